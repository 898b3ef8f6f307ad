import { describe, expect, it } from 'vitest';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { messagesFor } from '../../../server/src/messages';
import { article, attribution, claim, find, type Handmade } from '../../support/articles';

const both = { speakers: true, values: true };

function hints(
  text: string,
  marks: Handmade,
  settings = both,
  within = { start: 0, end: text.length },
): string[] {
  return inlayHints(article(text, marks), within, settings, messagesFor('id')).map(
    ({ position, label }) => `${position.character} ${label as string}`,
  );
}

const text = 'Siti dan ia. 1,5 juta warga, 1.500 orang, dua ekor, 20-25 juta rupiah.';
const said = (words: string, resolved: string | null) =>
  attribution({
    content: [find(text, 'dan')],
    cue: find(text, 'dan'),
    source: { ...find(text, words), entity: 0, resolved },
  });

describe('inlayHints', () => {
  it.each([
    ['a pronoun', said('ia', 'Siti Aminah'), ['11 = Siti Aminah']],
    ['a name that is whole', said('Siti', 'Siti'), []],
    ['a source that nobody knows', said('ia', null), []],
  ])('tells who %s stands for', (_, statement, expected) => {
    expect(hints(text, { attributions: [statement] })).toEqual(expected);
  });

  it.each([
    ['1,5 juta warga', { value: 1_500_000 }, ['27 = 1.500.000']],
    ['1.500 orang', { value: 1500 }, []],
    ['dua ekor', { value: 2 }, ['50 = 2']],
    ['20-25 juta rupiah', { value: 20_000_000, max: 25_000_000 }, ['69 = 20.000.000 sampai 25.000.000']],
  ])('tells what %s is worth where the digits do not', (words, parts, expected) => {
    expect(hints(text, { numericClaims: [claim(find(text, words), parts)] })).toEqual(expected);
  });

  it('gives only what is asked for', () => {
    const marks = {
      attributions: [said('ia', 'Siti Aminah')],
      numericClaims: [claim(find(text, 'dua ekor'), { value: 2 })],
    };
    expect(hints(text, marks, { speakers: true, values: false })).toEqual(['11 = Siti Aminah']);
    expect(hints(text, marks, { speakers: false, values: false })).toEqual([]);
    expect(hints(text, marks, both, { start: 40, end: 60 })).toEqual(['50 = 2']);
  });
});
