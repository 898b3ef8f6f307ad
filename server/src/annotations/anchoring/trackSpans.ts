/** Moves spans along with edits of the text they are in, while somebody is typing. */

import type { Span } from '../../analysis/article';

/** A replacement of `start` to `end` of the old text by `inserted` code units. */
export interface TextEdit extends Span {
  readonly inserted: number;
}

/**
 * Where a span stands after an edit, or null where all of its words have been replaced or deleted.
 *
 * Text put in at a border stays outside; text put in inside widens the span. An edit over a border takes away what it
 * replaced: the new words belong to the span only where the edit lies inside it.
 */
export function trackSpan(span: Span, edit: TextEdit): Span | null {
  const shift = edit.inserted - (edit.end - edit.start);
  if (edit.start === edit.end && (edit.start === span.start || edit.end === span.end))
    return edit.start === span.start ? moved(span, shift) : span;
  if (edit.end <= span.start) return moved(span, shift);
  if (edit.start >= span.end) return span;
  if (edit.start <= span.start && edit.end >= span.end) return null;
  if (edit.start >= span.start && edit.end <= span.end) return { start: span.start, end: span.end + shift };
  return edit.start < span.start
    ? { start: edit.start + edit.inserted, end: span.end + shift }
    : { start: span.start, end: edit.start };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Applies the edits of one change, each against the text that the one before it left. */
export function trackSpanThrough(span: Span, edits: readonly TextEdit[]): Span | null {
  let current: Span | null = span;
  for (const edit of edits) {
    if (!current) return null;
    current = trackSpan(current, edit);
  }
  return current;
}
