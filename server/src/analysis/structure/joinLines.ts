/** Puts lines together that a break has cut in two. */

import type { Line } from './lines';
import type { MarkedLine } from './markup';

const doubleMark = /["“”„]/g;
/** How many paragraphs a quotation may run over without re-opening before it is taken for a missing mark. */
const quotationReach = 4;

/** Lines `from` to `last` as one. */
export function joinLines(lines: readonly MarkedLine[], from: number, last: number, text: string): Line {
  const first = lines[from]?.line ?? { start: 0, end: 0, text: '', apart: true };
  if (last === from) return first;
  const end = lines[last]?.line.end ?? first.end;
  return { ...first, end, text: text.slice(first.start, end) };
}

/**
 * Index of the line with which the quotation ends that line `at` leaves open; `at` itself where it leaves none open, or
 * where the next paragraph opens it anew.
 */
export function endOfBrokenQuotation(lines: readonly MarkedLine[], at: number): number {
  if (countMarks(lines[at]?.line.text ?? '') % 2 === 0) return at;
  const limit = Math.min(lines.length - 1, at + quotationReach);
  for (let next = at + 1; next <= limit; next++) {
    const own = lines[next];
    if (own?.kind !== null) return at;
    const count = countMarks(own.line.text);
    if (count > 0) return count % 2 === 1 && beginsWithClosing(own.line.text) ? next : at;
  }
  return at;
}

function countMarks(text: string): number {
  let count = 0;
  doubleMark.lastIndex = 0;
  while (doubleMark.test(text)) count++;
  return count;
}

/** Whether the first double mark of a line stands as a closing mark does. */
function beginsWithClosing(text: string): boolean {
  const first = text.search(/["“”„]/);
  return (
    /\S/.test(text[first - 1] ?? ' ') && /^["“”]{1,3}(?:[\s.,;:!?)]|$)/.test(text.slice(first, first + 5))
  );
}
