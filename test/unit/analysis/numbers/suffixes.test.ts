import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('units, currencies and rates in English', () => {
  it.each<[string, readonly string[]]>([
    ['It was 5 km per hour.', ['[5 km per hour] measure 5 kilometer-per-hour ±0.5']],
    ['A pipe of 12" by 14" burst.', ['[12"] measure 12 inch ±0.5', '[14"] measure 14 inch ±0.5']],
    ['Lee said "we lost 12" today.', ['[12] number 12 by down ±0.5']],
    ['"No," Lee said of the 12" pipe.', ['[12"] measure 12 inch ±0.5']],
    ['It was 1 try.', ['[1 try] count 1 try {1} ±0.5']],
    ['About 5MW here.', ['[5MW] measure 5 megawatt ~ "About" ±0.5']],
    ['It was 1 kg per person.', ['[1 kg] measure 1 kilogram per person ±0.5']],
    [
      'It was 5 L and 3 MG and 2 mg.',
      ['[5] number 5 ±0.5', '[3] number 3 ±0.5', '[2 mg] measure 2 milligram ±0.5'],
    ],
    ['7 (eight) boats came in.', ['[7] number 7 ±0.5', '[eight] number 8 ±0.5']],
    ['They had 5-fold.', ['[5-fold] multiplier 5 x ±0.5']],
    ['2.5 times came in.', ['[2.5 times] multiplier 2.5 x ±0.05']],
    ['It was 5 feet.', ['[5 feet] measure 5 foot ±0.5']],
    ['It was five (kg.', ['[five] number 5 ±0.5']],
    ['It was half days.', ['[half days] duration 0.5 day ±0']],
    ['About half-hour-long here.', ['[half-hour] duration 30 minute ~ "About" ±0']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('units, currencies and rates in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Ada 5 kg/hari.', ['[5 kg] measure 5 kilogram per day ±0.5']],
    ['Ada 5 km-10 km.', ['[5 km-10 km] measure 5..10 kilometer ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
