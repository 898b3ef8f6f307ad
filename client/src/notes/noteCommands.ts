/** What is done to the notes of a thread: written into its box, settled, reworded, deleted. */

import {
  CommentMode,
  CommentThreadCollapsibleState,
  l10n,
  workspace,
  type CommentThread,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { claimsOf, fieldsOf, spanOf } from '../annotations/articleAtHand';
import { changeWords, deskOf } from '../annotations/markedWords';
import { targetAt } from '../annotations/targets';
import { say, warn } from '../features/say';
import type { OnRecord } from '../onRecord';
import type { NoteComment, ThreadPlace } from './noteThreads';
import { changeThread, noteOnWords, undeleteNote, type NoteChange } from './noting';
import { currentThreads } from './showNotes';

/** What VS Code gives a command of the form at the end of a thread. */
export function replyIn(
  given: unknown,
): { readonly thread: CommentThread; readonly text: string } | undefined {
  const { thread, text } = fieldsOf(given) as { readonly thread?: CommentThread; readonly text?: unknown };
  return thread && typeof text === 'string' ? { thread, text } : undefined;
}

/**
 * Saves what was written into a thread's box.
 * @returns whether it was
 */
export async function saveReply(
  onRecord: OnRecord,
  reply: { readonly thread: CommentThread; readonly text: string },
): Promise<boolean> {
  const { thread, text } = reply;
  const words = text.trim();
  if (words === '') return false;
  const place = currentThreads()?.placeOf(thread);
  const saved = place
    ? await change(onRecord, place, { kind: 'reply', words })
    : await saveFirst(onRecord, thread, words);
  // The box is empty by now.
  if (!saved) notSaved(words, () => saveReply(onRecord, reply));
  return saved;
}

/** The first note of a thread that VS Code has opened, at a selection or at a line. */
async function saveFirst(onRecord: OnRecord, thread: CommentThread, words: string): Promise<boolean> {
  const document = await workspace.openTextDocument(thread.uri);
  const { range } = thread;
  const selection = range.isEmpty ? document.lineAt(range.start.line).range : range;
  const store = await onRecord.annotations();
  const { placed } = await store.load(document.uri);
  const claims = await claimsOf(onRecord, document);
  const text = document.getText();
  const target = targetAt(spanOf(document, selection), text, claims, placed);
  if (!target) return false;
  const noted = { ...target, document, words: text.slice(target.span.start, target.span.end) };
  return changeWords(onRecord, noted, (desk) => {
    const made = noteOnWords(target, words, desk);
    if (made.kind === 'put') currentThreads()?.adopt(thread, made.annotation.id);
    return [made];
  });
}

export async function settleNotes(
  onRecord: OnRecord,
  thread: CommentThread,
  resolved: boolean,
): Promise<void> {
  const place = currentThreads()?.placeOf(thread);
  if (place) await change(onRecord, place, { kind: 'resolve', resolved });
}

/** Opens a note for new words, in its thread. */
export function showForm(note: NoteComment): void {
  note.thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  showAs(note, CommentMode.Editing);
}

export function leaveNote(note: NoteComment): void {
  note.restore();
  showAs(note, CommentMode.Preview);
}

/** Saves the new words of a note; it stays as it was where there are none. */
export async function rewordNote(onRecord: OnRecord, comment: NoteComment, written: string): Promise<void> {
  const { note, thread } = comment;
  const words = written.trim();
  const place = currentThreads()?.placeOf(thread);
  if (!place || words === '' || words === note.value) {
    leaveNote(comment);
    return;
  }
  if (await change(onRecord, place, { kind: 'edit', note, words })) showAs(comment, CommentMode.Preview);
  else {
    // VS Code has closed the form by now.
    leaveNote(comment);
    notSaved(words, () => rewordNote(onRecord, comment, words));
  }
}

function notSaved(words: string, run: () => unknown): void {
  warn(l10n.t('The note was not saved: {0}', words), { title: l10n.t('Try Again'), run });
}

export async function deleteNote(onRecord: OnRecord, { note, thread }: NoteComment): Promise<void> {
  const place = currentThreads()?.placeOf(thread);
  if (!place) return;
  const store = await onRecord.annotations();
  const { placed } = await store.load(place.uri);
  const before = placed.find(({ annotation }) => annotation.id === place.annotation)?.annotation;
  if (!before || !(await change(onRecord, place, { kind: 'delete', note }))) return;
  const back = {
    title: l10n.t('Put It Back'),
    run: () => changeArticle(onRecord, place.uri, (desk) => undeleteNote(before, note, desk)),
  };
  say(l10n.t('The note was deleted.'), back);
}

/** VS Code looks at a comment's mode when the list of comments is set. */
function showAs(comment: NoteComment, mode: CommentMode): void {
  comment.mode = mode;
  comment.thread.comments = [...comment.thread.comments];
}

/** @returns whether there was something to change, and somebody to do it */
function change(onRecord: OnRecord, { uri, annotation }: ThreadPlace, wanted: NoteChange): Promise<boolean> {
  return changeArticle(onRecord, uri, ({ placed, hand }) => changeThread(annotation, wanted, placed, hand));
}

async function changeArticle(
  onRecord: OnRecord,
  uri: Uri,
  edit: (desk: ReturnType<typeof deskOf>) => ReturnType<typeof changeThread>,
): Promise<boolean> {
  const store = await onRecord.annotations();
  const document: TextDocument = await workspace.openTextDocument(uri);
  return store.change(document, (placed: readonly PlacedAnnotation[], hand) =>
    edit(deskOf(document, { placed, hand })),
  );
}
