/** Finds, for a quotation that no attribution holds, another attribution of its sentence or the last of its paragraph. */

import type { Attribution, Span } from '../article';
import type { PlacedPassage } from '../passage';

/**
 * Index of the attribution with a source whose cue stands in the same sentence as the quotation, nearest first; else of
 * the last one before it in the paragraph; null where there is none. All lists are ordered and walked once.
 */
export function sentenceNeighbours(
  passages: readonly PlacedPassage[],
  quotations: readonly Span[],
  attributions: readonly Attribution[],
): readonly (number | null)[] {
  const cues = attributions
    .flatMap(({ cue, source }, attribution) => (source ? [{ start: cue.start, attribution }] : []))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  const sentences = passages.flatMap(({ passage, start }) =>
    passage.sentences.map((sentence) => ({
      start: sentence.start + start,
      end: sentence.end + start,
      paragraph: start,
    })),
  );
  let sentence = 0;
  return quotations.map((quotation) => {
    while ((sentences[sentence]?.end ?? Infinity) <= quotation.start) sentence++;
    const own = sentences[sentence];
    if (!own) return null;
    while ((cues[next]?.start ?? Infinity) < own.start) next++;
    let nearest: number | null = null;
    let least = Infinity;
    for (let at = next; (cues[at]?.start ?? Infinity) < own.end; at++) {
      const cue = cues[at];
      const distance = Math.abs((cue?.start ?? 0) - quotation.start);
      if (cue && distance < least) [nearest, least] = [cue.attribution, distance];
    }
    if (nearest !== null) return nearest;
    const before = cues[next - 1];
    return before && before.start >= own.paragraph ? before.attribution : null;
  });
}
