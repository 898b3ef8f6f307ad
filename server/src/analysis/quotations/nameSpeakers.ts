/** Ties each quotation to the attribution that has it in its content, and so to its speaker. */

import type { Attribution, Quotation } from '../article';
import type { PlacedPassage } from '../passage';
import { innermostHolders } from './innermostHolders';

/**
 * Whole-article step; offsets of the result are the article's.
 * @param text the article
 */
export function nameSpeakers(
  text: string,
  passages: readonly PlacedPassage[],
  attributions: readonly Attribution[],
): readonly Quotation[] {
  const quotations = placeQuotations(passages);
  const holders = innermostHolders(quotations, attributions);
  return quotations.map((quotation, at): Quotation => {
    const attribution = holders[at] ?? null;
    const source = attribution === null ? null : speakerOf(text, attributions[attribution]);
    return { ...quotation, attribution, source };
  });
}

/** The quotations of all passages; one that re-opens a paragraph goes on with the one left open in the paragraph before. */
function placeQuotations(
  passages: readonly PlacedPassage[],
): readonly Omit<Quotation, 'attribution' | 'source'>[] {
  let leftOpen = false;
  return passages.flatMap(({ passage, start }) => {
    const wasLeftOpen = leftOpen;
    leftOpen = false;
    return passage.quotations.map((draft) => {
      if (draft.depth === 0) leftOpen = !draft.closed;
      const reopens = draft.depth === 0 && draft.start === 0;
      return {
        ...draft,
        start: draft.start + start,
        end: draft.end + start,
        continues: wasLeftOpen && reopens,
      };
    });
  });
}

/** The fullest name of the source, else the words that stand for it. */
function speakerOf(text: string, attribution: Attribution | undefined): string | null {
  const source = attribution?.source;
  if (!source) return null;
  return source.resolved ?? text.slice(source.start, source.end);
}
