/** Files of a disk, changed in ways that a crash in the middle cannot harm. Node only. */

import { createHash, randomUUID } from 'node:crypto';
import { linkSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { chmod, open, readdir, readFile, realpath, rm, stat, unlink } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { sameBytes } from '../../../server/src/annotations/annotationsBytes';
import type { Outcome } from './disk';

/** A file's bytes; null where there is none. */
export async function readWhole(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Puts a file in the place of another in one step (POSIX rename(2), MoveFileEx): the bytes are on the disk before the
 * name points to them, so that the file is the old or the new one whenever the process or the machine stops.
 * @param expected what the file must hold for that; null where there must be none
 */
export async function replaceWhole(
  file: string,
  bytes: Uint8Array,
  expected: Uint8Array | null,
): Promise<Outcome> {
  const target = await targetOf(file);
  const seen = fingerprintOf(target);
  if (!sameBytes(await readWhole(target), expected)) return 'changed';
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomUUID().slice(0, 8)}.tmp`,
  );
  let outcome: Outcome;
  try {
    await writeSynced(temporary, bytes);
    await keepMode(target, temporary);
    outcome = expected === null ? await putNew(temporary, target) : await putOver(temporary, target, seen);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await rm(temporary, { force: true }).catch(() => undefined);
  if (outcome === 'done' && !tidied.has(target)) await removeLeftovers(target);
  return outcome;
}

/** Takes a file away that still holds what is expected. */
export async function removeWhole(file: string, expected: Uint8Array): Promise<Outcome> {
  const seen = fingerprintOf(file);
  if (!sameBytes(await readWhole(file), expected)) return 'changed';
  if (fingerprintOf(file) !== seen) return 'changed';
  unlinkSync(file);
  return 'done';
}

/**
 * What tells a file from any other that has lain, or will lie, under its name: taken before the file is read, it still holds
 * afterwards only where what was read is there. Null where there is none.
 */
function fingerprintOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : null;
}

/**
 * Renames over a file that is still the one that was seen. Look and rename are synchronous, one after the other: some
 * hundredths of a millisecond in which no other program's file is seen. Moving the file away, looking and linking ours in
 * would leave none of them, but whoever reads meanwhile, and whoever comes after a crash, would find no annotations at all.
 */
function putOver(temporary: string, target: string, seen: string | null): Promise<Outcome> {
  return patiently(() => {
    if (fingerprintOf(target) !== seen) return 'changed';
    renameSync(temporary, target);
    return 'done';
  });
}

/** Puts a file where there is none. A link, unlike a rename, fails where somebody has put one meanwhile. */
function putNew(temporary: string, target: string): Promise<Outcome> {
  try {
    linkSync(temporary, target);
    return Promise.resolve('done');
  } catch {
    // Somebody's file; or a disk that knows no links, or a link that leads nowhere: then there is none.
    return putOver(temporary, target, null);
  }
}

/** Files beside which no leftovers are to be looked for any more. */
const tidied = new Set<string>();
/** A temporary file of this age is nobody's any more; milliseconds. */
const leftoverAge = 60_000;

/** Takes away the temporary files of a process that was ended while it wrote. */
async function removeLeftovers(file: string): Promise<void> {
  tidied.add(file);
  const folder = path.dirname(file);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => isTemporaryOf(file, candidate))) {
    const leftover = path.join(folder, name);
    const made = await stat(leftover).catch(() => null);
    if (made && Date.now() - made.mtimeMs > leftoverAge)
      await rm(leftover, { force: true }).catch(() => undefined);
  }
}

const isTemporaryOf = (file: string, name: string): boolean =>
  name.startsWith(`.${path.basename(file)}.`) && /\.[0-9a-f]{8}\.tmp$/.test(name);

/** Moves a file to a name that is free. */
export async function moveToFree(from: string, to: string): Promise<void> {
  // Reserves the name: rename alone would take the place of what is there.
  await (await open(to, 'wx')).close();
  await patiently(() => renameSync(from, to));
}

/** Copies a file, with its mode, to a name that is free. */
export async function copyToFree(from: string, to: string): Promise<void> {
  await writeSynced(to, await readFile(from));
  await keepMode(from, to);
}

/** The file behind a symbolic link: the link stays, what it points to is replaced. */
async function targetOf(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepMode(from: string, to: string): Promise<void> {
  const before = await stat(from).catch(() => null);
  if (before) await chmod(to, before.mode & 0o7777).catch(() => undefined);
}

/** On Windows a file that somebody reads at this moment, a virus scanner for one, cannot be replaced: a few more tries. */
async function patiently<T>(work: () => T): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return work();
    } catch (error) {
      if (
        tried === 6 ||
        !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error)) ||
        process.platform !== 'win32'
      )
        throw error;
      await pause(20 * tried);
    }
  }
}

/** How long a lock is waited for before it counts as left behind; milliseconds. */
const lockPatience = 3000;

/**
 * Does something to a file while no other window of this machine does: two that read, merge and replace it at once would
 * lose the work of one. The lock lies in the system's folder for temporary files; where none can be made, or one is held
 * for longer than reading and writing takes, the work is done all the same.
 */
export async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  const name = createHash('sha256')
    .update(await targetOf(file))
    .digest('hex')
    .slice(0, 32);
  const lock = path.join(tmpdir(), `on-record-${name}.lock`);
  const owned = await takeLock(lock);
  try {
    return await work();
  } finally {
    if (owned) await unlink(lock).catch(() => undefined);
  }
}

async function takeLock(lock: string): Promise<boolean> {
  const end = Date.now() + lockPatience;
  for (;;) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(`${hostname()}\n${process.pid}\n`);
      await handle.close();
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return false;
    }
    if (await isLeftBehind(lock)) await unlink(lock).catch(() => undefined);
    else if (Date.now() > end) return false;
    else await pause(15);
  }
}

/** Whether the process that made the lock has ended without taking it away. */
async function isLeftBehind(lock: string): Promise<boolean> {
  const [host, id] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
  const made = await stat(lock).catch(() => null);
  if (!made) return false;
  if (Date.now() - made.mtimeMs > lockPatience) return true;
  if (host !== hostname() || !/^\d+$/.test(id ?? '')) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
