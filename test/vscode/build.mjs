// Bundles the suites that run inside VS Code, one bundle an extension host, to out/vscode/. A file is a suite by its
// name: *.test.ts runs in both hosts, *.desktop.test.ts and *.web.test.ts in one.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const home = import.meta.dirname;
const output = path.resolve(home, '../../out/vscode');

/** @param {'desktop' | 'web'} host */
function entry(host) {
  const other = host === 'desktop' ? '.web.test.ts' : '.desktop.test.ts';
  const suites = readdirSync(home).filter((name) => name.endsWith('.test.ts') && !name.endsWith(other));
  return [
    `import { run as runIn } from './runner/${host}';`,
    `export const run = () => runIn(() => {`,
    ...suites.map((name) => `  require('./${name}');`),
    `});`,
  ].join('\n');
}

/** @param {'desktop' | 'web'} host @param {import('esbuild').BuildOptions} options */
function bundle(host, options) {
  return build({
    stdin: { contents: entry(host), resolveDir: home, sourcefile: `${host}.ts`, loader: 'ts' },
    outfile: path.join(output, host, 'index.js'),
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...options,
  });
}

/** @throws {import('esbuild').BuildFailure} */
export async function buildSuites() {
  rmSync(output, { recursive: true, force: true });
  await Promise.all([
    bundle('desktop', { platform: 'node', target: 'node20', external: ['vscode', 'mocha'] }),
    bundle('web', {
      platform: 'browser',
      target: 'es2023',
      external: ['vscode'],
      // Mocha's bundle would export itself instead of defining its globals
      define: { module: 'undefined', 'process.env.NODE_ENV': '"test"' },
    }),
  ]);
}
