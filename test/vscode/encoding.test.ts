import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  annotationDesk,
  judgeAt,
  modifiersOn,
  quotation,
  statusOf,
  storedAnnotations,
} from './support/annotations';
import { rangeOf } from './support/articles';
import { marks } from './support/marks';
import { needsPage, press, shown } from './support/page';
import { pause, until } from './support/until';

const row = '.quick-input-widget .monaco-list-row';
const accented = 'Résumé – ';

/** Chooses from VS Code's own list of encodings. */
async function changeEncoding(how: 'Reopen' | 'Save', encoding: string): Promise<void> {
  const asked = vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
  for (const words of [`${how} with Encoding`, encoding]) {
    await shown(row, new RegExp(words.replaceAll(/[()]/g, '.')));
    await pause(300);
    for (const key of words) await press(key === ' ' ? 'Space' : key);
    await pause(300);
    await press('Enter');
  }
  await asked;
}

describe('the encoding of an article', () => {
  before(needsPage);
  const desk = annotationDesk();

  it('may change: marks stay on their words, and nothing is lost', async () => {
    const editor = await desk.open('encoded.article');
    const { document } = editor;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), accented));
    assert.isTrue(await document.save());
    await marks(document);
    for (const words of [quotation, '1.200'])
      await judgeAt(editor, rangeOf(document, words), 'verify', { source: false });
    const ticked = (words: string) =>
      until(`the tick on ${words}`, async () => (await modifiersOn(document, words)).includes('verified'));

    await changeEncoding('Reopen', 'Western (Windows 1252)');
    await until('the wrong letters', () => document.getText().startsWith('RÃ©sumÃ©'));
    await ticked(quotation);
    await ticked('1.200');
    await changeEncoding('Reopen', 'UTF-8');
    await until('the right letters', () => document.getText().startsWith(accented));
    await ticked(quotation);
    await changeEncoding('Save', 'UTF-16 LE');
    await until('the bytes', async () => (await vscode.workspace.fs.readFile(document.uri))[0] === 0xff);
    await ticked(quotation);
    const kept = await storedAnnotations(document.uri);
    assert.deepEqual(kept.map(statusOf), ['verified', 'verified']);

    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await vscode.workspace.openTextDocument(document.uri);
    await vscode.window.showTextDocument(again);
    assert.isTrue(again.getText().startsWith(accented));
    await until('the tick', async () => (await modifiersOn(again, quotation)).includes('verified'));
  });
});
