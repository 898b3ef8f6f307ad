import { describe, expect, it } from 'vitest';
import { details } from './claimsOf';

describe('words taken apart in English', () => {
  it.each<[string, readonly string[]]>([
    ['5USD came here.', ['[5USD] money 5 USD ±0.5']],
    ['9-year-old Ann came.', ['[9-year-old] age 9 year {9-year} ±0.5']],
    ['About 2.5usd here.', ['[2.5] number 2.5 ~ "About" ±0.05']],
  ])('%j', (text, expected) => {
    expect(details('en', text)).toEqual(expected);
  });
});
