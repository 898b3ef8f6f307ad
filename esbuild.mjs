// Builds every bundle: client and server for desktop and for the web, and the command line.
import { build, context } from 'esbuild';
import { rmSync } from 'node:fs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  target: 'es2023',
  legalComments: 'none',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const web = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

const bundles = [
  {
    ...node,
    entryPoints: { extension: 'client/src/extension.ts', late: 'client/src/late.ts' },
    // loaded when it is needed, so that activation stays short; by require, for import() wants a full file name
    external: ['vscode', './late'],
    supported: { 'dynamic-import': false },
    outdir: 'dist',
  },
  { ...node, entryPoints: { server: 'server/src/main.node.ts' }, outdir: 'dist' },
  {
    ...node,
    entryPoints: { cli: 'server/src/cli.ts' },
    banner: { js: '#!/usr/bin/env node' },
    outdir: 'dist',
  },
  {
    ...web,
    format: 'cjs',
    entryPoints: { extension: 'client/src/extension.web.ts' },
    external: ['vscode'],
    outdir: 'dist/web',
  },
  { ...web, format: 'iife', entryPoints: { server: 'server/src/main.web.ts' }, outdir: 'dist/web' },
];

rmSync('dist', { recursive: true, force: true });
if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
  console.log('watching');
} else {
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
