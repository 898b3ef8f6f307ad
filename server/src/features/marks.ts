/** What is marked in an article: the spans that semantic tokens colour, before they are made disjoint. Pure. */

import type { Article, Attribution, AttributionClass, Quotation, Span } from '../analysis/article';
import type { TokenModifier, TokenType } from '../protocol';

export interface Mark extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
  /** Which mark lies on top where two cover the same text: the higher. */
  readonly rank: number;
}

const ranks: Readonly<Record<TokenType, number>> = {
  attributedContent: 0,
  quotation: 1,
  cue: 2,
  source: 3,
  numericClaim: 4,
};

const mark = ({ start, end }: Span, type: TokenType, modifiers: readonly TokenModifier[]): Mark => ({
  start,
  end,
  type,
  modifiers,
  rank: ranks[type],
});

/** Every mark of the article, in no particular order. */
export function marksOf(article: Article, leaveOut: readonly AttributionClass[]): readonly Mark[] {
  const left = new Set(leaveOut);
  const told = article.attributions.filter((attribution) => !left.has(attribution.class));
  return told.flatMap(marksOfAttribution).concat(
    article.quotations.map((quotation) =>
      mark(quotation, 'quotation', modifiersOfQuotation(quotation, article)),
    ),
    marksOfClaims(article),
  );
}

function marksOfAttribution(attribution: Attribution): readonly Mark[] {
  const trust = trustOf(attribution);
  const { manner, content, cue, source, via } = attribution;
  const contentModifiers: readonly TokenModifier[] = [manner === 'mixed' ? 'partial' : manner, ...trust];
  return [
    ...content.map((piece) => mark(piece, 'attributedContent', contentModifiers)),
    mark(cue, 'cue', trust),
    ...(source ? [mark(source, 'source', trust)] : []),
    ...(via ? [mark(via, 'source', ['secondHand'])] : []),
  ];
}

function trustOf({ sourceKind, via }: Attribution): readonly TokenModifier[] {
  const vague = sourceKind === 'vague' || sourceKind === 'anonymous' || sourceKind === 'none';
  return [...(vague ? (['vague'] as const) : []), ...(via ? (['secondHand'] as const) : [])];
}

function modifiersOfQuotation(quotation: Quotation, article: Article): readonly TokenModifier[] {
  if (quotation.kind === 'title' || quotation.kind === 'scare') return [];
  const manner = quotation.kind === 'partial' ? 'partial' : 'direct';
  if (quotation.attribution === null) return quotation.source === null ? [manner, 'unsourced'] : [manner];
  const attribution = article.attributions[quotation.attribution];
  return attribution ? [manner, ...trustOf(attribution)] : [manner];
}

/** Numeric claims, with what stands behind the sentence each is in. Both are in order: one walk. */
function marksOfClaims({ numericClaims, sentences }: Article): readonly Mark[] {
  let at = 0;
  return numericClaims.map((claim) => {
    while ((sentences[at]?.end ?? Infinity) <= claim.start) at++;
    const sentence = sentences[at];
    const sourcing = sentence && sentence.start <= claim.start ? sentence.sourcing : undefined;
    return mark(claim, 'numericClaim', sourcing === 'unsourced' || sourcing === 'vague' ? [sourcing] : []);
  });
}
