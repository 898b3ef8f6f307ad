import { describe, expect, it } from 'vitest';
import { analyze } from '../../../server/src/analysis/analyze';
import { describeMarks } from '../../../server/src/features/markReport';
import { quotationAt } from '../../../server/src/features/quotation';
import { listSpeakers } from '../../../server/src/features/speakers';
import { matchSymbols, speakerSymbols } from '../../../server/src/features/workspaceSymbols';
import { messagesFor } from '../../../server/src/messages';
import { article, attribution, entity, find, quotation } from '../../support/articles';

const text =
  'Air Naik\n\n"Air naik," kata Kepala Desa Siti Aminah, "lalu turun." Seorang warga mengiyakan.\n';
const pieces = [find(text, '"Air naik,"'), find(text, '"lalu turun."')];
const analyzed = article(text, {
  entities: [entity(text, 'Siti Aminah', { role: find(text, 'Kepala Desa') })],
  quotations: pieces.map((piece) => quotation(piece, { attribution: 0 })),
  attributions: [
    attribution({
      content: pieces,
      cue: find(text, 'kata'),
      source: { ...find(text, 'Siti Aminah'), entity: 0, resolved: 'Siti Aminah' },
      manner: 'direct',
    }),
    attribution({
      content: [find(text, 'mengiyakan')],
      cue: find(text, 'mengiyakan'),
      source: { ...find(text, 'Seorang warga'), entity: null, resolved: null },
      sourceKind: 'anonymous',
    }),
  ],
});

describe('listSpeakers', () => {
  it('lists everybody in order of introduction, those without a name too', () => {
    expect(
      listSpeakers(analyzed).map(({ name, role, kind, statements }) => [name, role, kind, statements.length]),
    ).toEqual([
      ['Siti Aminah', 'Kepala Desa', 'person', 1],
      ['Seorang warga', null, 'anonymous', 1],
    ]);
  });

  it('gives the words of a statement in several pieces, and a range over all of them', () => {
    const [statement] = listSpeakers(analyzed)[0]!.statements;
    expect(statement).toMatchObject({
      text: '"Air naik," "lalu turun."',
      manner: 'direct',
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 55 } },
    });
  });
});

describe('workspace symbols', () => {
  it.each([
    ['', ['Siti Aminah']],
    ['sa', ['Siti Aminah']],
    ['SITI am', ['Siti Aminah']],
    ['as', []],
    ['warga', []],
  ])('finds named speakers by the letters %j', (query, expected) => {
    const symbols = matchSymbols(speakerSymbols(analyzed), query);
    expect(symbols.map(({ name }) => name)).toEqual(expected);
    expect(symbols.every(({ containerName }) => containerName === 'Air Naik')).toBe(true);
  });
});

describe('a source that is no one', () => {
  const speakersIn = (words: string, language: 'en' | 'id') => {
    const read = { document: article(words, {}).document, article: analyze(words, { language }) };
    return {
      listed: listSpeakers(read).map(({ name }) => name),
      symbols: speakerSymbols(read).map(({ name }) => name),
    };
  };

  it.each([
    ['id', 'Dari 400 pedagang, 62 persen mengatakan sewa kios naik.'],
    ['id', 'Sebanyak 38 persen menyatakan pembeli berkurang.'],
    ['en', 'Some 62 percent said rents rose.'],
    ['en', 'Two thirds of traders said buyers stayed away.'],
  ] as const)('is not listed where it is a share, in %s: %s', (language, words) => {
    expect(speakersIn(words, language)).toEqual({ listed: [], symbols: [] });
  });

  it.each([
    ['id', 'Pemilik kios itu mengatakan sewa naik.', ['Pemilik kios itu'], []],
    ['id', 'Suryo mengatakan sewa naik.', ['Suryo'], ['Suryo']],
    ['en', 'The city said rents rose.', ['The city'], []],
    [
      'en',
      'The Harbour Traders Union said rents rose.',
      ['Harbour Traders Union'],
      ['Harbour Traders Union'],
    ],
  ] as const)('has no symbol where it has no name, in %s: %s', (language, words, listed, symbols) => {
    expect(speakersIn(words, language)).toEqual({ listed, symbols });
  });
});

describe('quotationAt', () => {
  it('gives the words and who said them, with their role', () => {
    expect(quotationAt(analyzed, pieces[0]!.start + 2)?.text).toBe(
      '"Air naik," "lalu turun." — Siti Aminah, Kepala Desa',
    );
  });

  it('gives nothing where nobody says anything', () => {
    expect(quotationAt(analyzed, 1)).toBeNull();
  });
});

describe('describeMarks', () => {
  const report = (offset: number) => describeMarks(analyzed, [], offset, messagesFor('en'));

  it('tells the sentence and what was made of it, with the words of every span', () => {
    const markdown = report(pieces[0]!.start + 2);
    expect(markdown).toContain('"Air naik," kata Kepala Desa Siti Aminah');
    expect(markdown).toContain('"words": "Siti Aminah"');
    expect(markdown).toContain('"manner": "direct"');
    expect(markdown).not.toContain('mengiyakan"');
  });

  it('lets no text close the block it is in', () => {
    const hostile = article('Air ```` naik.');
    expect(describeMarks(hostile, [], 2, messagesFor('en'))).toContain('`````text\nAir ```` naik.\n`````');
  });

  it('has nothing to tell where there is no sentence', () => {
    const { document } = analyzed;
    expect(
      describeMarks({ document, article: { ...analyzed.article, sentences: [] } }, [], 2, messagesFor('en')),
    ).toBeNull();
  });
});
