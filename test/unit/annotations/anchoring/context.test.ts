import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../../server/src/annotations/anchoring/anchorText';
import {
  contextOf,
  firstWordFrom,
  rateContext,
  readContext,
  scoreOf,
} from '../../../../server/src/annotations/anchoring/context';
import { contextLength } from '../../../../server/src/annotations/anchoring/selectors';
import { splitWords } from '../../../../server/src/annotations/anchoring/words';

const letters = 'abcdefghijklmnopqrst';

describe('readContext', () => {
  it('gives the words beside the quote, the nearest first', () => {
    expect(readContext({ prefix: 'satu dua ', exact: 'x', suffix: ' tiga empat' })).toEqual({
      before: ['dua', 'satu'],
      after: ['tiga', 'empat'],
    });
  });

  it('leaves out the outermost word where the context was cut', () => {
    const prefix = `${'a'.repeat(contextLength - 4)} dua`;
    const suffix = `tiga ${'b'.repeat(contextLength - 5)}`;
    expect(readContext({ prefix, exact: 'x', suffix })).toEqual({ before: ['dua'], after: ['tiga'] });
    expect(readContext({ prefix: prefix.slice(1), exact: 'x', suffix: suffix.slice(0, -1) })).toEqual({
      before: ['dua', 'a'.repeat(contextLength - 5)],
      after: ['tiga', 'b'.repeat(contextLength - 6)],
    });
  });

  it('gives twelve words on each side at most', () => {
    const words = Array.from({ length: 20 }, (_, at) => `k${letters.charAt(at)}`);
    const { before, after } = readContext({ prefix: words.join(' '), exact: 'x', suffix: words.join(' ') });
    expect(before).toEqual(words.slice(-12).reverse());
    expect(after).toEqual(words.slice(0, 12));
  });
});

/** How like the surroundings of the words between bars are to wanted ones. */
function rate(before: readonly string[], after: readonly string[], marked: string) {
  const [prefix = '', exact = '', suffix = ''] = marked.split('|');
  const span = { start: prefix.length, end: prefix.length + exact.length };
  return rateContext(readAnchorText(prefix + exact + suffix), { before, after }, span);
}

describe('rateContext', () => {
  it.each<readonly [string, readonly string[], readonly string[], string, number, number]>([
    ['the same words', ['dua', 'satu'], ['tiga'], 'satu dua |x| tiga', 1, 1],
    ['the beginning and the end of the text', [], [], '|x|', 1, 1],
    ['a beginning that is none any more', [], ['tiga'], 'satu |x| tiga', 0, 1],
    ['an end that is none any more', ['satu'], [], 'satu |x| tiga', 1, 0],
    ['nothing where something stood', ['satu'], ['tiga'], '|x|', 0, 0],
    ['two words put in', ['dua'], ['tiga'], 'dua p q |x| p q tiga', 1, 1],
    ['three words put in', ['dua'], ['tiga'], 'dua p q r |x| p q r tiga', 0, 0],
    [
      'the words in another order',
      ['dua', 'satu'],
      ['tiga', 'enam'],
      'dua satu |x| enam tiga',
      0.4839,
      0.5556,
    ],
    ['a word with an error in it', ['sekali'], ['kemarin'], 'skali |x| kemarim', 0.75, 0.7714],
    ['a word that is hardly alike', ['sekali'], ['kemarin'], 'sekedar |x| kemah', 0, 0],
    [
      'the nearest of two words',
      ['satuan', 'duaan'],
      ['tigaan', 'empat'],
      'lain satuan |x| tigaan lain',
      0.6,
      0.6,
    ],
    [
      'the farther of two words',
      ['satuan', 'duaan'],
      ['tigaan', 'empat'],
      'duaan lain |x| lain empat',
      0.4,
      0.4,
    ],
  ])('of %s', (_, before, after, marked, expectedBefore, expectedAfter) => {
    const { before: rated, after: ratedAfter } = rate(before, after, marked);
    expect([rated, ratedAfter]).toEqual([
      expect.closeTo(expectedBefore, 3),
      expect.closeTo(expectedAfter, 3),
    ]);
  });

  it('looks as far as fifteen words away', () => {
    const words = Array.from({ length: 12 }, (_, at) => `kata${letters.charAt(at)}`);
    const apart = words.join(' ');
    const reversed = [...words].reverse();
    expect(rate(reversed, words, `${apart} |x| ${apart}`)).toEqual({ before: 1, after: 1 });
    const [first = '', ...rest] = words;
    const within = rate(
      reversed,
      words,
      `${first} p q ${rest.join(' ')} |x| ${words.slice(0, -1).join(' ')} p q ${words.at(-1)}`,
    );
    expect(within).toEqual({ before: 1, after: 1 });
  });
});

describe('scores', () => {
  it('count the better side of the surroundings in full and the other to a quarter', () => {
    expect(contextOf({ before: 1, after: 0 })).toBe(1);
    expect(contextOf({ before: 0.4, after: 0.8 })).toBeCloseTo(0.9);
    expect(scoreOf({ start: 0, end: 1, quote: 1, before: 1, after: 1 })).toBe(1.625);
    expect(scoreOf({ start: 0, end: 1, quote: 0.5, before: 0, after: 0.4 })).toBeCloseTo(0.7);
  });
});

describe('firstWordFrom', () => {
  const words = splitWords('satu dua tiga');
  it.each([
    [0, 0],
    [1, 1],
    [5, 1],
    [6, 2],
    [9, 2],
    [10, 3],
    [99, 3],
  ])('finds the first word from %d on', (offset, at) => {
    expect(firstWordFrom(words, offset)).toBe(at);
  });
});
