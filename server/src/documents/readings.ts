/** What On Record makes of the open documents: each snapshot is analysed once, at the cost of what changed in it. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyzeInSteps, type Analysis } from '../analysis/analyze';
import type { Article } from '../analysis/article';
import type { ArticleState } from '../protocol';
import type { Snapshot } from './openDocuments';
import { screen, type ScreeningSettings } from './screening';
import { runInSlices } from './slices';

/** A document that was analysed. The article's text is the document's. */
export interface AnalyzedDocument {
  readonly document: TextDocument;
  readonly article: Article;
}

/** What became of a document. */
export type Reading =
  | { readonly state: 'analyzed'; readonly analyzed: AnalyzedDocument }
  | { readonly state: Exclude<ArticleState, 'checking' | 'checked' | 'waiting'> }
  /** Given up because the document has changed or was closed meanwhile. */
  | { readonly state: 'superseded' };

interface Entry {
  readonly document: TextDocument;
  readonly key: string;
  readonly reading: Promise<Reading>;
}

interface ReadingsOptions {
  /** Milliseconds since any fixed point. */
  readonly now: () => number;
  /** Resolves after everything that is waiting has had its turn. */
  readonly pause: () => Promise<void>;
  /** Told what an analysis threw: a defect of ours. */
  readonly onFailure: (uri: string, error: unknown) => void;
}

export class Readings {
  private readonly entries = new Map<string, Entry>();
  private readonly analyses = new Map<string, Analysis>();
  private readonly asked = new Set<string>();
  private readonly options: ReadingsOptions;

  constructor(options: ReadingsOptions) {
    this.options = options;
  }

  /** Has the document read as an article from now on, whatever its language id and the settings say. */
  ask(uri: string): void {
    this.asked.add(uri);
  }

  wasAsked(uri: string): boolean {
    return this.asked.has(uri);
  }

  /** The reading of a snapshot; one that is under way is shared, one of an older snapshot is given up. */
  read({ document }: Snapshot, settings: ScreeningSettings): Promise<Reading> {
    const { uri } = document;
    const { language, plainText, included } = settings;
    const key = JSON.stringify([language, plainText, included, this.asked.has(uri)]);
    const entry = this.entries.get(uri);
    if (entry?.document === document && entry.key === key) return entry.reading;
    const isCurrent = () => this.entries.get(uri) === next;
    const next: Entry = { document, key, reading: this.analyze(document, settings, () => isCurrent()) };
    this.entries.set(uri, next);
    return next.reading;
  }

  forget(uri: string): void {
    this.entries.delete(uri);
    this.analyses.delete(uri);
    this.asked.delete(uri);
  }

  private async analyze(
    document: TextDocument,
    settings: ScreeningSettings,
    isCurrent: () => boolean,
  ): Promise<Reading> {
    // The entry is in the map only after this function has returned its promise.
    await Promise.resolve();
    const { uri, languageId } = document;
    const text = document.getText();
    try {
      const screening = screen({ text, languageId, asked: this.asked.has(uri) }, settings);
      if (!screening.analyze) return { state: screening.state };
      const steps = analyzeInSteps(text, { language: screening.language }, this.analyses.get(uri));
      const { now, pause } = this.options;
      const analysis = await runInSlices(steps, { now, pause, cancelled: () => !isCurrent() });
      if (!analysis) return { state: 'superseded' };
      this.analyses.set(uri, analysis);
      return { state: 'analyzed', analyzed: { document, article: analysis.article } };
    } catch (error) {
      this.options.onFailure(uri, error);
      return { state: 'failed' };
    }
  }
}
