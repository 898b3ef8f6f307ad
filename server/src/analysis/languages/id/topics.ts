import type { Phrases } from '../schema/sourcingData';
import { lines, words } from '../words';

/** Words by which an author weighs, advises or supposes, in Indonesian. */
export const judgements: Phrases = [
  ...words(`bisa dapat mampu mungkin kita jika apabila bila kalau tanpa seandainya andai bukan bukanlah semakin makin
      justru agar demi kelak tentu tentunya tentulah memang seakan seolah seolah-olah wajar sayangnya sejatinya sesungguhnya
      sebenarnya hakikatnya penting mudah nyata kunci tantangan solusi peluang harapan hikmah momentum momok semangat
      komitmen berkomitmen berpihak keadilan keniscayaan kemandirian kedaulatan berkelanjutan wujud mewujudkan perwujudan
      menandai upaya langkah prioritas arah adil inklusif mulia cita-cita`),
  ...lines(`
      tak hanya
      tidak hanya
      bukan hanya
      bukan sekadar
      tidak lain
      bisa dibilang
      sudah saatnya
      jalan untuk`),
];

/** Words for research and those who did it. */
export const research: Phrases = [
  ...words(
    'survei studi penelitian riset peneliti ilmuwan jurnal makalah temuan partisipan responden penelitiannya',
  ),
  ...lines(`
      tim peneliti
      para peneliti
      para ilmuwan
      penulis studi
      para penulis`),
];

/** Words for rules and rulings, and for what they do. */
export const regulation: Phrases = words(
  `beleid aturan peraturan regulasi ketentuan pedoman undang-undang uu perpres permen perda pasal ayat syarat kriteria
    diatur mengatur mewajibkan diwajibkan putusan amar vonis hakim`,
);

/** Predicates that praise, promise or lead over, and state nothing by themselves. */
export const colouring: Phrases = lines(`
  tampaknya
  sepertinya
  kelihatannya
  agaknya
  berkomitmen
  terus berkomitmen
  terus berupaya
  terus bergerak
  terus berbenah
  terus mematangkan
  terus melakukan
  terus mendorong upaya
  kembali hangat
  kembali menghangat
  kembali mencuat
  menjadi suatu momok
  menjadi sebuah momok
  menjadi payung hukum
  penting untuk
  penting bagi
  penting dilakukan
  menjadi wujud
  menjadi bentuk
  menjadi bukti
  menjadi cerminan
  menjadi komitmen
  menjadi momok
  menjadi magnet
  menjadi kunci
  menjadi pekerjaan rumah
  merupakan wujud
  merupakan bentuk
  merupakan bukti
  merupakan cerminan
  merupakan komitmen
  sebagai wujud
  sejalan dengan
  selaras dengan
  senapas dengan
  menandai
  mencerminkan
  menambah daftar
  menambah panjang daftar
  membuka babak
  tak tinggal diam
  tidak tinggal diam
  mengambil langkah tegas
  masih berlanjut
  menjadi sorotan
  jadi sorotan
  menjadi perbincangan
  jadi perbincangan
  ramai perbincangan
  ramai diperbincangkan
  bisa dibilang
  boleh dibilang
  bukan berarti
  bukan tanpa alasan
  bukan tanpa sebab
  punya alasan
  mempunyai alasan
  memiliki alasan
  memiliki sejumlah alasan
  akan terus memantau`);
