import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('the number itself in English', () => {
  it.each<[string, readonly string[]]>([
    ['They had two twenty-fifths of it here.', ['[two twenty-fifths] ratio 0.08 ±0']],
    ['1 234.5 tonnes came in.', ['[1 234.5 tonnes] measure 1234.5 tonne ±0.05']],
    [
      'It rose from .08 percent to 90 boats.',
      ['[.08 percent] percent 0.08 % ±0.005', '[90 boats] count 90 boat {90} ±0.5'],
    ],
    ['They had one hundred and three quarters.', ['[one hundred and three quarters] number 100.75 ±0.25']],
    ['Hundred boats came in.', []],
    ['They had 12 345 boats, and left.', ['[12 345 boats] count 12345 boat {12 345} ±0.5']],
    ['. 08 came in.', []],
    ['He took 192.168.1.10 home with 12 men.', ['[12 men] count 12 man {12} ±0.5']],
    ['5-million people came in.', ['[5-million people] count 5000000 person {5-million} ±500000']],
    ['It was 5 M.', ['[5] number 5 ±0.5']],
    ['Million boats came in.', []],
    ['They had a twenty-fifth.', ['[a twenty-fifth] ratio 0.04 ±0']],
    ['A quarter of voters agreed.', ['[A quarter] ratio 0.25 ±0']],
    ['About three quarters of the boats sank.', ['[three quarters] ratio 0.75 ~ "About" ±0']],
    ['One third of boats came in.', ['[One third] ratio 0.33333333333333 ±0']],
    ['$5M came in.', ['[$5M] money 5000000 USD ±500000']],
    ['5 dozen came in.', ['[5 dozen] number 60 ±6']],
    ['Half a dozen boats came in.', ['[Half a dozen boats] count 6 boat {Half a dozen} ±3']],
    ['He came one hundred and fifth.', ['[one hundred and fifth] ordinal 105 ±0.5']],
    ['Plus or minus 5 degrees came in.', ['[5 degrees] measure 5 degree ±0.5']],
    ['They had 1 234 567 boats, and left.', ['[1 234 567 boats] count 1234567 boat {1 234 567} ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('the number itself in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Turun 2 juta 500 ribu\nBaris lain.', ['[2 juta 500 ribu] number 2500000 by down ±500']],
    ['5/6 datang.', ['[5/6] ratio 0.83333333333333 ±0']],
    ['Ada dua koma.', ['[dua koma] count 2 koma {dua} ±0.5']],
    ['Ada 2 juta 500.', ['[2 juta] number 2000000 ±500000', '[500] number 500 ±0.5']],
    ['Ada Rp.5.000.', ['[Rp.5.000] money 5000 IDR or 5 ±0.5']],
    ['Ada dua puluh lima.', ['[dua puluh lima] number 25 ±0.5']],
    ['Ada 5 -an.', ['[5] number 5 ±0.5']],
    ['Ada Rp5 jt.', ['[Rp5 jt] money 5000000 IDR ±500000']],
    ['Ada dua koma lima juta.', ['[dua koma lima juta] number 2500000 ±50000']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
