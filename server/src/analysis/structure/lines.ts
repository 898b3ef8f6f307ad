/** Cuts a text into its lines. */

import type { Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { detached } from '../detached';
import { changedRange } from './changedRange';
import { LineWords } from './lineWords';

/** A line without the white space at its edges; never empty. */
export interface Line extends Span {
  /** The line's own text; the same object as long as it is the same line. */
  readonly words: LineWords;
}

/** The lines of a text, with the text. */
export interface TextLines {
  readonly text: string;
  readonly lines: readonly Line[];
}

const lineContent = /[^\n\r\u2028\u2029\u0085\v\f]+/g;
const invisible = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/;

/**
 * The lines of a text that hold anything visible, in order; cost is linear in what has changed.
 * @param previous the lines of a former version: those that still stand there keep what was found out about them
 */
export function readLines(text: string, data: StructureData, previous: TextLines | null = null): TextLines {
  if (!previous) return { text, lines: linesOf(text, 0, (words) => new LineWords(words, data)) };
  const { start, oldEnd, newEnd } = changedRange(previous.text, text);
  const kept = previous.lines;
  const first = lineFrom(kept, start);
  const last = lineFrom(kept, oldEnd);
  const gone = new Map(kept.slice(first, last).map(({ words }) => [words.text, words]));
  const changed = detached(text.slice(start, newEnd));
  const by = newEnd - oldEnd;
  const lines = [
    ...kept.slice(0, first),
    ...linesOf(changed, start, (words) => gone.get(words) ?? new LineWords(words, data)),
    ...(by === 0 ? kept.slice(last) : kept.slice(last).map((line) => moved(line, by))),
  ];
  return { text, lines };
}

const moved = ({ start, end, words }: Line, by: number): Line => ({
  start: start + by,
  end: end + by,
  words,
});

/** @param offset where the text given starts */
function linesOf(text: string, offset: number, wordsOf: (words: string) => LineWords): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(lineContent)) {
    const { start, end } = visible(match[0]);
    if (start === end) continue;
    const at = offset + match.index;
    lines.push({ start: at + start, end: at + end, words: wordsOf(match[0].slice(start, end)) });
  }
  return lines;
}

/** Index of the first line that starts at an offset or behind it. */
function lineFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What of a line can be seen; by hand, since an expression for its end would try every blank within the line. */
function visible(line: string): Span {
  let start = 0;
  let end = line.length;
  while (start < end && invisible.test(line.charAt(start))) start++;
  while (end > start && invisible.test(line.charAt(end - 1))) end--;
  return { start, end };
}
