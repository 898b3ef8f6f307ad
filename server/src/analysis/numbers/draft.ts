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

/** The draft of a number, with what is known of it beyond the number itself. */
export function draftOf(numeral: Numeral, parts: Partial<Draft> & Pick<Draft, 'kind' | 'to'>): Draft {
  return {
    from: parts.from ?? numeral.from,
    to: parts.to,
    coreFrom: parts.coreFrom ?? numeral.from,
    coreTo: parts.coreTo ?? numeral.to,
    kind: parts.kind,
    value: parts.value ?? numeral.value,
    max: parts.max ?? null,
    unit: parts.unit ?? null,
    step: parts.step ?? numeral.step,
    magnitude: parts.magnitude ?? numeral.magnitude,
    vague: parts.vague ?? numeral.vague,
    per: parts.per ?? null,
    weekday: parts.weekday ?? null,
    alternatives: parts.alternatives ?? numeral.otherwise.map(String),
    bare: parts.bare ?? false,
    approximator: parts.approximator ?? null,
  };
}

export function claimOf(reader: Reader, draft: Draft, context: DraftContext): NumericClaim {
  const { from, to, weekday } = draft;
  const { approximator } = context;
  // Field by field: spreading objects is what costs in a text full of numbers.
  return {
    start: startOf(reader, from),
    end: endOf(reader, to),
    kind: draft.kind,
    value: draft.value,
    max: draft.max,
    unit: draft.unit,
    approximator: approximator?.value ?? draft.approximator ?? (draft.vague ? '~' : null),
    approximatorSpan: approximator && spanOf(reader, approximator.from, approximator.to),
    core: spanOf(reader, draft.coreFrom, draft.coreTo),
    precision: draft.step / 2,
    change: context.change,
    per: draft.per,
    weekday: weekday && {
      start: startOf(reader, weekday.at),
      end: endOf(reader, weekday.at + 1),
      day: weekday.day,
    },
    alternatives: draft.alternatives,
  };
}

const startOf = ({ atoms }: Reader, from: number): number => atoms.starts[from] ?? 0;
const endOf = ({ atoms }: Reader, to: number): number => atoms.ends[to - 1] ?? 0;
const spanOf = (reader: Reader, from: number, to: number): Span => ({
  start: startOf(reader, from),
  end: endOf(reader, to),
});
