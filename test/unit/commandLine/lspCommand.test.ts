import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type FullDocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type SemanticTokens,
} from 'vscode-languageserver-protocol/node';
import { buildCommandLine, type BuiltCommandLine } from '../../support/builtCommandLine';
import { pullCapabilities } from '../../support/client';

const uri = pathToFileURL('/nowhere/banjir.article').href;
const text = 'Banjir di Demak\n\nSekitar 1.200 warga mengungsi. "Kami butuh perahu," kata Siti Aminah.\n';
const textDocument = { uri };

let commandLine: BuiltCommandLine;
beforeAll(async () => {
  commandLine = await buildCommandLine();
}, 30_000);
afterAll(() => commandLine.remove());

interface Session {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly ended: Promise<number | null>;
}

function startSession(): Session {
  const child = commandLine.spawn('lsp', '--stdio');
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => undefined);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  return { process: child, connection, ended };
}

async function initialize({ connection }: Session): Promise<InitializeResult> {
  const result: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: pullCapabilities,
    workspaceFolders: null,
  });
  await connection.sendNotification('initialized', {});
  return result;
}

describe('on-record lsp', () => {
  it('opens, marks, explains, finds, follows edits and shuts down', async () => {
    const session = startSession();
    const { connection } = session;
    const { serverInfo } = await initialize(session);
    expect(serverInfo?.name).toBe('On Record');
    const opened = { uri, languageId: 'news-article', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument: opened });

    const tokens: SemanticTokens = await connection.sendRequest('textDocument/semanticTokens/full', {
      textDocument,
    });
    expect(tokens.data.length).toBeGreaterThan(0);
    const hover: Hover = await connection.sendRequest('textDocument/hover', {
      textDocument,
      position: { line: 2, character: 10 },
    });
    expect(JSON.stringify(hover.contents)).toContain('about 1\\\\,200 warga');
    const before: FullDocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
      textDocument,
    });
    expect(before.kind).toBe('full');

    const end = { line: 2, character: 75 };
    const contentChanges = [{ range: { start: end, end }, text: '\n\n"Air naik,' }];
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges,
    });
    const delta: object = await connection.sendRequest('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: tokens.resultId,
    });
    expect(delta).toHaveProperty('edits');

    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await session.ended).toBe(0);
  }, 20_000);

  it('ends with its input, and when it is killed', async () => {
    const left = startSession();
    await initialize(left);
    left.process.stdin.end();
    expect(await left.ended).not.toBeNull();
    const killed = startSession();
    await initialize(killed);
    killed.process.kill('SIGKILL');
    expect(await killed.ended).toBeNull();
  }, 20_000);

  it('survives messages that are no messages', async () => {
    const session = startSession();
    await initialize(session);
    const write = (content: string) =>
      session.process.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
    write('{"jsonrpc":"2.0","method":"textDocument/didOpen"}');
    write('{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":null}}');
    write('{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":[1,2,3]}');
    write('{"jsonrpc":"2.0","id":901,"method":"no/such/method"}');
    const opened = { uri, languageId: 'news-article', version: 1, text };
    await session.connection.sendNotification('textDocument/didOpen', { textDocument: opened });
    const tokens: SemanticTokens = await session.connection.sendRequest('textDocument/semanticTokens/full', {
      textDocument,
    });
    expect(tokens.data.length).toBeGreaterThan(0);
    session.process.kill();
    await session.ended;
  }, 20_000);
});
