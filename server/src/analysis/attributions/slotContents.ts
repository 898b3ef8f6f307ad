/** What some slots hold: clauses cut at a comma, and phrases that point back. */

import { has, isComma, quotationAround, type BlockView, type Cue, type Range } from './blockView';
import { clauseAfter, quotedNameAfter, trimStop } from './contents';
import { sourceAfter } from './sourceAfter';
import { TokenKind } from '../structure/tokens';
import { WordClass as C } from './wordClasses';

/** Whether the token is in the sentence of the cue. */
export const inSentenceOf = (view: BlockView, cue: Cue, token: number): boolean =>
  view.sentenceOf[token] === view.sentenceOf[cue.start];

/** *Asked **whether he would run**, Smith said no*: the clause from `at` to the next comma; null for a word or less. */
export function upToComma(view: BlockView, at: number): Range | null {
  const clause = clauseAfter(view, at);
  if (!clause) return null;
  let end = at;
  while (end < clause.end && !isComma(view, end)) end++;
  // *… to serve," she said*: a comma inside the quotation that it closes.
  const quotation = quotationAround(view, end);
  if (quotation && end < clause.end) end = quotation.end;
  return end > at + 1 ? { start: at, end } : null;
}

const ends: ReadonlySet<string> = new Set(['.', '?', '!', '…']);

/** Sentences from `at` to the end of the paragraph; null where it ends like none (*PORTER: 12 Harbor Road*). */
export function restOfParagraph(view: BlockView, at: number): Range | null {
  const { kinds, forms, length } = view.tokens;
  let last = length - 1;
  while (last > at && kinds[last] === TokenKind.quote) last--;
  return ends.has(forms[last] ?? '') ? { start: at, end: trimStop(view, at, length) } : null;
}

/** A phrase from `at` on that points back, with nothing of a clause behind it: *mengatakan **hal itu***; or null. */
export function referenceAfter(view: BlockView, cue: Cue, at: number): Range | null {
  let end = at;
  while (has(view, end, C.pointer) && inSentenceOf(view, cue, end)) end++;
  if (end === at || !(has(view, end, C.demonstrative) || has(view, end - 1, C.demonstrative))) return null;
  if (has(view, end, C.demonstrative)) end++;
  const goesOn =
    inSentenceOf(view, cue, end) &&
    !has(view, end, C.mark | C.preposition | C.subordinator | C.time | C.addressee | C.coordinator);
  return goesOn ? null : { start: at, end };
}

/** A phrase up to `end` that points back: ***Hal itu** dikatakan …*; or null. */
export function pointerBefore(view: BlockView, cue: Cue, end: number): Range | null {
  const last = has(view, end - 1, C.demonstrative) ? end - 1 : end;
  let start = last;
  while (start > 0 && has(view, start - 1, C.pointer) && inSentenceOf(view, cue, start - 1)) {
    start--;
    // *Hal **yang** sama*
    if (has(view, start - 1, C.relative) && has(view, start - 2, C.pointer)) start--;
  }
  return start === last ? null : { start, end };
}

/** Whether a quotation is all of a content: a comma or stop closes it, or what follows is a mark. */
export function isWhole(view: BlockView, cue: Cue, { end }: Range): boolean {
  return (
    has(view, end - 2, C.mark) ||
    !inSentenceOf(view, cue, end) ||
    has(view, end, C.mark | C.coordinator | C.subordinator)
  );
}

/**
 * Where what is given a name ends: whatever stands up to the quoted name (*called **the plan for the levee** "weak"*), else a noun
 * phrase. The name alone is what is said.
 */
export const nameeEnd = (view: BlockView, at: number): number | null =>
  quotedNameAfter(view, at) ?? sourceAfter(view, at)?.end ?? null;
