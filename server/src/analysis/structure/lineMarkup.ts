/** What Markdown's mark-up says of one line. */

import type { BlockKind } from '../article';

export type MarkupKind = Extract<BlockKind, 'boilerplate' | 'subheading' | 'caption'>;

const heading = /^#{1,6}\s+(?=\S)/;
// Groups are repeated a bounded number of times: V8 keeps every turn of one that is not, and overflows in a long line.
const blockQuote = /^(?:>\s?){1,100}(?=\S)/;
const rule = /^(?:(?:[-*_=]\s*){2}[-*_=][-*_=\s]*|<\/?[a-z][^<>]*>)$/i;
const image = /^!\[[^\]]*\]\([^)]*\)/;

/** The kind of a line, null where it is prose, and the length of the marker it begins with. */
export function markupOf(line: string): { readonly kind: MarkupKind | null; readonly marker: number } {
  const marker = heading.exec(line)?.[0].length ?? 0;
  if (marker > 0) return { kind: 'subheading', marker };
  if (rule.test(line)) return { kind: 'boilerplate', marker: 0 };
  if (image.test(line)) return { kind: 'caption', marker: 0 };
  return { kind: null, marker: blockQuote.exec(line)?.[0].length ?? 0 };
}
