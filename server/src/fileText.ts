/** The text of files that are not open: of the client where it offers to read them, else from the disk. */

import { asRecord } from './configuration/settings';
import type { Messages } from './messages';
import { sayFileProblem } from './sayFileProblem';
import type { TextFile } from './textFiles';

/** The text of a file, or why it cannot be read, in words. */
export type FileText = { readonly text: string } | { readonly error: string };

/** Reads a file from the disk; null where there is none. */
export type ReadFromDisk = ((uri: string) => Promise<TextFile>) | null;

export async function readFromDisk(uri: string, read: ReadFromDisk, messages: Messages): Promise<FileText> {
  const file: TextFile = (await read?.(uri)) ?? { problem: { kind: 'missing' } };
  return 'text' in file ? file : { error: sayFileProblem(file.problem, messages) };
}

/** What a client answers; one that fails, or answers something else, has no such file. */
export async function readFromClient(answer: Promise<unknown>, messages: Messages): Promise<FileText> {
  try {
    const { text, error } = asRecord(await answer);
    if (typeof text === 'string') return { text };
    return { error: typeof error === 'string' ? error : messages.commandLine.missing };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
