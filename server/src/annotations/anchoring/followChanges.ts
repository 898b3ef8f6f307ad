/** Moves spans along with the changes of an open document, as an editor reports them. */

import type { Span } from '../../analysis/article';
import { trackSpan, type TextEdit } from './trackSpans';

/** A replacement of `start` to `end` of the text before the event by `text`. Changes of one event do not overlap. */
export interface TextChange extends Span {
  readonly text: string;
}

export interface FollowedSpan {
  /** Null where none of its words are left. */
  readonly span: Span | null;
  /** New text came over a border of the span, or in place of all of it: its words may stand in there. */
  readonly torn: boolean;
}

export interface Followed {
  /** Where each span stands now, in the order given. */
  readonly spans: readonly FollowedSpan[];
  /** Where text has come in that was not there before; offsets into the text after the event. */
  readonly inserted: readonly Span[];
}

/**
 * @param before the text before the event
 * @param after the text after it
 * @param changes in any order, all of them with offsets into `before`
 *
 * A change is first cut down to what it really changes: an editor that replaces a line or a whole file to change a word
 * moves nothing but that word. A change of the line ends alone moves every span exactly.
 */
export function followChanges(
  before: string,
  after: string,
  changes: readonly TextChange[],
  spans: readonly Span[],
): Followed {
  if (changesOnlyLineEnds(before, after, changes)) return followLineEnds(before, after, spans);
  const edits = editsOf(before, after, changes);
  const moved = spans.map((span) => {
    const tracked = edits.reduce<Span | null>((current, edit) => current && trackSpan(current, edit), span);
    const retyped = tracked ? null : retypedWord(before, span, edits, changes);
    if (retyped) return { span: retyped, torn: false };
    return {
      span: tracked && keepWordsWhole(before, after, span, tracked),
      torn: edits.some((edit) => tears(edit, span)),
    };
  });
  return { spans: moved, inserted: insertedSpans(edits) };
}

/** From the last to the first, so that the offsets of those still to come hold. */
function editsOf(before: string, after: string, changes: readonly TextChange[]): readonly TextEdit[] {
  const grown = changes.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  // Changes that do not lead to the text as it is now tell less than the two texts.
  const whole = { start: 0, end: before.length, text: after };
  const told = before.length + grown === after.length ? changes : [whole];
  return [...told].sort((a, b) => b.start - a.start).map((change) => trim(before, change));
}

/**
 * A number or name of one word that is replaced by another one: the annotation stays with it, and says that what was
 * judged has changed.
 */
function retypedWord(
  before: string,
  span: Span,
  edits: readonly TextEdit[],
  changes: readonly TextChange[],
): Span | null {
  const change = changes.find(({ start, end }) => start === span.start && end === span.end);
  if (!change || !isOneWord(before.slice(span.start, span.end)) || !isOneWord(change.text)) return null;
  const start = edits
    .filter((edit) => edit.end <= span.start)
    .reduce((sum, edit) => sum + edit.inserted - (edit.end - edit.start), span.start);
  return { start, end: start + change.text.length };
}

const isOneWord = (text: string): boolean => /^\S+$/.test(text);

function tears({ start, end, inserted }: TextEdit, span: Span): boolean {
  if (inserted === 0 || start >= span.end || end <= span.start) return false;
  const inside = start >= span.start && end <= span.end;
  return !inside || end - start === span.end - span.start;
}

/** Takes away what a change replaces by the same. */
function trim(before: string, { start, end, text }: TextChange): TextEdit {
  const longest = Math.min(end - start, text.length);
  let head = 0;
  while (head < longest && before[start + head] === text[head]) head++;
  let tail = 0;
  while (tail < longest - head && before[end - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return { start: start + head, end: end - tail, inserted: text.length - head - tail };
}

/** @param edits from the last in the text to the first */
function insertedSpans(edits: readonly TextEdit[]): readonly Span[] {
  let shift = 0;
  return [...edits].reverse().flatMap(({ start, end, inserted }) => {
    const at = start + shift;
    shift += inserted - (end - start);
    return inserted > 0 ? [{ start: at, end: at + inserted }] : [];
  });
}

/**
 * Where a border of the span has come to stand inside a word or a number, the whole of it belongs to the span: a digit
 * typed at the end of `1.200` makes another number of it, and the annotation has to know.
 */
function keepWordsWhole(before: string, after: string, was: Span, now: Span): Span {
  let { start, end } = now;
  if (!isInsideWord(before, was.start)) while (isInsideWord(after, start)) start--;
  if (!isInsideWord(before, was.end)) while (isInsideWord(after, end)) end++;
  return { start, end };
}

const wordUnit = /[\p{L}\p{M}\p{N}]/u;
const digit = /\p{N}/u;

/** Whether an offset is within a word, or within a number with a separator (`1.200`). */
function isInsideWord(text: string, at: number): boolean {
  const [left = '', right = ''] = [text[at - 1], text[at]];
  if (isLowSurrogate(right)) return true;
  if (wordUnit.test(left) && wordUnit.test(right)) return true;
  const separator = /[.,]/;
  if (digit.test(left) && separator.test(right)) return digit.test(text[at + 1] ?? '');
  return separator.test(left) && digit.test(right) && digit.test(text[at - 2] ?? '');
}

const isLowSurrogate = (unit: string): boolean => /[\udc00-\udfff]/.test(unit);

/** An editor tells of other line ends as of one change of everything. */
function changesOnlyLineEnds(before: string, after: string, changes: readonly TextChange[]): boolean {
  const [change, ...others] = changes;
  if (!change || others.length > 0 || change.end - change.start < before.length) return false;
  return before.length !== after.length && unifyLineEnds(before) === unifyLineEnds(after);
}

const unifyLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

function followLineEnds(before: string, after: string, spans: readonly Span[]): Followed {
  const [from, to] = [lineStarts(before), lineStarts(after)];
  const move = (offset: number): number => {
    const line = lineAt(from, offset);
    const next = to[line + 1] ?? after.length;
    return Math.min((to[line] ?? 0) + offset - (from[line] ?? 0), next);
  };
  const moved = spans.map(({ start, end }) => ({ start: move(start), end: move(end) }));
  return { spans: moved.map((span) => ({ span, torn: false })), inserted: [] };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
