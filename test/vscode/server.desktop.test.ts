import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, writeArticle } from './support/articles';
import { findingsNow, marks, marksNow } from './support/marks';
import { connected } from './runner/channel';
import { screenshot } from './support/page';
import { statusRow } from './support/languageStatus';
import { pause, until } from './support/until';

const run = promisify(execFile);

/** Process ids of the language servers that this extension host started. */
async function servers(): Promise<readonly number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((row) => Number(row?.[2]) === process.pid && /dist[\\/]server\.js/.test(row?.[3] ?? ''))
    .map((row) => Number(row?.[1]));
}

async function killServer(): Promise<void> {
  const [server] = await until('a server', async () => {
    const found = await servers();
    return found.length > 0 && found;
  });
  process.kill(server!, 'SIGKILL');
  await until('its end', async () => !(await servers()).includes(server!));
}

/** How many findings an article has, once their number no longer changes. */
async function settled(document: vscode.TextDocument): Promise<number> {
  let last = -1;
  return until('findings that stay', async () => {
    const before = last;
    last = findingsNow(document).length;
    await pause(1000);
    return last > 0 && last === before && findingsNow(document).length === last && last;
  });
}

describe('a server that ends', () => {
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  // also forgets the crashes before
  beforeEach(async () => {
    await openArticle('banjir-demak.article');
    await vscode.commands.executeCommand('onRecord.restartServer');
  });
  afterEach(closeArticles);

  it('is started again, and marks and findings come back', async () => {
    const { document } = await openArticle('banjir-demak.article');
    const before = (await marks(document)).length;
    const found = await settled(document);
    await killServer();
    await until('the marks', async () => (await marksNow(document)).length === before);
    await until('the findings', () => findingsNow(document).length === found);
  });

  it('loses nothing that is typed meanwhile', async () => {
    const editor = await writeArticle('killed.article', '"Air sudah surut," kata Hasan Basri, Senin.\n');
    await marks(editor.document);
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    const words = '“Kami pulang,” ujar Siti Aminah.';
    for (const [at, letter] of words.split('').entries()) {
      if (at === 10) await killServer();
      await vscode.commands.executeCommand('type', { text: letter });
    }
    assert.include(editor.document.getText(), 'Kami pulang');
    assert.include(editor.document.getText(), 'ujar Siti Aminah.');
    await until('the marks on what was typed', async () =>
      (await marksNow(editor.document)).some(
        ({ type, words: on }) => type === 'source' && on.includes('Siti Aminah'),
      ),
    );
  });

  it('too often is left alone, and a button starts it again', async function () {
    this.timeout(60_000);
    const { document } = await openArticle('banjir-demak.article');
    await marks(document);
    for (let time = 0; time < 5; time += 1) await killServer();
    if (connected()) {
      assert.match(await statusRow(/Stopped/), /Restart/);
      await screenshot('server-stopped');
    }
    assert.isEmpty(await servers());
    await vscode.commands.executeCommand('onRecord.restartServer');
    assert.isNotEmpty(await marks(document));
  });
});
