import { describe, expect, it } from 'vitest';
import { flatten, outermostFirst } from '../../../server/src/features/flatten';

type Named = readonly [name: string, start: number, end: number, rank?: number];

function pieces(...marks: readonly Named[]): string {
  const spans = marks.map(([name, start, end, rank = 0]) => ({ name, start, end, rank }));
  return flatten(spans.sort(outermostFirst))
    .map(({ start, end, mark }) => `${mark.name}${start}-${end}`)
    .join(' ');
}

describe('flatten', () => {
  it.each<[string, readonly Named[], string]>([
    [
      'leaves disjoint marks as they are',
      [
        ['a', 0, 2],
        ['b', 2, 4],
      ],
      'a0-2 b2-4',
    ],
    [
      'splits a mark around the one inside',
      [
        ['a', 0, 10],
        ['b', 3, 5],
      ],
      'a0-3 b3-5 a5-10',
    ],
    [
      'nests to any depth',
      [
        ['a', 0, 9],
        ['b', 1, 8],
        ['c', 2, 3],
        ['d', 4, 5],
      ],
      'a0-1 b1-2 c2-3 b3-4 d4-5 b5-8 a8-9',
    ],
    [
      'lets the higher rank win over the same text',
      [
        ['a', 0, 4, 1],
        ['b', 0, 4, 0],
      ],
      'a0-4',
    ],
    [
      'lets the later win where two overlap',
      [
        ['a', 0, 6],
        ['b', 4, 9],
      ],
      'a0-4 b4-9',
    ],
    [
      'goes on with the outermost when the inner ends beyond the middle',
      [
        ['a', 0, 12],
        ['b', 2, 6],
        ['c', 4, 8],
      ],
      'a0-2 b2-4 c4-8 a8-12',
    ],
    ['drops empty marks', [['a', 3, 3]], ''],
  ])('%s', (_, marks, expected) => {
    expect(pieces(...marks)).toBe(expected);
  });

  it('takes a hundred thousand nested marks in one pass', () => {
    const deep = Array.from({ length: 100_000 }, (_, at) => ({ start: at, end: 300_000 - at, rank: 0 }));
    const result = flatten(deep);
    expect(result).toHaveLength(199_999);
    expect(result.every((piece, at) => at === 0 || result[at - 1]!.end === piece.start)).toBe(true);
  });
});
