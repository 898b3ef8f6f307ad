import type { Span } from '../../analysis/article';
import { relatedSource } from '../candidates';
import { quotedWords } from '../excerpt';
import type { BlockRule, Finding, Say } from '../rule';
import { unattributedQuotations } from './verdicts';

/** Somebody's words between quote marks, and nobody named who said them. */
export const unattributedQuotation: BlockRule<'attribution.unattributed-quotation'> = {
  id: 'attribution.unattributed-quotation',
  defaultSeverity: 'information',
  byBlock: true,
  check: (article, scope) =>
    unattributedQuotations(article, scope).map((quotation): Finding => {
      const span: Span = { start: quotation.start, end: quotation.end };
      const words = quotedWords(article, span);
      return {
        ...span,
        message: sayFound(words),
        related: relatedSource(article, quotation.start),
        fixes: [],
      };
    }),
};

const sayFound =
  (words: string): Say =>
  ({ rules }) =>
    rules['attribution.unattributed-quotation'].found(words);
