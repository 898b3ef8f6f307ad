/**
 * The documents that an editor has open, kept up to date by its changes. A snapshot never changes: work that takes time
 * holds on to the snapshot it began with and compares at the end.
 */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { trackSpan, type TextEdit } from '../annotations/anchoring/trackSpans';
import type { PlacedAnnotation } from '../annotations/placed';
import { TextVersion } from './textVersion';

/** One state of a document. Immutable, and a new object for every change: its identity is its version. */
export interface Snapshot {
  readonly document: TextVersion;
  /** Tells two openings of one URI apart, whatever versions the client counts in. */
  readonly generation: number;
  /** The last edit that somebody may still be at, in this snapshot's offsets; null after opening and after a reload. */
  readonly lastEdit: (TextEdit & { readonly time: number }) | null;
  /** A checker's annotations as they were last told, moved along with the edits since. */
  readonly annotations: readonly PlacedAnnotation[];
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
    const document = new TextVersion({ uri, languageId, version }, text);
    const snapshot: Snapshot = { document, generation: ++this.generation, lastEdit: null, annotations: [] };
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
    let { lastEdit, annotations } = before;
    let document = before.document.as(version);
    for (const change of changes) {
      const edit = editOf(document, change);
      document = edit ? document.edited(edit, change.text) : new TextVersion(document, change.text);
      lastEdit = edit && { ...edit, time: this.now() };
      annotations = edit ? moveAnnotations(annotations, edit) : [];
    }
    const snapshot: Snapshot = { document, generation: before.generation, lastEdit, annotations };
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }

  /** Replaces the annotations of a document; undefined where it is not open in that version. */
  annotate(uri: string, version: number, annotations: readonly PlacedAnnotation[]): Snapshot | undefined {
    const before = this.snapshots.get(uri);
    if (!before) return undefined;
    if (before.document.version !== version) return undefined;
    const snapshot: Snapshot = { ...before, annotations };
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }

  close(uri: string): void {
    this.snapshots.delete(uri);
  }
}

/** What a change does to offsets, or null where it replaces the whole text. */
function editOf(document: TextVersion, change: TextDocumentContentChangeEvent): TextEdit | null {
  if (!('range' in change)) return null;
  const from = document.offsetAt(change.range.start);
  const to = document.offsetAt(change.range.end);
  return { start: Math.min(from, to), end: Math.max(from, to), inserted: change.text.length };
}

/** What is left of an annotation's words keeps it; one whose words are all gone is an orphan until the client says more. */
function moveAnnotations(
  annotations: readonly PlacedAnnotation[],
  edit: TextEdit,
): readonly PlacedAnnotation[] {
  return annotations.map(({ annotation, span }) => ({ annotation, span: span && trackSpan(span, edit) }));
}
