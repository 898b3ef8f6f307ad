import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('numbers in a row in English', () => {
  it.each<[string, readonly string[]]>([
    [
      '70 and 6 million boats came.',
      ['[70] count 70 boat ±0.5', '[6 million boats] count 6000000 boat {6 million} ±500000'],
    ],
    ['5 and $6 came.', ['[5] number 5 ±0.5', '[$6] money 6 USD ±0.5']],
    [
      '5 and 6 million dollars came.',
      ['[5] money 5000000 USD ±500000', '[6 million dollars] money 6000000 USD ±500000'],
    ],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});
