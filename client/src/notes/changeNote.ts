/**
 * Change Note: settles, rewords or deletes notes. One command for the buttons of a thread and of a note, for the form in
 * which a note is reworded, and for the cursor.
 */

import {
  CommentMode,
  CommentThreadState,
  l10n,
  QuickPickItemKind,
  window,
  type CommentThread,
  type QuickPickItem,
} from 'vscode';
import { placeOf } from '../annotations/articleAtHand';
import { shortened } from '../annotations/articleWords';
import { say } from '../features/say';
import type { OnRecord } from '../onRecord';
import { deleteNote, leaveNote, rewordNote, settleNotes, showForm } from './noteCommands';
import { NoteComment } from './noteThreads';
import { currentThreads } from './showNotes';

interface ChangeItem extends QuickPickItem {
  readonly run?: () => Promise<void> | void;
}

/** @param given the note or the thread whose button was pressed, or the note whose form was sent; else the cursor decides */
export async function changeNote(onRecord: OnRecord, given: unknown): Promise<void> {
  if (given instanceof NoteComment) {
    const words = given.takeSent();
    if (words !== undefined) await rewordNote(onRecord, given, words);
    else await choose(changesOf(onRecord, given), given.thread);
    return;
  }
  const threads = await threadsFor(onRecord, given);
  const [first] = threads;
  if (first) await choose(listFor(onRecord, threads), first);
}

async function threadsFor(onRecord: OnRecord, given: unknown): Promise<readonly CommentThread[]> {
  const thread = given as CommentThread;
  if (currentThreads()?.placeOf(thread)) return [thread];
  const place = await placeOf(onRecord, given);
  if (!place) return [];
  await (await onRecord.annotations()).load(place.document.uri);
  const found = await currentThreads()?.at(place.document, place.selection);
  if (!found?.length) say(l10n.t('There is no note at the cursor.'));
  return found ?? [];
}

async function choose(items: readonly ChangeItem[], { label }: CommentThread): Promise<void> {
  const title = l10n.t('Note on “{0}”', label ?? '');
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true });
  await chosen?.run?.();
}

/** What can be done in each thread, under its words where there are several. */
function listFor(onRecord: OnRecord, threads: readonly CommentThread[]): readonly ChangeItem[] {
  return threads.flatMap((thread) => {
    const heading = { label: thread.label ?? '', kind: QuickPickItemKind.Separator };
    const notes = thread.comments.filter((comment) => comment instanceof NoteComment);
    const items = [
      settleItem(onRecord, thread),
      ...notes.filter(({ isOwn }) => isOwn).flatMap((note) => changesOf(onRecord, note)),
    ];
    return threads.length > 1 ? [heading, ...items] : items;
  });
}

function settleItem(onRecord: OnRecord, thread: CommentThread): ChangeItem {
  const isResolved = thread.state === CommentThreadState.Resolved;
  return {
    label: isResolved ? `$(issue-reopened) ${l10n.t('Reopen')}` : `$(pass) ${l10n.t('Resolve')}`,
    run: () => settleNotes(onRecord, thread, !isResolved),
  };
}

/** What one may do with a note of one's own. */
function changesOf(onRecord: OnRecord, note: NoteComment): readonly ChangeItem[] {
  // Icons are drawn in descriptions too.
  const description = shortened(note.note.value).replaceAll('$(', '$\u200b(');
  const edit = { label: `$(edit) ${l10n.t('Reword')}`, description, run: () => showForm(note) };
  const leave = {
    label: `$(discard) ${l10n.t('Leave as it was')}`,
    description,
    run: () => leaveNote(note),
  };
  const remove = {
    label: `$(trash) ${l10n.t('Delete')}`,
    description,
    run: () => deleteNote(onRecord, note),
  };
  return [note.mode === CommentMode.Editing ? leave : edit, remove];
}
