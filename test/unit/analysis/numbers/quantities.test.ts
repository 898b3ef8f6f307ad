import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('quantities in English', () => {
  it.each<[string, readonly string[]]>([
    ['It rose from School 3 North to 90 boats.', ['[90 boats] count 90 boat to up {90} ±0.5']],
    ['7 (seven) boats came in.', ['[7 (seven) boats] count 7 boat {7 (seven)} ±0.5']],
    ['5m came in.', ['[5m] measure 5 meter ±0.5']],
    ['2000 boats came in.', ['[2000 boats] count 2000 boat {2000} ±0.5']],
    ['5--10 km came in.', ['[5] number 5 ±0.5', '[10 km] measure 10 kilometer ±0.5']],
    ['2012 boats came in.', ['[2012] date 2012 ±0.5']],
    ['They had one and only one boat.', ['[one boat] count 1 boat {one} ±0.5']],
    ['One man came in.', []],
    ['5- 10 km came in.', ['[5] number 5 ±0.5', '[10 km] measure 10 kilometer ±0.5']],
    ['5-5 boats came in.', []],
    ['5 km-10 km came in.', ['[5 km-10 km] measure 5..10 kilometer ±0.5']],
    ['They had 5 or 7 km.', ['[5] measure 5 kilometer ±0.5', '[7 km] measure 7 kilometer ±0.5']],
    ['1 or 2 boats came in.', ['[1 or 2 boats] count 1..2 boat {1 or 2} ±0.5']],
    ['7 (seven boats came in.', ['[7] number 7 ±0.5', '[seven boats] count 7 boat {seven} ±0.5']],
    ['Five more boats came in.', ['[Five more boats] count 5 boat {Five} ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('quantities in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Ada 2,5 hektare lahan.', ['[2,5 hektare lahan] measure 2.5 hectare {2,5 hektare} ±0.05']],
    ['Ada satu orang.', ['[satu orang] count 1 orang {satu} ±0.5']],
    ['Ada satu perahu.', []],
    ['Sekitar 5-6M di sana.', ['[5-6M] number 5000000000..6000000000 ~ "Sekitar" ±500000000']],
    ['Ada 2012-2014.', ['[2012-2014] date 2012..2014 ±0.5']],
    ['Ada 5-6 dekade.', ['[5-6 dekade] duration 50..60 year {5-6} ±5']],
    ['7 (delapan) perahu datang.', ['[7] number 7 ±0.5', '[delapan] number 8 ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
