/** Puts the language service behind the Language Server Protocol. The only file that knows a connection. */

import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { annotationsName, articleNameOf } from './annotations/sidecar';
import {
  readClient,
  refreshed,
  serverCapabilities,
  type ClientProfile,
  type Refreshed,
} from './capabilities';
import { configurationFileName } from './configuration/configurationFile';
import { SettingsSource } from './configuration/settingsSource';
import { fileNameOf } from './fileNameOf';
import { readFromClient, readFromDisk, type FileText, type ReadFromDisk } from './fileText';
import { typingPause } from './features/diagnostics';
import { createLanguageService, Interrupted, type LanguageService } from './languageService';
import { messagesFor, type Messages } from './messages';
import {
  AnnotationsNotification,
  CheckArticleRequest,
  CheckWorkspaceRequest,
  ClaimsRequest,
  longestArticle,
  MarkReportRequest,
  QuotationRequest,
  ReadFileRequest,
  reportFormats,
  ReportRequest,
  SpeakersRequest,
  settingsSection,
  StatusNotification,
  type CheckWorkspaceParams,
  type WorkspaceReport,
} from './protocol';

/** What differs between Node and a browser. */
export interface ServerEnvironment {
  /** Reads a file of a `file:` URI; null where there is no disk to read from. */
  readonly readFile: ReadFromDisk;
  /** Where the pages on the rules are, if the client does not say; null where nobody knows. */
  readonly rulePages: string | null;
}

/** Files that a check of the workspace may have found things in. */
const articleFiles = '*.{article,news,txt,md,markdown}';

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
    if (server) throw new ResponseError(ErrorCodes.InvalidRequest, 'initialized already');
    const client = readClient(params);
    server = new Server(connection, environment, client, params);
    server.listen();
    return { capabilities: serverCapabilities(client), serverInfo };
  });
  connection.onInitialized(() =>
    // A client that refuses goes without.
    server?.register().catch((error: unknown) => connection.console.warn(String(error))),
  );
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
  private readonly messages: Messages;
  private folders: readonly string[];

  constructor(
    connection: Connection,
    environment: ServerEnvironment,
    client: ClientProfile,
    params: InitializeParams,
  ) {
    this.connection = connection;
    this.client = client;
    this.messages = messagesFor(params.locale);
    this.folders = (params.workspaceFolders ?? []).map(({ uri }) => withoutSlash(uri));
    const { messages } = this;
    const readFile = (uri: string): Promise<FileText> =>
      client.options.readsFiles
        ? readFromClient(
            connection.sendRequest(ReadFileRequest.type, { uri, longest: longestArticle }),
            messages,
          )
        : readFromDisk(uri, environment.readFile, messages);
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
      messages,
      rulePages: client.options.rulePages || environment.rulePages,
      client,
      settingsFor: (uri) => this.settings.for(uri),
      forgetSettings: (uri) => this.settings.forget(uri),
      readFile,
      version,
      today: () => new Date(),
      now: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      log: (message) => connection.console.error(message),
    });
  }

  /** Takes up every notification and request. */
  listen(): void {
    this.listenToDocuments();
    this.answerQueries();
    this.answerCommands();
    const { connection } = this;
    connection.onDidChangeConfiguration(() => this.reload());
    connection.onDidChangeWatchedFiles(({ changes }) => this.filesChanged(changes));
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
      const watchers = [configurationFileName, articleFiles, annotationsName('*')].map((name) => ({
        globPattern: `**/${name}`,
      }));
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
    connection.onDidOpenTextDocument(({ textDocument }) => {
      const { uri, languageId, version, text } = textDocument;
      // It would stand in the way of every request that looks at all documents.
      if (!isDocument(textDocument)) throw new TypeError('didOpen: a document has a URI and a text');
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
      this.stopTimer(`annotations ${uri}`);
      if (!this.client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    connection.onNotification(AnnotationsNotification.type, (params) => {
      service.annotate(params);
      this.tellToRefresh('semanticTokens');
      this.findingsChanged(params.uri);
    });
  }

  private async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    if (changes.some(({ uri }) => uri.endsWith(`/${configurationFileName}`))) this.reload();
    for (const { uri, type } of changes) {
      // Annotations that come or go change what is found in their article.
      const article = articleNameOf(uri);
      const wasKnown =
        article === null && type === FileChangeType.Deleted
          ? this.service.fileDeleted(uri)
          : await this.service.fileChanged(article ?? uri);
      if (wasKnown) await this.pushWorkspaceDiagnostics([article ?? uri]);
    }
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
    connection.languages.diagnostics.onWorkspace(({ previousResultIds }) =>
      service.workspaceDiagnostics(previousResultIds),
    );
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      answer(service.hover(uri, position, token)),
    );
    connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
      answer(service.documentSymbols(uri, token)),
    );
    connection.onWorkspaceSymbol(({ query }, token) => answer(service.workspaceSymbols(query, token)));
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      answer(service.definition(uri, position, token)),
    );
    connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      answer(service.references(uri, position, context.includeDeclaration, token)),
    );
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      answer(service.documentHighlights(uri, position, token)),
    );
    connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
      answer(service.selectionRanges(uri, positions, token)),
    );
    connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      answer(service.foldingRanges(uri, token)),
    );
    connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
      answer(service.documentLinks(uri, token)),
    );
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      answer(service.inlayHints(uri, range, token)),
    );
    connection.onCodeLens(({ textDocument: { uri } }, token) => answer(service.codeLenses(uri, token)));
    connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
      answer(service.codeActions(uri, range, context, token)),
    );
    connection.onCompletion(({ textDocument: { uri }, position }, token) =>
      answer(service.completions(uri, position, token)),
    );
  }

  private answerCommands(): void {
    const { connection, service } = this;
    connection.onRequest(ClaimsRequest.type, ({ textDocument: { uri } }, token) =>
      answer(service.claims(uri, token)),
    );
    connection.onRequest(ReportRequest.type, ({ textDocument: { uri }, format }, token) => {
      if (!reportFormats.includes(format))
        throw new ResponseError(ErrorCodes.InvalidParams, `no report format: ${format as string}`);
      return answer(service.report(uri, format, token));
    });
    connection.onRequest(SpeakersRequest.type, ({ textDocument: { uri } }, token) =>
      answer(service.speakers(uri, token)),
    );
    connection.onRequest(QuotationRequest.type, ({ textDocument: { uri }, position }, token) =>
      answer(service.quotation(uri, position, token)),
    );
    connection.onRequest(MarkReportRequest.type, ({ textDocument: { uri }, position }, token) =>
      answer(service.markReport(uri, position, token)),
    );
    connection.onRequest(CheckWorkspaceRequest.type, (params, token) => this.checkWorkspace(params, token));
    connection.onRequest(CheckArticleRequest.type, async ({ textDocument: { uri } }, token) => {
      const report = await answer(service.checkArticle(uri, token));
      if (!report) throw new ResponseError(ErrorCodes.InvalidParams, `not open: ${uri}`);
      this.documentChanged(uri, 0);
      this.refresh();
      return report;
    });
  }

  private async checkWorkspace(
    { uris, workDoneToken }: CheckWorkspaceParams,
    token: CancellationToken,
  ): Promise<WorkspaceReport> {
    const progress = this.connection.window.attachWorkDoneProgress(workDoneToken);
    progress.begin(this.messages.features.checkingWorkspace, 0, undefined, true);
    const report = await this.service.checkWorkspace(
      uris,
      (done, uri) => progress.report(Math.floor((done / uris.length) * 100), fileNameOf(uri)),
      token,
    );
    progress.done();
    await this.pushWorkspaceDiagnostics(uris);
    this.refreshDiagnostics();
    return report;
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

  /** Has a document's findings shown anew: what they rest on beside its text has changed. */
  private findingsChanged(uri: string): void {
    this.refreshDiagnostics();
    this.startTimer(`annotations ${uri}`, 0, () => this.pushDiagnostics(uri));
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

  private async pushWorkspaceDiagnostics(uris: readonly string[]): Promise<void> {
    if (this.client.pullsDiagnostics) return;
    const asked = uris.map((uri) => ({ uri, value: '' }));
    const wanted = new Set(uris);
    for (const report of this.service.workspaceDiagnostics(asked).items) {
      if (report.kind === 'full' && wanted.has(report.uri))
        await this.connection.sendDiagnostics({ uri: report.uri, diagnostics: report.items });
    }
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
    for (const name of refreshed) this.tellToRefresh(name);
  }

  private refreshDiagnostics(): void {
    this.tellToRefresh('diagnostics');
  }

  private tellToRefresh(name: Refreshed): void {
    if (!this.client.refreshes[name]) return;
    const { languages } = this.connection;
    const refresh = {
      diagnostics: () => languages.diagnostics.refresh(),
      semanticTokens: () => languages.semanticTokens.refresh(),
      inlayHint: () => languages.inlayHint.refresh(),
      codeLens: () => this.connection.sendRequest(CodeLensRefreshRequest.type),
    }[name];
    // A client that has gone away meanwhile wants nothing refreshed.
    refresh().catch(() => undefined);
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

const isDocument = ({ uri, text }: { readonly uri: unknown; readonly text: unknown }): boolean =>
  typeof uri === 'string' && typeof text === 'string';

const withoutSlash = (uri: string): string => (uri.endsWith('/') ? uri.slice(0, -1) : uri);
