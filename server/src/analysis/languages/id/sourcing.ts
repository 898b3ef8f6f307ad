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
const notActs = new Set([
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

/** Indonesian. */
export const sourcing: SourcingData = {
  signals: { cause, comparison, superlative, accusation, act, intention, knowledge, result, state },
  actAffixes: {
    prefixes: ['mem', 'men', 'mel', 'mer', 'mew', 'meny', 'di', 'ber', 'bek', 'bel', 'ter'],
    suffixes: [],
    afterAuxiliary: { auxiliaries: new Set(), suffixes: [] },
    minimumStem: 3,
    except: notActs,
  },
  hedges: [
    ...words(`diduga dikabarkan disebut-sebut dirumorkan diisukan konon kabarnya katanya ditengarai disinyalir diyakini
      digadang-gadang dipercaya dispekulasikan dicurigai dituding dituduh disangka diklaim diperkirakan diprediksi
      diproyeksikan diproyeksi dinilai dianggap diharapkan dilaporkan diberitakan terduga kemungkinan`),
    ...lines(`
      diduga kuat
      santer dikabarkan
      santer terdengar
      kabar burung
      kabar yang beredar
      isu yang beredar
      informasi yang beredar
      konon katanya`),
  ],
  speechCues:
    words(`kata katanya ujar ujarnya ucap ucapnya tutur tuturnya mengatakan menyatakan menurut menurutnya
    dikatakan dikatakannya mengutip dikutip dilansir mengaku meminta menyebut menyebutkan menjelaskan menuturkan
    menambahkan mengungkapkan diungkapkan diumumkan disampaikan menegaskan menilai diakui`),
  observed: lines(`
    pantauan
    pantauannya
    pemantauan
    berdasarkan pantauan
    dari pantauan
    hasil pantauan
    pengamatan
    hasil pengamatan
    terpantau
    diatur dalam
    tertuang dalam
    tercantum dalam
    termaktub dalam
    tertulis dalam
    ditelisik melalui
    mengacu pada
    dokumen yang dilihat
    dokumen yang diperoleh
    dokumen yang diterima
    salinan putusan
    salinan dokumen
    yang diterima redaksi
    saat dikonfirmasi
    bisa dilihat
    dapat dilihat`),
  observedOpeners: [
    ...words('tampak terlihat terdengar terpantau'),
    ...lines(`
      melalui peraturan
      melalui undang-undang
      melalui keputusan
      dalam peraturan
      dalam undang-undang
      dalam keputusan
      dalam surat
      dalam dokumen
      sesuai peraturan
      sesuai dengan peraturan`),
  ],
  observedPrefixes: ['pantauan'],
  scene: words('tampak terlihat terdengar terpantau'),
  factives: words('diketahui tercatat terdata'),
  ties: {
    reference: lines(`
      hal itu
      hal ini
      hal tersebut
      penyebabnya
      alasannya
      sebabnya
      artinya
      maksudnya
      tujuannya
      dengan begitu
      dengan demikian
      oleh karena itu
      oleh sebab itu
      karena itu
      karenanya
      sebab itu
      maka itu
      untuk itu
      maka dari itu`),
    connective: lines(`
      selain itu
      di samping itu
      tak hanya itu
      tidak hanya itu
      bukan hanya itu
      lebih dari itu
      bahkan
      apalagi
      terlebih
      terlebih lagi
      lagipula
      lagi pula
      namun
      namun demikian
      meski begitu
      meski demikian
      kendati demikian
      kendati begitu
      walau begitu
      akan tetapi
      tetapi
      tapi
      padahal
      sebaliknya
      sehingga
      alhasil
      akibatnya
      sebab
      karena
      pasalnya
      soalnya
      ini
      itu
      di mana
      dimana
      termasuk
      misalnya
      contohnya
      antara lain
      kemudian
      lalu
      selanjutnya
      ketika itu
      saat itu
      kala itu
      waktu itu
      pertama
      kedua
      ketiga
      keempat
      kelima
      terakhir
      ada juga
      hingga
      dan
      begitu pula
      begitu juga
      demikian pula
      demikian juga
      sementara itu
      jadi
      maka
      baik itu`),
  },
  demonstratives: new Set(words('itu ini tersebut tadi demikian begitu')),
  timeNouns: new Set(
    words(
      'saat tahun hari bulan pekan minggu malam pagi siang sore kali sejauh selama kini sekarang dewasa abad era',
    ),
  ),
  referencePrepositions: new Set(words('dengan melalui lewat atas dari berdasarkan akibat karena untuk')),
  pronouns: new Set(words('ia dia beliau mereka')),
  speakerPronouns: new Set(words('ia dia beliau nya')),
  norms: [
    ...words(`harus perlu seharusnya sebaiknya semestinya sepatutnya hendaknya wajib jangan mesti harusnya sebaik-baiknya
      semoga mudah-mudahan`),
    ...lines(`
      lebih baik
      tidak boleh
      tak boleh
      alangkah baiknya`),
  ],
  address: [
    ...words('anda kamu kalian kita'),
    ...lines(`
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
      belum merinci
      belum merincikan
      belum dirinci
      belum dirincikan
      tidak merinci
      tak merinci
      tidak menjawab
      hingga berita ini
      sampai berita ini
      tulisan ini`),
  ],
  presenting: lines(`
    simak
    berikut
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
    nah`),
  introducing: lines(`
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
    menyampaikan pesan
    menyampaikan apresiasi
    menyampaikan terima kasih
    menyampaikan ucapan
    menyampaikan rencana
    berikut penjelasan
    berikut pernyataan
    kata-kata
    begini katanya`),
  attributionPhrase: ', menurut {name}',
  weights: {
    number: 3,
    date: 1,
    cause: 2,
    comparison: 2,
    superlative: 1,
    accusation: 2,
    act: 2,
    intention: 2,
    knowledge: 1,
    result: 2,
    state: 1,
    name: 1,
  },
  threshold: 2,
};
