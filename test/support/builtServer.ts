/** The server as it ships: bundled, in a file of its own. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles, forProduction } from '../../scripts/bundles.mjs';

export interface BuiltServer {
  /** Path of the bundle. */
  readonly file: string;
  readonly remove: () => Promise<void>;
}

export async function buildServer(): Promise<BuiltServer> {
  const outdir = await mkdtemp(join(tmpdir(), 'on-record-server-'));
  await build({ ...bundles.server, ...forProduction, outdir });
  return { file: join(outdir, 'server.js'), remove: () => rm(outdir, { recursive: true }) };
}
