import fc from 'fast-check';
import { describe, it } from 'vitest';
import { claimsOf } from '../unit/analysis/numbers/claimsOf';

const pieces = [
  '1.500',
  '12,5',
  '0',
  '999999999999999999999',
  '1/2',
  '31/2/2026',
  '-',
  '–',
  ' ',
  ' ',
  ' ',
  '\n',
  'Rp',
  '$',
  'juta',
  'persen',
  '%',
  'ribu',
  'dua',
  'puluh',
  'setengah',
  'half',
  'a',
  'million',
  'and',
  'twenty',
  '-year-old',
  'Senin',
  '(',
  ')',
  ',',
  '.',
  'May',
  'Mei',
  'ke-',
  'orang',
  'kali',
  'x',
  'per',
  'kg',
  '°C',
  'dari',
  'hingga',
  'antara',
  'No.',
  'Pasal',
  'pukul',
  ':',
  '"',
  "'s",
  'http://',
  '٣',
  '💥',
  '\u00AD',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join('')),
);

describe.each(['id', 'en'])('recognizeNumbers (%s), whatever the text', (language) => {
  it('gives ordered, disjoint spans inside the text, and finite values', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const claim of claimsOf(language, input)) {
          if (claim.start < end || claim.end <= claim.start || claim.end > input.length) return false;
          if (claim.core.start < claim.start || claim.core.end > claim.end) return false;
          for (const value of [claim.value, claim.max])
            if (typeof value === 'number' && !Number.isFinite(value)) return false;
          end = claim.end;
        }
        return true;
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each(['id', 'en'])('recognizeNumbers (%s), the same words over and over', (language) => {
  // Anything quadratic takes a minute on these, anything that recurses runs out of stack.
  it.each([
    '1 ',
    '100 ',
    '1 juta ',
    '2 million ',
    'dua ',
    'a ',
    'half ',
    '1-',
    '1/',
    '$1 ',
    '1:1 ',
    'Senin ',
    'No. ',
    'point ',
    'tens of ',
    'http://a/',
  ])(
    'gets through 40 KB of %j',
    (words) => {
      claimsOf(language, words.repeat(Math.ceil(40_000 / words.length)));
    },
    10_000,
  );
});
