import { describe, expect, it } from 'vitest';
import { attributionsIn } from './readAttributions';

describe('sourceKindOf', () => {
  it.each([
    ['id', 'Dikutip dari contoh-berita.id, harga garam naik di tiga kota.', 'media'],
    ['en', 'According to example-news.co.uk, the price of salt has risen.', 'media'],
    ['id', 'Menurut BPBD, tiga rumah rusak.', 'organization'],
    ['id', 'Menurut laporan itu, tiga rumah rusak.', 'document'],
    ['en', 'According to Mr. Ward, three houses were damaged.', 'person'],
    ['en', 'According to critics, the plan is too expensive.', 'vague'],
  ] as const)('tells, in %s, of “%s” that the source is: %s', (language, text, kind) => {
    expect(attributionsIn(text, language).map(({ sourceKind }) => sourceKind)).toEqual([kind]);
  });
});
