/** The annotations of the articles: read, kept on their words while somebody edits, changed, written. */

import {
  Disposable,
  EventEmitter,
  window,
  workspace,
  type Event,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import type { Hand } from '../../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { placeAnnotations } from '../../../server/src/annotations/placeAnnotations';
import { articleNameOf } from '../../../server/src/annotations/sidecar';
import { decodeText } from '../server/decodeText';
import type { AnnotationChange } from './annotatedArticle';
import { annotationsAddress, readAnnotations } from './annotationsFileSync';
import { Copies } from './copies';
import type { Disk } from './disk';
import { followFiles } from './followFiles';
import { isAtOrBelow, WorkKeeper } from './keptWork';
import { OpenArticle } from './openArticle';
import { brokenWords } from './problems';
import { SavedDrafts } from './savedDrafts';

export type { AnnotationChange } from './annotatedArticle';
export type { PlacedAnnotation } from '../../../server/src/annotations/placed';

/** The annotations of one article as they are now. Spans are UTF-16 code units of the document's text, half-open. */
export interface ArticleAnnotations {
  readonly uri: Uri;
  /** The text that the spans are in; empty for an article that is not open and has no annotations. */
  readonly text: string;
  /** In the order of the text, orphans (without a span) at the end. */
  readonly placed: readonly PlacedAnnotation[];
  /** In a sentence for the user: what keeps the file from holding all of this, or from being read whole; else null. */
  readonly problem: string | null;
}

/** What the store needs to know of the rest. */
export interface StoreOptions {
  readonly disk: Disk;
  /** A folder of the extension's own. */
  readonly storage: Uri;
  /** Whether On Record reads a document. */
  readonly reads: (document: TextDocument) => boolean;
  /** Who makes a change and when, asked for where nobody knows; undefined where the user would rather not say. */
  readonly hand: (article: Uri) => Promise<Hand | undefined>;
  readonly log: (error: unknown) => void;
}

export class AnnotationStore implements Disposable {
  private readonly changed = new EventEmitter<Uri>();
  /** Fires with an article's address whenever its annotations, their places or its problem have changed. */
  readonly onDidChange: Event<Uri> = this.changed.event;
  private readonly options: StoreOptions;
  private readonly keeper: WorkKeeper;
  private readonly articles = new Map<string, OpenArticle>();
  private readonly drafts = new SavedDrafts();
  private readonly copies: Copies;
  private readonly listeners: Disposable;

  constructor(options: StoreOptions) {
    this.options = options;
    this.keeper = new WorkKeeper(options.storage);
    this.copies = new Copies({
      disk: options.disk,
      open: () => this.articles.values(),
      log: options.log,
    });
    const watcher = workspace.createFileSystemWatcher('**/*.annotations.jsonl');
    const look = (file: Uri): void => this.lookAt(file);
    this.listeners = Disposable.from(
      ...this.followFiles(),
      watcher,
      watcher.onDidChange(look),
      watcher.onDidCreate(look),
      watcher.onDidDelete(look),
      workspace.onDidOpenTextDocument((document) => this.opened(document)),
      workspace.onDidChangeTextDocument((event) => this.edited(event)),
      workspace.onDidSaveTextDocument((document) => this.saved(document)),
      workspace.onDidCloseTextDocument((document) => this.closed(document)),
      // Files outside the workspace are not watched.
      window.onDidChangeWindowState(({ focused }) => focused && this.lookAtAll()),
      window.onDidChangeActiveTextEditor((editor) => editor && this.find(editor.document.uri)?.look()),
    );
    workspace.textDocuments.forEach((document) => this.opened(document));
  }

  private followFiles(): Disposable[] {
    const { disk, log } = this.options;
    const below = (under: Uri): OpenArticle[] =>
      [...this.articles.values()].filter(({ uri }) => isAtOrBelow(uri, under));
    const articles = {
      settled: (under: Uri) => this.settled(under),
      left: (under: Uri) => below(under).forEach((article) => article.leave()),
      isBack: (article: Uri) => this.find(article)?.comeBack(),
    };
    return followFiles({ disk, keeper: this.keeper, articles, copies: this.copies, log });
  }

  /** What is known of an open article; undefined for any other. */
  get(article: Uri): ArticleAnnotations | undefined {
    const open = this.find(article);
    return open && viewOf(open);
  }

  /**
   * The annotations of an article, open or not, once they have been read. Those of one that is not open are read anew with
   * each call. Rejects where the article or its annotations cannot be read.
   */
  async load(article: Uri): Promise<ArticleAnnotations> {
    const open = this.find(article);
    if (open) {
      await open.ready;
      return viewOf(open);
    }
    const { disk } = this.options;
    const address = annotationsAddress(article);
    const { file, exists, brokenLines } = await readAnnotations(disk, address);
    if (!exists || file.annotations.length === 0)
      return { uri: article, text: '', placed: [], problem: null };
    const text = decodeText(await workspace.fs.readFile(article));
    const problem = brokenLines.length > 0 ? brokenWords(address, brokenLines) : null;
    return { uri: article, text, placed: placeAnnotations(text, file.annotations), problem };
  }

  /**
   * Changes annotations of an open article and writes them.
   * @param edit what to change, given what is there and who does it
   * @returns whether anything was changed: not where nobody would say who does it. Resolves when it has been written, or is
   * kept elsewhere and the user told so.
   */
  async change(
    article: TextDocument,
    edit: (current: readonly PlacedAnnotation[], hand: Hand) => readonly AnnotationChange[],
  ): Promise<boolean> {
    const hand = await this.options.hand(article.uri);
    if (!hand) return false;
    const open = this.articles.get(article.uri.toString()) ?? this.open(article);
    await open.ready;
    const changes = edit(open.placed, hand);
    if (changes.length === 0) return false;
    await open.change(changes);
    return true;
  }

  /** Resolves when everything that was changed has been written, or is kept elsewhere. */
  async settled(under?: Uri): Promise<void> {
    const open = [...this.articles.values()].filter(({ uri }) => !under || isAtOrBelow(uri, under));
    await Promise.all(open.map((article) => article.settled()));
  }

  dispose(): void {
    this.listeners.dispose();
    for (const open of this.articles.values()) open.dispose();
    this.changed.dispose();
  }

  private find(article: Uri): OpenArticle | undefined {
    return this.articles.get(article.toString());
  }

  private opened(document: TextDocument): void {
    if (this.options.reads(document) && !this.find(document.uri)) this.open(document);
  }

  private open(document: TextDocument): OpenArticle {
    const { disk, log } = this.options;
    const tell = (): void => this.changed.fire(document.uri);
    const open = new OpenArticle(document, { disk, keeper: this.keeper, log, tell });
    this.articles.set(document.uri.toString(), open);
    return open;
  }

  private saved(document: TextDocument): void {
    const open = this.find(document.uri);
    if (!open) return;
    this.drafts.fileSaved(open, this.articles.values());
    open.saved();
    this.copies.saved(open).catch(this.options.log);
  }

  private edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    this.find(document.uri)?.edited(contentChanges);
  }

  private closed(document: TextDocument): void {
    const open = this.find(document.uri);
    if (!open) return;
    open.dispose();
    this.articles.delete(document.uri.toString());
    if (open.isDraft) this.draftClosed(document.uri).catch(this.options.log);
  }

  /** A draft that was saved gives its annotations to the file; those of one that was thrown away go with it. */
  private async draftClosed(draft: Uri): Promise<void> {
    const saved = this.drafts.take(draft);
    const file = saved && this.find(saved.file);
    if (file) {
      await file.ready;
      await file.change(saved.changes);
    }
    // A draft whose language is changed is closed and opened again.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (!this.find(draft)) await this.keeper.forget(draft);
  }

  private lookAt(file: Uri): void {
    const path = articleNameOf(file.path);
    if (path !== null) this.find(file.with({ path }))?.look();
  }

  private lookAtAll(): void {
    for (const open of this.articles.values()) open.look();
  }
}

const viewOf = ({ uri, text, placed, problem }: OpenArticle): ArticleAnnotations => ({
  uri,
  text,
  placed,
  problem,
});
