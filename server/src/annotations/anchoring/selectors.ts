/** What is kept of a span so that it can be found again: its words, what stands around them, and where they stood. */

import type { Span } from '../../analysis/article';

/** How many code units of context are kept on each side: about two lines of print. */
export const contextLength = 96;

/** Words with their surroundings. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Selectors extends Quote {
  /** Where `exact` stood; UTF-16 code units, half-open. */
  readonly position: Span;
  /** How often `exact` stood in the text, overlapping ones counted, up to {@link occurrenceLimit}. */
  readonly occurrences: number;
  /**
   * How like the span the likest other place in the text was: the score of `context.ts`, 0 where there was none. A
   * place that is found later and is no more like than that may be that one. Not known of old records.
   */
  readonly rival?: number | undefined;
}

/** Counting stops here: beyond a few, the number says nothing more. */
export const occurrenceLimit = 16;

/** Where `words` stand in a text, in order, overlapping ones too, up to `limit`. */
export function occurrencesOf(text: string, words: string, limit: number): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < limit; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}
