import type { Span } from '../../analysis/article';
import { excerpt } from '../excerpt';
import { attributionFixes, relatedSource } from '../candidates';
import type { BlockRule, Finding, RelatedSpan, Say } from '../rule';
import { sayImplied, verdictsOf } from './verdicts';

/** A number in a sentence with nobody behind it. One finding a sentence, on its first number in digits. */
export const unsourcedNumber: BlockRule<'attribution.unsourced-number'> = {
  id: 'attribution.unsourced-number',
  defaultSeverity: 'information',
  byBlock: true,
  check: (article, scope) =>
    verdictsOf(article, scope).flatMap((verdict): Finding[] => {
      if (verdict.rule !== 'number') return [];
      // Of *tripled to 1 percent*, the digits are what gets mistyped and what readers remember.
      const first = verdict.numbers.find(({ core }) => hasDigit(article.text, core)) ?? verdict.numbers[0];
      if (!first) return [];
      const others = verdict.numbers.filter((number) => number !== first);
      const words = excerpt(article, first);
      const { speaker } = verdict;
      return [
        {
          start: first.start,
          end: first.end,
          message: speaker ? sayImplied(speaker) : sayFound(words),
          related: [
            ...relatedSource(article, verdict.sentence.start),
            ...others.map(({ start, end }): RelatedSpan => ({ start, end, message: sayAnother })),
          ],
          fixes: attributionFixes(article, verdict.sentence),
          quieter: speaker !== null,
        },
      ];
    }),
};

const sayFound =
  (words: string): Say =>
  ({ rules }) =>
    rules['attribution.unsourced-number'].found(words);

const sayAnother: Say = ({ rules }) => rules['attribution.unsourced-number'].another;

function hasDigit(text: string, { start, end }: Span): boolean {
  return /\d/.test(text.slice(start, end));
}
