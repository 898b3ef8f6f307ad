// `npm run publish:check`: everything before publishing that needs no network. It ends with the commands that do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** @param {string} name */
const read = (name) => readFileSync(path.join(root, name), 'utf8');
/** @type {{ version: string, publisher: string, engines: { vscode: string }, devDependencies: Record<string, string> }} */
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));
const [, newest] = /^## \[?v?(\d+\.\d+\.\d+[^\]\s]*)/m.exec(read('CHANGELOG.md')) ?? [];
const changes = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });

/** @type {readonly [string, boolean][]} */
const checks = [
  ['the version is a release (three numbers)', /^\d+\.\d+\.\d+$/.test(manifest.version)],
  [
    `CHANGELOG.md begins with the version (${manifest.version}, found ${newest})`,
    newest === manifest.version,
  ],
  ['package-lock.json has the same version', lock.version === manifest.version],
  [
    'engines.vscode is the version whose API the sources are checked against',
    manifest.engines.vscode === `^${manifest.devDependencies['@types/vscode']}`,
  ],
  ['nothing is changed that is not committed', changes.status === 0 && changes.stdout === ''],
];
for (const [title, passed] of checks) console.log(`${passed ? '✔' : '✖'} ${title}`);
const packaged = spawnSync(process.execPath, [path.join(root, 'test/package.mjs')], { stdio: 'inherit' });
if (packaged.status !== 0 || checks.some(([, passed]) => !passed)) process.exit(1);

console.log(`
Ready. What is left needs the network and the tokens of the publisher ${manifest.publisher}:

    npx vsce publish --no-dependencies --packagePath out/on-record.vsix     (VSCE_PAT)
    npx ovsx publish out/on-record.vsix                                     (OVSX_PAT)
    git tag v${manifest.version} && git push --tags`);
