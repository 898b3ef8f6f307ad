/**
 * Finds a described span again in a changed text, or says honestly that it cannot be told.
 *
 * A mark on the wrong words is worse than no mark: where two places come into question, or the words have changed beyond
 * recognition, the answer is null and the annotation is an orphan. Figures: docs/anchoring.md.
 */

import type { Span } from '../../analysis/article';
import { align } from './align';
import type { AnchorText } from './anchorText';
import { findWindows } from './findWindows';
import { occurrencesOf, type Selectors } from './selectors';
import { splitWords, weightOf, type WordRow } from './words';

/** How many exact occurrences are weighed against each other; with more, the words identify nothing. */
const exactLimit = 200;
/** Words of at least this weight (about three) that stood once before and stand once now are found without any context. */
const standAloneWeight = 14;
/** Share of the quote's weight that must be found again where the words have changed; without any of its surroundings a changed quote is never matched. */
const fuzzyQuote = { oneSide: 0.72, bothSides: 0.5 };
/** Weight of words under which a quote is never matched fuzzily. */
const fuzzyWeight = 18;
/** How much longer than the quote, in words, a place with changed words may be. */
const longestGrowth = 1.5;
/** Share of the context's weight that counts as the same surroundings on a side. */
const sameContext = 0.5;
/** The same where the words themselves are too few to tell one place from another, and only one side is the same. */
const sameContextOfFew = 0.8;
/** By how much the best place must beat the next one. */
const margin = 0.15;

interface Candidate extends Span {
  /** Share of the quote's weight found again, 0 to 1. */
  readonly quote: number;
  /** The same for what stands before and after it; the nearest words count. */
  readonly before: number;
  readonly after: number;
}

/** The span's place in the text, or null where it is gone or cannot be told for sure. */
export function reanchor(anchorText: AnchorText, selectors: Selectors): Span | null {
  if (isUntouched(anchorText.text, selectors)) return selectors.position;
  const exact = chooseExact(anchorText, selectors);
  if (exact !== undefined) return exact;
  return chooseFuzzy(anchorText, selectors);
}

/** The commonest case, and the cheapest: nothing has changed at or around the old place. */
function isUntouched(text: string, { exact, prefix, suffix, position }: Selectors): boolean {
  return (
    text.startsWith(exact, position.start) &&
    text.startsWith(suffix, position.end) &&
    position.start >= prefix.length &&
    text.startsWith(prefix, position.start - prefix.length)
  );
}

/** A span, null (there are hits, none is sure), or undefined (no hit, so that a fuzzy match may be tried). */
function chooseExact(anchorText: AnchorText, selectors: Selectors): Span | null | undefined {
  const { exact } = selectors;
  const all = occurrencesOf(anchorText.text, exact, exactLimit);
  const hits = all.filter((at) => standsFree(anchorText.text, at, at + exact.length, exact));
  if (hits.length === 0) return undefined;
  if (hits.length === exactLimit) return null;
  const context = readContext(selectors);
  const candidates = hits.map((at) =>
    rateContext(anchorText, context, { start: at, end: at + exact.length }),
  );
  const [best, next] = twoBest(candidates);
  if (!best) return undefined;
  const unique = candidates.length === 1 && selectors.occurrences === 1;
  const weight = weigh(splitWords(exact));
  // One of several is gone, and it may be this one: what is left has to stand in the same words on both sides.
  if (all.length < selectors.occurrences && sidesOf(best) < 2) return null;
  if (unique && weight >= standAloneWeight) return bare(best);
  const clear = !next || contextOf(best) - contextOf(next) >= margin;
  const oneSide = weight >= standAloneWeight ? sameContext : sameContextOfFew;
  return clear && (sidesOf(best) === 2 || Math.max(best.before, best.after) >= oneSide) ? bare(best) : null;
}

/** Whether a hit is whole words: `5 orang` is not found in `15 orang`. */
function standsFree(text: string, start: number, end: number, exact: string): boolean {
  const wordUnit = /[\p{L}\p{M}\p{N}]/u;
  const joined = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && wordUnit.test(a) && wordUnit.test(b);
  const separated = (at: number): boolean => /[.,]/.test(text[at] ?? '');
  const digit = (at: number): boolean => /\d/.test(text[at] ?? '');
  if (joined(text[start - 1], exact[0]) || joined(exact[exact.length - 1], text[end])) return false;
  // 1.200 holds neither 200 nor 1.
  if (digit(start) && separated(start - 1) && digit(start - 2)) return false;
  return !(digit(end - 1) && separated(end) && digit(end + 1));
}

/** Context as the words next to the span, nearest first. */
interface Context {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function readContext({ prefix, suffix }: Selectors): Context {
  // The outermost word of each may be cut in half.
  return {
    before: splitWords(prefix).forms.slice(1).reverse(),
    after: splitWords(suffix).forms.slice(0, -1),
  };
}

/** How many words on each side decide whether a place has the same neighbours. */
const neighbours = 10;

function rateContext(anchorText: AnchorText, context: Context, span: Span): Candidate {
  const { words } = anchorText;
  const firstAfter = firstWordFrom(words, span.end);
  const lastBefore = firstWordFrom(words, span.start) - 1;
  const before = words.forms.slice(Math.max(0, lastBefore - neighbours - 2), lastBefore + 1).reverse();
  const after = words.forms.slice(firstAfter, firstAfter + neighbours + 3);
  return {
    ...span,
    quote: 1,
    before: shareInOrder(context.before.slice(0, neighbours), before),
    after: shareInOrder(context.after.slice(0, neighbours), after),
  };
}

/** Share of the wanted words' weight that is met in order; nearer words weigh more. An empty side has nothing to say: 0. */
function shareInOrder(wanted: readonly string[], found: readonly string[]): number {
  let total = 0;
  let met = 0;
  let from = 0;
  wanted.forEach((word, at) => {
    const weight = weightOf(word) / (1 + at / 4);
    total += weight;
    const place = found.indexOf(word, from);
    // A word or two may have been put in between, no more.
    if (place < 0 || place > from + 2) return;
    met += weight;
    from = place + 1;
  });
  return total === 0 ? 0 : met / total;
}

const contextOf = ({ before, after }: Candidate): number =>
  Math.max(before, after) + 0.25 * Math.min(before, after);
/** On how many sides the surroundings are the same: 0, 1 or 2. */
const sidesOf = ({ before, after }: Candidate): number =>
  Number(before >= sameContext) + Number(after >= sameContext);

function chooseFuzzy(anchorText: AnchorText, selectors: Selectors): Span | null {
  const quoteWords = splitWords(selectors.exact);
  if (weigh(quoteWords) < fuzzyWeight) return null;
  const context = readContext(selectors);
  const candidates: Candidate[] = [];
  for (const { from, to } of findWindows(anchorText, selectors)) {
    const place = placeIn(anchorText, quoteWords, selectors, from, to);
    if (place && !candidates.some(({ start, end }) => start < place.end && place.start < end))
      candidates.push({ ...rateContext(anchorText, context, place), quote: place.quote });
  }
  const [best, next] = twoBest(candidates);
  if (!best || (next && scoreOf(best) - scoreOf(next) < margin)) return null;
  const sides = sidesOf(best);
  if (sides === 0) return null;
  if (sides === 2) return best.quote >= fuzzyQuote.bothSides ? bare(best) : null;
  // The like of it with another number is another statement, unless everything around it is the same.
  const isSameFact = best.quote >= fuzzyQuote.oneSide && hasNumbersOf(selectors.exact, anchorText.text, best);
  return isSameFact ? bare(best) : null;
}

/** Whether every number of the quote stands in a place. */
function hasNumbersOf(exact: string, text: string, { start, end }: Span): boolean {
  const there = new Set(splitWords(text.slice(start, end)).forms);
  return splitWords(exact).forms.every((form) => !/\p{N}/u.test(form) || there.has(form));
}

/** Aligns the quote with its surroundings to a stretch of the text and reads off where it starts and ends. */
function placeIn(
  { words }: AnchorText,
  quote: WordRow,
  { prefix, exact, suffix }: Selectors,
  from: number,
  to: number,
): (Span & { readonly quote: number }) | null {
  const pattern = splitWords(prefix + exact + suffix);
  const first = pattern.starts.findIndex((start) => start >= prefix.length);
  const last = first + quote.length - 1;
  if (first < 0 || last >= pattern.length) return null;
  const { partners, likenesses } = align(pattern, words, from, to);
  let met = 0;
  let start = -1;
  let end = -1;
  for (let at = first; at <= last; at++) {
    met += (likenesses[at] ?? 0) * weightOf(pattern.forms[at] ?? '');
    const partner = partners[at] ?? -1;
    if (partner < 0) continue;
    if (start < 0) start = partner;
    end = partner;
  }
  if (start < 0 || end - start + 1 > longestGrowth * quote.length) return null;
  return { start: words.starts[start] ?? 0, end: words.ends[end] ?? 0, quote: met / weigh(quote) };
}

const bare = ({ start, end }: Span): Span => ({ start, end });

const scoreOf = (candidate: Candidate): number => candidate.quote + 0.5 * contextOf(candidate);

function twoBest(candidates: readonly Candidate[]): readonly (Candidate | undefined)[] {
  const sorted = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a));
  return [sorted[0], sorted[1]];
}

function weigh(words: WordRow): number {
  return words.forms.reduce((sum, form) => sum + weightOf(form), 0);
}

/** Index of the first word that starts at or after an offset; the number of words where there is none. */
function firstWordFrom(words: WordRow, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
