import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle } from './support/articles';
import { findings } from './support/marks';

describe('rule pages', () => {
  after(closeArticles);

  it('every finding links to the page of its rule, which is there', async () => {
    const { document } = await openArticle('banjir-demak.article');
    await findings(document, 'attribution.hearsay');
    for (const { code } of vscode.languages.getDiagnostics(document.uri)) {
      assert.isObject(code);
      const { value, target } = code as { value: string; target: vscode.Uri };
      assert.match(target.path, new RegExp(`/${value}\\.md$`));
      await vscode.workspace.fs.stat(target);
    }
  });
});
