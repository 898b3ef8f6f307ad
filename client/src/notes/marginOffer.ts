/**
 * Where the margin offers a new note: beside the words that are selected, and nowhere else. A bar beside every paragraph
 * would stand out more than what needs attention.
 */

import {
  TextEditorSelectionChangeKind,
  window,
  type Disposable,
  type Range,
  type TextEditorSelectionChangeEvent,
  type Uri,
} from 'vscode';
import type { NoteThreads } from './noteThreads';

/** Milliseconds without a change; a selection grows letter by letter. */
const pause = 250;

export class MarginOffer implements Disposable {
  private readonly threads: Pick<NoteThreads, 'offerMargin' | 'hasThreadOn'>;
  private readonly isArticle: (uri: Uri) => boolean;
  private readonly listener: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private offered = '';

  constructor(threads: Pick<NoteThreads, 'offerMargin' | 'hasThreadOn'>, isArticle: (uri: Uri) => boolean) {
    this.threads = threads;
    this.isArticle = isArticle;
    this.listener = window.onDidChangeTextEditorSelection((event) => this.follow(event));
  }

  dispose(): void {
    this.listener.dispose();
    clearTimeout(this.timer);
  }

  /**
   * VS Code draws the threads anew with every offer, and the focus is not in one any more: so none is made for what VS
   * Code selects itself, the words of the thread it goes to, nor taken back as it opens the box.
   */
  private follow({ textEditor, selections, kind }: TextEditorSelectionChangeEvent): void {
    const { uri } = textEditor.document;
    if (uri.scheme === 'output' || uri.scheme === 'comment') return;
    const selected = selections.filter(({ isEmpty }) => !isEmpty);
    const byUser =
      kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse;
    if (selected.length === 0 ? !byUser : selected.some((range) => this.threads.hasThreadOn(uri, range)))
      return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.offer(uri, this.isArticle(uri) ? selected : []), pause);
  }

  private offer(uri: Uri, ranges: readonly Range[]): void {
    const lines = ranges.map(({ start, end }) => `${start.line}-${end.line}`).join();
    const offered = lines === '' ? '' : `${uri.toString()} ${lines}`;
    if (offered === this.offered) return;
    this.offered = offered;
    this.threads.offerMargin(uri, ranges);
  }
}
