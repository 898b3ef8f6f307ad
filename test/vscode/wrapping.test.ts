import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, writeArticle } from './support/articles';
import { marks, marksNow } from './support/marks';
import { needsPage, read } from './support/page';
import { pause, until } from './support/until';

const sentence =
  '"Kami sudah memperbaiki tanggul itu dua kali tahun ini," kata Kepala BPBD Demak Suryo Hadinata. ';
const article = `Tanggul Jebol, Warga Mengungsi\n\n${sentence.repeat(4)}\n`;
const list = `Daftar belanja: ${'beras 5 kg, garam, minyak goreng, sabun, '.repeat(10)}\n`;

/** How many lines VS Code draws for the text. */
const drawn = async () => (await read('.editor-instance .view-lines .view-line')).length;
const isWrapped = async (document: vscode.TextDocument) => (await drawn()) > document.lineCount;

describe('plain text', () => {
  before(needsPage);
  afterEach(closeArticles);

  it('wraps where it is an article, and not again where that was taken away', async () => {
    const { document } = await writeArticle('wrapped.txt', article);
    await marks(document);
    await until('wrapped lines', () => isWrapped(document));
    await vscode.commands.executeCommand('editor.action.toggleWordWrap');
    await until('lines that run on', async () => !(await isWrapped(document)));
    await vscode.commands.executeCommand('onRecord.restartServer');
    await marks(document);
    await pause(500);
    assert.isFalse(await isWrapped(document));
  });

  it('is left alone where it is none', async () => {
    const { document } = await writeArticle('list.txt', list);
    await pause(1500);
    assert.isEmpty(await marksNow(document));
    assert.isFalse(await isWrapped(document));
  });

  it('is left alone where the user has chosen', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('wordWrap', 'off', true);
    try {
      const { document } = await writeArticle('chosen.txt', article);
      await marks(document);
      await pause(500);
      assert.isFalse(await isWrapped(document));
    } finally {
      await settings.update('wordWrap', undefined, true);
    }
  });
});
