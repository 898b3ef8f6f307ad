import * as vscode from 'vscode';
import { annotationDesk, judgeAt } from './support/annotations';
import { closeArticles, openArticle, rangeOf } from './support/articles';
import { findingsNow, marks } from './support/marks';
import { needsPage, press, screenshot } from './support/page';
import { pause, until } from './support/until';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast-light': 'Default High Contrast Light',
  'high-contrast-dark': 'Default High Contrast',
} as const;

const squiggle = '.view-overlays .squiggly-info';

/** Opens an article and waits until marks and findings are there. */
async function ready(name: string): Promise<vscode.TextEditor> {
  const editor = await openArticle(name);
  await marks(editor.document);
  await until('findings', () => findingsNow(editor.document).length > 0);
  return editor;
}

const judgements = ['verify', 'markIncorrect', 'dispute', 'markUnverifiable', 'markOpinion'] as const;

describe('pictures', () => {
  const desk = annotationDesk();
  before(needsPage);
  before(() => vscode.commands.executeCommand('workbench.action.closeSidebar'));
  afterEach(closeArticles);

  for (const [name, theme] of Object.entries(themes)) {
    it(`of both languages in the theme ${theme}`, async () => {
      await vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, true);
      for (const article of ['banjir-demak', 'harbour-fire']) {
        await ready(`${article}.article`);
        await pause(500);
        await screenshot(`${article}-${name}`, squiggle);
      }
    });
  }

  for (const [name, theme] of Object.entries(themes)) {
    it(`of what has been judged in the theme ${theme}`, async () => {
      await vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, true);
      const editor = await desk.open(`judged-${name}.article`);
      const words = ['1.200', '17/11', 'Kami sudah', '350 karung', 'tiga orang'];
      for (const [at, command] of judgements.entries())
        await judgeAt(editor, rangeOf(editor.document, words[at]!), command, { correction: '' });
      await vscode.commands.executeCommand('onRecord.checklist.focus');
      await vscode.window.showTextDocument(editor.document);
      await pause(1000);
      await screenshot(`judged-${name}`, '#workbench\\.view\\.extension\\.on-record .monaco-list-row');
      await vscode.commands.executeCommand('workbench.action.closeSidebar');
    });
  }

  it('of a hover, beside the list of findings: the picture of the README', async () => {
    await vscode.workspace.getConfiguration('workbench').update('colorTheme', themes.light, true);
    const editor = await ready('banjir-demak.article');
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await vscode.window.showTextDocument(editor.document);
    const { start } = rangeOf(editor.document, '"Kami sudah memperbaiki');
    editor.selection = new vscode.Selection(start.translate(0, 6), start.translate(0, 6));
    await vscode.commands.executeCommand('editor.action.showHover');
    await pause(1000); // the hover fades in
    await screenshot('readme', '.monaco-hover:not(.hidden) .hover-contents');
    await press('Escape');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('of speakers to choose from', async () => {
    await ready('harbour-fire.article');
    const showing = vscode.commands.executeCommand('onRecord.showSpeakers');
    await screenshot('speakers', '.quick-input-widget .monaco-list-row');
    await press('Escape');
    await showing;
  });

  it('of settings', async () => {
    await vscode.commands.executeCommand('onRecord.openSettings');
    await screenshot('settings', '.settings-editor .setting-item');
  });
});
