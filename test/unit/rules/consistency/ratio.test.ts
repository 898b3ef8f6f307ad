import { describe, expect, it } from 'vitest';
import { ratio } from '../../../../server/src/rules/consistency/ratio';
import { told } from '../told';

describe('consistency.ratio', () => {
  it.each([
    ['en', 'One in five adults, or 25 percent, agreed.', 'One in five: That is 20 percent, not 25.'],
    ['en', 'One in five adults (25 percent) agreed.', 'One in five: That is 20 percent, not 25.'],
    ['en', 'About one in five adults, or 26 percent, agreed.', 'one in five: That is 20 percent, not 26.'],
    ['en', 'Nearly one in five adults, or 25 percent, agreed.', 'one in five: That is 20 percent, not 25.'],
    [
      'en',
      'More than one in five adults, or 15 percent, agreed.',
      'one in five: That is 20 percent, not 15.',
    ],
    ['en', 'At least one in five adults, or 15 percent, agreed.', 'one in five: That is 20 percent, not 15.'],
    [
      'id',
      'Satu dari lima orang dewasa atau 25 persen setuju.',
      'Satu dari lima: That is 20 percent, not 25.',
    ],
    [
      'en',
      'Output doubled from 3 million tonnes to 9 million tonnes.',
      'doubled: That is 3 times as much, not 2 times.',
    ],
    [
      'en',
      'Output tripled from 3 million tonnes to 6 million tonnes.',
      'tripled: That is 2 times as much, not 3 times.',
    ],
    [
      'en',
      'Output doubled from 100 boats to 169 boats.',
      'doubled: That is 1.69 times as much, not 2 times.',
    ],
    [
      'en',
      'Output doubled from 100 boats to 241 boats.',
      'doubled: That is 2.41 times as much, not 2 times.',
    ],
    [
      'id',
      'Produksi naik dua kali lipat dari 3 juta ton menjadi 9 juta ton.',
      'dua kali lipat: That is 3 times as much, not 2 times.',
    ],
    ['en', 'Of 400 respondents, 120 people or 45 percent agreed.', '45 percent: That is 30 percent, not 45.'],
    ['en', 'Of 400 respondents, 120 people (45 percent) agreed.', '45 percent: That is 30 percent, not 45.'],
    ['en', '120 people or 45 percent of 400 respondents agreed.', '45 percent: That is 30 percent, not 45.'],
    ['en', '120 of 400 respondents, or 45 percent, agreed.', '45 percent: That is 30 percent, not 45.'],
    ['id', 'Dari 400 responden, 120 orang (45 persen) setuju.', '45 persen: That is 30 percent, not 45.'],
  ])('in %s warns: %s', (language, text, message) => {
    expect(told(ratio, language, text)[0]).toBe(message);
  });

  it('shows the numbers of the calculation', () => {
    expect(told(ratio, 'en', 'Of 400 respondents, 120 people or 45 percent agreed.').slice(1)).toEqual([
      '> 120 people: 120 people',
      '> 400 respondents: 400 respondents',
    ]);
    const multiple = 'Output doubled from 3 million tonnes to 9 million tonnes.';
    expect(told(ratio, 'en', multiple).slice(1)).toEqual([
      '> 3 million tonnes: 3 million tonnes',
      '> 9 million tonnes: 9 million tonnes',
    ]);
  });

  it.each([
    // right, as far as it is meant
    ['en', 'One in five adults, or 21 percent, agreed.'],
    ['en', 'One in five adults, or about 24 percent, agreed.'],
    ['en', 'About one in five adults, or 24 percent, agreed.'],
    ['en', 'Nearly one in five adults, or 15 percent, agreed.'],
    ['en', 'More than one in five adults, or 25 percent, agreed.'],
    ['en', 'Output doubled from 3 million tonnes to 6 million tonnes.'],
    ['en', 'Output tripled from 3 million tonnes to 9 million tonnes.'],
    ['en', 'Output doubled from 100 boats to 171 boats.'],
    ['en', 'Output doubled from 100 boats to 239 boats.'],
    ['en', 'Of 400 respondents, 120 people or 30 percent agreed.'],
    ['id', 'Dari 400 responden, 120 orang atau 30 persen setuju.'],
    ['en', 'Of about 400 respondents, 120 people or 31 percent agreed.'],
    // two shares, not one said twice
    ['en', 'One in five adults and 25 percent of pupils agreed.'],
    ['en', 'One in five adults who live in the old town by the river, or 25 percent, agreed.'],
    ['en', 'One in five adults, or 25 to 30 percent, agreed.'],
    // no two values of one thing
    ['en', 'Output doubled from 3 million tonnes to 9 million people.'],
    ['en', 'Output nearly doubled from 3 million tonnes to 9 million tonnes.'],
    // whose share is not told
    ['en', '120 people or 45 percent of them agreed in the survey of 400 respondents.'],
    ['en', 'Of 400 respondents, 120 people and 45 percent of the pupils agreed.'],
    ['en', 'Of 400 respondents, 500 people or 45 percent agreed.'],
    ['en', 'Of 400 respondents, 120 people or 40 to 45 percent agreed.'],
    ['en', 'Of 400 respondents, 120 to 130 people or 45 percent agreed.'],
    ['en', 'Of 400 respondents, 120 people, most of them from the old town, or 45 percent agreed.'],
    ['en', 'Of 400 respondents, 45 percent or 120 people agreed.'],
    ['en', 'Of 400 respondents, 120 people or 45 percent agreed on 3 May.'],
  ])('in %s is silent: %s', (language, text) => {
    expect(told(ratio, language, text)).toEqual([]);
  });
});
