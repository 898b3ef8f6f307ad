/** Where the lines of a text begin, for telling a place by line and column as people count: from one. */

import type { Span } from '../analysis/article';

export interface LinePlace {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}

/** @returns a look-up in logarithmic time; lines end in LF, CRLF or CR, as editors count them */
export function linePlaces(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineBreak.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}

/** Cuts a text where any of the spans begins or ends; each piece with the spans over it, the outer before the inner. */
export function* overlaps<S extends Span>(
  within: Span,
  spans: readonly S[],
): Generator<Span & { readonly over: readonly S[]; readonly ending: readonly S[] }> {
  const waiting = spans
    .filter(({ start, end }) => end > within.start && start < within.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of waiting) {
    cuts.add(Math.max(start, within.start));
    cuts.add(Math.min(end, within.end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  let open: S[] = [];
  let next = 0;
  for (const [at, start] of ordered.entries()) {
    const end = ordered[at + 1];
    if (end === undefined) return;
    for (let span = waiting[next]; span && span.start <= start; span = waiting[++next]) open.push(span);
    open = open.filter((span) => span.end > start);
    yield { start, end, over: open, ending: open.filter((span) => span.end === end) };
  }
}
