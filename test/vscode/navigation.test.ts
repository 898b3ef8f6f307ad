import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf, writeArticle } from './support/articles';
import { marks } from './support/marks';
import { needsPage, press } from './support/page';
import { until } from './support/until';

async function analyzed(editor: Promise<vscode.TextEditor>): Promise<vscode.TextEditor> {
  const opened = await editor;
  await marks(opened.document);
  return opened;
}

const ask = <T>(command: string, { uri }: vscode.TextDocument, ...more: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, uri, ...more);

describe('the outline', () => {
  afterEach(closeArticles);

  it('has sections under the headline, paragraphs under sections, statements by speaker under those', async () => {
    const { document } = await analyzed(openArticle('reef-survey.md'));
    const symbols = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document);
    // Markdown has symbols of its own.
    const headline = symbols.find(({ name }) => name.startsWith('Reef Survey Finds'));
    const section = headline?.children.find(({ name }) => name.includes('Fishing ban disputed'));
    const paragraph = section?.children.find(({ name }) => name.includes('Fisheries Minister'));
    const speakers = paragraph?.children.map(({ name, detail }) => `${name}: ${detail}`).join('\n');
    assert.match(speakers ?? '', /^Paulo Serrano, Fisheries Minister: “A ban would ruin/m);
  });
});

describe('from a mention', () => {
  afterEach(closeArticles);

  it('the key for the definition leads to the introduction', async function () {
    needsPage.call(this);
    const editor = await analyzed(openArticle('banjir-demak.article'));
    const { start } = rangeOf(editor.document, 'Ia', 'Ia menambahkan');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await press('F12');
    const introduction = rangeOf(editor.document, 'Suryo Hadinata');
    await until('the introduction', () => introduction.contains(editor.selection.active));
  });

  it('references tell statements too, and leave the introduction out where that is asked', async () => {
    const { document } = await analyzed(openArticle('harbour-fire.article'));
    const found = await ask<vscode.Location[]>(
      'executeReferenceProvider',
      document,
      rangeOf(document, 'Whitcombe', 'Whitcombe said').start,
    );
    const words = found.map(({ range }) => document.getText(range));
    assert.include(words, 'Dolores Whitcombe');
    assert.include(words, 'Whitcombe');
    assert.include(words, 'she');
    assert.isTrue(
      words.some((text) => text.includes('74 firefighters')),
      words.join('\n'),
    );
  });

  it('highlights tell mentions from statements, and on a number where the same figure stands', async () => {
    const { document } = await analyzed(openArticle('banjir-demak.article'));
    const at = (words: string, context?: string) =>
      ask<vscode.DocumentHighlight[]>(
        'executeDocumentHighlights',
        document,
        rangeOf(document, words, context).start,
      );
    const speaker = await at('Suryo', 'ujar Suryo');
    const kinds = new Set(speaker.map(({ kind }) => kind));
    assert.sameMembers([...kinds], [vscode.DocumentHighlightKind.Text, vscode.DocumentHighlightKind.Read]);
    const figure = await at('1.200 warga');
    assert.deepEqual(
      figure.map(({ range }) => range.start.line),
      [0, 4],
    );
  });

  it('workspace symbols have the speakers of articles that are not open', async () => {
    await closeArticles();
    await vscode.commands.executeCommand('onRecord.checkWorkspace');
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'edith marlow',
    );
    const found = symbols.find(({ name }) => name === 'Edith Marlow');
    assert.match(found?.location.uri.path ?? '', /school-meals-vote\.article$/);
  });
});

describe('the selection', () => {
  afterEach(closeArticles);

  it('grows by the key from the word over phrase, content, attribution, sentence and paragraph', async function () {
    needsPage.call(this);
    const editor = await analyzed(openArticle('banjir-demak.article'));
    const { start } = rangeOf(editor.document, 'tanggul itu jebol sepanjang 15 meter');
    editor.selection = new vscode.Selection(start.translate(0, 2), start.translate(0, 2));
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const steps: string[] = [];
    for (let step = 0; step < 6; step++) {
      const before = editor.selection;
      await press('Shift+Alt+ArrowRight');
      await until(`step ${step}`, () => !editor.selection.isEqual(before));
      steps.push(editor.document.getText(editor.selection));
    }
    const [word, ...rest] = steps;
    assert.equal(word, 'tanggul');
    for (const part of [
      /^tanggul itu jebol sepanjang 15 meter karena tergerus arus$/,
      /^Kepala Badan .* tergerus arus$/,
      /^Kepala Badan .* tergerus arus\.$/,
      /^Kepala Badan .*\(18\/11\/2026\)\.$/,
    ])
      assert.isTrue(
        rest.some((text) => part.test(text)),
        `${String(part)} in\n${steps.join('\n')}`,
      );
  });
});

describe('folding', () => {
  afterEach(closeArticles);

  it('takes together what a web page pastes along, apart from sections', async () => {
    const text =
      'Warga Pulang\n\n“Air surut,” kata Hasan Basri.\n\nBaca juga: Tanggul Retak\n\nBaca juga: Warga Pulang Lagi\n\nPemerintah membantah, kata Hasan.\n';
    const { document } = await analyzed(writeArticle('folds.article', text));
    const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document);
    assert.isTrue(
      folds.some(
        ({ start, end, kind }) => start === 4 && end === 6 && kind === vscode.FoldingRangeKind.Comment,
      ),
      JSON.stringify(folds),
    );
  });
});

describe('links', () => {
  afterEach(closeArticles);

  it('lead from a medium that something came through to its address in the text', async () => {
    const text =
      'Bank Perkasa Bantah Danai Bendungan\n\nJAKARTA - Mengutip harian Wartapagi, Hendra Sutanto mengatakan pihaknya hanya pernah menerima proposal itu pada tahun lalu, dan bahwa bank tersebut tidak akan mendanai proyek itu dengan kredit.\n\n' +
      'Sumber: https://www.wartapagi.id/bank/1 dan https://contoh.org/lain.\n';
    const { document } = await analyzed(writeArticle('via.article', text));
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', document);
    const told = links.map(({ range, target }) => `${document.getText(range)} → ${String(target)}`);
    assert.include(told, 'harian Wartapagi → https://www.wartapagi.id/bank/1');
    assert.include(told, 'https://contoh.org/lain → https://contoh.org/lain');
  });
});
