import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../server/src/analysis/article';
import type { NameMention } from '../../../../server/src/analysis/resolution/nameMention';
import { packFor } from '../../../../server/src/analysis/languages';
import { pairQuotations } from '../../../../server/src/analysis/quotations/pairQuotations';
import { readMentions } from '../../../../server/src/analysis/resolution/readMentions';
import { splitSentences } from '../../../../server/src/analysis/structure/sentences';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

function mentionsIn(text: string, language: string): readonly NameMention[] {
  const pack = packFor(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  const tokens = tokenize(text);
  const marks = pairQuotations(text, tokens, pack.structure);
  const sentences = splitSentences(text, tokens, marks, pack.structure, null);
  return readMentions({ text, tokens, quotations: marks.quotations, sentences }, pack.names);
}
/** What a mention is, in words. */
function summaryOf(text: string, mention: NameMention): string {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const role = mention.role && words(mention.role);
  const roleWords = mention.roleWords.join(' ');
  const parts = [
    `${words(mention)}: ${mention.kind}`,
    role === null ? '' : `as ${role}`,
    role === null || roleWords === role.toLowerCase() ? '' : `in words ${roleWords}`,
    ...mention.aliases.map((alias) => `or ${words(alias)}${alias.isUpperCase ? '' : ' (no acronym)'}`),
    mention.gender ?? '',
    mention.uncertainStart ? 'from here or later' : '',
    mention.isNickname ? 'a nickname' : '',
    mention.opensSentence ? 'first' : '',
    mention.quoted ? 'quoted' : '',
    mention.prominent ? '' : 'beside the point',
  ];
  return parts.filter(Boolean).join(', ');
}

describe('readMentions', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'id',
      'Kepala Desa Sukamaju Rina Wulan mengatakan hujan turun.',
      [
        'Desa Sukamaju: organization',
        'Rina Wulan: person, as Kepala Desa Sukamaju, feminine, from here or later',
      ],
    ],
    ['id', 'Rina Wulan, kepala desa, datang.', ['Rina Wulan: person, as kepala desa, feminine, first']],
    [
      'id',
      'Menurut pakar hukum tata negara Bima Sakti, aturan itu lemah.',
      ['Bima Sakti: person, as pakar hukum tata negara'],
    ],
    [
      'id',
      'Badan Penanggulangan Bencana Daerah (BPBD) Demak mencatat kerugian.',
      ['Badan Penanggulangan Bencana Daerah: organization, or BPBD, first', 'Demak: place'],
    ],
    [
      'id',
      'Menteri Perhubungan (Menhub) Adi Laksana tiba.',
      [
        'Menteri Perhubungan: role, as Menteri Perhubungan, in words menteri perhubungan menhub, first',
        'Adi Laksana: person, as Menteri Perhubungan (Menhub), in words menteri perhubungan menhub, masculine',
      ],
    ],
    ['id', 'Rina Wulan (45) pulang.', ['Rina Wulan: person, feminine, first']],
    [
      'id',
      'Rina Wulan alias Mbak Rin ditangkap.',
      ['Rina Wulan: person, or Mbak Rin (no acronym), feminine, first'],
    ],
    [
      'id',
      'Direktur PT Sinar Laut Abadi, Dewi Lestari, tidak hadir.',
      [
        'Direktur: role, as Direktur PT Sinar Laut Abadi, first',
        'PT Sinar Laut Abadi: organization',
        'Dewi Lestari: person, as Direktur PT Sinar Laut Abadi, feminine',
      ],
    ],
    [
      'id',
      'Dewi Lestari, Direktur Utama PT Sinar Laut Abadi, tidak hadir.',
      [
        'Dewi Lestari: person, as Direktur Utama PT Sinar Laut Abadi, feminine, first',
        'Direktur Utama: role, as Direktur Utama PT Sinar Laut Abadi',
        'PT Sinar Laut Abadi: organization',
      ],
    ],
    [
      'id',
      'Ketua Komisi II DPRD Demak itu pulang.',
      ['Ketua: role, as Ketua Komisi II DPRD Demak, first', 'Komisi II DPRD Demak: organization'],
    ],
    [
      'id',
      'Mantan Wakil Bupati Demak H. Slamet Raharjo menang.',
      [
        'Slamet Raharjo: person, as Mantan Wakil Bupati Demak H., in words mantan wakil bupati demak h, masculine',
      ],
    ],
    ['id', '"Saya pergi," kata Tono. Budi diam.', ['Tono: unknown', 'Budi: person, masculine, first']],
    ['id', 'Di Demak, Jawa Tengah, banjir surut.', ['Demak: place, beside the point', 'Jawa Tengah: place']],
    [
      'id',
      'Universitas Negeri Semarang (Unnes) membuka kelas.',
      ['Universitas Negeri Semarang: organization, or Unnes (no acronym), first'],
    ],
    [
      'id',
      'Ia bertemu Rina dan Adi Laksana di Jakarta.',
      ['Rina: person, feminine', 'Adi Laksana: person, masculine', 'Jakarta: place, beside the point'],
    ],
    [
      'id',
      'Kapten Inf Joko Susilo, komandan rayon, melapor.',
      [
        'Joko Susilo: person, as Kapten Inf, in words kapten inf komandan rayon, masculine, from here or later',
      ],
    ],
    [
      'id',
      'Kementerian Kesehatan RI dan WHO bekerja sama.',
      ['Kementerian Kesehatan RI: organization, first', 'WHO: organization'],
    ],
    [
      'id',
      'Bupati menolak. Rina, sang sekretaris, diam.',
      ['Bupati: role, as Bupati, first', 'Rina: person, as sang sekretaris, feminine, first'],
    ],
    [
      'en',
      'Mayor Anna Reed said the levee held.',
      ['Anna Reed: person, as Mayor, feminine, from here or later'],
    ],
    [
      'en',
      'Anna Reed, the mayor of Port Ellery, said so.',
      [
        'Anna Reed: person, as the mayor of Port Ellery, feminine, first',
        'Port Ellery: unknown, beside the point',
      ],
    ],
    [
      'en',
      'The Port Ellery Fire Department (PEFD) responded.',
      ['Port Ellery Fire Department: organization, or PEFD'],
    ],
    ['en', 'Sen. Carla Diaz (D-Ohio) voted no.', ['Carla Diaz: person, as Sen., in words sen']],
    ['en', 'Anna Reed (left) smiled.', ['Anna Reed: person, feminine, first']],
    [
      'en',
      'Tom Hale, a spokesman for the company, declined.',
      ['Tom Hale: person, as a spokesman for the company, masculine, first'],
    ],
    [
      'en',
      'The company’s spokeswoman, Lily Chan, declined.',
      ['Lily Chan: person, as spokeswoman, feminine'],
    ],
    [
      'en',
      'Smith & Sons hired Dr. Omar Aziz.',
      ['Smith & Sons: unknown, first', 'Omar Aziz: person, as Dr., in words dr, masculine'],
    ],
    ['en', 'According to Reed’s office, nothing happened.', ['Reed: unknown, beside the point']],
    [
      'en',
      '“I left,” Tom Hale said. Anna stayed.',
      ['Tom Hale: person, masculine', 'Anna: person, feminine, first'],
    ],
    [
      'en',
      'In Ohio, Judge Mary O’Neil ruled.',
      ['Ohio: place, beside the point', 'Mary O’Neil: person, as Judge, feminine, from here or later'],
    ],
    [
      'en',
      'The book “Long Rivers” sold. Author Jo Park smiled.',
      ['Long Rivers: unknown', 'Jo Park: person, as Author, from here or later'],
    ],
    [
      'en',
      'National Weather Service meteorologist Ben Ito warned of floods.',
      ['National Weather Service: organization, first', 'Ben Ito: person, masculine'],
    ],
    ['en', 'The University of Port Ellery closed.', ['University of Port Ellery: organization']],
    [
      'en',
      'Prime Minister Eva Lund and President Ola Berg met.',
      ['Eva Lund: person, as Prime Minister', 'Ola Berg: person, as President, from here or later'],
    ],
    ['en', 'King Oskar II died.', ['Oskar II: person, as King, masculine, from here or later']],
    [
      'en',
      'Acme Corp. Chief Executive Pat Lowe quit.',
      ['Acme Corp: organization, first', 'Pat Lowe: person, as Chief Executive, from here or later'],
    ],
    ['en', 'A man named Paul Weiss ran.', ['Paul Weiss: person, masculine, beside the point']],
    [
      'en',
      'Ms. Weiss, who chairs the board of Acme Corp., left.',
      ['Weiss: person, as Ms., in words ms, feminine', 'Acme Corp: organization, beside the point'],
    ],
    [
      'id',
      'Letjen (Purn) Bagus Wira hadir.',
      ['Bagus Wira: person, as Letjen (Purn), in words letjen purn, masculine, from here or later'],
    ],
    ['id', 'Ali bin Umar pulang.', ['Ali bin Umar: person, masculine, first']],
    ['id', 'J.B. Sutomo menulis.', ['J.B. Sutomo: unknown, first']],
    ['id', 'Rina-Adi menang tipis.', ['Rina-Adi: unknown, first']],
    ['id', 'Bank Tani Makmur Tbk untung.', ['Bank Tani Makmur Tbk: organization, first']],
    [
      'id',
      'Kepala Dinas Pendidikan dan Kebudayaan Kota Semarang Siti Aminah hadir.',
      [
        'Dinas Pendidikan dan Kebudayaan Kota Semarang: organization',
        'Siti Aminah: person, as Kepala Dinas Pendidikan dan Kebudayaan Kota Semarang, feminine, from here or later',
      ],
    ],
    [
      'id',
      'Kata Kepala Bidang Humas Polda Jawa Tengah Kombes Iqbal Hadi, tiga orang ditahan.',
      [
        'Bidang Humas Polda Jawa Tengah: organization',
        'Iqbal Hadi: person, as Kepala Bidang Humas Polda Jawa Tengah Kombes, from here or later',
      ],
    ],
    [
      'id',
      'Ketua DPR RI Puan Ayu hadir.',
      ['DPR RI: organization', 'Puan Ayu: person, as Ketua DPR RI, from here or later'],
    ],
    [
      'id',
      'Peneliti Pusat Studi Bencana UGM Dwi Cahyo menilai begitu.',
      [
        'Pusat Studi Bencana UGM: organization',
        'Dwi Cahyo: person, as Peneliti Pusat Studi Bencana UGM, masculine, from here or later',
      ],
    ],
    [
      'id',
      'Rektor Universitas Negeri Malang Prof Hadi Nur menolak.',
      [
        'Universitas Negeri Malang: organization',
        'Hadi Nur: person, as Rektor Universitas Negeri Malang Prof, masculine, from here or later',
      ],
    ],
    [
      'en',
      'Maj. Gen. Paul L. Novak retired.',
      ['Paul L. Novak: person, as Maj. Gen., in words maj gen, masculine'],
    ],
    ['en', 'Ludwig van der Berg left.', ['Ludwig van der Berg: unknown, first']],
    ['en', 'Marks & Spencer closed.', ['Marks & Spencer: unknown, first']],
    ['en', 'The AFL-CIO agreed.', ['AFL-CIO: organization']],
    ['en', 'Yahoo.com and Example.org failed.', ['Yahoo.com: unknown, first', 'Example.org: unknown']],
    ['en', 'Rep. Ana de la Cruz spoke.', ['Ana de la Cruz: person, as Rep., in words rep']],
    [
      'en',
      'Chief Financial Officer Kim Lee of Delta Foods Inc. left.',
      [
        'Kim Lee: person, as Chief Financial Officer, from here or later',
        'Delta Foods Inc: organization, beside the point',
      ],
    ],
    [
      'en',
      'U.S. Attorney Dana Fox sued.',
      ['U.S.: unknown, first', 'Dana Fox: person, as U.S. Attorney, in words u s attorney, feminine'],
    ],
    ['en', 'Lee/Park won.', ['Lee/Park: unknown, first']],
    [
      'en',
      'Dr. Mary Anne Jane Louise Smith wrote.',
      ['Mary Anne Jane Louise Smith: person, as Dr., in words dr, feminine'],
    ],
    ['en', 'Smith (no relation) left.', ['Smith: unknown, first']],
    ['en', 'New York Mayor Ed Cole spoke.', ['Ed Cole: person, as New York Mayor']],
    ['en', 'The Harbor Gazette reported it.', ['Harbor Gazette: unknown']],
    [
      'en',
      'Secretary of State Lena Ortiz flew.',
      ['Lena Ortiz: person, as Secretary of State, from here or later'],
    ],
    [
      'en',
      'Ms. Holt and Mr. Webb met.',
      ['Holt: person, as Ms., in words ms, feminine', 'Webb: person, as Mr., in words mr, masculine'],
    ],
    ['en', 'The Reed family left.', ['Reed: unknown']],
    ['en', 'President-elect Ola Berg waved.', ['Ola Berg: person, as President-elect']],
    [
      'en',
      'Bishop Desmond, of Leeds, prayed.',
      ['Desmond: person, as Bishop', 'Leeds: unknown, beside the point'],
    ],
  ])('in %s: %s', (language, text, expected) => {
    expect(mentionsIn(text, language).map((mention) => summaryOf(text, mention))).toEqual(expected);
  });
});
