import { assert } from 'chai';
import * as vscode from 'vscode';
import type { WorkspaceReport } from '../../server/src/protocol';
import { closeArticles } from './support/articles';
import { clearMessages, message } from './support/messages';
import { connected } from './runner/channel';
import { until } from './support/until';

const check = (): Thenable<WorkspaceReport> => vscode.commands.executeCommand('onRecord.checkWorkspace');

async function configure(section: string, name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(name, value, true);
}

/** The addresses of files that have findings. */
function withFindings(): readonly string[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([, found]) => found.some(({ source }) => source === 'On Record'))
    .map(([{ path }]) => path.slice(path.lastIndexOf('/') + 1));
}

describe('Check Workspace', () => {
  before(closeArticles);
  afterEach(async () => {
    await configure('onRecord', 'checkWorkspace.include', undefined);
    await configure('onRecord', 'checkWorkspace.exclude', undefined);
    await configure('files', 'exclude', undefined);
    await clearMessages();
    await closeArticles();
  });

  it('checks files that are not open, shows their findings and sums up', async () => {
    const { checked, failed, cancelled, findings } = await check();
    assert.isAtLeast(checked, 8);
    assert.deepEqual(failed, []);
    assert.isFalse(cancelled);
    assert.isNotEmpty(findings);
    await until('findings in both languages', () => {
      const names = withFindings();
      return names.includes('banjir-demak.article') && names.includes('harbour-fire.article');
    });
    if (connected()) await message(/\d+/);
  });

  it('reads what the settings include and leaves out what they exclude', async () => {
    await configure('onRecord', 'checkWorkspace.include', '**/{banjir-demak,harbour-fire}.article');
    assert.equal((await check()).checked, 2);
    await configure('onRecord', 'checkWorkspace.exclude', '**/harbour*');
    assert.equal((await check()).checked, 1);
  });

  it('leaves out what files.exclude hides, beside the setting’s own', async () => {
    await configure('onRecord', 'checkWorkspace.include', '**/*.article');
    const { checked } = await check();
    await configure('files', 'exclude', { '**/harbour-fire.article': true });
    assert.equal((await check()).checked, checked - 1);
  });

  it('says that there is nothing to check', async () => {
    await configure('onRecord', 'checkWorkspace.include', '**/*.nothing');
    assert.isUndefined(await check());
    if (connected()) await message(/nothing to check/);
  });

  it('passes over what is no text and goes on', async () => {
    const [folder] = vscode.workspace.workspaceFolders!;
    const binary = vscode.Uri.joinPath(folder!.uri, 'binary.article');
    await vscode.workspace.fs.writeFile(binary, new Uint8Array([0, 1, 2, 0, 255]));
    await configure('onRecord', 'checkWorkspace.include', '**/{binary,banjir-demak}.article');
    const { checked, passedOver, failed } = await check();
    await vscode.workspace.fs.delete(binary);
    assert.equal(checked, 1);
    assert.equal(passedOver + failed.length, 1);
    assert.notInclude(withFindings(), 'binary.article');
  });
});
