/** The pictures of the guide: one article from opening to report. Each language has its own, with its own interface. */

import * as vscode from 'vscode';
import { judgeAt, removeAnnotations } from './annotations';
import { closeArticles, rangeOf, writeArticle } from './articles';
import { findingsNow, marks } from './marks';
import { clearMessages } from './messages';
import { needsPage, press, read, screenshot, shown } from './page';
import { pause, until } from './until';

export interface Guide {
  /** Goes before the pictures' names. */
  readonly language: 'en' | 'id';
  readonly sample: string;
  /** What the article is called in the pictures. */
  readonly article: string;
  readonly initials: string;
  /** Words in claims of the sample, in the order of the text: what is verified, what is disputed, what a note is on. */
  readonly verified: readonly [string, string];
  readonly disputed: string;
  readonly noted: readonly [words: string, note: string];
  /** A number inside what was verified first, and what it becomes. */
  readonly edit: readonly [before: string, after: string];
}

export function guidePictures(guide: Guide): void {
  const picture = (name: string, selector: string) => screenshot(`guide-${name}-${guide.language}`, selector);
  const settings = () => vscode.workspace.getConfiguration();
  const wrap = (column: number | undefined, kind: string | undefined) => {
    const article = vscode.workspace.getConfiguration('editor', { languageId: 'news-article' });
    return Promise.all([
      article.update('wordWrapColumn', column, true, true),
      article.update('wordWrap', kind, true, true),
    ]);
  };
  let editor: vscode.TextEditor;

  before(needsPage);
  before(async () => {
    await settings().update('workbench.colorTheme', 'Default Light Modern', true);
    await settings().update('onRecord.initials', guide.initials, true);
    await settings().update('onRecord.judging.goToNext', false, true);
    await settings().update('comments.openView', 'never', true);
    await wrap(78, 'bounded');
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const sample = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, guide.sample));
    editor = await writeArticle(guide.article, sample);
    await marks(editor.document);
    await until('findings', () => findingsNow(editor.document).length > 0);
  });
  after(async () => {
    await press('Escape');
    await settings().update('onRecord.initials', undefined, true);
    await settings().update('onRecord.judging.goToNext', undefined, true);
    await settings().update('comments.openView', undefined, true);
    await wrap(undefined, undefined);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    const { uri } = editor.document;
    await clearMessages();
    await closeArticles();
    await removeAnnotations(uri);
  });

  it('the first item that nobody has checked', async () => {
    await vscode.commands.executeCommand('onRecord.nextUnchecked');
    await pause(1000);
    await picture('next', '.monaco-hover:not(.hidden) .hover-contents');
    await press('Escape');
  });

  it('the question for the source', async () => {
    const { start } = rangeOf(editor.document, guide.verified[0]);
    editor.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 1));
    const judging = vscode.commands.executeCommand('onRecord.verify');
    await shown('.quick-input-widget:visible .monaco-list-row', /./);
    await pause(800);
    await picture('source', '.quick-input-widget .monaco-list-row');
    await press('Escape');
    await judging;
  });

  it('the checklist beside what has been judged', async () => {
    await judgeAt(editor, rangeOf(editor.document, guide.verified[1]), 'verify');
    await judgeAt(editor, rangeOf(editor.document, guide.disputed), 'dispute');
    await vscode.commands.executeCommand('onRecord.checklist.focus');
    await vscode.window.showTextDocument(editor.document);
    await clearMessages();
    await pause(1000);
    await picture('checklist', '#workbench\\.view\\.extension\\.on-record .monaco-list-row');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });

  it('a note in the margin', async () => {
    const [words, note] = guide.noted;
    const { start } = rangeOf(editor.document, words);
    editor.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 1));
    await vscode.commands.executeCommand('onRecord.addNote', { note });
    await until('the thread', async () => {
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('workbench.action.focusCommentOnCurrentLine');
      await pause(500);
      return (await read('.review-widget:visible .comment-body')).some((text) => text !== '');
    });
    await pause(800);
    await picture('note', '.review-widget .comment-body');
    await vscode.commands.executeCommand('workbench.action.collapseAllComments');
    await vscode.window.showTextDocument(editor.document);
  });

  it('a number that was changed after it had been verified', async () => {
    const [before, after] = guide.edit;
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, before), after));
    const { start } = rangeOf(editor.document, after);
    const inside = start.translate(0, 1);
    await pause(1500);
    await vscode.window.showTextDocument(editor.document, {
      selection: new vscode.Selection(inside, inside),
    });
    await press('Control+1');
    await pause(300);
    await vscode.commands.executeCommand('editor.action.showHover');
    await pause(800);
    await picture('changed', '.monaco-hover:not(.hidden) .hover-contents');
    await press('Escape');
    await editor.document.save();
  });

  it('the forms of the report', async () => {
    const reporting = vscode.commands.executeCommand('onRecord.createReport');
    await shown('.quick-input-widget:visible .monaco-list-row', /ClaimReview/);
    await pause(800);
    await picture('report', '.quick-input-widget .monaco-list-row');
    await press('Escape');
    await reporting;
  });
}
