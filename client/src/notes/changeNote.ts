/** Change Note: settles, rewords or deletes the notes at the cursor, as the buttons of their thread do. */

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
import { deleteNote, leaveNote, settleNotes, showForm } from './noteCommands';
import { NoteComment } from './noteThreads';
import { currentThreads } from './showNotes';

interface ChangeItem extends QuickPickItem {
  readonly run?: () => Promise<void> | void;
}

/** @param given an address and a selection; else the cursor decides */
export async function changeNote(onRecord: OnRecord, given: unknown): Promise<void> {
  const place = await placeOf(onRecord, given);
  if (!place) return;
  await (await onRecord.annotations()).load(place.document.uri);
  const threads = (await currentThreads()?.at(place.document, place.selection)) ?? [];
  const [first] = threads;
  if (first) await choose(listFor(onRecord, threads), first);
  else say(l10n.t('There is no note at the cursor.'));
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
