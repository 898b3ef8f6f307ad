import { describe, expect, it } from 'vitest';
import { readAnchorText } from '../../../../server/src/annotations/anchoring/anchorText';
import { reanchor } from '../../../../server/src/annotations/anchoring/reanchor';
import { describeSpan } from '../../../../server/src/annotations/anchoring/selectors';

const draft = [
  'Air setinggi satu meter merendam empat desa di hilir sungai.',
  'Sebanyak 312 rumah rusak, kata Kepala Desa Surya Alam, dan 40 keluarga mengungsi ke balai desa.',
  'The council said on Monday that 40 families would be moved to the school hall before the weekend.',
  'Bantuan pertama tiba pada malam hari, ujar seorang relawan yang ikut membagikan makanan.',
].join('\n\n');

/** Where the words, which stand once in the draft, are found in the edited text. */
function find(words: string, after: string): string | null {
  const start = draft.indexOf(words);
  const span = reanchor(readAnchorText(after), describeSpan(draft, { start, end: start + words.length }));
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
    const selectors = describeSpan(rise.repeat(30), {
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
    const selectors = describeSpan(before, { start, end: start + words.length });
    const after = before.replace(`${marked} `, '');
    expect(after).toContain(other);
    expect(reanchor(readAnchorText(before), selectors)).toEqual({ start, end: start + words.length });
    expect(reanchor(readAnchorText(after), selectors)).toBeNull();
  });
});
