import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('ordinals and ranks in English', () => {
  it.each<[string, readonly string[]]>([
    ['One hundred and fifth boats came.', ['[One hundred and fifth] ordinal 105 ±0.5']],
    ["Ann's first boat came.", ['[first] ordinal 1 ±0.5']],
    ['He came first.', []],
    ['He came No. 2/3.', ['[2/3] ratio 0.66666666666667 ±0']],
    ['He came No. 1234.', ['[1234] number 1234 ±0.5']],
    ['Twenty first boats came.', ['[Twenty first] ordinal 21 ±0.5']],
    ['1st boats came.', ['[1st] ordinal 1 ±0.5']],
    ['It was the first boat.', ['[first] ordinal 1 ±0.5']],
    ['He came top 10 percent.', ['[10 percent] percent 10 % ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('ordinals and ranks in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Warga SMA Negeri 3 Bandung pulang bersama ketiga guru.', []],
    ['Ada pertama kali.', ['[pertama kali] ordinal 1 ±0.5']],
    ['Ada kelima ratus.', ['[kelima ratus] ordinal 500 ±0.5']],
    ['Kedua, ia datang.', []],
    ['Ada pertama di sana.', []],
    ['Ada ke-5 kalinya.', ['[ke-5] ordinal 5 ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
