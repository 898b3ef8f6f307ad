import { describe, expect, it } from 'vitest';
import { align } from '../../../../server/src/annotations/anchoring/align';
import { bordersIn } from '../../../../server/src/annotations/anchoring/borders';
import { splitWords } from '../../../../server/src/annotations/anchoring/words';

/**
 * Where the quote between bars is found in another text: what stands between the words that its borders are aligned with.
 * @param marked a pattern with the quote between bars
 */
function found(marked: string, text: string): string | null {
  const [prefix = '', exact = '', suffix = ''] = marked.split('|');
  const words = splitWords(prefix + exact + suffix);
  const first = splitWords(prefix).length;
  const last = first + splitWords(exact).length - 1;
  const row = splitWords(text);
  const alignment = align(words, row, 0, row.length);
  const [head, tail] = bordersIn(alignment, { words, first, last }, row);
  if (head > tail) return null;
  const [start, end] = [alignment.partners[head] ?? -1, alignment.partners[tail] ?? -1];
  return text.slice(row.starts[start], row.ends[end]);
}

const bridge = 'Kemarin pagi bupati |meresmikan jembatan gantung baru| di desa Sukamaju';

const count = 'satu dua tiga |empat lima enam tujuh| delapan sembilan sepuluh';

describe('bordersIn', () => {
  it.each<readonly [string, string, string, string | null]>([
    [
      'the words as they were',
      bridge,
      'Kemarin pagi bupati meresmikan jembatan gantung baru di desa Sukamaju',
      'meresmikan jembatan gantung baru',
    ],
    [
      'a first word that is another, behind its neighbour',
      bridge,
      'Kemarin pagi bupati membuka jembatan gantung baru di desa Sukamaju',
      'membuka jembatan gantung baru',
    ],
    [
      'a last word that is another, before its neighbour',
      bridge,
      'Kemarin pagi bupati meresmikan jembatan gantung kokoh di desa Sukamaju',
      'meresmikan jembatan gantung kokoh',
    ],
    [
      'two other words at a border',
      bridge,
      'Kemarin pagi bupati membuka titian gantung baru di desa Sukamaju',
      'membuka titian gantung baru',
    ],
    [
      'no more than the word that is left behind three others',
      bridge,
      'Kemarin pagi bupati membuka titian panjang baru di desa Sukamaju',
      'baru',
    ],
    [
      'what is left where the first word is gone',
      bridge,
      'Kemarin pagi bupati jembatan gantung baru di desa Sukamaju',
      'jembatan gantung baru',
    ],
    [
      'what is left where the last word is gone',
      bridge,
      'Kemarin pagi bupati meresmikan jembatan gantung di desa Sukamaju',
      'meresmikan jembatan gantung',
    ],
    [
      'nothing of a word put in before the first',
      bridge,
      'Kemarin pagi bupati akhirnya meresmikan jembatan gantung baru di desa Sukamaju',
      'meresmikan jembatan gantung baru',
    ],
    [
      'nothing of a word put in behind the last',
      bridge,
      'Kemarin pagi bupati meresmikan jembatan gantung baru itu di desa Sukamaju',
      'meresmikan jembatan gantung baru',
    ],
    [
      'a word put in between',
      bridge,
      'Kemarin pagi bupati meresmikan dua jembatan gantung baru di desa Sukamaju',
      'meresmikan dua jembatan gantung baru',
    ],
    [
      'the words in other surroundings',
      bridge,
      'Warga senang. Meresmikan jembatan gantung baru memang perlu',
      'Meresmikan jembatan gantung baru',
    ],
    [
      'most of the words in other surroundings',
      bridge,
      'Jembatan gantung baru, kata warga, belum dipakai',
      'Jembatan gantung baru',
    ],
    [
      'no single word beyond a gap',
      bridge,
      'Kemarin pagi bupati meresmikan sekolah, pasar, kantor pos dan jalan menuju kota yang baru',
      'meresmikan',
    ],
    ['nothing where all the words are others', bridge, 'Kemarin pagi bupati pulang', null],
    ['nothing where the text is another', bridge, 'Harga beras naik lagi', null],
    [
      'words that the text begins behind',
      bridge,
      'bupati meresmikan jembatan gantung baru',
      'meresmikan jembatan gantung baru',
    ],
    [
      'words that the text begins with',
      bridge,
      'jembatan gantung baru di desa Sukamaju',
      'jembatan gantung baru',
    ],
    [
      'quote marks at the borders',
      'Kata dia, |"harga naik"| lagi',
      'Kata dia, "harga naik" lagi',
      '"harga naik"',
    ],
    [
      'quote marks of another kind, with another word inside',
      'Kata dia, |"harga naik"| lagi',
      'Kata dia, “harga turun” lagi',
      '“harga turun”',
    ],
    [
      'no other first word where nothing stands before the words',
      '|meresmikan jembatan gantung baru|',
      'membuka jembatan gantung baru',
      'jembatan gantung baru',
    ],
    [
      'another last word where a mark behind it ends the text',
      '|meresmikan jembatan gantung baru|.',
      'meresmikan jembatan gantung lama.',
      'meresmikan jembatan gantung lama',
    ],
    [
      'words that were taken apart, where both borders are shown',
      'Ia |pergi ke pasar besar dekat stasiun kota lama|, lalu pulang',
      'Ia pergi ke pasar. Besoknya hujan turun di stasiun kota lama, lalu pulang',
      'pergi ke pasar. Besoknya hujan turun di stasiun kota lama',
    ],
    [
      'words across what was put in, as long as they weigh more',
      'Ia |pergi ke pasar besar dekat stasiun kota lama|, lalu pulang',
      'Dulu orang pergi jauh sekali naik kereta api malam ke pasar besar dekat stasiun kota lama',
      'pergi jauh sekali naik kereta api malam ke pasar besar dekat stasiun kota lama',
    ],
    [
      'two others at the start',
      count,
      'satu dua tiga x y enam tujuh delapan sembilan sepuluh',
      'x y enam tujuh',
    ],
    [
      'none of three others at the start',
      count,
      'satu dua tiga x y z tujuh delapan sembilan sepuluh',
      'tujuh',
    ],
    ['none of three others at the end', count, 'satu dua tiga empat x y z delapan sembilan sepuluh', 'empat'],
    [
      'no others beside the words',
      count,
      'satu dua x empat lima enam tujuh y sembilan sepuluh',
      'empat lima enam tujuh',
    ],
    [
      'the words behind other surroundings',
      count,
      'x y z empat lima enam tujuh delapan sembilan sepuluh',
      'empat lima enam tujuh',
    ],
    [
      'no marks put in beside the words',
      count,
      'satu dua tiga - empat lima enam tujuh - delapan sembilan sepuluh',
      'empat lima enam tujuh',
    ],
    [
      'other words between the marks of a whole text',
      '. |empat lima enam tujuh| .',
      '. delapan lima enam sembilan .',
      'delapan lima enam sembilan',
    ],
    [
      'other words between marks and the same neighbours behind them',
      'satu . |empat lima enam tujuh| . dua',
      'satu . delapan lima enam sembilan . dua',
      'delapan lima enam sembilan',
    ],
  ])('takes in %s', (_, marked, text, words) => {
    expect(found(marked, text)).toBe(words);
  });
});
