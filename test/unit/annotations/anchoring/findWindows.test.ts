import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../../server/src/annotations/anchoring/anchorText';
import { findWindows } from '../../../../server/src/annotations/anchoring/findWindows';

const filler = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `isi${from + at}`).join(' ');
const quote = {
  exact: 'bupati meresmikan jembatan gantung baru',
  prefix: 'kemarin pagi ',
  suffix: ' di desa',
};

/** Whether a window takes in all the words. */
function holds(text: string, words: string, at: number): boolean {
  const anchorText = readAnchorText(text);
  const window = findWindows(anchorText, quote)[at];
  if (!window) return false;
  const { forms } = anchorText.words;
  return forms.slice(window.from, window.to).join(' ').includes(words);
}

describe('findWindows', () => {
  it.each([0, 5, 17, 40, 333])('takes in the words behind %d others', (count) => {
    const text = `${filler(count)} ${quote.prefix}${quote.exact}${quote.suffix} ${filler(60, 1000)}`;
    expect(holds(text, `${quote.prefix}${quote.exact}${quote.suffix}`, 0)).toBe(true);
  });

  it('takes in other words between the same surroundings', () => {
    const text = `${filler(90)} kemarin pagi camat membuka titian panjang itu di desa ${filler(90, 1000)}`;
    expect(holds(text, 'kemarin pagi camat membuka titian panjang itu di desa', 0)).toBe(true);
  });

  it('stays within the text', () => {
    const text = readAnchorText(quote.exact);
    for (const { from, to } of findWindows(text, quote)) {
      expect(from).toBe(0);
      expect(to).toBe(text.words.length);
    }
  });

  it('chooses no stretch beside another', () => {
    const text = Array.from({ length: 9 }, (_, at) => `${quote.exact} ${filler(60, at * 100)}`).join(' ');
    const starts = findWindows(readAnchorText(text), quote)
      .map(({ from }) => from)
      .sort((a, b) => a - b);
    expect(starts).toHaveLength(4);
    for (const [at, from] of starts.entries()) expect(from - (starts[at - 1] ?? -99)).toBeGreaterThan(16);
  });
});

describe('the stretches of findWindows', () => {
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
