/** Where something stands in an article, as people say it: the headline, the third paragraph. */

import type { Article, BlockKind } from '../analysis/article';

export interface Place {
  readonly kind: BlockKind;
  /** Counts the blocks of that kind, from 1. */
  readonly number: number;
}

/** The place of each block, by its index in `Article.blocks`. */
export function placesOf({ blocks }: Pick<Article, 'blocks'>): readonly Place[] {
  const counts = new Map<BlockKind, number>();
  return blocks.map(({ kind }) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return { kind, number };
  });
}
