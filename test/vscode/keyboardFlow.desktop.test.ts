import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  exactOf,
  removeAnnotations,
  statusOf,
  storedAnnotations,
  type StoredAnnotation,
} from './support/annotations';
import { closeArticles, hasFile, writeArticle } from './support/articles';
import { answer, choose, command, openByName, write } from './support/keyboard';
import { findingsNow, marks } from './support/marks';
import { clearMessages, message } from './support/messages';
import { needsPage, press, read, shown } from './support/page';
import { pause, until } from './support/until';

const name = 'flow.article';
const bulletin = 'Buletin BPBD Demak 18 November 2026';
const question = 'Minta angka terbaru ke posko.';
/** What each form is called in the list, how its files end, and what has to be in it. */
const forms: readonly (readonly [string, string, readonly string[]])[] = [
  ['HTML', '.html', [bulletin, question, 'hlm. 2', '95 sentimeter', '90 sentimeter', 'RK']],
  ['Markdown', '.md', [bulletin, question, 'hlm. 2', '95 sentimeter', '90 sentimeter', 'RK']],
  ['CSV', '.csv', [bulletin, question, '95 sentimeter', 'Disputed']],
  ['SARIF', '.sarif', ['"2.1.0"', '95 sentimeter', 'dua kali']],
  ['W3C', '.annotations.jsonld', [bulletin, question, '95 sentimeter', '"disputed"']],
  ['ClaimReview', '.claim-review.jsonld', ['"ClaimReview"', 'tanggul itu jebol sepanjang 15 meter']],
];

const initials = (value: string | undefined) =>
  vscode.workspace.getConfiguration('onRecord').update('initials', value, true);
const folder = () => vscode.workspace.workspaceFolders![0]!.uri;

/** Waits for annotations in the file that fit. */
async function inFile(what: string, fits: (all: readonly StoredAnnotation[]) => boolean) {
  const article = vscode.Uri.joinPath(folder(), name);
  return until(`${what} in the file`, async () => {
    const all = await storedAnnotations(article);
    return fits(all) && all;
  });
}

const count = (all: readonly StoredAnnotation[], status: string) =>
  all.filter((item) => statusOf(item) === status).length;
const noteOf = ({ body }: StoredAnnotation) =>
  body.find(({ purpose }) => purpose === 'commenting')?.['value'];

const sourceOf = ({ body }: StoredAnnotation) => body.find(({ purpose }) => purpose === 'linking');

/** Back from messages and lists, as the key for the first group of editors does. */
async function focusEditor(): Promise<void> {
  await press('Control+1');
  await pause(300);
}

/** Waits until the cursor has left a place. */
async function moved(from: vscode.Position): Promise<void> {
  await until('another place of the cursor', () => !here().selection.active.isEqual(from));
}

describe('an article worked by keyboard from opening to report', () => {
  before(needsPage);
  before(async () => {
    await initials('RK');
    const sample = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), 'banjir-demak.article'));
    await writeArticle(name, sample);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  after(async () => {
    await initials(undefined);
    await clearMessages();
    await closeArticles();
    await removeAnnotations(vscode.Uri.joinPath(folder(), name));
    for (const [file] of await vscode.workspace.fs.readDirectory(folder()))
      if (file.startsWith('flow.')) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), file));
  });

  it('is checked, judged, sourced, noted, edited, closed, opened again and reported', async function () {
    this.timeout(180_000);
    await check(await openByName(name));
    await verifyFive();
    await disputeOne();
    await noteOne();
    const judged = await inFile('all', (all) => all.length === 7);
    await editAround();
    await closeAndReopen();
    await compare(judged);
    for (const [label, extension, expected] of forms) {
      const report = await saveReport(label, extension);
      for (const words of expected) assert.include(report.replaceAll('\\', ''), words, label);
      if (label === 'W3C') assertInPlace(report, judged.length);
    }
  });
});

const here = (): vscode.TextEditor => vscode.window.activeTextEditor!;

async function check({ document }: vscode.TextEditor): Promise<void> {
  await marks(document);
  await command('On Record: Check Article');
  await message(/\d+ findings/);
  await until('findings', () => findingsNow(document).length > 0);
}

/** Each judgement leads on to the next item. */
async function verifyFive(): Promise<void> {
  await focusEditor();
  await press('Control+Home');
  const top = new vscode.Position(0, 0);
  await until('the cursor at the top', () => here().selection.active.isEqual(top));
  await press('Alt+n');
  await moved(top);
  for (let done = 1; done <= 5; done++) {
    const from = here().selection.active;
    await press('Alt+y');
    await shown('.quick-input-widget:visible', /Source for/);
    // The hover of the item before may still be opening, and take the first one.
    await until('the end of the question', async () => {
      await press('Escape');
      return (await read('.quick-input-widget:visible')).length === 0;
    });
    await inFile(`${done} verified`, (all) => count(all, 'verified') === done);
    await moved(from);
  }
  await clearMessages();
}

async function disputeOne(): Promise<void> {
  const from = here().selection.active;
  await press('Alt+q');
  await choose(/Source for/, 'Document');
  await answer(/The document/, bulletin);
  await answer(/Page, paragraph/, 'hlm. 2');
  await choose(/Secondary/, 'Primary');
  const all = await inFile('the source', (found) => found.some((item) => sourceOf(item) !== undefined));
  const disputed = all.find((item) => statusOf(item) === 'disputed');
  assert.include(sourceOf(disputed!), {
    source: bulletin,
    'onRecord:kind': 'document',
    'onRecord:locator': 'hlm. 2',
    'onRecord:primary': true,
  });
  await moved(from);
}

async function noteOne(): Promise<void> {
  await focusEditor();
  await press('Alt+m');
  await answer(/Note on/, question);
  await inFile('the note', (all) => all.some((item) => noteOf(item) === question));
}

async function editAround(): Promise<void> {
  await focusEditor();
  await press('Control+Home');
  await write('Terbaru: ');
  await press('Control+f');
  await write('60 hingga 90');
  await press('Escape');
  await until('the words found', () => here().document.getText(here().selection) === '60 hingga 90');
  await press('ArrowRight');
  await press('Backspace');
  await press('5');
  await press('Control+s');
  await until('the save', () => !here().document.isDirty);
}

async function closeAndReopen(): Promise<void> {
  await command('View: Close All Editors');
  await until('the end of the editor', () => vscode.window.activeTextEditor === undefined);
  const { document } = await openByName(name);
  await marks(document);
  assert.match(document.getText(), /^Terbaru: Tanggul[\s\S]*60 hingga 95 sentimeter/);
}

/** Everything is on its words, with who and when; the words that were edited inside are described as they are now. */
async function compare(judged: readonly StoredAnnotation[]): Promise<void> {
  const now = await inFile('all', (all) => all.length === judged.length);
  for (const before of judged) {
    const after = now.find(({ id }) => id === before.id)!;
    const words = exactOf(before).replace('60 hingga 90', '60 hingga 95');
    assert.equal(exactOf(after), words);
    assert.deepEqual([statusOf(after), noteOf(after)], [statusOf(before), noteOf(before)]);
    assert.deepEqual(after.onRecord.history, before.onRecord.history);
  }
  assert.deepEqual(
    ['verified', 'disputed', 'unchecked'].map((status) => count(now, status)),
    [5, 1, 1],
  );
}

/** The W3C form tells where everything stands now; the file only where it stood when that last was of use. */
function assertInPlace(report: string, count: number): void {
  const { first } = JSON.parse(report) as { readonly first: { readonly items: readonly StoredAnnotation[] } };
  const text = here().document.getText();
  const found = first.items.map((item) => {
    const start = item.target.selector[1]?.start ?? -1;
    return text.slice(start, start + exactOf(item).length);
  });
  assert.deepEqual(found, first.items.map(exactOf));
  assert.lengthOf(found, count);
}

async function saveReport(label: string, extension: string): Promise<string> {
  await command('On Record: Create Report');
  await choose(/In which form/, label);
  await shown('.quick-input-widget:visible .monaco-list-row', /banjir-demak/);
  await press('Enter');
  const file = `${name}.report${extension}`;
  await until(file, () => hasFile(file));
  await clearMessages();
  const report = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), file));
  return new TextDecoder().decode(report);
}
