/** Takes pasted text apart into blocks: headline, byline, captions, paragraphs, related links, boilerplate. */

import type { BlockKind, Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';

export interface BlockSpan extends Span {
  readonly kind: BlockKind;
  readonly dateline: Span | null;
}

/** Whole-article step; one pass. Blocks are ordered and disjoint, trimmed of white space, never empty. */
export function readBlocks(text: string, _data: StructureData): readonly BlockSpan[] {
  const blocks: BlockSpan[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start < end) blocks.push({ start, end, kind: 'paragraph', dateline: null });
  }
  return blocks;
}
