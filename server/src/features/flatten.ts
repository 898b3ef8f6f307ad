/** Turns nested and overlapping spans into disjoint ones: semantic tokens must not overlap. Pure. */

import type { Span } from '../analysis/article';

/** A piece of a mark that nothing inside it covers. */
export interface Piece<Mark> extends Span {
  readonly mark: Mark;
}

/** Orders marks as {@link flatten} wants them: by start, the longer first, then by rank, the lower first. */
export function outermostFirst(
  a: Span & { readonly rank: number },
  b: Span & { readonly rank: number },
): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}

/**
 * Cuts marks so that everywhere the one that starts last wins, which is the innermost where marks are nested; the marks
 * around it go on after it. One pass with a stack: linear, however deep the nesting.
 * @param marks ordered by {@link outermostFirst}
 */
export function flatten<Mark extends Span>(marks: readonly Mark[]): readonly Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  const open: Mark[] = [];
  let at = 0;

  const closeUntil = (offset: number): void => {
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const end = Math.min(top.end, offset);
      if (end > at) {
        pieces.push({ start: at, end, mark: top });
        at = end;
      }
      if (top.end > offset) return;
      open.pop();
    }
  };

  for (const mark of marks) {
    if (mark.end <= mark.start) continue;
    closeUntil(mark.start);
    at = mark.start;
    open.push(mark);
  }
  closeUntil(Infinity);
  return pieces;
}
