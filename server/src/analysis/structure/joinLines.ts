/** Puts lines together that a break has cut in two. */

import type { Line } from './lines';

const doubleMarks = /["“”„]/g;
/** How many paragraphs a quotation may run over without re-opening before it is taken for a missing mark. */
const quotationReach = 4;

/** Joins the lines of a quotation that a paragraph break cuts in two without opening it anew. */
export function joinBrokenQuotations(lines: readonly Line[], text: string): readonly Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const last = endOfBrokenQuotation(lines, at);
    const end = lines[last]?.end ?? line.end;
    joined.push(last === at ? line : { ...line, end, text: text.slice(line.start, end) });
    at = last;
  }
  return joined;
}

function endOfBrokenQuotation(lines: readonly Line[], at: number): number {
  const marks = lines[at]?.text.match(doubleMarks)?.length ?? 0;
  if (marks % 2 === 0) return at;
  for (let next = at + 1; next <= at + quotationReach && next < lines.length; next++) {
    const text = lines[next]?.text ?? '';
    const count = text.match(doubleMarks)?.length ?? 0;
    if (count === 0) continue;
    const first = text.search(doubleMarks);
    const closes =
      first > 0 && /\S/.test(text[first - 1] ?? '') && /^["“”]+(?:[\s.,;:!?)]|$)/.test(text.slice(first));
    return closes && count % 2 === 1 ? next : at;
  }
  return at;
}
