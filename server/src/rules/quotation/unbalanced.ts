import type { Article, Quotation } from '../../analysis/article';
import type { Finding, Rule } from '../rule';

/** A quote mark without its other half. */
export const unbalanced: Rule<'quotation.unbalanced'> = {
  id: 'quotation.unbalanced',
  defaultSeverity: 'information',
  check: (article) => [
    ...article.strayMarks.map(({ start, end, expected }): Finding => ({
      start,
      end,
      message: ({ rules }) => rules['quotation.unbalanced'].stray(expected),
      related: [],
      fixes: [],
    })),
    ...unclosed(article).map(({ start, end }): Finding => ({
      start,
      end: start + 1,
      message: ({ rules }) => rules['quotation.unbalanced'].unclosed,
      related: [{ start: end, end, message: ({ rules }) => rules['quotation.unbalanced'].endsHere }],
      fixes: [],
    })),
  ],
};

/** Quotations without a closing mark that do not go on in the next paragraph. */
function unclosed({ quotations }: Article): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: Quotation | null = null;
  for (const quotation of quotations) {
    if (quotation.depth > 0) {
      if (!quotation.closed) found.push(quotation);
      continue;
    }
    if (open && !quotation.continues) found.push(open);
    open = quotation.closed ? null : quotation;
  }
  return open ? [...found, open] : found;
}
