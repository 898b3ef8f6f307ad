/** What a checker ticks off in an article: quotations, numbers, and statements without quote marks. */

import type {
  Article,
  Attribution,
  AttributionClass,
  BlockKind,
  NumericClaim,
  Quotation,
  Sentence,
  Sourcing,
  Span,
} from '../analysis/article';
import { lastStartingBefore } from '../analysis/spanSearch';

export const claimKinds = ['quotation', 'number', 'statement'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Something to be checked. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** The sentence it begins in. */
  readonly sentence: Span;
  /** Index of its block in `Article.blocks`. */
  readonly block: number;
  /** The fullest name of who says it, as it stands in the article, or the words that stand for them; null for nobody. */
  readonly speaker: string | null;
  /** What stands behind the sentence it begins in. */
  readonly sourcing: Sourcing;
  /** Claims with the same key say the same: one value, unit and kind, or the same words. */
  readonly same: string;
}

/** Blocks that come along with a pasted article and state nothing of their own. */
const passedOver: ReadonlySet<BlockKind> = new Set(['byline', 'relatedLink', 'boilerplate', 'signature']);

/**
 * Claims in text order, the longer of two that begin together first: every outermost quotation of somebody's words, every
 * numeric claim, the content of every indirect attribution, and every sentence that nobody, or nobody who can be asked,
 * stands behind. What a quotation or a content already covers is not claimed again as a statement.
 * @param leaveOut classes of attribution whose contents are no claims
 */
export function claimsOf(article: Article, leaveOut: readonly AttributionClass[] = []): readonly Claim[] {
  const quotations = article.quotations
    .filter(({ depth, kind }) => depth === 0 && (kind === 'speech' || kind === 'partial'))
    .map((quotation) => claimOf(article, quotation, 'quotation', speakerOfQuotation(article, quotation)));
  const speakers = new SpeakerLookup(article);
  const numbers = article.numericClaims.map((number) => ({
    ...claimOf(article, number, 'number', speakers.at(number)),
    same: figureOf(article, number),
  }));
  const left = new Set(leaveOut);
  const contents = contentClaims(
    article,
    article.attributions.filter((attribution) => !left.has(attribution.class)),
  );
  const statements = [...contents, ...sentenceClaims(article, contents)];
  const covered = new Coverage(quotations);
  return [...quotations, ...numbers, ...statements.filter((claim) => !covered.covers(claim))]
    .filter(({ block }) => !passedOver.has(article.blocks[block]?.kind ?? 'boilerplate'))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function claimOf(article: Article, { start, end }: Span, kind: ClaimKind, speaker: string | null): Claim {
  const sentence = sentenceAt(article, start);
  return {
    start,
    end,
    kind,
    sentence: sentence ? { start: sentence.start, end: sentence.end } : { start, end },
    block: sentence?.block ?? lastStartingBefore(article.blocks, start + 1),
    speaker,
    sourcing: sentence?.sourcing ?? 'exempt',
    same: `${kind}|${foldedWords(article.text.slice(start, end))}`,
  };
}

function contentClaims(article: Article, attributions: readonly Attribution[]): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const attribution of attributions) {
    const first = attribution.content[0];
    const last = attribution.content.at(-1);
    if (attribution.manner !== 'indirect' || !first || !last) continue;
    const span = { start: first.start, end: last.end };
    const key = `${span.start}-${span.end}`;
    if (!claims.has(key))
      claims.set(key, claimOf(article, span, 'statement', speakerOf(article, attribution)));
  }
  return [...claims.values()];
}

/** Sentences with nobody behind them, but for those that hold, or lie in, a content that is a claim already. */
function sentenceClaims(article: Article, contents: readonly Claim[]): readonly Claim[] {
  const taken = new Coverage(contents);
  return article.sentences
    .filter(({ sourcing }) => sourcing === 'unsourced' || sourcing === 'vague')
    .filter((sentence) => !taken.touches(sentence))
    .map((sentence) => claimOf(article, sentence, 'statement', speakerOfSentence(article, sentence)));
}

function speakerOfQuotation(article: Article, { attribution, source }: Quotation): string | null {
  const said = attribution === null ? undefined : article.attributions[attribution];
  return said ? (speakerOf(article, said) ?? source) : source;
}

function speakerOfSentence(article: Article, { reason }: Sentence): string | null {
  const said = 'attribution' in reason ? article.attributions[reason.attribution] : undefined;
  return said ? speakerOf(article, said) : null;
}

function speakerOf(article: Article, { source }: Attribution): string | null {
  if (!source) return null;
  const entity = source.entity === null ? undefined : article.entities[source.entity];
  return entity?.name ?? source.resolved ?? article.text.slice(source.start, source.end);
}

/** Finds who says what stands at a place: the innermost content over it, else what the sentence rests on. */
class SpeakerLookup {
  private readonly article: Article;
  private readonly pieces: readonly (Span & { readonly attribution: Attribution })[];
  private readonly coverage: Coverage;

  constructor(article: Article) {
    this.article = article;
    this.pieces = article.attributions
      .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.coverage = new Coverage(this.pieces);
  }

  at(span: Span): string | null {
    const piece = this.pieces[this.coverage.innermost(span)];
    if (piece) return speakerOf(this.article, piece.attribution);
    const sentence = sentenceAt(this.article, span.start);
    return sentence ? speakerOfSentence(this.article, sentence) : null;
  }
}

/** How many spans that begin before a place are looked at for it: nesting deeper than this is not told apart. */
const reach = 32;

/** Answers whether one of many spans covers or touches another, in logarithmic time. */
class Coverage {
  private readonly spans: readonly Span[];
  /** The furthest end up to each span. */
  private readonly furthest: readonly number[];

  constructor(spans: readonly Span[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    let furthest = -1;
    this.furthest = this.spans.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** Whether a single span has all of the given one. */
  covers(span: Span): boolean {
    return this.innermost(span) >= 0;
  }

  /** Whether any span has a part of the given one. */
  touches({ start, end }: Span): boolean {
    return (this.furthest[lastStartingBefore(this.spans, end)] ?? -1) > start;
  }

  /** Index, in order of starts, of the last span that has all of the given one; -1 where none has. */
  innermost({ start, end }: Span): number {
    const last = lastStartingBefore(this.spans, start + 1);
    for (let at = last; at >= Math.max(0, last - reach); at--) {
      if ((this.furthest[at] ?? -1) < end) break;
      if ((this.spans[at]?.end ?? -1) >= end) return at;
    }
    return -1;
  }
}

function sentenceAt({ sentences }: Article, offset: number): Sentence | undefined {
  const sentence = sentences[lastStartingBefore(sentences, offset + 1)];
  return sentence && sentence.end > offset ? sentence : undefined;
}

function figureOf({ text }: Article, { kind, value, max, unit, per, start, end }: NumericClaim): string {
  if (value === null) return `number|${foldedWords(text.slice(start, end))}`;
  return JSON.stringify(['number', kind, value, max, unit?.toLowerCase() ?? null, per]);
}

/** Words without what quote marks, punctuation, case and spacing add to them. */
function foldedWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}%]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
