/** The command line as it ships: bundled, and run as a process of its own. */

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles, forDevelopment } from '../../scripts/bundles.mjs';

export interface BuiltCommandLine {
  readonly spawn: (...words: string[]) => ChildProcessWithoutNullStreams;
  readonly remove: () => Promise<void>;
}

export async function buildCommandLine(): Promise<BuiltCommandLine> {
  const outdir = await mkdtemp(join(tmpdir(), 'on-record-cli-'));
  await build({ ...bundles.commandLine, ...forDevelopment, outdir });
  const outfile = join(outdir, 'cli.js');
  return {
    spawn: (...words) => spawn(process.execPath, [outfile, '--locale', 'en', ...words]),
    remove: () => rm(outdir, { recursive: true }),
  };
}
