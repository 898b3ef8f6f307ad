/** What stands beside a cue and is neither its source nor its content: whom, when and where something was said. */

import { has, isComma, sentenceAt, type BlockView } from './blockView';
import { opensOccasion, quotationAt } from './contents';
import { isProgressive } from './insets';
import { isVerbCue } from './phraseParts';
import { sourceAfter } from './sourceAfter';
import { WordClass as C } from './wordClasses';

/** What a slot returns where it does not match. */
export const fails = -1;

/** Furthest that the word that introduces a content is looked for. */
const longestAside = 15;

/** Furthest that a tail is skipped to its comma. */
const longestTail = 25;

/** Where a detail that belongs to the cue before `at` ends, or `fails`. */
export function detailAfter(view: BlockView, at: number): number {
  const end = anyDetailAfter(view, at);
  return end !== fails && isOwnDetail(view, at, end) ? end : fails;
}

/** Whether a sentence that reaches to `ceiling` ends before `at`, or a mark other than a bracket stands there. */
export function endsSentence(view: BlockView, at: number, ceiling: number): boolean {
  return at >= ceiling || (has(view, at, C.mark) && view.tokens.forms[at] !== '(');
}

/** Whom, when or where something was said: *kepada wartawan*, *on Friday*, *in a statement*; where it ends. */
function anyDetailAfter(view: BlockView, at: number): number {
  const sentence = sentenceAt(view, at);
  let start = at;
  if (isComma(view, start)) start++;
  const bits = view.bits[start] ?? 0;
  if (bits & C.time) return timeEnd(view, start, sentence.end);
  if (bits & (C.preposition | C.addressee)) {
    const time = timeEnd(view, start + 1, sentence.end);
    if (time !== fails) return time;
    const isOccasion = opensOccasion(view, start, sentence.end);
    if (isOccasion || bits & C.addressee) {
      const phrase = sourceAfter(view, start + 1);
      if (phrase) return phrase.end;
    }
  }
  return fails;
}

/**
 * A detail that runs on without a mark is the cue's only where its language lets content follow it at once
 * (*said Tuesday the plan …*); elsewhere it opens the content (*mengatakan tahun ini harga …*).
 */
function isOwnDetail(view: BlockView, at: number, end: number): boolean {
  if (!view.lexicon.headFirst || has(view, at, C.addressee)) return true;
  const follows = C.complementiser | C.mark | C.time | C.preposition | C.addressee | C.subordinator;
  return end >= sentenceAt(view, at).end || has(view, end, follows);
}

/** Where a day, date or time that starts at `start` ends, a date in brackets included; `fails` without one. */
function timeEnd(view: BlockView, start: number, ceiling: number): number {
  let at = start;
  let seen = false;
  while (at < ceiling) {
    if (has(view, at, C.time)) seen = true;
    else if (view.tokens.forms[at] === '(' && seen) {
      let close = at + 1;
      while (close - at < 8 && close < ceiling && view.tokens.forms[close] !== ')') close++;
      if (view.tokens.forms[close] !== ')') break;
      at = close;
    } else if (!has(view, at, C.number) && !(seen && has(view, at, C.demonstrative))) break;
    at++;
  }
  return seen ? at : fails;
}

/** What trails a source up to the next comma: *Menurut data BPS pada 2019,*. */
export function tailAfter(view: BlockView, at: number): number {
  if (has(view, at, C.mark | C.complementiser)) return fails;
  const opensTail = C.preposition | C.subordinator | C.adverb | C.relative | C.verb | C.time | C.coordinator;
  if (!has(view, at, opensTail)) return fails;
  const reachesEnd = has(view, at, C.preposition | C.subordinator | C.adverb);
  const ceiling = sentenceAt(view, at).end;
  let next = at;
  for (; next - at <= longestTail && next < ceiling; next++) {
    if (isComma(view, next)) return next;
    if (has(view, next, C.complementiser) || endsSentence(view, next, ceiling)) break;
    // *said in Ohio it takes time but **added**, "…"*
    if (has(view, next - 1, C.coordinator) && isVerbCue(view, next)) return fails;
  }
  return reachesEnd && endsSentence(view, next, ceiling) && next > at ? next : fails;
}

/** Where the words between a cue and the complementiser, colon or quotation that introduces its content end. */
export function asideAfter(view: BlockView, at: number): number {
  const opens = isComma(view, at) ? at + 1 : at;
  if (!has(view, opens, C.preposition | C.addressee | C.time | C.adverb)) return fails;
  const ceiling = sentenceAt(view, at).end;
  for (let next = opens; next - at <= longestAside && next < ceiling; next++) {
    if (has(view, next, C.complementiser) && next > at) return next;
    // *said, without evidence, that …*
    if (opens > at && isComma(view, next)) return has(view, next + 1, C.complementiser) ? next + 1 : fails;
    if (view.lexicon.headFirst && has(view, next, C.purpose) && next > at) return next;
    const introduces = view.tokens.forms[next] === ':' || isComma(view, next);
    if (introduces && quotationAt(view, next + 1)?.isSpeech) return next;
    if (has(view, next, C.auxiliary | C.relative) || isComma(view, next)) return fails;
    if (has(view, next, C.subordinator) && !has(view, next, C.preposition)) return fails;
    // *said before **attending** the debate that …*
    const governed = isProgressive(view, next) && has(view, next - 1, C.preposition);
    if (has(view, next, C.verb) && !governed) return fails;
  }
  return fails;
}
