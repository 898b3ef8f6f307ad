import type { annotationRules as english } from '../en/annotationRules';

export const annotationRules: typeof english = {
  'annotation.changed-since-verified': {
    found: (words, what) =>
      `Terverifikasi sebagai “${words}”; sejak itu ${what} berubah. Periksa lagi, atau kembalikan kata-kata semula.`,
    bringBack: (words) => `Tulis kembali “${words}”`,
    verify: 'Verifikasi seperti sekarang',
    clearStatus: 'Hapus statusnya',
  },
  'annotation.missing-locator': {
    found: {
      url: (name) => `“${name}” menuju situs, bukan halaman. Sebutkan di bagian mana harus dicari.`,
      document: (name) => `Di bagian mana “${name}”? Sebutkan halaman, paragraf, atau tabelnya.`,
      interview: (name) => `Kapan, dan lewat apa, “${name}” mengatakannya?`,
      observation: (name) => `Kapan dan di mana “${name}” diamati?`,
      calculation: (name) => `Bagaimana hasilnya diperoleh dari “${name}”? Sebutkan langkah hitungannya.`,
    },
    addSource: 'Sebutkan di bagian mana harus dicari …',
  },
  'verification.unchecked': {
    found: (words) => `“${words}” belum diperiksa.`,
  },
  'verification.changed': {
    found: (words, status, what) => `“${words}” pernah dinilai (${status}); sejak itu ${what} berubah.`,
  },
  'verification.orphan': {
    found: (words) =>
      `Tanda pada “${words}” kehilangan kata-katanya. Pasang lagi atau hapus, lewat daftar periksa.`,
  },
};
