import { assert } from 'chai';
import * as vscode from 'vscode';
import { judgeAt } from './support/annotations';
import { closeArticles, openArticle, rangeOf, writeArticle } from './support/articles';
import { findingsNow, marks } from './support/marks';
import { clearMessages } from './support/messages';
import { needsPage, press, read, screenshot, shown } from './support/page';
import { pause, until } from './support/until';

/** Opens the sample article and waits until marks and findings are there. */
async function openSample(): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('onRecord.openSampleArticle');
  const editor = vscode.window.activeTextEditor!;
  await marks(editor.document);
  await until('findings', () => findingsNow(editor.document).length > 3);
  return editor;
}

describe('the sample article', () => {
  afterEach(closeArticles);

  it('opens as a draft, with marks of every kind and findings', async () => {
    const { document } = await openSample();
    assert.isTrue(document.isUntitled);
    assert.equal(document.languageId, 'news-article');
    const types = new Set((await marks(document)).map(({ type }) => type));
    assert.includeMembers([...types], ['quotation', 'source', 'cue', 'attributedContent', 'numericClaim']);
  });
});

describe('the first time', () => {
  before(needsPage);
  afterEach(closeArticles);

  it('no message comes up, whatever is opened', async () => {
    await clearMessages();
    await openSample();
    for (const name of ['banjir-demak.article', 'reef-survey.md', 'rail-strike.txt'])
      await marks((await openArticle(name)).document);
    await writeArticle('empty.article', '');
    await pause(1000);
    await vscode.commands.executeCommand('notifications.showList');
    await pause(300);
    assert.deepEqual(await read('.notifications-center .notification-list-item-message'), []);
    await vscode.commands.executeCommand('notifications.hideList');
  });

  it('the checklist tells what to do where no article is open', async () => {
    await openSample();
    await vscode.commands.executeCommand('onRecord.checklist.focus');
    await closeArticles();
    await shown('.welcome-view-content', /Open an article to see what there is to check/);
    await shown('.welcome-view-content', /Open a Sample Article/);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });
});

describe('the walkthrough', () => {
  before(needsPage);
  before(() => vscode.commands.executeCommand('workbench.action.closeSidebar'));
  afterEach(closeArticles);

  it('opens with its six steps', async () => {
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'on-record.on-record#start',
      false,
    );
    await screenshot('walkthrough', '.getting-started-step.expanded');
  });

  // Lines short enough for a picture.
  before(() => wrapAt(84, 'bounded'));
  after(() => wrapAt(undefined, undefined));

  const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;
  for (const [name, theme] of Object.entries(themes)) {
    it(`has pictures for the theme ${theme}`, async function () {
      this.timeout(120_000);
      await vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, true);
      const editor = await openSample();
      await pause(1000);
      await screenshot(`walkthrough-marks-${name}`, '.view-overlays .squiggly-info');
      await pictureOfList('speakers', name, 'onRecord.showSpeakers');
      const statement = rangeOf(editor.document, 'We reported it twice').start;
      editor.selection = new vscode.Selection(statement, statement);
      await pictureOfList('look-up', name, 'onRecord.lookUp');
      const hedge = rangeOf(editor.document, 'The damage').start;
      editor.selection = new vscode.Selection(hedge, hedge);
      await vscode.commands.executeCommand('onRecord.nextFinding');
      await pause(800);
      await screenshot(`walkthrough-finding-${name}`, '.monaco-hover:not(.hidden) .hover-contents');
      await judge(editor);
      await screenshot(
        `walkthrough-judge-${name}`,
        '#workbench\\.view\\.extension\\.on-record .monaco-list-row',
      );
      await vscode.commands.executeCommand('workbench.action.closeSidebar');
      await vscode.commands.executeCommand('onRecord.openSettings');
      await screenshot(`walkthrough-settings-${name}`, '.settings-editor .setting-item-contents');
    });
  }
});

/** Judges some of the sample article, with the checklist beside it. */
async function judge(editor: vscode.TextEditor): Promise<void> {
  const judgements = {
    '1,200 people': 'verify',
    'Tuesday, March 3': 'markIncorrect',
    '“We took': 'verify',
    'five feet': 'dispute',
  } as const;
  const settings = vscode.workspace.getConfiguration('onRecord');
  await settings.update('initials', 'NW', true);
  await settings.update('judging.goToNext', false, true);
  for (const [words, command] of Object.entries(judgements))
    await judgeAt(editor, rangeOf(editor.document, words), command, { correction: 'Monday' });
  await settings.update('initials', undefined, true);
  await settings.update('judging.goToNext', undefined, true);
  await vscode.commands.executeCommand('onRecord.checklist.focus');
  await vscode.window.showTextDocument(editor.document);
  // the hover of the finding before
  await press('Escape');
  await pause(1000);
}

async function wrapAt(column: number | undefined, wrap: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: 'news-article' });
  await settings.update('wordWrapColumn', column, true, true);
  await settings.update('wordWrap', wrap, true, true);
}

/** Takes a picture of the list that a command shows. */
async function pictureOfList(name: string, theme: string, command: string): Promise<void> {
  const showing = vscode.commands.executeCommand(command);
  await shown('.quick-input-widget .monaco-list-row', /./);
  // It fades in.
  await pause(800);
  await screenshot(`walkthrough-${name}-${theme}`, '.quick-input-widget .monaco-list-row');
  await press('Escape');
  await showing;
}
