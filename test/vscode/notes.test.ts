import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  annotationDesk,
  exactOf,
  quotation,
  storedAnnotations,
  writeAnnotations,
  type StoredAnnotation,
} from './support/annotations';
import { rangeOf } from './support/articles';
import { hover } from './support/marks';
import { choose, command } from './support/keyboard';
import { click, needsPage, press, read, screenshot, shown } from './support/page';
import { pause, until } from './support/until';

const notes = ({ body }: StoredAnnotation) => body.filter(({ purpose }) => purpose === 'commenting');
const words = (annotation: StoredAnnotation) => notes(annotation).map(({ value }) => value);

/** The annotation whose notes say this, once it is in the file. */
async function noted(article: vscode.Uri, ...expected: readonly string[]): Promise<StoredAnnotation> {
  return until(`the notes ${expected.join(', ')} in the file`, async () =>
    (await storedAnnotations(article)).find((item) => words(item).join() === expected.join()),
  );
}

/** Chooses from the list of what can be done with notes. */
const change = (words: string) => choose(/Note on/, words);

async function addNote(editor: vscode.TextEditor, at: string, note: string): Promise<void> {
  const { start } = rangeOf(editor.document, at);
  editor.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 1));
  assert.isTrue(await vscode.commands.executeCommand('onRecord.addNote', { note }));
}

const widget = '.review-widget:visible';
const button = (label: string): string => `${widget} a[aria-label^="${label}"]`;
const buttonOfNote = (label: string): string => `${widget} .review-comment a[aria-label^="${label}"]`;
const form = `${widget} .edit-container`;
const buttonOfForm = (label: string): string => `${form} .monaco-text-button:has-text("${label}")`;
const replyBox = `${widget} .comment-form .monaco-editor`;
const comments = () => read(`${widget} .comment-body`);

/** Unfolds the thread on the line of the cursor and puts the focus into it. */
async function openThread(editor: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  await until('the thread', async () => {
    await vscode.commands.executeCommand('workbench.action.focusCommentOnCurrentLine');
    return (await comments()).some((text) => text !== '');
  });
}

async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

/** Writes into the box of the thread that is open, and saves it. */
async function answer(text: string): Promise<void> {
  await click(replyBox);
  await type(text);
  await shown(`${widget} .monaco-text-button:not(.disabled)`, /Add Note/);
  await press('Control+Enter');
}

/** The form has the focus from the start, and the words that the note has. */
async function formShown(): Promise<void> {
  await shown(form, /Save.*Cancel/s);
  await shown(`${form} .monaco-editor.focused`, /./);
}

/** Puts other words into the form of a note, and sends it. */
async function rewrite(text: string): Promise<void> {
  await formShown();
  await press('Control+A');
  await type(text);
  await press('Control+Enter');
}

describe('notes', () => {
  const desk = annotationDesk();

  it('are kept on the words at the cursor, with who and when, and answered in one thread', async () => {
    const editor = await desk.open('noted.article');
    await addNote(editor, '1.200', 'Angka kelurahan atau BPBD?');
    await addNote(editor, '1.200', 'BPBD.');
    const annotation = await noted(editor.document.uri, 'Angka kelurahan atau BPBD?', 'BPBD.');
    assert.include(exactOf(annotation), '1.200');
    for (const note of notes(annotation)) {
      assert.deepEqual(note['creator'], { type: 'Person', name: 'RK' });
      assert.match(String(note['created']), /^\d{4}-\d\d-\d\dT/);
    }
  });

  it('are told in the hover and in the report, as an open question', async () => {
    const editor = await desk.open('told-note.article');
    const { document } = editor;
    await addNote(editor, '1.200', 'Sudah termasuk pengungsi lama?');
    const position = rangeOf(document, '1.200').start;
    await until('the note in the hover', async () =>
      (await hover(document, position)).includes('RK: Sudah termasuk pengungsi lama?'),
    );
    const to = document.uri.with({ path: `${document.uri.path}.report` });
    await vscode.commands.executeCommand('onRecord.createReport', { format: 'markdown', to });
    const report = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
    await vscode.workspace.fs.delete(to);
    const questions = report.slice(report.indexOf('## Open'), report.indexOf('## Claims'));
    assert.match(questions, /RK, [\d-]{10} \d\d:\d\d UTC: Sudah termasuk pengungsi lama\?/);
  });

  it('stay on their words when the text moves', async () => {
    const editor = await desk.open('moved-note.article');
    const { document } = editor;
    await addNote(editor, quotation, 'Dua kali di bulan apa?');
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Ralat di sini.\n\n'));
    await document.save();
    assert.equal(exactOf(await noted(document.uri, 'Dua kali di bulan apa?')), quotation);
  });
});

describe('notes in the margin', function () {
  this.timeout(60_000);
  const desk = annotationDesk();
  before(needsPage);
  // VS Code opens its list of comments by itself.
  after(() => vscode.commands.executeCommand('workbench.action.closePanel'));

  it('show as a thread that can be answered, resolved and opened again', async () => {
    const editor = await desk.open('thread.article');
    const { uri } = editor.document;
    await addNote(editor, quotation, 'Dua kali di bulan apa?');
    await openThread(editor);
    await shown(`${widget} .head`, /Kami sudah memperbaiki/);
    await answer('April dan Oktober.');
    await noted(uri, 'Dua kali di bulan apa?', 'April dan Oktober.');
    await until('the answer', async () => (await comments()).some((text) => text.includes('April')));
    await screenshot('notes-thread', button('Resolve Notes'));
    await click(button('Resolve Notes'));
    await until('the resolution', async () =>
      notes(await noted(uri, 'Dua kali di bulan apa?', 'April dan Oktober.')).every(
        (note) => note['onRecord:resolved'] === true,
      ),
    );
    // VS Code folds what is resolved.
    await pause(700);
    await until('the fold', async () => (await comments()).length === 0);
    await openThread(editor);
    await click(button('Reopen Notes'));
    await until('the end of it', async () =>
      notes(await noted(uri, 'Dua kali di bulan apa?', 'April dan Oktober.')).every(
        (note) => note['onRecord:resolved'] === false,
      ),
    );
  });

  it('of one’s own can be reworded and deleted, and put back', async () => {
    const editor = await desk.open('own.article');
    const { uri } = editor.document;
    await addNote(editor, quotation, 'Dua kali?');
    await openThread(editor);
    await click(buttonOfNote('Reword Note'));
    await rewrite('Dua kali sejak kapan?');
    const [note] = notes(await noted(uri, 'Dua kali sejak kapan?'));
    assert.match(String(note!['modified']), /^\d{4}-\d\d-\d\dT/);
    await until('the new words', async () => (await comments()).some((text) => text.includes('sejak kapan')));
    await click(buttonOfNote('Delete Note'));
    await until('the end of the file', async () => (await storedAnnotations(uri)).length === 0);
    await vscode.commands.executeCommand('notifications.showList');
    await click('.notifications-center .monaco-text-button:has-text("Put It Back")');
    await noted(uri, 'Dua kali sejak kapan?');
  });

  it('of others cannot be reworded or deleted', async () => {
    const editor = await desk.open('others.article');
    const { uri } = editor.document;
    await addNote(editor, quotation, 'Dua kali?');
    const [own] = await storedAnnotations(uri);
    await writeAnnotations(
      uri,
      `${JSON.stringify(own).replaceAll('"RK"', '"CD"').replace('"revision":2', '"revision":3')}\n`,
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    again.selection = editor.selection;
    await openThread(again);
    await shown(`${widget} .author`, /CD/);
    for (const label of ['Reword Note', 'Delete Note']) assert.isEmpty(await read(buttonOfNote(label)));
  });

  it('are changed from the palette too, on the words at the cursor', async () => {
    const editor = await desk.open('palette.article');
    const { uri } = editor.document;
    await addNote(editor, quotation, 'Dua kali?');
    await noted(uri, 'Dua kali?');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await command('On Record: Change Note');
    await change('Reword');
    await rewrite('Dua kali sejak kapan?');
    await noted(uri, 'Dua kali sejak kapan?');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await command('On Record: Change Note');
    await change('Resolve');
    await until('the resolution', async () =>
      notes(await noted(uri, 'Dua kali sejak kapan?')).every((note) => note['onRecord:resolved'] === true),
    );
  });

  it('stay as they were where the form is left', async () => {
    const editor = await desk.open('left.article');
    const { uri } = editor.document;
    await addNote(editor, quotation, 'Dua kali?');
    await openThread(editor);
    await click(buttonOfNote('Reword Note'));
    await formShown();
    await type(' Sejak');
    await shown(`${form} .view-lines`, /Dua.kali\?.Sejak/);
    await screenshot('note-form', buttonOfForm('Cancel'));
    await click(buttonOfForm('Cancel'));
    await until('the end of the form', async () => (await read(form)).length === 0);
    assert.deepEqual(await comments(), ['Dua kali?']);
    assert.deepEqual(words(await noted(uri, 'Dua kali?')), ['Dua kali?']);
  });

  it('begin with the words they have where they are reworded, again after the form was left', async () => {
    const editor = await desk.open('again.article');
    const { uri } = editor.document;
    await addNote(editor, quotation, 'Dua kali?');
    await openThread(editor);
    await click(buttonOfNote('Reword Note'));
    await formShown();
    await press('Control+A');
    await type('Tiga');
    await click(buttonOfForm('Cancel'));
    await until('the end of the form', async () => (await read(form)).length === 0);
    // VS Code gathers what changes in a thread for a tenth of a second: quicker than a hand.
    await pause(300);
    await click(buttonOfNote('Reword Note'));
    await formShown();
    await press('Control+End');
    await type(' Sejak kapan?');
    await click(buttonOfForm('Save'));
    await noted(uri, 'Dua kali? Sejak kapan?');
    await until('the end of the form', async () => (await read(form)).length === 0);
  });

  it('begin in the box that the margin opens beside selected words, and beside no others', async () => {
    const bars = '.margin-view-overlays .comment-range-glyph';
    const editor = await desk.open('box.article');
    const { document } = editor;
    await pause(700);
    assert.isEmpty(await read(bars));
    const range = rangeOf(document, 'karung pasir');
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    for (let at = 0; at < 'karung pasir'.length; at++) await press('Shift+ArrowRight');
    await until('the offer', async () => (await read(bars)).length > 0);
    await screenshot('notes-offer', bars);
    await until('the box', async () => {
      await vscode.commands.executeCommand('workbench.action.addComment');
      // A second call would fold it.
      await pause(700);
      return (await read(replyBox)).length > 0;
    });
    await answer('Siapa yang mengirim?');
    assert.equal(exactOf(await noted(document.uri, 'Siapa yang mengirim?')), 'karung pasir');
    await until('the note', async () => (await comments()).some((text) => text.includes('mengirim')));
    assert.lengthOf(await read(widget), 1);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await press('Home');
    await until('no offer any more', async () => (await read(`${bars}.comment-diff-added`)).length === 0);
  });
});
