/** Indonesian cues, by the frames they stand in. */

import type { CueGroup } from '../schema/attributionData';

export const cues: readonly CueGroup[] = [
  { class: 'speech', frames: 'tag clause object passive bare', lemmas: 'bantah tampik sangkal tepis' },
  { class: 'speech', frames: 'clause object passive bare', lemmas: 'usul(kan)' },
  { class: 'speech', frames: 'clause', words: { form: 'active', list: 'menekankan_pada' } },
  {
    class: 'speech',
    frames: 'marked',
    words: {
      form: 'active',
      list: `meminta_maaf memohon_maaf menengarai mencuitkan mendeskripsikan menyepakati membalas menyambung bersaksi
        bersikukuh berspekulasi setuju menaksir`,
    },
  },
  {
    class: 'speech',
    frames: 'addressee',
    words: { form: 'active', list: 'meyakinkan memberitahu memberi_tahu' },
  },
  {
    class: 'speech',
    frames: 'marked relative',
    words: { form: 'active', list: 'menjawab menanggapi melanjutkan' },
  },
  { class: 'speech', frames: 'relative', lemmas: 'sebut(kan) nyata:kan klaim kata:kan tuding laporkan' },
  {
    class: 'speech',
    frames: 'thus',
    words: {
      form: 'word',
      list: 'demikian demikian_isi demikian_bunyi demikian_tertulis_dalam demikian_tertulis_di begitu_bunyi begitu_isi',
    },
  },
  {
    class: 'speech',
    frames: 'tag clause passive bare',
    lemmas: `kata:kan ujar(kan) ucap(kan) tutur(kan) terang(kan) tambah:kan imbuh(kan) tulis(kan) cetus(kan)
      tandas(kan) urai(kan) pasti:kan contoh:kan cerita(kan) kisah:kan kenang rinci akui aku(i) tekan:kan
      ungkap(kan) jelas(kan) tegas(kan) papar(kan) nyata:kan beber(kan) sebut(kan) klaim timpal ulas
      ketengah(kan) argumentasi(kan) komentar(i) tutur(i) jabar:kan dalil:kan amin:i`,
  },
  {
    class: 'speech',
    frames: 'tag passive bare',
    lemmas: 'lanjut(kan) pungkas tutup jawab balas elak umpama(kan)',
  },
  {
    class: 'speech',
    frames: 'clause bare',
    words: { form: 'active', list: 'mengingatkan' },
  },
  {
    class: 'speech',
    frames: 'tag',
    words: {
      form: 'tag',
      list: `sambung celetuk seloroh kelakar gumam tukas kilah dalih ketus sahut sergah sanggah tegur canda harap
        pinta duga puji kelit sindir keluh imbau sesal tanya yakin seru`,
    },
  },
  // Nouns of the same form are too common to be tags away from a quotation.
  {
    class: 'speech',
    frames: 'quotationTag',
    words: {
      form: 'tag',
      list: `pesan klaim kritik usul saran sentil singgung celoteh gurau cerocos ceplos bisik teriak ajak protes cuit
        curhat tuding simpul kutip janji nilai`,
    },
  },
  {
    class: 'speech',
    frames: 'quotationTag',
    words: {
      form: 'tagEnclitic',
      list: `sentilnya singgungnya kritiknya celotehnya guraunya cerocosnya ceplosnya bisiknya teriaknya ajaknya
        protesnya curhatnya doanya cuitnya tudingnya simpulnya janjinya nilainya`,
    },
  },
  {
    class: 'speech',
    frames: 'tag',
    words: {
      form: 'tagEnclitic',
      list: `sambungnya celetuknya selorohnya kelakarnya gumamnya tukasnya kilahnya dalihnya ketusnya pesannya sahutnya
        sergahnya sanggahnya tegurnya candanya pintanya pujinya kelitnya sindirnya keluhnya imbaunya sesalnya tanyanya
        serunya harapnya usulnya sarannya`,
    },
  },
  {
    class: 'speech',
    frames: 'clause bare',
    words: {
      form: 'active',
      list: `berkata bilang berujar bertutur berpendapat bercerita berkisah berpesan berjanji berkomentar berdalih
        berargumen berkilah bersikeras berkesimpulan berpandangan beralasan berkukuh bersumpah membenarkan
        menggarisbawahi mewanti-wanti mengaku mengonfirmasi mengkonfirmasi berseloroh berkelakar bergurau menyahut
        menimpali menukas menyela mengelak mengeluh mengeluhkan berkeyakinan berkeluh menandaskan menyeletuk
        mencontohkan mengibaratkan menyimpulkan mensinyalir mengindikasikan mengisyaratkan mencuit mengunggah
        memposting`,
    },
  },
  { class: 'speech', frames: 'tag', words: { form: 'tag', list: 'bilang' } },
  { class: 'speech', frames: 'tag passive', words: { form: 'tagEnclitic', list: 'bilangnya' } },
  {
    class: 'speech',
    frames: 'passive',
    words: {
      form: 'passive',
      list: 'dikemukakan diutarakan dilontarkan disuarakan disampaikan dikonfirmasi diumumkan diberitakan dibilang ditegaskan dibenarkan diserukan dituangkan dikeluhkan',
    },
  },
  {
    class: 'speech',
    frames: 'marked clausal object bareObject',
    lemmas: 'sampai(kan) kemuka(kan) utara(kan) umum(kan) informasi(kan) kabar(kan)',
  },
  { class: 'speech', frames: 'tag marked clausal pointed bare', lemmas: 'lapor:kan' },
  {
    class: 'speech',
    frames: 'marked object bareObject',
    lemmas: 'siar(kan) beritahu(kan) putus(kan) tetap(kan) janji(kan)',
  },
  {
    class: 'speech',
    frames: 'clause',
    words: { form: 'active', list: 'memberitahu memberitahukan memberi_tahu' },
  },
  { class: 'speech', frames: 'plainTag', words: { form: 'tag', list: 'kata ujar ucap tutur' } },
  { class: 'thought', frames: 'marked clausal', lemmas: 'lihat target(kan)' },
  { class: 'thought', frames: 'marked', lemmas: 'dengar sadar(i) ketahui rasa:kan' },
  {
    class: 'document',
    frames: 'marked finding bare',
    lemmas: 'temu(kan) tunjuk(kan) simpul(kan) gambar(kan) isyarat(kan) arti(kan) indikasi(kan)',
  },
  { class: 'document', frames: 'clause bare', lemmas: 'catat' },
  { class: 'speech', frames: 'clause passive bare', lemmas: 'tuding tuduh ramal(kan)' },
  {
    class: 'thought',
    frames: 'clause bare',
    lemmas:
      'nilai yakin(i) prediksi(kan) per-kira(kan) proyeksi(kan) anggap pandang duga estimasi(kan) khawatir(kan) curiga(i) ragu(kan)',
  },
  {
    class: 'thought',
    frames: 'clause',
    words: {
      form: 'active',
      list: `berpikir berharap percaya yakin optimistis optimis khawatir mengira menyangka curiga menyesal merasa bersyukur menyayangkan mengapresiasi memahami mengharapkan pesimistis waswas takut memaklumi`,
    },
  },
  { class: 'thought', frames: 'directive', lemmas: 'harap(kan)' },
  { class: 'speech', frames: 'directive', words: { form: 'active', list: 'berpesan mewanti-wanti' } },
  { class: 'speech', frames: 'marked', words: { form: 'active', list: 'sepakat' } },
  {
    class: 'speech',
    frames: 'directive urge request',
    lemmas:
      'minta pinta imbau himbau saran(kan) rekomendasi(kan) anjur(kan) perintah(kan) instruksi(kan) mohon',
  },
  {
    class: 'speech',
    frames: 'addressee directive urge clause object bare',
    lemmas: 'per-ingat:kan ingat:kan ancam seru(kan)',
  },
  {
    class: 'speech',
    frames: 'directive object urge request bare',
    lemmas: 'desak tuntut ajak larang',
  },
  { class: 'speech', frames: 'directive urge clausal', lemmas: 'dorong' },
  { class: 'speech', frames: 'urge', lemmas: 'nasihat:i bujuk tantang' },
  { class: 'speech', frames: 'question', lemmas: 'tanya:kan per-tanya:kan' },
  { class: 'speech', frames: 'question', words: { form: 'active', list: 'bertanya' } },
  {
    class: 'speech',
    frames: 'naming',
    words: {
      form: 'active',
      list: 'menyebutnya menjulukinya menggambarkannya menyebut-nyebutnya melukiskannya',
    },
  },
  {
    class: 'speech',
    frames: 'bare',
    lemmas: 'minta imbau saran(kan) rekomendasi(kan) anjur(kan) harap(kan)',
  },
  {
    class: 'speech',
    frames: 'marked object bareObject',
    lemmas: `kecam kutuk kritik(i) singgung sorot(i) puji sesal(kan) setuju(i) per-tanya(kan) sindir
      protes tolak sambut apresiasi`,
  },
  {
    class: 'hedge',
    frames: 'hedge',
    words: {
      form: 'passive',
      list: `diduga dinilai disebut-sebut diketahui dikabarkan dipercaya diprediksi diperkirakan diharapkan
        diyakini dianggap disinyalir ditengarai diklaim dituding dituduh diproyeksi diproyeksikan
        dicurigai digadang-gadang diisukan dirumorkan diramalkan diramal ditaksir diestimasi diindikasikan
        dikhawatirkan dispekulasikan dikatakan diberitakan dipandang`,
    },
  },
  { class: 'hedge', frames: 'hedgeOpening', words: { form: 'passive', list: 'disebutkan' } },
  {
    class: 'hedge',
    frames: 'hedgeClause hedgeOpening',
    words: { form: 'passive', list: 'disebut dilaporkan' },
  },
  {
    class: 'hedge',
    frames: 'hearsay',
    words: {
      form: 'word',
      list: 'konon konon_katanya kabarnya kononnya katanya tersiar_kabar beredar_kabar',
    },
  },
  { class: 'document', frames: 'hedge', words: { form: 'passive', list: 'tercatat terungkap' } },
  {
    class: 'speech',
    frames: 'source',
    words: { form: 'word', list: 'menurut bagi_menurut' },
  },
  { class: 'speech', frames: 'source', words: { form: 'wordEnclitic', list: 'menurutnya' } },
  {
    class: 'document',
    frames: 'source',
    words: {
      form: 'word',
      list: 'berdasarkan berdasar sesuai_data menukil menukil_dari',
    },
  },
  {
    class: 'thought',
    frames: 'forecast',
    words: { form: 'word', list: 'proyeksi prediksi perkiraan ramalan' },
  },
  {
    class: 'document',
    frames: 'record',
    words: {
      form: 'word',
      list: `dari_data dari_catatan dari_laporan dari_keterangan dari_informasi menilik_data melihat_data merujuk
        merujuk_pada mengacu mengacu_pada`,
    },
  },
  {
    class: 'document',
    frames: 'medium',
    words: {
      form: 'word',
      list: `dikutip dikutip_dari dilansir dilansir_dari dinukil_dari
        disadur_dari dikutip_oleh dilansir_oleh seperti_dikutip seperti_dikutip_dari seperti_dilansir
        seperti_dilansir_dari sebagaimana_dikutip sebagaimana_dikutip_dari sebagaimana_dilansir
        sebagaimana_dilansir_dari diwartakan diberitakan_oleh seperti_diberitakan`,
    },
  },
  {
    class: 'document',
    frames: 'citing',
    words: { form: 'word', list: 'mengutip mengutip_dari melansir melansir_dari mewartakan' },
  },
  {
    class: 'speech',
    frames: 'noun',
    words: {
      form: 'word',
      list: `pernyataan klaim tuduhan tudingan informasi kabar isu pengakuan argumen janji peringatan usulan pedoman
        rumor alasan penegasan jawaban keterangan bantahan ancaman penjelasan pesan arahan`,
    },
  },
  {
    class: 'thought',
    frames: 'noun',
    words: {
      form: 'word',
      list: 'dugaan keyakinan kekhawatiran harapan pendapat pandangan anggapan kecurigaan penilaian keraguan',
    },
  },
  {
    class: 'document',
    frames: 'noun',
    words: { form: 'word', list: 'laporan kesimpulan temuan bukti indikasi' },
  },
  { class: 'speech', frames: 'colon', words: { form: 'word', list: ':' } },
];
