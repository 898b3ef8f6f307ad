/** Where an article's own text is. */

import type { Article, BlockKind } from '../../analysis/article';

/** Kinds of blocks that are the article itself. */
export const bodyKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'listItem']);

/** Whether an offset lies in a paragraph or list; a look-up in logarithmic time. */
export function isInBody({ blocks }: Article, offset: number): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const block = blocks[low];
  return block !== undefined && block.start <= offset && bodyKinds.has(block.kind);
}
