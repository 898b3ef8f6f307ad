/** The built server in a process of its own, and a client that sees to it that everything is answered. */

import { spawn, type ChildProcess } from 'node:child_process';
import {
  CancellationTokenSource,
  createProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { pullCapabilities } from './client';

/** How the client answers what the server asks of it. */
export interface Manners {
  readonly settings: unknown;
  /** What it answers to a request for a file; undefined for an error. */
  readonly file?: unknown;
  /** Answers with an error to everything else. */
  readonly refuses: boolean;
  /** Milliseconds that it takes its time. */
  readonly delay: number;
}

export const goodManners: Manners = { settings: {}, refuses: false, delay: 0 };

/** Why a request was refused. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
}
export type Answer = { readonly result: unknown } | { readonly error: Refusal };

const longestWait = 20_000;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export class ServerProcess {
  readonly connection: ProtocolConnection;
  /** What the server wrote into its log of documents that it failed to read. */
  readonly failures: string[] = [];
  /** What was pushed. */
  readonly published: PublishDiagnosticsParams[] = [];
  manners = goodManners;
  hasEnded = false;
  private readonly process: ChildProcess;
  private readonly end: Promise<Error>;

  /** @param nodeOptions what Node is told besides */
  constructor(file: string, nodeOptions: readonly string[] = []) {
    const child = spawn(process.execPath, [...nodeOptions, file, '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.process = child;
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    this.end = new Promise((resolve) => {
      child.on('exit', (status, signal) => {
        this.hasEnded = true;
        resolve(new Error(`the server ended with ${status ?? signal ?? 'nothing'}\n${errors}`));
      });
    });
    // That a process has ended is told by `end`.
    child.stdin.on('error', () => undefined);
    const { stdin, stdout } = child;
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onError(() => undefined);
    this.listen();
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
      if (/^(?:file|untitled):.*\n\s+at /.test(message)) this.failures.push(message);
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
    });
    const refreshes = ['diagnostic', 'semanticTokens', 'inlayHint', 'codeLens'];
    const asked = ['client/registerCapability', 'window/workDoneProgress/create'];
    for (const method of [...asked, ...refreshes.map((name) => `workspace/${name}/refresh`)])
      connection.onRequest(method, () => this.mannered(null));
    connection.onRequest('workspace/configuration', () => this.mannered([this.manners.settings]));
    connection.onRequest('onRecord/readFile', () => {
      const { file } = this.manners;
      if (file === undefined) throw new Error('no such file');
      return this.mannered(file);
    });
    connection.listen();
  }

  private async mannered(answer: unknown): Promise<unknown> {
    const { delay, refuses } = this.manners;
    if (delay > 0) await pause(delay);
    if (refuses) throw new Error('refused');
    return answer;
  }

  async initialize(offered: ClientCapabilities = pullCapabilities): Promise<void> {
    const { workspace, ...capabilities } = offered;
    const dynamic = { dynamicRegistration: true };
    await this.answered('initialize', {
      processId: null,
      rootUri: null,
      locale: 'en',
      capabilities: {
        ...capabilities,
        workspace: {
          ...workspace,
          didChangeConfiguration: dynamic,
          didChangeWatchedFiles: dynamic,
          workspaceFolders: true,
        },
      },
      workspaceFolders: [{ uri: 'file:///berita', name: 'berita' }],
      initializationOptions: { showsStatus: true, readsFiles: true, annotates: true },
    });
    this.notify('initialized', {});
  }

  notify(method: string, params: unknown): void {
    this.connection.sendNotification(method, params).catch(() => undefined);
  }

  /** The answer, a result or an error alike; fails where none comes in time. */
  async answered(method: string, params: unknown, cancelAfter?: number): Promise<Answer> {
    const source = new CancellationTokenSource();
    const answer = this.connection.sendRequest(method, params, source.token).then(
      (result): Answer => ({ result }),
      (error: unknown): Answer => ({ error: error as Refusal }),
    );
    if (cancelAfter !== undefined) void pause(cancelAfter).then(() => source.cancel());
    const timer = new AbortController();
    const late = new Promise<Error>((resolve) => {
      const waited = setTimeout(() => resolve(new Error(`no answer to ${method}`)), longestWait);
      timer.signal.addEventListener('abort', () => clearTimeout(waited));
    });
    const first = await Promise.race([answer, late, this.end]);
    timer.abort();
    if (first instanceof Error) throw first;
    return first;
  }

  stop(): void {
    this.connection.dispose();
    this.process.kill();
  }
}
