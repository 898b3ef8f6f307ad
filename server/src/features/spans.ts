/** Offsets and positions. Pure. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../analysis/article';

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function spanOf(document: TextDocument, { start, end }: Range): Span {
  const from = document.offsetAt(start);
  const to = document.offsetAt(end);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** Whether an offset is in a span or right behind it, as a cursor at the end of a word is still at the word. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** From the start of the first span to the end of the last; spans are in order and there is at least one. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) throw new RangeError('hull of no spans');
  return { start: first.start, end: last.end };
}

/** One-based number of the line that an offset is on, as people count. */
export function lineNumber(document: TextDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}
