/** A numeric claim while it is read: in atoms instead of offsets. */

import type { Approximator, ChangeRole, NumericClaim, NumericKind, Span } from '../article';
import type { Numeral } from './numerals';
import type { Reader } from './reader';

export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly kind: NumericKind;
  readonly value: number | string;
  readonly max: number | string | null;
  readonly unit: string | null;
  readonly step: number;
  readonly magnitude: number;
  readonly vague: boolean;
  readonly per: string | null;
  readonly weekday: { readonly at: number; readonly day: number } | null;
  readonly alternatives: readonly string[];
  /** Nothing tells what the number counts. */
  readonly bare: boolean;
  /** A bound that stands inside the span: *5.000 lebih orang*. */
  readonly approximator?: Approximator | null;
}

export interface DraftContext {
  readonly approximator: { readonly value: Approximator; readonly from: number; readonly to: number } | null;
  readonly change: { readonly role: ChangeRole; readonly direction: 'up' | 'down' | null } | null;
}

export function draftOf(numeral: Numeral, parts: Partial<Draft> & Pick<Draft, 'kind' | 'to'>): Draft {
  return {
    from: numeral.from,
    coreFrom: numeral.from,
    coreTo: numeral.to,
    value: numeral.value,
    max: null,
    unit: null,
    step: numeral.step,
    magnitude: numeral.magnitude,
    vague: numeral.vague,
    per: null,
    weekday: null,
    alternatives: numeral.otherwise.map(String),
    bare: false,
    ...parts,
  };
}

export function claimOf(reader: Reader, draft: Draft, context: DraftContext): NumericClaim {
  const span = (from: number, to: number): Span => ({
    start: reader.at(from).start,
    end: reader.at(to - 1).end,
  });
  const { approximator } = context;
  return {
    ...span(draft.from, draft.to),
    kind: draft.kind,
    value: draft.value,
    max: draft.max,
    unit: draft.unit,
    approximator: approximator?.value ?? draft.approximator ?? (draft.vague ? '~' : null),
    approximatorSpan: approximator && span(approximator.from, approximator.to),
    core: span(draft.coreFrom, draft.coreTo),
    precision: draft.step / 2,
    change: context.change,
    per: draft.per,
    weekday: draft.weekday && { ...span(draft.weekday.at, draft.weekday.at + 1), day: draft.weekday.day },
    alternatives: draft.alternatives,
  };
}
