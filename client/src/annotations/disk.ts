/** What the annotations need of a file system, and the one of VS Code. */

import { FileSystemError, workspace, type Uri } from 'vscode';
import { sameBytes } from '../../../server/src/annotations/annotationsBytes';

/** What came of a change that is made only to a file that is still as it was read: `changed` has left all as it was. */
export type Outcome = 'done' | 'changed';

export interface Disk {
  /** A file's bytes; null where there is none. Rejects where it cannot be read. */
  readonly read: (file: Uri) => Promise<Uint8Array | null>;
  /**
   * Replaces a file in one step: whoever reads it meanwhile sees the old or the new one, whole. Rejects, and leaves the old one.
   * @param expected what it must hold for that; null where there must be none
   */
  readonly replace: (file: Uri, bytes: Uint8Array, expected: Uint8Array | null) => Promise<Outcome>;
  /** Takes a file away that still holds what is expected. */
  readonly remove: (file: Uri, expected: Uint8Array) => Promise<Outcome>;
  /** Copies a file to a name that is free. Rejects where it is not. */
  readonly copy: (from: Uri, to: Uri) => Promise<void>;
  /** Moves a file to a name that is free. Rejects where it is not. */
  readonly move: (from: Uri, to: Uri) => Promise<void>;
  /** Does something to a file while no other window does. */
  readonly alone: <T>(file: Uri, work: () => Promise<T>) => Promise<T>;
}

/** Through VS Code, for folders that are on no disk of this machine. */
export const workspaceDisk: Disk = {
  read,
  replace: async (file, bytes, expected) => {
    const temporary = file.with({ path: `${file.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
    await workspace.fs.writeFile(temporary, bytes);
    if (!sameBytes(await read(file), expected)) {
      await workspace.fs.delete(temporary);
      return 'changed';
    }
    try {
      await workspace.fs.rename(temporary, file, { overwrite: true });
    } catch {
      // A provider that cannot rename over a file. There is room: the bytes have just been written once.
      await workspace.fs.writeFile(file, bytes);
      await workspace.fs.delete(temporary);
    }
    return 'done';
  },
  remove: async (file, expected) => {
    if (!sameBytes(await read(file), expected)) return 'changed';
    await workspace.fs.delete(file);
    return 'done';
  },
  copy: async (from, to) => workspace.fs.copy(from, to, { overwrite: false }),
  move: async (from, to) => workspace.fs.rename(from, to, { overwrite: false }),
  alone: (_file, work) => work(),
};

async function read(file: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(file);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'ENOENT');
}
