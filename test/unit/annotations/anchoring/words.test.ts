import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../../server/src/annotations/anchoring/anchorText';
import { findWindows } from '../../../../server/src/annotations/anchoring/findWindows';
import { likeness, splitWords, weightOf } from '../../../../server/src/annotations/anchoring/words';

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

describe('findWindows', () => {
  const filler = (from: number, count: number): string =>
    Array.from({ length: count }, (_, at) => `kata${from + at}`).join(' ');
  const quote = 'tanggul utara desa itu jebol semalam';
  const draft = `${filler(0, 100)} ${quote} ${filler(100, 100)}`;
  const bare = { exact: quote, prefix: '', suffix: '' };

  it.each([
    ['at the same place', draft, 100],
    ['at the start', `${quote} ${filler(0, 200)}`, 0],
    ['at the end', `${filler(0, 200)} ${quote}`, 200],
    ['without one of its words', `${filler(0, 150)} tanggul utara itu jebol semalam ${filler(200, 50)}`, 150],
  ])('has the quote in the best stretch: %s', (_, text, at) => {
    const [best] = findWindows(readAnchorText(text), bare);
    expect(best!.from).toBeLessThanOrEqual(at);
    expect(best!.to).toBeGreaterThanOrEqual(Math.min(at + 6, readAnchorText(text).words.length));
    expect(best!.to - best!.from).toBeLessThanOrEqual(3 * 8 + 6);
    expect(best!.from).toBeGreaterThanOrEqual(0);
  });

  it('puts the stretch that has more of the words first', () => {
    const text = `${filler(0, 50)} desa itu ${filler(50, 50)} ${quote} ${filler(100, 50)} utara ${filler(150, 50)}`;
    const [best] = findWindows(readAnchorText(text), bare);
    expect(best!.from).toBeLessThanOrEqual(102);
    expect(best!.to).toBeGreaterThanOrEqual(108);
  });

  it('widens the stretches by the context', () => {
    const text = readAnchorText(draft);
    const [narrow] = findWindows(text, bare);
    const [wide] = findWindows(text, { ...bare, prefix: 'satu dua', suffix: 'tiga' });
    expect([narrow!.from - wide!.from, wide!.to - narrow!.to]).toEqual([3, 3]);
  });

  it('looks at four at most, and at none without a common word', () => {
    const text = Array.from({ length: 9 }, (_, at) => `jebol ${filler(100 * at, 60)}`).join(' ');
    expect(findWindows(readAnchorText(text), bare)).toHaveLength(4);
    expect(findWindows(readAnchorText(filler(0, 50)), bare)).toEqual([]);
  });

  it('looks for no word that stands everywhere', () => {
    const common = (count: number): string =>
      Array.from({ length: count }, (_, at) => `jebol ${filler(at, 1)}`).join(' ');
    expect(findWindows(readAnchorText(common(60)), bare)).toHaveLength(4);
    expect(findWindows(readAnchorText(common(61)), bare)).toEqual([]);
  });
});
