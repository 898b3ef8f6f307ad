/** The buttons of a thread and of its notes. Each is called with what it stands on. */

import type { CommentThread } from 'vscode';
import type { OnRecord } from '../onRecord';
import * as notes from './noteCommands';
import { NoteComment } from './noteThreads';

/** The pencil on a note of one's own. */
export function rewordNote(_: OnRecord, given: unknown): Promise<void> {
  if (given instanceof NoteComment) notes.showForm(given);
  return Promise.resolve();
}

/** Sends the form in which a note is reworded. */
export async function saveNote(onRecord: OnRecord, given: unknown): Promise<void> {
  const words = given instanceof NoteComment ? given.takeSent() : undefined;
  if (given instanceof NoteComment && words !== undefined) await notes.rewordNote(onRecord, given, words);
}

/** Leaves the form, and the note as it was. */
export function leaveNote(_: OnRecord, given: unknown): Promise<void> {
  if (given instanceof NoteComment) notes.leaveNote(given);
  return Promise.resolve();
}

export async function deleteNote(onRecord: OnRecord, given: unknown): Promise<void> {
  if (given instanceof NoteComment) await notes.deleteNote(onRecord, given);
}

export function resolveNotes(onRecord: OnRecord, given: unknown): Promise<void> {
  return notes.settleNotes(onRecord, given as CommentThread, true);
}

export function reopenNotes(onRecord: OnRecord, given: unknown): Promise<void> {
  return notes.settleNotes(onRecord, given as CommentThread, false);
}
