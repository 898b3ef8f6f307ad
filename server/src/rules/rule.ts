/** What a diagnostic rule is. */

import type { Article, Span } from '../analysis/article';
import type { PlacedAnnotation } from '../annotations/placed';
import type { Messages } from '../messages';
import type { Scope } from './scope';

/** How loudly a finding is shown; `off` keeps the rule from running. */
export const severities = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** A sentence for the reader, in the language whose messages are given. */
export type Say = (messages: Messages) => string;

/** Another place that bears on a finding: the number it contradicts, the nearest candidate source. */
export interface RelatedSpan extends Span {
  readonly message: Say;
}

/** A change of the text that settles a finding. Edits are ordered and disjoint, against the text that was analysed. */
export interface Fix {
  readonly title: Say;
  readonly edits: readonly (Span & { readonly newText: string })[];
  /** True where the fix is sure to be right without anybody looking: only such fixes are applied by `--fix`. */
  readonly certain: boolean;
}

/** What settles a finding otherwise than by a change of the text, in an editor that keeps annotations. */
export type Remedy =
  /** Verify the words as they are now. */
  | { readonly kind: 'verify' }
  /** Take the status away. */
  | { readonly kind: 'clearStatus' }
  /** Complete the source. */
  | { readonly kind: 'addSource' }
  /** Take a suppression out of the annotation with an id. */
  | { readonly kind: 'unsuppress'; readonly annotation: string; readonly rule: string };

/** What ties a finding about a sentence to the one about the sentence before: shown, they are one. */
export interface PassagePart {
  /** How far back the sentence right before it in its paragraph starts; null for the first. */
  readonly back: number | null;
  /** How much it matters; the passage says what its loudest part says. */
  readonly loudness: number;
  readonly say: (count: number) => Say;
}

/** Something a rule has to say about a stretch of the article. */
export interface Finding extends Span {
  readonly message: Say;
  readonly related: readonly RelatedSpan[];
  readonly fixes: readonly Fix[];
  readonly remedies?: readonly Remedy[];
  /** A severity of one step less than the rule's: worth saying, and less likely to be a fault. */
  readonly quieter?: boolean;
  readonly passage?: PassagePart;
}

/** What every rule has, whatever it checks. */
export interface RuleHeader<Id extends string = string> {
  /** Dotted: group and name, as in the settings and in `docs/rules/`. */
  readonly id: Id;
  readonly defaultSeverity: Severity;
}

/** One diagnostic rule. `check` is pure, never throws, and is linear in the article's length. */
export interface Rule<Id extends string = string> extends RuleHeader<Id> {
  readonly check: (article: Article) => readonly Finding[];
}

/**
 * A rule whose findings in a block rest on what is told of that block, on who stands right before it (`candidates.ts`) and
 * on who speaks around it (`impliedSpeakers.ts`): what it found is kept as long as these stay. What a
 * finding says must not hold on to the article, then: it is made outside of whatever function has the article in hand.
 */
export interface BlockRule<Id extends string = string> extends RuleHeader<Id> {
  /** @param scope the blocks to look at; the whole article without it */
  readonly byBlock: true;
  readonly check: (article: Article, scope?: Scope) => readonly Finding[];
}

/** A rule about a checker's annotations. `check` is pure, never throws, and is linear in text and annotations, but for sorting. */
export interface AnnotationRule<Id extends string = string> extends RuleHeader<Id> {
  readonly check: (article: Pick<Article, 'text'>, placed: readonly PlacedAnnotation[]) => readonly Finding[];
}
