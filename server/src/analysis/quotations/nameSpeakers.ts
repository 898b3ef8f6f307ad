/** Ties each quotation to the attribution that has it in its content, and so to its speaker. */

import type { Attribution, Quotation, QuotationKind } from '../article';
import type { PlacedPassage, QuotationDraft } from '../passage';
import { endsStep, type Steps } from '../steps';
import { innermostHolders } from './innermostHolders';
import { sentenceNeighbours } from './sentenceNeighbours';

interface PlacedQuotation extends QuotationDraft {
  /** Index of its passage. */
  readonly passage: number;
  /** Whether nothing but the quotation stands in its passage up to its end. */
  readonly opensPassage: boolean;
}

/**
 * Whole-article step, in small ones; offsets of the result are the article's.
 * @param text the article
 */
export function* nameSpeakers(
  text: string,
  passages: readonly PlacedPassage[],
  attributions: readonly Attribution[],
): Steps<readonly Quotation[]> {
  const quotations = placeQuotations(passages);
  yield undefined;
  const holders = innermostHolders(quotations, attributions);
  yield undefined;
  const neighbours = sentenceNeighbours(passages, quotations, attributions);
  yield undefined;
  const named: Quotation[] = [];
  let running: Quotation | null = null;
  for (const [at, quotation] of quotations.entries()) {
    if (endsStep(at)) yield undefined;
    const continues = running !== null && quotation.opensPassage && quotation.depth === 0;
    const holder = holders[at] ?? (continues ? (running?.attribution ?? null) : null);
    const kind = settleKind(quotation, holder === null ? undefined : attributions[holder]);
    const isSpoken = kind === 'speech' || kind === 'partial';
    const from = holder ?? neighbours[at] ?? null;
    const source = isSpoken
      ? (speakerOf(text, from === null ? undefined : attributions[from]) ?? creditBelow(quotation, passages))
      : null;
    const { start, end, depth, closed } = quotation;
    const result: Quotation = { start, end, kind, depth, closed, continues, attribution: holder, source };
    named.push(result);
    if (depth === 0) running = closed ? null : result;
  }
  return named;
}

function placeQuotations(passages: readonly PlacedPassage[]): readonly PlacedQuotation[] {
  const placed: PlacedQuotation[] = [];
  for (const [index, { passage, start }] of passages.entries())
    for (const { start: from, end, kind, depth, closed, words } of passage.quotations)
      placed.push({
        start: from + start,
        end: end + start,
        kind,
        depth,
        closed,
        words,
        passage: index,
        opensPassage: from === 0,
      });
  return placed;
}

/** What a quotation's own words left open: short words that somebody is said to have spoken are no mere emphasis. */
function settleKind({ kind, depth }: PlacedQuotation, holder: Attribution | undefined): QuotationKind {
  if (kind === 'scare' && holder !== undefined && depth === 0) return 'partial';
  if (kind === 'title' && holder?.manner === 'direct' && holder.class === 'speech') return 'speech';
  return kind;
}

/** The fullest name of the source, else the words that stand for it. */
function speakerOf(text: string, attribution: Attribution | undefined): string | null {
  const source = attribution?.source;
  if (!source) return null;
  return source.resolved ?? text.slice(source.start, source.end);
}

/** A quotation that fills its paragraph may have its speaker in the next, behind a dash. */
const credit = /^\s*[-–—―]{1,2}\s*(\p{Lu}[^,.;:()\n]{1,60})/u;

/** Whom a paragraph credits the quotation above it to, or null. */
export const creditIn = (text: string): string | null => credit.exec(text)?.[1]?.trim() ?? null;

function creditBelow(quotation: PlacedQuotation, passages: readonly PlacedPassage[]): string | null {
  const own = passages[quotation.passage];
  if (!own || !quotation.opensPassage || quotation.end < own.start + own.passage.text.length) return null;
  return creditIn(passages[quotation.passage + 1]?.passage.text ?? '');
}
