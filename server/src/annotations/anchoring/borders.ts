/** Reads off an alignment where a quote starts and ends, when words of it have been replaced, cut off or put in. */

import type { Alignment } from './align';
import { weightOf, type WordRow } from './words';

/** Words that are aligned, and which of them are the quote: the first and the last, both counted in. */
export interface Pattern {
  readonly words: WordRow;
  readonly first: number;
  readonly last: number;
}

/** How far outside the quote a word may be that shows where its border is. */
const borderReach = 3;
/** So many words at a border may have been replaced by others. */
const replacedAtBorder = 2;
/** What a word of the quote without its like takes away from the stretch, and a word put in, as shares of their weight. */
const cost = { lost: 0.7, putIn: 0.3 };

/**
 * The first and the last word of the quote that have a place; the first is after the last where there is none.
 *
 * A border is where it was when a neighbour outside shows it. Else the quote reaches as far as it gains more by words found
 * again than it loses by those that are not: a single word beyond a gap belongs to another sentence.
 */
export function bordersIn(alignment: Alignment, pattern: Pattern, text: WordRow): readonly [number, number] {
  const { first, last } = pattern;
  const start = isShown(alignment, pattern, first, -1) ? first : null;
  const end = isShown(alignment, pattern, last, 1) ? last : null;
  if (start !== null && end !== null) return [start, end];
  const gains = gainsOf(alignment, pattern, text);
  let best = 0;
  let borders: readonly [number, number] = [last, first];
  let sum = 0;
  let from = first;
  for (let at = first; at <= last; at++) {
    if (sum <= 0 && start === null) [sum, from] = [0, at];
    // A word put in before the first one is none of the quote.
    sum += (gains.words[at - first] ?? 0) - (at > from ? (gains.before[at - first] ?? 0) : 0);
    if (sum <= best || (end !== null && at !== end)) continue;
    best = sum;
    borders = [from, at];
  }
  return borders;
}

/** What each word of the quote gains or costs, and what was put in before it costs. */
function gainsOf(
  { partners, likenesses }: Alignment,
  { words: { forms }, first, last }: Pattern,
  text: WordRow,
): { readonly words: readonly number[]; readonly before: readonly number[] } {
  const words: number[] = [];
  const before: number[] = [];
  let previous = -1;
  for (let at = first; at <= last; at++) {
    const weight = weightOf(forms[at] ?? '');
    const alike = likenesses[at] ?? 0;
    const partner = partners[at] ?? -1;
    words.push(partner >= 0 && alike > 0 ? alike * weight : -cost.lost * weight);
    let putIn = 0;
    if (partner >= 0 && previous >= 0)
      for (let place = previous + 1; place < partner; place++) putIn += weightOf(text.forms[place] ?? '');
    before.push(cost.putIn * putIn);
    if (partner >= 0) previous = partner;
  }
  return { words, before };
}

/** Whether a neighbour outside stands as far from the border as it did, and at most a word or two inside were replaced. */
function isShown(
  { partners, likenesses }: Alignment,
  { words: { forms, length }, first, last }: Pattern,
  border: number,
  outwards: 1 | -1,
): boolean {
  const isWord = (at: number): boolean => weightOf(forms[at] ?? '') >= 1;
  const isLike = (at: number): boolean => (partners[at] ?? -1) >= 0 && (likenesses[at] ?? 0) > 0;
  const inStep = (at: number): boolean => partners[at] === (partners[border] ?? -1) + at - border;
  if ((partners[border] ?? -1) < 0) return false;
  let solid = border;
  let replaced = 0;
  while (solid >= first && solid <= last && !(isLike(solid) && isWord(solid))) {
    replaced += Number(isWord(solid));
    solid -= outwards;
  }
  if (replaced > replacedAtBorder || !inStep(solid)) return false;
  for (let away = 1; away <= borderReach; away++) {
    const at = border + away * outwards;
    // Where the text ends soon, the marks up to its end will do.
    if (at < 0 || at >= length) return away > 1;
    if (!isLike(at) || !inStep(at)) {
      if (isWord(at)) continue;
      return false;
    }
    if (isWord(at)) return true;
  }
  return false;
}
