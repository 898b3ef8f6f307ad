/** What the language client is told: which documents, how to report, what to change on the way. */

import { workspace, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  ReadFileRequest,
  StatusNotification,
  type InitializationOptions,
} from '../../../server/src/protocol';
import type { ArticleLanguages } from '../articleLanguages';
import type { Highlighting } from '../highlighting';
import type { ArticleStatuses } from '../status/articleStatuses';
import { articleSelector } from './articleSelector';
import { readFile } from './readFile';
import type { Session } from './session';

/** What differs between the desktop and the browser. */
export interface ServerHost {
  /** Whether the server reads files of the disk by itself. */
  readonly serverHasDisk: boolean;
  /** Makes a client that is not started yet. */
  readonly createClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>;
}

/** The parts of the extension that the client talks to. */
export interface ClientParts {
  readonly host: ServerHost;
  readonly session: Session;
  readonly output: LogOutputChannel;
  readonly statuses: ArticleStatuses;
  readonly highlighting: Highlighting;
  readonly languages: ArticleLanguages;
}

/** Schemes of the open folders. */
export function folderSchemes(): readonly string[] {
  return (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
}

function clientOptions({
  host,
  session,
  output,
  highlighting,
  languages,
}: ClientParts): LanguageClientOptions {
  const schemes = folderSchemes();
  const initializationOptions: InitializationOptions = {
    readsFiles: !host.serverHasDisk || schemes.some((scheme) => scheme !== 'file'),
    showsStatus: true,
  };
  return {
    documentSelector: articleSelector(schemes),
    outputChannel: output,
    initializationOptions,
    errorHandler: errorHandler(session),
    initializationFailedHandler: () => false,
    diagnosticPullOptions: { onChange: true, onSave: true },
    textSynchronization: { delayOpenNotifications: true },
    // Hovers hold article text, which is hostile until proven otherwise.
    markdown: { isTrusted: false, supportHtml: false, supportThemeIcons: false },
    middleware: {
      provideDocumentSemanticTokens: (document, token, next) =>
        highlighting.on ? next(document, token) : highlighting.nothing,
      provideDocumentSemanticTokensEdits: (document, previousResultId, token, next) =>
        highlighting.on ? next(document, previousResultId, token) : highlighting.nothing,
      provideDocumentRangeSemanticTokens: (document, range, token, next) =>
        highlighting.on ? next(document, range, token) : highlighting.nothing,
      workspace: {
        configuration: async (params, token, next) => {
          const settings = await next(params, token);
          if (!Array.isArray(settings)) return settings;
          return params.items.map((item, index) => languages.chosen(item.scopeUri, settings[index]));
        },
      },
    },
  };
}

/** A client that is not started yet, with what the server says and asks beyond the protocol hung on it. */
export async function createClient(parts: ClientParts): Promise<BaseLanguageClient> {
  const { host, session, statuses } = parts;
  const client = await host.createClient(clientOptions(parts));
  client.onNotification(StatusNotification.type, (status) => statuses.set(status));
  client.onRequest(ReadFileRequest.type, ({ uri, longest }) => readFile(uri, longest));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) session.runs();
  });
  return client;
}

/** Messages in a row that may fail before the server is given up. */
const tolerated = 3;

/** Says nothing itself: the status entry shows the session's state. */
function errorHandler(session: Session): ErrorHandler {
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= tolerated ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => ({
      action: session.ended() ? CloseAction.Restart : CloseAction.DoNotRestart,
      handled: true,
    }),
  };
}
