/** Describes a span of a text so that it can be found again in a later version of it. */

import type { Span } from '../../analysis/article';
import { readAnchorText, type AnchorText } from './anchorText';
import { exactCandidates, likeCandidates } from './candidates';
import { scoreOf } from './context';
import { contextLength, occurrenceLimit, occurrencesOf, type Quote, type Selectors } from './selectors';
import { sentenceBorder } from './words';

/** The words of a span and what stands around them. The span is clamped to the text; it must not be empty. */
export function quoteAt(text: string, span: Span): Quote & Pick<Selectors, 'position'> {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    position: { start, end },
  };
}

/** How often words stand in a text, as far as it is counted. */
export const countOccurrences = (text: string, words: string): number =>
  Math.max(1, occurrencesOf(text, words, occurrenceLimit).length);

/** All that is kept of a span. Some milliseconds: the text is looked through for places that are like it. */
export function describeSpan(anchorText: AnchorText, span: Span): Selectors {
  const quote = quoteAt(anchorText.text, span);
  return {
    ...quote,
    occurrences: countOccurrences(anchorText.text, quote.exact),
    rival: rivalOf(anchorText, quote, quote.position),
  };
}

/**
 * The score of the likest other place, to the hundredth: in the text as it is, and as it would be with the sentence or the
 * paragraph of the span taken out, for then other places come to stand next to what was around it.
 */
function rivalOf(anchorText: AnchorText, quote: Quote, own: Span): number {
  const { text } = anchorText;
  const scores = [bestScore(anchorText, quote, own)];
  for (const border of [sentenceBorder, paragraphBorder]) {
    const cut = widen(text, own, border);
    const rest =
      text.slice(Math.max(0, cut.start - nearby), cut.start) + text.slice(cut.end, cut.end + nearby);
    scores.push(bestScore(readAnchorText(rest), quote));
  }
  return Math.round(100 * Math.max(...scores)) / 100;
}

/** How many code units before and after a deletion are looked at for places that it brings close. */
const nearby = 600;
const paragraphBorder = /\n/g;

const bestScore = (anchorText: AnchorText, quote: Quote, except?: Span): number =>
  Math.max(
    0,
    ...[...exactCandidates(anchorText, quote, except), ...likeCandidates(anchorText, quote, except)].map(
      scoreOf,
    ),
  );

/** From the border before the span to the one at or after its end, as far as they are nearby. */
function widen(text: string, { start, end }: Span, border: RegExp): Span {
  const from = Math.max(0, start - nearby);
  const before = [...text.slice(from, start).matchAll(border)].at(-1);
  // The span may end with the full stop of its sentence.
  const until = Math.min(text.length, end + nearby);
  const ends = Array.from(
    text.slice(start, until).matchAll(border),
    ({ index, 0: mark }) => start + index + mark.length,
  );
  return {
    start: before ? from + before.index + before[0].length : from,
    end: ends.find((at) => at >= end) ?? until,
  };
}
