/** What is marked in an article: the spans that semantic tokens colour, before they are made disjoint. Pure. */

import type { Article, Attribution, AttributionClass, Quotation, Span } from '../analysis/article';
import { tokenModifiers, type TokenModifier, type TokenType } from '../protocol';

export interface Mark extends Span {
  readonly type: TokenType;
  /** Bits of the legend's modifiers. */
  readonly modifiers: number;
  /** Which mark lies on top where two cover the same text: the higher. */
  readonly rank: number;
}

/** The bit of a modifier in the legend. */
export const bitOf = (modifier: TokenModifier): number => 1 << tokenModifiers.indexOf(modifier);

const bits = Object.fromEntries(tokenModifiers.map((modifier) => [modifier, bitOf(modifier)])) as Readonly<
  Record<TokenModifier, number>
>;

const ranks: Readonly<Record<TokenType, number>> = {
  attributedContent: 0,
  quotation: 1,
  cue: 2,
  source: 3,
  numericClaim: 4,
};

const mark = ({ start, end }: Span, type: TokenType, modifiers: number): Mark => ({
  start,
  end,
  type,
  modifiers,
  rank: ranks[type],
});

/** The marks of the article on stretches that are wanted, in no particular order. */
export function marksOf(
  article: Article,
  leaveOut: readonly AttributionClass[],
  isWanted: (span: Span) => boolean,
): Mark[] {
  const left = new Set(leaveOut);
  const marks: Mark[] = [];
  const put = (span: Span, type: TokenType, modifiers: number): void => {
    if (isWanted(span)) marks.push(mark(span, type, modifiers));
  };
  for (const attribution of article.attributions)
    if (!left.has(attribution.class)) markAttribution(attribution, put);
  for (const quotation of article.quotations)
    put(quotation, 'quotation', modifiersOfQuotation(quotation, article));
  markClaims(article, put);
  return marks;
}

/** Takes a mark where its stretch is wanted. */
type Put = (span: Span, type: TokenType, modifiers: number) => void;

function markAttribution(attribution: Attribution, put: Put): void {
  const trust = trustOf(attribution);
  const { manner, content, cue, source, via } = attribution;
  const contentModifiers = trust | bits[manner === 'mixed' ? 'partial' : manner];
  for (const piece of content) put(piece, 'attributedContent', contentModifiers);
  put(cue, 'cue', trust);
  if (source) put(source, 'source', trust);
  if (via) put(via, 'source', bits.secondHand);
}

function trustOf({ sourceKind, via }: Attribution): number {
  const vague = sourceKind === 'vague' || sourceKind === 'anonymous' || sourceKind === 'none';
  return (vague ? bits.vague : 0) | (via ? bits.secondHand : 0);
}

function modifiersOfQuotation(quotation: Quotation, article: Article): number {
  if (quotation.kind === 'title' || quotation.kind === 'scare') return 0;
  const manner = bits[quotation.kind === 'partial' ? 'partial' : 'direct'];
  if (quotation.attribution === null) return quotation.source === null ? manner | bits.unsourced : manner;
  const attribution = article.attributions[quotation.attribution];
  return attribution ? manner | trustOf(attribution) : manner;
}

/** Numeric claims, with what stands behind the sentence each is in. Both are in order: one walk. */
function markClaims({ numericClaims, sentences }: Article, put: Put): void {
  let at = 0;
  for (const claim of numericClaims) {
    while ((sentences[at]?.end ?? Infinity) <= claim.start) at++;
    const sentence = sentences[at];
    const sourcing = sentence && sentence.start <= claim.start ? sentence.sourcing : undefined;
    const modifiers = sourcing === 'unsourced' || sourcing === 'vague' ? bits[sourcing] : 0;
    put(claim, 'numericClaim', modifiers);
  }
}
