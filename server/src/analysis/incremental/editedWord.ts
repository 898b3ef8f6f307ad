/** Finds the one word that an edit has changed, where it has changed nothing else that the analysis reads. */

import type { Span } from '../article';
import type { Passage, PlacedPassage } from '../passage';
import { creditIn } from '../quotations/nameSpeakers';
import { PlaceRank } from '../resolution/entityTable';
import { rankOf } from '../resolution/linkMentions';
import { TokenKind, type Tokens } from '../structure/tokens';

/** A word before and after an edit. Offsets count from the start of the article; all of `end` and beyond moves `by`. */
export interface EditedWord {
  /** Index of the passage it stands in. */
  readonly passage: number;
  readonly start: number;
  /** Where it ended before the edit. */
  readonly end: number;
  readonly by: number;
  /** Whether the numbers of the passage say the same as before, and stand where they stood or have moved. */
  readonly sameClaims: boolean;
  /** Whether all that bears on the sourcing of its sentences does. */
  readonly sameSignals: boolean;
}

/**
 * The word in which two versions of an article differ; null where they differ in more, or where the passages do not tell
 * of the same statements, names and quotations. A name or source is never such a word: who speaks depends on its letters.
 */
export function editedWord(
  before: readonly PlacedPassage[],
  after: readonly PlacedPassage[],
): EditedWord | null {
  const passage = onlyChange(before, after);
  const former = before[passage];
  const now = after[passage];
  if (!former || !now) return null;
  const word = wordBetween(former.passage, now.passage);
  if (!word || !tellsTheSame(former.passage, now.passage, word)) return null;
  const edited: EditedWord = {
    passage,
    start: word.start + former.start,
    end: word.end + former.start,
    by: word.by,
    sameClaims: isMoved(former.passage.numericClaims, now.passage.numericClaims, word),
    sameSignals: isMoved(former.passage.signals, now.passage.signals, word) && !isGap(former.passage, word),
  };
  return restOnlyMoved(before, after, edited) ? edited : null;
}

/** Index of the one passage that is not the same object in both; -1 without one. */
function onlyChange(before: readonly PlacedPassage[], after: readonly PlacedPassage[]): number {
  if (before.length !== after.length) return -1;
  let changed = -1;
  for (let at = 0; at < after.length; at++) {
    if (before[at]?.passage === after[at]?.passage) continue;
    if (changed >= 0) return -1;
    changed = at;
  }
  return changed;
}

function restOnlyMoved(
  before: readonly PlacedPassage[],
  after: readonly PlacedPassage[],
  { passage, by }: EditedWord,
): boolean {
  for (let at = 0; at < after.length; at++)
    if (after[at]?.start !== (before[at]?.start ?? 0) + (at > passage ? by : 0)) return false;
  return true;
}

/** A word of a passage, offsets from its start. */
type Word = Pick<EditedWord, 'start' | 'end' | 'by'>;

/** The token in which two texts differ: a word in both. */
function wordBetween(former: Passage, now: Passage): Word | null {
  const { length } = former.tokens;
  if (length !== now.tokens.length) return null;
  let at = 0;
  while (at < length && sameToken(former.tokens, now.tokens, at)) at++;
  const start = former.tokens.starts[at] ?? 0;
  if (at === length || start !== now.tokens.starts[at]) return null;
  if (former.tokens.kinds[at] !== TokenKind.word || now.tokens.kinds[at] !== TokenKind.word) return null;
  const end = former.tokens.ends[at] ?? 0;
  const by = (now.tokens.ends[at] ?? 0) - end;
  if (former.text.slice(0, start) !== now.text.slice(0, start)) return null;
  return former.text.slice(end) === now.text.slice(end + by) ? { start, end, by } : null;
}

const sameToken = (former: Tokens, now: Tokens, at: number): boolean =>
  former.forms[at] === now.forms[at] && former.ends[at] === now.ends[at];

/** Whether two readings of a passage differ in nothing but where things stand after the word. */
function tellsTheSame(former: Passage, now: Passage, word: Word): boolean {
  // The words of a headline are looked up among the names of the whole article.
  if (former.kind !== now.kind || rankOf(former.kind) === PlaceRank.headline) return false;
  if (creditIn(former.text) !== creditIn(now.text)) return false;
  const same = (a: unknown, b: unknown): boolean => isMoved(a, b, word);
  return (
    same(former.attributions, now.attributions) &&
    same(former.mentions, now.mentions) &&
    same(former.sentences, now.sentences) &&
    same(former.quotations, now.quotations) &&
    same(former.strayMarks, now.strayMarks) &&
    same(former.dateline, now.dateline) &&
    !isRead(former, word)
  );
}

/** Longest stretch between two places that a step over the whole article takes for neighbours, and room besides. */
const neighbourly = 6;

/** Whether the word is short enough to stand in a gap whose length is measured. */
const isShort = ({ start, end, by }: Word): boolean => Math.min(end, end + by) - start < neighbourly;

/** Whether the word belongs to a source, or stands between a source and what it refers to. */
function isRead({ attributions, mentions }: Passage, word: Word): boolean {
  const room = isShort(word) ? neighbourly : 0;
  return (
    attributions.some(({ source }) => touches(source, word, room)) ||
    mentions.some((mention) => touches(mention, word, room))
  );
}

/** Whether the word stands between a cause and the cue that it has brought about. */
const isGap = ({ attributions }: Passage, word: Word): boolean =>
  isShort(word) && attributions.some(({ cue }) => touches(cue, word, neighbourly));

const touches = (span: Span | null, { start, end }: Word, room: number): boolean =>
  span !== null && span.start < end + room && span.end > start - room;

/** Whether two values are the same but for offsets beyond the word, which have moved with it. */
function isMoved(before: unknown, after: unknown, word: Word): boolean {
  if (before === after && typeof before !== 'object') return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return before === after;
  if (Array.isArray(before)) {
    if (!Array.isArray(after) || before.length !== after.length) return false;
    for (let at = 0; at < before.length; at++) if (!isMoved(before[at], after[at], word)) return false;
    return true;
  }
  for (const key in before) {
    const one = (before as Readonly<Record<string, unknown>>)[key];
    const other = (after as Readonly<Record<string, unknown>>)[key];
    const fits =
      key === 'start' || key === 'end'
        ? typeof one === 'number' && other === movedBy(word, one)
        : key === 'starts'
          ? haveMoved(one, other, word)
          : isMoved(one, other, word);
    if (!fits) return false;
  }
  return true;
}

const haveMoved = (before: unknown, after: unknown, word: Word): boolean =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  before.length === after.length &&
  before.every((offset, at) => typeof offset === 'number' && after[at] === movedBy(word, offset));

/** Where an offset of the former text stands in the new one; none lies within the word where {@link editedWord} found one. */
export function movedBy({ start, end, by }: Word, offset: number): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + by : NaN;
}
