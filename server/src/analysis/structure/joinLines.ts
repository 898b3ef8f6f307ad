/** Puts lines together that a break has cut in two. */

import type { Line } from './lines';
import type { MarkedLine } from './markup';

/** How many paragraphs a quotation may run over without re-opening before it is taken for a missing mark. */
const quotationReach = 4;

/** Lines `from` to `last` as one; null where there is no line `from`. */
export function joinLines(
  lines: readonly MarkedLine[],
  from: number,
  last: number,
  text: string,
): Line | null {
  const first = lines[from]?.line;
  if (last === from || !first) return first ?? null;
  const end = lines[last]?.line.end ?? first.end;
  return { start: first.start, end, words: first.words.extended(text.slice(first.start, end)) };
}

/**
 * Index of the line with which the quotation ends that line `at` leaves open; `at` itself where it leaves none open, or
 * where the next paragraph opens it anew.
 */
export function endOfBrokenQuotation(lines: readonly MarkedLine[], at: number): number {
  if ((lines[at]?.line.words.doubleMarks ?? 0) % 2 === 0) return at;
  const limit = Math.min(lines.length - 1, at + quotationReach);
  for (let next = at + 1; next <= limit; next++) {
    const own = lines[next];
    if (own?.kind !== null) return at;
    const { doubleMarks, text } = own.line.words;
    if (doubleMarks > 0) return doubleMarks % 2 === 1 && beginsWithClosing(text) ? next : at;
  }
  return at;
}

/** Whether the first double mark of a line stands as a closing mark does. */
function beginsWithClosing(text: string): boolean {
  const first = text.search(/["“”„]/);
  return (
    /\S/.test(text[first - 1] ?? ' ') && /^["“”]{1,3}(?:[\s.,;:!?)]|$)/.test(text.slice(first, first + 5))
  );
}
