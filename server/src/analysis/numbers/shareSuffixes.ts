/** Hands the unit and magnitude that numbers in a row share to those before the last: *5 dan 7 juta*, *11 and 8 percent*. */

import type { Draft, DraftContext } from './draft';
import type { Reader } from './reader';

export interface Found {
  readonly draft: Draft;
  readonly context: DraftContext;
}

/** One pass from the end, so that a whole row gets what its last number has. */
export function shareSuffixes(reader: Reader, found: readonly Found[]): readonly Found[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const here = shared[index];
    const next = shared[index + 1];
    if (here && next) shared[index] = { ...here, draft: share(reader, here.draft, next.draft) };
  }
  return shared;
}

const sharedKinds = new Set(['percent', 'percentage-point', 'money', 'measure', 'duration', 'count']);

function share(reader: Reader, here: Draft, next: Draft): Draft {
  if (!here.bare || here.max !== null || !sharedKinds.has(next.kind) || !isJoined(reader, here.to, next.from))
    return here;
  // A sign before the number ($5) says nothing about the number before it.
  if (next.kind === 'money' && next.coreFrom === next.from && reader.at(next.from).kind !== 'digits')
    return here;
  const value = Number(here.value);
  const mantissa = Number(next.value) / next.magnitude;
  const scale = here.magnitude === 1 && next.magnitude > 1 && value < mantissa * 10 ? next.magnitude : 1;
  return {
    ...here,
    kind: next.kind,
    unit: next.unit,
    value: value * scale,
    step: here.step * scale,
    magnitude: next.magnitude,
    bare: false,
  };
}

/** Only *and*, *or* or a comma between them. */
function isJoined(reader: Reader, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  for (let at = from; at < to; at++) {
    if (reader.at(at).line) return false;
    if (!reader.is('and', at) && !reader.is('orWords', at) && reader.form(at) !== ',') return false;
  }
  return true;
}
