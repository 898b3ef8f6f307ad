import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  annotationDesk,
  annotationsAddress,
  articleText,
  exactOf,
  judgeAt,
  modifiersOn,
  quotation,
  statusOf,
  stored,
  storedAnnotations,
} from './support/annotations';
import { closeArticles, rangeOf } from './support/articles';
import { connected } from './runner/channel';
import { marks } from './support/marks';
import { MemoryDisk } from './support/memoryDisk';
import { message } from './support/messages';
import { click, read } from './support/page';
import { until } from './support/until';

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** As the explorer does it, so that extensions are told. */
async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
}

async function show(article: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(article));
  await marks(editor.document);
  return editor;
}

describe('an annotations file', () => {
  const desk = annotationDesk();

  it('goes along when its article is renamed', async () => {
    const { document } = await desk.open('old-name.article');
    await judgeAt(vscode.window.activeTextEditor!, rangeOf(document, quotation), 'verify');
    const to = vscode.Uri.joinPath(folder(), 'new-name.article');
    await rename(document.uri, to);
    const annotation = await stored(to, quotation, 'verified');
    assert.equal(annotation.target.source, 'new-name.article');
    await until('the end of the old file', async () => !(await exists(annotationsAddress(document.uri))));
    const editor = await show(to);
    await until('the tick', async () => (await modifiersOn(editor.document, quotation)).includes('verified'));
    await rename(to, document.uri);
    await stored(document.uri, quotation, 'verified');
  });

  it('goes along when the folder of its article is renamed, and what comes after is written there', async () => {
    const [from, to] = [vscode.Uri.joinPath(folder(), 'draf'), vscode.Uri.joinPath(folder(), 'terbit')];
    const before = vscode.Uri.joinPath(from, 'a.article');
    const after = vscode.Uri.joinPath(to, 'a.article');
    await vscode.workspace.fs.writeFile(before, new TextEncoder().encode(articleText));
    await judgeAt(await show(before), rangeOf(vscode.window.activeTextEditor!.document, quotation), 'verify');
    await rename(from, to);
    await stored(after, quotation, 'verified');
    const editor = await show(after);
    await judgeAt(editor, rangeOf(editor.document, quotation), 'dispute');
    await stored(after, quotation, 'disputed');
    assert.isFalse(await exists(from));
    await closeArticles();
    await vscode.workspace.fs.delete(to, { recursive: true });
  });

  it('is deleted with its article, and comes back with it', async () => {
    const { document } = await desk.open('deleted.article');
    await judgeAt(vscode.window.activeTextEditor!, rangeOf(document, quotation), 'verify');
    const gone = new vscode.WorkspaceEdit();
    gone.deleteFile(document.uri);
    assert.isTrue(await vscode.workspace.applyEdit(gone));
    await until('its end', async () => !(await exists(annotationsAddress(document.uri))));
    const back = new vscode.WorkspaceEdit();
    back.createFile(document.uri, { contents: new TextEncoder().encode(articleText) });
    assert.isTrue(await vscode.workspace.applyEdit(back));
    await stored(document.uri, quotation, 'verified');
  });

  it('is written again with the next judgement after somebody has deleted it', async () => {
    const editor = await desk.open('gone.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    await vscode.workspace.fs.delete(annotationsAddress(document.uri));
    await judgeAt(editor, rangeOf(document, '350'), 'dispute');
    assert.sameMembers((await storedAnnotations(document.uri)).map(statusOf), ['verified', 'disputed']);
  });

  it('is written when a draft that was judged is saved', async () => {
    const file = vscode.Uri.joinPath(folder(), 'saved-draft.article');
    const draft = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(draft);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), articleText));
    await marks(draft);
    await judgeAt(editor, rangeOf(draft, quotation), 'verify');
    assert.isTrue(await draft.save());
    const annotation = await stored(file, quotation, 'verified');
    assert.equal(annotation.target.source, 'saved-draft.article');
    const saved = await show(file);
    await until('the tick', async () => (await modifiersOn(saved.document, quotation)).includes('verified'));
    await closeArticles();
    await vscode.workspace.fs.delete(file);
    await vscode.workspace.fs.delete(annotationsAddress(file));
  });

  it('is looked at again before each write, line by line in the order of ids', async () => {
    const editor = await desk.open('ordered.article');
    for (const words of ['1.200', quotation, '350', 'tiga orang'])
      await judgeAt(editor, rangeOf(editor.document, words), 'verify');
    const ids = (await storedAnnotations(editor.document.uri)).map(({ id }) => id);
    assert.lengthOf(ids, 4);
    assert.deepEqual(ids, [...ids].sort());
  });
});

describe('a folder that cannot be written', () => {
  annotationDesk();
  const disk = new MemoryDisk();
  const article = vscode.Uri.from({ scheme: 'vscode-vfs', authority: 'memory', path: '/guarded.article' });
  let registered: vscode.Disposable;
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('vscode-vfs', disk);
    disk.writeFile(article, new TextEncoder().encode(articleText));
  });
  after(() => void registered.dispose());
  afterEach(() => {
    disk.refusal = null;
  });

  it('takes annotations like any other while it can be', async () => {
    const editor = await show(article);
    await judgeAt(editor, rangeOf(editor.document, '1.200'), 'verify');
    assert.deepEqual((await storedAnnotations(article)).map(statusOf), ['verified']);
  });

  it('is tried again at once by a button of the message', async function () {
    if (!connected()) this.skip();
    const editor = await show(article);
    disk.refusal = vscode.FileSystemError.NoPermissions();
    await judgeAt(editor, rangeOf(editor.document, quotation), 'dispute');
    const button = '.notifications-center .notification-list-item .monaco-button:has-text("Try Again")';
    await until('the button', async () => {
      await vscode.commands.executeCommand('notifications.showList');
      return (await read(button)).length > 0;
    });
    assert.notInclude((await storedAnnotations(article)).map(exactOf), quotation);
    disk.refusal = null;
    await click(button);
    await stored(article, quotation, 'disputed');
    await vscode.workspace.fs.delete(annotationsAddress(article));
    await closeArticles();
  });

  for (const [why, refusal, words] of [
    ['is read-only', vscode.FileSystemError.NoPermissions(), /may not be written.*keeps your work/],
    [
      'is full',
      vscode.FileSystemError.Unavailable('No space left on device'),
      /could not be written: .*No space/,
    ],
  ] as const) {
    it(`that ${why}: the user is told, the work is kept and written later`, async () => {
      const editor = await show(article);
      const before = (await storedAnnotations(article)).length;
      disk.refusal = refusal;
      await judgeAt(editor, rangeOf(editor.document, quotation), 'dispute');
      if (connected()) await message(words);
      assert.lengthOf(await storedAnnotations(article), before);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const again = await show(article);
      assert.lengthOf(await storedAnnotations(article), before);
      disk.refusal = null;
      await judgeAt(again, rangeOf(again.document, '350'), 'verify');
      const all = await storedAnnotations(article);
      assert.include(all.map(exactOf), quotation);
      await vscode.workspace.fs.delete(annotationsAddress(article));
      await closeArticles();
    });
  }
});
