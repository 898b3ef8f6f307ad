import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';

describe('attributions in Indonesian', () => {
  it.each([
    [
      '"Air sudah surut," kata Kepala BPBD Demak Sri Wahyuni, Senin (3/3/2025).',
      'quotation-tag | Kepala BPBD Demak Sri Wahyuni | kata | "Air sudah surut,"',
    ],
    ['Air sudah surut, kata Sri.', 'clause-tag | Sri | kata | Air sudah surut'],
    ['Namun, kata Sri, warga belum boleh pulang.', 'connective-tag | Sri | kata | warga belum boleh pulang'],
    ['Menurutnya, tanggul itu rapuh.', 'source-opening-enclitic | nya | Menurutnya | tanggul itu rapuh'],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'id')).toEqual([expected]);
  });
});

describe('attributions in English', () => {
  it.each([
    ['The levee held, Porter said.', 'clause-subject | Porter | said | The levee held'],
    ['The mayor vowed to rebuild the levee.', 'directive | The mayor | vowed | rebuild the levee'],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'en')).toEqual([expected]);
  });
});

describe('who says what through which words in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    [
      '"Jembatan aman," ujar Sari Wulan, wali kota Demak.',
      ['quotation-tag | Sari Wulan, wali kota Demak | ujar | "Jembatan aman,"'],
    ],
    ['"Jembatan aman," ujarnya.', ['quotation-tag-enclitic | nya | ujarnya | "Jembatan aman,"']],
    ['"Jembatan aman," kata dia kepada wartawan.', ['quotation-tag | dia | kata | "Jembatan aman,"']],
    ['Sari Wulan mengatakan jembatan itu aman.', ['statement | Sari Wulan | mengatakan | jembatan itu aman']],
    [
      'Sari Wulan mengatakan bahwa jembatan itu aman.',
      ['statement | Sari Wulan | mengatakan | jembatan itu aman'],
    ],
    [
      'Sari Wulan mengatakan, jembatan itu aman.',
      ['statement | Sari Wulan | mengatakan | jembatan itu aman'],
    ],
    [
      'Wali Kota Demak Sari Wulan menyebut jembatan itu aman.',
      ['statement | Wali Kota Demak Sari Wulan | menyebut | jembatan itu aman'],
    ],
    ['Menurut Sari Wulan, jembatan aman.', ['source-opening | Sari Wulan | Menurut | jembatan aman']],
    ['Jembatan aman, menurut Sari Wulan.', ['source-inside | Sari Wulan | menurut | Jembatan aman']],
    [
      'Jembatan itu, menurut Sari Wulan, aman.',
      ['source-inside | Sari Wulan | menurut | Jembatan itu + aman'],
    ],
    ['Jembatan itu, kata Sari, aman.', ['clause-tag | Sari | kata | Jembatan itu + aman']],
    ['"Jembatan itu," kata Sari, "aman."', ['quotation-tag | Sari | kata | "Jembatan itu," + "aman."']],
    ['Ia menambahkan jembatan itu akan dibuka.', ['statement | Ia | menambahkan | jembatan itu akan dibuka']],
    ['Ia juga menilai jembatan itu tidak aman.', ['statement | Ia | menilai | jembatan itu tidak aman']],
    [
      'Sari mengaku tidak tahu soal jembatan itu.',
      ['statement | Sari | mengaku | tidak tahu soal jembatan itu'],
    ],
    ['Sari membantah jembatan itu rusak.', ['statement | Sari | membantah | jembatan itu rusak']],
    ['Sari tidak mengatakan jembatan itu aman.', ['statement | Sari | mengatakan | jembatan itu aman']],
    ['Polisi menyebut jembatan itu aman.', ['statement | Polisi | menyebut | jembatan itu aman']],
    ['Laporan BMKG menyebut hujan akan turun.', ['statement | Laporan BMKG | menyebut | hujan akan turun']],
    ['Berdasarkan data BPS, inflasi naik.', ['source-opening | data BPS | Berdasarkan | inflasi naik']],
    ['Dikutip dari Antara, jembatan aman.', ['medium-opening | Antara | Dikutip dari | jembatan aman']],
    ['Jembatan aman, seperti dikutip Antara.', ['medium-closing | Antara | seperti dikutip | Jembatan aman']],
    [
      'Dilansir dari Reuters, Sari mengatakan jembatan aman.',
      ['statement | Sari | mengatakan | jembatan aman'],
    ],
    [
      'Sumber di kepolisian mengatakan jembatan aman.',
      ['statement | Sumber di kepolisian | mengatakan | jembatan aman'],
    ],
    [
      'Sejumlah pihak menilai jembatan tidak aman.',
      ['statement | Sejumlah pihak | menilai | jembatan tidak aman'],
    ],
    ['Jembatan itu diduga rusak.', ['hedge-subject | – | diduga | Jembatan itu + rusak']],
    ['Kabarnya jembatan itu rusak.', ['hearsay | – | Kabarnya | jembatan itu rusak']],
    ['Sari berjanji membuka jembatan.', ['statement | Sari | berjanji | membuka jembatan']],
    ['Sari menuding perusahaan itu curang.', ['statement | Sari | menuding | perusahaan itu curang']],
    [
      'Sari Wulan (52) mengatakan jembatan aman.',
      ['statement | Sari Wulan (52) | mengatakan | jembatan aman'],
    ],
    ['Sari dan Rudi mengatakan jembatan aman.', ['statement | Sari dan Rudi | mengatakan | jembatan aman']],
    [
      'Kepala BPBD Demak, Sari Wulan, mengatakan jembatan aman.',
      ['statement | Kepala BPBD Demak, Sari Wulan | mengatakan | jembatan aman'],
    ],
    ['Lebih lanjut Sari mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    ['Namun Sari mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    [
      'Dalam keterangannya, Sari mengatakan jembatan aman.',
      ['statement | Sari | mengatakan | jembatan aman'],
    ],
    [
      'Saat ditemui di Demak, Sari mengatakan jembatan aman.',
      ['statement | Sari | mengatakan | jembatan aman'],
    ],
    [
      'Sari mengatakan jembatan "cukup aman" dan kuat.',
      ['statement | Sari | mengatakan | jembatan "cukup aman" dan kuat'],
    ],
    ['"Apakah jembatan aman?" tanya Sari.', ['quotation-tag | Sari | tanya | "Apakah jembatan aman?"']],
    ['Demikian disampaikan Sari Wulan.', ['pointer-passive | Sari Wulan | disampaikan | Demikian']],
    ['Hal itu disampaikan Sari Wulan di Demak.', ['pointer-passive | Sari Wulan | disampaikan | Hal itu']],
    ['Sari yakin jembatan itu aman.', ['statement | Sari | yakin | jembatan itu aman']],
    ['Kata Sari, jembatan aman.', ['opening-tag | Sari | Kata | jembatan aman']],
    ['Katanya, jembatan aman.', ['opening-tag-enclitic | nya | Katanya | jembatan aman']],
    ['Pada Senin Sari mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    ['Senin pagi, Sari mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    [
      'Sari Wulan selaku ketua panitia mengatakan jembatan aman.',
      ['statement | Sari Wulan selaku ketua panitia | mengatakan | jembatan aman'],
    ],
    [
      'Jembatan dibuka, tetapi Sari mengatakan jembatan tidak aman.',
      ['statement | Sari | mengatakan | jembatan tidak aman'],
    ],
    ['Jembatan dibuka dan Sari mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    ['Ketika hujan, Sari mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    ['Sari kemudian mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    ['Sari telah mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    ['Sari sebelumnya mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    ['Sari sempat mengatakan jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    [
      'Seorang warga, Rudi, mengatakan jembatan aman.',
      ['statement | Seorang warga, Rudi | mengatakan | jembatan aman'],
    ],
    [
      'Salah seorang warga mengatakan jembatan aman.',
      ['statement | Salah seorang warga | mengatakan | jembatan aman'],
    ],
    ['Beberapa warga mengatakan jembatan aman.', ['statement | Beberapa warga | mengatakan | jembatan aman']],
    ['Ia dan Sari mengatakan jembatan aman.', ['statement | Ia dan Sari | mengatakan | jembatan aman']],
    ['Pengacaranya mengatakan jembatan aman.', ['statement | Pengacaranya | mengatakan | jembatan aman']],
    [
      'Kuasa hukum Sari, Rudi Hartono, mengatakan jembatan aman.',
      ['statement | Kuasa hukum Sari, Rudi Hartono | mengatakan | jembatan aman'],
    ],
    ['"Jembatan aman," kata Sari saat ditemui di Demak.', ['quotation-tag | Sari | kata | "Jembatan aman,"']],
    ['"Jembatan aman," kata Sari, Senin (3/3/2025).', ['quotation-tag | Sari | kata | "Jembatan aman,"']],
    [
      '"Jembatan aman," kata Sari dalam keterangan tertulis.',
      ['quotation-tag | Sari | kata | "Jembatan aman,"'],
    ],
    ['"Jembatan aman," kata Sari sambil tersenyum.', ['quotation-tag | Sari | kata | "Jembatan aman,"']],
    ['"Jembatan aman," kata Sari kepada Antara.', ['quotation-tag | Sari | kata | "Jembatan aman,"']],
    [
      '"Jembatan aman," kata Wali Kota Demak, Sari Wulan.',
      ['quotation-tag | Wali Kota Demak, Sari Wulan | kata | "Jembatan aman,"'],
    ],
    ['"Jembatan aman," tegas Sari.', ['quotation-tag | Sari | tegas | "Jembatan aman,"']],
    ['"Jembatan aman," imbuhnya.', ['quotation-tag-enclitic | nya | imbuhnya | "Jembatan aman,"']],
    ['"Jembatan aman," kata Sari menambahkan.', ['quotation-tag | Sari | kata | "Jembatan aman,"']],
    [
      'Menurut laporan yang terbit Senin, jembatan aman.',
      ['source-opening | laporan yang terbit Senin | Menurut | jembatan aman'],
    ],
    ['Menurut Sari yang melihatnya, jembatan aman.', ['source-opening | Sari | Menurut | jembatan aman']],
    ['Menurut dia, jembatan aman.', ['source-opening | dia | Menurut | jembatan aman']],
    ['Menurut Sari jembatan itu aman.', ['source-no-comma | Sari | Menurut | jembatan itu aman']],
    [
      'Sari mengatakan bahwa jembatan, yang sudah tua, aman.',
      ['statement | Sari | mengatakan | jembatan, yang sudah tua, aman'],
    ],
    [
      'Sari mengatakan jembatan aman karena baru.',
      ['statement | Sari | mengatakan | jembatan aman karena baru'],
    ],
    [
      'Sari mengatakan jembatan aman, tetapi Rudi mengatakan tidak.',
      ['statement | Sari | mengatakan | jembatan aman', 'statement | Rudi | mengatakan | tidak'],
    ],
    ['Sari mengatakan: jembatan aman.', ['statement | Sari | mengatakan | jembatan aman']],
    ['Sari memastikan jembatan aman.', ['statement | Sari | memastikan | jembatan aman']],
    ['Sari mengklaim jembatan aman.', ['statement | Sari | mengklaim | jembatan aman']],
    ['Sari memperkirakan 40 perahu tenggelam.', ['statement | Sari | memperkirakan | 40 perahu tenggelam']],
    ['Sari berharap jembatan aman.', ['statement | Sari | berharap | jembatan aman']],
    ['Para ahli menilai 40 perahu tenggelam.', ['statement | Para ahli | menilai | 40 perahu tenggelam']],
    ['Polisi menduga 40 perahu tenggelam.', ['statement | Polisi | menduga | 40 perahu tenggelam']],
    ['Sari menjelaskan, jembatan itu aman.', ['statement | Sari | menjelaskan | jembatan itu aman']],
    ['Sari mengungkapkan bahwa jembatan itu aman.', ['statement | Sari | mengungkapkan | jembatan itu aman']],
    [
      'Sari menyatakan jembatan itu "sangat aman".',
      ['statement | Sari | menyatakan | jembatan itu "sangat aman"'],
    ],
    [
      'Ditanya soal jembatan, Sari mengatakan jembatan aman.',
      ['statement | Sari | mengatakan | jembatan aman'],
    ],
    ['Meski begitu, kata Sari, jembatan aman.', ['connective-tag | Sari | kata | jembatan aman']],
    ['Sari, kata Rudi, sudah pulang.', ['clause-tag | Rudi | kata | Sari + sudah pulang']],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'id')).toEqual(expected);
  });
});

describe('who says what through which words in English', () => {
  it.each<[string, readonly string[]]>([
    [
      'The bridge is safe, Mayor Ann Lee of Leeds said.',
      ['clause-subject | Mayor Ann Lee of Leeds | said | The bridge is safe'],
    ],
    [
      'The bridge is safe, said Ann Lee, the mayor of Leeds.',
      ['clause-inverted | Ann Lee, the mayor of Leeds | said | The bridge is safe'],
    ],
    [
      '“The bridge is safe,” said Ann Lee, 52, the mayor.',
      ['quotation-inverted | Ann Lee, 52, the mayor | said | “The bridge is safe,”'],
    ],
    [
      'Ann Lee, who runs the port, said the bridge was safe.',
      ['statement | Ann Lee, who runs the port | said | the bridge was safe'],
    ],
    [
      'Ann Lee said on Monday that the bridge was safe.',
      ['statement | Ann Lee | said | the bridge was safe'],
    ],
    ['Ann Lee told reporters that the bridge was safe.', ['told | Ann Lee | told | the bridge was safe']],
    [
      'Ann Lee told the Leeds Post the bridge was safe.',
      ['told-clause | Ann Lee | told | the bridge was safe'],
    ],
    [
      'According to Ann Lee, the bridge is safe.',
      ['source-opening | Ann Lee | According to | the bridge is safe'],
    ],
    [
      'The bridge is safe, according to Ann Lee.',
      ['source-inside | Ann Lee | according to | The bridge is safe'],
    ],
    [
      'The bridge, according to Ann Lee, is safe.',
      ['source-inside | Ann Lee | according to | The bridge + is safe'],
    ],
    ['The bridge, Ann Lee said, is safe.', ['clause-subject | Ann Lee | said | The bridge + is safe']],
    [
      '“The bridge,” Ann Lee said, “is safe.”',
      ['quotation-subject | Ann Lee | said | “The bridge,” + “is safe.”'],
    ],
    ['“The bridge is safe,” she said, and left.', ['quotation-subject | she | said | “The bridge is safe,”']],
    ['She said: “The bridge is safe.”', ['opening-speech | She | said | “The bridge is safe.”']],
    ['She called the bridge “unsafe”.', ['naming | She | called | “unsafe”']],
    [
      'She said the bridge was “quite unsafe” and old.',
      ['statement | She | said | the bridge was “quite unsafe” and old'],
    ],
    [
      'Ann Lee and Bo Dunn said the bridge was safe.',
      ['statement | Ann Lee and Bo Dunn | said | the bridge was safe'],
    ],
    ['Police said the bridge was safe.', ['statement | Police | said | the bridge was safe']],
    [
      'A police spokesman said the bridge was safe.',
      ['statement | A police spokesman | said | the bridge was safe'],
    ],
    [
      'A report by the port found that the bridge was safe.',
      ['finding | A report by the port | found | the bridge was safe'],
    ],
    ['The report says the bridge is safe.', ['statement | The report | says | the bridge is safe']],
    ['Ann Lee did not say that the bridge was safe.', ['statement | Ann Lee | say | the bridge was safe']],
    [
      'Ann Lee denied that the bridge was safe.',
      ['statement-marked | Ann Lee | denied | the bridge was safe'],
    ],
    ['Ann Lee thinks the bridge is safe.', ['thought | Ann Lee | thinks | the bridge is safe']],
    [
      'Ann Lee asked whether the bridge was safe.',
      ['statement-marked | Ann Lee | asked | whether the bridge was safe'],
    ],
    ['“Is the bridge safe?” Ann Lee asked.', ['quotation-subject | Ann Lee | asked | “Is the bridge safe?”']],
    ['The bridge is safe, Lee added, but old.', ['clause-subject | Lee | added | The bridge is safe']],
    ['It is said that the bridge is safe.', ['hedge-it | – | said | the bridge is safe']],
    ['The bridge is reportedly safe.', ['hearsay-subject | – | reportedly | The bridge is + safe']],
    ['The firm allegedly paid the clerk.', ['hearsay-subject | – | allegedly | The firm + paid the clerk']],
    [
      'Sources close to the mayor said the bridge was safe.',
      ['statement | Sources close to the mayor | said | the bridge was safe'],
    ],
    ['Lee wrote on Twitter that the bridge was safe.', ['statement | Lee | wrote | the bridge was safe']],
    ['In a statement, Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee, speaking in Leeds, said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Lee said Dunn said the bridge was safe.',
      [
        'statement | Lee | said | Dunn said the bridge was safe',
        'statement | Dunn | said | the bridge was safe',
      ],
    ],
    ['But Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'The mayor’s office said the bridge was safe.',
      ['statement | The mayor’s office | said | the bridge was safe'],
    ],
    [
      'The bridge is safe, the mayor’s spokeswoman, Ann Lee, said.',
      ['clause-subject | the mayor’s spokeswoman, Ann Lee | said | The bridge is safe'],
    ],
    ['Asked about it, Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Lee said that “the bridge is safe” and that it would open.',
      ['statement | Lee | said | “the bridge is safe” and that it would open'],
    ],
    [
      'Lee announced a plan to close the bridge.',
      ['statement | Lee | announced | a plan to close the bridge'],
    ],
    [
      '“The bridge is safe,” reads the report.',
      ['quotation-inverted | the report | reads | “The bridge is safe,”'],
    ],
    ['Lee promised to open the bridge in June.', ['directive | Lee | promised | open the bridge in June']],
    ['He said so.', ['statement | He | said | so']],
    ['Lee said the bridge was safe. It is old.', ['statement | Lee | said | the bridge was safe']],
    ['On Monday Ann Lee said the bridge was safe.', ['statement | Ann Lee | said | the bridge was safe']],
    [
      'On Monday, the mayor of Leeds, Ann Lee, said the bridge was safe.',
      ['statement | the mayor of Leeds, Ann Lee | said | the bridge was safe'],
    ],
    ['Last week Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Monday’s report said the bridge was safe.',
      ['statement | Monday’s report | said | the bridge was safe'],
    ],
    [
      'The 52-year-old mayor said the bridge was safe.',
      ['statement | The 52-year-old mayor | said | the bridge was safe'],
    ],
    [
      'Ann Lee (D-Leeds) said the bridge was safe.',
      ['statement | Ann Lee (D-Leeds) | said | the bridge was safe'],
    ],
    [
      'Ann Lee of the Port Authority said the bridge was safe.',
      ['statement | Ann Lee of the Port Authority | said | the bridge was safe'],
    ],
    [
      'Ann Lee, mayor since 2019, said the bridge was safe.',
      ['statement | Ann Lee, mayor since 2019 | said | the bridge was safe'],
    ],
    ['The bridge is open, but Lee said it was not safe.', ['statement | Lee | said | it was not safe']],
    ['While it rained, Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['When asked, Lee said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    [
      'Two of the mayors said the bridge was safe.',
      ['statement | Two of the mayors | said | the bridge was safe'],
    ],
    [
      'One clerk who saw it said the bridge was safe.',
      ['statement | One clerk who saw it | said | the bridge was safe'],
    ],
    ['Lee later said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee has said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee has repeatedly said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee also said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['Lee never said the bridge was safe.', ['statement | Lee | said | the bridge was safe']],
    ['This report said the bridge was safe.', ['statement | This report | said | the bridge was safe']],
    [
      'The mayor and her clerk said the bridge was safe.',
      ['statement | The mayor and her clerk | said | the bridge was safe'],
    ],
    ['Some said the bridge was safe.', ['statement | Some | said | the bridge was safe']],
    ['Many people said the bridge was safe.', ['statement | Many people | said | the bridge was safe']],
    ['He and Lee said the bridge was safe.', ['statement | He and Lee | said | the bridge was safe']],
    ['Her lawyer said the bridge was safe.', ['statement | Her lawyer | said | the bridge was safe']],
    [
      'Lee’s lawyer, Bo Dunn, said the bridge was safe.',
      ['statement | Lee’s lawyer, Bo Dunn | said | the bridge was safe'],
    ],
    ['The bridge is safe, Lee said Monday.', ['clause-subject | Lee | said | The bridge is safe']],
    ['The bridge is safe, Lee said in a statement.', ['clause-subject | Lee | said | The bridge is safe']],
    ['The bridge is safe, Lee told the BBC.', ['told-inside | Lee | told | The bridge is safe']],
    ['“It is safe,” Lee told reporters on Monday.', ['told-quotation | Lee | told | “It is safe,”']],
    ['“It is safe,” Lee said with a smile.', ['quotation-subject | Lee | said | “It is safe,”']],
    ['“It is safe,” said Lee, smiling.', ['quotation-inverted | Lee | said | “It is safe,”']],
    [
      '“It is safe,” said the mayor of Leeds, Ann Lee, on Monday.',
      ['quotation-inverted | the mayor of Leeds, Ann Lee | said | “It is safe,”'],
    ],
    ['“It is safe,” said Lee in Leeds.', ['quotation-inverted | Lee | said | “It is safe,”']],
    [
      '“It is safe,” according to the report.',
      ['source-closing | the report | according to | “It is safe,”'],
    ],
    [
      'According to Lee, who saw it, the bridge is safe.',
      ['source-opening | Lee, who saw it | According to | the bridge is safe'],
    ],
    [
      'In the words of Lee, the bridge is “safe”.',
      ['source-opening | Lee | In the words of | the bridge is “safe”'],
    ],
    ['Lee insisted it was “quite safe”.', ['thought | Lee | insisted | it was “quite safe”']],
    [
      'Lee said that the bridge, which is old, was safe.',
      ['statement | Lee | said | the bridge, which is old, was safe'],
    ],
    [
      'Lee said the bridge was safe because it was new.',
      ['statement | Lee | said | the bridge was safe because it was new'],
    ],
    [
      'Lee said the bridge was safe, but Dunn said it was not.',
      ['statement | Lee | said | the bridge was safe', 'statement | Dunn | said | it was not'],
    ],
    ['Lee said: the bridge is safe.', ['statement | Lee | said | the bridge is safe']],
    ['Lee confirmed the bridge was safe.', ['statement | Lee | confirmed | the bridge was safe']],
    ['Lee claimed that he had paid.', ['statement | Lee | claimed | he had paid']],
    ['Lee estimates 40 boats sank.', ['statement | Lee | estimates | 40 boats sank']],
    ['Lee believes the bridge is safe.', ['thought | Lee | believes | the bridge is safe']],
    ['Lee hopes the bridge is safe.', ['thought | Lee | hopes | the bridge is safe']],
    ['Officials say 40 boats sank.', ['statement | Officials | say | 40 boats sank']],
    ['Experts believe 40 boats sank.', ['thought | Experts | believe | 40 boats sank']],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'en')).toEqual(expected);
  });
});
