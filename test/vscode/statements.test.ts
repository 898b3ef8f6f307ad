import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf } from './support/articles';
import { clearMessages, message } from './support/messages';
import { marks, marksNow } from './support/marks';
import { needsPage, press, shown } from './support/page';
import { pause, until } from './support/until';

/** Opens an article with the cursor on some words. */
async function openAt(words: string): Promise<vscode.TextEditor> {
  const editor = await openArticle('banjir-demak.article');
  await marks(editor.document);
  const { start } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
  return editor;
}

describe('the statement at the cursor', () => {
  beforeEach(() => vscode.env.clipboard.writeText(''));
  afterEach(async () => {
    await clearMessages();
    await closeArticles();
  });

  it('is copied with who says it', async () => {
    await openAt('Kami sudah memperbaiki');
    await vscode.commands.executeCommand('onRecord.copyQuotation');
    const text = await vscode.env.clipboard.readText();
    assert.include(text, 'Kami sudah memperbaiki bagian itu dua kali tahun ini');
    assert.match(text, /Suryo/);
  });

  it('is not copied where nobody says anything', async () => {
    await openAt('Apa yang sebaiknya');
    await vscode.commands.executeCommand('onRecord.copyQuotation');
    assert.equal(await vscode.env.clipboard.readText(), '');
  });

  it('is reported with what was made of it and the versions', async () => {
    await openAt('Kami sudah memperbaiki');
    await vscode.commands.executeCommand('onRecord.reportWrongMark');
    const report = await vscode.env.clipboard.readText();
    assert.include(report, 'Kami sudah memperbaiki');
    assert.match(report, /On Record \d+\.\d+\.\d+, .+ \d+\.\d+\.\d+ \(.+\), interface in en/);
  });

  it('can be looked up in every place the settings name', async function () {
    needsPage.call(this);
    await openAt('Kami sudah memperbaiki');
    const looking = vscode.commands.executeCommand('onRecord.lookUp');
    for (const place of [/Google Fact Check/, /cekfakta/, /Wikipedia/, /BPS/]) {
      await shown('.quick-input-widget .monaco-list-row', place);
    }
    assert.match(await shown('.quick-input-title', /Look up/), /Kami sudah memperbaiki/);
    await press('Escape');
    await looking;
  });
});

describe('the language of one article', () => {
  before(needsPage);
  afterEach(closeArticles);

  it('can be chosen by hand, and left to the settings again', async () => {
    const { document } = await openArticle('harbour-fire.article');
    const before = (await marks(document)).length;
    await choose('ArrowDown');
    await until('other marks', async () => (await marksNow(document)).length !== before);
    await choose();
    await until('the marks as before', async () => (await marksNow(document)).length === before);
  });

  /** Chooses in the list of languages, with these keys before Enter: without any, what the settings say. */
  async function choose(...keys: readonly string[]): Promise<void> {
    const choosing = vscode.commands.executeCommand('onRecord.selectLanguage');
    await shown('.quick-input-widget .monaco-list-row', /Indonesian/);
    // It takes keys only once it has the focus, a moment after it shows.
    await pause(500);
    for (const key of [...keys, 'Enter']) await press(key);
    await choosing;
  }
});

describe('documents that are no articles', () => {
  afterEach(async () => {
    await clearMessages();
    await closeArticles();
  });

  it('get a word from Check Article, and nothing else', async function () {
    needsPage.call(this);
    const document = await vscode.workspace.openTextDocument({
      language: 'json',
      content: '{"warga": 1200}',
    });
    await vscode.window.showTextDocument(document);
    assert.isUndefined(await vscode.commands.executeCommand('onRecord.checkArticle'));
    await message(/This file is neither/);
  });

  it('are left alone on the old side of a diff', async () => {
    const content = '“Air naik,” kata Budi Santoso. Sekitar 1.200 warga mengungsi.';
    const provider = { provideTextDocumentContent: () => content };
    const registered = vscode.workspace.registerTextDocumentContentProvider('before', provider);
    const uri = vscode.Uri.parse('before:/banjir.article');
    const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    assert.equal(document.languageId, 'news-article');
    assert.deepEqual(await marksNow(document), []);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    registered.dispose();
  });
});
