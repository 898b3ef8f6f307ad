import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { readBlocks } from '../../../../server/src/analysis/structure/blocks';

const long =
  'Warga Desa Sukamaju mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun, sementara warga dusun lain masih menunggu kabar.';
const more = 'Warga menunggu bantuan datang dari kota.';

/** Blocks below the headline as `kind: text`, in order. */
function blocksOf(line: string): readonly string[] {
  const text = `Air Naik\n\n${line}`;
  const [, ...body] = readBlocks(text, packFor('id')!.structure);
  return body.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('a line that lost its breaks', () => {
  it.each([
    [
      'a related link in the middle',
      `${long} Baca juga: Hujan Deras Turun Sepekan ${more}`,
      [`paragraph: ${long}`, `relatedLink: Baca juga: Hujan Deras Turun Sepekan`, `paragraph: ${more}`],
    ],
    [
      'a related link in brackets',
      `${long} (Baca juga: Hujan Deras Turun Sepekan) ${more}`,
      [`paragraph: ${long}`, `relatedLink: (Baca juga: Hujan Deras Turun Sepekan)`, `paragraph: ${more}`],
    ],
    [
      'a related link at the end',
      `${long} Baca juga: Hujan Deras Turun Sepekan`,
      [`paragraph: ${long}`, `relatedLink: Baca juga: Hujan Deras Turun Sepekan`],
    ],
    ['initials', `${long} (sw/rk)`, [`paragraph: ${long}`, `signature: (sw/rk)`]],
    ['initials in capitals', `${long} (SWR)`, [`paragraph: ${long}`, `signature: (SWR)`]],
    [
      'initials and tags',
      `${long} (sw/rk) banjir demak tanggul`,
      [`paragraph: ${long}`, `signature: (sw/rk)`, `boilerplate: banjir demak tanggul`],
    ],
    [
      'initials before a related link',
      `${long} (sw/rk) Baca juga: Hujan Deras Turun Sepekan`,
      [`paragraph: ${long}`, `signature: (sw/rk)`, `relatedLink: Baca juga: Hujan Deras Turun Sepekan`],
    ],
    [
      'brackets in a sentence',
      `Warga Desa Sukamaju mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun, sementara warga dusun lain masih menunggu kabar (sw/rk) di kota Demak.`,
      [
        `paragraph: Warga Desa Sukamaju mulai kembali ke rumah masing-masing setelah air surut pada Selasa pagi di tiga dusun, sementara warga dusun lain masih menunggu kabar (sw/rk) di kota Demak.`,
      ],
    ],
    [
      'a name in brackets that is no signature',
      `Kabar itu datang dari warga (SWR) ${long}`,
      [`paragraph: Kabar itu datang dari warga (SWR) ${long}`],
    ],
    [
      'a numbered heading',
      `${long} 2. Menghitung kerugian warga Sari mengatakan kerugian itu besar sekali bagi desa.`,
      [
        `paragraph: ${long}`,
        `subheading: 2. Menghitung kerugian warga`,
        `paragraph: Sari mengatakan kerugian itu besar sekali bagi desa.`,
      ],
    ],
    [
      'a time that is no numbered heading',
      `${long} Rapat pada pukul 09. 30 warga Sari hadir.`,
      [`paragraph: ${long} Rapat pada pukul 09. 30 warga Sari hadir.`],
    ],
    [
      'a heading before a quotation',
      `${long} Jaga Tanggul dengan Pasir dan Bambu "Kami akan menjaga tanggul ini bersama," kata Sari.`,
      [
        `paragraph: ${long}`,
        `subheading: Jaga Tanggul dengan Pasir dan Bambu`,
        `paragraph: "Kami akan menjaga tanggul ini bersama," kata Sari.`,
      ],
    ],
    [
      'a title before a quotation of a word',
      `${long} Jaga Tanggul dengan Pasir dan Bambu "Awas," kata Sari.`,
      [`paragraph: ${long} Jaga Tanggul dengan Pasir dan Bambu "Awas," kata Sari.`],
    ],
    [
      'a caption with its credit',
      `${long} Banjir di Demak, Senin (3/3/2025). (ANTARA FOTO/Sari Wulan) ${more}`,
      [
        `paragraph: ${long}`,
        `caption: Banjir di Demak, Senin (3/3/2025). (ANTARA FOTO/Sari Wulan)`,
        `paragraph: ${more}`,
      ],
    ],
    [
      'a photo credit alone',
      `${long} Foto: Sari Wulan ${more}`,
      [`paragraph: ${long}`, `subheading: Foto: Sari Wulan`, `paragraph: ${more}`],
    ],
    [
      'words run together',
      `${long} Menurut pendudukAlasan itu benar adanya. Alasan penduduk lain sama.`,
      [
        `paragraph: ${long} Menurut penduduk`,
        `paragraph: Alasan itu benar adanya. Alasan penduduk lain sama.`,
      ],
    ],
    [
      'a brand with a capital inside',
      `${long} Menurut YouTube itu benar adanya. Alasan penduduk lain sama.`,
      [`paragraph: ${long} Menurut YouTube itu benar adanya. Alasan penduduk lain sama.`],
    ],
    [
      'a title at the end',
      `${long} Lima Cara Menjaga Tanggul Dari Banjir`,
      [`paragraph: ${long}`, `relatedLink: Lima Cara Menjaga Tanggul Dari Banjir`],
    ],
    [
      'four words of a name at the end',
      `${long} Sari Wulan Rudi Hartono`,
      [`paragraph: ${long} Sari Wulan Rudi Hartono`],
    ],
    [
      'a dateline behind a standfirst',
      `${long} JAKARTA, KOMPAS.com - ${more}`,
      [`paragraph: ${long}`, `paragraph: JAKARTA, KOMPAS.com - ${more}`],
    ],
    [
      'a byline at the end',
      `${long} Editor: Sari Wulan`,
      [`paragraph: ${long}`, `byline: Editor: Sari Wulan`],
    ],
    [
      'boilerplate at the end',
      `${long} Ikuti kami di Google News.`,
      [`paragraph: ${long} Ikuti kami di Google News.`],
    ],
    [
      'a heading before a name that comes again',
      `${long} Jaga Tanggul dengan Pasir Bupati Sari Wijaya mengatakan pasir itu cukup. Bupati Sari Wijaya pulang.`,
      [
        `paragraph: ${long}`,
        `subheading: Jaga Tanggul dengan Pasir`,
        `paragraph: Bupati Sari Wijaya mengatakan pasir itu cukup. Bupati Sari Wijaya pulang.`,
      ],
    ],
  ])('%s', (_, line, expected) => {
    expect(blocksOf(line)).toEqual(expected);
  });
});
