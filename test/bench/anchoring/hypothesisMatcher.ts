/**
 * The npm package `approx-string-match`, driven as the Hypothesis client drives it: an exact hit or else up to half the
 * quote's length in errors; hits are weighed by quote (50), prefix (20), suffix (20) and position (2), and the best one
 * is taken, whatever its score.
 */

import search from 'approx-string-match';
import type { Span } from '../../../server/src/analysis/article';
import type { Selectors } from '../../../server/src/annotations/anchoring/selectors';

interface Match extends Span {
  readonly errors: number;
}

function searchText(text: string, pattern: string, maxErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, pattern, maxErrors);
}

function similarity(text: string, pattern: string): number {
  if (pattern === '' || text === '') return 0;
  const [best] = searchText(text, pattern, pattern.length);
  return best ? 1 - best.errors / pattern.length : 0;
}

/** Where Hypothesis would put the annotation; null only where nothing within the error limit is found. */
export function matchAsHypothesis(text: string, { exact, prefix, suffix, position }: Selectors): Span | null {
  const matches = searchText(text, exact, Math.min(256, exact.length / 2));
  const context = 32;
  const nearPrefix = prefix.slice(-context);
  const nearSuffix = suffix.slice(0, context);
  const rate = ({ start, end, errors }: Match): number => {
    const quote = 1 - errors / exact.length;
    const before = nearPrefix
      ? similarity(text.slice(Math.max(0, start - nearPrefix.length), start), nearPrefix)
      : 1;
    const after = nearSuffix ? similarity(text.slice(end, end + nearSuffix.length), nearSuffix) : 1;
    const place = 1 - Math.abs(start - position.start) / text.length;
    return (50 * quote + 20 * before + 20 * after + 2 * place) / 92;
  };
  let best: Match | null = null;
  let bestScore = -1;
  for (const match of matches) {
    const score = rate(match);
    if (score > bestScore) [best, bestScore] = [match, score];
  }
  return best && { start: best.start, end: best.end };
}
