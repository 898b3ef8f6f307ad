/** Straight quote marks to curly ones and back, in the quotations that a selection touches. Pure. */

import type { Article, Quotation, Span } from '../analysis/article';
import type { Messages } from '../messages';
import type { Rewriting } from './codeActions';

/** The marks of each style, by the straight mark they stand for. */
const curlyMarks: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  '"': ['“', '”'],
  "'": ['‘', '’'],
};
const straightMarks: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

type Edit = Rewriting['edits'][number];

export function rewriteQuotes(
  { quotations, text }: Article,
  { start, end }: Span,
  features: Messages['features'],
): readonly Rewriting[] {
  const touched = quotations.filter((quotation) => quotation.start <= end && quotation.end >= start);
  const toCurly = touched.flatMap((quotation) =>
    edits(quotation, text, (mark, side) => curlyMarks[mark]?.[side]),
  );
  const toStraight = touched.flatMap((quotation) => edits(quotation, text, (mark) => straightMarks[mark]));
  return [
    ...(toCurly.length > 0 ? [{ title: features.curlyQuotes, edits: inOrder(toCurly) }] : []),
    ...(toStraight.length > 0 ? [{ title: features.straightQuotes, edits: inOrder(toStraight) }] : []),
  ];
}

/** Replacements of a quotation's own two marks; what is quoted stays as it is. */
function edits(
  { start, end, closed }: Quotation,
  text: string,
  replacement: (mark: string, side: 0 | 1) => string | undefined,
): readonly Edit[] {
  const opening = replacement(text[start] ?? '', 0);
  const closing = closed ? replacement(text[end - 1] ?? '', 1) : undefined;
  return [
    ...(opening === undefined ? [] : [{ start, end: start + 1, newText: opening }]),
    ...(closing === undefined ? [] : [{ start: end - 1, end, newText: closing }]),
  ];
}

function inOrder(list: readonly Edit[]): readonly Edit[] {
  return [...list].sort((a, b) => a.start - b.start);
}
