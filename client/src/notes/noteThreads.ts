/** The notes of open articles as threads of VS Code's comments: one for every annotation with notes that has its words. */

import {
  CommentMode,
  comments,
  CommentThreadState,
  l10n,
  workspace,
  type Comment,
  type CommentAuthorInformation,
  type CommentController,
  type CommentThread,
  type Disposable,
  type Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { NoteBody } from '../../../server/src/annotations/annotation';
import { areNotesResolved } from '../../../server/src/annotations/judge';
import type { AnnotationStore, PlacedAnnotation } from '../annotations/annotationStore';
import { rangeOf, spanOf } from '../annotations/articleAtHand';
import { shortened } from '../annotations/articleWords';
import type { Span } from '../annotations/targets';
import { notesOf } from './noting';

/** A note as VS Code shows it. The commands of its buttons are called with it. */
export class NoteComment implements Comment {
  readonly note: NoteBody;
  readonly thread: CommentThread;
  readonly author: CommentAuthorInformation;
  readonly timestamp?: Date;
  readonly isOwn: boolean;
  /** `own` may be reworded and deleted. */
  readonly contextValue: 'own' | 'other';
  mode = CommentMode.Preview;
  private words: string;
  private sent: string | undefined;

  constructor(note: NoteBody, thread: CommentThread, isOwn: boolean) {
    this.note = note;
    this.thread = thread;
    this.author = { name: note.creator?.name ?? '' };
    this.isOwn = isOwn;
    this.contextValue = isOwn ? 'own' : 'other';
    this.words = note.value;
    if (note.created !== undefined) this.timestamp = new Date(note.created);
  }

  /** Plain text. VS Code writes the new words here when the form is sent, before it calls the form's command. */
  get body(): string {
    return this.words;
  }

  set body(words: string | undefined) {
    // A button outside the form sends none.
    if (words === undefined) return;
    this.words = words;
    this.sent = words;
  }

  /** The words of a form that has just been sent, once. */
  takeSent(): string | undefined {
    const { sent } = this;
    this.sent = undefined;
    return sent;
  }

  /** Takes back what was written into the form. */
  restore(): void {
    this.words = this.note.value;
    this.sent = undefined;
  }
}

/** Where a thread belongs. */
export interface ThreadPlace {
  readonly uri: Uri;
  readonly annotation: string;
}

export interface ThreadsParts {
  readonly store: AnnotationStore;
  /** The name of who is at work, as far as it is known. */
  readonly ownName: (article: Uri) => Promise<string | undefined>;
  readonly log: (error: unknown) => void;
}

type WithWords = PlacedAnnotation & { readonly span: Span };

export class NoteThreads implements Disposable {
  private readonly parts: ThreadsParts;
  private readonly controller: CommentController;
  /** By the address of the article, then by the annotation's id. */
  private readonly shown = new Map<string, Map<string, CommentThread>>();
  private readonly places = new WeakMap<CommentThread, ThreadPlace>();
  private readonly names = new Map<string, Promise<string | undefined>>();
  private readonly turns = new Map<string, number>();

  constructor(parts: ThreadsParts) {
    this.parts = parts;
    this.controller = comments.createCommentController('onRecord.notes', l10n.t('Notes'));
    this.controller.options = { prompt: l10n.t('Reply…'), placeHolder: l10n.t('What is there to say?') };
  }

  /** Where a thread belongs; undefined for one that VS Code has opened for a first note. */
  placeOf(thread: CommentThread): ThreadPlace | undefined {
    return this.places.get(thread);
  }

  /** Makes a thread that VS Code has opened that of an annotation which is about to be made. */
  adopt(thread: CommentThread, annotation: string): void {
    const ofArticle = this.threadsOf(thread.uri);
    if (ofArticle.has(annotation)) thread.dispose();
    else this.take(thread, annotation, ofArticle);
  }

  /**
   * The threads on the words at a place, the shortest first; where there is none, those on its lines.
   * @param span offsets into the document
   */
  async at(document: TextDocument, span: Span): Promise<readonly CommentThread[]> {
    await this.nameFor(document.uri);
    const threads = [...this.threadsOf(document.uri).values()].filter(({ comments }) => comments.length > 0);
    const place = rangeOf(document, span);
    const lines = document.lineAt(place.start.line).range.union(document.lineAt(place.end.line).range);
    const length = ({ range }: CommentThread): number => {
      const { start, end } = spanOf(document, range);
      return end - start;
    };
    const [there, onLines] = [place, lines].map((wanted) =>
      threads
        .filter(({ range }) => range.intersection(wanted) !== undefined)
        .sort((a, b) => length(a) - length(b)),
    );
    return there?.length ? there : (onLines ?? []);
  }

  /** Brings the threads of an article in step with its annotations, soon. */
  update(uri: Uri): void {
    const key = uri.toString();
    const turn = (this.turns.get(key) ?? 0) + 1;
    this.turns.set(key, turn);
    const document = workspace.textDocuments.find((open) => open.uri.toString() === key);
    const placed = document ? (this.parts.store.get(uri)?.placed ?? []) : [];
    const noted = placed.filter(
      (item): item is WithWords => item.span !== null && notesOf(item.annotation).length > 0,
    );
    this.dropOthers(uri, new Set(noted.map(({ annotation }) => annotation.id)));
    if (!document || noted.length === 0) return;
    this.nameFor(uri)
      .then((name) => {
        if (this.turns.get(key) === turn) for (const item of noted) this.show(document, item, name);
      })
      .catch(this.parts.log);
  }

  /** Has it looked up anew who is at work. */
  forgetNames(): void {
    this.names.clear();
    for (const { uri } of workspace.textDocuments) this.update(uri);
  }

  /** Offers the margin beside some lines of an article for a new note; beside none where there are no ranges. */
  offerMargin(uri: Uri, ranges: readonly Range[]): void {
    const key = uri.toString();
    // VS Code asks for the ranges when a provider is set, and after every edit.
    this.controller.commentingRangeProvider = {
      provideCommentingRanges: (document) => (document.uri.toString() === key ? [...ranges] : []),
    };
  }

  /** Whether a thread stands on exactly these words. */
  hasThreadOn(uri: Uri, words: Range): boolean {
    return [...(this.shown.get(uri.toString())?.values() ?? [])].some(({ range }) => range.isEqual(words));
  }

  dispose(): void {
    this.controller.dispose();
  }

  private nameFor(uri: Uri): Promise<string | undefined> {
    const key = uri.toString();
    const known = this.names.get(key) ?? this.parts.ownName(uri);
    this.names.set(key, known);
    return known;
  }

  private show(document: TextDocument, { annotation, span }: WithWords, name: string | undefined): void {
    const ofArticle = this.threadsOf(document.uri);
    const range = rangeOf(document, span);
    const thread =
      ofArticle.get(annotation.id) ??
      this.take(this.controller.createCommentThread(document.uri, range, []), annotation.id, ofArticle);
    if (!thread.range.isEqual(range)) thread.range = range;
    const label = shortened(document.getText(range));
    if (thread.label !== label) thread.label = label;
    const resolved = areNotesResolved(annotation);
    const state = resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    if (thread.state !== state) thread.state = state;
    thread.contextValue = resolved ? 'resolved' : 'open';
    showNotes(thread, notesOf(annotation), name);
  }

  private take(
    thread: CommentThread,
    annotation: string,
    ofArticle: Map<string, CommentThread>,
  ): CommentThread {
    ofArticle.set(annotation, thread);
    this.places.set(thread, { uri: thread.uri, annotation });
    return thread;
  }

  private threadsOf(uri: Uri): Map<string, CommentThread> {
    const key = uri.toString();
    const known = this.shown.get(key) ?? new Map<string, CommentThread>();
    this.shown.set(key, known);
    return known;
  }

  private dropOthers(uri: Uri, wanted: ReadonlySet<string>): void {
    const ofArticle = this.threadsOf(uri);
    for (const [id, thread] of ofArticle) {
      if (wanted.has(id)) continue;
      thread.dispose();
      ofArticle.delete(id);
    }
    if (ofArticle.size === 0) this.shown.delete(uri.toString());
  }
}

/** Notes that have not changed stay as they are: somebody may be editing one. */
function showNotes(thread: CommentThread, notes: readonly NoteBody[], name: string | undefined): void {
  const before = thread.comments.filter((comment) => comment instanceof NoteComment);
  const now = notes.map((note) => {
    const comment = new NoteComment(note, thread, name !== undefined && note.creator?.name === name);
    return before.find((known) => isSame(known, comment)) ?? comment;
  });
  const isNew = now.length !== before.length || now.some((comment, at) => comment !== before[at]);
  if (isNew) thread.comments = now;
}

const isSame = (a: NoteComment, b: NoteComment): boolean =>
  a.contextValue === b.contextValue && JSON.stringify(a.note) === JSON.stringify(b.note);
