/** Where reported content begins and ends: quotations, and the clauses before and after a cue. */

import {
  closesOnComma,
  cueAround,
  has,
  holdsAny,
  isActiveCue,
  isComma,
  quotationAround,
  sentenceAt,
  type BlockView,
  type QuotedRange,
  type Range,
} from './blockView';
import { isParticiple } from './insets';
import { WordClass as C } from './wordClasses';

/** Words a subject may have. */
const longestSubject = 40;

/** Words a trailing phrase that belongs to the cue (*in an interview with …*) may have. */
const longestDetail = 14;

/** Tokens of the adverbials before a cue: in longer ones somebody says something. */
const longestSetting = 60;

/** Tokens of what is given a quoted name: *called the late and costly repair of the levee "a farce"*. */
const longestNamee = 20;

/** Marks inside a name or an amount: *the 12-nation pact*, *the $1.6 plan*. */
const innerMarks: ReadonlySet<string> = new Set(['-', '$', '%', '&']);

/** The quotation that ends right before `end`, a comma in between allowed; null without one. */
export function quotationBefore(view: BlockView, end: number): QuotedRange | null {
  let at = end - 1;
  if (isComma(view, at)) at--;
  const quotation = quotationAround(view, at);
  return quotation?.end === at + 1 ? quotation : null;
}

/** The quotation that starts at the token, or null. */
export function quotationAt(view: BlockView, at: number): QuotedRange | null {
  const quotation = quotationAround(view, at);
  return quotation?.start === at ? quotation : null;
}

/** Where the quoted name of what is named from `at` on starts (*called the plan | "a farce"*), or null. */
export function quotedNameAfter(view: BlockView, at: number): number | null {
  const ceiling = Math.min(sentenceAt(view, at).end, at + longestNamee);
  for (let next = at; next < ceiling; next++) {
    if (next > at && quotationAt(view, next)) return next;
    if (has(view, next, C.mark) && !innerMarks.has(view.tokens.forms[next] ?? '')) return null;
    if (next > at && has(view, next, C.complementiser | C.auxiliary)) return null;
  }
  return null;
}

/** The clause that ends before `end`: back to the start of its sentence, or to the quotation before it. */
export function clauseBefore(view: BlockView, end: number): Range | null {
  let to = end;
  while (to > 0 && isComma(view, to - 1)) to--;
  const sentence = sentenceAt(view, to - 1);
  let start = sentence.start;
  const opening = quotationAround(view, start);
  if (opening && opening.start < start && opening.end < to) start = opening.end;
  start = skipConnectives(view, start, to);
  return start < to ? { start, end: to } : null;
}

/**
 * Whether nothing but adverbials stands before a cue (*In a speech, X argued …*, *When the polls closed, X said …*): they tell
 * when and where, and what was said comes after.
 */
export function isSetting(view: BlockView, { start, end }: Range): boolean {
  if (view.lexicon.headFirst || end - start > longestSetting) return false;
  const opensAdverbial = C.preposition | C.time | C.subordinator | C.adverb;
  for (let at = start; at < end;) {
    let next = at;
    while (next < end && !isComma(view, next)) next++;
    const isClause = has(view, at, C.subordinator) && !has(view, at, C.preposition);
    const namesSource = cueAround(view, at)?.readings.some(({ frame: { form } }) => form === 'word') ?? false;
    if (!(has(view, at, opensAdverbial) || namesSource) || (view.quotationOf[at] ?? -1) >= 0) return false;
    if (!isClause && holdsAny(view, { start: at + 1, end: next }, C.auxiliary)) return false;
    at = next + 1;
  }
  return true;
}

/** The clause from `at` to the end of its sentence, without the stop and without what belongs to the cue again. */
export function clauseAfter(view: BlockView, at: number): Range | null {
  if (has(view, at, C.coordinator) || isTopicMarker(view, at)) return null;
  const sentence = sentenceAt(view, at);
  let end = sentence.end;
  const last = quotationAround(view, end - 1);
  if (last && last.end > end) end = last.end;
  else end = trimStop(view, at, end);
  end = trimDetails(view, at, end);
  return end > at ? { start: at, end } : null;
}

/** The predicate from `at` on: a clause, to the comma that closes the relative clause it stands in at the latest. */
export function predicateAfter(view: BlockView, at: number): Range | null {
  const clause = clauseAfter(view, at);
  if (!clause) return null;
  for (let end = at + 1; end < clause.end; end++)
    if (isComma(view, end) && (view.quotationOf[end] ?? -1) < 0) return { start: at, end };
  return clause;
}

/** *About the plan* names a topic; *about half of the pupils* opens a clause. */
export function isTopicMarker(view: BlockView, at: number): boolean {
  if (!view.lexicon.topicMarkers.has(view.tokens.forms[at] ?? '')) return false;
  const { amountWords } = view.lexicon;
  const isAmount = (next: number): boolean =>
    has(view, next, C.number) || amountWords.has(view.tokens.forms[next] ?? '');
  return !isAmount(at + 1) && !(has(view, at + 1, C.determiner) && isAmount(at + 2));
}

/** Steps over connectives that open a sentence, with the comma after them: *Namun,* *Meanwhile,*. */
export function skipConnectives(view: BlockView, start: number, end: number): number {
  let at = start;
  while (at < end && has(view, at, C.connective)) at++;
  if (at > start && at < end && isComma(view, at)) at++;
  while (at < end && has(view, at, C.coordinator)) at++;
  return at;
}

/**
 * A content after its cue, cut where the sentence's main clause begins: *After Porter announced **the closure**, they left*.
 * @param start where the attribution starts, its source included
 */
export function withinOpening(view: BlockView, start: number, content: Range): Range {
  if (!standsInOpening(view, start)) return content;
  for (let at = content.start + 1; at < content.end; at++) {
    if (closesOnComma(view, at)) return { start: content.start, end: at + 1 };
    if ((view.quotationOf[at] ?? -1) < 0 && isComma(view, at)) return { start: content.start, end: at };
  }
  return content;
}

/**
 * A content cut where the relative clause it belongs to is closed: *Porter, who thinks **the plan is rash**, called it …*.
 * @param source of the attribution
 */
export function withinRelative(view: BlockView, source: Range | null, content: Range): Range {
  if (view.lexicon.headFirst || !source || !has(view, source.start, C.relative)) return content;
  if (!isComma(view, source.start - 1)) return content;
  for (let at = content.start + 1; at + 1 < content.end; at++) {
    if ((view.quotationOf[at] ?? -1) >= 0 || !isComma(view, at)) continue;
    const isVerb =
      has(view, at + 1, C.auxiliary) ||
      (has(view, at + 1, C.verb) && !isParticiple(view, at + 1)) ||
      isActiveCue(view, at + 1);
    if (isVerb) return { start: content.start, end: at };
  }
  return content;
}

/** Whether an attribution belongs to a subordinate clause that its sentence opens with. */
function standsInOpening(view: BlockView, start: number): boolean {
  const sentence = sentenceAt(view, start);
  let opener = start - 1;
  while (opener > sentence.start && has(view, opener, C.adverb | C.time)) opener--;
  if (view.lexicon.headFirst || opener < sentence.start || !has(view, opener, C.subordinator)) return false;
  if (has(view, opener, C.complementiser | C.relative)) return false;
  return (
    !holdsAny(view, { start: sentence.start, end: opener }, C.verb | C.auxiliary) &&
    cuesBetween(view, sentence.start, opener) === 0
  );
}

function cuesBetween(view: BlockView, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if ((view.cueOf[at] ?? -1) >= 0) count++;
  return count;
}

/** The end without the full stop, comma or dash before it; a stop inside quote marks stays. */
export function trimStop(view: BlockView, start: number, end: number): number {
  let at = end;
  while (at > start && isStop(view, at - 1)) at--;
  return at;
}

function isStop(view: BlockView, at: number): boolean {
  if (!has(view, at, C.mark) || (view.quotationOf[at] ?? -1) >= 0) return false;
  const form = view.tokens.forms[at] ?? '';
  return form !== ')' && form !== ']' && form !== '%' && form !== '$';
}

/** Leaves out what trails a content but belongs to the cue: *, Senin (12/3)*, *in a statement on Friday*. */
function trimDetails(view: BlockView, start: number, end: number): number {
  let at = end;
  for (let round = 0; round < 3; round++) {
    const shorter = detailBefore(view, start, at);
    if (shorter === at) break;
    at = trimStop(view, start, shorter);
  }
  return at;
}

/** Where the detail that ends before `end` starts, or `end` where none does. */
function detailBefore(view: BlockView, start: number, end: number): number {
  for (let at = end - 1; at > start && end - at <= longestDetail; at--) {
    if ((view.quotationOf[at] ?? -1) >= 0) return end;
    if (
      has(view, at, C.preposition) &&
      opensOccasion(view, at, end) &&
      !holdsAny(view, { start: at, end: end }, C.verb | C.auxiliary)
    )
      return at;
    if (!isComma(view, at)) continue;
    const first = view.bits[at + 1] ?? 0;
    if (first & C.time && !(first & C.role) && isTimeOnly(view, at + 1, end)) return at;
    if (first & C.addressee && !(first & C.purpose)) return at;
    if (saysAfterWhat(view, at + 1)) return at;
    return end;
  }
  return end;
}

/** *…, setelah mengunjungi gudang*: what the source had done before it spoke. */
function saysAfterWhat(view: BlockView, at: number): boolean {
  const { forms } = view.tokens;
  return view.lexicon.afterwards.has(forms[at] ?? '') && has(view, at + 1, C.verb);
}

/** Whether the preposition at `at` opens a phrase that says where something was said. */
export function opensOccasion(view: BlockView, at: number, end: number): boolean {
  if (has(view, at, C.possessive | C.addressee | C.purpose)) return false;
  for (let next = at + 1; next < end && next - at <= 3; next++) {
    if (has(view, next, C.occasion)) return isHead(view, next, end) && !has(view, at, C.agent);
    if (has(view, next, C.mark | C.preposition)) return false;
  }
  return false;
}

/** Whether the noun is not the modifier of another: *in an email*, not *on an email server*. */
function isHead(view: BlockView, at: number, end: number): boolean {
  if (view.lexicon.headFirst || at + 1 >= end) return true;
  return has(
    view,
    at + 1,
    C.mark | C.preposition | C.time | C.coordinator | C.complementiser | C.adverb | C.subordinator | C.verb,
  );
}

function isTimeOnly(view: BlockView, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (!has(view, at, C.time | C.number | C.mark | C.preposition | C.demonstrative)) return false;
  return true;
}

/**
 * The piece of a clause left of `end` that a hedge splits off: its subject, with an adverbial before it
 * (*Harga | diperkirakan | naik*). It reaches back to where the clause opens, or to the cue that reports it.
 */
export function subjectBefore(view: BlockView, end: number): Range | null {
  const clause = clauseBefore(view, end);
  if (!clause) return null;
  let { start } = clause;
  for (let at = end - 1; at >= start && end - at <= longestSubject; at--) {
    if (!opensClause(view, at)) continue;
    start = at + 1;
    break;
  }
  while (start < end && (isComma(view, start) || has(view, start, C.complementiser))) start++;
  const closes = C.mark | C.verb | C.relative | C.preposition | C.subordinator | C.coordinator | C.negation;
  return start < end && !has(view, start, C.demonstrative) && !has(view, end - 1, closes)
    ? { start, end }
    : null;
}

/** Whether the word at `at` opens a clause or is the verb that reports one. */
function opensClause(view: BlockView, at: number): boolean {
  if (has(view, at, C.complementiser | C.subordinator) && !has(view, at, C.demonstrative)) return true;
  const cue = cueAround(view, at);
  return (
    cue?.readings.some(({ frame: { form, family } }) => form === 'active' && family !== 'object') ?? false
  );
}
