import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../../server/src/annotations/anchoring/anchorText';
import { reanchor } from '../../../../server/src/annotations/anchoring/reanchor';
import { describeSpan } from '../../../../server/src/annotations/anchoring/describeSpan';

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
