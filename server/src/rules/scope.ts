/** The part of an article that a rule looks at: some of its blocks. */

import type { Article } from '../analysis/article';
import { firstEndingAfter } from '../analysis/spanSearch';

export class Scope {
  /** Indices of the blocks, ascending. */
  readonly blocks: readonly number[];
  private readonly article: Article;
  private readonly isIn: Uint8Array;
  /** From the start of its first block to the end of its last. */
  private readonly start: number;
  private readonly end: number;

  constructor(article: Article, blocks: readonly number[]) {
    this.article = article;
    this.blocks = blocks;
    this.isIn = new Uint8Array(article.blocks.length);
    for (const block of blocks) this.isIn[block] = 1;
    this.start = article.blocks[blocks[0] ?? -1]?.start ?? Infinity;
    this.end = article.blocks[blocks.at(-1) ?? -1]?.end ?? 0;
  }

  /** All of an article. */
  static whole(article: Article): Scope {
    const known = wholes.get(article);
    if (known) return known;
    const whole = new Scope(article, Array.from(article.blocks.keys()));
    wholes.set(article, whole);
    return whole;
  }

  has(block: number): boolean {
    return this.isIn[block] === 1;
  }

  /** Whether the block at an offset is in it. */
  holds(offset: number): boolean {
    if (offset < this.start || offset >= this.end) return false;
    return this.has(firstEndingAfter(this.article.blocks, offset));
  }
}

const wholes = new WeakMap<Article, Scope>();
