import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf } from './support/articles';
import { findings, marks } from './support/marks';
import { click, needsPage, press, screenshot, shown } from './support/page';
import { pause } from './support/until';

const settings = () => vscode.workspace.getConfiguration('onRecord');

/** Opens a sample article with the cursor inside some words. */
async function openAt(name: string, words: string, context?: string): Promise<vscode.TextEditor> {
  const editor = await openArticle(name);
  await marks(editor.document);
  const { start } = rangeOf(editor.document, words, context);
  const inside = start.translate(0, 1);
  editor.selection = new vscode.Selection(inside, inside);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Runs a command and takes the picture of what it opens. */
async function picture(name: string, command: string, selector: string): Promise<void> {
  await vscode.commands.executeCommand(command);
  // It fades in.
  await pause(800);
  await screenshot(`feature-${name}`, selector);
}

describe('pictures of features', () => {
  before(needsPage);
  before(async () => {
    await vscode.workspace.getConfiguration('workbench').update('colorTheme', 'Default Light Modern', true);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });
  afterEach(async () => {
    await press('Escape');
    await closeArticles();
  });

  it('the outline: structure, and under it who says what', async () => {
    await openAt('harbour-fire.article', 'Whitcombe said');
    await picture('outline', 'outline.focus', '.outline-tree .monaco-list-row');
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });

  it('everything a speaker says', async () => {
    await openAt('banjir-demak.article', 'Suryo', 'ujar Suryo');
    await picture('references', 'editor.action.referenceSearch.trigger', '.peekview-widget .monaco-list-row');
  });

  it('what to do about a finding', async () => {
    const { document } = await openAt('banjir-demak.article', 'Senin (4/2/2025)');
    await findings(document, 'consistency.weekday-date');
    await picture('quick-fix', 'editor.action.quickFix', '.action-widget .monaco-list-row');
  });

  it('speakers to complete with', async () => {
    const editor = await openAt('banjir-demak.article', '(RKS)');
    const { start } = rangeOf(editor.document, '(RKS)');
    await editor.edit((edit) => edit.insert(start, 'Tanggul akan dijaga, kata '));
    const after = start.translate(0, 'Tanggul akan dijaga, kata '.length);
    editor.selection = new vscode.Selection(after, after);
    await picture('completion', 'editor.action.triggerSuggest', '.suggest-widget .monaco-list-row');
  });

  it('hints in the line, and one line of counts', async () => {
    const names = ['inlayHints.speakers', 'inlayHints.values', 'inlayHints.conversions', 'codeLens'];
    for (const name of names) await settings().update(name, true, true);
    await openAt('harbour-fire.article', 'Harbour');
    await pause(1500);
    await screenshot('feature-hints', '.codelens-decoration a');
    for (const name of names) await settings().update(name, undefined, true);
  });

  it('commands in the palette', async () => {
    await openAt('harbour-fire.article', 'had fought');
    const showing = vscode.commands.executeCommand('workbench.action.quickOpen', '>On Record: ');
    await shown('.quick-input-widget .monaco-list-row', /On Record/);
    await pause(800);
    await screenshot('feature-palette', '.quick-input-widget .monaco-list-row');
    await press('Escape');
    await showing;
  });

  it('a comparison: marks on the side that can be edited', async () => {
    const { document } = await openAt('harbour-fire.article', 'had fought');
    const content = document.getText().replace('74 firefighters', '47 firefighters');
    const registered = vscode.workspace.registerTextDocumentContentProvider('yesterday', {
      provideTextDocumentContent: () => content,
    });
    const old = vscode.Uri.parse('yesterday:/harbour-fire.article');
    await vscode.commands.executeCommand(
      'vscode.diff',
      old,
      document.uri,
      'harbour-fire.article (yesterday ↔ today)',
    );
    await pause(1500);
    await screenshot('feature-comparison', '.monaco-diff-editor .view-lines');
    registered.dispose();
  });

  it('the status entry, with the language to change', async () => {
    await openAt('harbour-fire.article', 'had fought');
    await click('#status\\.languageStatus');
    await pause(800);
    await screenshot('feature-status', '.hover-language-status .element');
    // The same button puts it away.
    await click('#status\\.languageStatus');
  });

  it('findings of a folder', async () => {
    const editor = await openAt('harbour-fire.article', 'Whitcombe said');
    await vscode.commands.executeCommand('onRecord.checkWorkspace');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await vscode.window.showTextDocument(editor.document);
    await pause(800);
    await screenshot('feature-workspace', '.markers-panel .monaco-list-row');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
