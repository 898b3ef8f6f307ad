import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('numbers that state no amount in English', () => {
  it.each<[string, readonly string[]]>([
    ['She said "AB 123" then.', []],
    ['5K came in.', ['[5K] number 5000 ±500']],
    [
      'He took +5 points home with 12 men.',
      ['[5 points] measure 5 point ±0.5', '[12 men] count 12 man {12} ±0.5'],
    ],
    ['1.Bring came here.', ['[1] number 1 ±0.5']],
    ['He took 123456 High Street.', ['[123456] number 123456 ±0.5']],
    ['She said "Sections 4-6" then.', []],
    ['Then: 5g\n5g Boats here', ['[5g] measure 5 gram ±0.5', '[5g] measure 5 gram ±0.5']],
    ['He took +62 21 500123.', []],
    ['She said "90/PUU" then.', []],
    ['Then: AB 12\nAB 12 Boats here', ['[12 Boats] count 12 boat {12} ±0.5']],
    ['It was 5 to 6 m³.', ['[5 to 6 m³] measure 5..6 cubic-meter {5 to 6} ±0.5']],
    ['He took AB 123 percent.', ['[123 percent] percent 123 % ±0.5']],
    ['1 234 567 boats came in.', ['[1 234 567 boats] count 1234567 boat {1 234 567} ±0.5']],
    ['He took 12 High, Street.', ['[12] number 12 ±0.5']],
    ['He took #5.', []],
    ['He took @5.', []],
    ['He took A 1234.', ['[1234] number 1234 ±0.5']],
    ['Ann, 31. He came.', ['[31] age 31 year ±0.5']],
    ['He took 12 Street.', []],
    ['About 5points here.', ['[5points] measure 5 point ~ "About" ±0.5']],
    ['He took 1 Muharram.', []],
    ['555-123-4567 came here.', []],
    [
      'He took Section 5 km home with 12 men.',
      ['[5 km] measure 5 kilometer ±0.5', '[12 men] count 12 man {12} ±0.5'],
    ],
    ['The pupils of School 3 North went home after that.', []],
    ['Plate GA 12345 12 men came.', ['[12345] number 12345 ±0.5', '[12 men] count 12 man {12} ±0.5']],
    ['In Room 12A\n12 men came.', ['[12 men] count 12 man {12} ±0.5']],
    ["Ann's thirty-fifteenth boat came.", []],
    ['The zip\n90210\n12 men came.', ['[12 men] count 12 man {12} ±0.5']],
    ['Section 5-6 million came here.', ['[5-6 million] number 5000000..6000000 ±500000']],
    ['At 10 a.b.\n12 men came.', ['[10] number 10 ±0.5', '[12 men] count 12 man {12} ±0.5']],
    [
      'Time 2 : 1\n12 men came.',
      ['[2] number 2 ±0.5', '[1] number 1 ±0.5', '[12 men] count 12 man {12} ±0.5'],
    ],
    ['In Room 12A, 12 men came.', ['[12 men] count 12 man {12} ±0.5']],
    ['See Section 4, 12 men came.', ['[12 men] count 12 man {12} ±0.5']],
    ['See Section 4 b 12 men came.', ['[12 men] count 12 man {12} ±0.5']],
    ['Phone of him now is 555\n12 men came.', ['[555] number 555 ±0.5', '[12 men] count 12 man {12} ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('numbers that state no amount in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Ia bawa Blok C 5.', []],
    ['RW 5 dan 18 rumah datang.', []],
    ['Naik dari No. 5 menjadi 90 ton.', ['[90 ton] measure 90 tonne to up ±0.5']],
    ['Ada 000, lalu pulang.', []],
    ['Itu (tahun 1998) di sana.', ['[1998] date 1998 ±0.5']],
    ['Lalu: 1. Bawa\n1. Bawa Kapal', ['[1] number 1 ±0.5']],
    ['Lalu: 1 Muharram 1446\n1 Muharram 1446 Kapal', []],
    ['Pukul: 18.31 datang.', []],
    ['Ia kata "1. Bawa" lalu.', []],
    ['Ia bawa Pasal 5 dan 107.', []],
    ['Itu (1234567890123456) di sana.', []],
    ['Lihat Pasal 27 ayat 3 12 orang datang.', ['[12 orang] count 12 orang {12} ±0.5']],
    ['12 mengatakan itu.', ['[12] number 12 ±0.5']],
    ['Lalu: Jalan Mawar 5\nJalan Mawar 5 Kapal', ['[5 Kapal] count 5 kapal {5} ±0.5']],
    ['Pukul 18.31 sampai 19.00\n12 orang datang.', ['[12 orang] count 12 orang {12} ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
