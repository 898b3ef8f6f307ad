/** Brings an annotations file up to date without losing what somebody else has put there. */

import type { Uri } from 'vscode';
import { annotationsName } from '../../../server/src/annotations/sidecar';
import { readBytes, sameBytes, toBytes } from '../../../server/src/annotations/annotationsBytes';
import type { AnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import type { Disk } from './disk';

/** The address of an article's annotations file. */
export function annotationsAddress(article: Uri): Uri {
  return article.with({ path: annotationsName(article.path), query: '', fragment: '' });
}

export interface FoundFile {
  readonly exists: boolean;
  readonly file: AnnotationsFile;
  /** Lines that cannot be read, counted from 1. */
  readonly brokenLines: readonly number[];
  /** Whether one of them is what git leaves of a conflict. */
  readonly isConflict: boolean;
}

/** How often a file that cannot be read whole is looked at again: somebody may be writing it at this moment. */
const looks = 3;
const pauseBetween = 120;

/** Reads a file. Rejects where there is one that cannot be opened. */
export async function readAnnotations(disk: Disk, address: Uri): Promise<FoundFile> {
  for (let look = 1; ; look++) {
    const bytes = await disk.read(address);
    const { file, broken } = readBytes(bytes);
    if (broken.length === 0 || look === looks) {
      const brokenLines = broken.map(({ line }) => line);
      const isConflict = broken.some(({ problem }) => problem === 'conflictMarker');
      return { exists: bytes !== null, file, brokenLines, isConflict };
    }
    await new Promise((resolve) => setTimeout(resolve, pauseBetween));
  }
}

export interface SyncResult {
  /** What now lies in the file. */
  readonly file: AnnotationsFile;
  /** Where a file that could not be read whole has been put. */
  readonly setAside: Uri | null;
}

/**
 * Reads the file again, merges and replaces it, while no other window does. A file that cannot be read whole is given
 * another name and stays as it is.
 * @param merge what the file is to hold, given what lies there now
 */
export function updateAnnotations(
  disk: Disk,
  address: Uri,
  merge: (found: FoundFile) => AnnotationsFile,
): Promise<SyncResult> {
  return disk.alone(address, async () => {
    const found = await readAnnotations(disk, address);
    const wanted = toBytes(merge(found));
    const broken = found.brokenLines.length > 0;
    const setAside = broken ? await setFileAside(disk, address) : null;
    if (wanted.length === 0) {
      if (found.exists && !broken) await disk.remove(address);
    } else if (broken || !sameBytes(await disk.read(address), wanted)) await disk.replace(address, wanted);
    return { file: readBytes(wanted).file, setAside };
  });
}

async function setFileAside(disk: Disk, address: Uri): Promise<Uri> {
  const free = await freeName(disk, address);
  await disk.move(address, free);
  return free;
}

/** A name for a file that cannot be read, beside the one that can. */
export async function freeName(disk: Disk, address: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const free = address.with({ path: `${address.path}.broken-${number}` });
    if ((await disk.read(free)) === null) return free;
  }
}
