import type { sourcingRules as english } from '../en/sourcingRules';

const signals = {
  accusation: 'menuduh seseorang',
  cause: 'menyebut apa penyebab apa',
  superlative: 'menyebut sesuatu sebagai yang paling atau satu-satunya',
  comparison: 'membandingkan',
  result: 'menyebut hasil sesuatu',
  knowledge: 'menyebut apa yang diketahui seseorang',
  intention: 'menyebut apa yang diinginkan seseorang',
  act: 'menyebut apa yang dilakukan seseorang',
  state: 'menyebut keadaan sesuatu',
} as const;

/** What the rules about sources, quotations and suppressions say. */
export const sourcingRules: typeof english = {
  common: {
    nearestSource: (name) => `Sumber terdekat sebelumnya: ${name}`,
    attributeTo: (name) => `Atribusikan kepada ${name}`,
    implied: (name) =>
      `Kalimat ini tanpa sumber. ${name} berbicara sebelum dan sesudahnya: jika ini ucapannya, tuliskan.`,
    impliedNext: (name) =>
      `Kalimat ini tanpa sumber. Sesudahnya ${name} disebut untuk hal yang sama: jika ini darinya, tuliskan di sini.`,
  },
  'attribution.unsourced-number': {
    found: (words) =>
      `“${words}” tanpa sumber. Angka keliru paling sering diralat; sebutkan siapa yang menghitung atau menerbitkannya.`,
    another: 'Angka lain dalam kalimat yang sama',
  },
  'attribution.unsourced-statement': {
    found: (signal) =>
      `Kalimat ini ${signals[signal]}, tetapi tanpa sumber. Sebutkan siapa yang mengatakannya atau dokumen mana yang menunjukkannya.`,
    foundPassage: (count, signal) =>
      `${count} kalimat ini tanpa sumber, salah satunya ${signals[signal]}. Sebutkan siapa yang mengatakannya atau dokumen mana yang menunjukkannya.`,
    unconfirmed: 'Hal ini belum dikonfirmasi dan tak ada sumber lain. Sebutkan siapa yang menyatakannya.',
    cueOfDenial: 'Konfirmasi yang belum diberikan',
  },
  'attribution.unattributed-quotation': {
    found: (words) => `Ucapan siapa “${words}”? Kutipan tanpa penutur tidak dapat dicocokkan dengan rekaman.`,
  },
  'attribution.vague-source': {
    found: (words) =>
      `“${words}” tidak dapat ditanyai. Sebutkan setidaknya satu nama, atau berapa orang dan di mana.`,
  },
  'attribution.anonymous-source': {
    found: (words) =>
      `“${words}” tidak disebut namanya. Jelaskan alasannya, dari mana ia tahu, dan cari sumber kedua.`,
  },
  'attribution.hearsay': {
    found: (words) => `“${words}”: oleh siapa? Sebutkan siapa yang menyatakannya atau apa dasarnya.`,
  },
  'attribution.unidentified-speaker': {
    bareName: (name) => `Siapa ${name}? Tulis nama lengkap dan jabatannya saat pertama disebut.`,
    pronoun: (words) => `Siapa “${words}”? Tak ada nama sebelumnya yang dapat dimaksud.`,
  },
  'attribution.second-hand': {
    found: (name) =>
      `Ini diambil lewat ${name}. Periksa ke asalnya: wawancara, dokumen, atau kutipan lengkapnya.`,
  },
  'attribution.single-source': {
    found: (name) =>
      `Semua pernyataan dalam artikel ini berasal dari ${name}. Tanyakan juga kepada pihak yang dapat membantahnya.`,
  },
  'quotation.unbalanced': {
    stray: (missing) =>
      missing === 'opening'
        ? 'Tanda kutip ini tidak punya pembuka sebelumnya.'
        : 'Tanda kutip ini tidak punya penutup sesudahnya.',
    unclosed: 'Kutipan ini tidak ditutup. Pembaca tak tahu di mana ucapannya berakhir.',
    endsHere: 'Dianggap berakhir di sini, bersama paragrafnya',
  },
  'quotation.headline-mismatch': {
    found: (words) =>
      `Artikel tidak memuat “${words}” dengan kata-kata itu. Kutip apa yang diucapkan, atau hapus tanda kutipnya.`,
    nearest: 'Kutipan yang paling mendekati',
  },
  'suppression.unused': {
    nothingFound: (rule) =>
      rule === '*'
        ? 'Tak ada lagi temuan aturan apa pun di sini.'
        : `${rule} tidak lagi menemukan apa pun di sini.`,
    unknownRule: (rule) => `Tidak ada aturan bernama “${rule}”.`,
    remove: 'Hapus komentar ini',
    removeSuppression: 'Hapus pengecualian ini',
  },
};
