/** Reads text files from the disk, for the server on Node and the command line. */

import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Why a file cannot be read. */
export type FileProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'tooLarge' }
  /** Anything else, by the system's own code (`EIO`). */
  | { readonly kind: 'other'; readonly code: string };

export type TextFile = { readonly text: string } | { readonly problem: FileProblem };

/**
 * Reads a file as UTF-8; bytes that are none become U+FFFD, and a byte order mark at the start is dropped.
 * @param longest size above which a file is not read, in bytes
 */
export async function readTextFile(path: string | URL, longest: number): Promise<TextFile> {
  try {
    const { size } = await stat(path);
    if (size > longest) return { problem: { kind: 'tooLarge' } };
    return { text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** The path of a `file:` URI; null for other schemes and malformed URIs. */
export function pathOfUri(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** What an error of the file system means. */
export function problemOf(error: unknown): FileProblem {
  const code = (error as { readonly code?: unknown }).code;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing' };
    case 'EISDIR':
      return { kind: 'folder' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'forbidden' };
    default:
      return { kind: 'other', code: typeof code === 'string' ? code : String(error) };
  }
}
