import { describe, expect, it } from 'vitest';
import type { NumericClaim } from '../../../../server/src/analysis/article';
import { intervalOf, likePrinted, meet, narrowed } from '../../../../server/src/rules/consistency/check';
import { article, claim as claimOf } from '../../../support/articles';

const claim = (parts: Partial<NumericClaim>): NumericClaim => claimOf({ start: 0, end: 1 }, parts);

describe('intervalOf', () => {
  it.each<[Partial<NumericClaim>, number, number]>([
    [{ value: 100 }, 100, 100],
    [{ value: 100, precision: 5 }, 95, 105],
    [{ value: 100, approximator: '~' }, 95, 105],
    [{ value: -100, approximator: '~' }, -105, -95],
    [{ value: 100, approximator: '~', precision: 8 }, 92, 108],
    [{ value: 100, approximator: '=' }, 100, 100],
    [{ value: 100, max: 120, precision: 0.5 }, 99.5, 120.5],
    [{ value: 100, approximator: '>' }, 95, Infinity],
    [{ value: 100, approximator: '>=' }, 95, Infinity],
    [{ value: 100, approximator: '<' }, -Infinity, 105],
    [{ value: 100, approximator: '<=' }, -Infinity, 105],
    [{ value: 100, approximator: '<~' }, 95, 105],
  ])('of %j', (parts, low, high) => {
    expect(intervalOf(claim(parts))).toEqual({ low, high });
  });

  it('is null for what is no number', () => {
    expect(intervalOf(claim({ kind: 'date', value: '2024-05-06' }))).toBeNull();
    expect(intervalOf(claim({ value: 1, max: '2024-05-06' }))).toBeNull();
    expect(intervalOf(claim({ value: null }))).toBeNull();
  });
});

describe('narrowed', () => {
  const width = (parts: Partial<NumericClaim>, beside: Partial<NumericClaim>): number => {
    const interval = narrowed(claim({ value: 100, ...parts }), claim({ value: 100, ...beside }));
    return interval ? (interval.high - interval.low) / 2 : NaN;
  };

  it.each<[string, Partial<NumericClaim>, Partial<NumericClaim>, number]>([
    ['a count to one is as printed', { kind: 'count', precision: 0.5 }, { precision: 0.05 }, 0.5],
    ['a count of thousands is hardly rounded', { kind: 'count', precision: 10 }, { precision: 1 }, 3],
    ['a value beside a finer one', { kind: 'percent', precision: 1 }, { precision: 0.5 }, 0.5],
    ['a value beside a far finer one', { kind: 'percent', precision: 10 }, { precision: 0.5 }, 3],
    ['a value beside a coarser one', { kind: 'percent', precision: 1 }, { precision: 5 }, 1],
  ])('%s', (_, parts, beside, expected) => {
    expect(width(parts, beside)).toBeCloseTo(expected, 9);
  });
});

describe('meet', () => {
  it.each([
    [1, 2, 2, 3, true],
    [2, 3, 1, 2, true],
    [1, 4, 2, 3, true],
    [1, 2, 2.1, 3, false],
    [2.1, 3, 1, 2, false],
  ])('%d to %d and %d to %d: %s', (low, high, from, to, expected) => {
    expect(meet({ low, high }, { low: from, high: to })).toBe(expected);
  });
});

describe('likePrinted', () => {
  it.each([
    ['id', 12.345, 0.5, '12'],
    ['id', 12.345, 0.05, '12,3'],
    ['en', 12.345, 0.005, '12.35'],
    ['en', 1234.5, 50, '1,235'],
    ['en', 0.123456789, 0, '0.123457'],
  ])('in %s, of %d to within %d: %s', (language, value, precision, printed) => {
    expect(likePrinted(value, claim({ precision }), article('Air', {}, language).article)).toBe(printed);
  });
});
