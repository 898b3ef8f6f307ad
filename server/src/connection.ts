/** Puts the language service behind the Language Server Protocol. The only file that knows a connection. */

import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { readClient, serverCapabilities, type ClientProfile } from './capabilities';
import { configurationFileName } from './configuration/configurationFile';
import { SettingsSource } from './configuration/settingsSource';
import { typingPause } from './features/diagnostics';
import { createLanguageService, Interrupted, type LanguageService } from './languageService';
import { messagesFor } from './messages';
import {
  CheckArticleRequest,
  longestArticle,
  ReadFileRequest,
  settingsSection,
  StatusesNotification,
  StatusNotification,
} from './protocol';

/** The text of a file, or why it cannot be read. */
type FileText = { readonly text: string } | { readonly error: string };

/** What differs between Node and a browser. */
export interface ServerEnvironment {
  /** Reads a file of a `file:` URI; null where there is no disk to read from. */
  readonly readFile: ((uri: string, longest: number) => Promise<FileText>) | null;
  /** Where the pages on the rules are, if the client does not say; null where nobody knows. */
  readonly rulePages: string | null;
}

/** Name and version that `initialize` answers with. */
const serverInfo = { name: 'On Record' };

/** How long after an edit the status is told, in milliseconds: nobody reads it while typing. */
const statusDelay = 200;

const nobody: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** Serves a connection until the client ends it. */
export function serve(connection: Connection, environment: ServerEnvironment): void {
  let server: Server | undefined;
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    server = new Server(connection, environment, client, params);
    server.listen();
    return { capabilities: serverCapabilities(client), serverInfo };
  });
  connection.onInitialized(() => void server?.register());
  connection.listen();
}

/** One session with one client. */
class Server {
  private readonly connection: Connection;
  private readonly client: ClientProfile;
  private readonly service: LanguageService;
  private readonly settings: SettingsSource;
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly toldStatuses = new Map<string, string>();
  private folders: readonly string[];

  constructor(
    connection: Connection,
    environment: ServerEnvironment,
    client: ClientProfile,
    params: InitializeParams,
  ) {
    this.connection = connection;
    this.client = client;
    this.folders = (params.workspaceFolders ?? []).map(({ uri }) => withoutSlash(uri));
    const readFile = this.fileReader(environment);
    this.settings = new SettingsSource({
      ask: async (scopeUri): Promise<unknown> => {
        if (!client.configuration) return undefined;
        return (await connection.workspace.getConfiguration({
          scopeUri,
          section: settingsSection,
        })) as unknown;
      },
      readFile: async (uri) => {
        const file = await readFile(uri);
        return 'text' in file ? file.text : null;
      },
      folders: () => this.folders,
      onProblems: (uri, problems) =>
        connection.console.warn(`${uri}: ${problems.map((problem) => JSON.stringify(problem)).join('; ')}`),
    });
    this.service = createLanguageService({
      messages: messagesFor(params.locale),
      rulePages: client.options.rulePages || environment.rulePages,
      client,
      settingsFor: (uri) => this.settings.for(uri),
      now: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      log: (message) => connection.console.error(message),
    });
  }

  /** Takes up every notification and request. */
  listen(): void {
    this.listenToDocuments();
    this.answerQueries();
    const { connection } = this;
    connection.onDidChangeConfiguration(() => this.reload());
    connection.onDidChangeWatchedFiles(() => this.reload());
    connection.onShutdown(() => {
      for (const timer of this.timers.values()) clearTimeout(timer);
      this.timers.clear();
    });
  }

  /** Asks the client to tell about changes of settings, configuration files and folders. */
  async register(): Promise<void> {
    const { connection, client } = this;
    if (client.configurationChanges)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    if (client.watchesFiles) {
      const watchers = [{ globPattern: `**/${configurationFileName}` }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
        const kept = this.folders.filter((folder) => !gone.has(folder));
        this.folders = [...kept, ...added.map(({ uri }) => withoutSlash(uri))];
        this.reload();
      });
    }
  }

  private listenToDocuments(): void {
    const { connection, service } = this;
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      service.open(uri, languageId, version, text);
      this.documentChanged(uri, 0);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      service.change(uri, version, contentChanges);
      this.documentChanged(uri, statusDelay);
    });
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      service.save(uri);
      this.documentChanged(uri, 0);
      this.refreshDiagnostics();
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      service.close(uri);
      this.settings.forget(uri);
      this.toldStatuses.delete(uri);
      this.stopTimer(`status ${uri}`);
      this.stopTimer(`pause ${uri}`);
      if (!this.client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    connection.onNotification(StatusesNotification.type, (params) => {
      service.setStatuses(params);
      this.refreshTokens();
    });
  }

  private answerQueries(): void {
    const { connection, service } = this;
    connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
      answer(service.semanticTokens(uri, token)),
    );
    connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
      answer(service.semanticTokensDelta(uri, previousResultId, token)),
    );
    connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
      answer(service.semanticTokensInRange(uri, range, token)),
    );
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
      answer(service.diagnostics(uri, previousResultId, token)),
    );
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      answer(service.hover(uri, position, token)),
    );
    connection.onRequest(CheckArticleRequest.type, async ({ textDocument: { uri } }, token) => {
      const report = await answer(service.checkArticle(uri, token));
      if (!report) throw new ResponseError(ErrorCodes.InvalidParams, `not open: ${uri}`);
      this.documentChanged(uri, 0);
      this.refresh();
      return report;
    });
  }

  /** Has what depends on a document's text told to the client: its status, and its findings where they are pushed. */
  private documentChanged(uri: string, delay: number): void {
    this.startTimer(`status ${uri}`, delay, () => this.tell(uri));
    this.startTimer(`pause ${uri}`, typingPause, async () => {
      if (!this.service.isWithholding(uri)) return;
      this.refreshDiagnostics();
      await this.pushDiagnostics(uri);
    });
  }

  private async tell(uri: string): Promise<void> {
    await this.pushDiagnostics(uri);
    if (!this.client.options.showsStatus) return;
    const status = await this.service.status(uri, nobody);
    const told = JSON.stringify({ ...status, version: 0 });
    if (!status || this.toldStatuses.get(uri) === told) return;
    this.toldStatuses.set(uri, told);
    await this.connection.sendNotification(StatusNotification.type, status);
  }

  private async pushDiagnostics(uri: string): Promise<void> {
    if (this.client.pullsDiagnostics) return;
    const report = await this.service.diagnostics(uri, undefined, nobody);
    if (report.kind === 'full') await this.connection.sendDiagnostics({ uri, diagnostics: report.items });
  }

  /** Settings have changed: everything may look different. */
  private reload(): void {
    this.settings.invalidate();
    for (const uri of this.service.openUris()) this.documentChanged(uri, 0);
    this.refresh();
  }

  private refresh(): void {
    this.refreshDiagnostics();
    this.refreshTokens();
  }

  private refreshDiagnostics(): void {
    if (this.client.refreshes.diagnostics) void this.connection.languages.diagnostics.refresh();
  }

  private refreshTokens(): void {
    if (this.client.refreshes.semanticTokens) void this.connection.languages.semanticTokens.refresh();
  }

  /** Runs something later, in place of what was to run under that name. */
  private startTimer(name: string, delay: number, run: () => Promise<void>): void {
    this.stopTimer(name);
    const timer = setTimeout(() => {
      this.timers.delete(name);
      run().catch((error: unknown) => {
        // A newer version of the document has its own timer.
        if (!(error instanceof Interrupted)) this.connection.console.error(String(error));
      });
    }, delay);
    this.timers.set(name, timer);
  }

  private stopTimer(name: string): void {
    clearTimeout(this.timers.get(name));
    this.timers.delete(name);
  }

  private fileReader(environment: ServerEnvironment): (uri: string) => Promise<FileText> {
    if (this.client.options.readsFiles)
      return (uri: string) =>
        this.connection.sendRequest(ReadFileRequest.type, { uri, longest: longestArticle });
    const { readFile } = environment;
    if (readFile) return (uri: string) => readFile(uri, longestArticle);
    return (uri: string) => Promise.resolve({ error: `cannot read ${uri}` });
  }
}

/** Turns an interruption into the error that clients know how to take. */
async function answer<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const code =
      error.reason === 'cancelled' ? LSPErrorCodes.RequestCancelled : LSPErrorCodes.ContentModified;
    throw new ResponseError(code, error.message);
  }
}

const withoutSlash = (uri: string): string => (uri.endsWith('/') ? uri.slice(0, -1) : uri);
