/** The command line as it ships: bundled, and run as a process of its own. */

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface BuiltCommandLine {
  readonly spawn: (...words: string[]) => ChildProcessWithoutNullStreams;
  readonly remove: () => Promise<void>;
}

export async function buildCommandLine(): Promise<BuiltCommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-cli-'));
  const outfile = join(folder, 'cli.js');
  await build({
    entryPoints: ['server/src/cli.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return {
    spawn: (...words) => spawn(process.execPath, [outfile, '--locale', 'en', ...words]),
    remove: () => rm(folder, { recursive: true }),
  };
}
