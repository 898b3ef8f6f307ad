/**
 * The documents that an editor has open, kept up to date by its changes. A snapshot never changes: work that takes time
 * holds on to the snapshot it began with and compares at the end.
 */

import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/article';
import type { CheckedStatus } from '../protocol';
import { moveSpan, type TextEdit } from './moveSpan';

/** A span with the judgement that a checker passed on it. */
export interface StatusSpan extends Span {
  readonly status: CheckedStatus;
}

/** One state of a document. Immutable, and a new object for every change: its identity is its version. */
export interface Snapshot {
  readonly document: TextDocument;
  /** Tells two openings of one URI apart, whatever versions the client counts in. */
  readonly generation: number;
  /** The last edit that somebody may still be at, in this snapshot's offsets; null after opening and after a reload. */
  readonly lastEdit: (TextEdit & { readonly time: number }) | null;
  /** Ordered by start, the longer first. */
  readonly statuses: readonly StatusSpan[];
}

export class OpenDocuments {
  private readonly snapshots = new Map<string, Snapshot>();
  private readonly now: () => number;
  private generation = 0;

  /** @param now milliseconds since any fixed point */
  constructor(now: () => number) {
    this.now = now;
  }

  get(uri: string): Snapshot | undefined {
    return this.snapshots.get(uri);
  }

  all(): IterableIterator<Snapshot> {
    return this.snapshots.values();
  }

  open(uri: string, languageId: string, version: number, text: string): Snapshot {
    const document = TextDocument.create(uri, languageId, version, text);
    const snapshot: Snapshot = { document, generation: ++this.generation, lastEdit: null, statuses: [] };
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }

  /** Applies changes in order; undefined where the document is not open. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): Snapshot | undefined {
    const before = this.snapshots.get(uri);
    if (!before) return undefined;
    const document = TextDocument.create(uri, before.document.languageId, version, before.document.getText());
    let { lastEdit, statuses } = before;
    for (const change of changes) {
      const edit = editOf(document, change);
      TextDocument.update(document, [change], version);
      lastEdit = edit && { ...edit, time: this.now() };
      statuses = edit ? moveStatuses(statuses, edit) : [];
    }
    const snapshot: Snapshot = { document, generation: before.generation, lastEdit, statuses };
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }

  /** Replaces the statuses of a document; undefined where it is not open in that version. */
  setStatuses(uri: string, version: number, statuses: readonly StatusSpan[]): Snapshot | undefined {
    const before = this.snapshots.get(uri);
    if (before?.document.version !== version) return undefined;
    const ordered = [...statuses].sort((a, b) => a.start - b.start || b.end - a.end);
    const snapshot: Snapshot = { ...before, statuses: ordered };
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }

  close(uri: string): void {
    this.snapshots.delete(uri);
  }
}

/** What a change does to offsets, or null where it replaces the whole text. */
function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): TextEdit | null {
  if (!('range' in change)) return null;
  const from = document.offsetAt(change.range.start);
  const to = document.offsetAt(change.range.end);
  return { start: Math.min(from, to), removed: Math.abs(to - from), inserted: change.text.length };
}

function moveStatuses(statuses: readonly StatusSpan[], edit: TextEdit): readonly StatusSpan[] {
  const moved: StatusSpan[] = [];
  for (const status of statuses) {
    const span = moveSpan(status, edit);
    if (span) moved.push({ ...span, status: status.status });
  }
  return moved;
}
