/**
 * The analysis of one block on its own. It depends on nothing but the block's text, kind and language, so that an edit
 * elsewhere in the article leaves it as it is (see `analyze.ts`). All offsets count from the start of the block.
 */

import type {
  AttributionClass,
  BlockKind,
  Manner,
  NumericClaim,
  QuotationKind,
  SourceKind,
  Span,
  StrayMark,
} from './article';
import type { NameMention } from './resolution/nameMention';
import type { SentenceSignals } from './sourcing/signals';
import type { Tokens } from './structure/tokens';

/** A quotation before anybody is known to have spoken it. */
export interface QuotationDraft extends Span {
  readonly kind: QuotationKind;
  readonly depth: number;
  readonly closed: boolean;
  /** How many words it has; of a very long one those of its beginning. */
  readonly words: number;
}

/** An attribution before its source is resolved. */
export interface AttributionDraft {
  readonly content: readonly Span[];
  readonly cue: Span;
  readonly source: Span | null;
  readonly manner: Manner;
  readonly sourceKind: SourceKind;
  readonly negated: boolean;
  readonly via: Span | null;
  readonly class: AttributionClass;
  readonly frame: string;
  readonly lemma: string;
}

export interface Passage {
  readonly text: string;
  readonly kind: BlockKind;
  readonly dateline: Span | null;
  readonly tokens: Tokens;
  readonly quotations: readonly QuotationDraft[];
  readonly strayMarks: readonly StrayMark[];
  readonly sentences: readonly Span[];
  readonly attributions: readonly AttributionDraft[];
  readonly mentions: readonly NameMention[];
  readonly numericClaims: readonly NumericClaim[];
  /** What each sentence, by index, has that bears on its sourcing. */
  readonly signals: readonly SentenceSignals[];
}

/** A passage and where its block starts in the article. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly start: number;
}
