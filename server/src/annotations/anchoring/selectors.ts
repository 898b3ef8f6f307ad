/** What is kept of a span so that it can be found again: its words, what stands around them, and where they stood. */

import type { Span } from '../../analysis/article';

/** How many code units of context are kept on each side: about two lines of print. */
export const contextLength = 96;

export interface Selectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where `exact` stood; UTF-16 code units, half-open. */
  readonly position: Span;
  /** How often `exact` stood in the text, overlapping ones counted, up to {@link occurrenceLimit}. */
  readonly occurrences: number;
}

/** Counting stops here: beyond a few, the number says nothing more. */
export const occurrenceLimit = 16;

/** Describes a span of a text. The span is clamped to the text; it must not be empty. */
export function describeSpan(text: string, span: Span): Selectors {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const exact = text.slice(start, end);
  return {
    exact,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    position: { start, end },
    occurrences: Math.max(1, occurrencesOf(text, exact, occurrenceLimit).length),
  };
}

/** Where `words` stand in a text, in order, overlapping ones too, up to `limit`. */
export function occurrencesOf(text: string, words: string, limit: number): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < limit; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}
