import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle } from './support/articles';
import { connected } from './runner/channel';
import { marks } from './support/marks';
import { screenshot } from './support/page';

describe('in the worker extension host', () => {
  after(closeArticles);

  it('the extension runs without Node', async () => {
    assert.equal(typeof importScripts, 'function');
    const extension = vscode.extensions.getExtension('on-record.on-record')!;
    const { document } = await openArticle('banjir-demak.article');
    assert.isNotEmpty(await marks(document));
    assert.isTrue(extension.isActive);
    if (connected()) await screenshot('web', '.view-overlays .squiggly-info');
  });
});
