import { describe, expect, it } from 'vitest';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { messagesFor } from '../../../server/src/messages';
import { analyzedArticle, article, attribution, claim, find, type Handmade } from '../../support/articles';

const both = { speakers: true, values: true, conversions: false };
const none = { speakers: false, values: false, conversions: false };
const conversions = { ...none, conversions: true };

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
    ['dua ekor', { value: 2 }, []],
    ['dua ekor', { value: 24 }, ['50 = 24']],
    ['20-25 juta rupiah', { value: 20_000_000, max: 25_000_000 }, ['69 = 20.000.000 sampai 25.000.000']],
  ])('tells what %s is worth where the digits do not', (words, parts, expected) => {
    expect(hints(text, { numericClaims: [claim(find(text, words), parts)] })).toEqual(expected);
  });

  it('gives only what is asked for', () => {
    const marks = {
      attributions: [said('ia', 'Siti Aminah')],
      numericClaims: [claim(find(text, 'dua ekor'), { value: 24 })],
    };
    expect(hints(text, marks, { ...none, speakers: true })).toEqual(['11 = Siti Aminah']);
    expect(hints(text, marks, none)).toEqual([]);
    expect(hints(text, marks, both, { start: 40, end: 60 })).toEqual(['50 = 24']);
  });

  /** The labels of an article's conversions. */
  function conversionsIn(text: string, language: 'en' | 'id'): readonly unknown[] {
    const { document, article } = analyzedArticle(text, language);
    const all = { start: 0, end: text.length };
    return inlayHints({ document, article }, all, conversions, messagesFor(language)).map(
      ({ label }) => label,
    );
  }

  it.each([
    ['en', 'The storm moved at 60 mph on Monday.', '≈ 97 km/h'],
    ['en', 'The village lies 5 miles from the coast.', '≈ 8 km'],
    ['en', 'The road is 90 kilometres long, the mayor said.', '≈ 56 mi'],
    ['en', 'Temperatures reached 70 degrees Fahrenheit.', '≈ 21°C'],
    ['en', 'Temperatures fell to 0 degrees Celsius.', '≈ 32°F'],
    ['en', 'The fire burned 12 square miles of forest.', '≈ 31 km²'],
    ['en', 'They drilled 5 to 10 feet into the ice.', '≈ 1.5 m – 3 m'],
    ['en', 'The farm has 1,250 acres of rice.', '≈ 506 ha'],
    ['id', 'Kapal itu 12 mil dari pantai.', '≈ 19 km'],
    ['id', 'Pipa itu berdiameter 6 inci.', '≈ 15 cm'],
  ] as const)('converts, in %s: %s', (language, sentence, expected) => {
    expect(conversionsIn(sentence, language)).toEqual([expected]);
  });

  it('leaves metric measures alone where nobody uses others', () => {
    expect(conversionsIn('Jalan itu sepanjang 90 kilometer.', 'id')).toEqual([]);
  });

  const dated = (sentence: string) =>
    `Warga Tertua Desa Sukamaju\n\nRara Kusuma | 18 November 2026 07:45\n\n${sentence}`;

  it.each([
    ['Nenek Surti, 81 tahun, masih menenun setiap hari.', ['= lahir 1944/1945']],
    ['Surti lahir pada 21 Desember 1945 di Sukamaju.', ['= berusia 80 tahun']],
    ['Surti lahir pada 18 November 1945 di Sukamaju.', ['= berusia 81 tahun']],
    ['Surti lahir pada tahun 1945 di Sukamaju.', ['= berusia 80/81 tahun']],
    ['Sekolah itu dibuka pada 1945.', []],
    ['Warga berusia di atas 60 tahun didahulukan.', []],
  ])('tells years of birth and ages on the day of the article: %s', (sentence, expected) => {
    expect(conversionsIn(dated(sentence), 'id')).toEqual(expected);
  });

  it('tells no age where the article bears no date', () => {
    expect(conversionsIn('Nenek Surti, 81 tahun, masih menenun setiap hari.', 'id')).toEqual([]);
  });
});
