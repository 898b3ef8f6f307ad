import * as vscode from 'vscode';
import { annotationDesk, annotationsAddress, judgeAt, quotation, stored } from './support/annotations';
import { rangeOf } from './support/articles';
import { needsPage, read, screenshot } from './support/page';
import { until } from './support/until';

/** Waits until a file in the explorer has a badge, or none. */
async function badge(name: string, isThere: boolean): Promise<void> {
  const row = `.explorer-folders-view .monaco-list-row[aria-label="${name}"] .monaco-icon-label`;
  await until(`${isThere ? 'a' : 'no'} badge on ${name}`, async () => {
    const found = await read(row);
    const marked = await read(`${row}[class*="itemBadge"]`);
    return found.length > 0 && marked.length > 0 === isThere;
  });
}

describe('an article in the explorer', () => {
  const desk = annotationDesk();
  before(needsPage);
  before(() => vscode.commands.executeCommand('workbench.view.explorer'));

  it('has a badge while something in it is open, and none when all is settled', async () => {
    const editor = await desk.open('badge.article');
    const { document } = editor;
    await badge('badge.article', false);
    await judgeAt(editor, rangeOf(document, quotation), 'dispute');
    await judgeAt(editor, rangeOf(document, '350'), 'markUnverifiable');
    await badge('badge.article', true);
    await screenshot('explorer-badge', '.explorer-folders-view .monaco-list-row');
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    await judgeAt(editor, rangeOf(document, '350'), 'verify');
    await badge('badge.article', false);
  });

  it('need not have been opened', async () => {
    const editor = await desk.open('opened.article');
    const { uri } = editor.document;
    await judgeAt(editor, rangeOf(editor.document, quotation), 'dispute');
    await stored(uri, quotation, 'disputed');
    const other = vscode.Uri.joinPath(uri, '..', 'never-opened.article');
    await vscode.workspace.fs.copy(annotationsAddress(uri), annotationsAddress(other));
    await vscode.workspace.fs.copy(uri, other);
    await vscode.commands.executeCommand('workbench.files.action.refreshFilesExplorer');
    await badge('never-opened.article', true);
    for (const file of [other, annotationsAddress(other)]) await vscode.workspace.fs.delete(file);
  });
});
