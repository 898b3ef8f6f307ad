/** Tells from a quotation's own words and neighbours what kind it is; the attribution may settle it later. */

import type { QuotationKind } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import type { QuotationDraft } from '../passage';
import { Shape, TokenKind, type Tokens } from '../structure/tokens';

export function readQuotationKind(
  tokens: Tokens,
  quotation: Omit<QuotationDraft, 'kind'>,
  data: StructureData,
): QuotationKind {
  const first = firstTokenFrom(tokens, quotation.start + 1);
  const end = firstTokenFrom(tokens, quotation.closed ? quotation.end - 1 : quotation.end);
  const words = countWords(tokens, first, end);
  if (words === 0) return 'scare';
  const capitalised = ((tokens.shapes[first] ?? 0) & Shape.capitalised) !== 0;
  const before = tokens.forms[first - 2] ?? '';
  const last = tokens.forms[end - 1] ?? '';
  if (isTitle(tokens, first, end, data)) return 'title';
  const stopped = /^[.,?!…]/.test(last);
  if (capitalised && (stopped || before === ':' || before === ',') && words > 1) return 'speech';
  if (words > 12) return 'speech';
  return 'partial';
}

function isTitle(tokens: Tokens, first: number, end: number, data: StructureData): boolean {
  const before = tokens.forms[first - 2] ?? '';
  const after = tokens.forms[end + 1] ?? '';
  if (!data.workNouns.has(before) && !data.workNouns.has(after)) return false;
  for (let at = first; at < end; at++) {
    if (tokens.kinds[at] !== TokenKind.word) continue;
    const small = data.titleSmallWords.has(tokens.forms[at] ?? '');
    if (!small && ((tokens.shapes[at] ?? 0) & Shape.capitalised) === 0) return false;
  }
  return true;
}

function countWords(tokens: Tokens, first: number, end: number): number {
  let words = 0;
  for (let at = first; at < end; at++) {
    const kind = tokens.kinds[at];
    if (kind === TokenKind.word || kind === TokenKind.mixed || kind === TokenKind.number) words++;
  }
  return words;
}

/** Index of the first token that starts at or after `offset`. */
function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
