/**
 * The language service: open documents in, what an editor shows out. It knows documents and settings, never a
 * connection; `connection.ts` puts it behind the protocol, a test or another host may call it as it is.
 */

import type {
  CodeAction,
  CodeActionContext,
  CodeLens,
  CompletionItem,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  PreviousResultId,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { DocumentSettings } from './configuration/settingsSource';
import type { Messages } from './messages';
import type {
  AnnotationsParams,
  ArticleReport,
  Claim,
  ReportFormat,
  Speaker,
  StatusParams,
  WorkspaceReport,
} from './protocol';

export { createLanguageService } from './createLanguageService';
export { Interrupted } from './documents/interrupted';

/** What the service needs from whoever runs it. */
export interface LanguageServiceHost {
  /** The interface's language. */
  readonly messages: Messages;
  /** URI of the folder with a page on every rule, with a slash at its end; null where there is none. */
  readonly rulePages: string | null;
  readonly client: ClientAbilities;
  /** The settings that hold for a document, the configuration file's included. */
  readonly settingsFor: (uri: string) => Promise<DocumentSettings>;
  /** Told when the settings of a document are not needed any more. */
  readonly forgetSettings: (uri: string) => void;
  /** The text of a file that is not open, or why it cannot be read, in words. */
  readonly readFile: (uri: string) => Promise<{ readonly text: string } | { readonly error: string }>;
  /** Version of On Record. */
  readonly version: string;
  /** The date and time. */
  readonly today: () => Date;
  /** Milliseconds since any fixed point. */
  readonly now: () => number;
  /** Resolves after everything that is waiting has had its turn. */
  readonly pause: () => Promise<void>;
  /** Told what went wrong inside: a defect of ours. */
  readonly log: (message: string) => void;
}

/** What the client can show. */
export interface ClientAbilities {
  readonly hoverFormat: 'markdown' | 'plaintext';
  readonly relatedInformation: boolean;
  readonly symbolTree: boolean;
  /** Takes workspace edits with snippets in them. */
  readonly snippetEdits: boolean;
  /** Keeps annotations and has the commands about them. */
  readonly annotates: boolean;
}

/** Says that somebody no longer waits for an answer. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/**
 * Every query throws {@link Interrupted} where its document changes or its token is cancelled before the answer is
 * there, and answers emptily where the document is not open or is no article.
 */
export interface LanguageService {
  /** Takes in a document that an editor has opened. */
  open(uri: string, languageId: string, version: number, text: string): void;
  /** Applies changes, in order; each refers to the text after the one before it. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  save(uri: string): void;
  close(uri: string): void;
  /** URIs of the open documents. */
  openUris(): readonly string[];
  /** Replaces a checker's annotations on a document; ignored where they refer to a version that has passed. */
  annotate(params: AnnotationsParams): void;

  /** The state and counts of an open document; null where it is not open. */
  status(uri: string, token: Cancellation): Promise<StatusParams | null>;
  /** Checks a document whatever the settings say about when and what; null where it is not open. */
  checkArticle(uri: string, token: Cancellation): Promise<ArticleReport | null>;

  /** Findings, or `unchanged` where they are those of the result named. */
  diagnostics(
    uri: string,
    previousResultId: string | undefined,
    token: Cancellation,
  ): Promise<DocumentDiagnosticReport>;
  /** Whether findings are held back because somebody is typing: they are due {@link typingPause} after the last edit. */
  isWithholding(uri: string): boolean;

  semanticTokens(uri: string, token: Cancellation): Promise<SemanticTokens>;
  /** The tokens that touch a range. They start no delta. */
  semanticTokensInRange(uri: string, range: Range, token: Cancellation): Promise<SemanticTokens>;
  /** A delta against the result named, or all tokens where that is not what was sent last. */
  semanticTokensDelta(
    uri: string,
    previousResultId: string,
    token: Cancellation,
  ): Promise<SemanticTokens | SemanticTokensDelta>;

  /** What is marked at a position; null where nothing is. */
  hover(uri: string, position: Position, token: Cancellation): Promise<Hover | null>;

  /** Headline, sections, paragraphs, and under them who says what. */
  documentSymbols(uri: string, token: Cancellation): Promise<DocumentSymbol[] | SymbolInformation[]>;
  /** Speakers of the open articles and of those that were checked with the workspace, by the letters of a query. */
  workspaceSymbols(query: string, token: Cancellation): Promise<WorkspaceSymbol[]>;
  /** Where whoever is mentioned at a position is introduced. */
  definition(uri: string, position: Position, token: Cancellation): Promise<Location | null>;
  /** Mentions and statements of whoever is mentioned at a position. */
  references(
    uri: string,
    position: Position,
    includeIntroduction: boolean,
    token: Cancellation,
  ): Promise<Location[]>;
  documentHighlights(uri: string, position: Position, token: Cancellation): Promise<DocumentHighlight[]>;
  /** One for each position: word, phrase, content, attribution, sentence, paragraph. */
  selectionRanges(
    uri: string,
    positions: readonly Position[],
    token: Cancellation,
  ): Promise<SelectionRange[]>;
  foldingRanges(uri: string, token: Cancellation): Promise<FoldingRange[]>;
  documentLinks(uri: string, token: Cancellation): Promise<DocumentLink[]>;
  /** Empty where the settings leave them off. */
  inlayHints(uri: string, range: Range, token: Cancellation): Promise<InlayHint[]>;
  /** Empty where the settings leave them off. */
  codeLenses(uri: string, token: Cancellation): Promise<CodeLens[]>;
  codeActions(
    uri: string,
    range: Range,
    context: Pick<CodeActionContext, 'diagnostics' | 'only'>,
    token: Cancellation,
  ): Promise<CodeAction[]>;
  completions(uri: string, position: Position, token: Cancellation): Promise<CompletionItem[]>;

  /** What a checker ticks off, and the version that its ranges refer to. */
  claims(
    uri: string,
    token: Cancellation,
  ): Promise<{ readonly version: number; readonly claims: readonly Claim[] } | null>;
  /** The report on an open article, with the annotations last told. */
  report(
    uri: string,
    format: ReportFormat,
    token: Cancellation,
  ): Promise<{ readonly text: string; readonly fileName: string } | null>;
  speakers(uri: string, token: Cancellation): Promise<readonly Speaker[]>;
  /** The statement at a position with who said it, ready to paste. */
  quotation(
    uri: string,
    position: Position,
    token: Cancellation,
  ): Promise<{ readonly text: string; readonly range: Range } | null>;
  /** What was made of the sentence at a position, as Markdown. */
  markReport(
    uri: string,
    position: Position,
    token: Cancellation,
  ): Promise<{ readonly markdown: string } | null>;

  /** Checks files that need not be open, one after the other; cancelling ends it with what was found so far. */
  checkWorkspace(
    uris: readonly string[],
    onProgress: (done: number, uri: string) => void,
    token: Cancellation,
  ): Promise<WorkspaceReport>;
  /** Findings of the files that were checked with the workspace and are not open. */
  workspaceDiagnostics(previous: readonly PreviousResultId[]): WorkspaceDiagnosticReport;
  /** A file has changed on the disk: what was found in it is found anew. Resolves to whether anything was known of it. */
  fileChanged(uri: string): Promise<boolean>;
  fileDeleted(uri: string): boolean;
}
