/** Tells Markdown's own lines from prose: front matter, code, comments, headings, rules and images. */

import type { MarkupKind } from './lineMarkup';
import type { Line } from './lines';

/** What the mark-up says of a line. */
export interface MarkedLine {
  /** Null where the line is prose. */
  readonly kind: MarkupKind | null;
  /** The line without the marker it begins with. */
  readonly line: Line;
}

/** No front matter is longer. */
const longestFrontMatter = 200;
const fence = /^(`{3,}|~{3,})/;

/** One pass; lines keep their order and number. A comment that never ends is taken for one line. */
export function readMarkup(lines: readonly Line[]): readonly MarkedLine[] {
  const marked: MarkedLine[] = [];
  const boilerplateTo = (end: number): void => {
    for (let line = lines[marked.length]; line && marked.length < end; line = lines[marked.length])
      marked.push({ kind: 'boilerplate', line });
  };
  boilerplateTo(endOfFrontMatter(lines));
  let comments = true;
  for (let line = lines[marked.length]; line; line = lines[marked.length]) {
    const at = marked.length;
    const { text } = line.words;
    const mark = fence.exec(text)?.[1];
    if (mark !== undefined) boilerplateTo(endOf(lines, at + 1, (next) => next.startsWith(mark)));
    else if (comments && text.startsWith('<!--')) {
      const end = endOf(lines, at, (next) => next.includes('-->'));
      const closes = lines[end - 1]?.words.text.includes('-->') === true;
      comments = closes;
      boilerplateTo(closes ? end : at + 1);
    } else marked.push(markLine(line));
  }
  return marked;
}

function markLine(line: Line): MarkedLine {
  const { kind, words } = line.words.markup;
  const marker = line.words.text.length - words.text.length;
  return { kind, line: marker === 0 ? line : { start: line.start + marker, end: line.end, words } };
}

function endOfFrontMatter(lines: readonly Line[]): number {
  if (lines[0]?.words.text !== '---') return 0;
  const limit = Math.min(lines.length, longestFrontMatter);
  for (let at = 1; at < limit; at++) if (/^(?:---|\.\.\.)$/.test(lines[at]?.words.text ?? '')) return at + 1;
  return 0;
}

/** One past the first line from `from` on that ends a stretch, or past the last line. */
function endOf(lines: readonly Line[], from: number, ends: (text: string) => boolean): number {
  for (let at = from; at < lines.length; at++) if (ends(lines[at]?.words.text ?? '')) return at + 1;
  return lines.length;
}
