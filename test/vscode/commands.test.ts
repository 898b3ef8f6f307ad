import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, writeArticle } from './support/articles';
import { findingsNow, marks, marksNow } from './support/marks';
import { needsPage, press, read, shown } from './support/page';
import { choose } from './support/keyboard';
import { statusButton, statusRow } from './support/languageStatus';
import { clearMessages, message } from './support/messages';
import { pause, until } from './support/until';

/** Starts a command without waiting: some end only when their message is put away. */
function start(command: string, ...parameters: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...parameters);
}

describe('commands', () => {
  afterEach(async () => {
    await clearMessages();
    await closeArticles();
  });

  it('are all there, as the manifest names them', async () => {
    await openArticle('banjir-demak.article');
    const { packageJSON } = vscode.extensions.getExtension('on-record.on-record') as { packageJSON: unknown };
    const manifest = packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = await until('the commands', async () => {
      const all = await vscode.commands.getCommands(true);
      return all.includes('onRecord.checkArticle') && all;
    });
    for (const { command } of manifest.contributes.commands) assert.include(registered, command);
  });

  it('Check Article says what it found', async function () {
    needsPage.call(this);
    await openArticle('banjir-demak.article');
    const checking = start('onRecord.checkArticle');
    const text = await message(/finding/i);
    await checking;
    assert.match(
      text,
      /^\d+ findings\. \d+ statements, \d+ speakers?, \d+ numbers, \d+ sentences? with nobody behind/,
    );
  });

  it('Check Article reads plain text that does not look like an article', async function () {
    needsPage.call(this);
    const { document } = await writeArticle(
      'list.txt',
      'Daftar belanja untuk hari ini, dan yang harus dibayar sebelum akhir bulan: beras 5 kg, listrik Rp350.000.\n',
    );
    assert.deepEqual(await marksNow(document), []);
    const checking = start('onRecord.checkArticle');
    await message(/finding/i);
    await checking;
    assert.isNotEmpty(await marks(document));
  });

  it('Next Finding goes through the findings in order, and starts again at the end', async () => {
    const editor = await openArticle('banjir-demak.article');
    const places = await until('findings', () => {
      const found = findingsNow(editor.document);
      return found.length > 2 && found.map(({ range }) => range.start).sort((a, b) => a.compareTo(b));
    });
    const distinct = places.filter((place, at) => at === 0 || !place.isEqual(places[at - 1]!));
    const visited: vscode.Position[] = [];
    await start('onRecord.nextFinding', 'first');
    for (let step = 0; step <= distinct.length; step += 1) {
      visited.push(vscode.window.activeTextEditor!.selection.active);
      await start('onRecord.nextFinding');
    }
    assert.deepEqual(visited, [...distinct, distinct[0]!]);
  });

  it('Previous Finding goes back, from the first to the last', async () => {
    const editor = await openArticle('banjir-demak.article');
    const places = await until('findings', () => {
      const found = findingsNow(editor.document);
      return found.length > 2 && found.map(({ range }) => range.start).sort((a, b) => a.compareTo(b));
    });
    await start('onRecord.nextFinding', 'first');
    await start('onRecord.previousFinding');
    assert.isTrue(vscode.window.activeTextEditor!.selection.active.isEqual(places.at(-1)!));
    await start('onRecord.previousFinding');
    assert.isTrue(vscode.window.activeTextEditor!.selection.active.isBefore(places.at(-1)!));
  });

  it('the keys go from finding to finding, with a hover on each', async function () {
    needsPage.call(this);
    const editor = await openArticle('banjir-demak.article');
    await until('findings', () => findingsNow(editor.document).length > 2);
    await start('workbench.action.focusActiveEditorGroup');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const next = async (): Promise<vscode.Position> => {
      const before = editor.selection.active;
      await press('Alt+J');
      await until('the next finding', () => !editor.selection.active.isEqual(before));
      return editor.selection.active;
    };
    const first = await next();
    const second = await next();
    await shown('.monaco-hover:not(.hidden) .hover-contents', /./);
    await press('Alt+K');
    await until('the one before', () => editor.selection.active.isEqual(first));
    assert.isTrue(first.isBefore(second));
  });

  it('Show Output shows the log', async function () {
    needsPage.call(this);
    await openArticle('banjir-demak.article');
    await start('onRecord.showOutput');
    await shown('.part.panel .title-actions, .part.panel .composite.title', /On Record/);
    await start('workbench.action.closePanel');
  });

  it('Open Settings shows those of On Record alone', async function () {
    needsPage.call(this);
    await start('onRecord.openSettings');
    await shown('.settings-editor .setting-item-contents', /Check/);
    await shown('.settings-editor .search-container .view-lines', /@ext:/);
    // VS Code leaves a category out where the heading above says it.
    const labels = (await read('.settings-editor .setting-item-category')).filter((label) => label !== '');
    for (const label of labels) assert.match(label, /^On Record/);
  });

  it('Show Speakers lists who is on record', async function () {
    needsPage.call(this);
    const { document } = await openArticle('banjir-demak.article');
    await marks(document);
    const showing = start('onRecord.showSpeakers');
    assert.match(await shown('.quick-input-widget .monaco-list-row', /Suryo Hadinata/), /statement/);
    await shown('.quick-input-widget .monaco-list-row', /Laras Widuri/);
    await press('Escape');
    await showing;
  });

  it('Toggle Highlighting takes the marks away and brings them back', async () => {
    const { document } = await openArticle('banjir-demak.article');
    await marks(document);
    await start('onRecord.toggleHighlighting');
    await until('no marks', async () => (await marksNow(document)).length === 0);
    await start('onRecord.toggleHighlighting');
    assert.isNotEmpty(await marks(document));
  });

  it('Restart Server brings marks and findings back', async () => {
    const { document } = await openArticle('banjir-demak.article');
    const before = (await marks(document)).length;
    await start('onRecord.restartServer');
    await until('the marks', async () => (await marksNow(document)).length === before);
    await until('findings', () => findingsNow(document).length > 0);
  });
});

/** The commands that the palette offers for some letters. */
async function paletteFor(letters: string): Promise<readonly string[]> {
  const showing = start('workbench.action.quickOpen', `>${letters}`);
  await shown('.quick-input-widget .monaco-list-row', /./);
  await pause(500);
  const rows = await read('.quick-input-widget .monaco-list-row');
  await press('Escape');
  await showing;
  return rows.map((row) => row.split('\n')[0] ?? '');
}

describe('the palette', () => {
  before(needsPage);
  afterEach(closeArticles);

  it('offers in an article what can be done with an article', async () => {
    const { document } = await openArticle('banjir-demak.article');
    await marks(document);
    const offered = (await paletteFor('On Record: Go to')).join('\n');
    for (const title of ['Go to Next Finding', 'Go to Previous Finding', 'Go to Next Unchecked'])
      assert.include(offered, title);
    assert.include((await paletteFor('On Record: Show')).join('\n'), 'Show Output');
  });

  it('offers none of that in another file, and the workspace all the same', async () => {
    const content = '{"warga": 1200}';
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'json', content }),
    );
    assert.notInclude((await paletteFor('On Record: Go to')).join('\n'), 'Go to Next Finding');
    assert.notInclude((await paletteFor('On Record: Verify')).join('\n'), 'On Record: Verify');
    assert.include((await paletteFor('On Record: Check')).join('\n'), 'Check Workspace');
  });
});

describe('the status entry', () => {
  before(needsPage);
  afterEach(closeArticles);

  it('counts statements, speakers and sentences without a source', async () => {
    const { document } = await openArticle('banjir-demak.article');
    await marks(document);
    assert.match(await statusRow(/statements/), /\d+ statements, \d+ speakers?, \d+ unsourced/);
  });

  it('names the language of the article, and has it changed there', async () => {
    const { document } = await openArticle('harbour-fire.article');
    const before = (await marks(document)).length;
    assert.match(await statusRow(/English/), /English/);
    await chooseLanguage(/English/, /Indonesian/);
    await until('other marks', async () => (await marksNow(document)).length !== before);
    assert.match(await statusRow(/Indonesian/), /chosen by you/);
    await chooseLanguage(/Indonesian/, /As the settings say/);
    await until('the marks as before', async () => (await marksNow(document)).length === before);
  });

  /** Presses the button behind the language in the status entry, and chooses from the list it opens. */
  async function chooseLanguage(now: RegExp, wanted: RegExp): Promise<void> {
    await statusButton(now, 'Change');
    await choose(/Language of this article/, wanted.source);
  }
});
