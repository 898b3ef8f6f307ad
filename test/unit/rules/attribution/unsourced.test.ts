import { describe, expect, it } from 'vitest';
import { unsourcedNumber } from '../../../../server/src/rules/attribution/unsourcedNumber';
import { unsourcedStatement } from '../../../../server/src/rules/attribution/unsourcedStatement';
import { told } from '../told';

const bribe = 'The firm bribed officials.';
const accused = `${bribe}: This accuses somebody, and nobody is named for it.`;
const nearest = (words: string, name = words): string => `> ${words}: The nearest source before it: ${name}`;

describe('attribution.unsourced-statement', () => {
  it.each([
    ['nobody before it', `${bribe} Mayor Ann Lee said the bridge was safe.`, [accused]],
    [
      'the last two named before it',
      `Clerk Di Orr said it was wet. Mayor Ann Lee said it was dry. Engineer Bo Dunn said it was late. ${bribe}`,
      [
        accused,
        nearest('Engineer Bo Dunn', 'Bo Dunn'),
        'Attribute to Bo Dunn: …, according to Bo Dunn.',
        'Attribute to Ann Lee: …, according to Ann Lee.',
      ],
    ],
    [
      'one source twice',
      `Mayor Ann Lee said it was dry. Lee said it was late. ${bribe}`,
      [accused, nearest('Lee', 'Ann Lee'), 'Attribute to Ann Lee: …, according to Ann Lee.'],
    ],
    [
      'a company',
      `Acme Ltd said it was dry. ${bribe}`,
      [accused, nearest('Acme Ltd'), 'Attribute to Acme Ltd: …, according to Acme Ltd.'],
    ],
    // a name to attribute to is a name
    ['somebody by their office', `It was dry, the mayor said. ${bribe}`, [accused, nearest('the mayor')]],
    ['people without a name', `Experts said it was dry. ${bribe}`, [accused]],
    ['one who did not say it', `Mayor Ann Lee did not say it was dry. ${bribe}`, [accused]],
  ])('offers %s', (_, body, expected) => {
    const lines = told(unsourcedStatement, 'en', `City News\n\n${body}`);
    const before = body.slice(0, -1);
    expect(lines.map((line) => line.replace(before, '…'))).toEqual(expected);
  });

  it('offers nothing to write where the sentence does not end in a full stop', () => {
    const text = 'City News\n\nMayor Ann Lee said it was dry. The firm bribed officials!';
    expect(told(unsourcedStatement, 'en', text)).toEqual([
      'The firm bribed officials!: This accuses somebody, and nobody is named for it.',
      nearest('Mayor Ann Lee', 'Ann Lee'),
    ]);
  });

  it.each([
    ['It is the largest bridge in the country.', 'This says that something is the most or the only one'],
    ['The new bridge is longer than the old one.', 'This compares'],
    ['The fire was caused by a faulty lamp.', 'This says what caused what'],
    ['The largest firm bribed officials.', 'This accuses somebody'],
  ])('says why: %s', (sentence, why) => {
    expect(told(unsourcedStatement, 'en', `City News\n\n${sentence}`)).toEqual([
      `${sentence}: ${why}, and nobody is named for it.`,
    ]);
  });

  it('shows the confirmation that is withheld', () => {
    const sentence = 'The ministry has not confirmed the arrest.';
    expect(told(unsourcedStatement, 'en', `City News\n\n${sentence}`)).toEqual([
      `${sentence}: This has not been confirmed, and nobody else is named for it.`,
      '> confirmed: The confirmation that is withheld',
    ]);
  });

  it('attributes in the language of the article', () => {
    const text = 'Kabar Kota\n\nMenurut Camat Sari Wulan, jalan basah. Banjir menyebabkan jembatan runtuh.';
    const [, , fix] = told(unsourcedStatement, 'id', text);
    expect(fix).toBe(
      'Attribute to Sari Wulan: Menurut Camat Sari Wulan, jalan basah. Banjir menyebabkan jembatan runtuh, menurut Sari Wulan.',
    );
  });
});

describe('attribution.unsourced-number', () => {
  const nobody = (words: string): string => `${words}: Nobody is named for “${words}”.`;
  const another = (words: string): string => `> ${words}: Another number in the same sentence`;

  it.each([
    ['The storm sank 12 boats.', [nobody('12 boats')]],
    ['The storm sank 12 boats and 14 ferries.', [nobody('12 boats'), another('14 ferries')]],
    // digits are what gets mistyped
    ['Output tripled to 40 tonnes.', [nobody('40 tonnes'), another('tripled')]],
    ['The storm sank twelve boats and forty ferries.', [nobody('twelve boats'), another('forty ferries')]],
    ['The storm sank 12 boats.\n\nThe fire burned 30 barns.', [nobody('12 boats'), nobody('30 barns')]],
    [
      'The storm sank 12 boats, Ann Lee said. The fire burned 30 barns.',
      [
        nobody('30 barns'),
        nearest('Ann Lee'),
        'Attribute to Ann Lee: The storm sank 12 boats, Ann Lee said. The fire burned 30 barns, according to Ann Lee.',
      ],
    ],
    ['“The storm sank 12 boats.” It rained.', []],
    ['The firm bribed officials.', []],
  ])('%s', (body, expected) => {
    expect(told(unsourcedNumber, 'en', `City News\n\n${body}`)).toEqual(expected);
  });
});
