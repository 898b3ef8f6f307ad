import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';

/** Who says in the sentence that the levee is weak. */
function sourceOf(subject: string): string | undefined {
  const [attribution] = readAttributions(`${subject} mengatakan bahwa tanggul itu rapuh.`, 'id');
  return attribution?.split(' | ')[1];
}

describe('between an Indonesian subject and its verb', () => {
  const phrases = [
    'dalam sambutannya',
    'dalam catatan risetnya',
    'dalam keterangan tertulis',
    'melalui akun miliknya',
    'lewat siaran pers',
    'kepada wartawan',
    'saat dihubungi',
    'ketika ditemui di Demak',
    'usai rapat',
    'sambil tersenyum',
    'ketika ditemui di Demak usai rapat',
  ];

  it.each(phrases)('a phrase is no part of the source: %s', (phrase) => {
    expect(sourceOf(`Sari ${phrase}`)).toBe('Sari');
  });

  it.each(phrases)('nor behind an apposition: %s', (phrase) => {
    expect(sourceOf(`Bupati Sari Wulan, ketua panitia itu, ${phrase}`)).toBe(
      'Bupati Sari Wulan, ketua panitia itu',
    );
  });

  it.each([
    'tetap',
    'lalu',
    'selalu',
    'segera',
    'malah',
    'cuma',
    'sontak',
    'blak-blakan',
    'dengan tegas',
    'secara tegas',
    'secara terpisah',
    'sekali lagi',
  ])('nor is an adverb: %s', (adverb) => {
    expect(sourceOf(`Sari ${adverb}`)).toBe('Sari');
  });

  it('keeps a phrase that belongs to a clause inside the source', () => {
    expect(sourceOf('Warga yang mengungsi saat banjir')).toBe('Warga yang mengungsi saat banjir');
  });

  it.each(['Warga di Demak', 'Panitia dari acara itu'])('keeps where a source is from: %s', (source) => {
    expect(sourceOf(source)).toBe(source);
  });

  it('takes no connective for a subject', () => {
    expect(sourceOf('Namun saat ditemui Sari')).not.toBe('Namun');
  });
});
