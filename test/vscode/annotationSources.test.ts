import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotationDesk, quotation, statusOf, stored, storedAnnotations } from './support/annotations';
import { rangeOf } from './support/articles';
import { needsPage, press, screenshot, shown } from './support/page';
import { pause } from './support/until';

const row = '.quick-input-widget .monaco-list-row';
const title = '.quick-input-widget .quick-input-title';

/** Types into the quick input that is open, and accepts. */
async function answer(words: string): Promise<void> {
  await pause(300);
  for (const key of words) await press(key === ' ' ? 'Space' : key);
  await press('Enter');
}

function startAt(editor: vscode.TextEditor, words: string, command: string): Thenable<unknown> {
  const cursor = rangeOf(editor.document, words).start.translate(0, 1);
  editor.selection = new vscode.Selection(cursor, cursor);
  return vscode.commands.executeCommand(`onRecord.${command}`);
}

describe('the source of a judgement', () => {
  before(needsPage);
  const desk = annotationDesk();

  it('is asked for by its kind, and offered again with the place in it to be told anew', async () => {
    const editor = await desk.open('sourced.article');
    const { uri } = editor.document;
    const first = startAt(editor, '1.200', 'verify');
    await shown(row, /Web page/);
    await shown(title, /1\.200/);
    await pause(500);
    await screenshot('source-kinds', row);
    await press('ArrowDown');
    await press('Enter');
    await answer('Buletin BPBD');
    await answer('hal. 1');
    await shown(row, /Primary/);
    await press('Enter');
    await first;

    const second = startAt(editor, '350', 'dispute');
    await shown(row, /Buletin BPBD/);
    await pause(500);
    await screenshot('source-used', row);
    await press('Enter');
    await pause(300);
    await press('Control+A');
    await answer('hal. 2');
    await second;
    const all = await storedAnnotations(uri);
    const places = all.flatMap(({ body }) => body.flatMap((item) => item['onRecord:locator'] ?? []));
    assert.sameMembers(places, ['hal. 1', 'hal. 2']);
    assert.sameMembers(all.map(statusOf), ['verified', 'disputed']);
  });

  const kinds = [
    { kind: 'url', down: 0, answers: ['https://contoh.test/a', 'par. 2'], primary: true },
    { kind: 'interview', down: 2, answers: ['Suryo Hadinata', 'telepon'], primary: false },
    { kind: 'observation', down: 3, answers: ['Tanggul putus', 'di lokasi'], primary: false },
    { kind: 'calculation', down: 4, answers: ['Data posko', '800 + 400'], primary: false },
  ] as const;
  for (const { kind, down, answers, primary } of kinds) {
    it(`asks what its kind needs: ${kind}`, async () => {
      const editor = await desk.open(`${kind}.article`);
      const judging = startAt(editor, 'memperbaiki', 'verify');
      await shown(row, /Web page/);
      await pause(300);
      for (let step = 0; step < down; step++) await press('ArrowDown');
      await press('Enter');
      for (const words of answers) await answer(words);
      if (primary) {
        await shown(row, /Primary/);
        await press('Enter');
      }
      await judging;
      const { body } = await stored(editor.document.uri, quotation, 'verified');
      const record = body.find((item) => item['onRecord:kind'] === kind);
      assert.equal(record?.['source'], answers[0]);
      // a date may stand before the place
      assert.include(String(record?.['onRecord:locator']), answers[1]);
    });
  }

  it('may be left out: the judgement stands', async () => {
    const editor = await desk.open('sourceless.article');
    const judging = startAt(editor, 'memperbaiki', 'verify');
    await shown(row, /Web page/);
    await press('Escape');
    await judging;
    const { body } = await stored(editor.document.uri, quotation, 'verified');
    assert.lengthOf(body, 1);
  });
});
