// Builds every bundle: the client, the server and the command line. Client and server are one bundle each for the
// desktop and the browser: what differs between the two is loaded at run time, so that the rest is packaged once.
import { build, context } from 'esbuild';
import { rmSync, writeFileSync } from 'node:fs';
import { listLicenses } from './scripts/licenses.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  outdir: 'dist',
  metafile: true,
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  legalComments: 'none',
  platform: 'node',
  target: ['node20', 'es2023'],
  mainFields: ['module', 'main'],
  // loads what is bundled when it is needed, and other files by require: import() wants a full file name
  supported: { 'dynamic-import': false },
};
/** For both hosts: Node's own modules stay outside and are asked for on Node only. */
const everywhere = { ...common, conditions: ['module', 'browser'] };

const bundles = [
  {
    ...common,
    format: 'cjs',
    entryPoints: ['client/src/extension.ts'],
    external: ['vscode', './client'],
  },
  { ...everywhere, format: 'cjs', entryPoints: ['client/src/client.ts'], external: ['vscode'] },
  { ...everywhere, format: 'iife', entryPoints: { server: 'server/src/main.ts' } },
  {
    ...common,
    format: 'cjs',
    entryPoints: ['server/src/cli.ts'],
    banner: { js: '#!/usr/bin/env node' },
  },
];

rmSync('dist', { recursive: true, force: true });
if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
  console.log('watching');
} else {
  const built = await Promise.all(bundles.map((bundle) => build(bundle)));
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync('dist/third-party-licenses.txt', listLicenses(import.meta.dirname, inputs));
}
