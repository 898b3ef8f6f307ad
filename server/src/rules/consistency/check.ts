/** A calculation over numbers of the article: what the consistency rules make findings of, and the hover shows. */

import type { Article, NumericClaim, Span } from '../../analysis/article';
import { excerpt } from '../excerpt';
import type { Finding, Fix, Say } from '../rule';
import { numberFormat } from './formats';

export interface Check {
  /** The numbers in the calculation; the finding stands on the first. */
  readonly spans: readonly [Span, ...Span[]];
  readonly holds: boolean;
  /** The calculation itself: `120 → 180 = +50 %`. */
  readonly arithmetic: Say;
  /** What is wrong; said only where it does not hold. */
  readonly message: Say;
  readonly fixes: readonly Fix[];
}

/** The findings of the checks that do not hold. */
export function findingsOf(article: Article, checks: readonly Check[]): readonly Finding[] {
  return checks.flatMap((check): Finding[] => {
    if (check.holds) return [];
    const [{ start, end }, ...others] = check.spans;
    const related = others.map((other) => {
      const words = excerpt(article, other);
      return { start: other.start, end: other.end, message: saying(words) };
    });
    return [{ start, end, message: check.message, related, fixes: check.fixes }];
  });
}

const saying =
  (words: string): Say =>
  () =>
    words;

/** A number as the reader of the interface writes it. */
export function figure(value: number, locale: string): string {
  return numberFormat(locale, 2).format(value);
}

/** A number as the article's language writes it, with as many decimals as another one has. */
export function likePrinted(value: number, claim: NumericClaim, article: Article): string {
  const decimals = Math.max(0, Math.min(6, Math.round(-Math.log10(Math.max(claim.precision * 2, 1e-6)))));
  return numberFormat(article.language, decimals).format(value);
}

/** What a printed number may have been before it was rounded. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval of a claim's value; wider where *about* stands before it; null where it is no plain number. */
export function intervalOf(claim: NumericClaim): Interval | null {
  const { value, max, precision, approximator } = claim;
  if (typeof value !== 'number' || (max !== null && typeof max !== 'number')) return null;
  const slack = Math.max(
    precision,
    approximator === null || approximator === '=' ? 0 : Math.abs(value) * 0.05,
  );
  const low = approximator === '<' || approximator === '<=' ? -Infinity : value - slack;
  const high = approximator === '>' || approximator === '>=' ? Infinity : (max ?? value) + slack;
  return { low, high };
}

/**
 * A value without decimals beside one that has some (*from 6 to 6.25 percent*), or whole millions, are rarely rounded as
 * far as they may be: they get less than a third of the way.
 */
export function narrowed(claim: NumericClaim, beside: NumericClaim): Interval | null {
  if (claim.kind === 'count' && claim.precision <= 0.5) return intervalOf(claim);
  const precision = Math.max(Math.min(claim.precision, beside.precision), claim.precision * 0.3);
  return intervalOf({ ...claim, precision });
}

export const meet = (one: Interval, other: Interval): boolean =>
  one.low <= other.high && other.low <= one.high;
