/** What the server last said about each open document. */

import { EventEmitter, Uri, workspace, type Disposable, type Event } from 'vscode';
import type { ArticleState, StatusParams } from '../../../server/src/protocol';

/** States of a document that is an article, analysed or about to be. */
const articleStates: readonly ArticleState[] = ['checking', 'checked', 'waiting'];

export class ArticleStatuses implements Disposable {
  private readonly statuses = new Map<string, StatusParams>();
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;
  private readonly closing = workspace.onDidCloseTextDocument((document) => {
    if (this.statuses.delete(document.uri.toString())) this.changed.fire();
  });

  of(uri: Uri): StatusParams | undefined {
    return this.statuses.get(uri.toString());
  }

  isArticle(uri: Uri): boolean {
    const state = this.of(uri)?.state;
    return state !== undefined && articleStates.includes(state);
  }

  set(status: StatusParams): void {
    // The server's spelling of an address may differ from the editor's.
    this.statuses.set(Uri.parse(status.uri).toString(), status);
    this.changed.fire();
  }

  clear(): void {
    this.statuses.clear();
    this.changed.fire();
  }

  dispose(): void {
    this.closing.dispose();
    this.changed.dispose();
  }
}
