import type { Messages } from '..';

export const annotations: Messages['annotations'] = {
  place: {
    headline: (number) => (number === 1 ? 'judul' : `judul, baris ${number}`),
    byline: () => 'nama penulis',
    caption: (number) => `keterangan foto ${number}`,
    subheading: (number) => `subjudul ${number}`,
    paragraph: (number) => `paragraf ${number}`,
    listItem: (number) => `butir ${number}`,
    relatedLink: (number) => `tautan ${number}`,
    boilerplate: () => 'teks di sekitar artikel',
    signature: () => 'inisial di akhir',
  },
  changedSince: (status, what) => `${status} sebelumnya; sejak itu ${what} berubah`,
  change: {
    number: 'angka',
    name: 'nama',
    negation: 'kata ingkar',
    quotation: 'kata-kata kutipan',
    rewritten: 'sebagian besar kata',
  },
  sourceKind: {
    url: 'Halaman web',
    document: 'Dokumen',
    interview: 'Wawancara',
    observation: 'Pengamatan sendiri',
    calculation: 'Perhitungan',
  },
  primary: 'tangan pertama',
  noLocator: 'tidak menyebut di bagian mana harus dicari',
};
