import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf, writeArticle } from './support/articles';
import { needsPage, press, shown } from './support/page';
import { pause } from './support/until';

/** The grammar's scopes at some words, as VS Code's own inspector tells them. */
async function scopesAt(editor: vscode.TextEditor, words: string, context?: string): Promise<string> {
  const { start } = rangeOf(editor.document, words, context);
  editor.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 1));
  editor.revealRange(new vscode.Range(start, start));
  await pause(100);
  await vscode.commands.executeCommand('editor.action.inspectTMScopes');
  const told = await shown('.token-inspect-widget', /textmate scopes/i);
  await press('Escape');
  // Above them stand the semantic token and the scopes that its colour comes from.
  return told.replace(/^[^]*textmate scopes/i, '').replace(/foreground[^]*$/i, '');
}

describe('the grammar, as VS Code applies it', () => {
  before(needsPage);
  afterEach(closeArticles);

  for (const [name, words, scope, context] of [
    ['banjir-demak.article', 'Tanggul Sungai', 'markup.heading'],
    ['banjir-demak.article', 'Rara Kusuma', 'byline'],
    ['banjir-demak.article', 'DEMAK', 'dateline', 'DEMAK - '],
    ['banjir-demak.article', 'Kami sudah', 'string.quoted'],
    ['banjir-demak.article', '350', 'constant.numeric'],
    ['banjir-demak.article', 'Baca juga', 'comment'],
    ['pesan-berantai-garam.news', 'Hati-hati', 'string.quoted'],
  ] as const) {
    it(`knows “${words}” in ${name} as ${scope}`, async () => {
      const editor = await openArticle(name);
      assert.include(await scopesAt(editor, words, context), scope);
    });
  }

  it('knows a block of an article in Markdown, and leaves the prose around it to Markdown', async () => {
    const text = 'Catatan: 12 orang.\n\n```article\nWarga Pulang\n\n“Surut,” kata Siti Aminah.\n```\n';
    const editor = await writeArticle('block.md', text);
    assert.include(await scopesAt(editor, 'Surut'), 'string.quoted.double.news-article');
    assert.notInclude(await scopesAt(editor, '12 orang'), 'news-article');
  });
});
