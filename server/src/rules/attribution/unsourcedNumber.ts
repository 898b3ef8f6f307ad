import { excerpt } from '../excerpt';
import { attributionFixes, relatedSource } from '../candidates';
import type { Finding, RelatedSpan, Rule } from '../rule';
import { verdictsOf } from './verdicts';

/** A number in a sentence with nobody behind it. One finding a sentence, on its first number. */
export const unsourcedNumber: Rule<'attribution.unsourced-number'> = {
  id: 'attribution.unsourced-number',
  defaultSeverity: 'information',
  check: (article) =>
    verdictsOf(article).flatMap((verdict): Finding[] => {
      if (verdict.rule !== 'number') return [];
      const [first, ...others] = verdict.numbers;
      if (!first) return [];
      const words = excerpt(article, first);
      return [
        {
          start: first.start,
          end: first.end,
          message: ({ rules }) => rules['attribution.unsourced-number'].found(words),
          related: [
            ...relatedSource(article, verdict.sentence.start),
            ...others.map(({ start, end }): RelatedSpan => ({
              start,
              end,
              message: ({ rules }) => rules['attribution.unsourced-number'].another,
            })),
          ],
          fixes: attributionFixes(article, verdict.sentence),
        },
      ];
    }),
};
