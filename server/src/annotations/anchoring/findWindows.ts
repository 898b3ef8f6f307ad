/** Finds the stretches of a text that share the most words with a described span: where an alignment is worth its cost. */

import type { AnchorText } from './anchorText';
import type { Selectors } from './selectors';
import { splitWords, weightOf } from './words';

/** A stretch of words, as indices into the text's words, half-open. */
export interface WordWindow {
  readonly from: number;
  readonly to: number;
}

/** Forms that stand more often than this say little about where a span is. */
const commonForm = 60;
/** How many stretches are looked at. */
const windowLimit = 4;

/**
 * Each word of the quote votes for the places where the quote would start if that word stood where it stands; places
 * with many votes are aligned. The best come first.
 */
export function findWindows(
  { words, places }: AnchorText,
  { exact, prefix, suffix }: Selectors,
): readonly WordWindow[] {
  const quote = splitWords(exact);
  const reach = Math.max(8, Math.ceil(quote.length / 2));
  const votes = new Map<number, number>();
  quote.forms.forEach((form, at) => {
    const list = places.get(form);
    if (!list || list.length > commonForm) return;
    for (const place of list) {
      const bin = Math.floor((place - at) / reach);
      const weight = weightOf(form) / list.length;
      votes.set(bin, (votes.get(bin) ?? 0) + weight);
      // A start near the border of two bins would split its votes.
      votes.set(bin + 1, (votes.get(bin + 1) ?? 0) + weight / 2);
    }
  });
  const context = splitWords(prefix).length + splitWords(suffix).length;
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, windowLimit)
    .map(([bin]) => ({
      from: Math.max(0, (bin - 1) * reach - context),
      to: Math.min(words.length, (bin + 2) * reach + quote.length + context),
    }));
}
