/** What the server offers to a client, and what it reads out of the client's own abilities. Pure. */

import {
  CodeActionKind,
  MarkupKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol';
import { asRecord } from './configuration/settings';
import { semanticTokensLegend } from './features/semanticTokens';
import type { InitializationOptions } from './protocol';

/** Answers that a client asks for again when told to. */
export const refreshed = ['diagnostics', 'semanticTokens', 'inlayHint', 'codeLens'] as const;
export type Refreshed = (typeof refreshed)[number];

/** What the client can do that changes what the server says to it. */
export interface ClientProfile {
  readonly hoverFormat: 'markdown' | 'plaintext';
  readonly relatedInformation: boolean;
  /** Asks for diagnostics; without it they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
  /** Which of the server's answers the client asks for again when told to. */
  readonly refreshes: Readonly<Record<Refreshed, boolean>>;
  readonly symbolTree: boolean;
  readonly snippetEdits: boolean;
  readonly annotates: boolean;
  readonly options: Required<InitializationOptions>;
}

export function readClient(params: InitializeParams): ClientProfile {
  const options = readOptions(params.initializationOptions);
  const { workspace, textDocument } = params.capabilities as ClientCapabilities | Record<string, never>;
  const formats = textDocument?.hover?.contentFormat;
  return {
    hoverFormat: formats?.includes(MarkupKind.Markdown) ? 'markdown' : 'plaintext',
    relatedInformation:
      (textDocument?.diagnostic?.relatedInformation ??
        textDocument?.publishDiagnostics?.relatedInformation) === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
      inlayHint: workspace?.inlayHint?.refreshSupport === true,
      codeLens: workspace?.codeLens?.refreshSupport === true,
    },
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippetEdits:
      workspace?.workspaceEdit?.snippetEditSupport === true &&
      workspace.workspaceEdit.documentChanges === true,
    annotates: options.annotates,
    options,
  };
}

function readOptions(value: unknown): Required<InitializationOptions> {
  const fields = asRecord(value);
  const rulePages = fields['rulePages'];
  return {
    readsFiles: fields['readsFiles'] === true,
    showsStatus: fields['showsStatus'] === true,
    annotates: fields['annotates'] === true,
    rulePages: typeof rulePages === 'string' ? rulePages : '',
  };
}

export function serverCapabilities(client: ClientProfile): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
    semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
    hoverProvider: true,
    documentSymbolProvider: { label: 'On Record' },
    workspaceSymbolProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    selectionRangeProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
    completionProvider: {},
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'on-record',
            interFileDependencies: false,
            workspaceDiagnostics: true,
          },
        }
      : {}),
  };
}
