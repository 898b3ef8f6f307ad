import { describe, expect, it } from 'vitest';
import { align } from '../../../../server/src/annotations/anchoring/align';
import { splitWords } from '../../../../server/src/annotations/anchoring/words';

/** The text's word for each word of the pattern; `-` for none. */
function partners(pattern: string, text: string, from = 0, to = splitWords(text).length): string {
  const row = splitWords(text);
  const { partners: found } = align(splitWords(pattern), row, from, to);
  return [...found].map((at) => (at < 0 ? '-' : row.forms[at])).join(' ');
}

describe('align', () => {
  it.each([
    ['satu dua tiga', 'satu dua tiga', 'satu dua tiga'],
    ['satu dua tiga', 'nol satu dua tiga empat', 'satu dua tiga'],
    ['satu dua tiga', 'satu tiga', 'satu - tiga'],
    ['satu dua tiga', 'satu dan dua tiga', 'satu dua tiga'],
    ['satu dua tiga', 'satu lima tiga', 'satu lima tiga'],
    ['satu dua tiga', '', '- - -'],
    ['pemerintah desa membangun jalan', 'Pemerintah desa memangun jalan', 'Pemerintah desa memangun jalan'],
    ['pemerintah daerah', 'pemerintah pusat dan pemerintah daerah', 'pemerintah daerah'],
    ['bupati menolak', 'bupati itu kemarin pagi menolak', 'bupati menolak'],
    ['dua . tiga', 'dua , tiga', 'dua , tiga'],
  ])('pairs %j with %j', (pattern, text, expected) => {
    expect(partners(pattern, text)).toBe(expected);
  });

  it('looks at the stretch alone', () => {
    const text = 'satu dua tiga satu dua tiga';
    expect([...align(splitWords('satu dua'), splitWords(text), 2, 6).partners]).toEqual([3, 4]);
    expect([...align(splitWords('satu dua'), splitWords(text), 0, 3).partners]).toEqual([0, 1]);
    expect([...align(splitWords('satu dua'), splitWords(text), 5, 3).partners]).toEqual([-1, -1]);
  });

  it('tells how alike the words of a pair are', () => {
    const { likenesses } = align(splitWords('satu Dua tiga'), splitWords('satu dua lima'), 0, 3);
    expect([...likenesses]).toEqual([1, 0.95, 0]);
  });
});
