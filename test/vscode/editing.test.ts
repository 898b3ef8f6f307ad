import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, rangeOf, writeArticle } from './support/articles';
import { findingsNow, marks, marksNow } from './support/marks';
import { pause, until } from './support/until';

const article = 'Warga Pulang\n\nJAKARTA - "Air sudah surut," kata Hasan Basri, Senin (16/11/2026).\n';

describe('editing', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('onRecord').update('plainText', undefined, true);
    await vscode.workspace.getConfiguration('onRecord').update('rules', undefined, true);
    await closeArticles();
  });

  it('a quotation that is typed gets its marks', async () => {
    const editor = await writeArticle('typed.article', article);
    await marks(editor.document);
    editor.selection = new vscode.Selection(
      editor.document.lineCount - 1,
      0,
      editor.document.lineCount - 1,
      0,
    );
    for (const letter of '\n“Kami pulang,” ujar Siti Aminah.') {
      await vscode.commands.executeCommand('type', { text: letter });
    }
    await until('the new marks', async () => {
      const found = await marksNow(editor.document);
      return found.some(({ type, words }) => type === 'source' && words.includes('Siti Aminah'));
    });
  });

  it('what is deleted loses its marks and findings, and undo brings them back', async () => {
    const { document } = await writeArticle(
      'undone.article',
      `${article}\nBanjir itu menewaskan 12 orang.\n`,
    );
    const flagged = () =>
      findingsNow(document).some(({ range: { start } }) => {
        // a finding of the text before may stand beyond its end for a moment
        return start.line < document.lineCount && document.lineAt(start).text.startsWith('Banjir');
      });
    await until('the finding', flagged);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, rangeOf(document, 'Banjir itu menewaskan 12 orang.'));
    await vscode.workspace.applyEdit(edit);
    await until('no finding', () => !flagged());
    await vscode.commands.executeCommand('undo');
    await until('the finding again', flagged);
  });

  it('marks follow CRLF line ends and characters outside the BMP', async () => {
    const { document } = await writeArticle(
      'crlf.article',
      article.replaceAll('\n', '\r\n').replace('"Air', '🌊🌊 "Air'),
    );
    const found = await marks(document);
    assert.isTrue(found.some(({ words, type }) => type === 'quotation' && words === '"Air sudah surut,"'));
  });

  it('an untitled article is marked', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news-article', content: article });
    await vscode.window.showTextDocument(document);
    assert.isNotEmpty(await marks(document));
  });

  it('the setting onRecord.plainText turns plain text off', async () => {
    const { document } = await writeArticle('plain.txt', `${article}\n${article}`);
    await vscode.workspace.getConfiguration('onRecord').update('plainText', false, true);
    await until('no marks', async () => (await marksNow(document)).length === 0);
    await pause(300);
    assert.deepEqual(findingsNow(document), []);
  });

  it('the setting onRecord.rules changes a severity and turns a rule off', async () => {
    const { document } = await writeArticle(
      'severity.article',
      `${article}\nBanjir itu menewaskan 12 orang.\n`,
    );
    const of = () =>
      findingsNow(document).find(({ range }) => document.lineAt(range.start).text.startsWith('Banjir'));
    const { rule } = await until('the finding', of);
    const settings = vscode.workspace.getConfiguration('onRecord');
    await settings.update('rules', { [rule]: 'error' }, true);
    await until('an error', () => of()?.severity === vscode.DiagnosticSeverity.Error);
    await settings.update('rules', { [rule]: 'off' }, true);
    await until(
      'no finding of the rule',
      () => !findingsNow(document).some((finding) => finding.rule === rule),
    );
  });
});
