import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { buildServer, type BuiltServer } from '../support/builtServer';
import { pullCapabilities, until } from '../support/client';
import { goodManners, ServerProcess } from '../support/serverProcess';

const uri = 'file:///berita/banjir.article';
const text = 'Banjir di Demak\n\nDEMAK - Banjir itu menewaskan 12 orang.\n';

let built: BuiltServer;
let server: ServerProcess;
beforeAll(async () => {
  built = await buildServer();
}, 60_000);
afterAll(() => built.remove());
afterEach(() => server.stop());

function open(): void {
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version: 1, text },
  });
}

/** Puts a sentence with a number of its own behind the others. */
function append(version: number): void {
  const end = { line: 3, character: 0 };
  const contentChanges = [
    { range: { start: end, end }, text: '\nGempa itu merusak 40 rumah.\n\nSelesai.\n' },
  ];
  server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
}

async function asked<Result>(method: string, params: unknown): Promise<Result> {
  const answer = await server.answered(method, params);
  if ('error' in answer) throw new Error(answer.error.message);
  return answer.result as Result;
}

describe('a server process whose client cannot ask for findings', () => {
  it('tells it of them when an article is opened, edited and closed', async () => {
    server = new ServerProcess(built.file);
    const { textDocument, workspace } = pullCapabilities;
    await server.initialize({
      textDocument: { hover: textDocument!.hover! },
      workspace: { configuration: workspace!.configuration! },
    });
    open();
    const last = () => server.published.at(-1);
    await until(() => last()?.diagnostics.length === 1);
    expect(last()).toMatchObject({ uri, diagnostics: [{ code: 'attribution.unsourced-number' }] });
    append(2);
    await until(() => last()?.diagnostics.length === 2);
    server.notify('textDocument/didClose', { textDocument: { uri } });
    await until(() => last()?.diagnostics.length === 0);
    expect(new Set(server.published.map((pushed) => pushed.uri))).toEqual(new Set([uri]));
  });
});

describe('a server process whose client asks for findings', () => {
  it('answers “unchanged” to the result it gave last, all of them after an edit, and pushes nothing', async () => {
    server = new ServerProcess(built.file);
    server.manners = goodManners;
    await server.initialize();
    open();
    const pull = (previousResultId?: string) =>
      asked<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      });
    const first = await pull();
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'attribution.unsourced-number' }] });
    const again = await pull(first.resultId);
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await expect(pull('of another session')).resolves.toEqual(first);
    append(2);
    const edited = await pull(first.resultId);
    expect(edited.resultId).not.toBe(first.resultId);
    expect(edited).toMatchObject({ kind: 'full', items: [{}, {}] });
    expect(server.published).toEqual([]);
  });

  it('does the same for the files of a folder', async () => {
    server = new ServerProcess(built.file);
    server.manners = { ...goodManners, file: { text } };
    await server.initialize();
    const checked = { uris: ['file:///berita/lain.article'] };
    await expect(asked('onRecord/checkWorkspace', checked)).resolves.toMatchObject({
      checked: 1,
      failed: [],
    });
    const pull = (previousResultIds: readonly { readonly uri: string; readonly value: string }[]) =>
      asked<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await pull([]);
    expect(items).toMatchObject([
      { kind: 'full', uri: checked.uris[0], items: [{ code: 'attribution.unsourced-number' }] },
    ]);
    const again = await pull(items.map((item) => ({ uri: item.uri, value: item.resultId! })));
    expect(again.items).toMatchObject([{ kind: 'unchanged', resultId: items[0]!.resultId }]);
  });
});
