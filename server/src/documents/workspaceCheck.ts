/**
 * Checks files that need not be open, and remembers what it found: diagnostics and speakers, never the texts, so that
 * memory stays flat however many files there are.
 */

import { appendAll } from '../analysis/appendAll';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, WorkspaceSymbol } from 'vscode-languageserver-types';
import { readBytes } from '../annotations/annotationsBytes';
import { placeAnnotations } from '../annotations/placeAnnotations';
import type { PlacedAnnotation } from '../annotations/placed';
import { annotationsName } from '../annotations/sidecar';
import { analyzeInSteps } from '../analysis/analyze';
import type { DocumentSettings } from '../configuration/settingsSource';
import { articleLanguageId, type RuleCount, type WorkspaceReport } from '../protocol';
import { checkInSteps, type RatedFinding } from '../rules/checkArticle';
import type { AnalyzedDocument } from './readings';
import { screen } from './screening';
import { runInSlices, type SliceOptions } from './slices';

/** What is kept of a file that was checked. */
export interface CheckedFile {
  /** Changes with every check. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly symbols: readonly WorkspaceSymbol[];
}

export interface WorkspaceCheckOptions {
  readonly now: SliceOptions['now'];
  readonly pause: SliceOptions['pause'];
  readonly settingsFor: (uri: string) => Promise<DocumentSettings>;
  /** Told when the settings of a file are not needed any more. */
  readonly forgetSettings: (uri: string) => void;
  readonly readFile: (uri: string) => Promise<{ readonly text: string } | { readonly error: string }>;
  /** What to keep of an article. */
  readonly describe: (
    analyzed: AnalyzedDocument,
    findings: readonly RatedFinding[],
  ) => Omit<CheckedFile, 'resultId'>;
  readonly countFindings: (findings: readonly RatedFinding[]) => readonly RuleCount[];
}

/** What became of one file. */
type Outcome =
  | { readonly kind: 'checked'; readonly counts: readonly RuleCount[] }
  | { readonly kind: 'passedOver' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

export class WorkspaceCheck {
  private readonly files = new Map<string, CheckedFile>();
  private readonly options: WorkspaceCheckOptions;
  private count = 0;

  constructor(options: WorkspaceCheckOptions) {
    this.options = options;
  }

  /** Every file that was checked and is an article, by URI. */
  all(): ReadonlyMap<string, CheckedFile> {
    return this.files;
  }

  forget(uri: string): void {
    this.files.delete(uri);
  }

  /**
   * Checks files one after the other, so that cancelling takes effect at once and whoever else asks is answered between.
   * @param onProgress told before each file how many are done
   */
  async check(
    uris: readonly string[],
    onProgress: (done: number, uri: string) => void,
    cancelled: () => boolean,
  ): Promise<Omit<WorkspaceReport, 'message'>> {
    const counts: RuleCount[] = [];
    const failed: { readonly uri: string; readonly message: string }[] = [];
    let checked = 0;
    let passedOver = 0;
    for (const [done, uri] of uris.entries()) {
      onProgress(done, uri);
      const outcome = cancelled() ? ({ kind: 'cancelled' } as const) : await this.checkFile(uri, cancelled);
      if (outcome.kind === 'cancelled')
        return { checked, passedOver, failed, cancelled: true, findings: counts };
      if (outcome.kind === 'failed') failed.push({ uri, message: outcome.message });
      else if (outcome.kind === 'passedOver') passedOver++;
      else {
        checked++;
        appendAll(counts, outcome.counts);
      }
      await this.options.pause();
    }
    return { checked, passedOver, failed, cancelled: false, findings: counts };
  }

  /** Checks one file as it is on the disk. */
  async checkFile(uri: string, cancelled: () => boolean = () => false): Promise<Outcome> {
    const file = await this.options.readFile(uri);
    if ('error' in file) {
      this.files.delete(uri);
      return { kind: 'failed', message: file.error };
    }
    const settings = await this.options.settingsFor(uri);
    try {
      return await this.checkText(uri, file.text, settings, cancelled);
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    } finally {
      this.options.forgetSettings(uri);
    }
  }

  /** What can be read of the annotations beside a file: opening the article tells of what cannot. */
  private async annotationsOf(uri: string, text: string): Promise<readonly PlacedAnnotation[]> {
    const found = await this.options.readFile(annotationsName(uri));
    if ('error' in found) return [];
    return placeAnnotations(text, readBytes(new TextEncoder().encode(found.text)).file.annotations);
  }

  private async checkText(
    uri: string,
    text: string,
    settings: DocumentSettings,
    cancelled: () => boolean,
  ): Promise<Outcome> {
    const screening = screen({ text, languageId: languageIdOf(uri), asked: false }, settings);
    if (!screening.analyze) {
      this.files.delete(uri);
      return { kind: 'passedOver' };
    }
    const { now, pause, describe, countFindings } = this.options;
    const slices = { now, pause, cancelled };
    const analysis = await runInSlices(analyzeInSteps(text, { language: screening.language }), slices);
    const placed = await this.annotationsOf(uri, text);
    const findings =
      analysis && (await runInSlices(checkInSteps(analysis.article, settings.rules, placed), slices));
    if (!findings) return { kind: 'cancelled' };
    const document = TextDocument.create(uri, articleLanguageId, 0, text);
    this.files.set(uri, {
      ...describe({ document, article: analysis.article }, findings),
      resultId: `workspace ${++this.count}`,
    });
    return { kind: 'checked', counts: countFindings(findings) };
  }
}

/** What an editor would call a file of that name. */
function languageIdOf(uri: string): string {
  return /\.(?:article|news)$/i.test(uri) ? articleLanguageId : 'plaintext';
}
