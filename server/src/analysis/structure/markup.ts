/** Tells Markdown's own lines from prose: front matter, code, comments, headings, rules and images. */

import type { BlockKind } from '../article';
import type { Line } from './lines';

/** What the mark-up says of a line. */
export interface MarkedLine {
  /** Null where the line is prose. */
  readonly kind: Extract<BlockKind, 'boilerplate' | 'subheading' | 'caption'> | null;
  /** The line without the marker it begins with. */
  readonly line: Line;
}

/** No front matter is longer. */
const longestFrontMatter = 200;
const fence = /^(`{3,}|~{3,})/;
const heading = /^#{1,6}\s+(?=\S)/;
const blockQuote = /^(?:>\s?)+(?=\S)/;
const rule = /^(?:(?:[-*_=]\s*){3,}|<\/?[a-z][^<>]*>)$/i;
const image = /^!\[[^\]]*\]\([^)]*\)/;

/** One pass; lines keep their order and number. A comment that never ends is taken for one line. */
export function readMarkup(lines: readonly Line[]): readonly MarkedLine[] {
  const marked: MarkedLine[] = [];
  const boilerplateTo = (end: number): void => {
    for (let line = lines[marked.length]; line && marked.length < end; line = lines[marked.length])
      marked.push({ kind: 'boilerplate', line });
  };
  boilerplateTo(endOfFrontMatter(lines));
  let comments = true;
  while (marked.length < lines.length) {
    const at = marked.length;
    const text = lines[at]?.text ?? '';
    const mark = fence.exec(text)?.[1];
    if (mark !== undefined) boilerplateTo(endOf(lines, at + 1, (line) => line.startsWith(mark)));
    else if (comments && text.startsWith('<!--')) {
      const end = endOf(lines, at, (line) => line.includes('-->'));
      const closes = lines[end - 1]?.text.includes('-->') === true;
      comments = closes;
      boilerplateTo(closes ? end : at + 1);
    } else marked.push(markLine(lines[at]));
  }
  return marked;
}

function markLine(line: Line | undefined): MarkedLine {
  if (!line) return { kind: null, line: { start: 0, end: 0, text: '', apart: true } };
  const { text } = line;
  const marker = heading.exec(text)?.[0].length ?? 0;
  if (marker > 0) return { kind: 'subheading', line: withoutMarker(line, marker) };
  if (rule.test(text)) return { kind: 'boilerplate', line };
  if (image.test(text)) return { kind: 'caption', line };
  return { kind: null, line: withoutMarker(line, blockQuote.exec(text)?.[0].length ?? 0) };
}

const withoutMarker = (line: Line, length: number): Line =>
  length === 0 ? line : { ...line, start: line.start + length, text: line.text.slice(length) };

function endOfFrontMatter(lines: readonly Line[]): number {
  if (lines[0]?.text !== '---') return 0;
  const limit = Math.min(lines.length, longestFrontMatter);
  for (let at = 1; at < limit; at++) if (/^(?:---|\.\.\.)$/.test(lines[at]?.text ?? '')) return at + 1;
  return 0;
}

/** One past the first line from `from` on that ends a stretch, or past the last line. */
function endOf(lines: readonly Line[], from: number, ends: (text: string) => boolean): number {
  for (let at = from; at < lines.length; at++) if (ends(lines[at]?.text ?? '')) return at + 1;
  return lines.length;
}
