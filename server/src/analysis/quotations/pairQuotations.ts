/** Finds the quotations of a block by pairing its quote marks. */

import type { StrayMark } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import type { QuotationDraft } from '../passage';
import { endsStep, runToEnd, type Steps } from '../steps';
import type { Tokens } from '../structure/tokens';
import { pairDirectedMarks } from './pairDirectedMarks';
import { pairMarks, type MarkPair } from './pairMarks';
import { readQuotationKind } from './quotationKind';
import { findQuoteMarks, type QuoteMark } from './quoteMarks';

export interface PairedMarks {
  /** Ordered by start; an inner quotation follows the one around it. */
  readonly quotations: readonly QuotationDraft[];
  readonly strayMarks: readonly StrayMark[];
}

/**
 * Never fails: a mark without a partner is reported, and a quotation ends with its block at the latest.
 * @param inHeading whether the block is a headline or the like, where capitals tell nothing
 */
export function pairQuotations(
  text: string,
  tokens: Tokens,
  data: StructureData,
  inHeading = false,
): PairedMarks {
  return runToEnd(pairQuotationsInSteps(text, tokens, data, inHeading));
}

/** The same, in steps. */
export function* pairQuotationsInSteps(
  text: string,
  tokens: Tokens,
  data: StructureData,
  inHeading = false,
): Steps<PairedMarks> {
  const marks = yield* findQuoteMarks(text, data);
  if (marks.length === 0) return { quotations: [], strayMarks: [] };
  const opensBlock = text.slice(0, marks[0]?.start).trim() === '';
  const paired = yield* pairMarks(marks, opensBlock);
  yield undefined;
  const directed = pairDirectedMarks(marks);
  const { nested, crossing } = nest([...paired.pairs, ...directed.pairs], marks, text.length);
  const strays = [...paired.strays, ...directed.strays, ...crossing].sort((a, b) => a - b);
  const quotations: QuotationDraft[] = [];
  for (const [at, quotation] of nested.entries()) {
    if (endsStep(at)) yield undefined;
    quotations.push({ ...quotation, ...readQuotationKind(tokens, quotation, data, inHeading) });
  }
  return { quotations, strayMarks: strays.flatMap((index) => strayMark(marks[index])) };
}

/** Orders the pairs and counts how deep each stands; of two that cross, the later is given up. */
function nest(pairs: readonly MarkPair[], marks: readonly QuoteMark[], textEnd: number) {
  const ordered = [...pairs].sort((a, b) => a.open - b.open);
  const nested: Omit<QuotationDraft, 'kind' | 'words'>[] = [];
  const crossing: number[] = [];
  const around: number[] = [];
  for (const { open, close } of ordered) {
    const start = marks[open]?.start ?? 0;
    const end = close === null ? textEnd : (marks[close]?.end ?? textEnd);
    while (around.length > 0 && (around[around.length - 1] ?? 0) <= start) around.pop();
    const limit = around[around.length - 1];
    if (limit !== undefined && end > limit) {
      crossing.push(open);
      if (close !== null) crossing.push(close);
      continue;
    }
    nested.push({ start, end, depth: around.length, closed: close !== null });
    around.push(end);
  }
  return { nested, crossing };
}

function strayMark(mark: QuoteMark | undefined): StrayMark[] {
  if (!mark) return [];
  const opens = mark.setting === 'opening' || (mark.setting !== 'closing' && mark.glyph === 'opening');
  return [{ start: mark.start, end: mark.end, expected: opens ? 'closing' : 'opening' }];
}
