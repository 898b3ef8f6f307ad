/** What one sentence has that bears on its sourcing, read off its own words. */

import type { CheckableSignal, Span } from '../article';
import type { SourcingData } from '../languages/schema/sourcingData';
import type { Tokens } from '../structure/tokens';

/** Offsets as those of the tokens. */
export interface SentenceSignals {
  /** What makes it checkable. */
  readonly checkable: readonly (Span & { readonly signal: CheckableSignal })[];
  /** A hedge or hearsay word. */
  readonly hedge: Span | null;
  /** Words by which the reporter says how it is known. */
  readonly observed: Span | null;
  /** A connective or back-reference that ties it to what stands before. */
  readonly tie: Span | null;
}

/**
 * Reads the signals of every sentence of a block.
 * @param sentences ordered, disjoint; offsets as those of the tokens
 */
export function readSignals(
  _text: string,
  _tokens: Tokens,
  sentences: readonly Span[],
  _data: SourcingData,
): readonly SentenceSignals[] {
  return sentences.map(() => ({ checkable: [], hedge: null, observed: null, tie: null }));
}
