import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle } from './support/articles';
import { marks } from './support/marks';
import { needsPage, press, shown } from './support/page';
import { write } from './support/keyboard';
import { pause, until } from './support/until';

/** What is offered behind words that are written under an article. */
async function offered(name: string, words: string): Promise<readonly string[]> {
  const editor = await openArticle(name);
  const { document } = editor;
  await marks(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, `\n\n${words}`));
  const at = document.lineAt(document.lineCount - 1).range.end;
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return items
    .filter(({ kind }) => kind !== vscode.CompletionItemKind.Text)
    .map(({ label, detail }) => `${typeof label === 'string' ? label : label.label}, ${detail ?? ''}`);
}

describe('completion', () => {
  afterEach(closeArticles);

  for (const [name, words, speaker] of [
    ['banjir-demak.article', 'Tanggul akan dijaga, kata ', 'Laras Widuri, Bupati Demak'],
    ['banjir-demak.article', 'Menurut ', 'Laras Widuri, Bupati Demak'],
    ['pesan-berantai-garam.news', 'Garam itu aman, ujar ', 'Bayu Setiadi'],
    ['harbour-fire.article', 'The port will open again, according to ', 'Tomasz Bielak, '],
    ['harbour-fire.article', '“It will open again,” said ', 'Ines Okafor, Mayor'],
  ] as const) {
    it(`offers speakers behind “${words.trim()}” in ${name}`, async () => {
      const names = await offered(name, words);
      assert.isTrue(
        names.some((found) => found.startsWith(speaker)),
        names.join('\n'),
      );
    });
  }

  it('offers no speaker elsewhere', async () => {
    assert.deepEqual(await offered('banjir-demak.article', 'Warga Desa '), []);
  });

  it('shows by itself while one types, and is taken with a key', async function () {
    needsPage.call(this);
    const editor = await openArticle('banjir-demak.article');
    const { document } = editor;
    await marks(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await press('Enter');
    await write('Tanggul dijaga, kata L');
    await shown('.suggest-widget.visible .monaco-list-row.focused', /Laras Widuri/);
    // It takes no key in its first moments, so that nothing is taken by mistake.
    await pause(500);
    await press('Tab');
    await until('the whole name', () => document.getText().endsWith('Tanggul dijaga, kata Laras Widuri'));
  });
});
