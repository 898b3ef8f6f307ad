// What is bundled, and how: esbuild's options. Client and server are one bundle each for the desktop and the browser:
// what differs between the two is loaded at run time, so that the rest is packaged once.

const common = {
  bundle: true,
  metafile: true,
  outdir: 'dist',
  logLevel: 'warning',
  legalComments: 'none',
  platform: 'node',
  format: 'cjs',
  target: ['node20', 'es2023'],
  mainFields: ['module', 'main'],
  // loads what is bundled when it is needed, and other files by require: import() wants a full file name
  supported: { 'dynamic-import': false },
};
/** For both hosts: Node's own modules stay outside and are asked for on Node only. */
const everywhere = { ...common, conditions: ['module', 'browser'] };

export const bundles = {
  extension: { ...common, entryPoints: ['client/src/extension.ts'], external: ['vscode', './client'] },
  client: { ...everywhere, entryPoints: ['client/src/client.ts'], external: ['vscode'] },
  server: { ...everywhere, format: 'iife', entryPoints: { server: 'server/src/main.ts' } },
  commandLine: { ...common, entryPoints: ['server/src/cli.ts'], banner: { js: '#!/usr/bin/env node' } },
};

/** How a bundle is made that others get. */
export const forProduction = { minify: true, sourcemap: false };
/** How a bundle is made that is debugged. */
export const forDevelopment = { minify: false, sourcemap: true };
