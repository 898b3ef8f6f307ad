/** The places of a text that come into question for a described span: where its words stand, and where the like of them do. */

import type { Span } from '../../analysis/article';
import { align } from './align';
import type { AnchorText } from './anchorText';
import { firstWordFrom, rateContext, readContext, scoreOf, type Candidate } from './context';
import { bordersIn, type Pattern } from './borders';
import { findWindows, type WordWindow } from './findWindows';
import { occurrencesOf, type Quote } from './selectors';
import { splitWords, weightOf, type WordRow } from './words';

/** How many exact occurrences are weighed against each other; with more, the words identify nothing. */
export const exactLimit = 200;
/** How much longer than the quote, in words, a place with changed words may be. */
const longestGrowth = 1.5;

/** @param except a span that does not count: nothing that touches it is given */
export function exactCandidates(anchorText: AnchorText, quote: Quote, except?: Span): readonly Candidate[] {
  const context = readContext(quote);
  return exactPlaces(anchorText, quote)
    .filter((place) => !except || !overlap(place, except))
    .map((place) => ({ ...place, quote: 1, ...rateContext(anchorText, context, place) }));
}

/** Where the words stand, whatever the white space between them and the kind of quote mark or dash; up to {@link exactLimit}. */
function exactPlaces({ text, words, places }: AnchorText, quote: Quote): readonly Span[] {
  const { prefix, exact, suffix } = quote;
  const around = { start: prefix.length, end: prefix.length + exact.length };
  // A span that was marked in the middle of a word is looked for as it is.
  if (!standsFree(prefix + exact + suffix, around))
    return occurrencesOf(text, exact, exactLimit).map((start) => ({ start, end: start + exact.length }));
  const { forms, starts, ends, length } = splitWords(exact);
  const isWhole = starts[0] === 0 && ends[length - 1] === exact.length;
  if (!isWhole)
    return occurrencesOf(text, exact, exactLimit)
      .map((start) => ({ start, end: start + exact.length }))
      .filter((place) => standsFree(text, place));
  let rarest = 0;
  const countOf = (at: number): number => places.get(forms[at] ?? '')?.length ?? 0;
  forms.forEach((_, at) => {
    if (countOf(at) < countOf(rarest)) rarest = at;
  });
  const found: Span[] = [];
  for (const place of places.get(forms[rarest] ?? '') ?? []) {
    if (found.length === exactLimit) break;
    const from = place - rarest;
    if (!forms.every((form, at) => words.forms[from + at] === form)) continue;
    const span = { start: words.starts[from] ?? 0, end: words.ends[from + length - 1] ?? 0 };
    if (standsFree(text, span)) found.push(span);
  }
  return found;
}

/** Whether a place is whole words: `5 orang` is not found in `15 orang`, nor `200` in `1.200`. */
function standsFree(text: string, { start, end }: Span): boolean {
  const joined = (at: number): boolean =>
    [/[\p{L}\p{M}]/u, /\p{N}/u].some((unit) => unit.test(text[at - 1] ?? '') && unit.test(text[at] ?? ''));
  const separated = (at: number): boolean => /[.,]/.test(text[at] ?? '');
  const digit = (at: number): boolean => /\d/.test(text[at] ?? '');
  if (joined(start) || joined(end)) return false;
  if (digit(start) && separated(start - 1) && digit(start - 2)) return false;
  return !(digit(end - 1) && separated(end) && digit(end + 1));
}

/**
 * Places that share most with the quote, aligned word by word; none of them touches another.
 * @param except a span whose words do not count
 */
export function likeCandidates(anchorText: AnchorText, quote: Quote, except?: Span): readonly Candidate[] {
  const text = except ? without(anchorText, except) : anchorText;
  const context = readContext(quote);
  const patterns = patternsOf(quote);
  const found = findWindows(text, quote).flatMap((window) =>
    patterns.flatMap((pattern): readonly Candidate[] => {
      const place = placeIn(text, pattern, window);
      return place ? [{ ...place, ...rateContext(anchorText, context, place) }] : [];
    }),
  );
  const kept: Candidate[] = [];
  for (const place of found.sort((a, b) => scoreOf(b) - scoreOf(a)))
    if (!kept.some((other) => overlap(other, place))) kept.push(place);
  return kept;
}

/** The text with the words of a span made unlike any other; the offsets stay. */
function without(anchorText: AnchorText, { start, end }: Span): AnchorText {
  const { words } = anchorText;
  const [from, to] = [firstWordFrom(words, start), firstWordFrom(words, end)];
  return { ...anchorText, words: { ...words, forms: [...words.forms].fill('\0', from, to) } };
}

/** Quotes of fewer words than this are not aligned without their surroundings. */
const leastAlone = 4;

/**
 * The quote with its surroundings, and alone: a sentence that stands elsewhere, before or after words that used to be around
 * it, is missed where those are aligned in its stead.
 */
function patternsOf({ prefix, exact, suffix }: Quote): readonly Pattern[] {
  const alone = splitWords(exact);
  const words = splitWords(prefix + exact + suffix);
  const first = words.starts.findIndex((start) => start >= prefix.length);
  const last = first + alone.length - 1;
  const inContext = first < 0 || last >= words.length ? [] : [{ words, first, last }];
  return alone.length < leastAlone
    ? inContext
    : [...inContext, { words: alone, first: 0, last: alone.length - 1 }];
}

/** Aligns a pattern to a stretch of the text and reads off where the quote starts and ends. */
function placeIn(
  { words }: AnchorText,
  pattern: Pattern,
  { from, to }: WordWindow,
): (Span & { readonly quote: number }) | null {
  const { forms } = pattern.words;
  const alignment = align(pattern.words, words, from, to);
  const [head, tail] = bordersIn(alignment, pattern, words);
  const [start, end] = [alignment.partners[head] ?? -1, alignment.partners[tail] ?? -1];
  const length = pattern.last - pattern.first + 1;
  if (head > tail || start < 0 || end < 0 || end - start + 1 > longestGrowth * length) return null;
  let met = 0;
  let total = 0;
  for (let at = pattern.first; at <= pattern.last; at++) {
    const weight = weightOf(forms[at] ?? '');
    total += weight;
    if (at >= head && at <= tail) met += (alignment.likenesses[at] ?? 0) * weight;
  }
  return { start: words.starts[start] ?? 0, end: words.ends[end] ?? 0, quote: met / total };
}

/** Whether two spans have something in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What all the words together weigh. */
export function weigh(words: WordRow): number {
  return words.forms.reduce((sum, form) => sum + weightOf(form), 0);
}
