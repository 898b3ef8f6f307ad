import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../server/src/analysis/article';
import { claimsOf } from '../../../server/src/annotations/claims';
import {
  analyzedArticle,
  article,
  attribution,
  claim,
  entity,
  find,
  quotation,
} from '../../support/articles';

const text = [
  'Air Naik di Tambakrejo',
  '',
  '"Air naik 40 sentimeter sejak subuh," kata Kepala Desa Siti Aminah. Menurut Aminah, tanggul di utara desa jebol.',
  '',
  'Sebanyak 312 rumah terendam. Di kantor desa, 312 rumah dicatat pada papan.',
].join('\n');
const { article: analyzed } = analyzedArticle(text);
/** The claims of the article, as `kind: words`. */
const saidIn = () => claimsOf(analyzed).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('claimsOf', () => {
  it('claims every quotation, number, indirect content and sentence with nobody behind it, in text order', () => {
    expect(saidIn()).toEqual([
      'quotation: "Air naik 40 sentimeter sejak subuh,"',
      'number: 40 sentimeter',
      'statement: tanggul di utara desa jebol',
      'statement: Sebanyak 312 rumah terendam.',
      'number: 312 rumah',
      'statement: Di kantor desa, 312 rumah dicatat pada papan.',
      'number: 312 rumah',
    ]);
  });

  it('names the speaker of a quotation, of a number in it and of an indirect content', () => {
    expect(claimsOf(analyzed).map(({ speaker }) => speaker)).toEqual([
      'Siti Aminah',
      'Siti Aminah',
      'Siti Aminah',
      null,
      null,
      null,
      null,
    ]);
  });

  it('gives one key to claims that say the same, and different ones to others', () => {
    const numbers = claimsOf(analyzed).filter(({ kind }) => kind === 'number');
    expect(new Set(numbers.map(({ same }) => same)).size).toBe(2);
    expect(numbers[1]?.same).toBe(numbers[2]?.same);
  });

  it.each([
    ['“Air naik,”', '"Air naik."', true],
    ['“Air naik,”', '“Air surut,”', false],
  ])('takes %s and %s for the same words: %s', (first, second, same) => {
    const both = `${first} kata dia. ${second} kata dia.`;
    const quotations = [quotation(find(both, first)), quotation(find(both, second))];
    const [one, other] = claimsOf(article(both, { quotations, sentences: [] }).article);
    expect(one?.same === other?.same).toBe(same);
  });

  it('claims no titles, no quotations inside quotations, and no statement that a quotation has whole', () => {
    const words = '"Ia bilang \'air naik\' pada Senin," kata Aminah di "Warung Laut".';
    const marks = {
      quotations: [
        quotation(find(words, '"Ia bilang \'air naik\' pada Senin,"')),
        quotation(find(words, "'air naik'"), { depth: 1 }),
        quotation(find(words, '"Warung Laut"'), { kind: 'title' as const }),
      ],
      attributions: [
        attribution({
          content: [find(words, "'air naik'")],
          cue: find(words, 'bilang'),
          source: { ...find(words, 'Ia'), entity: null, resolved: null },
        }),
      ],
      sentences: [],
    };
    expect(claimsOf(article(words, marks).article)).toHaveLength(1);
  });

  it('leaves out the contents of classes that are not wanted', () => {
    const words = 'Aminah yakin air surut.';
    const attributions = [
      attribution({ content: [find(words, 'air surut')], cue: find(words, 'yakin'), class: 'thought' }),
    ];
    const made = article(words, { attributions, sentences: [] }).article;
    expect([claimsOf(made).length, claimsOf(made, ['thought']).length]).toEqual([1, 0]);
  });

  it('claims nothing in the byline and the links around an article', () => {
    const words = 'Baca juga: 12 Cara Menanam Bakau\n\nSebanyak 312 rumah terendam.';
    const { article: made } = article(words);
    const blocks = made.blocks.map((block, at) =>
      at === 0 ? { ...block, kind: 'relatedLink' as const } : block,
    );
    const numericClaims = [claim(find(words, '12')), claim(find(words, '312 rumah'))];
    const claims = claimsOf({ ...made, blocks, numericClaims, sentences: [] });
    expect(claims.map(({ start, end }) => words.slice(start, end))).toEqual(['312 rumah']);
  });

  it('takes no key of a prototype for a word', () => {
    const words = '"constructor," kata __proto__ toString.';
    const made = article(words, {
      quotations: [quotation(find(words, '"constructor,"'), { source: '__proto__' })],
      entities: [entity(words, 'toString')],
      sentences: [],
    });
    expect(claimsOf(made.article)[0]).toMatchObject({ speaker: '__proto__', same: 'quotation|constructor' });
  });

  it('names who says what is innermost', () => {
    const words = 'Menurut Rudi, Aminah bilang 312 rumah terendam. Kata Sari, air surut.';
    const said = (content: string, cue: string, name: string) =>
      attribution({
        content: [find(words, content)],
        cue: find(words, cue),
        source: { ...find(words, name), entity: null, resolved: null },
      });
    const attributions = [
      said('air surut', 'Kata', 'Sari'),
      said('312 rumah terendam', 'bilang', 'Aminah'),
      said('Aminah bilang 312 rumah terendam', 'Menurut', 'Rudi'),
    ];
    const numericClaims = [claim(find(words, '312 rumah'))];
    const claims = claimsOf(article(words, { attributions, numericClaims, sentences: [] }).article);
    expect(claims.map(({ start, end, speaker }) => `${speaker}: ${words.slice(start, end)}`)).toEqual([
      'Rudi: Aminah bilang 312 rumah terendam',
      'Aminah: 312 rumah terendam',
      'Aminah: 312 rumah',
      'Sari: air surut',
    ]);
  });

  it('claims a content once, only where it is indirect, from its first piece to its last', () => {
    const words = 'Air naik, kata Rudi, dan tanggul jebol. Aminah juga bilang begitu.';
    const content = [find(words, 'Air naik'), find(words, 'dan tanggul jebol')];
    const cue = find(words, 'kata');
    const made = (attributions: readonly ReturnType<typeof attribution>[]) =>
      claimsOf(article(words, { attributions, sentences: [] }).article).map(({ start, end }) =>
        words.slice(start, end),
      );
    expect(
      made([attribution({ content, cue }), attribution({ content, cue: find(words, 'bilang') })]),
    ).toEqual(['Air naik, kata Rudi, dan tanggul jebol']);
    expect(made([attribution({ content, cue, manner: 'direct' })])).toEqual([]);
    expect(made([attribution({ content: [], cue })])).toEqual([]);
  });

  it('claims a sentence of nobody, and one of people that cannot be asked, unless a content lies in it', () => {
    const words = 'Air naik. Pihak tertentu menduga tanggul jebol. Warga diam.';
    const sentence = (text: string, sourcing: Sentence['sourcing']): Sentence => ({
      ...find(words, text),
      block: 0,
      sourcing,
      reason: { kind: 'checkable', signals: [] },
    });
    const sentences = [
      sentence('Air naik.', 'unsourced'),
      sentence('Pihak tertentu menduga tanggul jebol.', 'vague'),
      sentence('Warga diam.', 'exempt'),
    ];
    const kept = (attributions: readonly ReturnType<typeof attribution>[]) =>
      claimsOf(article(words, { sentences, attributions }).article).map(({ start, end }) =>
        words.slice(start, end),
      );
    expect(kept([])).toEqual(['Air naik.', 'Pihak tertentu menduga tanggul jebol.']);
    const said = attribution({ content: [find(words, 'tanggul jebol')], cue: find(words, 'menduga') });
    expect(kept([said])).toEqual(['Air naik.', 'tanggul jebol']);
  });

  it('tells values apart by unit, whatever its case, and claims without a value by their words', () => {
    const words = 'Air 40 cm, 40 CM, 40 kg, beberapa rumah, beberapa  rumah, beberapa kebun.';
    const spans = ['40 cm', '40 CM', '40 kg', 'beberapa rumah', 'beberapa  rumah', 'beberapa kebun'];
    const numericClaims = spans.map((span, at) =>
      claim(find(words, span), at < 3 ? { value: 40, unit: span.slice(3) } : { value: null }),
    );
    const keys = claimsOf(article(words, { numericClaims, sentences: [] }).article).map(({ same }) => same);
    expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 0, 2, 3, 3, 5]);
  });

  it('is linear in the length of the article', () => {
    const long = analyzedArticle(`${text}\n\n`.repeat(400)).article;
    const started = performance.now();
    expect(claimsOf(long).length).toBeGreaterThan(2000);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a title and a word set off are no claims',
      'Warga membaca “Kabar Desa” di balai.\n\nMereka membawa “hadiah”.',
      [],
    ],
    ['a byline states nothing', 'Air Naik\n\nOleh Rudi Hartono\n\nWarga diam.', []],
  ])('passes over: %s', (_, words, expected) => {
    const kinds = claimsOf(analyzedArticle(words).article).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'quotation')).toEqual(expected);
  });

  it('leaves out the contents of the classes that are left out', () => {
    const thought = 'Air Naik\n\nKepala Desa Siti Aminah yakin tanggul di utara desa jebol.';
    const kindsWithout = (leaveOut: readonly ('thought' | 'speech')[]) =>
      claimsOf(analyzedArticle(thought).article, leaveOut).filter(({ speaker }) => speaker === 'Siti Aminah')
        .length;
    expect(kindsWithout([])).toBe(1);
    expect(kindsWithout(['speech'])).toBe(1);
    expect(kindsWithout(['thought'])).toBe(0);
  });

  it('tells where each claim stands: its sentence, block and what stands behind it', () => {
    const places = claimsOf(analyzed).map(
      ({ sentence, block, sourcing }) =>
        `${block} ${sourcing} ${text.slice(sentence.start, sentence.end).slice(0, 12)}`,
    );
    expect(places).toEqual([
      '1 attributed "Air naik 40',
      '1 attributed "Air naik 40',
      '1 attributed Menurut Amin',
      '2 unsourced Sebanyak 312',
      '2 unsourced Sebanyak 312',
      '2 unsourced Di kantor de',
      '2 unsourced Di kantor de',
    ]);
  });
});
