/** What the language client is told (which documents, how to report, what to change on the way) and listened to for. */

import { Uri, workspace } from 'vscode';
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
import type { OnRecord } from '../onRecord';
import { articleSelector } from './articleSelector';
import { readFile } from './readFile';
import type { Session } from './session';

/** @param host whether the server reads files of the disk by itself. */
export function clientOptions(
  { context, session, output, highlighting, languages }: OnRecord,
  host: { readonly serverHasDisk: boolean },
): LanguageClientOptions {
  const schemes = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const initializationOptions: InitializationOptions = {
    readsFiles: !host.serverHasDisk || schemes.some((scheme) => scheme !== 'file'),
    showsStatus: true,
    annotates: true,
    rulePages: `${Uri.joinPath(context.extensionUri, 'docs/rules').toString()}/`,
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

/** Hangs what the server says and asks beyond the protocol on a client that is not started yet. */
export function connect<Client extends BaseLanguageClient>(
  client: Client,
  { session, statuses }: OnRecord,
): Client {
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
