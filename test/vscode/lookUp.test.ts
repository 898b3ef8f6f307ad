import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, rangeOf } from './support/articles';
import { marks } from './support/marks';
import { needsPage, openedAddresses, press } from './support/page';
import { choose } from './support/keyboard';
import { until } from './support/until';

describe('Look Up Elsewhere', () => {
  before(needsPage);
  // VS Code asks before it opens a site, and cannot ask in a test run.
  before(() =>
    vscode.workspace.fs.writeFile(
      vscode.Uri.parse('trustedDomains:/Trusted Domains'),
      new TextEncoder().encode('["*"]'),
    ),
  );
  before(() =>
    vscode.workspace
      .getConfiguration('onRecord')
      .update('lookUp', { 'Arsip Kota': 'https://arsip.contoh.id/{language}/cari?q={query}' }, true),
  );
  after(() => vscode.workspace.getConfiguration('onRecord').update('lookUp', undefined, true));
  afterEach(closeArticles);

  /** Looks words up by keys, and gives the address that is opened in the browser. */
  async function addressFor(words: string, isSelected: boolean, place: string): Promise<string> {
    const editor = await openArticle('banjir-demak.article');
    await marks(editor.document);
    const range = rangeOf(editor.document, words);
    editor.selection = new vscode.Selection(range.start, isSelected ? range.end : range.start);
    const earlier = (await openedAddresses()).length;
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await press('Alt+U');
    await choose(/Look up/, place);
    return until('the address', async () => (await openedAddresses())[earlier]);
  }

  for (const [place, address] of [
    ['Arsip Kota', 'https://arsip.contoh.id/id/cari?q=350%20karung%20pasir'],
    ['Google Fact Check', 'https://toolbox.google.com/factcheck/explorer/search/350%20karung%20pasir'],
    ['Cek Fakta', 'https://www.google.com/search?q=site%3Acekfakta.com%20350%20karung%20pasir'],
    ['Wikipedia', 'https://id.wikipedia.org/w/index.php?search=350%20karung%20pasir'],
    ['BPS', 'https://searchengine.web.bps.go.id/search?mfd=all&content=all&page=1&q=350%20karung%20pasir'],
  ] as const) {
    it(`opens the selected words at ${place}, one’s own place or one that comes with it`, async () => {
      assert.equal(await addressFor('350 karung pasir', true, place), address);
    });
  }

  it('opens the statement at the cursor where nothing is selected', async () => {
    const address = await addressFor('Tetap di tempat', false, 'Arsip Kota');
    assert.equal(
      new URL(address).searchParams.get('q'),
      'Tetap di tempat pengungsian sampai ada pengumuman resmi,',
    );
  });
});
