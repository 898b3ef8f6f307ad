/** Finds the attributions of one block: who says what, and by which words. */

import type { Span } from '../article';
import type { LanguagePack } from '../languages/languagePack';
import type { AttributionDraft, QuotationDraft } from '../passage';
import type { Tokens } from '../structure/tokens';

/** One block's text with what the stages before have found in it. */
export interface AttributionInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly quotations: readonly QuotationDraft[];
  readonly sentences: readonly Span[];
  readonly isHeadline: boolean;
}

/** Ordered by the start of the first content piece; offsets as those of the input. */
export function findAttributions(_input: AttributionInput, _pack: LanguagePack): readonly AttributionDraft[] {
  return [];
}
