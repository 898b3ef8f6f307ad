import { describe, expect, it } from 'vitest';
import { linePlaces, overlaps } from '../../../server/src/reports/textLines';

describe('linePlaces', () => {
  it.each([
    ['a\nbc', 3, { line: 2, column: 2 }],
    ['a\r\nbc', 3, { line: 2, column: 1 }],
    ['a\rbc', 2, { line: 2, column: 1 }],
    ['😀x', 2, { line: 1, column: 3 }],
    ['', 0, { line: 1, column: 1 }],
    ['a\n', 2, { line: 2, column: 1 }],
  ])('in %j, %i is at %j', (text, offset, place) => {
    expect(linePlaces(text)(offset)).toEqual(place);
  });
});

describe('overlaps', () => {
  it('cuts where spans begin and end, the outer before the inner, each ending once', () => {
    const [outer, inner, beyond] = [
      { start: 2, end: 8 },
      { start: 4, end: 6 },
      { start: 7, end: 20 },
    ];
    const pieces = [...overlaps({ start: 0, end: 10 }, [inner, beyond, outer])];
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 7],
      [7, 8],
      [8, 10],
    ]);
    expect(pieces[2]).toMatchObject({ over: [outer, inner], ending: [inner] });
    expect(pieces[4]).toMatchObject({ over: [outer, beyond], ending: [outer] });
    expect(pieces[5]?.ending).toEqual([]);
  });
});
