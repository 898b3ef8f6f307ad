import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotationDesk, annotationsAddress, judgeAt, stored, writeAnnotations } from './support/annotations';
import { rangeOf } from './support/articles';
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
});
