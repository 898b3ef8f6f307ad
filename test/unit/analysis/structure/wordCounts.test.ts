import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordCounts } from '../../../../server/src/analysis/structure/wordCounts';

const bits = fc.constantFrom(
  ...['Sari', 'Wijaya', 'sari', 'SARI', 'É', 'é', 'e\u0301', '’', "'", '-', '7', ' ', ' ', '.', '\n', '“'],
  ...['\u{10400}', '\u{10428}', '\uD801', '\uDC00', 'ǅ', 'ß', '北'],
);
const texts = fc.array(bits, { maxLength: 40 }).map((parts) => parts.join(''));

/** The same by regular expressions, slowly. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
function names(text: string): readonly string[] {
  const found = [...text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{M}\d'’-]*/gu)];
  return found.flatMap((match, at) => {
    const word = match[0].toLowerCase();
    const before = found[at - 1];
    const isPair = before && before.index + before[0].length + 1 === match.index;
    return isPair && text[match.index - 1] === ' ' ? [word, `${before[0].toLowerCase()} ${word}`] : [word];
  });
}
const count = (list: readonly string[], wanted: string): number =>
  list.filter((one) => one === wanted).length;

describe('WordCounts', () => {
  it('counts words as they are written, however it looks for them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // Behind a long enough text a table is made instead of a search.
        const long = new WordCounts(`${text}\n${'. '.repeat(60_000)}`);
        for (const word of words(text)) {
          expect(new WordCounts(text).ofWord(word)).toBe(count(words(text), word));
          expect(long.ofWord(word)).toBe(count(words(text), word));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts capitalised words and pairs of them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const counts = new WordCounts(text);
        for (const name of names(text)) expect(counts.ofName(name)).toBe(count(names(text), name));
        expect(counts.ofName('nobody')).toBe(0);
      }),
    );
  });
});
