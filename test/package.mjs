// Packages the extension as a .vsix and looks into it: node test/package.mjs. Ends with a line `N passed, N failed`.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';

const root = path.resolve(import.meta.dirname, '..');
export const packaged = path.join(root, 'out/on-record.vsix');

/** Packages from a fresh production build (`vscode:prepublish`) into {@link packaged}. */
export async function packageExtension() {
  mkdirSync(path.dirname(packaged), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: packaged,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

const allowed = [
  /^(\[Content_Types\]\.xml|extension\.vsixmanifest)$/,
  /^extension\/(package(\.nls(\.\w+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^extension\/dist\/((extension|client|server)\.js|third-party-licenses\.txt)$/,
  /^extension\/(l10n|schemas|syntaxes)\/[\w.-]+\.json$/,
  /^extension\/docs\/rules\/[\w.-]+\.md$/,
  /^extension\/images\/icon\.png$/,
  /^extension\/walkthrough\/[\w.-]+\.(md|svg|png|article)$/,
];
const expected = ['extension.js', 'client.js', 'server.js', 'third-party-licenses.txt'];
const largest = 600 * 1024;

/**
 * @typedef {object} Check
 * @property {string} title
 * @property {(entries: Readonly<Record<string, Uint8Array>>) => readonly string[] | Promise<readonly string[]>} faults none where it passes
 */

/** @type {readonly Check[]} */
const checks = [
  {
    title: `is at most ${largest / 1024} KB`,
    faults: () => {
      const { size } = statSync(packaged);
      console.log(`  the packaged extension has ${(size / 1024).toFixed(1)} KB`);
      return size > largest ? [`${size} bytes`] : [];
    },
  },
  {
    title: 'holds no sources, tests or other files that do not belong in it',
    faults: (entries) =>
      Object.keys(entries).filter((name) => !allowed.some((pattern) => pattern.test(name))),
  },
  {
    title: 'holds client and server, and the licences of what they contain',
    faults: (entries) => expected.filter((name) => entries[`extension/dist/${name}`] === undefined),
  },
  {
    title: 'lists the licence of every package in the bundles, and of the data they are compiled from',
    faults: async (entries) => {
      const listed = textOf(entries, 'extension/dist/third-party-licenses.txt');
      return [...(await bundledPackages()), 'cldr-core'].filter((name) => !listed.includes(`\n${name} `));
    },
  },
  {
    title: 'holds no source maps',
    faults: (entries) =>
      Object.entries(entries)
        .filter(([name, data]) => name.endsWith('.js') && Buffer.from(data).includes('//# sourceMappingURL='))
        .map(([name]) => name),
  },
  {
    title: 'holds every file its manifest names',
    faults: (entries) =>
      manifestFiles(JSON.parse(textOf(entries, 'extension/package.json'))).filter(
        (name) => entries[`extension/${name}`] === undefined,
      ),
  },
];

/** @param {Readonly<Record<string, Uint8Array>>} entries @param {string} name */
function textOf(entries, name) {
  return Buffer.from(entries[name] ?? []).toString();
}

/**
 * The npm packages that are in the bundles, as esbuild sees them.
 * @param {readonly string[]} [entryPoints] those of what is packaged, without it
 * @returns {Promise<readonly string[]>}
 */
export async function bundledPackages(entryPoints = ['client/src/client.ts', 'server/src/main.ts']) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    external: ['vscode'],
    platform: 'node',
    conditions: ['browser'],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
  });
  const inputs = Object.keys(metafile.inputs);
  const names = inputs.map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? '');
  return [...new Set(names)].filter((name) => name !== '');
}

/** Every relative path in the manifest's `main`, `browser`, `icon` and contributions. @param {unknown} value @returns {string[]} */
function manifestFiles(value) {
  if (typeof value === 'string') return /^\.\/[^*]+\.\w+$/.test(value) ? [value.slice(2)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(manifestFiles) : [];
}

if (process.argv[1] === import.meta.filename) {
  await packageExtension();
  const entries = unzipSync(readFileSync(packaged));
  let failed = 0;
  for (const { title, faults } of checks) {
    const found = await faults(entries);
    console.log(
      `${found.length === 0 ? '✔' : '✖'} ${title}${found.map((fault) => `\n    ${fault}`).join('')}`,
    );
    if (found.length > 0) failed += 1;
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
