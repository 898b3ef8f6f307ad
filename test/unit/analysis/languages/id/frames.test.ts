import { describe, expect, it } from 'vitest';
import { indonesian } from '../../../../../server/src/analysis/languages/id';
import { attributionsIn, readAttributions } from '../../attributions/readAttributions';

/** Sentence, and its attributions as `frame | source | cue | content + content`. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  // a document that tells something, and somebody who points at something
  [
    'Data BPS menunjukkan inflasi mencapai 3 persen.',
    'finding | Data BPS | menunjukkan | inflasi mencapai 3 persen',
  ],
  ['Sari menunjukkan jalan yang rusak.'],
  [
    '"Air sudah surut sejak subuh," kata Kepala BPBD Demak Sri Wahyuni, Senin (3/3/2025).',
    'quotation-tag | Kepala BPBD Demak Sri Wahyuni | kata | "Air sudah surut sejak subuh,"',
  ],
  [
    '"Air sudah surut," kata Sri, "tetapi jalan masih licin."',
    'quotation-tag | Sri | kata | "Air sudah surut," + "tetapi jalan masih licin."',
  ],
  [
    '"Air sudah surut," ujarnya saat ditemui di posko.',
    'quotation-tag-enclitic | nya | ujarnya | "Air sudah surut,"',
  ],
  ['Air sudah surut, kata Sri.', 'clause-tag | Sri | kata | Air sudah surut'],
  ['Air sudah surut, ujarnya.', 'clause-tag-enclitic | nya | ujarnya | Air sudah surut'],
  ['Namun, kata Sri, warga belum boleh pulang.', 'connective-tag | Sri | kata | warga belum boleh pulang'],
  [
    'Apalagi, katanya, warga belum boleh pulang.',
    'connective-tag-enclitic | nya | katanya | warga belum boleh pulang',
  ],
  ['Warga, kata Sri belum boleh pulang.', 'clause-tag-no-comma | Sri | kata | Warga + belum boleh pulang'],
  ['Kata dia, tanggul itu rapuh.', 'opening-tag | dia | Kata | tanggul itu rapuh'],
  ['Katanya, tanggul itu rapuh.', 'opening-tag-enclitic | nya | Katanya | tanggul itu rapuh'],
  [
    'Dari catatan BPBD, tanggul itu dibangun pada 1931.',
    'record-opening | BPBD | Dari catatan | tanggul itu dibangun pada 1931',
  ],
  [
    'Proyeksi Sri, debit air naik pada malam hari.',
    'forecast-opening | Sri | Proyeksi | debit air naik pada malam hari',
  ],
  [
    '"Jangan panik," demikian tertulis dalam surat edaran bupati.',
    'quotation-thus | surat edaran bupati | demikian tertulis dalam | "Jangan panik,"',
  ],
  [
    '"Jangan kalah oleh air," sentilnya.',
    'quotation-tag-enclitic | nya | sentilnya | "Jangan kalah oleh air,"',
  ],
  [
    'Saat ini kata Sri, warga sudah pulang.',
    'clause-tag-closed | Sri | kata | Saat ini + warga sudah pulang',
  ],
  [
    'Menurut Sri, salah satu warga meminta pompa segera dikirim.',
    'source-opening | Sri | Menurut | salah satu warga meminta pompa segera dikirim',
    'directive-clause | salah satu warga | meminta | pompa segera dikirim',
  ],
  ['Sri melihat debit air akan turun.', 'statement-clause | Sri | melihat | debit air akan turun'],
  ['Sri melihat warga yang pulang.'],
  // a noun like a tag
  ['Meski terdengar menakutkan, pesan Sri bukan untuk menebar panik.'],
  // a verb after a comma shares the subject before it
  [
    'Sri membantah, menegaskan bahwa tanggul itu aman.',
    'statement-shared | Sri | menegaskan | tanggul itu aman',
  ],
  [
    'Sri merespons kritik Budi, menyebut tanggul itu aman.',
    'statement-shared | Sri | menyebut | tanggul itu aman',
  ],
  [
    'Bupati menyampaikan posko itu memberi makan 200 warga.',
    'statement-clause | Bupati | menyampaikan | posko itu memberi makan 200 warga',
  ],
  ['Bupati menyampaikan apresiasi atas terbangunnya tanggul.'],
  // reports to the police, agreements to act and what causes something are nobody's statements
  ['Warga melaporkan pemilik pompa ke Polres Demak.'],
  ['Bupati dan Dinas Pengairan sepakat membangun tanggul.'],
  ['Kebijakan itu mendorong pertumbuhan desa.'],
  ['Bupati mengingatkan warga untuk menjauhi sungai.', 'urge | Bupati | mengingatkan | menjauhi sungai'],
  [
    'Bupati menyarankan penanaman bakau untuk menahan ombak.',
    'directive-clause | Bupati | menyarankan | penanaman bakau untuk menahan ombak',
  ],
  ['Bupati berpesan agar warga tidak panik.', 'directive | Bupati | berpesan | warga tidak panik'],
  // the source
  ['Pompa Demak, yang dibangun pada 1931, menyatakan siap.', 'statement | Pompa Demak | menyatakan | siap'],
  ['Temuan mereka menunjukkan bahwa air naik.', 'statement-marked | Temuan mereka | menunjukkan | air naik'],
  [
    'Data di posko tingkat pertama (PTP) menunjukkan bahwa air naik.',
    'statement-marked | Data di posko tingkat pertama (PTP) | menunjukkan | air naik',
  ],
  // naming is no hedge, a participle in a noun phrase none either
  ['Ia membangun apa yang disebut Tanggul Hijau.'],
  ['Ketentuan bagasi tercatat ini berlaku besok.'],
  ['Korban dilaporkan sudah pulang.', 'hedge-subject-clause | – | dilaporkan | Korban + sudah pulang'],
  [
    'Polisi menangkap pria yang disebut mencuri pompa.',
    'hedge-relative-clause | – | disebut | mencuri pompa',
  ],
  ['Disebutkan ada dua rumah hanyut.', 'hedge-opening | – | Disebutkan | ada dua rumah hanyut'],
  ['"Jangan panik," demikian pesan bupati.', 'quotation-thus | pesan bupati | demikian | "Jangan panik,"'],
  [
    'Hujan turun sampai Jumat, menurut laporan Badan Meteorologi.',
    'source-inside | laporan Badan Meteorologi | menurut | Hujan turun sampai Jumat',
  ],
  ['Tanggul itu, menurutnya, rapuh.', 'source-inside-enclitic | nya | menurutnya | Tanggul itu + rapuh'],
  [
    'Menurut Badan Meteorologi, hujan turun sampai Jumat.',
    'source-opening | Badan Meteorologi | Menurut | hujan turun sampai Jumat',
  ],
  ['Menurutnya, tanggul itu rapuh.', 'source-opening-enclitic | nya | Menurutnya | tanggul itu rapuh'],
  ['Menurut dia tanggul itu rapuh.', 'source-no-comma | dia | Menurut | tanggul itu rapuh'],
  [
    'Saat ini, menurut Sri tanggul itu rapuh.',
    'source-inside-no-comma | Sri | menurut | Saat ini + tanggul itu rapuh',
  ],
  [
    'Tanggul itu dibangun pada 1931 berdasarkan catatan Dinas Pengairan.',
    'source-closing | catatan Dinas Pengairan | berdasarkan | Tanggul itu dibangun pada 1931',
  ],
  [
    'Dikutip dari Harian Pesisir, tanggul itu jebol dua kali.',
    'medium-opening | Harian Pesisir | Dikutip dari | tanggul itu jebol dua kali',
  ],
  [
    'Polisi mengutip keterangan saksi bahwa pintu air terbuka.',
    'citing | Polisi | mengutip | keterangan saksi bahwa pintu air terbuka',
    'noun | saksi | keterangan | pintu air terbuka',
  ],
  [
    'Tanggul itu jebol dua kali, melansir Harian Pesisir.',
    'medium-comma | Harian Pesisir | melansir | Tanggul itu jebol dua kali',
  ],
  [
    'Tanggul itu jebol dua kali seperti dilansir Harian Pesisir.',
    'medium-closing | Harian Pesisir | seperti dilansir | Tanggul itu jebol dua kali',
  ],
  ['"Kami lelah," Sri menjelaskan.', 'quotation-subject | Sri | menjelaskan | "Kami lelah,"'],
  ['Bupati menyampaikan hal itu saat rapat.', 'pointing-object | Bupati | menyampaikan | hal itu'],
  ['Bupati mengingatkan warga bahwa tanggul itu rapuh.', 'told | Bupati | mengingatkan | tanggul itu rapuh'],
  [
    'Bupati Demak Eko Santoso mengatakan kepada wartawan bahwa 1.200 warga mengungsi.',
    'statement | Bupati Demak Eko Santoso | mengatakan | 1.200 warga mengungsi',
  ],
  [
    'Sri mengatakan tanggul itu rapuh dan menambahkan perbaikan butuh dua bulan.',
    'statement | Sri | mengatakan | tanggul itu rapuh',
    'statement-shared | Sri | menambahkan | perbaikan butuh dua bulan',
  ],
  [
    'Bupati mengumumkan bahwa sekolah diliburkan.',
    'statement-marked | Bupati | mengumumkan | sekolah diliburkan',
  ],
  [
    'Bupati mengumumkan libur sekolah dan menunjukkan bahwa jalan aman.',
    'statement-marked-shared | Bupati | menunjukkan | jalan aman',
  ],
  ['Bupati mengumumkan "keadaan darurat".', 'statement-quoted | Bupati | mengumumkan | "keadaan darurat"'],
  [
    'Bupati Porter bersikukuh bahwa tanggul itu kuat.',
    'statement-marked | Bupati Porter | bersikukuh | tanggul itu kuat',
  ],
  ['“Tanggul itu kuat,” nilai Porter.', 'quotation-tag | Porter | nilai | “Tanggul itu kuat,”'],
  [
    'Warga yang mengatakan bahwa tanggul itu rapuh pulang lebih dulu.',
    'statement-relative | Warga | mengatakan | tanggul itu rapuh pulang lebih dulu',
  ],
  [
    'Laporan itu yang menyebut tanggul dibangun pada 1931 dibacakan.',
    'statement-relative-bare | Laporan itu | menyebut | tanggul dibangun pada 1931 dibacakan',
  ],
  ['Bupati mengharapkan agar warga tidak panik.', 'directive | Bupati | mengharapkan | warga tidak panik'],
  [
    'Bupati tiba di posko dan meminta agar warga tidak panik.',
    'directive-shared | Bupati | meminta | warga tidak panik',
  ],
  ['Bupati mendesak pemerintah pusat untuk mengirim pompa.', 'urge | Bupati | mendesak | mengirim pompa'],
  ['Bupati meminta agar warga tidak panik.', 'directive | Bupati | meminta | warga tidak panik'],
  ['Bupati meminta warga menjauhi sungai.', 'directive-clause | Bupati | meminta | warga menjauhi sungai'],
  ['Bupati mengecam penghentian proyek tanggul.', 'object | Bupati | mengecam | penghentian proyek tanggul'],
  [
    'Bupati tiba di posko dan mengecam penghentian proyek tanggul.',
    'object-shared | Bupati | mengecam | penghentian proyek tanggul',
  ],
  [
    'Hal itu disampaikan Kapolres Demak AKBP Rudi Hartono saat meninjau tanggul.',
    'pointer-passive | Kapolres Demak AKBP Rudi Hartono | disampaikan | Hal itu',
  ],
  [
    'Kerusakan tanggul itu diakui Kapolres Demak.',
    'passive-agent | Kapolres Demak | diakui | Kerusakan tanggul itu',
  ],
  ['Seperti disampaikan Sri, tanggul itu rapuh.', 'passive-as | Sri | disampaikan | tanggul itu rapuh'],
  [
    'Tanggul itu rapuh, seperti disampaikan Sri.',
    'passive-as-closing | Sri | disampaikan | Tanggul itu rapuh',
  ],
  ['Disebutkan bahwa dua rumah hanyut.', 'passive-statement | – | Disebutkan | dua rumah hanyut'],
  ['Dua rumah, dikatakannya, hanyut.', 'passive-enclitic-inside | nya | dikatakannya | Dua rumah + hanyut'],
  ['Dikatakannya, dua rumah hanyut.', 'passive-enclitic-opening | nya | Dikatakannya | dua rumah hanyut'],
  ['Dua rumah disebutnya hanyut.', 'passive-enclitic-subject | nya | disebutnya | Dua rumah + hanyut'],
  ['Polisi menangkap pria yang diduga mencuri pompa.', 'hedge-relative | – | diduga | mencuri pompa'],
  [
    'Kerugian diperkirakan mencapai Rp 2 miliar.',
    'hedge-subject | – | diperkirakan | Kerugian + mencapai Rp 2 miliar',
  ],
  ['Diduga pompa itu dicuri orang dalam.', 'hedge-opening | – | Diduga | pompa itu dicuri orang dalam'],
  [
    'Tanggul itu konon dijaga seekor buaya.',
    'hearsay-subject | – | konon | Tanggul itu + dijaga seekor buaya',
  ],
  ['Konon tanggul itu dijaga seekor buaya.', 'hearsay | – | Konon | tanggul itu dijaga seekor buaya'],
  [
    'Bupati memiliki informasi bahwa tanggul akan jebol.',
    'possessed-noun | Bupati | informasi | tanggul akan jebol',
  ],
  ['Ada kekhawatiran di Demak bahwa tanggul akan jebol.', 'noun | Demak | kekhawatiran | tanggul akan jebol'],
  ['Ada kabar bahwa tanggul akan jebol.', 'noun-bare | – | kabar | tanggul akan jebol'],
  ['SARI: Tanggul itu aman.', 'transcript-line | SARI | : | Tanggul itu aman'],
  [
    'Sari bertanya kepada bupati mengapa tanggul itu jebol.',
    'question | Sari | bertanya | mengapa tanggul itu jebol',
  ],
  ['Sari menanyakan kapan warga boleh pulang.', 'question | Sari | menanyakan | kapan warga boleh pulang'],
  ['Sari menanyakan nasib warga.'],
  [
    'Sari mengatakan warga cemas dan menanyakan siapa yang bertugas.',
    'statement | Sari | mengatakan | warga cemas',
    'question-shared | Sari | menanyakan | siapa yang bertugas',
  ],
  ['Sari menyebutnya sebagai kelalaian terbesar.', 'naming | Sari | menyebutnya | kelalaian terbesar'],
  [
    'Sari mengkritik proyek itu tahun lalu, menyebutnya "proyek gagal".',
    'naming-shared | Sari | menyebutnya | "proyek gagal"',
  ],
  ['Hal senada diungkapkan Sari.', 'pointer-passive | Sari | diungkapkan | Hal senada'],
  ['Hal yang sama disampaikan Sari.', 'pointer-passive | Sari | disampaikan | Hal yang sama'],
  ['Sari menasihati Rudi agar pulang.', 'urge | Sari | menasihati | pulang'],
  ['Sari tetap meminta tanggul itu ditutup.', 'directive-clause | Sari | meminta | tanggul itu ditutup'],
];

const headlines: readonly (readonly [string, ...string[]])[] = [
  ['BPBD Sebut Tanggul Demak Rapuh', 'headline-bare | BPBD | Sebut | Tanggul Demak Rapuh'],
  ['Bupati Tinjau Tanggul, Sebut Warga Aman', 'headline-bare-shared | Bupati | Sebut | Warga Aman'],
  [
    'Bupati Kritik Penghentian Proyek Tanggul',
    'headline-object | Bupati | Kritik | Penghentian Proyek Tanggul',
  ],
  ['Bupati Demak: Tanggul Aman', 'headline-colon | Bupati Demak | : | Tanggul Aman'],
  ['Cegah Banjir Rob, Bupati Demak: Tanggul Aman', 'headline-colon | Bupati Demak | : | Tanggul Aman'],
  ['Hujan Deras Dorong Harga Cabai'],
];

describe('Indonesian frames', () => {
  it.each(sentences)('%s', (text, ...expected) => {
    expect(readAttributions(text, 'id')).toEqual(expected);
  });

  it.each(headlines)('headline: %s', (text, ...expected) => {
    expect(readAttributions(text, 'id', true)).toEqual(expected);
  });

  it('has a sentence for every frame', () => {
    const tried = new Set([
      ...sentences.flatMap(([text]) => attributionsIn(text, 'id').map(({ frame }) => frame)),
      ...headlines.flatMap(([text]) => attributionsIn(text, 'id', true).map(({ frame }) => frame)),
    ]);
    expect(indonesian.attributions.frames.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual(
      [],
    );
  });
});
