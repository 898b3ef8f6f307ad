import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  annotationDesk,
  annotationsAddress,
  exactOf,
  judgeAt,
  modifiersOn,
  quotation,
  statusOf,
  stored,
  storedAnnotations,
  writeAnnotations,
} from './support/annotations';
import { rangeOf } from './support/articles';
import { until } from './support/until';

const settings = () => vscode.workspace.getConfiguration('onRecord');

async function edit(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, rangeOf(document, words), by);
  assert.isTrue(await vscode.workspace.applyEdit(change));
}

describe('annotations', () => {
  const desk = annotationDesk();
  const open = (name: string) => desk.open(name);

  for (const [command, status] of [
    ['verify', 'verified'],
    ['dispute', 'disputed'],
    ['markUnverifiable', 'unverifiable'],
    ['markOpinion', 'opinion'],
  ] as const) {
    it(`${command} gives the number at the cursor its status, with who and on which words`, async () => {
      const editor = await open(`${command}.article`);
      await judgeAt(editor, rangeOf(editor.document, '1.200'), command);
      const [annotation, ...others] = await storedAnnotations(editor.document.uri);
      assert.isEmpty(others);
      assert.equal(statusOf(annotation!), status);
      assert.equal(annotation!.creator.name, 'RK');
      assert.equal(annotation!.onRecord.kind, 'number');
      assert.include(exactOf(annotation!), '1.200');
      assert.equal(annotation!.onRecord.judged, exactOf(annotation!));
      assert.equal(annotation!.target.source, `${command}.article`);
    });
  }

  it('Mark as Incorrect keeps what it should say', async () => {
    const editor = await open('incorrect.article');
    await judgeAt(editor, rangeOf(editor.document, quotation), 'markIncorrect', {
      correction: '"Satu kali,"',
    });
    const annotation = await stored(editor.document.uri, quotation, 'incorrect');
    assert.equal(annotation.onRecord.kind, 'quotation');
    assert.equal(annotation.body[0]?.['onRecord:correction'], '"Satu kali,"');
  });

  it('words that are selected can be judged, and cleared again', async () => {
    const editor = await open('selection.article');
    const range = rangeOf(editor.document, 'tanggul Sungai Wulanjati');
    editor.selection = new vscode.Selection(range.start, range.end);
    await vscode.commands.executeCommand('onRecord.verify', { source: false });
    const annotation = await stored(editor.document.uri, 'tanggul Sungai Wulanjati', 'verified');
    assert.equal(annotation.onRecord.kind, 'selection');
    await vscode.commands.executeCommand('onRecord.clearStatus');
    assert.isEmpty(await storedAnnotations(editor.document.uri));
  });

  it('a cleared claim keeps who had judged it', async () => {
    const editor = await open('cleared.article');
    await judgeAt(editor, rangeOf(editor.document, quotation), 'verify');
    await vscode.commands.executeCommand('onRecord.clearStatus');
    const annotation = await stored(editor.document.uri, quotation, 'unchecked');
    assert.deepEqual(
      annotation.onRecord.history.map(({ to }) => to),
      ['verified', 'unchecked'],
    );
  });

  it('the server is told: the mark is verified, also after the article is closed and opened again', async () => {
    const { document } = await open('told.article');
    await judgeAt(vscode.window.activeTextEditor!, rangeOf(document, quotation), 'verify');
    await until('the modifier', async () => (await modifiersOn(document, quotation)).includes('verified'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await vscode.workspace.openTextDocument(document.uri);
    await vscode.window.showTextDocument(again);
    await until('the modifier again', async () => (await modifiersOn(again, quotation)).includes('verified'));
  });

  it('a restart of the server keeps the marks', async () => {
    const editor = await open('restarted.article');
    await judgeAt(editor, rangeOf(editor.document, quotation), 'verify');
    await vscode.commands.executeCommand('onRecord.restartServer');
    await until('the modifier', async () =>
      (await modifiersOn(editor.document, quotation)).includes('verified'),
    );
  });

  it('follow edits above and inside, and are found again after a save', async () => {
    const editor = await open('edited.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    await edit(document, 'Tanggul Jebol', 'Tanggul Sungai Jebol Lagi');
    await edit(document, 'bagian itu', 'bagian tanggul itu');
    const now = quotation.replace('bagian itu', 'bagian tanggul itu');
    await document.save();
    await stored(document.uri, now, 'verified');
  });

  it('a number that changes under a judgement loses its tick, until it is changed back', async () => {
    const editor = await open('changed.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, '350'), 'verify');
    await until('the tick', async () => (await modifiersOn(document, '350')).includes('verified'));
    await edit(document, '350', '450');
    await until(
      'the end of the tick',
      async () => !(await modifiersOn(document, '450')).includes('verified'),
    );
    await vscode.commands.executeCommand('undo');
    await until('the tick again', async () => (await modifiersOn(document, '350')).includes('verified'));
  });

  it('words that are deleted are brought back by undo, with their mark', async () => {
    const editor = await open('undone.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    const line = document.lineAt(rangeOf(document, quotation).start.line);
    await edit(document, line.text, '');
    await vscode.commands.executeCommand('undo');
    await until('the modifier', async () => (await modifiersOn(document, quotation)).includes('verified'));
    assert.isTrue((await modifiersOn(document, quotation)).includes('verified'));
  });

  it('other line ends move nothing', async () => {
    const editor = await open('line-ends.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    const events: number[] = [];
    const listener = vscode.workspace.onDidChangeTextDocument(({ contentChanges }) =>
      events.push(contentChanges.length),
    );
    await editor.edit((change) => change.setEndOfLine(vscode.EndOfLine.CRLF));
    await until('the event', () => events.length > 0);
    listener.dispose();
    await document.save();
    await judgeAt(editor, rangeOf(document, quotation), 'dispute');
    const all = await storedAnnotations(document.uri);
    assert.deepEqual(all.map(statusOf), ['disputed']);
  });

  it('an orphan is attached again by one command', async () => {
    const editor = await open('orphan.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    const { id } = await stored(document.uri, quotation, 'verified');
    await edit(document, quotation, '');
    await edit(document, 'tiga orang', 'tiga orang. "Tanggul itu sudah dua kali kami perbaiki," katanya');
    const words = '"Tanggul itu sudah dua kali kami perbaiki,"';
    const range = rangeOf(document, words);
    editor.selection = new vscode.Selection(range.start, range.end);
    const argument = { id, uri: document.uri.toString(), range };
    assert.isTrue(await vscode.commands.executeCommand('onRecord.reattach', argument));
    const annotation = await stored(document.uri, words, 'verified');
    assert.equal(annotation.id, id);
    assert.equal(annotation.onRecord.judged, quotation);
  });

  it('what another program wrote meanwhile stays', async () => {
    const editor = await open('shared.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    const [ours] = await storedAnnotations(document.uri);
    const theirs = {
      ...ours!,
      id: 'urn:uuid:7b1f0a52-0f60-4c5c-9d3e-000000000001',
      creator: { type: 'Person', name: 'CD' },
    };
    await writeAnnotations(document.uri, [ours, theirs].map((item) => `${JSON.stringify(item)}\n`).join(''));
    await judgeAt(editor, rangeOf(document, '350'), 'dispute');
    const all = await storedAnnotations(document.uri);
    assert.sameMembers(
      all.map(({ creator }) => creator.name),
      ['RK', 'RK', 'CD'],
    );
  });

  it('a file that cannot be read is set aside, never overwritten', async () => {
    const editor = await open('broken.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    const [line] = await storedAnnotations(document.uri);
    const broken = `${JSON.stringify(line)}\n{"id": "urn:uuid:half\n`;
    await writeAnnotations(document.uri, broken);
    await judgeAt(editor, rangeOf(document, '350'), 'dispute');
    const aside = annotationsAddress(document.uri).with({
      path: `${annotationsAddress(document.uri).path}.broken-1`,
    });
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(aside)), broken);
    assert.sameMembers((await storedAnnotations(document.uri)).map(statusOf), ['verified', 'disputed']);
  });

  it('Next Unchecked goes from claim to claim and leaves out what is settled', async () => {
    const editor = await open('next.article');
    const { document } = editor;
    await judgeAt(editor, rangeOf(document, quotation), 'verify');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: string[] = [];
    for (let step = 0; step < 12; step++) {
      await vscode.commands.executeCommand('onRecord.nextUnchecked');
      const { start } = editor.selection;
      seen.push(document.getText(new vscode.Range(start, start.translate(0, 8))));
    }
    assert.notInclude(seen, quotation.slice(0, 8));
    assert.isAbove(new Set(seen).size, 2);
    assert.isBelow(new Set(seen).size, 12, 'it begins again at the top');
  });

  it('a judgement at the cursor goes on to what is next', async () => {
    const editor = await open('on.article');
    await settings().update('judging.goToNext', true, true);
    const range = rangeOf(editor.document, '1.200');
    await judgeAt(editor, range, 'verify');
    await settings().update('judging.goToNext', false, true);
    assert.isTrue(editor.selection.active.isAfter(range.end));
  });
});
