import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotationDesk, judgeAt, quotation } from './support/annotations';
import { closeArticles, openArticle, rangeOf, writeArticle } from './support/articles';
import { hover, marks } from './support/marks';
import { needsPage, press, shown } from './support/page';
import { until } from './support/until';

/** What a hover says inside some words of a sample article. */
async function hoverOn(name: string, words: string, context?: string): Promise<string> {
  const { document } = await openArticle(name);
  await marks(document);
  return hover(document, rangeOf(document, words, context).start.translate(0, 1));
}

describe('a hover tells', () => {
  afterEach(closeArticles);

  for (const [what, [name, words, context], expected] of [
    [
      'a quotation: kind, speaker with the role as introduced, the words that ascribe it, where they speak again',
      ['banjir-demak.article', 'Kami sudah memperbaiki'],
      [
        /^\*\*Quotation\*\*/,
        /Said by: Suryo Hadinata, Kepala Badan Penanggulangan/,
        /Why: .*“ujar”.*speech/,
        /Elsewhere: \d more statements, lines 7, /,
      ],
    ],
    [
      'a statement in other words',
      ['banjir-demak.article', 'tanggul itu jebol'],
      [/^\*\*Indirect statement\*\*/, /Said by: Suryo Hadinata/],
    ],
    [
      'a statement that is partly quoted',
      ['reef-survey.md', 'deeply worried', 'it was “deeply worried”'],
      [/^\*\*Partial quotation\*\*/, /Said by: World Reef Fund/],
    ],
    [
      'the medium it came through',
      ['bendungan-sekar.article', 'Hendra', 'Hendra mengatakan'],
      [/Through: harian Wartapagi/],
    ],
    [
      'that nobody vague can be asked',
      ['harbour-fire.article', 'Some residents'],
      [/vague: nobody who can be asked/],
    ],
    [
      'that a name is withheld',
      ['banjir-demak.article', 'keluarganya hanya'],
      [/anonymous: a person whose name is withheld/],
    ],
    [
      'that the wording leaves out who says so',
      ['harbour-fire.article', 'believed'],
      [/Nobody is named: the wording leaves out who says so/],
    ],
    [
      'why a sentence counts as having nobody behind it',
      ['banjir-demak.article', 'tiga orang'],
      [/^\*\*Count\*\*/, /Value: 3/, /Source: nobody stands behind this sentence; it states .*a number/],
    ],
    [
      'what an amount is worth, and where the same figure appears again',
      ['walkthrough', '1,200'],
      [/Value: 1,200/, /Elsewhere: the same figure on line \d+/],
    ],
    [
      'that a weekday is right',
      ['banjir-demak.article', 'Selasa (17/11/2026)'],
      [/Weekday: November 17, 2026 was a Tuesday, as printed/],
    ],
    [
      'that a weekday is wrong',
      ['banjir-demak.article', 'Senin (4/2/2025)'],
      [/Weekday: February 4, 2025 was a Tuesday, not a Monday/],
    ],
    ['who a pronoun is', ['banjir-demak.article', 'Ia', 'Ia menambahkan'], [/Said by: Suryo Hadinata/]],
  ] as const) {
    it(what, async () => {
      if (name === 'walkthrough') {
        await writeArticle(
          'twice.article',
          'Levee Breach Drives 1,200 People From Homes\n\nAbout 1,200 people left in the night, said Maria Okafor.\n',
        );
      }
      const said = await hoverOn(name === 'walkthrough' ? 'twice.article' : name, words, context);
      for (const pattern of expected) assert.match(said, pattern);
    });
  }

  it('nothing where nothing is marked', async () => {
    assert.equal(await hoverOn('banjir-demak.article', 'Apa yang sebaiknya'), '');
  });

  it('hostile words as words: no link, no picture, no command', async () => {
    const name = 'Siti [klik](command:workbench.action.quit) <img src=x> Aminah';
    const { document } = await writeArticle(
      'hostile.article',
      `Warga Pulang\n\n“Air surut,” kata ${name}, Senin.\n`,
    );
    await marks(document);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'Air surut').start,
    );
    const contents = hovers.flatMap((found) => found.contents) as vscode.MarkdownString[];
    assert.isNotEmpty(contents);
    for (const { value, isTrusted, supportHtml } of contents) {
      assert.isNotOk(isTrusted);
      assert.isNotOk(supportHtml);
      assert.notMatch(value, /(?<!\\)\]\(|(?<!\\)<img/);
    }
  });

  it('all of it to who presses the key for it: the focus goes in', async function () {
    needsPage.call(this);
    const editor = await openArticle('banjir-demak.article');
    await marks(editor.document);
    const { start } = rangeOf(editor.document, 'Kami sudah memperbaiki');
    editor.selection = new vscode.Selection(start.translate(0, 2), start.translate(0, 2));
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await press('Control+K');
    await press('Control+I');
    assert.match(await shown('.monaco-hover:not(.hidden) .hover-contents', /Said by/), /Suryo Hadinata/);
    await press('Escape');
  });
});

describe('a hover on what has been judged', () => {
  const desk = annotationDesk();

  it('tells the status, and who gave it when, the newest first', async () => {
    const editor = await desk.open('history.article');
    const { document } = editor;
    const range = rangeOf(document, quotation);
    await judgeAt(editor, range, 'verify');
    await judgeAt(editor, range, 'dispute');
    const said = await until('the history', async () => {
      const words = await hover(document, range.start.translate(0, 1));
      return words.includes('→ Disputed') && words;
    });
    assert.match(said, /Status: Disputed/);
    assert.match(
      said,
      /History: \w+ \d+, \d{4}, RK: Verified → Disputed; \w+ \d+, \d{4}, RK: Not checked yet → Verified/,
    );
  });
});
