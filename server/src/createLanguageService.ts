/** Builds the language service out of documents and features. */

import type {
  DocumentSymbol,
  Range,
  SymbolInformation,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import type { DocumentSettings } from './configuration/settingsSource';
import type { Span } from './analysis/article';
import { Findings } from './documents/findings';
import { OpenDocuments, type Snapshot } from './documents/openDocuments';
import { Readings, type AnalyzedDocument, type Reading } from './documents/readings';
import { WorkspaceCheck } from './documents/workspaceCheck';
import { listClaims } from './features/claims';
import { codeActionsAt } from './features/codeActions';
import { codeLenses } from './features/codeLens';
import { completionsAt } from './features/completion';
import { sentenceBeingTyped, toDiagnostics } from './features/diagnostics';
import { documentLinks } from './features/documentLinks';
import { documentSymbols, flattenSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/folding';
import { hoverAt } from './features/hover';
import { inlayHints } from './features/inlayHints';
import { KeptTokens } from './features/keptTokens';
import { judgementsOf } from './features/judgements';
import { describeMarks } from './features/markReport';
import { definitionAt, highlightsAt, referencesAt } from './features/navigation';
import { quotationAt } from './features/quotation';
import {
  addRuleCounts,
  countArticle,
  countFindings,
  describeState,
  describeWorkspace,
} from './features/report';
import { selectionRangeAt } from './features/selectionRanges';
import { encodeSemanticTokens, SemanticTokensHistory } from './features/semanticTokens';
import { listSpeakers } from './features/speakers';
import { spanOf } from './features/spans';
import { fileNameOf } from './fileNameOf';
import { reportFileName, reports } from './reports';
import { makeReportData } from './reports/reportData';
import { matchSymbols, speakerSymbols } from './features/workspaceSymbols';
import type { RatedFinding } from './rules/checkArticle';
import type { AnnotationsParams, ArticleReport, Speaker } from './protocol';
import { placeAnnotations } from './features/placeAnnotations';

import type { Cancellation, LanguageService, LanguageServiceHost } from './languageService';
import { Interrupted } from './documents/interrupted';

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
  const findings = new Findings({ now, pause });
  const workspace = new WorkspaceCheck({
    now,
    pause,
    settingsFor: host.settingsFor,
    forgetSettings: (uri) => {
      if (!documents.get(uri)) host.forgetSettings(uri);
    },
    readFile: host.readFile,
    describe: (analyzed, found) => ({
      diagnostics: describeFindings(analyzed, found, null),
      symbols: speakerSymbols(analyzed),
    }),
    countFindings,
  });
  const tokens = new SemanticTokensHistory();
  const keptTokens = new KeptTokens();
  const withholding = new Set<string>();
  /** Annotations of versions that are yet to come. */
  const early = new Map<string, AnnotationsParams>();

  /** Takes up the annotations that were told before the version they are about. */
  function takeEarly(uri: string): void {
    const params = early.get(uri);
    const document = documents.get(uri)?.document;
    if (!params || !document || document.version < params.version) return;
    early.delete(uri);
    documents.annotate(uri, params.version, placeAnnotations(document, params));
  }

  /** Reads a snapshot; throws {@link Interrupted} where it is no longer wanted. */
  async function read(snapshot: Snapshot, settings: DocumentSettings, token: Cancellation): Promise<Reading> {
    const reading = await readings.read(snapshot, settings);
    checkWanted(snapshot, token);
    if (reading.state === 'superseded') throw new Interrupted('changed');
    return reading;
  }

  /** Throws {@link Interrupted} where nobody waits for a snapshot any more. */
  function checkWanted({ document }: Snapshot, token: Cancellation): void {
    if (token.isCancellationRequested) throw new Interrupted('cancelled');
    if (documents.get(document.uri)?.document !== document) throw new Interrupted('changed');
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

  async function showFindings({ snapshot, article, settings }: Current, token: Cancellation) {
    const withheld = settings.check === 'onType' ? sentenceBeingTyped(article, snapshot, now()) : null;
    const shown = await findings.show(snapshot, article, settings, withheld);
    checkWanted(snapshot, token);
    return shown;
  }

  function describeFindings(
    { document }: Pick<AnalyzedDocument, 'document'>,
    found: readonly RatedFinding[],
    withheld: Span | null,
  ) {
    const { relatedInformation: related } = host.client;
    return toDiagnostics(document, found, { messages, rulePages: host.rulePages, related, withheld });
  }

  /** Answers from the analysed document, or with what stands for nothing where there is none. */
  async function query<Answer>(
    uri: string,
    token: Cancellation,
    nothing: Answer,
    find: (current: Current) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const current = await readCurrent(uri, token);
    return current ? await find(current) : nothing;
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
    const shown = await findings.show(snapshot, reading.analyzed.article, settings, null);
    checkWanted(snapshot, token);
    const counted = countFindings(shown?.findings ?? []);
    return { uri, ...describe(reading, snapshot, settings), findings: counted };
  }

  /** Findings of the text as it is; none where the settings have them wait. */
  async function findingsOf(current: Current, token: Cancellation): Promise<readonly RatedFinding[]> {
    const shown = await showFindings(current, token);
    return shown?.document === current.document ? shown.findings : [];
  }

  function encode({ snapshot, settings, document, article }: Current, range?: Range): number[] {
    const { leaveOut } = settings;
    const judgements = judgementsOf(snapshot.annotations, article.text);
    const analyzed = { document, article };
    if (!range && judgements.length === 0) return keptTokens.encode(analyzed, leaveOut);
    const within = range && spanOf(document, range);
    return encodeSemanticTokens(analyzed, { leaveOut, judgements, within });
  }

  return Object.freeze<LanguageService>({
    open(uri, languageId, version, text) {
      documents.open(uri, languageId, version, text);
      takeEarly(uri);
      findings.noteSaved(uri);
    },

    change(uri, version, changes) {
      documents.change(uri, version, changes);
      takeEarly(uri);
    },

    save(uri) {
      findings.noteSaved(uri);
    },

    close(uri) {
      documents.close(uri);
      early.delete(uri);
      readings.forget(uri);
      findings.forget(uri);
      tokens.forget(uri);
      keptTokens.forget(uri);
      withholding.delete(uri);
    },

    openUris: () => [...documents.all()].map(({ document }) => document.uri),

    annotate(params) {
      const { uri, version } = params;
      const document = documents.get(uri)?.document;
      // What is told of a version that is yet to come waits for it; nothing older is of use.
      if (!document || document.version < version) early.set(uri, params);
      else {
        early.delete(uri);
        if (document.version === version)
          documents.annotate(uri, version, placeAnnotations(document, params));
      }
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
      const shown = current && (await showFindings(current, token));
      if (!shown) return { kind: 'full', items: [] };
      const { resultId, withheld } = shown;
      if (withheld) withholding.add(uri);
      else withholding.delete(uri);
      if (resultId === previousResultId) return { kind: 'unchanged', resultId };
      const items = describeFindings(shown, shown.findings, withheld);
      return { kind: 'full', resultId, items };
    },

    isWithholding: (uri) => withholding.has(uri),

    semanticTokens: async (uri, token) => tokens.full(uri, await query(uri, token, [], encode)),

    semanticTokensInRange: async (uri, range, token) => ({
      data: await query(uri, token, [], (current) => encode(current, range)),
    }),

    semanticTokensDelta: async (uri, previousResultId, token) =>
      tokens.delta(uri, previousResultId, await query(uri, token, [], encode)),

    hover: (uri, position, token) =>
      query(uri, token, null, (current) => {
        const judgements = judgementsOf(current.snapshot.annotations, current.article.text);
        const format = host.client.hoverFormat;
        return hoverAt(current, current.document.offsetAt(position), { messages, judgements, format });
      }),

    documentSymbols: (uri, token) =>
      query<DocumentSymbol[] | SymbolInformation[]>(uri, token, [], (current) => {
        const symbols = documentSymbols(current, messages);
        return host.client.symbolTree ? symbols : flattenSymbols(uri, symbols);
      }),

    async workspaceSymbols(letters, token) {
      const symbols: (readonly WorkspaceSymbol[])[] = [];
      for (const { document } of documents.all())
        symbols.push(await query(document.uri, token, [], speakerSymbols));
      for (const [uri, file] of workspace.all()) if (!documents.get(uri)) symbols.push(file.symbols);
      return matchSymbols(symbols.flat(), letters);
    },

    definition: (uri, position, token) =>
      query(uri, token, null, (current) => definitionAt(current, current.document.offsetAt(position))),

    references: (uri, position, includeIntroduction, token) =>
      query(uri, token, [], (current) =>
        referencesAt(current, current.document.offsetAt(position), includeIntroduction),
      ),

    documentHighlights: (uri, position, token) =>
      query(uri, token, [], (current) => highlightsAt(current, current.document.offsetAt(position))),

    selectionRanges: (uri, positions, token) =>
      query(uri, token, [], (current) =>
        positions.map((position) => selectionRangeAt(current, current.document.offsetAt(position))),
      ),

    foldingRanges: (uri, token) => query(uri, token, [], foldingRanges),

    documentLinks: (uri, token) => query(uri, token, [], documentLinks),

    inlayHints: (uri, range, token) =>
      query(uri, token, [], (current) =>
        inlayHints(current, spanOf(current.document, range), current.settings.inlayHints, messages),
      ),

    codeLenses: (uri, token) =>
      query(uri, token, [], (current) =>
        current.settings.codeLens ? codeLenses(current, current.settings.leaveOut, messages) : [],
      ),

    codeActions: (uri, range, { diagnostics, only }, token) =>
      query(uri, token, [], async (current) =>
        codeActionsAt(current, spanOf(current.document, range), {
          messages,
          diagnostics,
          only,
          findings: await findingsOf(current, token),
          snippets: host.client.snippetEdits,
          annotates: host.client.annotates,
        }),
      ),

    completions: (uri, position, token) =>
      query(uri, token, [], (current) => completionsAt(current, current.document.offsetAt(position))),

    claims: (uri, token) =>
      query(uri, token, null, (current) => ({
        version: current.document.version,
        claims: listClaims(current, current.settings.leaveOut, messages),
      })),

    report: (uri, format, token) =>
      query(uri, token, null, (current) => {
        const name = fileNameOf(uri);
        const data = makeReportData(name, current.article, current.snapshot.annotations);
        const context = { messages, version: host.version, now: host.today().toISOString() };
        return { text: reports[format].format(data, context), fileName: reportFileName(name, format) };
      }),

    speakers: (uri, token) => query<readonly Speaker[]>(uri, token, [], listSpeakers),

    quotation: (uri, position, token) =>
      query(uri, token, null, (current) => quotationAt(current, current.document.offsetAt(position))),

    markReport: (uri, position, token) =>
      query(uri, token, null, async (current) => {
        const offset = current.document.offsetAt(position);
        const found = await findingsOf(current, token);
        const markdown = describeMarks(current, found, offset, messages);
        return markdown === null ? null : { markdown };
      }),

    async checkWorkspace(uris, onProgress, token) {
      const report = await workspace.check(uris, onProgress, () => token.isCancellationRequested);
      const total = addRuleCounts(report.findings);
      return { ...report, findings: total, message: describeWorkspace(report, total, messages) };
    },

    workspaceDiagnostics(previous) {
      const known = new Map(previous.map(({ uri, value }) => [uri, value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for (const [uri, { resultId, diagnostics }] of workspace.all()) {
        if (documents.get(uri)) continue;
        if (known.get(uri) === resultId) items.push({ kind: 'unchanged', uri, version: null, resultId });
        else items.push({ kind: 'full', uri, version: null, resultId, items: [...diagnostics] });
      }
      // What is gone has to be said, or it stays on screen.
      for (const uri of known.keys())
        if (!workspace.all().has(uri) && !documents.get(uri))
          items.push({ kind: 'full', uri, version: null, items: [] });
      return { items };
    },

    async fileChanged(uri) {
      if (!workspace.all().has(uri)) return false;
      await workspace.checkFile(uri);
      return true;
    },

    fileDeleted(uri) {
      const wasKnown = workspace.all().has(uri);
      workspace.forget(uri);
      return wasKnown;
    },
  });
}
