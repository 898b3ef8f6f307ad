/** Writes files whole or not at all. */

import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a text in the place of a file in one step, or makes the file; says which error there was, by the system's code, or
 * null. A link stays a link: what it points to is replaced. What is no file, a pipe or a terminal, is written to.
 */
export async function writeWhole(file: string, text: string): Promise<string | null> {
  try {
    const before = await stat(file).catch(() => null);
    if (before && !before.isFile()) await writeFile(file, text);
    else await replace(before ? await realpath(file) : file, text, before?.mode);
    return null;
  } catch (error) {
    return String((error as { readonly code?: unknown }).code ?? error);
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const name = `.${path.basename(target)}.${randomUUID().slice(0, 8)}.tmp`;
  const temporary = path.join(path.dirname(target), name);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      if (mode !== undefined) await handle.chmod(mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Whether two names are of one file, be it by a link or by letters that the disk takes for the same. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [a, b] = await Promise.all(
    [one, other].map((file) => stat(file, { bigint: true }).catch(() => null)),
  );
  return a && b ? a.dev === b.dev && a.ino === b.ino : false;
}
