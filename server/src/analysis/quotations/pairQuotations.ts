/** Finds the quotations of a block by pairing its quote marks. */

import type { StrayMark } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import type { QuotationDraft } from '../passage';
import type { Tokens } from '../structure/tokens';

export interface PairedMarks {
  readonly quotations: readonly QuotationDraft[];
  readonly strayMarks: readonly StrayMark[];
}

/** Never fails: a mark without a partner is reported, and a quotation ends with its block at the latest. */
export function pairQuotations(_text: string, _tokens: Tokens, _data: StructureData): PairedMarks {
  return { quotations: [], strayMarks: [] };
}
