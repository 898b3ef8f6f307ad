import { assert } from 'chai';
import * as vscode from 'vscode';
import { joinByLines } from '../../client/src/annotations/gitAttributes';
import { connected } from './runner/channel';
import { annotationDesk, annotationsAddress, judgeAt, stored, writeAnnotations } from './support/annotations';
import { rangeOf } from './support/articles';
import { message } from './support/messages';
import { until } from './support/until';

describe('an annotations file opened as text', () => {
  const desk = annotationDesk();

  it('is JSON Lines to VS Code, has no problems as it was written, and is told of what breaks it', async () => {
    const editor = await desk.open('by-hand.article');
    const { uri } = editor.document;
    await judgeAt(editor, rangeOf(editor.document, '1.200'), 'verify');
    await stored(uri, '1.200 warga', 'verified');
    const file = await vscode.workspace.openTextDocument(annotationsAddress(uri));
    assert.equal(file.languageId, 'jsonl');
    const good = file.getText();
    const problems = () =>
      vscode.languages
        .getDiagnostics(file.uri)
        .map(({ message, range }) => `${range.start.line}: ${message}`);
    await vscode.window.showTextDocument(file);
    const change = new vscode.WorkspaceEdit();
    change.insert(file.uri, new vscode.Position(1, 0), `${good.replace('"number"', '"verb"')}{"id"\n`);
    await vscode.workspace.applyEdit(change);
    const told = await until('the problems', () => problems().length === 2 && problems());
    assert.match(told[0]!, /^1: This is no annotation of On Record.*“onRecord\.kind”/);
    assert.match(told[1]!, /^2: This line is not valid JSON/);
    await vscode.commands.executeCommand('undo');
    await until('the end of the problems', () => problems().length === 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await writeAnnotations(uri, good);
  });

  it('with a conflict of git: the user is told, and git is asked to join lines from then on', async () => {
    const editor = await desk.open('conflict.article');
    const { uri } = editor.document;
    await judgeAt(editor, rangeOf(editor.document, '1.200'), 'verify');
    await stored(uri, '1.200 warga', 'verified');
    const good = new TextDecoder().decode(await vscode.workspace.fs.readFile(annotationsAddress(uri)));
    await writeAnnotations(uri, `<<<<<<< ours\n${good}=======\n>>>>>>> theirs\n`);
    if (connected()) await message(/Lines 1, 3, 4 of conflict\.article\.annotations\.jsonl cannot be read/);
    await writeAnnotations(uri, good);
    const repository = vscode.Uri.joinPath(uri, '..', 'desk');
    const git = vscode.Uri.joinPath(repository, '.git');
    await vscode.workspace.fs.createDirectory(git);
    const attributes = await joinByLines(vscode.Uri.joinPath(repository, 'deep', 'a.annotations.jsonl'));
    assert.equal(attributes.path, `${repository.path}/.gitattributes`);
    await joinByLines(annotationsAddress(vscode.Uri.joinPath(repository, 'b.article')));
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(attributes));
    assert.equal(text, '*.annotations.jsonl merge=union\n');
    await vscode.workspace.fs.delete(repository, { recursive: true });
  });
});
