/** Finds the stretches of a text that share the most words with a described span: where an alignment is worth its cost. */

import type { AnchorText } from './anchorText';
import type { Quote } from './selectors';
import { splitWords, weightOf, type WordRow } from './words';

/** A stretch of words, as indices into the text's words, half-open. */
export interface WordWindow {
  readonly from: number;
  readonly to: number;
}

/** Forms that stand more often than this say little about where a span is. */
const commonForm = 60;
/** How much a word of the surroundings counts against one of the quote. */
const contextShare = 0.4;
/** How many stretches are looked at. */
const windowLimit = 4;

/**
 * Each word of the quote and around it votes for the places where the quote would start if that word stood where it
 * stands; places with many votes are aligned. The best come first.
 */
export function findWindows(
  { words, places }: AnchorText,
  { exact, prefix, suffix }: Quote,
): readonly WordWindow[] {
  const quote = splitWords(exact);
  const before = splitWords(prefix);
  const after = splitWords(suffix);
  const reach = Math.max(8, Math.ceil(quote.length / 2));
  const votes = new Map<number, number>();
  const vote = ({ forms }: WordRow, offset: number, share: number): void =>
    forms.forEach((form, at) => {
      const list = places.get(form);
      if (!list || list.length > commonForm) return;
      for (const place of list) {
        if (words.forms[place] !== form) continue;
        const bin = Math.floor((place - at - offset) / reach);
        const weight = (share * weightOf(form)) / list.length;
        votes.set(bin, (votes.get(bin) ?? 0) + weight);
        // A start near the border of two bins would split its votes.
        votes.set(bin + 1, (votes.get(bin + 1) ?? 0) + weight / 2);
      }
    });
  vote(quote, 0, 1);
  // The surroundings say where the words stood that have changed altogether.
  vote(before, -before.length, contextShare);
  vote(after, quote.length, contextShare);
  const context = before.length + after.length;
  return bestBins(votes).map((bin) => ({
    from: Math.max(0, (bin - 1) * reach - context),
    to: Math.min(words.length, (bin + 2) * reach + quote.length + context),
  }));
}

/** The bins with most votes; none next to another one, for a stretch takes in its neighbours. */
function bestBins(votes: ReadonlyMap<number, number>): readonly number[] {
  const chosen: number[] = [];
  for (const [bin] of [...votes].sort(([, a], [, b]) => b - a)) {
    if (chosen.some((other) => Math.abs(other - bin) <= 1)) continue;
    chosen.push(bin);
    if (chosen.length === windowLimit) break;
  }
  return chosen;
}
