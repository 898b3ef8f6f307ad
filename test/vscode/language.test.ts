import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, rangeOf } from './support/articles';

async function draft(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'news-article', content });
  return vscode.window.showTextDocument(document);
}

describe('the language of articles', () => {
  afterEach(closeArticles);

  for (const [open, close] of ['“”', '«»', '""', '()'].map((pair) => pair.split(''))) {
    it(`closes ${open} with ${close}`, async () => {
      const { document } = await draft('');
      await vscode.commands.executeCommand('type', { text: open });
      assert.equal(document.getText(), `${open}${close}`);
    });
  }

  it('does not take an apostrophe for the opening of a quotation', async () => {
    const { document } = await draft('');
    for (const text of ['don', "'", 't ', '’', 'em']) await vscode.commands.executeCommand('type', { text });
    assert.equal(document.getText(), "don't ’em");
  });

  it('takes numbers, times and words with marks inside for one word', async () => {
    const words = ['1.200', '10:30', 'orang-orang', 'don’t', "Jum'at", 'nilai'];
    const { document } = await draft(`Ada ${words.join(' dan ')}, kata warga.`);
    for (const word of words) {
      const range = rangeOf(document, word);
      const found = document.getWordRangeAtPosition(range.start.translate(0, 1));
      assert.equal(found && document.getText(found), word);
    }
  });
});
