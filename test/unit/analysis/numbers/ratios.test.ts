import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('ratios and multipliers in English', () => {
  it.each<[string, readonly string[]]>([
    ['One out of 1001 boats sank.', ['[1001 boats] count 1001 boat {1001} ±0.5']],
    ['Thrice came in.', ['[Thrice] count 3 time ±0']],
    ['One out of 1000 boats sank.', ['[One out of 1000] ratio 0.001 ±0']],
    ['One in 5 years sank.', ['[5 years] duration 5 year ±0.5']],
    ['Two out of 101 boats sank.', ['[Two] number 2 ±0.5', '[101 boats] count 101 boat {101} ±0.5']],
    ['11 out of 20 boats sank.', ['[11] number 11 ±0.5', '[20 boats] count 20 boat {20} ±0.5']],
    ['10 out of 20 boats sank.', ['[10 out of 20] ratio 0.5 ±0']],
    ['Two out of 100 boats sank.', ['[Two out of 100] ratio 0.02 ±0']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('ratios and multipliers in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Ada lipat dua, lalu pulang.', ['[lipat dua] multiplier 2 x ±0.5']],
    ['Ada 1 banding 28.', ['[1 banding 28] ratio 0.03571428571428571 ±0']],
    ['Ada tiga lipat.', ['[tiga] number 3 ±0.5']],
    ['Ada rasio 1:28.', ['[1:28] ratio 0.03571428571428571 ±0']],
    ['Ada 5 dari 3.', ['[5] number 5 ±0.5', '[3] number 3 ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
