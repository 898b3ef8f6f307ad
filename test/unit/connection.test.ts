import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport, SemanticTokens } from 'vscode-languageserver-protocol';
import type { ArticleReport } from '../../server/src/protocol';
import { startClient, until, type TestClient } from '../support/client';

const uri = 'file:///berita/banjir.article';
const text = 'Banjir di Demak\n\nSekitar 1.200 warga mengungsi. "Kami butuh perahu," kata Siti Aminah.\n';

const clients: TestClient[] = [];
async function start(options?: Parameters<typeof startClient>[0]): Promise<TestClient> {
  const client = await startClient(options);
  clients.push(client);
  return client;
}
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

const textDocument = { uri };

describe('connection', () => {
  it('offers incremental sync, semantic tokens, hover and pulled diagnostics', async () => {
    const { initialized } = await start();
    expect(initialized?.capabilities).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      diagnosticProvider: { identifier: 'on-record' },
    });
  });

  it('offers no diagnostics to pull to a client that does not pull, and pushes them instead', async () => {
    const client = await start({ capabilities: {} });
    expect(client.initialized?.capabilities.diagnosticProvider).toBeUndefined();
    await client.open(uri, text);
    await until(() => client.published.length > 0);
    expect(client.published[0]?.uri).toBe(uri);
  });

  it('takes back pushed diagnostics when the document is closed', async () => {
    const client = await start({ capabilities: {} });
    await client.open(uri, text);
    await until(() => client.published.length > 0);
    await client.notify('textDocument/didClose', { textDocument });
    await until(() => client.published.length > 1);
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] });
  });

  it('says unchanged for a result that still holds', async () => {
    const client = await start();
    await client.open(uri, text);
    const first = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    expect(first.kind).toBe('full');
    const again = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument,
      previousResultId: first.resultId,
    });
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  it.each([
    ['empty', '', 'news-article'],
    ['empty', ' \n\n ', 'news-article'],
    ['binary', 'PNG\0\0\0', 'news-article'],
    ['tooLarge', 'a'.repeat(20_000_000), 'news-article'],
    ['notAnArticle', 'let x = 1;\nlet y = 2;\n', 'plaintext'],
    ['unsupportedLanguage', 'Der Minister sagte am Montag, dass die Brücke gesperrt bleibe.', 'news-article'],
  ])('tells the state %s in words', async (state, content, languageId) => {
    const client = await start();
    await client.open(uri, content, languageId);
    await until(() => client.statuses.length > 0);
    expect(client.statuses[0]).toMatchObject({ uri, state, counts: null });
    expect(client.statuses[0]?.message.length).toBeGreaterThan(20);
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(tokens.data).toEqual([]);
  });

  it("says it in the editor's language", async () => {
    const client = await start({ locale: 'id' });
    await client.open(uri, '');
    await until(() => client.statuses.length > 0);
    expect(client.statuses[0]?.message).toBe('Tidak ada teks untuk diperiksa.');
  });

  it('checks an article when asked, whatever it reads like', async () => {
    const client = await start();
    await client.open(uri, text, 'plaintext');
    const report = await client.request<ArticleReport>('onRecord/checkArticle', { textDocument });
    expect(report.state).toBe('checked');
    expect(report.language).toBe('id');
    expect(report.counts?.sentences).toBeGreaterThan(0);
  });

  it('refuses to check what is not open', async () => {
    const client = await start();
    await expect(client.request('onRecord/checkArticle', { textDocument })).rejects.toThrow('not open');
  });

  it.each([
    ['textDocument/hover', { textDocument, position: { line: 999, character: -5 } }],
    ['textDocument/hover', { textDocument: { uri: 'nonsense' }, position: { line: 0, character: 0 } }],
    ['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: 'never sent' }],
    ['textDocument/diagnostic', { textDocument: { uri: 'file:///not-open' } }],
  ])('answers %s with odd parameters', async (method, params) => {
    const client = await start();
    await client.open(uri, text);
    await expect(client.request(method, params)).resolves.toBeDefined();
  });

  it('goes on after malformed messages', async () => {
    const client = await start();
    await client.open(uri, text);
    await client.notify('textDocument/didChange', { textDocument, contentChanges: 'nonsense' });
    await client.notify('textDocument/didChange', {});
    await expect(client.request('textDocument/hover', {})).rejects.toThrow();
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(tokens.resultId).toBeDefined();
  });
});
