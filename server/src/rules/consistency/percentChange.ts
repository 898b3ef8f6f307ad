import type { Article, NumericClaim } from '../../analysis/article';
import type { BlockRule } from '../rule';
import { Scope } from '../scope';
import {
  figure,
  findingsOf,
  intervalOf,
  likePrinted,
  meet,
  narrowed,
  type Check,
  type Interval,
} from './check';
import { atMostOne, foundInSentences, has, type CountedSentence } from './sentences';

/** A change in percent that the two values it is between do not make. */
export const percentChange: BlockRule<'consistency.percent-change'> = {
  id: 'consistency.percent-change',
  defaultSeverity: 'warning',
  byBlock: true,
  check: (article, scope) => findingsOf(article, percentChecks(article, scope)),
};

export function percentChecks(article: Article, scope = Scope.whole(article)): readonly Check[] {
  return foundInSentences(article, checkSentence, scope);
}

const checkSentence = atMostOne(checkChange);

/** The one change of a sentence: by how much, from what, to what. With two of any, nothing is sure. */
function checkChange(sentence: CountedSentence, article: Article): Check | null {
  const { claims } = sentence;
  if (claims.length < 2) return null;
  const only = (role: 'by' | 'from' | 'to'): NumericClaim | null => {
    const found = claims.filter((claim) => claim.change?.role === role);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const from = only('from');
  const to = only('to');
  if (!from || !to) return null;
  const by = claims.some(({ change }) => change?.role === 'by') ? only('by') : namedChange(sentence);
  if (!by || !comparable(from, to) || isMixed(claims, [by, from, to])) return null;
  const change = changeInterval(by);
  const low = narrowed(from, to);
  const high = narrowed(to, from);
  if (!change || !low || !high || low.low <= 0 || !Number.isFinite(low.high + high.low + high.high))
    return null;
  const expected = expectedChange(by, from, low, high);
  if (expected.length === 0) return null;
  const start = Number(from.value);
  const end = Number(to.value);
  const inPoints = by.kind === 'percentage-point';
  const result = inPoints ? end - start : ((end - start) / start) * 100;
  return {
    spans: [by, from, to],
    holds: expected.some((interval) => meet(interval, change)),
    arithmetic: ({ locale, rules }) =>
      rules['consistency.percent-change'].is(
        figure(start, locale),
        figure(end, locale),
        figure(result, locale),
        inPoints,
      ),
    message: ({ locale, rules }) =>
      rules['consistency.percent-change'].found(
        figure(start, locale),
        figure(end, locale),
        figure(result, locale),
        figure(shareOf(by), locale),
        inPoints,
      ),
    fixes: fixesFor(article, by, Math.abs(result)),
  };
}

/** How many words may stand between the noun and the figure: *a drop **of about** 40 percent*. */
const nounReach = 3;

/** *…, an increase of 30 percent*: the one figure that a noun of change names. */
function namedChange({ claims, words, data }: CountedSentence): NumericClaim | null {
  const named = claims.filter(({ kind, change, start }) => {
    if (change !== null || (kind !== 'percent' && kind !== 'percentage-point')) return false;
    const before = words.filter((word) => word.end <= start).slice(-nounReach);
    return has(before, data.changeNouns);
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Whether another number of one of the three's kinds stands among them: which belong together is then not sure. */
function isMixed(claims: readonly NumericClaim[], change: readonly NumericClaim[]): boolean {
  const start = Math.min(...change.map((claim) => claim.start));
  const end = Math.max(...change.map((claim) => claim.end));
  return claims.some(
    (claim) =>
      !change.includes(claim) &&
      claim.start > start &&
      claim.end < end &&
      change.some(({ kind }) => kind === claim.kind),
  );
}

function fixesFor(article: Article, by: NumericClaim, value: number): Check['fixes'] {
  if (by.kind === 'ratio' || by.max !== null) return [];
  const newText = likePrinted(value, by, article);
  const { start, end } = by.core;
  const digits = /^[\d.,]+/.exec(article.text.slice(start, end))?.[0].replace(/[.,]$/, '') ?? '';
  if (!digits) return [];
  return [
    {
      title: ({ rules }) => rules['consistency.percent-change'].replace(newText),
      edits: [{ start, end: start + digits.length, newText }],
      certain: false,
    },
  ];
}

/** Values of one kind and unit; a bare number takes the unit of the other. */
function comparable(from: NumericClaim, to: NumericClaim): boolean {
  if (typeof from.value !== 'number' || typeof to.value !== 'number') return false;
  if (from.max !== null || to.max !== null) return false;
  const bare = from.kind === 'number' || to.kind === 'number';
  if (bare) return Math.max(from.value, to.value) < Math.min(from.value, to.value) * 50;
  return from.kind === to.kind && from.unit === to.unit;
}

const shareOf = ({ kind, value }: NumericClaim): number =>
  kind === 'ratio' ? Number(value) * 100 : Number(value);

/** What the printed change may be, in percent or points, without its sign. */
function changeInterval(by: NumericClaim): Interval | null {
  if (by.kind !== 'percent' && by.kind !== 'percentage-point' && by.kind !== 'ratio') return null;
  const interval = intervalOf(by);
  if (!interval || by.kind !== 'ratio') return interval && absolute(interval);
  const value = shareOf(by);
  const slack = Math.max(1, value * (by.approximator === null ? 0.03 : 0.1));
  return { low: value - slack, high: value + slack };
}

const absolute = ({ low, high }: Interval): Interval =>
  high < 0 ? { low: -high, high: -low } : { low: Math.max(0, low), high };

/** What the two values make of it; between percentages either of two readings will do. */
function expectedChange(
  by: NumericClaim,
  from: NumericClaim,
  low: Interval,
  high: Interval,
): readonly Interval[] {
  const points = absolute({ low: high.low - low.high, high: high.high - low.low });
  const relative = absolute({
    low: ((high.low - low.high) / low.high) * 100,
    high: ((high.high - low.low) / low.low) * 100,
  });
  const isShare = from.kind === 'percent';
  if (by.kind === 'percentage-point') return isShare ? [points] : [];
  return isShare ? [points, relative] : [relative];
}
