import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../../server/src/annotations/anchoring/anchorText';
import { reanchor } from '../../../../server/src/annotations/anchoring/reanchor';
import { describeSpan } from '../../../../server/src/annotations/anchoring/describeSpan';
import type { Selectors } from '../../../../server/src/annotations/anchoring/selectors';

const draft = [
  'Air setinggi satu meter merendam empat desa di hilir sungai.',
  'Sebanyak 312 rumah rusak, kata Kepala Desa Surya Alam, dan 40 keluarga mengungsi ke balai desa.',
  'The council said on Monday that 40 families would be moved to the school hall before the weekend.',
  'Bantuan pertama tiba pada malam hari, ujar seorang relawan yang ikut membagikan makanan.',
].join('\n\n');

/** Where the words, which stand once in the draft, are found in the edited text. */
function find(words: string, after: string): string | null {
  const start = draft.indexOf(words);
  const span = reanchor(
    readAnchorText(after),
    describeSpan(readAnchorText(draft), { start, end: start + words.length }),
  );
  return span && after.slice(span.start, span.end);
}

describe('reanchor', () => {
  it('finds untouched words at their old place', () => {
    expect(find('312 rumah', draft)).toBe('312 rumah');
  });

  it('follows words when text is put in before them', () => {
    expect(find('312 rumah', `Sebuah paragraf baru.\n\n${draft}`)).toBe('312 rumah');
  });

  it('finds a sentence whose spelling was corrected', () => {
    const words = 'Bantuan pertama tiba pada malam hari';
    expect(find(words, draft.replace(words, 'Bantuan pertama datang pada malam hari'))).toBe(
      'Bantuan pertama datang pada malam hari',
    );
  });

  it('finds a moved paragraph', () => {
    const paragraphs = draft.split('\n\n');
    expect(
      find('would be moved to the school hall', [paragraphs[2], paragraphs[0], paragraphs[1]].join('\n\n')),
    ).toBe('would be moved to the school hall');
  });

  it('takes curly quotes and straight ones for the same', () => {
    const words = 'kata Kepala Desa Surya Alam, dan 40 keluarga';
    expect(find(words, draft.replace('Alam, dan', 'Alam", dan'))).toContain('40 keluarga');
  });

  it.each([
    [
      'a deleted sentence',
      'Bantuan pertama tiba pada malam hari',
      draft.split('\n\n').slice(0, 3).join('\n\n'),
    ],
    ['a short number that stands elsewhere too', '40 families', draft.replace('40 families', 'all of them')],
    ['a number inside a longer one', '312 rumah', draft.replace('312 rumah', '1.312 rumahan')],
    ['an empty text', '312 rumah', ''],
  ])('leaves %s an orphan', (_, words, after) => {
    expect(find(words, after)).toBeNull();
  });

  it('leaves words an orphan that stand in like surroundings elsewhere', () => {
    const rise = 'Harga naik 5 persen.\n\n';
    const third = 2 * rise.length + 11;
    const selectors = describeSpan(readAnchorText(rise.repeat(30)), {
      start: third + 10 * rise.length,
      end: third + 10 * rise.length + 8,
    });
    expect(reanchor(readAnchorText(`Pembuka.\n\n${rise.repeat(40)}`), selectors)).toBeNull();
  });

  it.each([
    [
      'a copy of the words after another beginning, once one of the two is gone',
      'acara itu menelan biaya besar',
      'Menurut panitia, acara itu menelan biaya besar sekali tahun ini.',
      'Kata warga, acara itu menelan biaya besar sekali tahun ini.',
    ],
    [
      'the like of them with another number',
      'Rombongan dari Desa Wulanjati membawa pulang 61 medali',
      'Rombongan dari Desa Wulanjati membawa pulang 61 medali dari kejuaraan daerah.',
      'Rombongan dari Desa Wulanjati membawa pulang 55 medali dari kejuaraan daerah.',
    ],
    [
      'a much longer stretch that has most of them in it',
      'berada di wilayah pergudangan',
      'Kata polisi, rombongan itu semua berada di wilayah pergudangan terpadu milik kabupaten pada malam hari.',
      'Kata polisi, rombongan itu semua berada di wilayah yang ia sebut pergudangan terpadu milik kabupaten pada malam hari.',
    ],
  ])('does not take words to %s', (_, words, marked, other) => {
    const before = `Pembuka artikel.\n\n${marked} Lalu hujan turun.\n\nDi tempat lain: ${other} Penutup.`;
    const start = before.indexOf(words);
    const selectors = describeSpan(readAnchorText(before), { start, end: start + words.length });
    const after = before.replace(`${marked} `, '');
    expect(after).toContain(other);
    expect(reanchor(readAnchorText(before), selectors)).toEqual({ start, end: start + words.length });
    expect(reanchor(readAnchorText(after), selectors)).toBeNull();
  });

  it.each([
    ['a sentence that says the same again almost word for word', 0, null],
    ['the other of the two', 1, null],
  ])('is not misled by %s when one is deleted and the words next to it move up', (_, which, expected) => {
    const twins = [
      'Bupati harus menang di kota, tetapi juga menarik pemilih di desa.',
      'Bupati harus menang di kota, tetapi juga meraih pemilih di desa.',
    ];
    const before = `Pembuka artikel.\n\n${twins[0]} Itu kata ketuanya.\n\nPengamat sependapat. ${twins[1]}\n\nPenutup.`;
    const words = twins[which]!;
    const start = before.indexOf(words);
    const selectors = describeSpan(readAnchorText(before), { start, end: start + words.length });
    expect(selectors.rival).toBeGreaterThan(0.8);
    expect(reanchor(readAnchorText(before.replace(words, '')), selectors)).toBe(expected);
    const after = `Kalimat baru. ${before}`;
    expect(reanchor(readAnchorText(after), selectors)?.start).toBe(start + 14);
  });

  it('knows a word by its own sentence although the next one begins with it too', () => {
    const before =
      'Cuaca buruk, kata warga.\n\nKami harus berdiri bersama. Kami harus pulang sebelum gelap.\n\nHujan turun.';
    const start = before.indexOf('harus');
    const selectors = describeSpan(readAnchorText(before), { start, end: start + 5 });
    const without = before.replace('Kami harus berdiri bersama. ', '');
    expect(reanchor(readAnchorText(without), selectors)).toBeNull();
    expect(reanchor(readAnchorText(`Baru. ${before}`), selectors)?.start).toBe(start + 6);
  });

  it('finds a sentence that was moved and corrected at once, where nothing was like it', () => {
    const words =
      'The council said on Monday that 40 families would be moved to the school hall before the weekend.';
    const corrected = words.replace('moved', 'mowed').replace('weekend', 'wekend');
    const rest = draft.split('\n\n').filter((row) => row !== words);
    expect(find(words, [corrected, ...rest].join('\n\n'))).toBe(corrected);
    expect(find(words, [corrected.replace('40', '41'), ...rest].join('\n\n'))).toBeNull();
  });

  it('finds words whose spaces, quote marks and dashes were changed', () => {
    const before = 'Kata “Rp 5 juta” – jumlah kecil.\n\nHarga “Rp 5 juta” itu lain.';
    const start = before.indexOf('“Rp 5 juta” –');
    const selectors = describeSpan(readAnchorText(before), { start, end: start + 11 });
    const after = before.replaceAll('Rp 5', 'Rp\u00a05').replace(/[“”]/g, '"').replace('–', '—');
    expect(reanchor(readAnchorText(after), selectors)).toEqual({ start, end: start + 11 });
  });

  it('finds words that were marked in the middle of a number', () => {
    const before = `Angka naik.\n\nIni turun dari angka 6,89 persen tahun lalu.`;
    const words = 'turun dari angka 6';
    const start = before.indexOf(words);
    const selectors = describeSpan(readAnchorText(before), { start, end: start + words.length });
    expect(reanchor(readAnchorText(`Baru. ${before}`), selectors)?.start).toBe(start + 6);
  });

  it('finds a name with an error in it between the very same words', () => {
    const name = 'Kepala Desa Surya Alam';
    expect(find('Surya', draft.replace(name, 'Kepala Desa Suurya Alam'))).toBe('Suurya');
    expect(find('312', draft.replace('312', '3122'))).toBeNull();
  });

  it('takes no word of the neighbourhood in for one that was cut off', () => {
    const words = 'Bantuan pertama tiba pada malam hari, ujar seorang relawan yang ikut membagikan makanan.';
    const cut = draft.replace(' yang ikut membagikan makanan.', '.');
    const found = find(words, cut.replace('relawan.', 'relawan yang ikut serta. Malam berganti.'));
    expect(found).toBe('Bantuan pertama tiba pada malam hari, ujar seorang relawan yang ikut');
  });

  it('judges descriptions of an older version by how often the words stood', () => {
    const before = 'Harga naik 5 persen di kota.\n\nUpah naik 5 persen di desa.';
    const start = before.indexOf('5 persen');
    const known = describeSpan(readAnchorText(before), { start, end: start + 8 });
    const old = { ...known, rival: undefined };
    expect(reanchor(readAnchorText(`Baru. ${before}`), old)?.start).toBe(start + 6);
    expect(reanchor(readAnchorText('Upah naik 5 persen di desa.'), old)).toBeNull();
  });
});

describe('what reanchor asks for before it takes words for the same', () => {
  const sentence = 'Panitia menyebut biaya rehabilitasi gedung mencapai 40 miliar rupiah tahun ini.';
  const before = 'Hujan turun sejak Senin malam di seluruh kota.';
  const after = 'Warga menunggu kepastian di balai desa.';
  const text = `${before} ${sentence} ${after} Ada 12 tenda di sana.`;

  /** Where words of the text are found in another one, the record changed before. */
  function found(words: string, other: string, change: Partial<Selectors> = {}): string | null {
    const start = text.indexOf(words);
    const selectors = describeSpan(readAnchorText(text), { start, end: start + words.length });
    const span = reanchor(readAnchorText(other), { ...selectors, ...change });
    return span && other.slice(span.start, span.end);
  }

  it.each([
    [
      'three words that stand once',
      'biaya rehabilitasi gedung',
      'Lain kali biaya rehabilitasi gedung saja.',
      true,
    ],
    [
      'three words that stand twice',
      'biaya rehabilitasi gedung',
      'Lain kali biaya rehabilitasi gedung. Atau biaya rehabilitasi gedung itu.',
      false,
    ],
    ['two words in other surroundings', 'rehabilitasi gedung', 'Lain kali rehabilitasi gedung saja.', false],
    [
      'two words behind the same ones',
      'rehabilitasi gedung',
      'Kemarin panitia menyebut biaya rehabilitasi gedung saja.',
      true,
    ],
    [
      'two words before the same ones',
      'rehabilitasi gedung',
      'Mahal: rehabilitasi gedung mencapai 40 miliar rupiah tahun ini.',
      true,
    ],
    ['a number in its sentence', '12', 'Ada 12 tenda di sana.', true],
    ['a number before the same words', '12', 'Kata dia 12 tenda di sana.', true],
    ['a number behind one same word', '12', 'Ada 12 saja.', false],
    [
      'a number before more than half of the same words',
      '40 miliar',
      'Pemerintah kota mencatat 40 miliar rupiah tahun ini.',
      true,
    ],
    ['a number in other surroundings', '40 miliar', 'Pemerintah kota mencatat 40 miliar dolar.', false],
    ['a number between other sentences', '12 tenda', 'Warga menunggu. Ada 12 tenda di sana.', true],
    [
      'a number behind the same sentence',
      '12 tenda',
      'Warga menunggu kepastian di balai desa. Ada 12 tenda besar.',
      false,
    ],
    ['a number that stands all over', '12', 'Ada 12 tenda. '.repeat(250), false],
  ])('the very words: %s', (_, words, other, expected) => {
    expect(found(words, other)).toBe(expected ? words : null);
  });

  it.each([
    [
      'three words changed between the same sentences',
      before,
      'Panitia mengatakan ongkos pembangunan gedung mencapai 40 miliar rupiah tahun ini.',
      after,
      true,
    ],
    [
      'half of the words changed between the same sentences',
      before,
      'Panitia mengatakan ongkos pembangunan kantor mencapai 45 miliar dolar tahun ini.',
      after,
      false,
    ],
    [
      'one word changed behind the same sentence',
      before,
      'Panitia mengatakan biaya rehabilitasi gedung mencapai 40 miliar rupiah tahun ini.',
      'Lalu pulang.',
      true,
    ],
    [
      'one word and a number changed behind the same sentence',
      before,
      'Panitia mengatakan biaya rehabilitasi gedung mencapai 45 miliar rupiah tahun ini.',
      'Lalu pulang.',
      false,
    ],
    [
      'three words changed behind the same sentence',
      before,
      'Panitia mengatakan ongkos pembangunan gedung mencapai 40 miliar rupiah tahun ini.',
      'Lalu pulang.',
      false,
    ],
    [
      'one word changed in other surroundings',
      'Mereka datang.',
      'Panitia mengatakan biaya rehabilitasi gedung mencapai 40 miliar rupiah tahun ini.',
      'Lalu pulang.',
      true,
    ],
    [
      'two words changed in other surroundings',
      'Mereka datang.',
      'Panitia mengatakan ongkos rehabilitasi gedung mencapai 40 miliar rupiah tahun ini.',
      'Lalu pulang.',
      false,
    ],
  ])('a sentence: %s', (_, left, changed, right, expected) => {
    expect(found(sentence, `${left} ${changed} ${right}`)).toBe(expected ? changed : null);
  });

  it('that nothing in the text was like a changed sentence in other surroundings', () => {
    const changed = 'Panitia mengatakan biaya rehabilitasi gedung mencapai 40 miliar rupiah tahun ini.';
    const other = `Mereka datang. ${changed} Lalu pulang.`;
    expect(found(sentence, other, { rival: 0.3 })).toBe(changed);
    expect(found(sentence, other, { rival: 0.7 })).toBeNull();
    expect(found(sentence, other, { rival: undefined })).toBeNull();
  });

  it('that a place is more like the words than the likest other place was', () => {
    const other = 'Orang pulang di balai desa. Ada 12 tenda di sana.';
    expect(found('di balai desa', other, { rival: 1.4 })).toBe('di balai desa');
    expect(found('di balai desa', other, { occurrences: 2, rival: 1.4 })).toBeNull();
    expect(found('di balai desa', other, { rival: 1.6 })).toBeNull();
  });

  it('the same words on both sides, where one of several is gone and an old record tells no rival', () => {
    const old = { occurrences: 2, rival: undefined };
    expect(found('di balai desa', 'Orang pulang di balai desa. Ada 12 tenda di sana.', old)).toBeNull();
    expect(found('di balai desa', `${after} Ada 12 tenda di sana.`, old)).toBe('di balai desa');
  });

  it('nothing where the words stand where they stood', () => {
    expect(found('kota', text.replace(/tahun.*/, 'kota kota kota'))).toBe('kota');
    expect(found('Hujan', text.replace('desa', 'Hujan'))).toBe('Hujan');
  });
});
