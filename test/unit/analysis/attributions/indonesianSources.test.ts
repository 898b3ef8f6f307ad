import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';

const sources = [
  'seorang warga bernama Sari',
  'pelajar berinisial SW',
  'perempuan berusia 45 tahun itu',
  'Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)',
  'Kepala Dinas Kesehatan Kota Demak dr. Sari Wulan',
  'Sari Wulan (45), salah satu pedagang',
  'Sari, seorang petani',
];

const sourceIn = (text: string): string | undefined => readAttributions(text, 'id')[0]?.split(' | ')[1];

describe('the border of a source in Indonesian', () => {
  it.each(sources)('is found after a tag: %s', (source) => {
    expect(sourceIn(`"Tanggul itu aman," kata ${source}, Senin (3/3/2025).`)).toBe(source);
  });

  it.each(sources.filter((source) => !/,[^,]*$/.test(source) || source.startsWith('Badan')))(
    'is found before a verb: %s',
    (source) => {
      expect(sourceIn(`${source} mengatakan bahwa tanggul itu aman.`)).toBe(source);
    },
  );

  it.each([
    ['Menurut Sari, sejumlah sektor yang merugi akan dibantu.', 'Sari'],
    ['Menurut Sari, sebagian warga mengungsi, sebagian tinggal.', 'Sari'],
    ['Kata Sari, salah satu warga sudah pulang.', 'Sari'],
    ['"Kami pulang," kata Sari, dan Rudi ikut.', 'Sari'],
  ])('ends where what is said begins: %s', (text, expected) => {
    expect(sourceIn(text)).toBe(expected);
  });
});
