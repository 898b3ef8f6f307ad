import type { SourcingData } from '../schema/sourcingData';
import { lines, words } from '../words';

const cause = [
  ...words(`karena lantaran sebab akibat akibatnya disebabkan menyebabkan mengakibatkan diakibatkan memicu dipicu
    berkat gara-gara berdampak berujung memengaruhi mempengaruhi menimbulkan imbas dampak dampaknya penyebab penyebabnya
    membuat mendorong didorong ditopang ditekan menekan berimbas`),
  ...lines(`
    akibat dari
    dipengaruhi oleh
    berakibat pada
    buntut dari`),
];

const comparison = [
  ...words(`ketimbang dibandingkan dibanding melebihi setara menyamai mengungguli naik turun meningkat menurun
    bertambah berkurang melonjak anjlok merosot melorot tumbuh menyusut membengkak melambat menguat melemah
    berlipat`),
  ...lines(`
    lebih tinggi
    lebih rendah
    lebih besar
    lebih kecil
    lebih banyak
    lebih sedikit
    lebih cepat
    lebih lambat
    lebih mahal
    lebih murah
    lebih baik dari
    lebih buruk
    kali lipat`),
];

const superlative = [
  ...words(`tertinggi terendah terbesar terkecil terbanyak tersedikit tercepat terlama tertua termuda terbaik terburuk
    terparah terbaru terluas terpanjang terdepan satu-satunya pertama-kali terpadat terkaya termiskin terpopuler
    mayoritas kebanyakan seluruh semua hanya`),
  ...lines(`
    paling banyak
    paling tinggi
    paling rendah
    pertama kali
    pertama kalinya
    salah satu yang
    sebagian besar`),
];

const accusation =
  words(`korupsi menyuap suap penipuan menipu menggelapkan penggelapan melanggar pelanggaran mencuri
  pencurian menganiaya penganiayaan membunuh pembunuhan memperkosa pemerkosaan melecehkan pelecehan pencabulan
  rasis rasisme rasialis diskriminasi persekusi mengancam merusak membakar menjarah memeras pemerasan memalsukan palsu
  pemalsuan berbohong bohong hoaks curang kecurangan ilegal tersangka terdakwa pelaku bersalah lalai kelalaian
  makar teror teroris terorisme provokator pungli gratifikasi mangkir intimidasi mengintimidasi menyiksa penyiksaan`);

const act =
  words(`tewas meninggal tiba datang pergi masuk keluar kalah menang gugur hilang rusak kabur pecah terjadi
  jatuh tumbang ambruk roboh runtuh tenggelam terbakar terluka luka-luka luka tertangkap tertembak terbalik terseret
  terjebak terlibat terungkap tertunda terdampak tertimbun terendam terpilih terbentuk tercapai tersebar terkena terpapar
  sepakat setuju hadir ikut turut tampil lolos gagal berhasil sukses tinggal pindah mundur mulai selesai usai resmi
  batal tutup buka lahir wafat kembali pulang lulus ambil beri bangun tembus selamat sembuh bebas hangus lumpuh`);

const intention = [
  ...words(`ingin berencana bertekad berniat berusaha berupaya bermaksud bersiap hendak bertujuan menargetkan
    rencananya tujuannya berambisi mengincar`),
  ...lines(`
    akan segera
    tengah menyiapkan`),
];

const knowledge = words(
  `tahu mengetahui menyadari sadar memahami mengenal terbukti ternyata nyatanya faktanya`,
);

const result =
  words(`hasilnya alhasil menghasilkan berakhir keputusan memutuskan diputuskan menetapkan ditetapkan
  mencapai menembus menyentuh mencatatkan membukukan meraih memperoleh mendapat mendapatkan`);

const state =
  words(`adalah merupakan ialah yakni yaitu menjadi memiliki mempunyai punya terdiri berupa ada terdapat
  berada berasal dikenal tersedia berlaku masih sudah telah sedang tengah pernah belum bukan akan tetap dapat bisa
  kenaikan penurunan peningkatan pertumbuhan lonjakan mampu sering jarang kerap biasanya selalu banyak sejumlah beberapa sebanyak sebesar senilai sekitar`);

/** Verbs of speech: whoever speaks stands behind the words, and the attribution stage finds the words where there are any. */
const speech =
  words(`mengatakan menyatakan menyebut menyebutkan menjelaskan menuturkan menambahkan mengungkapkan
  mengungkap menegaskan menyampaikan membantah menanggapi merespons mempertanyakan menyoroti menyinggung mengkritik
  mengecam memuji mengapresiasi menilai menduga berharap mengimbau meminta mengajak mengingatkan mengakui diakui
  disampaikan dikatakan diungkapkan dijelaskan menjawab bertanya menanyakan berkomentar bersikukuh berkukuh bersikeras
  berpesan bercerita berterima mengenang menyapa memaparkan membeberkan berbicara berpendapat beranggapan`);

/** Words that begin like an active or passive verb and are none. */
export const notActs = new Set([
  ...speech,
  ...words(`menurut menurutnya mengenai terhadap melalui memang mereka menteri mesin media medis medan meski meskipun metode
    mental menu mendatang mending mendadak meja merah merek meter mewah mengapa merdeka mental meriah menit menantu
    diri dirinya dini dinas direktur direksi direktorat dialog digital dingin dimana dia dunia diskusi divisi dirjen
    dinding dividen disiplin diskon distribusi distrik diplomat diplomasi dimensi disini disana dikutip dilansir
    berbagai berita beritanya beras berkas berikut berikutnya bersama bersih berat berani benar bentuk besar beliau belum
    berdasarkan berkat berupa berapa bergerak-gerak belakang bekas bensin bersifat berbeda berbeda-beda berarti beruntung
    termasuk terkait tersebut terhadap terutama terakhir terlebih teras terlalu terus teratur terbuka ternyata tertentu
    terbatas terakhir terbaru terdahulu terdekat terjangkau tertulis tertutup terpisah terhormat
    sebagai sebuah selain sementara menjelang sembari seperti selama
    peraturan pemerintah pejabat`),
]);

/** What makes a sentence checkable, in Indonesian. */
export const checkable: SourcingData['signals'] = {
  cause,
  comparison,
  superlative,
  accusation,
  act,
  intention,
  knowledge,
  result,
  state,
};
