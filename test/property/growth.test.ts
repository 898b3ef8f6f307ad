import { describe, expect, it } from 'vitest';
import { longestArticle } from '../../server/src/protocol';
import { analyzeAndCheck, counted, growthOf, nested, repeated, scale, type Grow } from '../support/growth';

const prose = 'Warga Rina Wulandari berkata, “Kami siap,” pada Senin (3/3) di Sukamaju. ';
const english = 'Mayor Edith Marlow said on Monday that prices rose 20 percent, from 100 to 120. ';

const texts: readonly (readonly [string, 'id' | 'en', Grow])[] = [
  ['one paragraph', 'id', repeated(prose)],
  ['one paragraph of English', 'en', repeated(english)],
  ['paragraphs', 'en', repeated(`${english}\n\n`)],
  ['one-word paragraphs', 'id', repeated('Kata\n\n')],
  ['cues', 'id', repeated('kata ')],
  ['cues with a conjunction', 'en', repeated('said that ')],
  ['cues of sources', 'en', repeated('according to ')],
  ['surveys', 'en', repeated('in a new poll, ')],
  ['phrases with a remark', 'en', repeated('Edith Marlow praised a plan, a ')],
  ['pleas', 'en', repeated('his promise to be ')],
  ['statements by ever new people', 'id', counted((_, name) => `Kepala Dinas Rina ${name} berkata begitu. `)],
  ['people who all have a surname', 'en', counted((_, name) => `Edith ${name} said so.\n\n${name} agreed. `)],
  ['pronouns', 'en', repeated('“Yes,” she said.\n\n')],
  ['enclitics', 'id', repeated('Itu, katanya. ')],
  ['acronyms', 'id', repeated('Badan Pusat Statistik (BPS) ')],
  ['names in a row', 'id', repeated('Rina dan ')],
  ['one long name', 'en', repeated('Marlow ')],
  ['quote marks', 'en', repeated('"')],
  ['quote marks with words', 'id', repeated('“Kami ')],
  ['closing marks', 'id', repeated('” ')],
  ['apostrophes', 'en', repeated("' ")],
  ['marks of all kinds', 'id', repeated('“‘„«\'`"›')],
  ['quotations that run on', 'en', repeated('“Yes, we will.\n\n')],
  ['nested quotations', 'en', nested('“a ‘b ', ' c’ d”')],
  ['nested guillemets', 'id', nested('«', '»')],
  ['nested brackets', 'id', nested('(a ', ' b)')],
  ['brackets that never close', 'en', repeated('(Edith ')],
  ['brackets of all kinds', 'en', nested('([{<', '>}])')],
  ['digits', 'id', repeated('1234567890')],
  ['numbers', 'en', repeated('1 ')],
  ['full stops between digits', 'id', repeated('1.')],
  ['dates', 'id', repeated('Senin (3/3/2025) ')],
  ['number words', 'id', repeated('dua ratus tiga puluh ribu ')],
  ['number words of English', 'en', repeated('two hundred thirty thousand ')],
  ['changes', 'id', repeated('naik 20 persen dari 100 menjadi 120, ')],
  ['figures about one thing', 'id', counted((time) => `Sebanyak ${time} orang terluka di Sukamaju. `)],
  ['sums', 'id', repeated('Total 10 orang: 3 pria dan 7 wanita. ')],
  ['shares', 'en', repeated('2 of 10 wells, or 20 percent, ')],
  ['ages', 'en', repeated('Edith Marlow (45), born in 1980, ')],
  ['lost line breaks', 'id', repeated('ada.Selain')],
  ['words that were run together', 'id', repeated('pendudukSelain ')],
  ['related links', 'id', repeated('Ia. Baca juga: Rina Wulandari ')],
  ['titles', 'id', repeated('Warga Minta Tanggul Diperbaiki ')],
  ['comments', 'en', repeated('<!-- on-record off -->\n')],
  ['comments that never end', 'en', repeated('<!-- ')],
  ['abbreviations', 'en', repeated('U.S. Dr. a.m. ')],
  ['blanks', 'id', repeated(' ')],
  ['line breaks', 'id', repeated('\r\n')],
  ['combining marks', 'id', repeated('\u0301')],
  ['emoji', 'en', repeated('\u{1F600}')],
  ['half surrogates', 'en', repeated('\uD83D')],
  ['invisible characters', 'id', repeated('a\u00AD\u200B')],
];

describe('the cost of the analysis', () => {
  it.each(texts)('is linear in %s', (_, language, grow) => {
    const length = 8_000 * scale;
    // A second look where the machine was busy: quadratic growth stays at 16 however often it is measured.
    const growth = growthOf(grow, language, length);
    const least = growth < 8 ? growth : Math.min(growth, growthOf(grow, language, length));
    expect(least).toBeLessThan(8);
  });
});

/** Paragraphs with every character there is, by blocks of 256; half surrogates are among them. */
function everyCharacter(): string {
  const paragraphs: string[] = [];
  for (let first = 0; first <= 0x10ffff; first += 256) {
    const characters = Array.from({ length: 256 }, (_, at) => String.fromCodePoint(first + at));
    paragraphs.push(`“${characters.join('')},” kata Rina. ${characters.slice(0, 8).join(' ')} 12 orang.`);
  }
  return paragraphs.join('\n\n');
}

/** A run of one character as long as an article may be: regular expressions that keep every turn of a loop overflow. */
const runs = [
  '1',
  '0',
  'a',
  'A',
  '-',
  '>',
  '*',
  '_',
  '=',
  '#',
  '.',
  ',',
  ' ',
  '\t',
  '\n',
  '\u200B',
  '\u0301',
];

describe('an article as large as may be', () => {
  it.each<[string, () => string, (article: ReturnType<typeof analyzeAndCheck>) => number, number]>([
    [
      'one paragraph of ten megabytes',
      () => repeated(prose)(longestArticle),
      ({ sentences }) => sentences.length,
      longestArticle / prose.length,
    ],
    ['a million quote marks', () => '“Ya” '.repeat(500_000), ({ quotations }) => quotations.length, 500_000],
    ['a million digits', () => '1'.repeat(1_000_000), ({ blocks }) => blocks.length, 1],
    ['a hundred thousand paragraphs', () => 'Kata\n\n'.repeat(100_000), ({ blocks }) => blocks.length, 1e5],
    [
      'guillemets that never close',
      () => '«a '.repeat(300_000),
      ({ strayMarks }) => strayMarks.length,
      299_999,
    ],
    [
      'quotations in quotations',
      () => nested('«a ', ' b»')(600_000),
      ({ quotations }) => quotations.at(-1)?.depth ?? 0,
      99_999,
    ],
    ['every character', everyCharacter, ({ numericClaims }) => numericClaims.length, 4_000],
  ])('is analysed: %s', (_, make, count, least) => {
    expect(count(analyzeAndCheck(make(), 'id'))).toBeGreaterThanOrEqual(Math.floor(least));
  });

  it.each(runs)('is analysed where it is nothing but %j', (character) => {
    const text = character.repeat(longestArticle);
    expect(analyzeAndCheck(text, 'id').text).toBe(text);
    const behindWords = `Kata Rina ${character.repeat(longestArticle - 40)}\n\nPenutup kata Rina.`;
    expect(analyzeAndCheck(behindWords, 'id').blocks.length).toBeGreaterThan(0);
  });
});
