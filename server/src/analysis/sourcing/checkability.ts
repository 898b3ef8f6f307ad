/** Whether a sentence states something that somebody must stand behind. */

import type { CheckableSignal } from '../article';
import type { SourcingData } from '../languages/schema/sourcingData';
import { isFigure } from './candidate';
import type { SentenceSignals } from './signals';

/** Weighs what makes a sentence checkable; advice, conditions, praise and what can be weigh nothing. */
export function isCheckable(signals: SentenceSignals, { weights, threshold }: SourcingData): boolean {
  if (signals.fragment || isSupposition(signals) || isColouring(signals) || isPossibility(signals))
    return false;
  if (signals.checkable.length === 0) return false;
  let weight = 0;
  let hasState = false;
  for (const { signal, isIncidental } of signals.checkable) {
    if (signal !== 'state') weight += weights[isIncidental ? 'incidental' : signal];
    else hasState = true;
  }
  // However many auxiliaries a sentence has, it states one thing by them.
  return weight + (hasState ? weights.state : 0) + (signals.named ? weights.name : 0) >= threshold;
}

/** *Jika praktik itu dibiarkan, warga akan rugi*: what would happen can be weighed, not checked; a figure in it can. */
const isSupposition = ({ supposing, checkable }: SentenceSignals): boolean =>
  supposing && !checkable.some(isFigure);

/** *Cara ini bisa menekan biaya*: what can be, of nobody by name. A figure, a crime, a rank or an outcome can be checked. */
const isPossibility = ({ possible, named, checkable }: SentenceSignals): boolean =>
  possible && !named && !checkable.some((signal) => isFigure(signal) || hardSignals.has(signal.signal));

/** *Kunjungan itu menjadi wujud dukungan*: nothing but praise, promise or transition. */
const isColouring = ({ colouring, checkable }: SentenceSignals): boolean =>
  colouring !== null && !checkable.some((signal) => isFigure(signal) || hardSignals.has(signal.signal));

const hardSignals: ReadonlySet<CheckableSignal> = new Set<CheckableSignal>([
  'accusation',
  'comparison',
  'result',
]);
