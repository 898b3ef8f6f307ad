import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('ages in English', () => {
  it.each<[string, readonly string[]]>([
    ['The police said May, 31, came.', ['[31] number 31 ±0.5']],
    ['Then a boy of nine came home.', ['[nine] age 9 year ±0.5']],
    ['Ann, 31 came.', ['[31] number 31 ±0.5']],
    ['Ann (31 years) came.', ['[(31 years)] age 31 year {31 years} ±0.5']],
    ['ann (31) came.', ['[31] number 31 ±0.5']],
    ['Ann, 1, came.', ['[1] number 1 ±0.5']],
    ['Ann, 2, came.', ['[2] age 2 year ±0.5']],
    ['Ann, 125, came.', ['[125] age 125 year ±0.5']],
    ['Ann, 31 days, came.', ['[31 days] duration 31 day ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('ages in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Pria 45 hari datang.', ['[45 hari] duration 45 day ±0.5']],
    ['Bayi 3 pekan datang.', ['[3 pekan] duration 3 week ±0.5']],
    ['Seorang pria 145 tahun datang.', ['[145 tahun] duration 145 year ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
