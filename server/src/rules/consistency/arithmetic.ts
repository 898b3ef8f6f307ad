/** Every calculation the consistency rules looked at, right or wrong: what the hover of a number shows. */

import type { Article, Span } from '../../analysis/article';
import { ageChecks } from './ageYear';
import type { Check } from './check';
import { contradictionChecks } from './contradiction';
import { headlineChecks } from './headlineNumber';
import { percentChecks } from './percentChange';
import { ratioChecks } from './ratio';
import { sumChecks } from './sum';
import { weekdayChecks } from './weekdayDate';

/** The calculations of an article; linear in its length. Keep the result while the article stays the same. */
export function arithmeticOf(article: Article): readonly Check[] {
  return [
    weekdayChecks,
    percentChecks,
    sumChecks,
    contradictionChecks,
    ratioChecks,
    ageChecks,
    headlineChecks,
  ].flatMap((checks) => checks(article));
}

/** Those that a number of the article takes part in. */
export function arithmeticFor(checks: readonly Check[], claim: Span): readonly Check[] {
  return checks.filter(({ spans }) => spans.some((span) => span.start < claim.end && claim.start < span.end));
}
