/** Subjects that a cue has not right before it: *with X saying*, *X continued to say*, *X's claim*, *X had one answer: …*. */

import {
  cueAround,
  has,
  holdsAny,
  isComma,
  sentenceAt,
  type BlockView,
  type Cue,
  type Range,
} from './blockView';
import { isDash, isPast, isProgressive } from './insets';
import type { CueReading } from './lexicon';
import type { Match } from './match';
import { isVerbCue, tidy } from './phraseParts';
import { firstSubject, sourceBefore } from './sourceBefore';
import { TokenKind } from '../structure/tokens';
import { WordClass as C } from './wordClasses';

/** Words that the subject of an absolute may have. */
const longestAbsolute = 25;

/**
 * The preposition that sets the subject ending before `end` beside its sentence (*, **with** Porter calling it rash*), or -1.
 * Nothing but a noun phrase stands between the two.
 */
function absoluteOpener(view: BlockView, end: number): number {
  const floor = Math.max(sentenceAt(view, end - 1).start, end - longestAbsolute);
  for (let at = end - 1; at >= floor; at--) {
    if (view.lexicon.absoluteOpeners.has(view.tokens.forms[at] ?? ''))
      return at < end - 1 && opensApart(view, at, floor) ? at : -1;
    if (has(view, at, C.verb | C.auxiliary | C.complementiser | C.subordinator | C.purpose)) return -1;
    if (isDash(view, at) || isVerbCue(view, at)) return -1;
  }
  return -1;
}

const opensApart = (view: BlockView, at: number, floor: number): boolean =>
  at === floor || isComma(view, at - 1) || isDash(view, at - 1) || has(view, at - 1, C.coordinator);

/** The subject of the verb right before an infinitive marker (*X **declined** to say*, *X **was quick** to note*), or null. */
function governingSubject(view: BlockView, marker: number): Range | null {
  let at = marker - 1;
  while (has(view, at, C.adverb | C.negation)) at--;
  const isVerb = has(view, at, C.verb) || isVerbCue(view, at);
  // *was **quick** to note*: a word no list knows, after a copula.
  let end = at;
  if (isVerb) while (has(view, end - 1, C.auxiliary | C.adverb | C.negation)) end--;
  else {
    while (has(view, end - 1, C.adverb | C.negation)) end--;
    if (!has(view, end - 1, C.copula)) return null;
    while (has(view, end - 1, C.auxiliary | C.adverb | C.negation)) end--;
  }
  const sentence = sentenceAt(view, marker);
  return end > sentence.start ? sourceBefore(view, end) : null;
}

/** Who issued the document whose noun phrase starts at `start`: the subject of the verb right before it, or null. */
export function issuerBefore(view: BlockView, start: number): Range | null {
  let verb = start - 1;
  while (has(view, verb, C.adverb)) verb--;
  if (!has(view, verb, C.verb) && !isVerbCue(view, verb)) return null;
  while (has(view, verb - 1, C.auxiliary | C.adverb)) verb--;
  return verb > sentenceAt(view, start).start ? sourceBefore(view, verb) : null;
}

/** *, with **Porter** calling it rash*: the noun phrase between the preposition and its participle, or null. */
export function absoluteSubject(view: BlockView, at: number): Range | null {
  const opener = absoluteOpener(view, at);
  return opener < 0 ? null : tidy(view, { start: opener + 1, end: at });
}

/**
 * ***Porter** went on television to say*: the subject of the verb that the infinitive before `at` hangs on, or null.
 * @param mayBeFar whether that verb may stand further off than right before *to*
 * @param previous the match before the cue
 */
export function governorSubject(
  view: BlockView,
  at: number,
  mayBeFar: boolean,
  previous: Match | null,
): Range | null {
  if (!has(view, at - 1, C.purpose)) return null;
  let subject = governingSubject(view, at - 1);
  if (!subject) {
    // The infinitive of what somebody urges is no statement: *urged them to say*.
    const isContent = previous?.contents.some(({ start, end }) => start <= at && at < end) ?? false;
    if (!mayBeFar || isContent) return null;
    subject = firstSubject(view, at - 1);
  }
  // *It is too soon to say*: nobody says it.
  return subject && !has(view, subject.start, C.pointer) ? subject : null;
}

/** *Trump's* or *his* before a noun, or null. */
export function ownerBefore(view: BlockView, at: number): Range | null {
  if (view.tokens.kinds[at - 1] === TokenKind.possessive || view.tokens.forms[at - 1] === "'")
    return sourceBefore(view, at - 1);
  return has(view, at - 1, C.possessive) ? { start: at - 1, end: at } : null;
}

/** *She had one answer*: the subject of a sentence that leads into a quotation; a name or title alone may stand for it. */
export function openerSubject(view: BlockView, cue: Cue, at: number, previous: Match | null): Range | null {
  if (view.isHeadline || cueAround(view, at - 1)) return null;
  // *He added: "…"* has a verb that says more than its colon.
  if (previous?.contents.some(({ start }) => start === cue.end)) return null;
  const source = firstSubject(view, at) ?? sourceBefore(view, at);
  const named = C.capitalised | C.role | C.title | C.pronoun | C.organization | C.document;
  return source && holdsAny(view, source, named) ? source : null;
}

/**
 * Whether two verbs may have one subject: *said he would go **and tell** her* has two, since the base form goes with *would*.
 * @param before the match of the verb before
 */
export function agreesWith(view: BlockView, cue: Cue, reading: CueReading, before: Match): boolean {
  if (view.lexicon.headFirst || view.isHeadline || reading.frame.form !== 'active') return true;
  const isBase = (start: number, lemma: string): boolean =>
    !isPast(view, start) && (view.tokens.forms[start] ?? '') === (lemma.split(' ')[0] ?? '');
  // *but did not recommend*
  if (has(view, cue.start - 1, C.auxiliary | C.negation)) return true;
  return !isBase(cue.start, reading.lemma) || isBase(before.cue.start, before.reading.lemma);
}

/** A source after a comma without the verb that follows it: ***Porter** asked for repairs*. */
export function beforeVerb(view: BlockView, { start, end }: Range): Range {
  for (let at = start + 1; at < end; at++) {
    if (isComma(view, at)) break;
    if (isVerbCue(view, at) || has(view, at, C.auxiliary)) return { start, end: at };
  }
  return { start, end };
}

/** Furthest that the verb which shares its subject with a cue stands before the coordinator between them. */
const longestPredicate = 15;

/** The subject of the verb that the coordinator at `at` joins a cue to: ***Porter** shook her head **and** said*; or null. */
export function joinedSubject(view: BlockView, at: number): Range | null {
  const floor = Math.max(sentenceAt(view, at).start + 1, at - longestPredicate);
  if (view.lexicon.headFirst || !has(view, at, C.coordinator)) return null;
  for (let verb = at - 1; verb >= floor; verb--) {
    if (has(view, verb, C.mark | C.relative | C.complementiser)) return null;
    if (!has(view, verb, C.verb) || isProgressive(view, verb) || has(view, verb - 1, C.purpose)) continue;
    let end = verb;
    while (has(view, end - 1, C.auxiliary | C.adverb | C.negation)) end--;
    return end >= floor ? sourceBefore(view, end) : null;
  }
  return null;
}
