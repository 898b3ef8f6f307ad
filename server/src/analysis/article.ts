/**
 * The model every other part reads: what On Record makes of one article's text.
 *
 * All offsets are UTF-16 code units into the article's text exactly as it was given, half-open:
 * `text.slice(span.start, span.end)` is the span. Everything is immutable.
 */

import type { Tokens } from './structure/tokens';

/** A stretch of text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A language On Record has a pack for, as a BCP 47 tag. */
export type LanguageTag = string;

export type BlockKind =
  | 'headline'
  | 'byline'
  | 'caption'
  | 'subheading'
  | 'paragraph'
  | 'listItem'
  | 'relatedLink'
  | 'boilerplate'
  | 'signature';

/**
 * A paragraph-like unit of the pasted text. Blocks are in order and disjoint; only white space and the markers of
 * Markdown's headings and block quotes lie between them.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The place and outlet a first paragraph opens with (*JAKARTA, KOMPAS —*), separator included. */
  readonly dateline: Span | null;
  /** The block's tokens; their offsets count from `start` of the block, so that an unchanged block can be reused. */
  readonly tokens: Tokens;
  /** Index of the block's first sentence in `Article.sentences`, and one past its last. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

export type QuotationKind = 'speech' | 'partial' | 'title' | 'scare';

/** A stretch between quote marks, marks included. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** False where the closing mark is missing: the quotation then ends with its paragraph. */
  readonly closed: boolean;
  /** True where a quotation over several paragraphs goes on in this one. */
  readonly continues: boolean;
  /** Index in `Article.attributions` of the attribution that has this quotation in its content, or null. */
  readonly attribution: number | null;
  /** The speaker's name, or the words that stand for the speaker; null when the text does not tell. */
  readonly source: string | null;
}

/** A quote mark that neither opens nor closes a quotation. */
export interface StrayMark extends Span {
  readonly expected: 'opening' | 'closing';
}

export type Manner = 'direct' | 'mixed' | 'indirect';
export type SourceKind = 'person' | 'organization' | 'document' | 'media' | 'anonymous' | 'vague' | 'none';

/** What sort of ascribing the cue does; a setting can leave classes out. */
export type AttributionClass = 'speech' | 'document' | 'hedge' | 'thought' | 'object';

export interface Source extends Span {
  /** Index in `Article.entities` of whom the source refers to, or null where the text does not tell. */
  readonly entity: number | null;
  /** The fullest name of that entity as it stands in the article, or null. */
  readonly resolved: string | null;
}

/** Content ascribed to a source through a cue. */
export interface Attribution {
  /** Ordered, disjoint pieces: several when the cue interrupts the content or a quotation runs on. Never empty. */
  readonly content: readonly Span[];
  readonly cue: Span;
  /** Null for a passive or a hedge without an agent. For an Indonesian enclitic the span is the *nya* itself. */
  readonly source: Source | null;
  readonly manner: Manner;
  readonly sourceKind: SourceKind;
  readonly negated: boolean;
  /** The medium through which it came, where the text names one. */
  readonly via: Span | null;
  readonly class: AttributionClass;
  /** Name of the frame that matched, from the engine's frame table: the explanation a hover shows. */
  readonly frame: string;
  /** Dictionary form of the cue. */
  readonly lemma: string;
}

export type NumericKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'ratio'
  | 'multiplier'
  | 'ordinal'
  | 'date'
  | 'duration'
  | 'age'
  | 'measure'
  | 'number';

/** `>` `>=` `<` `<=` bounds, `~` about, `<~` almost, `=` exactly. */
export type Approximator = '>' | '>=' | '<' | '<=' | '~' | '<~' | '=';

/** The part a number plays in a change: *naik 5 persen* (by) *dari 10* (from) *menjadi 10,5* (to). */
export type ChangeRole = 'by' | 'from' | 'to';

export interface NumericClaim extends Span {
  readonly kind: NumericKind;
  /** Magnitudes applied; percent in percent, a ratio as a fraction; ISO 8601 for dates (`--10-21` without a year). */
  readonly value: number | string | null;
  /** The upper end of a range, or null. */
  readonly max: number | string | null;
  /** ISO 4217 code for money, CLDR unit id for measures, the counted noun for counts, or null. */
  readonly unit: string | null;
  readonly approximator: Approximator | null;
  /** Where the approximator stands, or null. */
  readonly approximatorSpan: Span | null;
  /** The digits or number words alone. */
  readonly core: Span;
  /** Half the step of the last printed digit (1,5 juta → 50 000): how far rounding may have moved the value. */
  readonly precision: number;
  readonly change: { readonly role: ChangeRole; readonly direction: 'up' | 'down' | null } | null;
  /** What the number is counted per (*per hari* → `day`), or null. */
  readonly per: string | null;
  /** ISO weekday 1–7 (Monday is 1) printed with a date, and where; null without one. */
  readonly weekday: (Span & { readonly day: number }) | null;
  /** Other readings that the notation allows (18.31 may be a time), most likely first; empty when there is one. */
  readonly alternatives: readonly string[];
}

export type Sourcing = 'attributed' | 'vague' | 'unsourced' | 'exempt';

/** What makes a sentence checkable. */
export type CheckableSignal =
  | 'number'
  | 'cause'
  | 'comparison'
  | 'superlative'
  | 'accusation'
  | 'act'
  | 'intention'
  | 'knowledge'
  | 'result'
  /** What something is, has or amounts to. */
  | 'state';

/** Why a sentence has its label. */
export type SourcingReason =
  /** Content of an attribution (index in `Article.attributions`) that names a source. */
  | { readonly kind: 'attribution'; readonly attribution: number }
  /** Carried on from an attribution before it; `by` is the connective or back-reference that ties it, where there is one. */
  | { readonly kind: 'carriedOn'; readonly attribution: number; readonly by: Span | null }
  /** The reporter says how it is known. */
  | { readonly kind: 'observed'; readonly cue: Span }
  /** A word of speech says that somebody told it, in a way that the attribution stage could not take apart. */
  | { readonly kind: 'reported'; readonly cue: Span }
  /** Ascribed to a vague or anonymous source. */
  | { readonly kind: 'vagueSource'; readonly attribution: number }
  /** A hedge or hearsay word with nobody behind it. */
  | { readonly kind: 'hedge'; readonly cue: Span }
  /** The reporter's own voice asserts something checkable. */
  | { readonly kind: 'checkable'; readonly signals: readonly (Span & { readonly signal: CheckableSignal })[] }
  /** A denied or withheld confirmation: *belum mengonfirmasi*. */
  | { readonly kind: 'negatedAttribution'; readonly attribution: number }
  /** The author weighs or advises, in a passage that does little else. */
  | { readonly kind: 'opinion' }
  /** Headline, byline, caption and so on. */
  | { readonly kind: 'block' }
  | { readonly kind: 'question' }
  | { readonly kind: 'introducesQuotation' }
  | { readonly kind: 'nothingCheckable' };

export interface Sentence extends Span {
  /** Index of its block in `Article.blocks`. */
  readonly block: number;
  readonly sourcing: Sourcing;
  readonly reason: SourcingReason;
}

export type MentionForm = 'introduction' | 'name' | 'role' | 'acronym' | 'pronoun' | 'enclitic';

export interface Mention extends Span {
  readonly form: MentionForm;
}

/** Somebody or something that can be a source, with every place the article mentions it. */
export interface Entity {
  /** The fullest name without title, as it stands in the article. */
  readonly name: string;
  readonly nameSpan: Span;
  /** The role or title it was introduced with, or null. */
  readonly role: Span | null;
  readonly kind: Exclude<SourceKind, 'none'>;
  /** In text order; the introduction is among them. */
  readonly mentions: readonly Mention[];
}

/** What On Record makes of one text. */
export interface Article {
  readonly text: string;
  readonly language: LanguageTag;
  readonly blocks: readonly Block[];
  /** In order, disjoint, each inside one block. */
  readonly sentences: readonly Sentence[];
  /** Ordered by start; an inner quotation follows the one around it. */
  readonly quotations: readonly Quotation[];
  readonly strayMarks: readonly StrayMark[];
  /** Ordered by the start of the first content piece. */
  readonly attributions: readonly Attribution[];
  /** In order and disjoint. */
  readonly numericClaims: readonly NumericClaim[];
  readonly entities: readonly Entity[];
}
