import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf } from './support/articles';
import { findings, findingsNow, hover, marks, type Mark } from './support/marks';
import { until } from './support/until';

/** The mark on exactly these words. */
function markOn(found: readonly Mark[], document: vscode.TextDocument, words: string, context = words): Mark {
  const range = rangeOf(document, words, context);
  const mark = found.find((candidate) => candidate.range.isEqual(range));
  assert.isDefined(mark, `a mark on exactly “${words}”`);
  return mark;
}

describe('files', () => {
  afterEach(closeArticles);

  for (const [name, language] of [
    ['banjir-demak.article', 'news-article'],
    ['pesan-berantai-garam.news', 'news-article'],
    ['survei-transportasi.txt', 'plaintext'],
    ['reef-survey.md', 'markdown'],
  ] as const) {
    it(`marks ${name}, a document of the language ${language}`, async () => {
      const { document } = await openArticle(name);
      assert.equal(document.languageId, language);
      assert.isNotEmpty(await marks(document));
    });
  }
});

describe('an Indonesian article', () => {
  let document: vscode.TextDocument;
  let found: readonly Mark[];
  before(async () => {
    ({ document } = await openArticle('banjir-demak.article'));
    found = await marks(document);
  });
  after(closeArticles);

  it('has a direct quotation, its cue and its source marked', () => {
    const quotation = markOn(found, document, '"Tetap di tempat pengungsian sampai ada pengumuman resmi,"');
    assert.equal(quotation.type, 'quotation');
    assert.include(quotation.modifiers, 'direct');
    assert.equal(markOn(found, document, 'kata', 'kata Suryo.').type, 'cue');
    assert.equal(markOn(found, document, 'Suryo', 'kata Suryo.').type, 'source');
  });

  it('has a partial quotation marked as partial', () => {
    const { type, modifiers } = markOn(found, document, '"jauh lebih cepat"');
    assert.equal(type, 'quotation');
    assert.include(modifiers, 'partial');
  });

  it('has the enclitic -nya marked as the source', () => {
    const range = rangeOf(document, 'Menurutnya');
    const source = found.find((mark) => mark.range.end.isEqual(range.end));
    assert.deepEqual([source?.words, source?.type], ['nya', 'source']);
  });

  it('has numeric claims marked', () => {
    const numbers = found.filter(({ type }) => type === 'numericClaim').map(({ words }) => words);
    for (const figure of ['1.200', '350', 'Rp4,5 miliar', '50 persen']) {
      assert.isTrue(
        numbers.some((words) => words.includes(figure)),
        `“${figure}” among ${numbers.join(' | ')}`,
      );
    }
  });

  it('says on hovering who speaks, by the fullest name', async () => {
    const { start } = rangeOf(document, '"Tetap di tempat');
    assert.match(await hover(document, start.translate(0, 3)), /Suryo Hadinata/);
  });

  it('says on hovering what a number is worth', async () => {
    const { start } = rangeOf(document, 'Rp4,5 miliar');
    assert.match(await hover(document, start.translate(0, 3)), /4,500,000,000|4\.5 billion/);
  });

  it('has a number with nobody behind it underlined, quietly', async () => {
    const range = rangeOf(document, 'tiga orang');
    const flagged = await until('the finding', () =>
      findingsNow(document).find((finding) => finding.range.isEqual(range)),
    );
    assert.equal(flagged.rule, 'attribution.unsourced-number');
    assert.equal(flagged.severity, vscode.DiagnosticSeverity.Information);
  });

  it('has the hedge with nobody behind it underlined', async () => {
    const [hearsay] = await findings(document, 'attribution.hearsay');
    assert.deepEqual(hearsay?.range, rangeOf(document, 'diduga'));
  });

  it('has nothing underlined in byline, related links and initials', async () => {
    await findings(document, 'attribution.hearsay');
    const left = [/^Rara Kusuma/, /^Baca juga/, /^\(RKS\)/];
    const wrong = findingsNow(document).filter(({ range }) =>
      left.some((line) => line.test(document.lineAt(range.start.line).text)),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('an English article', () => {
  let document: vscode.TextDocument;
  let found: readonly Mark[];
  before(async () => {
    ({ document } = await openArticle('harbour-fire.article'));
    found = await marks(document);
  });
  after(closeArticles);

  it('has direct quotations, cue and source marked', () => {
    assert.equal(markOn(found, document, '“The alarms did not work,”').type, 'quotation');
    assert.equal(markOn(found, document, 'told', 'told reporters').type, 'cue');
    const source = found.find(({ words }) => /^(Chief )?Dolores Whitcombe$/.test(words));
    assert.equal(source?.type, 'source');
  });

  it('has a statement in other words marked as attributed content', () => {
    const content = markOn(found, document, 'the alarms had failed');
    assert.equal(content.type, 'attributedContent');
    assert.include(content.modifiers, 'indirect');
  });

  it('has a vague source marked and underlined', async () => {
    const source = markOn(found, document, 'Some residents');
    assert.deepEqual([source.type, source.modifiers.includes('vague')], ['source', true]);
    const [vague] = await findings(document, 'attribution.vague-source');
    assert.deepEqual(vague?.range, rangeOf(document, 'Some residents'));
  });

  it('says on hovering who a pronoun is', async () => {
    assert.match(await hover(document, rangeOf(document, 'she said').start), /Whitcombe/);
  });

  it('reads a range of money', async () => {
    const { start } = rangeOf(document, '$18 million');
    assert.match(await hover(document, start.translate(0, 2)), /18,000,000|18 million/);
  });
});
