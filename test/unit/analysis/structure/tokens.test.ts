import { describe, expect, it } from 'vitest';
import {
  Shape,
  TokenKind,
  tokenize,
  tokenizeInSteps,
} from '../../../../server/src/analysis/structure/tokens';

const kindNames = Object.keys(TokenKind);

function tokensOf(text: string): readonly string[] {
  const tokens = tokenize(text);
  return tokens.forms.map((form, at) => `${kindNames[tokens.kinds[at]!]}:${form}`);
}

describe('tokenize', () => {
  it.each([
    ['Rp1,2 triliun', ['mixed:rp1,2', 'word:triliun']],
    ['10.000 tentara.', ['number:10.000', 'word:tentara', 'mark:.']],
    ['disebut-sebut', ['word:disebut-sebut']],
    ['Zelensky’s men didn’t', ['word:zelensky', "possessive:'s", 'word:men', "word:didn't"]],
    ['"Ya," ujarnya', ['quote:"', 'word:ya', 'mark:,', 'quote:"', 'word:ujarnya']],
    ['20-25 tahun', ['number:20', 'mark:-', 'number:25', 'word:tahun']],
    ['McAdam, iklan TV', ['word:mcadam', 'mark:,', 'word:iklan', 'word:tv']],
    ['kota2 KOTA’s kota’', ['mixed:kota2', 'word:kota', "possessive:'s", 'word:kota', "quote:'"]],
    ['Zoë kafé', ['word:zoë', 'word:kafé']],
    ['G20 ... x--y', ['mixed:g20', 'mark:...', 'word:x', 'mark:--', 'word:y']],
  ])('splits %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it.each([39, 40, 41, 200])('reads a word of %d letters like a short one', (length) => {
    const word = 'b'.repeat(length);
    const { forms, shapes, ends } = tokenize(`A${word} ${word}`);
    expect(forms).toEqual([`a${word}`, word]);
    expect([...shapes].map((shape) => shape & Shape.capitalised)).toEqual([Shape.capitalised, 0]);
    expect([...ends]).toEqual([length + 1, 2 * length + 2]);
  });

  it('leaves soft hyphens and zero-width characters out of the form and inside the token', () => {
    const tokens = tokenize('me\u00ADngata\u200Bkan');
    expect(tokens.forms).toEqual(['mengatakan']);
    expect([tokens.starts[0], tokens.ends[0]]).toEqual([0, 12]);
  });

  it.each(['Kata siapa? ', 'jalan-jalan ', "rakyat's, ", 'a\n', 'panjang'])(
    'reads %j the same however often it is repeated',
    (piece) => {
      const count = 30_000;
      const text = piece.repeat(count);
      const { forms } = tokenize(text);
      const once = tokenize(piece).forms;
      const expected = /\w$/.test(piece) ? [text] : Array.from({ length: count }, () => once).flat();
      expect(forms.join('\n')).toBe(expected.join('\n'));
    },
  );

  it('is not disturbed by a text that is read between two steps of another', () => {
    const text = 'Harga beras naik lagi. '.repeat(5000);
    const steps = tokenizeInSteps(text);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next(), count++) tokenize('Kata lain');
    expect(count).toBe(2);
    expect(step.value.forms.join(' ')).toBe(tokenize(text).forms.join(' '));
  });
});
