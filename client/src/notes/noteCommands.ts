/** What the menus of a thread and of its notes do. VS Code calls them with the thread, the note or the reply. */

import { CommentMode, l10n, workspace, type CommentThread, type TextDocument, type Uri } from 'vscode';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { claimsOf, fieldsOf, spanOf } from '../annotations/articleAtHand';
import { changeWords, deskOf } from '../annotations/markedWords';
import { targetAt } from '../annotations/targets';
import { say, warn } from '../features/say';
import type { OnRecord } from '../onRecord';
import { NoteComment, type ThreadPlace } from './noteThreads';
import { changeThread, noteOnWords, undeleteNote, type NoteChange } from './noting';
import { currentThreads } from './showNotes';

/** Saves what was written into a thread's box. @param given VS Code's `CommentReply` */
export async function saveNote(onRecord: OnRecord, given: unknown): Promise<void> {
  const { thread, text } = fieldsOf(given) as { readonly thread?: CommentThread; readonly text?: unknown };
  if (!thread || typeof text !== 'string' || text.trim() === '') return;
  const words = text.trim();
  const place = currentThreads()?.placeOf(thread);
  const saved = place
    ? await change(onRecord, place, { kind: 'reply', words })
    : await saveFirst(onRecord, thread, words);
  // The box is empty by now.
  if (!saved)
    warn(l10n.t('The note was not saved: {0}', words), {
      title: l10n.t('Try Again'),
      run: () => saveNote(onRecord, given),
    });
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

export const resolveNotes = settle(true);
export const reopenNotes = settle(false);

function settle(resolved: boolean) {
  return async (onRecord: OnRecord, given: unknown): Promise<void> => {
    const place = currentThreads()?.placeOf(given as CommentThread);
    if (place) await change(onRecord, place, { kind: 'resolve', resolved });
  };
}

/** Opens a note for new words. */
export function editNote(_: OnRecord, given: unknown): Promise<void> {
  if (given instanceof NoteComment) showAs(given, CommentMode.Editing);
  return Promise.resolve();
}

export function cancelNoteEdit(_: OnRecord, given: unknown): Promise<void> {
  if (given instanceof NoteComment) {
    given.body = given.note.value;
    showAs(given, CommentMode.Preview);
  }
  return Promise.resolve();
}

export async function saveEditedNote(onRecord: OnRecord, given: unknown): Promise<void> {
  if (!(given instanceof NoteComment)) return;
  const place = currentThreads()?.placeOf(given.thread);
  const words = given.body.trim();
  if (!place || words === '') return;
  if (words !== given.note.value) {
    const saved = await change(onRecord, place, { kind: 'edit', note: given.note, words });
    if (!saved) return;
  }
  given.body = words;
  showAs(given, CommentMode.Preview);
}

export async function deleteNote(onRecord: OnRecord, given: unknown): Promise<void> {
  if (!(given instanceof NoteComment)) return;
  const { note, thread } = given;
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
