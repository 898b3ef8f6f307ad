/** What the readings of a source before and after its cue have in common. */

import { cueAround, has, type BlockView, type Range } from './blockView';
import { isPast, isProgressive } from './insets';
import { WordClass as C } from './wordClasses';

/** No noun phrase is read further than this, so that each reading costs a constant at most. */
export const longestPhrase = 60;

/** Tokens between two brackets at most. */
export const longestBracket = 25;

/** Tokens of a title or nickname within a source, its marks among them. */
export const longestQuoted = 12;

/** Words that open a clause of their own. */
export const clauseOpeners = C.complementiser | C.subordinator | C.connective;

/** Words of a predicate. */
export const verbal = C.verb | C.auxiliary | C.negation;

/** Words, names aside, that a noun phrase opens with. */
export const nominalStart =
  C.role | C.determiner | C.organization | C.document | C.title | C.vague | C.anonymous;

/** Whether digits or a word for an amount stand there. */
export const isAmount = (view: BlockView, at: number): boolean =>
  has(view, at, C.number) || view.lexicon.amountWords.has(view.tokens.forms[at] ?? '');

/** Whether the unit of an age stands there: *perempuan berusia 45 **tahun***. */
export const isAge = (view: BlockView, at: number): boolean =>
  has(view, at, C.time) && has(view, at - 1, C.number) && has(view, at - 2, C.possessive);

/** Whether a participle stands before its noun: *a **redacted** copy*. */
export function isAttributive(view: BlockView, at: number): boolean {
  const isParticiple = isProgressive(view, at) || isPast(view, at);
  return !view.lexicon.headFirst && has(view, at - 1, C.determiner) && isParticiple;
}

/** Whether the word can be the noun that a participle describes. */
export function isNominal(view: BlockView, at: number): boolean {
  return !has(
    view,
    at,
    verbal |
      clauseOpeners |
      C.mark |
      C.preposition |
      C.pronoun |
      C.adverb |
      C.coordinator |
      C.determiner |
      C.purpose,
  );
}

/** Whether a cue in the shape of a verb stands there, as against a noun that can be a cue. */
export function isVerbCue(view: BlockView, at: number): boolean {
  const cue = cueAround(view, at);
  if (!cue) return false;
  if (view.isHeadline)
    return cue.readings.some(({ frame: { form } }) => form === 'bare' || form === 'active');
  if (has(view, at, C.capitalised)) return false;
  return cue.readings.some(
    ({ frame: { form } }) => form === 'active' || form === 'passive' || form === 'gerund',
  );
}

/** The bracket that opens what `close` closes, or -1. */
export function openingBracket(view: BlockView, close: number, floor: number): number {
  for (let at = close - 1; at >= floor && close - at <= longestBracket; at--)
    if (view.tokens.forms[at] === '(') return at;
  return -1;
}

/** The bracket that closes what `open` opens, or -1. */
export function closingBracket(view: BlockView, open: number, ceiling: number): number {
  for (let at = open + 1; at < ceiling && at - open <= longestBracket; at++)
    if (view.tokens.forms[at] === ')') return at;
  return -1;
}

/** Strips from both ends what cannot be part of a source; null where nothing is left. */
export function tidy(view: BlockView, range: Range): Range | null {
  let { start, end } = range;
  const leading =
    C.connective |
    C.coordinator |
    C.mark |
    C.adverb |
    C.subordinator |
    C.complementiser |
    C.auxiliary |
    C.purpose;
  while (
    start < end &&
    has(view, start, leading) &&
    !isOpening(view, start) &&
    !qualifiesAmount(view, start, end)
  )
    start++;
  const rounds = has(view, start, C.preposition) && isAmount(view, start + 1);
  if (has(view, start, C.preposition | C.addressee) && !rounds)
    start = nounAfterPreposition(view, start, end);
  while (
    end > start &&
    has(view, end - 1, C.coordinator | C.preposition | C.mark) &&
    !isClosing(view, end - 1)
  )
    end--;
  if (start >= end || !holdsWord(view, start, end)) return null;
  return { start, end };
}

/** *Nearly half*, *only a third*. */
const qualifiesAmount = (view: BlockView, at: number, end: number): boolean =>
  !view.lexicon.headFirst &&
  at + 1 < end &&
  has(view, at, C.adverb) &&
  !has(view, at, C.connective | C.subordinator) &&
  (isAmount(view, at + 1) || (has(view, at + 1, C.determiner) && isAmount(view, at + 2)));

const isOpening = (view: BlockView, at: number): boolean => (view.quotationOf[at] ?? -1) >= 0;
const isClosing = (view: BlockView, at: number): boolean =>
  view.tokens.forms[at] === ')' ||
  view.tokens.forms[at] === '.' ||
  view.tokens.forms[at] === '%' ||
  (view.quotationOf[at] ?? -1) >= 0;

/** In an adverbial that runs into its subject without a comma (*In Iowa the governor said*), where the subject starts. */
function nounAfterPreposition(view: BlockView, start: number, end: number): number {
  for (let at = start + 2; at < end; at++) {
    if (has(view, at, C.role | C.title | C.pronoun)) return at;
    if (has(view, at, C.determiner) && !has(view, at - 1, C.preposition)) return at;
  }
  return end;
}

function holdsWord(view: BlockView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    // *tahun lalu*
    const isTime = view.lexicon.headFirst && has(view, at, C.time) && !has(view, at, C.capitalised);
    if (!isTime && !has(view, at, C.mark | C.possessive | C.number | C.demonstrative)) return true;
    // *43 said so*: of those who were asked.
    const isAlone =
      end === start + 1 ||
      (end === start + 2 && (view.tokens.forms[start + 1] === '%' || has(view, start, C.adverb)));
    if (has(view, at, C.number) && isAlone && !view.lexicon.headFirst) return true;
    if (has(view, at, C.pronoun) && end === start + 1) return true;
    if (has(view, at, C.demonstrative) && has(view, at, C.determiner)) return true;
  }
  return false;
}
