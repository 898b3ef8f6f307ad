import { describe, expect, it } from 'vitest';
import { ageYear } from '../../../../server/src/rules/consistency/ageYear';
import { contradiction } from '../../../../server/src/rules/consistency/contradiction';
import { headlineNumber } from '../../../../server/src/rules/consistency/headlineNumber';
import { ratio } from '../../../../server/src/rules/consistency/ratio';
import { sum } from '../../../../server/src/rules/consistency/sum';
import { messagesOf } from './findings';

const flagged = [
  [sum, 'id', 'Hibah Rp9 miliar itu terdiri dari Rp5 miliar untuk jalan dan Rp6 miliar untuk sekolah.'],
  [sum, 'en', 'The survey found 55% satisfied, 35% unsatisfied and 25% undecided.'],
  [ratio, 'en', 'Of 400 respondents, 120 people or 45 percent agreed.'],
  [ratio, 'id', 'Dari 400 responden, 120 orang atau 45 persen setuju.'],
  [sum, 'en', 'Of the 120 passengers, 70 were men and 60 were women.'],
  [sum, 'id', 'Dari 120 penumpang, 70 laki-laki dan 60 perempuan.'],
  [ratio, 'en', 'Three out of five pupils (80 percent) passed the test.'],
  [ratio, 'en', 'More than half of the pupils (37 percent) passed the test.'],
  [ageYear, 'en', 'She was born in 1960 and died in 2000, aged 52.'],
  [
    contradiction,
    'id',
    'Banjir merendam 1.240 rumah di hilir. Menurut camat, banjir itu merendam 12.400 rumah.',
  ],
  [headlineNumber, 'en', 'Storm Wrecks 48 Boats\n\nThe storm wrecked 84 boats in the harbour, a clerk said.'],
] as const;

const quiet = [
  [sum, 'id', 'Ada 5 korban: dua pria, dua wanita, dan seorang anak.'],
  [
    sum,
    'id',
    'Anggaran Rp12,4 triliun terdiri dari Rp8,3 triliun untuk jalan dan Rp4,2 triliun untuk sekolah.',
  ],
  [sum, 'en', 'Ten people were hurt, including four men, three women and one child.'],
  [sum, 'en', 'Sales grew 50%, 40% and 30% in the three years.'],
  [sum, 'en', 'Of the 120 passengers, 70 were men and 60 were over fifty.'],
  [sum, 'en', 'Of the 120 passengers, 70 were men and 40 were women.'],
  [ratio, 'en', 'More than half of the pupils (57 percent) passed the test.'],
  [ratio, 'en', 'Almost half of the pupils (44 percent) failed the test.'],
  [
    headlineNumber,
    'en',
    'Fire Destroys 30 Houses\n\nA second fire destroyed 50 houses a week later, a clerk said.',
  ],
  [ratio, 'en', 'One in three adults, or about 33 percent, agreed.'],
  [ratio, 'en', 'Output more than doubled from 3 million tonnes to 9 million tonnes.'],
  [ageYear, 'en', 'Born in 1960, she joined in 2000 and retired in 2010 at the age of 52.'],
  [contradiction, 'en', 'The firm hired 12 clerks in Leeds. It hired 120 clerks in York.'],
  [contradiction, 'en', 'The fire destroyed 24 homes. The storm sank 42 boats.'],
  [contradiction, 'id', 'Banjir merendam 1.240 rumah. Jumlah itu bertambah menjadi 12.400 rumah.'],
  [
    headlineNumber,
    'en',
    'Storm Wrecks Nearly 50 Boats\n\nThe storm wrecked 48 boats in the harbour, a clerk said.',
  ],
] as const;

describe('the consistency rules', () => {
  it.each(flagged)('%# in %s warn: %s', (rule, language, text) => {
    expect(messagesOf(rule, language, text)).toHaveLength(1);
  });

  it.each(quiet)('%# in %s are silent: %s', (rule, language, text) => {
    expect(messagesOf(rule, language, text)).toEqual([]);
  });
});
