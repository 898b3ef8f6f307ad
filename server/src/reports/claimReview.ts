/**
 * Verdicts as schema.org ClaimReview in JSON-LD, for a fact-check's own page. Which claims count, how their status becomes a
 * rating, and what has to be filled in before publishing: docs/reports.md.
 */

import type { Status } from '../annotations/annotation';
import { withoutControls } from '../hostileText';
import type { ReportData, ReportItem } from './reportData';
import { saySource, type ReportContext, type ReportFormatter } from './reportFormat';

/** Points out of five; null for a verdict that is no point on that scale. A status that is no verdict is not here. */
const pointsOf: Readonly<Partial<Record<Status, number | null>>> = {
  verified: 5,
  disputed: 3,
  incorrect: 1,
  unverifiable: null,
};

export const claimReview: ReportFormatter = {
  extension: '.claim-review.jsonld',
  format: (data, context) => {
    const reviews = data.items
      .filter(({ status, changed }) => changed === null && pointsOf[status] !== undefined)
      .map((item) => toReview(item, data, context));
    return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
  },
};

function toReview(item: ReportItem, { sources, title }: ReportData, { messages }: ReportContext): object {
  const points = pointsOf[item.status] ?? null;
  const settled = item.sources.flatMap((number) => sources[number - 1] ?? []);
  return {
    '@type': 'ClaimReview',
    ...(item.last ? { datePublished: item.last.at.slice(0, 10) } : {}),
    ...(item.last ? { author: { '@type': 'Person', name: withoutControls(item.last.by) } } : {}),
    // A bare number claims nothing: its sentence does.
    claimReviewed: withoutControls(item.kind === 'number' ? item.sentence : item.text),
    ...(item.correction === null ? {} : { reviewBody: withoutControls(item.correction) }),
    itemReviewed: {
      '@type': 'Claim',
      ...(item.speaker === null
        ? {}
        : { author: { '@type': 'Person', name: withoutControls(item.speaker) } }),
      appearance: { '@type': 'CreativeWork', headline: withoutControls(title) },
    },
    reviewRating: {
      '@type': 'Rating',
      ...(points === null ? {} : { ratingValue: points, bestRating: 5, worstRating: 1 }),
      alternateName: messages.hover.status[item.status],
    },
    ...(settled.length === 0
      ? {}
      : {
          citation: settled.map((source) => ({
            '@type': 'CreativeWork',
            name: saySource(source, messages),
            ...(isWebAddress(source.source) ? { url: source.source } : {}),
          })),
        }),
  };
}

/** Whether words are the address of a web page, and nothing that runs. */
export function isWebAddress(words: string): boolean {
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(words) && URL.canParse(words);
}
