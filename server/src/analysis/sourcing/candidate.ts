/** A sentence on its way to a label. */

import type { BlockKind, Sourcing, SourcingReason, Span } from '../article';
import type { SentenceSignals, Signal } from './signals';

/** A sentence with all that its label depends on. Spans in `signals` count from the start of its block. */
export interface Candidate extends Span {
  readonly block: number;
  readonly blockStart: number;
  readonly kind: BlockKind;
  readonly signals: SentenceSignals;
  /** How much of it stands between the quote marks of somebody's words. */
  readonly quoted: number;
}

export interface Label {
  readonly sourcing: Sourcing;
  readonly reason: SourcingReason;
}

/** Whether a signal is a number that an article rests on. */
export const isFigure = ({ signal, isIncidental }: Signal): boolean => signal === 'number' && !isIncidental;

/** Whether a sentence states a number, incidental or not, or accuses somebody. */
export const statesHardFact = ({ checkable }: SentenceSignals): boolean =>
  checkable.some(({ signal }) => signal === 'number' || signal === 'accusation');

/** Whether a signal tells of what somebody who stands by does not see. */
export const isHidden = ({ signal }: Signal): boolean => signal === 'accusation' || signal === 'knowledge';

/** A span of a candidate's block as one of the article. */
export function place(span: Span, candidate: Candidate): Span {
  return { start: span.start + candidate.blockStart, end: span.end + candidate.blockStart };
}
