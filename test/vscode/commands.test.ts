import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, writeArticle } from './support/articles';
import { findingsNow, marks, marksNow } from './support/marks';
import { needsPage, press, shown } from './support/page';
import { statusRow } from './support/languageStatus';
import { clearMessages, message } from './support/messages';
import { until } from './support/until';

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

describe('the status entry', () => {
  before(needsPage);
  afterEach(closeArticles);

  it('counts statements, speakers and sentences without a source', async () => {
    const { document } = await openArticle('banjir-demak.article');
    await marks(document);
    assert.match(await statusRow(/statements/), /\d+ statements, \d+ speakers?, \d+ unsourced/);
  });

  it('names the language of the article', async () => {
    const { document } = await openArticle('harbour-fire.article');
    await marks(document);
    assert.match(await statusRow(/English/), /English/);
  });
});
