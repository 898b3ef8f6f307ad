import { assert } from 'chai';
import * as vscode from 'vscode';
import { articleText } from './support/annotations';
import { closeArticles, openArticle, rangeOf, writeArticle } from './support/articles';
import { findings, findingsNow, hover, marks, marksNow } from './support/marks';
import { needsPage, read } from './support/page';
import { pause, until } from './support/until';

/** Where the old side of a comparison comes from. */
const oldScheme = 'before';

function oldVersions(content: string): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(oldScheme, {
    provideTextDocumentContent: () => content,
  });
}

const activeTab = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input;

describe('an article in a comparison', () => {
  afterEach(closeArticles);

  it('has marks and findings on the side that can be edited, and none on the old one', async () => {
    const editor = await openArticle('banjir-demak.article');
    const { document } = editor;
    const registered = oldVersions(document.getText().replace('350 karung', '300 karung'));
    const old = vscode.Uri.parse(`${oldScheme}:/banjir-demak.article`);
    await vscode.commands.executeCommand('vscode.diff', old, document.uri, 'old ↔ new');
    await until('the comparison', () => activeTab() instanceof vscode.TabInputTextDiff);
    const number = rangeOf(document, '350 karung');
    const found = (await marks(document)).filter(({ range }) => range.contains(number.start));
    assert.deepEqual(
      found.map(({ type }) => type),
      ['numericClaim'],
    );
    await findings(document, 'attribution.hearsay');
    assert.match(await hover(document, number.start.translate(0, 1)), /Value: 350/);
    const other = await vscode.workspace.openTextDocument(old);
    assert.equal(other.languageId, 'news-article');
    assert.deepEqual(await marksNow(other), []);
    assert.deepEqual(vscode.languages.getDiagnostics(old), []);
    assert.equal(await hover(other, number.start.translate(0, 1)), '');
    registered.dispose();
  });

  it('is gone through by the commands, and has no buttons of its own in the title', async function () {
    needsPage.call(this);
    const { document } = await openArticle('banjir-demak.article');
    await findings(document, 'attribution.hearsay');
    const button = '.editor-actions [aria-label^="On Record"], .editor-actions [aria-label^="Check Article"]';
    await until('the button', async () => (await read(button)).length > 0);
    const registered = oldVersions('Judul lain\n');
    await vscode.commands.executeCommand(
      'vscode.diff',
      vscode.Uri.parse(`${oldScheme}:/lain.article`),
      document.uri,
      'old ↔ new',
    );
    await until('the comparison', () => activeTab() instanceof vscode.TabInputTextDiff);
    await until('no button', async () => (await read(button)).length === 0);
    await until('the new side', () => vscode.window.activeTextEditor?.document === document);
    await vscode.commands.executeCommand('onRecord.nextFinding', 'first');
    const [first] = findingsNow(document)
      .map(({ range }) => range.start)
      .sort((a, b) => a.compareTo(b));
    assert.isTrue(vscode.window.activeTextEditor?.selection.active.isEqual(first!));
    registered.dispose();
  });
});

describe('a draft that is not saved', () => {
  afterEach(closeArticles);

  it('of plain text is read once it reads like an article', async () => {
    const { document } = await openArticle('survei-transportasi.txt');
    const content = document.getText();
    const draft = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(draft);
    assert.deepEqual(await marksNow(draft), []);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
    assert.isNotEmpty(await marks(draft));
    await until('findings', () => findingsNow(draft).length > 0);
  });

  it('has the marks of what it says now, not of what is on the disk', async () => {
    const editor = await writeArticle('dirty.article', articleText);
    const { document } = editor;
    await marks(document);
    await editor.edit((edit) => edit.replace(rangeOf(document, '350'), 'tujuh puluh ribu'));
    assert.isTrue(document.isDirty);
    const { start } = rangeOf(document, 'tujuh puluh');
    await until('the new number', async () => (await hover(document, start)).includes('Value: 70,000'));
  });
});

describe('a file that is no article', () => {
  before(needsPage);
  afterEach(closeArticles);

  const list = 'Daftar belanja\n\nberas 5 kg\nminyak 2 liter\nlistrik Rp350.000\n';

  it('has nothing of On Record about it: no mark, finding, lens, hint, link, button or list', async () => {
    const settings = vscode.workspace.getConfiguration('onRecord');
    const shown = ['codeLens', 'inlayHints.values'];
    for (const name of shown) await settings.update(name, true, true);
    const { document } = await writeArticle('belanja.txt', list);
    await pause(1000);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const ask = (command: string, ...more: readonly unknown[]) =>
      vscode.commands.executeCommand<readonly unknown[]>(`vscode.${command}`, document.uri, ...more);
    assert.deepEqual(await marksNow(document), []);
    assert.deepEqual(findingsNow(document), []);
    assert.isEmpty(await ask('executeCodeLensProvider'));
    assert.isEmpty(await ask('executeInlayHintProvider', whole));
    assert.isEmpty(await ask('executeCodeActionProvider', whole));
    assert.equal(await hover(document, rangeOf(document, 'Rp350').start), '');
    assert.isEmpty(await read('.editor-actions [aria-label^="Check Article"]'));
    for (const name of shown) await settings.update(name, undefined, true);
  });

  it('keeps its keys: those of On Record do nothing there', async () => {
    const editor = await writeArticle('belanja.txt', list);
    await pause(500);
    const { active } = editor.selection;
    await vscode.commands.executeCommand('onRecord.nextFinding');
    assert.isTrue(editor.selection.active.isEqual(active));
  });
});
