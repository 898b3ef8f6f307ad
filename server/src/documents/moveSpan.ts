/** How an edit moves what stands after it. Pure. */

import type { Span } from '../analysis/article';

/** A replacement, in the offsets of the text before it. */
export interface TextEdit {
  readonly start: number;
  /** Code units taken out after `start`. */
  readonly removed: number;
  /** Code units put in at `start`. */
  readonly inserted: number;
}

/** Where a span stands after an edit, or null where the edit touches its text. */
export function moveSpan({ start, end }: Span, edit: TextEdit): Span | null {
  if (end <= edit.start) return { start, end };
  if (start < edit.start + edit.removed) return null;
  const by = edit.inserted - edit.removed;
  return { start: start + by, end: end + by };
}
