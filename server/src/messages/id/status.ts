import type { Messages } from '..';

export const status: Messages['status'] = {
  checking: 'Membaca artikel …',
  checked: (statements, speakers, unsourced) =>
    `${statements} pernyataan, ${speakers} narasumber, ${unsourced} tanpa sumber`,
  waiting: 'Sudah dibaca. Jalankan “On Record: Periksa Artikel” untuk melihat temuannya.',
  waitingForSave: 'Sudah dibaca. Temuan muncul ketika berkas disimpan.',
  notAnArticle:
    'Teks ini tidak tampak seperti artikel berita. “On Record: Periksa Artikel” tetap membacanya.',
  unsupportedLanguage:
    'On Record membaca bahasa Indonesia dan Inggris; teks ini tampaknya bukan keduanya. Pilih bahasanya agar tetap dibaca.',
  empty: 'Tidak ada teks untuk diperiksa.',
  binary: 'Ini bukan teks: berkasnya berisi data biner.',
  tooLarge: (megabytes) =>
    `Teks ini terlalu panjang: On Record membaca paling banyak ${megabytes} juta karakter. Pecah dulu teksnya.`,
  failed: 'Artikel tidak dapat dibaca. Ini kesalahan On Record; rinciannya ada di log.',
  language: { id: 'Indonesia', en: 'Inggris' },
};
