import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotationDesk, judgeAt, quotation, stored } from './support/annotations';
import { rangeOf } from './support/articles';
import { connected } from './runner/channel';
import { read, screenshot, shown } from './support/page';
import { until } from './support/until';

const rows = () => read('#workbench\\.view\\.extension\\.on-record .monaco-list-row');

/** Waits until the list shows a line. */
async function listed(pattern: RegExp): Promise<string> {
  return until(String(pattern), async () => (await rows()).find((row) => pattern.test(row)));
}

describe('the checklist', () => {
  const desk = annotationDesk();
  before(function () {
    if (!connected()) this.skip();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('onRecord.arrangeChecklist', {
      grouping: 'paragraph',
      filter: 'all',
    });
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
  });

  it('lists what there is to check, with how much of it is done', async () => {
    const editor = await desk.open('list.article');
    await vscode.commands.executeCommand('onRecord.checklist.focus');
    await vscode.window.showTextDocument(editor.document);
    await listed(/1\.200 warga/);
    await judgeAt(editor, rangeOf(editor.document, '1.200'), 'verify');
    await shown('#workbench\\.view\\.extension\\.on-record .message', /1 of \d+ checked/);
    await judgeAt(editor, rangeOf(editor.document, '350 karung'), 'dispute');
    await listed(/paragraph 1\s*1\/3/);
    await listed(/paragraph 3\s*1\/5/);
    await screenshot('feature-checklist', '#workbench\\.view\\.extension\\.on-record .monaco-list-row');
  });

  it('has a badge that tells how many are left', async () => {
    const editor = await desk.open('badge.article');
    await vscode.commands.executeCommand('onRecord.checklist.focus');
    await vscode.window.showTextDocument(editor.document);
    const message = '#workbench\\.view\\.extension\\.on-record .message';
    const left = async (checked: number): Promise<number> => {
      const pattern = new RegExp(`^${checked} of (\\d+) checked`);
      return until(String(pattern), async () => {
        const total = (await read(message)).map((text) => pattern.exec(text)?.[1]).find(Boolean);
        return total === undefined ? undefined : Number(total) - checked;
      });
    };
    const hasBadge = async (count: number): Promise<boolean> =>
      (await read('.activitybar .badge-content')).map(Number).includes(count);
    const all = await left(0);
    await until('a badge', () => hasBadge(all));
    await judgeAt(editor, rangeOf(editor.document, '1.200'), 'verify');
    assert.equal(await left(1), all - 1);
    await until('one less', () => hasBadge(all - 1));
  });

  it('can be grouped by status and show only what is left', async () => {
    const editor = await desk.open('group.article');
    await judgeAt(editor, rangeOf(editor.document, '1.200'), 'verify');
    await vscode.commands.executeCommand('onRecord.checklist.focus');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('onRecord.arrangeChecklist', { grouping: 'status' });
    await listed(/^Verified/);
    await vscode.commands.executeCommand('onRecord.arrangeChecklist', { filter: 'open' });
    await until(
      'what is verified gone',
      async () => !(await rows()).some((row) => row.startsWith('Verified')),
    );
  });

  it('lists marks that lost their words, and words that are no claim, with the notes on them', async () => {
    const editor = await desk.open('beside.article');
    const { document } = editor;
    for (const [words, note] of [
      [quotation, 'Rekamannya ada?'],
      ['pasir telah', 'Kata siapa?'],
    ] as const) {
      const range = rangeOf(document, words);
      await vscode.commands.executeCommand('onRecord.addNote', { uri: document.uri, range, note });
    }
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    await stored(document.uri, quotation, 'verified');
    await editor.edit((edit) => edit.delete(rangeOf(document, quotation)));
    await vscode.commands.executeCommand('onRecord.checklist.focus');
    await vscode.window.showTextDocument(document);
    await listed(/^Lost their words\s*1/);
    await listed(/Kami sudah memperbaiki.*Verified · RK: Rekamannya ada\?/);
    await listed(/^Other words\s*1/);
    await listed(/pasir telah.*Unchecked · RK: Kata siapa\?/);
  });

  it('judges the item that a command of its menu is called on', async () => {
    const { document } = await desk.open('menu.article');
    const range = rangeOf(document, '1.200 warga');
    await vscode.commands.executeCommand('onRecord.verify', { uri: document.uri, range, source: false });
    const { onRecord } = await stored(document.uri, '1.200 warga', 'verified');
    assert.equal(onRecord.kind, 'number');
  });
});
