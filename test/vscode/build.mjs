// Bundles the suites that run inside VS Code, one bundle an extension host, to out/vscode/. A file is a suite by its
// name: *.test.ts runs in both hosts, *.desktop.test.ts and *.web.test.ts in one, *.newsroom.test.ts in a run of its own.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const home = import.meta.dirname;
const output = path.resolve(home, '../../out/vscode');

/** Suites that say nothing more about a packaged extension than about the same code in its folder. */
const aboutTheCode = [
  'appearance',
  'featurePictures',
  'guidePictures',
  'badInput',
  'pastedArticle',
  'server',
];

/** @param {'desktop' | 'web'} host @param {Which} which */
function entry(host, { packaged, newsroom }) {
  const others = [
    host === 'desktop' ? '.web.test.ts' : '.desktop.test.ts',
    ...(newsroom ? [] : ['.newsroom.test.ts']),
  ];
  const suites = readdirSync(home)
    .filter((name) => name.endsWith(newsroom ? '.newsroom.test.ts' : '.test.ts'))
    .filter((name) => !others.some((other) => name.endsWith(other)))
    .filter((name) => !packaged || !aboutTheCode.some((suite) => name.startsWith(`${suite}.`)));
  return [
    `import { run as runIn } from './runner/${host}';`,
    `export const run = () => runIn(() => {`,
    ...suites.map((name) => `  require('./${name}');`),
    `});`,
  ].join('\n');
}

/** @param {'desktop' | 'web'} host @param {Which} which @param {import('esbuild').BuildOptions} options */
function bundle(host, which, options) {
  return build({
    stdin: { contents: entry(host, which), resolveDir: home, sourcefile: `${host}.ts`, loader: 'ts' },
    outfile: path.join(output, host, 'index.js'),
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...options,
  });
}

/**
 * @typedef {object} Which
 * @property {boolean} packaged for the packaged extension only what packaging may break
 * @property {boolean} newsroom only the suites about another interface language, several folders and no trust
 */

/**
 * @param {Which} which
 * @throws {import('esbuild').BuildFailure}
 */
export async function buildSuites(which) {
  rmSync(output, { recursive: true, force: true });
  await Promise.all([
    bundle('desktop', which, { platform: 'node', target: 'node20', external: ['vscode', 'mocha'] }),
    bundle('web', which, {
      platform: 'browser',
      target: 'es2023',
      external: ['vscode'],
      // Mocha's bundle would export itself instead of defining its globals
      define: { module: 'undefined', 'process.env.NODE_ENV': '"test"' },
    }),
  ]);
}
