import { describe, expect, it } from 'vitest';
import { readInDetail } from './readAttributions';

describe('who says what, in detail, in English', () => {
  it.each<[string, readonly string[]]>([
    [
      'The bridge is safe, said “The Boss”.',
      ['clause-inverted | “The Boss” | said | The bridge is safe (indirect, person)'],
    ],
    [
      '“Is the bridge safe?” said Ann Lee (52).',
      ['quotation-inverted | Ann Lee (52) | said | “Is the bridge safe?” (direct, person)'],
    ],
    ['“No!” “The Boss” said.', ['quotation-subject | “The Boss” | said | “No!” (indirect, person)']],
    [
      'Lee, who said the bridge is safe, left.',
      ['statement | who | said | the bridge is safe (indirect, person)'],
    ],
    [
      '“The bridge” residents hoping to block the plan said, “and old.”',
      [
        'quotation-subject | residents hoping to block the plan | said | “The bridge” + “and old.” (mixed, vague)',
      ],
    ],
    ['A report wrote it.', ['statement | A report | wrote | it (indirect, document)']],
    ['Police insisted it.', ['thought | Police | insisted | it (indirect, organization)']],
    [
      'But Ann Lee said the bridge is safe.',
      ['statement | Ann Lee | said | the bridge is safe (indirect, person)'],
    ],
    [
      'But “The Boss” said the bridge is safe.',
      ['statement | “The Boss” | said | the bridge is safe (indirect, person)'],
    ],
    [
      'If it rains the bridge is safe, it said, “and old.”',
      ['clause-subject | it | said | If it rains the bridge is safe + “and old.” (indirect, person)'],
    ],
    [
      'About 40 percent of voters called the bridge “a farce.”',
      ['naming | About 40 percent of voters | called | “a farce.” (direct, vague)'],
    ],
    [
      'Ann Lee, 52, said the bridge is safe; Bell said it is not.',
      [
        'statement | Ann Lee, 52 | said | the bridge is safe (indirect, person)',
        'statement | Bell | said | it is not (indirect, person)',
      ],
    ],
    [
      'People who know Lee found the bridge, built in 1990, is safe.',
      ['finding | People who know Lee | found | the bridge, built in 1990, is safe (indirect, vague)'],
    ],
    [
      'Ann Lee, who runs the port, said in a statement that “the bridge is safe” and old.',
      ['statement | Ann Lee, who runs the port | said | “the bridge is safe” and old (mixed, person)'],
    ],
    [
      'Stone: “We will pay.” Reed: “With what?”',
      [
        'colon-speech | Stone | : | “We will pay.” (direct, person)',
        'colon-speech | Reed | : | “With what?” (direct, person)',
      ],
    ],
    [
      '“It leaks,” he said. Quill, however, said it did not.',
      [
        'quotation-subject | he | said | “It leaks,” (direct, person)',
        'statement | Quill | said | it did not (indirect, person)',
      ],
    ],
    [
      'Trade is down, May Bell of the White Swan Inn said, by 40 percent.',
      [
        'clause-subject | May Bell of the White Swan Inn | said | Trade is down + by 40 percent (indirect, person)',
      ],
    ],
    [
      'The lock is said to leak, and its keeper is believed to have left.',
      [
        'hedge | – | said | The lock + leak (indirect, none)',
        'hedge | – | believed | its keeper + have left (indirect, none)',
      ],
    ],
    [
      'Council leader Abe Stone, speaking for the majority, said that yes, it would pay.',
      ['statement | Council leader Abe Stone | said | yes, it would pay (indirect, person)'],
    ],
    [
      'Nora Quill, director of the port since 2009, and her deputy, Owen Tate, said the lock would reopen in June.',
      [
        'statement | Nora Quill, director of the port since 2009, and her deputy, Owen Tate | said | the lock would reopen in June (indirect, person)',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(readInDetail(text, 'en')).toEqual(expected);
  });
});

describe('who says what, in detail, in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    [
      'Jembatan aman, kata Sari kepada wartawan, Senin (3/3/2025).',
      ['clause-tag | Sari | kata | Jembatan aman (indirect, person)'],
    ],
    [
      '"Jembatan" jelas polisi sambil pulang.',
      ['quotation-tag | polisi | jelas | "Jembatan" (indirect, organization)'],
    ],
    [
      'Saat hujan ia mengatakan jembatan aman.',
      ['statement | ia | mengatakan | jembatan aman (indirect, person)'],
    ],
    [
      'Jembatan, yang dibangun 1990, aman, seperti dikatakan Badan Pusat Statistik (BPS).',
      [
        'passive-as-closing | Badan Pusat Statistik (BPS) | dikatakan | Jembatan, yang dibangun 1990, aman (indirect, organization)',
      ],
    ],
    [
      'Dikutip dari Antara, Sari mengatakan jembatan aman.',
      ['statement | Sari | mengatakan | jembatan aman (indirect, person via Antara)'],
    ],
    [
      'Oki, yang perusahaannya membangun pintu air, mengatakan kepada komisi pekan lalu bahwa pintu itu kuat.',
      [
        'statement | Oki, yang perusahaannya membangun pintu air | mengatakan | pintu itu kuat (indirect, person)',
      ],
    ],
    [
      'Nora berulang kali membantah mengetahui kebocoran itu.',
      ['statement | Nora | membantah | mengetahui kebocoran itu (indirect, person)'],
    ],
    [
      'Penjaga itu diduga mengambil Rp5 juta dari kas, kata jaksa.',
      [
        'hedge-subject | – | diduga | Penjaga itu + mengambil Rp5 juta dari kas (indirect, none)',
        'clause-tag | jaksa | kata | Penjaga itu diduga mengambil Rp5 juta dari kas (indirect, person)',
      ],
    ],
    [
      'Abas mengatakan, Jumat (3/5/2024), kota akan membayar dalam dua tahap.',
      ['statement | Abas | mengatakan | kota akan membayar dalam dua tahap (indirect, person)'],
    ],
    [
      'Nora berterima kasih kepada para penyelam dan mengatakan mereka menyelamatkan kota.',
      ['statement-shared | Nora | mengatakan | mereka menyelamatkan kota (indirect, person)'],
    ],
  ])('%j', (text, expected) => {
    expect(readInDetail(text, 'id')).toEqual(expected);
  });
});
