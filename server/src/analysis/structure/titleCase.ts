/** Tells titles by their capitals. */

import type { StructureData } from '../languages/schema/structureData';

/** So many words, small ones aside, are read as a title at least. */
const fewest = 4;

/**
 * Whether nearly all words but the small ones are capitalised.
 * @param share of them that has to be
 */
export function isTitleCase(words: readonly string[], data: StructureData, share = 0.8): boolean {
  const large = words.filter((word) => /^\P{L}*\p{L}/u.test(word) && !data.titleSmallWords.has(word));
  const capitalised = large.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return large.length >= fewest && capitalised.length >= share * large.length;
}
