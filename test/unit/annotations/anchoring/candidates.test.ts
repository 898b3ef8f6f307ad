import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../../server/src/annotations/anchoring/anchorText';
import {
  exactCandidates,
  exactLimit,
  likeCandidates,
  overlap,
  weigh,
} from '../../../../server/src/annotations/anchoring/candidates';
import { splitWords } from '../../../../server/src/annotations/anchoring/words';

/** A quote with what stands around it, from a text with the quote between bars. */
function quoteOf(marked: string) {
  const [prefix = '', exact = '', suffix = ''] = marked.split('|');
  return { prefix, exact, suffix };
}

/** Where the words of a quote stand in a text, as offsets. */
const exactPlaces = (marked: string, text: string) =>
  exactCandidates(readAnchorText(text), quoteOf(marked)).map(({ start, end }) => [start, end]);

describe('exactCandidates', () => {
  it.each<readonly [string, string, string, readonly (readonly [number, number])[]]>([
    ['once', 'ada |5 orang| di sana', 'Lalu 5 orang datang.', [[5, 12]]],
    [
      'twice',
      '|5 orang|',
      '5 orang dan 5 orang',
      [
        [0, 7],
        [12, 19],
      ],
    ],
    ['not at all', '|5 orang|', 'lima orang', []],
    ['not inside a longer number', '|5 orang|', 'ada 15 orang', []],
    ['not behind a separator of thousands', '|200 orang|', 'ada 1.200 orang', []],
    ['not before one', '|naik 1|', 'naik 1.200 lalu naik 1, katanya', [[16, 22]]],
    ['behind a full stop that ends a sentence', '|200 orang|', 'Ada x. 200 orang lari', [[7, 16]]],
    ['not inside a longer word', '|beras|', 'berasal dan beras', [[12, 17]]],
    ['whatever the white space', '|dua\n  rumah|', 'ada dua rumah', [[4, 13]]],
    ['whatever the quote marks and dashes', '|"ya" - kata|', 'Maka “ya” — kata dia', [[5, 16]]],
    [
      'in the middle of a word, where it was marked so',
      'me|nyebut|kan',
      'menyebutkan nyebut',
      [
        [2, 8],
        [12, 18],
      ],
    ],
    ['with the space at its end, as it was marked', '|kata |', 'kata dia, kata', [[0, 5]]],
    [
      'with the mark that repeats',
      '|ya ya|',
      'ya ya ya',
      [
        [0, 5],
        [3, 8],
      ],
    ],
  ])('finds words %s', (_, marked, text, places) => {
    expect(exactPlaces(marked, text)).toEqual(places);
  });

  it('leaves out what touches a span, and nothing beside it', () => {
    const text = readAnchorText('5 orang 5 orang 5 orang');
    const among = exactCandidates(text, quoteOf('|5 orang|'), { start: 8, end: 15 });
    expect(among.map(({ start }) => start)).toEqual([0, 16]);
  });

  it('stops where the words identify nothing', () => {
    const text = readAnchorText('ya tidak '.repeat(exactLimit + 50));
    expect(exactCandidates(text, quoteOf('|ya|'))).toHaveLength(exactLimit);
    expect(exactCandidates(text, quoteOf('|ya |'))).toHaveLength(exactLimit);
  });

  it('tells how like the surroundings are', () => {
    const text = readAnchorText('satu dua ada orang tiga. Empat dua ada orang lima.');
    const [first, second] = exactCandidates(text, quoteOf('satu dua |ada orang| tiga'));
    expect(first).toMatchObject({ quote: 1, before: 1 });
    expect(second).toMatchObject({ quote: 1, before: expect.closeTo(0.484, 3) as number, after: 0 });
  });
});

describe('likeCandidates', () => {
  const first = 'Bupati meresmikan jembatan gantung baru di desa itu kemarin.';
  const second = 'Warga menolak rencana tambang batu bara di lereng gunung.';
  const marked = `Awal. |${first}| ${second}`;

  it.each([
    [
      'a place with another word',
      'Awal. Bupati meresmikan jembatan beton baru di desa itu kemarin. Lalu hujan.',
      'Bupati meresmikan jembatan beton baru di desa itu kemarin.',
    ],
    [
      'a place with a word put in',
      'Awal. Bupati akhirnya meresmikan jembatan gantung baru di desa itu kemarin. Lalu hujan.',
      'Bupati akhirnya meresmikan jembatan gantung baru di desa itu kemarin.',
    ],
    [
      'what is left of the words',
      'Awal. Jembatan gantung baru di desa itu. Lalu hujan.',
      'Jembatan gantung baru di desa itu',
    ],
  ])('finds %s', (_, text, words) => {
    const [best] = likeCandidates(readAnchorText(text), quoteOf(marked));
    expect(best && text.slice(best.start, best.end)).toBe(words);
  });

  it('finds nothing in a text about something else', () => {
    expect(likeCandidates(readAnchorText('Harga cabai turun lagi.'), quoteOf(marked))).toEqual([]);
  });

  it('gives the likest place first, and none that touches a better one', () => {
    const text = [
      'Bupati meresmikan pasar di kota itu kemarin.',
      second,
      'Bupati meresmikan jembatan beton baru di desa itu kemarin.',
    ].join(' ');
    const found = likeCandidates(readAnchorText(text), quoteOf(marked));
    expect(found.length).toBeGreaterThan(1);
    expect(found[0] && text.slice(found[0].start, found[0].end)).toBe(
      'Bupati meresmikan jembatan beton baru di desa itu kemarin.',
    );
    for (const [at, place] of found.entries())
      for (const other of found.slice(at + 1)) expect(overlap(place, other)).toBe(false);
  });

  it('does not count the words of a span that is left out', () => {
    const text = `${first} ${second} Bupati meresmikan pasar baru di desa itu kemarin.`;
    const found = likeCandidates(readAnchorText(text), quoteOf(marked), { start: 0, end: first.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bupati meresmikan pasar baru di desa itu kemarin.',
    ]);
  });

  it('tells the share of the words that is met, by their length', () => {
    const text = 'Awal. Bupati meresmikan jembatan beton baru di desa itu kemarin.';
    const [best] = likeCandidates(readAnchorText(text), quoteOf(marked));
    expect(best?.quote).toBeCloseTo(1 - 7 / weigh(splitWords(first)), 5);
  });
});

describe('overlap', () => {
  it.each([
    [0, 4, 4, 8, false],
    [0, 5, 4, 8, true],
    [4, 8, 0, 4, false],
    [4, 8, 0, 5, true],
    [0, 8, 2, 3, true],
  ])('of %d–%d and %d–%d', (start, end, otherStart, otherEnd, expected) => {
    expect(overlap({ start, end }, { start: otherStart, end: otherEnd })).toBe(expected);
  });
});
