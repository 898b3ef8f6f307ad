/**
 * Finds a described span again in a changed text, or says honestly that it cannot be told.
 *
 * A mark on the wrong words is worse than no mark: where two places come into question, or the words have changed beyond
 * recognition, the answer is null and the annotation is an orphan. Figures: docs/anchoring.md.
 */

import type { Span } from '../../analysis/article';
import type { AnchorText } from './anchorText';
import { exactCandidates, exactLimit, likeCandidates, overlap, weigh } from './candidates';
import { contextOf, scoreOf, type Candidate } from './context';
import type { Selectors } from './selectors';
import { sentenceBorder, splitWords } from './words';

/** Words of at least this weight (about three) tell something themselves: the same surroundings on one side are enough. */
const tellingWeight = 14;
/** So many of them that stood once before and stand once now are found without any context. */
const standAloneWords = 3;
/** Share of the context's weight that counts as the same surroundings on a side. */
const sameContext = 0.5;
/** The same where the words themselves tell little. */
const verySameContext = 0.8;
/** Where the words have changed: the share of their weight that must be found again, by how much the surroundings say. */
const changedWords = { noSide: 0.85, oneSide: 0.72, bothSides: 0.6, shortWords: 0.7 };
/** Words under this weight count as short: changed ones are found between the very same surroundings on both sides only. */
const shortWeight = 18;
/** Words of at least this weight (about ten) are found changed without any of their surroundings, where nothing was like them. */
const sentenceWeight = 50;
/** By how much the best place must beat the next one, and the likest other one in the text that the span was marked in. */
const margin = { next: 0.15, rival: 0.05, rivalOfMoved: 0.3 };

/** The span's place in the text, or null where it is gone or cannot be told for sure. */
export function reanchor(anchorText: AnchorText, selectors: Selectors): Span | null {
  if (isUntouched(anchorText.text, selectors)) return selectors.position;
  const exact = exactCandidates(anchorText, selectors);
  if (exact.length === exactLimit) return null;
  return bare(chooseExact(exact, selectors) ?? chooseLike(anchorText, exact, selectors));
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

/** The one of the places with the very words that is sure, or null. */
function chooseExact(candidates: readonly Candidate[], selectors: Selectors): Candidate | null {
  const [best, next] = twoBest(candidates);
  if (!best) return null;
  const words = splitWords(selectors.exact);
  const isTelling = weigh(words) >= tellingWeight;
  // One of several is gone, and it may be this one: what is left has to stand in the same words on both sides.
  if (candidates.length < selectors.occurrences && selectors.rival === undefined && sidesOf(best) < 2)
    return null;
  const isOnly = candidates.length === 1 && selectors.occurrences === 1;
  if (isOnly && isTelling && words.length >= standAloneWords) return best;
  if (next && contextOf(best) - contextOf(next) < margin.next) return null;
  if (!beatsRival(best, selectors, margin.rival)) return null;
  if (sidesOf(best) === 2) return best;
  if (isTelling) return Math.max(best.before, best.after) >= sameContext ? best : null;
  const [before, after] = trusted(best, selectors);
  return (isOnly && before + after >= sameContext) || Math.max(before, after) >= verySameContext
    ? best
    : null;
}

/** What the surroundings say for a few words: those of the next sentence, which may stay when this one goes, say half. */
function trusted(place: Candidate, { prefix, suffix }: Selectors): readonly [number, number] {
  const own = [prefix.split(sentenceBorder).at(-1) ?? '', suffix.split(sentenceBorder)[0] ?? ''];
  const [before = 1, after = 1] = own.map((words) => (splitWords(words).length >= 2 ? 1 : 0.5));
  return [before * place.before, after * place.after];
}

/** The one of the places with the like of the words that is sure, or null. */
function chooseLike(
  anchorText: AnchorText,
  exact: readonly Candidate[],
  selectors: Selectors,
): Candidate | null {
  const like = likeCandidates(anchorText, selectors).filter(
    (place) => !exact.some((other) => overlap(other, place)),
  );
  const [best, next] = twoBest([...exact, ...like]);
  if (!best || exact.includes(best) || (next && scoreOf(best) - scoreOf(next) < margin.next)) return null;
  return beatsRival(best, selectors, margin.rival) && isSameChanged(anchorText, best, selectors)
    ? best
    : null;
}

/** Whether a place with changed words has enough of them, for what its surroundings say, to be the same statement. */
function isSameChanged({ text }: AnchorText, place: Candidate, selectors: Selectors): boolean {
  const weight = weigh(splitWords(selectors.exact));
  const sides = sidesOf(place);
  if (weight < shortWeight) {
    const between = Math.min(place.before, place.after) >= verySameContext;
    return between && place.quote >= changedWords.shortWords && hasNumbersOf(selectors.exact, text, place);
  }
  if (sides === 2) return place.quote >= changedWords.bothSides;
  // The like of it with another number is another statement, unless everything around it is the same.
  if (!hasNumbersOf(selectors.exact, text, place)) return false;
  if (sides === 1) return place.quote >= changedWords.oneSide;
  const isLikeNoOther = selectors.rival !== undefined && beatsRival(place, selectors, margin.rivalOfMoved);
  return weight >= sentenceWeight && place.quote >= changedWords.noSide && isLikeNoOther;
}

const beatsRival = (candidate: Candidate, { rival = 0 }: Selectors, by: number): boolean =>
  scoreOf(candidate) - rival >= by;

/** On how many sides the surroundings are the same: 0, 1 or 2. */
const sidesOf = ({ before, after }: Candidate): number =>
  Number(before >= sameContext) + Number(after >= sameContext);

/** Whether every number of the quote stands in a place. */
function hasNumbersOf(exact: string, text: string, { start, end }: Span): boolean {
  const there = new Set(splitWords(text.slice(start, end)).forms);
  return splitWords(exact).forms.every((form) => !/\p{N}/u.test(form) || there.has(form));
}

const bare = (candidate: Candidate | null): Span | null =>
  candidate && { start: candidate.start, end: candidate.end };

function twoBest(candidates: readonly Candidate[]): readonly (Candidate | undefined)[] {
  const sorted = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a));
  return [sorted[0], sorted[1]];
}
