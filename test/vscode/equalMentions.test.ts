import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotationDesk, exactOf, judgeAt, statusOf, storedAnnotations } from './support/annotations';
import { rangeOf } from './support/articles';
import { marks } from './support/marks';
import { clearMessages } from './support/messages';
import { click, needsPage, read } from './support/page';
import { pause, until } from './support/until';

const again =
  '\nDi posko, 1.200 warga menerima selimut. Pada Rabu pagi 1.200 warga itu pulang. Ada 350 karung pasir di jalan.\n';
const list = '.notifications-center .notification-list-item';

/** The questions about equal mentions among the messages. */
async function questions(): Promise<readonly string[]> {
  await vscode.commands.executeCommand('notifications.showList');
  const messages = await read(`${list}-message`);
  return messages.filter((words) => words.includes('The same judgement there?'));
}

describe('equal mentions', () => {
  const desk = annotationDesk();
  before(needsPage);

  it('get the same judgement at once, once the user has said so, and are asked about once', async () => {
    const editor = await desk.open('equal.article');
    const { document } = editor;
    await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, again));
    await document.save();
    await marks(document);
    const marked = async (words: string) =>
      (await storedAnnotations(document.uri)).filter((item) => exactOf(item) === words);

    await judgeAt(editor, rangeOf(document, '1.200'), 'markIncorrect', { correction: '1.300 warga' });
    const [asked] = await until('the question', async () => {
      const found = await questions();
      return found.length > 0 && found;
    });
    assert.include(asked, '“1.200 warga” stands in 2 more places.');
    assert.lengthOf(await marked('1.200 warga'), 1, 'nothing before the answer');
    await click(`${list} .monaco-button:has-text("Apply to All")`);
    const all = await until('all three', async () => {
      const found = await marked('1.200 warga');
      return found.length === 3 && found;
    });
    for (const annotation of all) {
      const status = annotation.body.find(({ purpose }) => purpose === 'assessing');
      assert.include(status, { value: 'incorrect', 'onRecord:correction': '1.300 warga' });
      const history = annotation.onRecord.history.map(({ to }) => to);
      assert.deepEqual(history, ['incorrect']);
    }

    await judgeAt(editor, rangeOf(document, '350'), 'verify');
    await until('the other question', async () => (await questions()).some((words) => words.includes('350')));
    await clearMessages();
    await judgeAt(editor, rangeOf(document, '350'), 'dispute');
    await pause(1000);
    assert.isEmpty(await questions());
    const others = (await storedAnnotations(document.uri)).filter((item) => exactOf(item).startsWith('350'));
    assert.deepEqual(others.map(statusOf), ['disputed']);
  });
});
