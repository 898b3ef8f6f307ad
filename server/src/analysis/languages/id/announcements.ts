import type { Phrases } from '../schema/sourcingData';
import { lines, words } from '../words';

/** Words that speak to the reader, present what follows, or tell of the outlet's own reporting, in Indonesian. */
export const address: Phrases = [
  ...words(`anda kamu kalian kita mulailah lakukanlah gunakanlah cobalah pastikanlah hindarilah bertemulah ingatlah
    carilah pilihlah jagalah buatlah jadilah minumlah konsumsilah berhentilah biasakanlah luangkanlah`),
  ...lines(`
    sebelumnya diberitakan
    diberitakan sebelumnya
    baca juga
    simak juga
    tonton juga
    lihat juga
    klik di sini
    berikut ini
    berikut adalah
    berikut daftarnya
    sebagai berikut
    artikel ini
    belum memberikan tanggapan
    belum memberikan keterangan
    belum memberikan komentar
    belum memberikan jawaban
    belum merespons
    belum menjawab
    tidak merespons
    enggan menyebut
    enggan menyebutkan
    enggan merinci
    enggan merincikan
    enggan berkomentar
    enggan mengungkap
    enggan mengungkapkan
    enggan membeberkan
    enggan menjawab
    enggan berbicara
    belum diketahui
    belum menjelaskan
    belum dapat merinci
    belum dapat merincinya
    belum bisa merinci
    belum bisa memastikan
    belum dapat memastikan
    masih belum jelas
    yang belum jelas
    belum merilis
    turut hadir
    turut dihadiri
    dipersembahkan oleh
    belum merinci
    belum merincikan
    belum dirinci
    belum dirincikan
    tidak merinci
    tidak menyebut
    tak menyebut
    tidak menyebutkan
    tidak mau menyebut
    tak mau menyebut
    tak merinci
    tidak menjawab
    ( kiri )
    ( kanan )
    ( tengah )
    dari kiri
    dari kanan
    selengkapnya
    hingga berita ini
    sampai berita ini
    tulisan ini
    menarik lainnya
    artikel lainnya
    berita lainnya`),
];

/** The same, at the start of a sentence only. */
export const presenting: Phrases = lines(`
  simak
  berikut
  penting untuk
  penting bagi
  perlu ada
  menarik jika
  ada beberapa
  ada sejumlah
  ada dua
  ada tiga
  ada empat
  ada lima
  ada alasan
  tidak ada salahnya
  tak ada salahnya
  senada
  senada dengan
  hal senada
  hal serupa disampaikan
  hal serupa diungkapkan
  salah satunya disampaikan
  salah satunya diungkapkan
  hindari
  gunakan
  pastikan
  perhatikan
  jangan
  hubungi
  siapkan
  pilih
  pilihlah
  cobalah
  mulailah
  gunakanlah
  ketahui
  ingat
  kunjungi
  baca
  tonton
  lihat
  ikuti
  cek
  klik
  yuk
  lantas
  itulah
  demikianlah
  nah`);

/** Words that only announce that somebody spoke. */
export const introducing: Phrases = lines(`
  memberikan pernyataan
  menyampaikan pernyataan
  memberikan penjelasan
  memberi penjelasan
  memberikan penjelasannya
  memberikan keterangan
  memberikan tanggapan
  memberi tanggapan
  angkat bicara
  buka suara
  angkat suara
  buka-bukaan
  memberikan komentar
  berkomentar
  menanggapi
  merespons
  angkat bicara
  berbicara soal
  berbicara mengenai
  berbicara tentang
  bicara soal
  memberikan pesan
  memberikan saran
  berbagi cerita
  bercerita tentang
  bercerita soal
  menyampaikan pesan
  menyampaikan apresiasi
  menyampaikan terima kasih
  menyampaikan ucapan
  berikut penjelasan
  berikut pernyataan
  kata-kata
  begini katanya`);
