import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotationDesk, articleText, judgeAt, modifiersOn, quotation } from './support/annotations';
import { closeArticles, openArticle, rangeOf, writeArticle } from './support/articles';
import { marks, marksIn, type Mark } from './support/marks';
import { needsPage, read } from './support/page';
import { until } from './support/until';

const spoken = '“Tanggul jebol,” kata Siti Aminah. ';

describe('semantic tokens', () => {
  afterEach(closeArticles);

  for (const [name, words, type, modifiers] of [
    ['school-meals-vote.article', '"I take no pleasure in this,"', 'quotation', ['direct']],
    ['harbour-fire.article', 'the alarms had failed', 'attributedContent', ['indirect']],
    ['harbour-fire.article', '“exceeds every legal requirement”', 'quotation', ['partial']],
    ['banjir-demak.article', 'tiga orang', 'numericClaim', ['unsourced']],
    ['harbour-fire.article', 'Some residents', 'source', ['vague']],
    ['bendungan-sekar.article', 'harian Wartapagi', 'source', ['secondHand']],
  ] as const) {
    it(`tell that “${words}” is ${modifiers.join(', ')}`, async () => {
      const { document } = await openArticle(name);
      const range = rangeOf(document, words);
      const mark = (await marks(document)).find((found) => found.range.isEqual(range));
      assert.equal(mark?.type, type);
      assert.includeMembers([...mark!.modifiers], [...modifiers]);
    });
  }

  it('of a range are those of the whole article that are in it', async () => {
    const { document } = await openArticle('banjir-demak.article');
    const all = await marks(document);
    const range = document.lineAt(rangeOf(document, 'Bupati Demak').start.line).range;
    const some = await marksIn(document, range);
    const told = ({ words, type }: Mark) => `${type} ${words}`;
    assert.isNotEmpty(some);
    assert.deepEqual(
      some.filter((mark) => range.contains(mark.range)).map(told),
      all.filter((mark) => range.contains(mark.range)).map(told),
    );
    assert.isBelow(some.length, all.length);
  });
});

describe('semantic tokens of what has been judged', () => {
  const desk = annotationDesk();

  for (const [command, modifier] of [
    ['verify', 'verified'],
    ['dispute', 'disputed'],
    ['markIncorrect', 'incorrect'],
  ] as const) {
    it(`have ${modifier} after ${command}, until the status is cleared`, async () => {
      const editor = await desk.open(`token-${modifier}.article`);
      const { document } = editor;
      const has = async () => (await modifiersOn(document, quotation)).includes(modifier);
      assert.isFalse(await has());
      await judgeAt(editor, rangeOf(document, quotation), command, { correction: '' });
      await until(`${modifier} on the quotation`, has);
      assert.notInclude(await modifiersOn(document, '350'), modifier);
      await vscode.commands.executeCommand('onRecord.clearStatus');
      await until('the end of it', async () => !(await has()));
    });
  }

  for (const command of ['markUnverifiable', 'markOpinion'] as const) {
    it(`have none of the three after ${command}`, async () => {
      const editor = await desk.open(`token-${command}.article`);
      await judgeAt(editor, rangeOf(editor.document, quotation), command);
      const modifiers = await modifiersOn(editor.document, quotation);
      for (const modifier of ['verified', 'disputed', 'incorrect']) assert.notInclude(modifiers, modifier);
    });
  }
});

/** VS Code's classes for letters that differ in shape. */
const shapes = { bold: 'mtkb', italic: 'mtki', underlined: 'mtku', struck: 'mtks' } as const;

/** The words that the editor paints in these shapes, one string a stretch. */
async function painted(...wanted: readonly (keyof typeof shapes)[]): Promise<string> {
  const selector = wanted.map((shape) => `.${shapes[shape]}`).join('');
  return (await read(`.view-lines span${selector}`))
    .map((words) => words.replaceAll('\u00a0', ' '))
    .join('\n');
}

describe('what the editor paints', () => {
  const desk = annotationDesk();
  before(needsPage);
  const theme = (value: string | undefined) =>
    vscode.workspace.getConfiguration('workbench').update('colorTheme', value, true);
  after(() => theme(undefined));

  for (const name of [
    'Default Light Modern',
    'Default Dark Modern',
    'Default High Contrast',
    'Default High Contrast Light',
  ]) {
    it(`differs in shape, not by colour alone, in the theme ${name}`, async () => {
      await theme(name);
      const editor = await desk.open('shapes.article');
      const { document } = editor;
      await judgeAt(editor, rangeOf(document, '350'), 'dispute');
      await judgeAt(editor, rangeOf(document, '1.200'), 'markIncorrect', { correction: '' });
      await until('bold sources', async () => (await painted('bold')).includes('Suryo'));
      await until('an unsourced number underlined', async () =>
        (await painted('underlined')).includes('tiga orang'),
      );
      await until('the disputed number italic and underlined', async () =>
        (await painted('italic', 'underlined')).includes('350'),
      );
      await until('the incorrect number struck through', async () =>
        (await painted('struck')).includes('1.200'),
      );
    });
  }

  it('follows what is typed: only what has changed is sent', async () => {
    const editor = await writeArticle('painted.article', articleText);
    await until('bold sources', async () => (await painted('bold')).includes('Suryo'));
    const before = (await painted('bold')).includes('Siti Aminah');
    assert.isFalse(before);
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, 'Suryo menambahkan').start, spoken));
    await until('the new source bold', async () => (await painted('bold')).includes('Siti Aminah'));
    await vscode.commands.executeCommand('undo');
    await until('it gone', async () => !(await painted('bold')).includes('Siti Aminah'));
    assert.include(await painted('bold'), 'Suryo');
  });
});
