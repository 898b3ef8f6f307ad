import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  likeness,
  mayBeAlike,
  shapesOf,
  splitWords,
  weightOf,
} from '../../../../server/src/annotations/anchoring/words';

describe('splitWords', () => {
  it.each([
    ['Air naik 1.200 meter, 2,5 kali.', ['Air', 'naik', '1.200', 'meter', ',', '2,5', 'kali', '.']],
    ['“Air” „naik‟ «surut» "lagi"', ['"', 'Air', '"', '"', 'naik', '"', '"', 'surut', '"', '"', 'lagi', '"']],
    ["‘Air’ `naik´ 'surut'", ["'", 'Air', "'", "'", 'naik', "'", "'", 'surut', "'"]],
    ['air – surut — lagi-lagi', ['air', '-', 'surut', '-', 'lagi', '-', 'lagi']],
    ['cafe\u0301', ['caf\u00e9']],
    [' \n ', []],
  ])('splits %j', (text, forms) => {
    expect(splitWords(text).forms).toEqual(forms);
  });

  it('tells where each word stands', () => {
    const text = 'Air, 1.200';
    const { starts, ends, length } = splitWords(text);
    expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual(['Air', ',', '1.200']);
    expect(length).toBe(3);
  });
});

describe('likeness', () => {
  it.each([
    ['rumah', 'rumah', 1],
    [',', ',', 1],
    ['1.200', '1.200', 1],
    ['Rumah', 'rumah', 0.95],
    ['1.200', '1.300', 0],
    ['tahap2', 'tahap3', 0],
    ['tahap', 'tahap3', 0],
    ['tahap2', 'tahap', 0],
    [',', '.', 0],
    ['rumah', ',', 0],
    [',', 'rumah', 0],
    // one letter of five, another ending, another beginning
    ['rumah', 'rumeh', 0.72],
    ['rumah', 'Rumeh', 0.72],
    ['rumah', 'rumahnya', 0.9 * (5 / 8)],
    ['rumahnya', 'rumah', 0.9 * (5 / 8)],
    ['naik', 'dinaik', 0.9 * (4 / 6)],
    ['mengungsi', 'pengungsi', 0.8],
    ['rumah', 'rabah', 0.9 * (3 / 5)],
    ['aaa', 'aaaa', 0.9 * (3 / 4)],
    ['rumah', 'rakit', 0],
    ['rumah', 'air', 0],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(Math.round(likeness(one, other) * 1e6)).toBe(Math.round(expected * 1e6));
  });
});

describe('weightOf', () => {
  it.each([
    ['di', 2],
    ['rumah', 5],
    ['mengungsi', 8],
    [',', 0.5],
  ])('of %s is %d', (form, weight) => {
    expect(weightOf(form)).toBe(weight);
  });
});

describe('mayBeAlike', () => {
  const mayBe = (one: string, other: string): boolean => {
    const [a, b] = [one, other].map((word) => splitWords(word));
    return a !== undefined && b !== undefined && mayBeAlike(shapesOf(a, 0, 1), 0, shapesOf(b, 0, 1), 0);
  };

  it.each([
    ['rumah', 'rumah', true],
    ['Rumah', 'rumah', true],
    ['rumah', 'rapat', true],
    ['rumah', 'sawah', true],
    ['rumah', 'pantai', false],
    ['ab', 'abcde', false],
    ['abcde', 'ab', false],
    ['abc', 'abcde', true],
    ['abcde', 'abc', true],
    ['Zebra', 'zaman', true],
    ['Abu', 'abadi', true],
    ['Éa', 'éb', false],
  ])('of %s and %s', (one, other, expected) => {
    expect(mayBe(one, other)).toBe(expected);
  });

  it('says no to no two words that are alike', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'B', 'é', '1'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const [a, b] = [splitWords(one), splitWords(other)];
        const alike = likeness(a.forms[0] ?? '', b.forms[0] ?? '');
        if (alike > 0) expect(mayBeAlike(shapesOf(a, 0, 1), 0, shapesOf(b, 0, 1), 0)).toBe(true);
      }),
    );
  });

  it('reads the shapes of a stretch of words', () => {
    const row = splitWords('satu Dua tiga');
    const { lengths, firsts, lasts } = shapesOf(row, 1, 3);
    expect([...lengths]).toEqual([3, 4]);
    expect(String.fromCharCode(...firsts, ...lasts)).toBe('dtaa');
    expect(shapesOf(row, 3, 1).lengths).toHaveLength(0);
  });
});
