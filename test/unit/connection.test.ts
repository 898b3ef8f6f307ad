import { afterEach, describe, expect, it } from 'vitest';
import { annotationAt } from '../support/annotations';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  WorkDoneProgress,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  type Hover,
  type SemanticTokens,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { CheckWorkspaceRequest, type ArticleReport, type WorkspaceReport } from '../../server/src/protocol';
import { startClient, until, type TestClient } from '../support/client';
import type { ServerEnvironment } from '../../server/src/connection';

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

  it('holds findings back in the sentence being typed and shows them after a pause', async () => {
    const client = await start();
    const hearsay = 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama.\n';
    await client.open(uri, hearsay);
    const codes = async () => {
      const report = await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument,
      });
      return report.items.map(({ code }) => code);
    };
    expect(await codes()).toContain('attribution.hearsay');
    const at = { line: 2, character: 36 };
    const contentChanges = [{ range: { start: at, end: at }, text: 's' }];
    await client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    expect(await codes()).not.toContain('attribution.hearsay');
    await until(() => client.refreshes.includes('diagnostic'));
    expect(await codes()).toContain('attribution.hearsay');
  });

  it('waits for Check Article where the settings say so', async () => {
    const client = await start();
    client.settings = { check: 'onCommand' };
    await client.open(uri, 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama.\n');
    await until(() => client.statuses.length > 0);
    expect(client.statuses[0]?.state).toBe('waiting');
    const diagnose = () =>
      client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
    expect((await diagnose()).items).toEqual([]);
    const report = await client.request<ArticleReport>('onRecord/checkArticle', { textDocument });
    expect(report.findings.map(({ rule }) => rule)).toContain('attribution.hearsay');
    expect((await diagnose()).items.length).toBeGreaterThan(0);
    await until(() => client.statuses.at(-1)?.state === 'checked');
  });

  it('takes up a change of the settings', async () => {
    const client = await start();
    await client.open(uri, text);
    const before = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    client.settings = { leaveOut: ['speech', 'document', 'hedge', 'thought', 'object'] };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await until(() => client.refreshes.includes('semanticTokens'));
    const after = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(after.data.length).toBeLessThan(before.data.length);
  });

  it('marks what a checker has judged, also where it is told before the version it is about', async () => {
    const client = await start();
    const position = { line: 2, character: 10 };
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } };
    const start2 = text.split('\n').slice(0, 2).join('\n').length + 1;
    const annotation = annotationAt(text, { start: start2, end: start2 + 20 }, { status: 'verified' });
    await client.notify('onRecord/annotations', { uri, version: 1, annotations: [{ range, annotation }] });
    await client.open(uri, text);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
    expect(JSON.stringify(hover.contents)).toContain('Verified');
  });

  it.each([
    ['asked for anew by a client that pulls', undefined],
    ['pushed to one that does not', {}],
  ])('findings follow what a checker has silenced: %s', async (_, capabilities) => {
    const client = await start(capabilities ? { capabilities } : {});
    const hearsay = 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama.\n';
    await client.open(uri, hearsay);
    const shown = async () => {
      const pulled = async () =>
        (
          await client.request<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
            textDocument,
          })
        ).items;
      const items = capabilities ? (client.published.at(-1)?.diagnostics ?? []) : await pulled();
      return items.map(({ code }) => code);
    };
    if (capabilities) await until(() => client.published.length > 0);
    expect(await shown()).toContain('attribution.hearsay');
    const start2 = hearsay.indexOf('diduga');
    const suppress = { rule: 'attribution.hearsay' };
    const annotation = annotationAt(hearsay, { start: start2, end: start2 + 6 }, { suppress });
    const range = { start: { line: 2, character: 13 }, end: { line: 2, character: 19 } };
    const told = client.published.length;
    await client.notify('onRecord/annotations', { uri, version: 1, annotations: [{ range, annotation }] });
    await until(() =>
      capabilities ? client.published.length > told : client.refreshes.includes('diagnostic'),
    );
    expect(await shown()).not.toContain('attribution.hearsay');
  });

  it('passes over what is told as an annotation and is none', async () => {
    const client = await start();
    await client.open(uri, text);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } };
    const annotations = [{ range, annotation: { onRecord: { __proto__: null, history: 1 } } }, { range }];
    await client.notify('onRecord/annotations', { uri, version: 1, annotations });
    const position = { line: 2, character: 10 };
    const hover = await client.request<Hover | null>('textDocument/hover', { textDocument, position });
    expect(JSON.stringify(hover)).not.toContain('Verified');
  });

  it('answers every request it offers, in an article and in what is none', async () => {
    const client = await start();
    const other = 'file:///berita/kode.txt';
    await client.open(uri, text);
    await client.open(other, 'let x = 1;', 'plaintext');
    const position = { line: 2, character: 30 };
    const range = { start: { line: 0, character: 0 }, end: position };
    const methods: [string, object][] = [
      ['textDocument/semanticTokens/range', { range }],
      ['textDocument/documentSymbol', {}],
      ['textDocument/definition', { position }],
      ['textDocument/references', { position, context: { includeDeclaration: true } }],
      ['textDocument/documentHighlight', { position }],
      ['textDocument/selectionRange', { positions: [position] }],
      ['textDocument/foldingRange', {}],
      ['textDocument/documentLink', {}],
      ['textDocument/inlayHint', { range }],
      ['textDocument/codeLens', {}],
      ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
      ['textDocument/completion', { position }],
      ['onRecord/claims', {}],
      ['onRecord/report', { format: 'markdown' }],
      ['onRecord/speakers', {}],
      ['onRecord/quotation', { position }],
      ['onRecord/markReport', { position }],
    ];
    for (const [method, params] of methods)
      for (const asked of [uri, other, 'file:///not-open'])
        await expect(
          client.request(method, { textDocument: { uri: asked }, ...params }),
        ).resolves.toBeDefined();
    await expect(client.request('workspace/symbol', { query: '' })).resolves.toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Siti Aminah' })]),
    );
  });

  it('says that the content has changed where an answer comes too late', async () => {
    const client = await start();
    await client.open(uri, text);
    await until(() => client.statuses.length > 0);
    const long = Array.from({ length: 3000 }, (_, at) => `${text} Nomor ${at}.\n\n`).join('');
    const change = (version: number, content: string) =>
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: content }],
      });
    await change(2, long);
    const late = client.request('textDocument/semanticTokens/full', { textDocument });
    await change(3, text);
    await expect(late).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
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

describe('checking the workspace', () => {
  const hearsay = 'Jembatan Ditutup\n\nJembatan itu diduga rusak sejak lama.\n';
  const names = ['a', 'b', 'c'].map((name) => `file:///berita/${name}.article`);
  const environment: ServerEnvironment = {
    rulePages: null,
    readFile: (asked) =>
      Promise.resolve(asked === names[1] ? { problem: { kind: 'forbidden' } } : { text: hearsay }),
  };

  it('reports, with progress, and shows what it found in files that are not open', async () => {
    const client = await start({ environment });
    const progress: string[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'token', ({ kind }) => void progress.push(kind));
    const report = await client.request<WorkspaceReport>('onRecord/checkWorkspace', {
      uris: names,
      workDoneToken: 'token',
    });
    expect(report).toMatchObject({
      checked: 2,
      failed: [{ uri: names[1], message: 'It may not be read.' }],
      cancelled: false,
    });
    expect(report.message).toMatch(/^2 articles checked, \d+ findings; 1 file could not be read$/);
    expect(progress).toEqual(['begin', 'report', 'report', 'report', 'end']);
    const pull = (previousResultIds: object[]) =>
      client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await pull([]);
    expect(items.map(({ uri: checked, kind }) => [checked, kind])).toEqual([
      [names[0], 'full'],
      [names[2], 'full'],
    ]);
    const again = await pull(items.map(({ uri: checked, resultId }) => ({ uri: checked, value: resultId })));
    expect(again.items.every(({ kind }) => kind === 'unchanged')).toBe(true);
  });

  it('takes back the findings of a file that is deleted', async () => {
    const client = await start({ environment });
    await client.request('onRecord/checkWorkspace', { uris: names.slice(0, 1) });
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: names[0], type: 3 }] });
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [{ uri: names[0], value: 'workspace 1' }],
    });
    expect(items).toEqual([{ kind: 'full', uri: names[0], version: null, items: [] }]);
  });

  it('pushes to a client that does not pull', async () => {
    const client = await start({ environment, capabilities: {} });
    await client.request('onRecord/checkWorkspace', { uris: names });
    await until(() => client.published.length === 3);
    const found = client.published.filter(({ diagnostics }) => diagnostics.length > 0);
    expect(found.map((params) => params.uri)).toEqual([names[0], names[2]]);
  });

  it('ends with what it has found when it is cancelled', async () => {
    const client = await start({ environment });
    const many = Array.from({ length: 2000 }, (_, at) => `file:///berita/${at}.article`);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(CheckWorkspaceRequest.type, { uris: many }, source.token);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const cancelled = Date.now();
    source.cancel();
    const report = await asked;
    expect(report.cancelled).toBe(true);
    expect(report.checked).toBeLessThan(2000);
    expect(Date.now() - cancelled).toBeLessThan(200);
  });
});
