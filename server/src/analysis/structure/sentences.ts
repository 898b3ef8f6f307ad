/** Takes a block apart into sentences. */

import type { Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import type { QuotationDraft } from '../passage';
import type { Tokens } from './tokens';

/** Sentences are ordered, disjoint and trimmed; together they hold every token of the block. */
export function splitSentences(
  _text: string,
  tokens: Tokens,
  _quotations: readonly QuotationDraft[],
  _data: StructureData,
): readonly Span[] {
  return tokens.length ? [{ start: tokens.starts[0] ?? 0, end: tokens.ends[tokens.length - 1] ?? 0 }] : [];
}
