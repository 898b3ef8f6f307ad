// Runs a command in a process group of its own and ends the whole group when standard input closes. The system closes
// it when the launcher goes away, even by SIGKILL, so no server outlives the run that started it.
// usage: node guard.mjs SCRATCH COMMAND ARGUMENT…    (SCRATCH is a folder to delete at the end)
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [scratch, command, ...words] = process.argv.slice(2);
if (scratch === undefined || command === undefined)
  throw new Error('usage: guard.mjs SCRATCH COMMAND ARGUMENT…');

const child = spawn(command, words, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // the group is gone already
  }
}

/** Ends what works in the folder and is not of the group: the browser of a launcher that was killed while it started it. */
function endStrays() {
  if (!existsSync('/proc/self')) return;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (
        Number(id) === process.pid ||
        !readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(scratch ?? '\0')
      )
        continue;
      process.kill(Number(id), 'SIGKILL');
    } catch {
      // ended meanwhile, or somebody else's
    }
  }
}

/** Deletes the folder, unless something that still writes into it is in the way. */
function remove() {
  try {
    rmSync(scratch ?? '', { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // tried again below
  }
}

/** @param {number} status */
async function close(status) {
  signalGroup('SIGKILL'); // extension hosts and language servers that outlived the server
  remove();
  // a browser whose launcher was killed takes its time to end, and may write into the folder once more
  for (let quiet = 0, round = 0; !orderly && quiet < 10; quiet++, round++) {
    await pause(500);
    if (round > 3) endStrays();
    if (!existsSync(scratch ?? '')) continue;
    remove();
    quiet = 0;
  }
  process.exit(status);
}

child.on('exit', (status) => void close(status ?? 1));
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  void close(1);
});
/** Whether the launcher said that it is done: it has ended its browser then. */
let orderly = false;
process.stdin.on('data', () => (orderly = true));
process.stdin.resume().on('close', () => {
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), 3000);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => undefined);
