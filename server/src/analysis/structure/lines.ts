/** Cuts a text into its lines. */

import type { Span } from '../article';

/** A line without the white space at its edges; never empty. */
export interface Line extends Span {
  readonly text: string;
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly apart: boolean;
}

const lineContent = /[^\n\r\u2028\u2029\u0085\v\f]+/g;
const invisible = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]+|[\s\u00AD\u200B-\u200D\u2060\uFEFF]+$/g;
const lineBreak = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

/** The lines of a text that hold anything visible, in order; cost is linear. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const match of text.matchAll(lineContent)) {
    const content = match[0].replace(invisible, '');
    if (content === '') continue;
    const start = match.index + match[0].indexOf(content);
    const breaks = text.slice(end, start).match(lineBreak)?.length ?? 0;
    lines.push({
      start,
      end: start + content.length,
      text: content,
      apart: lines.length === 0 || breaks > 1,
    });
    end = start + content.length;
  }
  return lines;
}
