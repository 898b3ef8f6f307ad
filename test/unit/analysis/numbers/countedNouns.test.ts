import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('what is counted in English', () => {
  it.each<[string, readonly string[]]>([
    ['12 gas came.', ['[12 gas] count 12 gas {12} ±0.5']],
    ['12 quickly men came.', ['[12] number 12 ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});

describe('what is counted in Indonesian', () => {
  it.each<[string, readonly string[]]>([
    ['Ada 5 rumahnya.', ['[5 rumahnya] count 5 rumah {5} ±0.5']],
    ['12 tanya jawab.', ['[12 tanya] count 12 tanya {12} ±0.5']],
    ['Ada dua orang pria.', ['[dua orang pria] count 2 pria {dua} ±0.5']],
  ])('%j', (text, expected) => {
    expect(details('id', text)).toEqual(expected);
  });
});
