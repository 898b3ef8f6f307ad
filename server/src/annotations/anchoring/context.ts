/** How like the surroundings of a place are to those a span had when it was described. */

import type { Span } from '../../analysis/article';
import type { AnchorText } from './anchorText';
import { contextLength, type Quote } from './selectors';
import { likeness, splitWords, weightOf, type WordRow } from './words';

/** A span that may be the one that is looked for. */
export interface Candidate extends Span {
  /** Share of the quote's weight found again, 0 to 1. */
  readonly quote: number;
  /** The same for what stands before and after it; the nearest words count most. */
  readonly before: number;
  readonly after: number;
}

/** Words next to the span, nearest first. */
export interface Context {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How many words on each side decide whether a place has the same neighbours. */
const neighbours = 12;
/** How many words may have been put in between two neighbours. */
const putIn = 2;
/** Words less alike than this are not the same word with an error in it. */
const sameWord = 0.7;

/** The words around a described span. */
export function readContext({ prefix, suffix }: Quote): Context {
  const before = splitWords(prefix).forms;
  const after = splitWords(suffix).forms;
  return {
    // The outermost word may be cut in half, unless the text begins or ends with it.
    before: (prefix.length < contextLength ? before : before.slice(1)).slice(-neighbours).reverse(),
    after: (suffix.length < contextLength ? after : after.slice(0, -1)).slice(0, neighbours),
  };
}

/** Compares what stands around a span with what should. */
export function rateContext(
  { words }: AnchorText,
  context: Context,
  { start, end }: Span,
): Pick<Candidate, 'before' | 'after'> {
  const firstAfter = firstWordFrom(words, end);
  const firstInside = firstWordFrom(words, start);
  const reach = neighbours + putIn + 1;
  return {
    before: shareInOrder(
      context.before,
      words.forms.slice(Math.max(0, firstInside - reach), firstInside).reverse(),
    ),
    after: shareInOrder(context.after, words.forms.slice(firstAfter, firstAfter + reach)),
  };
}

/** Share of the wanted words' weight that is met in order; nearer words weigh more. The border of the text meets itself only. */
function shareInOrder(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return found.length === 0 ? 1 : 0;
  let total = 0;
  let met = 0;
  let from = 0;
  wanted.forEach((word, at) => {
    const weight = weightOf(word) / (1 + at / 4);
    total += weight;
    for (let place = from; place <= from + putIn && place < found.length; place++) {
      const alike = likeness(word, found[place] ?? '');
      if (alike < sameWord) continue;
      met += alike * weight;
      from = place + 1;
      return;
    }
  });
  return met / total;
}

/** How much the surroundings say for a place: 0 to 1.25. The better side counts; a sentence that was moved has lost the other. */
export const contextOf = ({ before, after }: Pick<Candidate, 'before' | 'after'>): number =>
  Math.max(before, after) + 0.25 * Math.min(before, after);

/** How much all there is says for a place: 0 to 1.625. */
export const scoreOf = (candidate: Candidate): number => candidate.quote + 0.5 * contextOf(candidate);

/** Index of the first word that starts at or after an offset; the number of words where there is none. */
export function firstWordFrom(words: WordRow, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
