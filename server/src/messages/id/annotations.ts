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
};
