import type { SourcingData } from '../schema/sourcingData';
import { lines, words } from '../words';
import { address, introducing, presenting } from './announcements';
import { checkable, notActs } from './checkable';
import { colouring, judgements, regulation, research } from './topics';

/** Indonesian. */
export const sourcing: SourcingData = {
  signals: checkable,
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
      diproyeksikan diproyeksi terduga`),
    ...lines(`
      diduga kuat
      santer dikabarkan
      santer terdengar
      kabar burung
      kabar yang beredar
      isu yang beredar
      informasi yang beredar
      konon katanya
      ada kemungkinan
      kemungkinan besar
      besar kemungkinan`),
  ],
  speechCues: [
    ...words(`kata katanya ujar ujarnya ucap ucapnya tutur tuturnya mengatakan menyatakan menurut menurutnya dikatakan
      dikatakannya mengutip dikutip dilansir mengaku meminta menyebut menyebutkan menjelaskan menuturkan menambahkan
      mengungkapkan diungkapkan diumumkan disampaikan menegaskan menilai diakui menyampaikan menyinggung menyoroti
      menepis menampik membantah mempertanyakan mengkritik mengapresiasi menanggapi merespons menekankan menasihati
      menyangkal mengimbau pihaknya setahunya sepengetahuannya menanyakan menggambarkan memproyeksi memproyeksikan memprediksi`),
    ...lines(`
      memberikan apresiasi
      memberi apresiasi
      memberi respons
      memberikan respons
      menyambut baik
      dikritik oleh
      diadukan oleh
      mendukung penuh
      buka suara
      angkat bicara
      berbicara soal
      bicara soal
      seperti yang disebutkan
      seperti yang disampaikan
      seperti disampaikan
      sebagaimana disampaikan
      sebagaimana disebutkan`),
  ],
  witnessed: [
    ...words('pantauan pantauannya pemantauan pengamatan terpantau'),
    ...lines(`
      bisa dilihat
      dapat dilihat`),
  ],
  observed: lines(`
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
    teregistrasi
    dengan nomor lp
    laporan polisi nomor
    melalui surat penetapan
    berdasarkan surat`),
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
  scene: [
    ...words('tampak terlihat terdengar terpantau sesampainya setibanya'),
    ...lines(`
      di lokasi
      hingga pukul
      sampai pukul`),
  ],
  denials: new Set(words('bantah tampik sangkal tepis')),
  impressions: new Set(),
  factives: [
    ...words('diketahui tercatat terdata'),
    ...lines(`
      disebut sebagai
      disebut dengan
      disebut juga
      biasa disebut
      dinilai dengan
      dapat diprediksi
      bisa diprediksi`),
  ],
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
      karena itulah
      karena itu lah
      karenanya
      sebab itu
      maka itu
      untuk itu
      maka dari itu
      di antaranya
      diantaranya
      salah satunya
      dengan rincian
      rinciannya
      bila dirinci
      jika dirinci
      kalau dirinci
      keyakinan itu
      keyakinan tersebut
      pernyataan itu
      pernyataan tersebut
      permintaan itu
      permintaan tersebut
      imbauan itu
      imbauan tersebut
      penilaian itu
      penilaian tersebut
      beberapa di antaranya
      harapannya
      dari sana
      di luar itu
      jumlah itu
      jumlah tersebut
      angka itu
      angka tersebut
      angka ini
      harga tersebut
      kombinasi keduanya
      yang notabene`),
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
      di luar itu
      adapun
      sedangkan
      sementara
      selain
      tak terkecuali
      tidak terkecuali
      mulai dari
      nantinya
      secara umum
      jadi
      maka
      baik itu`),
  },
  demonstratives: new Set(
    words(`itu ini tersebut tadi demikian begitu dimaksud selanjutnya berikutnya dalamnya atasnya keduanya ketiganya
      jumlahnya isinya manfaatnya fungsinya prosesnya pelaksanaannya penerapannya tahapannya`),
  ),
  timeNouns: new Set(
    words(
      'saat tahun hari bulan pekan minggu malam pagi siang sore kali sejauh selama kini sekarang dewasa abad era',
    ),
  ),
  referencePrepositions: new Set(
    words('dalam dengan melalui lewat atas dari berdasarkan akibat karena untuk'),
  ),
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
  judgements,
  conditions: words('jika apabila bila kalau seandainya andai andaikan andaikata'),
  prospects: new Set(words('akan bakal bisa dapat mungkin berpotensi berisiko')),
  possibility: {
    modals: new Set(words('bisa dapat mampu mungkin berpotensi')),
    notBeside: new Set(words('tidak tak belum bukan sudah telah yang agar supaya untuk')),
  },
  colouring,
  research,
  regulation,
  address,
  presenting,
  introducing,
  attributionPhrase: ', menurut {name}',
  weights: {
    number: 3,
    incidental: 1,
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
