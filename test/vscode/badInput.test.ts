import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, writeArticle } from './support/articles';
import { findingsNow, marks, marksNow } from './support/marks';
import { needsPage } from './support/page';
import { clearMessages, message } from './support/messages';
import { pause, until } from './support/until';

/** Checks the active article and returns the word to the user. */
async function wordOf(pattern: RegExp): Promise<string> {
  const checking = vscode.commands.executeCommand('onRecord.checkArticle');
  const text = await message(pattern);
  await checking;
  return text;
}

/** Proves that the server is alive and answers: another article gets its marks. */
async function assertAlive(): Promise<void> {
  const { document } = await writeArticle(
    'alive.article',
    '"Kami siap," kata Budi Santoso di Jakarta, Senin.\n',
  );
  assert.isNotEmpty(await marks(document));
}

describe('bad input', () => {
  afterEach(async () => {
    await clearMessages();
    await closeArticles();
  });

  it('an empty file: a word to the user, no marks', async function () {
    needsPage.call(this);
    const { document } = await writeArticle('empty.article', '');
    assert.deepEqual(await marksNow(document), []);
    assert.equal(await wordOf(/text/), 'There is no text to check.');
  });

  it('a text in a language without a pack: a word to the user, no findings', async function () {
    needsPage.call(this);
    const { document } = await writeArticle(
      'finnish.article',
      'Kaupunginvaltuusto hyväksyi talousarvion\n\n' +
        'Valtuusto hyväksyi maanantaina ensi vuoden talousarvion äänin 41–18. Pormestarin mukaan päätös oli vaikea, ' +
        'mutta välttämätön. Koulujen määrärahoja leikataan kolme prosenttia, ja kirjastojen aukioloaikoja lyhennetään.\n',
    );
    assert.match(await wordOf(/language/), /Indonesian and English/);
    assert.deepEqual(findingsNow(document), []);
  });

  it('a binary file named .txt: VS Code or On Record says so, nothing is marked', async function () {
    needsPage.call(this);
    // VS Code looks for binary data in the first 512 bytes only
    const bytes = new TextEncoder().encode(`${'Kalimat biasa saja. '.repeat(60)}PK`);
    bytes.fill(0, 700, 800);
    const { document } = await writeArticle('binary.txt', bytes);
    assert.match(await wordOf(/binary|not text/i), /binary/);
    assert.deepEqual(await marksNow(document), []);
    assert.deepEqual(findingsNow(document), []);
  });

  it('bytes that are binary from the start: VS Code refuses, On Record goes on', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256);
    const refused = await writeArticle('image.txt', bytes).then(
      () => undefined,
      (error: unknown) => error,
    );
    assert.match(String(refused), /binary/i);
    await assertAlive();
  });

  it('a file of 20 MB: a word to the user, no hang', async function () {
    this.timeout(90_000);
    needsPage.call(this);
    const paragraph = `"Air sudah surut," kata Kepala Desa Sukamaju Hasan Basri, Selasa. Sebanyak 1.250 warga pulang.\n\n`;
    const { document } = await writeArticle(
      'large.txt',
      paragraph.repeat(Math.ceil((20 * 2 ** 20) / paragraph.length)),
    );
    assert.match(await wordOf(/too long/), /million characters/);
    assert.deepEqual(findingsNow(document), []);
    await closeArticles();
    await assertAlive();
  });

  it('a paragraph of half a megabyte without an end: marked, and the editor stays quick', async function () {
    this.timeout(60_000);
    const sentence = `“Kami menunggu,” kata Hasan Basri, dan ${'sekitar 1.250 warga, '.repeat(3)}`;
    const editor = await writeArticle('long.article', sentence.repeat(5000));
    await until('marks', async () => (await marksNow(editor.document)).length > 0, 30_000);
    const begin = Date.now();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Kemarin, '));
    assert.isBelow(Date.now() - begin, 8000);
  });

  it('quote marks that never close: reported, the rest of the article is marked', async () => {
    const { document } = await writeArticle(
      'unclosed.article',
      '“Kami menunggu kata Hasan Basri, Senin.\n\nIa datang pagi. "Kami pulang," kata Siti Aminah, Selasa.\n',
    );
    const found = await marks(document);
    assert.isTrue(found.some(({ words, type }) => type === 'quotation' && words === '"Kami pulang,"'));
    await until('quotation.unbalanced', () =>
      findingsNow(document).some(({ rule }) => rule === 'quotation.unbalanced'),
    );
  });

  for (const [name, text] of [
    ['todo.txt', '- susu\n- roti 2\n- bayar listrik 350.000\n'],
    [
      'readme.md',
      '# Left pad\n\nThis library pads strings on the left. It has no dependencies and works in Node and in browsers.\n\n' +
        '## Install\n\nRun `npm install left-pad`, then import it. The default width is 80 columns, and there are 12 options.\n',
    ],
  ] as const) {
    it(`what is no article is left alone: ${name}`, async () => {
      const { document } = await writeArticle(name, text);
      await pause(1000);
      assert.deepEqual(await marksNow(document), []);
      assert.deepEqual(findingsNow(document), []);
    });
  }
});
