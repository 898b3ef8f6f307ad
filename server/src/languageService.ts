/**
 * The language service: open documents in, what an editor shows out. It knows documents and settings, never a
 * connection; `connection.ts` puts it behind the protocol, a test or another host may call it as it is.
 */

import type {
  DocumentDiagnosticReport,
  Hover,
  Position,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver-protocol';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { DocumentSettings } from './configuration/settingsSource';
import { Findings } from './documents/findings';
import { OpenDocuments, type Snapshot } from './documents/openDocuments';
import { Readings, type AnalyzedDocument, type Reading } from './documents/readings';
import { sentenceBeingTyped, toDiagnostics } from './features/diagnostics';
import { hoverAt } from './features/hover';
import { countArticle, countFindings, describeState } from './features/report';
import { encodeSemanticTokens, SemanticTokensHistory } from './features/semanticTokens';
import { spanOf } from './features/spans';
import type { Messages } from './messages';
import type { ArticleReport, StatusesParams, StatusParams } from './protocol';

/** What the service needs from whoever runs it. */
export interface LanguageServiceHost {
  /** The interface's language. */
  readonly messages: Messages;
  /** URI of the folder with a page on every rule, with a slash at its end; null where there is none. */
  readonly rulePages: string | null;
  readonly client: ClientAbilities;
  /** The settings that hold for a document, the configuration file's included. */
  readonly settingsFor: (uri: string) => Promise<DocumentSettings>;
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
}

/** Says that somebody no longer waits for an answer. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Thrown where a request was cancelled, or its document changed before there was an answer. */
export class Interrupted extends Error {
  readonly reason: 'cancelled' | 'changed';

  constructor(reason: 'cancelled' | 'changed') {
    super(reason);
    this.reason = reason;
  }
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
  /** Replaces a checker's judgements on a document; ignored where they refer to a version that has passed. */
  setStatuses(params: StatusesParams): void;

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
}

/** A document that was read, with what held at that time. */
interface Current extends AnalyzedDocument {
  readonly snapshot: Snapshot;
  readonly settings: DocumentSettings;
}

/** Builds the service; it holds no resources but memory. */
export function createLanguageService(host: LanguageServiceHost): LanguageService {
  const { messages, now, pause } = host;
  const documents = new OpenDocuments(now);
  const onFailure = (uri: string, error: unknown) =>
    host.log(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const readings = new Readings({ now, pause, onFailure });
  const findings = new Findings();
  const tokens = new SemanticTokensHistory();
  const withholding = new Set<string>();

  /** Reads a snapshot; throws {@link Interrupted} where it is no longer wanted. */
  async function read(snapshot: Snapshot, settings: DocumentSettings, token: Cancellation): Promise<Reading> {
    const reading = await readings.read(snapshot, settings);
    if (token.isCancellationRequested) throw new Interrupted('cancelled');
    if (
      reading.state === 'superseded' ||
      documents.get(snapshot.document.uri)?.document !== snapshot.document
    )
      throw new Interrupted('changed');
    return reading;
  }

  /** The open document, analysed; null where it is not open or no article. */
  async function readCurrent(uri: string, token: Cancellation): Promise<Current | null> {
    if (!documents.get(uri)) return null;
    const settings = await host.settingsFor(uri);
    // Looked up after the wait: the newest text is what everybody wants.
    const snapshot = documents.get(uri);
    if (!snapshot) return null;
    const reading = await read(snapshot, settings, token);
    return reading.state === 'analyzed' ? { ...reading.analyzed, snapshot, settings } : null;
  }

  function showFindings({ snapshot, article, settings }: Current) {
    const withheld = settings.check === 'onType' ? sentenceBeingTyped(article, snapshot, now()) : null;
    return findings.show(snapshot, article, settings, withheld);
  }

  function stateOf(reading: Reading, snapshot: Snapshot, settings: DocumentSettings): ArticleReport['state'] {
    if (reading.state === 'superseded') throw new Interrupted('changed');
    if (reading.state !== 'analyzed') return reading.state;
    return settings.check === 'onType' || findings.isCurrent(snapshot) ? 'checked' : 'waiting';
  }

  function describe(reading: Reading, snapshot: Snapshot, settings: DocumentSettings) {
    const state = stateOf(reading, snapshot, settings);
    const article = reading.state === 'analyzed' ? reading.analyzed.article : null;
    const counts = article && countArticle(article, settings.leaveOut);
    const message = describeState(state, counts, settings.check, messages);
    return { state, message, language: article?.language ?? null, counts };
  }

  async function checkNow(uri: string, token: Cancellation): Promise<ArticleReport | null> {
    const settings = await host.settingsFor(uri);
    const snapshot = documents.get(uri);
    if (!snapshot) return null;
    const reading = await read(snapshot, settings, token);
    if (reading.state !== 'analyzed') return { uri, ...describe(reading, snapshot, settings), findings: [] };
    findings.demand(uri);
    const shown = findings.show(snapshot, reading.analyzed.article, settings, null);
    const counted = countFindings(shown?.findings ?? []);
    return { uri, ...describe(reading, snapshot, settings), findings: counted };
  }

  function encode({ snapshot, settings, document, article }: Current, range?: Range): number[] {
    return encodeSemanticTokens(
      { document, article },
      {
        leaveOut: settings.leaveOut,
        statuses: snapshot.statuses,
        within: range && spanOf(document, range),
      },
    );
  }

  return Object.freeze<LanguageService>({
    open(uri, languageId, version, text) {
      documents.open(uri, languageId, version, text);
      findings.noteSaved(uri);
    },

    change(uri, version, changes) {
      documents.change(uri, version, changes);
    },

    save(uri) {
      findings.noteSaved(uri);
    },

    close(uri) {
      documents.close(uri);
      readings.forget(uri);
      findings.forget(uri);
      tokens.forget(uri);
      withholding.delete(uri);
    },

    openUris: () => [...documents.all()].map(({ document }) => document.uri),

    setStatuses({ uri, version, statuses }) {
      const document = documents.get(uri)?.document;
      if (!document) return;
      const spans = statuses.map(({ range, status }) => ({ ...spanOf(document, range), status }));
      documents.setStatuses(uri, version, spans);
    },

    async status(uri, token) {
      const settings = await host.settingsFor(uri);
      const snapshot = documents.get(uri);
      if (!snapshot) return null;
      const reading = await read(snapshot, settings, token);
      return { uri, version: snapshot.document.version, ...describe(reading, snapshot, settings) };
    },

    async checkArticle(uri, token) {
      if (!documents.get(uri)) return null;
      readings.ask(uri);
      for (;;) {
        try {
          return await checkNow(uri, token);
        } catch (error) {
          // Somebody who types on still wants to know: the newer text is checked instead.
          if (!(error instanceof Interrupted) || error.reason !== 'changed') throw error;
        }
      }
    },

    async diagnostics(uri, previousResultId, token) {
      const current = await readCurrent(uri, token);
      const shown = current && showFindings(current);
      if (!shown) return { kind: 'full', items: [] };
      const { resultId, withheld } = shown;
      if (withheld) withholding.add(uri);
      else withholding.delete(uri);
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      const { relatedInformation: related } = host.client;
      const { rulePages } = host;
      const items = toDiagnostics(shown.document, shown.findings, { messages, rulePages, related, withheld });
      return { kind: 'full', resultId, items };
    },

    isWithholding: (uri) => withholding.has(uri),

    async semanticTokens(uri, token) {
      const current = await readCurrent(uri, token);
      return tokens.full(uri, current ? encode(current) : []);
    },

    async semanticTokensInRange(uri, range, token) {
      const current = await readCurrent(uri, token);
      return { data: current ? encode(current, range) : [] };
    },

    async semanticTokensDelta(uri, previousResultId, token) {
      const current = await readCurrent(uri, token);
      return tokens.delta(uri, previousResultId, current ? encode(current) : []);
    },

    async hover(uri, position, token) {
      const current = await readCurrent(uri, token);
      if (!current) return null;
      const { document, snapshot } = current;
      const { statuses } = snapshot;
      const format = host.client.hoverFormat;
      return hoverAt(current, document.offsetAt(position), { messages, statuses, format });
    },
  });
}
