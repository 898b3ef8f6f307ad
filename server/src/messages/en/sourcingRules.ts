/** What the rules about sources, quotations and suppressions say. */

const signals = {
  accusation: 'accuses somebody',
  cause: 'says what caused what',
  superlative: 'says that something is the most or the only one',
  comparison: 'compares',
  result: 'says how something came out',
  knowledge: 'says what somebody knew',
  intention: 'says what somebody wants',
  act: 'says what somebody did',
  state: 'says how things are',
} as const;

/** Why a sentence is worth checking. */
type NamedSignal = keyof typeof signals;

export const sourcingRules = {
  common: {
    nearestSource: (name: string) => `The nearest source before it: ${name}`,
    attributeTo: (name: string) => `Attribute to ${name}`,
    implied: (name: string) =>
      `Nobody is named for this. ${name} speaks before and after it: if it is theirs, say so.`,
    impliedNext: (name: string) =>
      `Nobody is named for this. ${name} is named for much of it right after it: if it is theirs, say so here.`,
  },
  'attribution.unsourced-number': {
    found: (words: string) =>
      `Nobody is named for “${words}”. Wrong numbers are what papers correct most; say who counted or published it.`,
    another: 'Another number in the same sentence',
  },
  'attribution.unsourced-statement': {
    found: (signal: NamedSignal) =>
      `This ${signals[signal]}, and nobody is named for it. Say who told it, or which document shows it.`,
    foundPassage: (count: number, signal: NamedSignal) =>
      `Nobody is named for these ${count} sentences, one of which ${signals[signal]}. Say who told it, or which document shows it.`,
    unconfirmed: 'This has not been confirmed, and nobody else is named for it. Say who claims it.',
    cueOfDenial: 'The confirmation that is withheld',
  },
  'attribution.unattributed-quotation': {
    found: (words: string) =>
      `Whose words are “${words}”? A quotation without a speaker cannot be checked against a recording.`,
  },
  'attribution.vague-source': {
    found: (words: string) =>
      `“${words}” cannot be asked. Name at least one of them, or say how many there were and where.`,
  },
  'attribution.anonymous-source': {
    found: (words: string) =>
      `“${words}” is not named. Say why, how they know, and have a second source for it.`,
  },
  'attribution.hearsay': {
    found: (words: string) => `“${words}”: by whom? Name who thinks or says so, or what it rests on.`,
  },
  'attribution.unidentified-speaker': {
    bareName: (name: string) => `Who is ${name}? Give the full name and what they are at first mention.`,
    pronoun: (words: string) => `Who is “${words}”? Nobody named before this can be meant.`,
  },
  'attribution.second-hand': {
    found: (name: string) =>
      `This comes by way of ${name}. Check it at the origin: the interview, the document, the full quotation.`,
  },
  'attribution.single-source': {
    found: (name: string) =>
      `Everything attributed in this article comes from ${name}. Ask somebody who could contradict it.`,
  },
  'quotation.unbalanced': {
    stray: (missing: 'opening' | 'closing'): string =>
      missing === 'opening'
        ? 'This quote mark has no opening one before it.'
        : 'This quote mark has no closing one after it.',
    unclosed: 'This quotation is never closed. Readers cannot tell where the speaker stops.',
    endsHere: 'Taken to end here, with its paragraph',
  },
  'quotation.headline-mismatch': {
    found: (words: string) =>
      `The article does not have “${words}” in these words. Quote what was said, or drop the quote marks.`,
    nearest: 'The quotation that comes nearest',
  },
  'suppression.unused': {
    nothingFound: (rule: string) =>
      rule === '*' ? 'No rule finds anything here any more.' : `${rule} finds nothing here any more.`,
    unknownRule: (rule: string) => `There is no rule called “${rule}”.`,
    remove: 'Remove the comment',
    removeSuppression: 'Remove the suppression',
  },
};
