import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  annotationDesk,
  articleText,
  judgeAt,
  quotation,
  removeAnnotations,
  statusOf,
  stored,
  storedAnnotations,
  writeAnnotations,
} from './support/annotations';
import { hasFile, rangeOf } from './support/articles';
import { connected } from './runner/channel';
import { marks } from './support/marks';
import { MemoryDisk } from './support/memoryDisk';
import { click, needsPage, press, read, shown } from './support/page';
import { clearMessages, message } from './support/messages';
import { pause, until } from './support/until';

function beside(article: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(article, '..', name);
}

/** Closes a file that a test has made, and deletes it with its annotations. */
async function discard(article: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await removeAnnotations(article);
  await vscode.workspace.fs.delete(article);
}

describe('a copy of an article', () => {
  const desk = annotationDesk();

  it('gets the annotations of the article that it has the text of', async () => {
    const editor = await desk.open('original.article');
    const { uri } = editor.document;
    await judgeAt(editor, rangeOf(editor.document, quotation), 'verify');
    await stored(uri, quotation, 'verified');
    const copy = beside(uri, 'copied.article');
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(copy, { contents: new TextEncoder().encode(articleText) });
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    const annotation = await stored(copy, quotation, 'verified');
    assert.equal(annotation.target.source, 'copied.article');
    assert.lengthOf(await storedAnnotations(uri), 1);
    if (connected()) await message(/original\.article went along to copied\.article/);
    await discard(copy);
  });

  it('made in the explorer gets them too, and they can be left out', async function () {
    needsPage.call(this);
    const editor = await desk.open('pasted.article');
    const { uri } = editor.document;
    await judgeAt(editor, rangeOf(editor.document, quotation), 'verify');
    await stored(uri, quotation, 'verified');
    const copy = beside(uri, 'pasted copy.article');
    await until('the copy', async () => {
      await vscode.commands.executeCommand('revealInExplorer', uri);
      await shown('.explorer-folders-view .monaco-list-row.selected', /pasted\.article/);
      await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
      await vscode.commands.executeCommand('filesExplorer.copy');
      await vscode.commands.executeCommand('filesExplorer.paste');
      await pause(500);
      return hasFile('pasted copy.article');
    });
    await stored(copy, quotation, 'verified');
    await until('the button', async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return (await read('.notifications-center .monaco-text-button')).includes('Leave Them Out');
    });
    await click('.notifications-center .monaco-text-button:has-text("Leave Them Out")');
    await until('the end of it', async () => (await storedAnnotations(copy)).length === 0);
    assert.lengthOf(await storedAnnotations(uri), 1);
    await discard(copy);
  });

  it('gets nothing where it has another text, or is empty', async () => {
    const editor = await desk.open('other-text.article');
    const { uri } = editor.document;
    await judgeAt(editor, rangeOf(editor.document, quotation), 'verify');
    const edit = new vscode.WorkspaceEdit();
    const [shorter, empty] = [beside(uri, 'shorter.article'), beside(uri, 'empty.article')];
    edit.createFile(shorter, { contents: new TextEncoder().encode(articleText.slice(0, -2)) });
    edit.createFile(empty);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    const same = beside(uri, 'same-text.article');
    const last = new vscode.WorkspaceEdit();
    last.createFile(same, { contents: new TextEncoder().encode(articleText) });
    assert.isTrue(await vscode.workspace.applyEdit(last));
    await stored(same, quotation, 'verified');
    assert.isEmpty(await storedAnnotations(shorter));
    assert.isEmpty(await storedAnnotations(empty));
    for (const copy of [shorter, empty, same]) await discard(copy);
  });
});

describe('an article saved under another name', () => {
  const desk = annotationDesk();
  before(needsPage);

  it('takes its annotations along, as they stand in the text that is not saved', async () => {
    const editor = await desk.open('before.article');
    const { uri } = editor.document;
    await judgeAt(editor, rangeOf(editor.document, quotation), 'verify');
    await stored(uri, quotation, 'verified');
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, 'Warga').start, 'Seribu '));
    const saving = vscode.commands.executeCommand('workbench.action.files.saveAs');
    // It lists the folder before it can be typed into.
    await shown('.quick-input-widget:visible .monaco-list-row', /banjir-demak/);
    await press('Control+A');
    const copy = beside(uri, 'after.article');
    for (const key of copy.path) await press(key);
    await until('the dialog to close', async () => {
      // It takes no key while it reads the folder.
      await press('Enter');
      await pause(700);
      return (await read('.quick-input-widget:visible .monaco-list-row')).length === 0;
    });
    await saving;
    const annotation = await stored(copy, quotation, 'verified');
    assert.equal(annotation.target.source, 'after.article');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, copy.path);
    assert.deepEqual((await storedAnnotations(uri)).map(statusOf), ['verified']);
    await discard(copy);
  });
});

describe('two checkers on one claim', () => {
  annotationDesk();
  const disk = new MemoryDisk();
  const addressOf = (name: string) =>
    vscode.Uri.from({ scheme: 'vscode-vfs', authority: 'memory', path: `/${name}.article` });
  let registered: vscode.Disposable;
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('vscode-vfs', disk);
  });
  after(() => void registered.dispose());
  afterEach(async () => {
    disk.refusal = null;
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** One verifies; while the one then disputes, and the file cannot be written, the other gives another status. */
  async function judgeAtOnce(status: string): Promise<void> {
    const article = addressOf(`also-${status}`);
    disk.writeFile(article, new TextEncoder().encode(articleText));
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(article));
    await marks(editor.document);
    await judgeAt(editor, rangeOf(editor.document, quotation), 'verify');
    const ours = await stored(article, quotation, 'verified');
    disk.refusal = vscode.FileSystemError.NoPermissions();
    await judgeAt(editor, rangeOf(editor.document, quotation), 'dispute');
    await clearMessages();
    disk.refusal = null;
    const at = new Date().toISOString();
    const revision = { at, by: 'CD', from: 'verified', to: status, exact: quotation };
    const theirs = {
      ...ours,
      modified: at,
      body: [{ type: 'TextualBody', purpose: 'assessing', value: status }],
      onRecord: { ...ours.onRecord, revision: 99, history: [...ours.onRecord.history, revision] },
    };
    await writeAnnotations(article, `${JSON.stringify(theirs)}\n`);
    await judgeAt(editor, rangeOf(editor.document, '350'), 'verify');
    const merged = await stored(article, quotation, status);
    assert.sameMembers(
      merged.onRecord.history.map(({ to }) => to),
      ['verified', 'disputed', status],
    );
  }

  it('are told of each other when their judgements differ, and both stay in the history', async () => {
    await judgeAtOnce('unverifiable');
    if (connected()) await message(/judged at the same time: Unverifiable by CD, Disputed by RK/);
  });

  it('are told nothing where they agree', async () => {
    await judgeAtOnce('disputed');
    if (!connected()) return;
    await vscode.commands.executeCommand('notifications.showList');
    assert.notInclude((await read('.notification-list-item-message')).join(), 'at the same time');
  });
});
