/** What rests on the words of one block and on nothing around it: found once, however often the rest of the article changes. */

import type { Block } from '../analysis/article';
import type { Tokens } from '../analysis/structure/tokens';

/** One such thing, by block. It must not depend on where the block stands. */
export class BlockFact<Fact> {
  /** The tokens of a block are the same object as long as its words, kind and language are the same. */
  private readonly known = new WeakMap<Tokens, Fact>();

  /** @param find finds it where it is not known */
  of({ tokens }: Block, find: () => Fact): Fact {
    const known = this.known.get(tokens);
    if (known !== undefined) return known;
    const fact = find();
    this.known.set(tokens, fact);
    return fact;
  }
}
