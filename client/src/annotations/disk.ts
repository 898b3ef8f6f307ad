/** What the annotations need of a file system, and the one of VS Code. */

import { FileSystemError, workspace, type Uri } from 'vscode';

export interface Disk {
  /** A file's bytes; null where there is none. Rejects where it cannot be read. */
  readonly read: (file: Uri) => Promise<Uint8Array | null>;
  /** Replaces a file in one step: whoever reads it meanwhile sees the old or the new one, whole. Rejects, and leaves the old one. */
  readonly replace: (file: Uri, bytes: Uint8Array) => Promise<void>;
  readonly remove: (file: Uri) => Promise<void>;
  /** Moves a file to a name that is free. Rejects where it is not. */
  readonly move: (from: Uri, to: Uri) => Promise<void>;
  /** Does something to a file while no other window does. */
  readonly alone: <T>(file: Uri, work: () => Promise<T>) => Promise<T>;
}

/** Through VS Code, for folders that are on no disk of this machine. */
export const workspaceDisk: Disk = {
  read: async (file) => {
    try {
      return await workspace.fs.readFile(file);
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  },
  replace: async (file, bytes) => {
    const temporary = file.with({ path: `${file.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
    await workspace.fs.writeFile(temporary, bytes);
    try {
      await workspace.fs.rename(temporary, file, { overwrite: true });
    } catch {
      // A provider that cannot rename over a file. There is room: the bytes have just been written once.
      await workspace.fs.writeFile(file, bytes);
      await workspace.fs.delete(temporary);
    }
  },
  remove: async (file) => workspace.fs.delete(file),
  move: async (from, to) => workspace.fs.rename(from, to, { overwrite: false }),
  alone: (_file, work) => work(),
};

export function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'ENOENT');
}
