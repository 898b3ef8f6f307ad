/** Brings an annotations file up to date without losing what somebody else has put there. */

import type { Uri } from 'vscode';
import { annotationsName } from '../../../server/src/annotations/sidecar';
import { readBytes, sameBytes, toBytes } from '../../../server/src/annotations/annotationsBytes';
import type { AnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import type { Disk, Outcome } from './disk';

/** The address of an article's annotations file. */
export function annotationsAddress(article: Uri): Uri {
  return article.with({ path: annotationsName(article.path), query: '', fragment: '' });
}

export interface FoundFile {
  /** What the file holds; null where there is none. */
  readonly bytes: Uint8Array | null;
  /** Whether there are annotations in it. Nobody leaves an empty file on purpose: what it held has not been taken out. */
  readonly exists: boolean;
  readonly file: AnnotationsFile;
  /** Lines that cannot be read, counted from 1. */
  readonly brokenLines: readonly number[];
  /** Whether one of them is what git leaves of a conflict. */
  readonly isConflict: boolean;
}

/** How often a file that is empty or cannot be read whole is looked at again: somebody may be writing it at this moment. */
const looks = 3;
const pauseBetween = 120;

/** Reads a file. Rejects where there is one that cannot be opened. */
export async function readAnnotations(disk: Disk, address: Uri): Promise<FoundFile> {
  for (let look = 1; ; look++) {
    const bytes = await disk.read(address);
    const { file, broken } = readBytes(bytes);
    if ((broken.length === 0 && bytes?.length !== 0) || look === looks) {
      const brokenLines = broken.map(({ line }) => line);
      const isConflict = broken.some(({ problem }) => problem === 'conflictMarker');
      return { bytes, exists: bytes !== null && bytes.length > 0, file, brokenLines, isConflict };
    }
    await pause(pauseBetween);
  }
}

export interface SyncResult {
  /** What now lies in the file. */
  readonly file: AnnotationsFile;
  /** Where a file that could not be read whole has been put. */
  readonly setAside: Uri | null;
}

/**
 * Reads the file again, merges and replaces it, while no other window does. Other programs know nothing of that: where one
 * has changed the file meanwhile, all is done again. A file that cannot be read whole is kept under another name as it is.
 * @param merge what the file is to hold, given what lies there now; called for each try
 */
export function updateAnnotations(
  disk: Disk,
  address: Uri,
  merge: (found: FoundFile) => AnnotationsFile,
): Promise<SyncResult> {
  return disk.alone(address, () =>
    untilDone(async () => {
      const found = await readAnnotations(disk, address);
      const wanted = toBytes(merge(found));
      const setAside = found.brokenLines.length > 0 ? await setFileAside(disk, address) : null;
      const outcome = await put(disk, address, found, wanted);
      if (outcome === 'done') return { file: readBytes(wanted).file, setAside };
      // It is no longer what was copied: what it is now is looked at with the next try.
      if (setAside && found.bytes) await disk.remove(setAside, found.bytes);
      return outcome;
    }),
  );
}

async function put(disk: Disk, address: Uri, found: FoundFile, wanted: Uint8Array): Promise<Outcome> {
  if (sameBytes(found.bytes, wanted)) return 'done';
  if (wanted.length > 0) return disk.replace(address, wanted, found.bytes);
  return found.bytes ? disk.remove(address, found.bytes) : 'done';
}

/** How often something is tried on a file that others keep changing. */
const tries = 12;

/**
 * Does something to a file again and again until nobody else has changed it in the middle. Rejects, with all as it was, where
 * somebody always has: whoever asked still has what was to be written.
 */
export async function untilDone<T>(attempt: () => Promise<T | 'changed'>): Promise<T> {
  for (let tried = 1; tried <= tries; tried++) {
    const result = await attempt();
    if (result !== 'changed') return result;
    // Not in step with a program that writes at intervals.
    await pause(Math.random() * 20 * tried);
  }
  throw Object.assign(new Error('another program keeps changing the file'), { code: 'EBUSY' });
}

async function setFileAside(disk: Disk, address: Uri): Promise<Uri> {
  const free = await freeName(disk, address);
  await disk.copy(address, free);
  return free;
}

/** A name for a file that cannot be read, beside the one that can. */
export async function freeName(disk: Disk, address: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const free = address.with({ path: `${address.path}.broken-${number}` });
    if ((await disk.read(free)) === null) return free;
  }
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
