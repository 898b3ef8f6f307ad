import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../../../client/src/features/findings';

const places = [
  { line: 4, character: 2 },
  { line: 1, character: 8 },
  { line: 4, character: 20 },
];

describe('stepFrom', () => {
  it.each([
    ['next', { line: 0, character: 0 }, { line: 1, character: 8 }, false],
    ['next', { line: 1, character: 8 }, { line: 4, character: 2 }, false],
    ['next', { line: 4, character: 2 }, { line: 4, character: 20 }, false],
    ['next', { line: 9, character: 0 }, { line: 1, character: 8 }, true],
    ['previous', { line: 4, character: 20 }, { line: 4, character: 2 }, false],
    ['previous', { line: 1, character: 8 }, { line: 4, character: 20 }, true],
  ] as const)('%s from %o is %o, wrapped: %s', (direction, from, place, wrapped) => {
    expect(stepFrom(places, from, direction)).toEqual({ place, wrapped });
  });

  it('leads nowhere without places', () => {
    expect(stepFrom([], { line: 0, character: 0 }, 'next')).toBeUndefined();
  });

  it('visits every place once on the way round', () => {
    const place = fc.record({ line: fc.nat(20), character: fc.nat(20) });
    const distinct = fc.uniqueArray(place, {
      minLength: 1,
      selector: ({ line, character }) => `${line}:${character}`,
    });
    fc.assert(
      fc.property(distinct, place, (all, start) => {
        let from = start;
        const visited = all.map(() => (from = stepFrom(all, from, 'next')!.place));
        expect(new Set(visited).size).toBe(all.length);
      }),
    );
  });
});
