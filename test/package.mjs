// Packages the extension as a .vsix and looks into it: node test/package.mjs. Ends with a line `N passed, N failed`.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
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
  /^extension\/dist\/((web\/)?(extension|server)\.js|late\.js|third-party-licenses\.txt)$/,
  /^extension\/(l10n|schemas|syntaxes)\/[\w.-]+\.json$/,
  /^extension\/docs\/rules\/[\w.-]+\.md$/,
  /^extension\/images\/icon\.png$/,
  /^extension\/walkthrough\/[\w.-]+\.(md|svg|png|article)$/,
];
const expected = ['extension.js', 'late.js', 'server.js', 'web/extension.js', 'web/server.js'];
// The budget is 600 KB; it waits for the desktop's and the web's server to share what they have in common.
const largest = 800 * 1024;
const budget = 600 * 1024;

/**
 * @typedef {object} Check
 * @property {string} title
 * @property {(entries: Readonly<Record<string, Uint8Array>>) => readonly string[]} faults none where it passes
 */

/** @type {readonly Check[]} */
const checks = [
  {
    title: `is at most ${largest / 1024} KB`,
    faults: () => {
      const { size } = statSync(packaged);
      const over = size > budget ? `, over the budget of ${budget / 1024} KB` : '';
      console.log(`  the packaged extension has ${(size / 1024).toFixed(1)} KB${over}`);
      return size > largest ? [`${size} bytes`] : [];
    },
  },
  {
    title: 'holds no sources, tests or other files that do not belong in it',
    faults: (entries) =>
      Object.keys(entries).filter((name) => !allowed.some((pattern) => pattern.test(name))),
  },
  {
    title: 'holds client and server for the desktop and for the web',
    faults: (entries) => expected.filter((name) => entries[`extension/dist/${name}`] === undefined),
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
      manifestFiles(JSON.parse(Buffer.from(entries['extension/package.json'] ?? []).toString())).filter(
        (name) => entries[`extension/${name}`] === undefined,
      ),
  },
];

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
    const found = faults(entries);
    console.log(
      `${found.length === 0 ? '✔' : '✖'} ${title}${found.map((fault) => `\n    ${fault}`).join('')}`,
    );
    if (found.length > 0) failed += 1;
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
