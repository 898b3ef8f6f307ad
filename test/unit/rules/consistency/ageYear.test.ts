import { describe, expect, it } from 'vitest';
import { ageYear } from '../../../../server/src/rules/consistency/ageYear';
import { told } from '../told';

const not = (age: string, years: string): string =>
  `${age}: Born in 1960, somebody is 39 or 40 in 2000, not ${years}.`;

describe('consistency.age-year', () => {
  it.each([
    [
      'en',
      'She was born in 1960 and died in 2000, aged 52.',
      [not('52', '52'), '> 1960: 1960', '> 2000: 2000'],
    ],
    [
      'en',
      'She died in 2000, aged 38; she was born in 1960.',
      [not('38', '38'), '> 1960: 1960', '> 2000: 2000'],
    ],
    [
      'en',
      'She was born in 1960 and died in 2000, aged 41.',
      [not('41', '41'), '> 1960: 1960', '> 2000: 2000'],
    ],
    [
      'en',
      'Born in 1960, she moved to the town in 2000, aged 52.',
      [not('52', '52'), '> 1960: 1960', '> 2000: 2000'],
    ],
    [
      'en',
      'Born on 3 May 1960, she died on 4 June 2000, aged 52.',
      [not('52', '52'), '> 3 May 1960: 3 May 1960', '> 4 June 2000: 4 June 2000'],
    ],
    [
      'id',
      'Ia lahir di Solo, 21 Juni 1960, dan wafat pada 2000 dalam usia 52 tahun.',
      [not('52 tahun', '52'), '> 21 Juni 1960: 21 Juni 1960', '> 2000: 2000'],
    ],
  ])('in %s warns: %s', (language, text, expected) => {
    expect(told(ageYear, language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'She was born in 1960 and died in 2000, aged 40.'],
    ['en', 'She was born in 1960 and died in 2000, aged 39.'],
    ['id', 'Ia lahir pada 1960 dan meninggal pada 2000 dalam usia 40 tahun.'],
    ['en', 'She was born in 1960 and died in 2000, aged about 52.'],
    // whose age, or which year
    ['en', 'She was born in 1960, met him in 1980 and died in 2000, aged 52.'],
    ['en', 'She was born in 1960 and died in 2000, aged 52, and her son, aged 12, lives.'],
    [
      'en',
      'Born in 1960, she moved in 2000 to the old town by the river near the port, and her brother was 52 years old.',
    ],
    ['en', 'She was born in 1960 and died in 1950, aged 52.'],
    ['en', 'She moved in 1960 and died in 2000, aged 52.'],
    ['en', 'She was born in 1960 and died in the 2000s, aged 52.'],
    [
      'en',
      'She was born in the old town by the river near the port and came in 1960 and died in 2000, aged 52.',
    ],
    ['en', 'She was born in 1960 and left after 40 years in 2000.'],
  ])('in %s is silent: %s', (language, text) => {
    expect(told(ageYear, language, text)).toEqual([]);
  });
});
