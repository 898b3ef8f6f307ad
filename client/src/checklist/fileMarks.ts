/** In the explorer and on tabs: how many items of an article are open. Only of articles that have annotations. */

import {
  Disposable,
  EventEmitter,
  FileDecoration,
  l10n,
  window,
  workspace,
  type CancellationToken,
  type Event,
  type FileDecorationProvider,
  type Uri,
} from 'vscode';
import { articleNameOf } from '../../../server/src/annotations/sidecar';
import type { AnnotationStore } from '../annotations/annotationStore';
import { readableSchemes } from '../server/articleSelector';
import { countOpen } from './openItems';

/** Milliseconds between a change and the mark's: judging and typing come in bursts. */
const pause = 400;
/** Names of files that may be articles; of others it would be looked in vain for annotations. */
const articleName = /\.(?:article|news|txt|md|markdown)$/i;

export class FileMarks implements FileDecorationProvider, Disposable {
  private readonly changed = new EventEmitter<Uri[]>();
  readonly onDidChangeFileDecorations: Event<Uri[]> = this.changed.event;
  private readonly store: AnnotationStore;
  private readonly log: (error: unknown) => void;
  private readonly waiting = new Map<string, Uri>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: AnnotationStore, log: (error: unknown) => void) {
    this.store = store;
    this.log = log;
  }

  /** VS Code asks for the files that it shows, and again only when told that something has changed. */
  async provideFileDecoration(uri: Uri, token: CancellationToken): Promise<FileDecoration | undefined> {
    if (!this.mayBeArticle(uri)) return undefined;
    try {
      const { placed, text } = await this.store.load(uri);
      const open = token.isCancellationRequested ? 0 : countOpen(placed, text);
      return open === 0 ? undefined : markFor(open);
    } catch (error) {
      this.log(error);
      return undefined;
    }
  }

  refresh(article: Uri): void {
    this.waiting.set(article.toString(), article);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.changed.fire([...this.waiting.values()]);
      this.waiting.clear();
    }, pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private mayBeArticle(uri: Uri): boolean {
    const schemes = readableSchemes((workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme));
    if (!schemes.includes(uri.scheme) || articleNameOf(uri.path) !== null) return false;
    return articleName.test(uri.path) || this.store.get(uri) !== undefined;
  }
}

function markFor(open: number): FileDecoration {
  const tooltip = open === 1 ? l10n.t('1 item is open') : l10n.t('{0} items are open', open);
  // A badge has room for two characters.
  return new FileDecoration(open > 99 ? '99' : String(open), tooltip);
}

export function markFiles(store: AnnotationStore, log: (error: unknown) => void): Disposable[] {
  const marks = new FileMarks(store, log);
  const watcher = workspace.createFileSystemWatcher('**/*.annotations.jsonl');
  const look = (file: Uri): void => {
    const path = articleNameOf(file.path);
    if (path !== null) marks.refresh(file.with({ path }));
  };
  return [
    new Disposable(() => marks.dispose()),
    window.registerFileDecorationProvider(marks),
    store.onDidChange((article) => marks.refresh(article)),
    workspace.onDidCloseTextDocument(({ uri }) => marks.refresh(uri)),
    watcher,
    watcher.onDidChange(look),
    watcher.onDidCreate(look),
    watcher.onDidDelete(look),
  ];
}
