/** Finds and normalises the numeric claims of a block. */

import type { NumericClaim } from '../article';
import type { NumberData } from '../languages/schema/numberData';
import type { Tokens } from '../structure/tokens';

/** Ordered and disjoint; offsets as those of the tokens. One pass over the tokens. */
export function recognizeNumbers(_text: string, _tokens: Tokens, _data: NumberData): readonly NumericClaim[] {
  return [];
}
