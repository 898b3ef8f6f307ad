import type { AbbreviationPlace, LineOpener, StructureData } from '../schema/structureData';
import { phrases, words, wordSet } from '../wordList';

const placed = (place: AbbreviationPlace, list: string): [string, AbbreviationPlace][] =>
  words(list).map((word) => [word, place]);

const abbreviations = new Map<string, AbbreviationPlace>([
  ...placed(
    'leads',
    `dr drs dra prof ir irjen brigjen mayjen letjen kol letkol kapt serma hj h kh tgk tuan tn ny nn sdr sdri yth st jl jln
     gg kec kab kel ds pt cv ud plt plh alm almh moh muh m s.d d.a a.n u.b mr mrs ms gen col lt sen rep`,
  ),
  ...placed('leadsNumber', 'no nomor rp hal hlm art ps vol ed jld tel telp hp pkl thn bab gb tab'),
  ...placed(
    'either',
    `s.h s.e s.t s.sos s.pd s.ag s.kom s.ip s.ik s.i.k m.si m.m m.h m.hum m.pd m.kn m.sc m.a m.t m.eng ph.d sp.pd sp.a
     sp.og sp.p sp.b lc tbk inc ltd co corp jr sr a.s u.s u.k r.i d.k.i`,
  ),
  ...placed('ends', 'dll dsb dst dkk etc cs a.m p.m s.w.t s.a.w'),
]);

const openers = `namun sementara selain selanjutnya sebelumnya sedangkan tetapi tapi meski meskipun walau walaupun bahkan
  apalagi lalu kemudian karena karenanya karenan oleh akibatnya menurut menurutnya ia dia mereka hal ini itu adapun
  dalam pada di dari untuk dengan jika bila ketika saat setelah sejak sebab jadi maka sehingga agar kini hingga
  sampai seperti sebagai tidak bukan belum begitu demikian lebih terkait para saya kami kita ada apa siapa mengapa
  bagaimana`;

const relatedLinks = phrases(`
  baca juga
  baca pula
  baca selengkapnya
  simak juga
  lihat juga
  tonton juga
  simak video
  lihat video
  artikel terkait
  berita terkait
`);

const opener =
  (kind: LineOpener['kind'], then: LineOpener['then']) =>
  (phrase: string): LineOpener => ({ kind, then, words: phrase.split(' ') });

const lineOpeners: readonly LineOpener[] = [
  ...relatedLinks.map(opener('relatedLink', 'anything')),
  ...['baca', 'simak', 'lihat', 'tonton', 'terkait'].map(opener('relatedLink', 'colon')),
  ...phrases(`
    oleh
    reporter
    penulis
    editor
    laporan
    kontributor
    pewarta
    wartawan
    redaktur
    penerjemah
    sumber
  `).map(opener('byline', 'colon')),
  ...phrases(`
    diadaptasi oleh
    diterjemahkan oleh
    ditulis oleh
    laporan wartawan
  `).map(opener('byline', 'anything')),
  ...phrases(`
    foto
    ilustrasi
    sumber foto
    dok
  `).map(opener('caption', 'colon')),
  ...phrases(`
    terkait
    berita terkait
    berita lainnya
    artikel lainnya
    follow us
    google news
    tag
    tags
    topik
    rekomendasi
    terpopuler
    populer
    komentar
    advertisement
    iklan
    scroll to continue with content
  `).map(opener('boilerplate', 'end')),
  ...phrases(`
    cek berita dan artikel
    klik disini
    klik di sini
    berita ini telah tayang
    artikel ini telah tayang
    artikel ini telah terbit
    artikel ini pertama kali terbit
    konten ini
    simak berita
    gabung dengan
    bergabung dengan
    unduh aplikasi
    download aplikasi
    ikuti media sosial
    ikuti berita
    dapatkan update berita
    dapatkan berita
    copyright
    hak cipta
    ©
    lanjutkan membaca artikel di bawah
    lanjutkan membaca
    editor ' s picks
    editor's picks
    pilihan editor
  `).map(opener('boilerplate', 'anything')),
];

export const structure: StructureData = {
  abbreviations,
  abbreviationFollowers: wordSet('wib wita wit senin selasa rabu kamis jumat sabtu minggu'),
  sentenceOpeners: wordSet(openers),
  gluedOpeners: wordSet(
    `namun apalagi sementara selain sebelumnya selanjutnya sedangkan tetapi meski meskipun walau walaupun bahkan
     karena karenanya akibatnya menurut menurutnya adapun ketika setelah sejak ia dia mereka jika bila hal sejumlah
     berdasarkan berikut kemudian lantas lebih padahal seperti saat akan berbeda kondisi kendati`,
  ),
  headlineWords: wordSet(
    `akan bakal tak tidak jadi bisa harus usai saat soal ini itu begini jangan lagi masih sudah belum ada karena hingga
     agar bukan kenapa apa bagaimana kapan siapa bikin buat jelang dengan yang versi demi lewat sebut ungkap minta
     bantah tolak tangkap tetapkan desak kritik klaim angkat bicara tewas rusuh kirim kirimkan ingatkan ajak gelar buka
     tutup naik turun beri dinilai diduga disebut diminta dibakar ditangkap ogah dukung siap pastikan imbau janji`,
  ),
  personTitles: wordSet(
    `presiden wapres wakil menteri menko wamen mendagri menkeu menhub gubernur wagub bupati wabup wali walikota camat lurah
     kades kepala kapolri kapolda kapolres kapolsek kombes kompol akp brigjen irjen jenderal kolonel letkol mayor kapten
     panglima ketua sekretaris sekjen direktur dirjen dirut komisaris juru jubir anggota pengamat pakar peneliti
     dosen profesor dokter hakim jaksa pengacara politikus politisi mantan eks analis ekonom manajer koordinator
     kadis kabid kabag karo komjen aktivis ustaz kiai`,
  ),
  unfinishedWords: wordSet(
    `dan atau di ke dari untuk pada dengan dalam bahwa yang oleh sebagai agar karena jika bila saat ketika setelah sebelum
     hingga sampai para si sang antara serta maupun adalah akan telah sudah belum tidak bisa dapat harus soal tentang
     terkait menurut atas bagi per se kata ujar lantaran lewat`,
  ),
  photoSources: new Set(
    phrases(`
      antara
      antara foto
      foto antara
      reuters
      ap
      ap photo
      afp
      epa
      epa-efe
      getty images
      getty
      xinhua
      istimewa
      ist
      shutterstock
      pixabay
      unsplash
      freepik
      cnn indonesia
      cnbc indonesia
      idn times
      kompas.com
      kompas
      tempo
      detikcom
      detik
      okezone
      sindonews
      mnc portal
      liputan6.com
      tribunnews
      tribunnews.com
      republika
      medcom.id
      media indonesia
      tirto.id
      bisnis
      bisnis.com
      kontan
      suara.com
      viva
      vivanews
      merdeka.com
      jawa pos
      rri
      biro pers
      setpres
      biro pers sekretariat presiden
    `),
  ),
  photoLabels: wordSet(
    'foto fotografer ilustrasi dok dokumentasi infografis grafis gambar screenshot tangkapan',
  ),
  tagVerbs: wordSet(
    `kata katanya ujar ujarnya ucap ucapnya tutur tuturnya ungkap ungkapnya jelas jelasnya tegas tegasnya imbuh imbuhnya
     tambah tambahnya papar paparnya terang terangnya sebut sebutnya lanjut lanjutnya tulis tulisnya tanya tanyanya
     jawab jawabnya pungkas pungkasnya tandas tandasnya tutup tutupnya klaim klaimnya seru serunya aku akunya cetus
     cetusnya beber bebernya urai urainya kenang kenangnya`,
  ),
  reportingWords: wordSet(
    `mengatakan menyatakan menyebut menyebutkan menjelaskan menambahkan menuturkan mengungkapkan menegaskan mengaku
     membenarkan membantah melaporkan mengumumkan menilai memastikan mengimbau mengingatkan menurut menurutnya dikatakan
     disebut disampaikan diungkapkan dilaporkan dikutip dilansir mengutip bilang berharap keterangan pernyataan
     juru diduga dikabarkan polisi`,
  ),
  addressWords: wordSet('saya aku ku kamu kau engkau anda kalian mu silakan mohon tolong yuk'),
  elisions: wordSet('kan tuh gitu'),
  titleSmallWords: wordSet(
    'dan di ke dari yang untuk pada dengan atau soal dalam bagi oleh para versi vs akan agar saat se of the and in for to',
  ),
  clauseOpeners: wordSet(
    `saya aku kami kita kamu anda dia ia mereka ini itu ada jangan tidak tak nggak enggak gak ga bukan sudah belum kalau
     jika ayo mari silakan tolong ya iya`,
  ),
  assertingWords: wordSet('bahwa sebagai adalah ialah merupakan'),
  articles: new Set(),
  workNouns: wordSet(
    `film buku novel lagu album program acara episode serial sinetron drama majalah koran surat judul berjudul bertajuk
     tema bertema operasi kapal pameran`,
  ),
  lineOpeners,
};
