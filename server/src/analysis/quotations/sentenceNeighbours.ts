/** Finds, for a quotation that no attribution holds, another attribution of its sentence or the last of its paragraph. */

import type { Attribution, Span } from '../article';
import type { PlacedPassage } from '../passage';

/**
 * Index of the attribution with a source whose cue stands in the same sentence as the quotation, nearest first; else of
 * the last one before it in the paragraph; null where there is none. All lists are ordered and walked once.
 */
export function sentenceNeighbours(
  passages: readonly PlacedPassage[],
  quotations: readonly (Span & { readonly passage: number })[],
  attributions: readonly Attribution[],
): readonly (number | null)[] {
  const cues: { readonly start: number; readonly attribution: number }[] = [];
  for (const [attribution, { cue, source }] of attributions.entries())
    if (source) cues.push({ start: cue.start, attribution });
  cues.sort((a, b) => a.start - b.start);
  let next = 0;
  let paragraph = -1;
  let sentence = 0;
  return quotations.map(({ start, passage }) => {
    const placed = passages[passage];
    if (passage !== paragraph) sentence = 0;
    paragraph = passage;
    const from = placed?.start ?? 0;
    const sentences = placed?.passage.sentences ?? [];
    while ((sentences[sentence]?.end ?? Infinity) <= start - from) sentence++;
    const own = sentences[sentence];
    if (!own) return null;
    while ((cues[next]?.start ?? Infinity) < own.start + from) next++;
    let nearest: number | null = null;
    let least = Infinity;
    for (let at = next; (cues[at]?.start ?? Infinity) < own.end + from; at++) {
      const cue = cues[at];
      const distance = Math.abs((cue?.start ?? 0) - start);
      if (cue && distance < least) [nearest, least] = [cue.attribution, distance];
    }
    if (nearest !== null) return nearest;
    const before = cues[next - 1];
    return before && before.start >= from ? before.attribution : null;
  });
}
