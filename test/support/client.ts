/** A client that speaks to a server in this process, for tests. */

import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { serve, type ServerEnvironment } from '../../server/src/connection';
import { StatusNotification, type StatusParams } from '../../server/src/protocol';

export const pullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      formats: ['relative'],
      tokenTypes: [],
      tokenModifiers: [],
    },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
};

export interface TestClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  readonly environment?: ServerEnvironment;
  readonly workspaceFolders?: readonly string[];
}

export class TestClient {
  readonly connection: ProtocolConnection;
  readonly statuses: StatusParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly refreshes: string[] = [];
  readonly logged: string[] = [];
  /** What the client answers to `workspace/configuration`. */
  settings: unknown = {};
  /** What `initialize` answered. */
  initialized: InitializeResult | undefined;

  constructor(connection: ProtocolConnection) {
    this.connection = connection;
    connection.onNotification(StatusNotification.type, (params) => void this.statuses.push(params));
    connection.onNotification(
      PublishDiagnosticsNotification.type,
      (params) => void this.published.push(params),
    );
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    for (const name of ['diagnostic', 'semanticTokens', 'inlayHint', 'codeLens']) {
      connection.onRequest(`workspace/${name}/refresh`, () => {
        this.refreshes.push(name);
        return null;
      });
    }
  }

  async open(uri: string, text: string, languageId = 'news-article', version = 1): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version, text },
    });
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  stop(): void {
    this.connection.dispose();
  }
}

/** Starts a server in this process and initializes it. */
export async function startClient({
  capabilities = pullCapabilities,
  initializationOptions = { showsStatus: true },
  locale = 'en',
  environment = { readFile: null, rulePages: 'file:///docs/rules/' },
  workspaceFolders,
}: TestClientOptions = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
  );
  serve(server, environment);
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  connection.listen();
  const client = new TestClient(connection);
  client.initialized = await client.request<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    locale,
    workspaceFolders: workspaceFolders?.map((uri) => ({ uri, name: uri })) ?? null,
  });
  await client.notify('initialized', {});
  return client;
}

/** Waits until a condition holds; fails after two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 2000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited two seconds in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
