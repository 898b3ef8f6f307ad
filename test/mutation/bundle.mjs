// Bundles the tests that mutants are tried against for `runner.mjs`, into `out/mutation/tests.mjs`. Stryker calls this in its
// copy of the project, whose code holds the mutants.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const sources = path.join(root, 'server/src');
const unit = path.join(root, 'test/unit');
/** Slow ones, what runs `dist/`, which has no mutants, and what measures before the first test. */
const leftOut = [
  'analysis/steps.test.ts',
  'annotations/gitMerge.test.ts',
  'annotations/anchoring/measured.test.ts',
];

/** Stryker's mark in code that holds mutants. */
const mutated = (/** @type {string} */ file) => readFileSync(file, 'utf8').includes('stryMutAct_');
const filesIn = (/** @type {string} */ folder, /** @type {string} */ ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const topFolder = (/** @type {string} */ file) => file.split(path.sep)[0] ?? '';

/** The tests of what holds mutants: `test/unit/rules` for `server/src/rules`; for the analysis those of what reads it most. */
const folders = new Set(
  filesIn(sources, '.ts')
    .filter((file) => mutated(path.join(sources, file)))
    .map(topFolder),
);
if (folders.has('analysis')) for (const reader of ['fixtures', 'rules', 'features']) folders.add(reader);
const files = filesIn(unit, '.test.ts')
  .filter((file) => folders.has(topFolder(file)) && !leftOut.includes(file))
  .sort();

/** Sources whose modules keep something from one call to the next, other than in a WeakMap. */
const keepers = filesIn(sources, '.ts')
  .filter((file) =>
    /^(?:let |const \w+.* = (?:new (?:Map|Set)(?:<.*>)?\(\)|new \w*(?:Array|List)\b|\[\];))/m.test(
      readFileSync(path.join(sources, file), 'utf8'),
    ),
  )
  .map((file) => path.join('server/src', file));

const entry = [
  "export { tests } from 'vitest';",
  "export { forget } from './test/mutation/forgetful.mjs';",
  `export const keepers = ${JSON.stringify(keepers)};`,
  ...files.map((file) => `import './test/unit/${file}';`),
].join('\n');

/** A test finds its files by where it lies, not by where the bundle does. */
const ownPlaces = {
  name: 'own places',
  setup(/** @type {import('esbuild').PluginBuild} */ { onLoad }) {
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(`file://${file}`)),
    }));
  },
};

/** While the analysis holds no mutants, what it makes of a text stays the same from one mutant to the next. */
const keptArticles = {
  name: 'kept articles',
  setup(/** @type {import('esbuild').PluginBuild} */ { onLoad }) {
    onLoad({ filter: /\/analysis\/analyze\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (folders.has('analysis')) return { loader: 'ts', contents: source };
      const anew = source.replace('export function analyze(', 'function analyzeAnew(');
      const keeping =
        "import { keep } from '../../../test/mutation/keep.mjs';\nexport const analyze = keep(analyzeAnew);";
      return { loader: 'ts', contents: `${anew}\n${keeping}` };
    });
  },
};

await build({
  stdin: { contents: entry, resolveDir: root, sourcefile: 'mutation.ts', loader: 'ts' },
  outfile: path.join(root, 'out/mutation/tests.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  packages: 'external',
  alias: { vscode: path.join(unit, 'vscode.ts'), vitest: path.join(root, 'test/mutation/vitest.mjs') },
  inject: [path.join(root, 'test/mutation/forgetful.mjs')],
  plugins: [ownPlaces, keptArticles],
});
