// `npm run publish:check`: everything before publishing; of the network it needs npm's list of vulnerabilities. It ends with
// the commands that publish.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages } from '../test/package.mjs';
import { shippedVulnerabilities } from './audit.mjs';
import { newestRelease } from './changelog.mjs';

const root = path.resolve(import.meta.dirname, '..');
/** @param {string} name */
const read = (name) => readFileSync(path.join(root, name), 'utf8');
/** @type {{ version: string, publisher: string, engines: { vscode: string }, devDependencies: Record<string, string> }} */
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));
const newest = newestRelease(read('CHANGELOG.md'));
const changes = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });

/** @type {[string, boolean][]} */
const checks = [
  ['the version is a release (three numbers)', /^\d+\.\d+\.\d+$/.test(manifest.version)],
  [
    `CHANGELOG.md begins with the version (${manifest.version}, found ${newest?.version})`,
    newest?.version === manifest.version,
  ],
  ['CHANGELOG.md does not call it unreleased', newest?.released === true],
  ['package-lock.json has the same version', lock.version === manifest.version],
  [
    'engines.vscode is the version whose API the sources are checked against',
    manifest.engines.vscode === `^${manifest.devDependencies['@types/vscode']}`,
  ],
  ['nothing is changed that is not committed', changes.status === 0 && changes.stdout === ''],
];
const shipped = await bundledPackages(['client/src/client.ts', 'server/src/main.ts', 'server/src/cli.ts']);
// All packages are bundled, so to npm they are for development only: what is shipped is told by the bundles.
const audit = spawnSync('npm audit --json', { cwd: root, encoding: 'utf8', shell: true });
const vulnerable = shippedVulnerabilities(audit.stdout, shipped);
checks.push([
  `npm audit knows of nothing in what is shipped${vulnerable === null ? ' (it did not answer)' : vulnerable.map((line) => `\n    ${line}`).join('')}`,
  vulnerable?.length === 0,
]);
for (const [title, passed] of checks) console.log(`${passed ? '✔' : '✖'} ${title}`);
const packaged = spawnSync(process.execPath, [path.join(root, 'test/package.mjs')], { stdio: 'inherit' });
if (packaged.status !== 0 || checks.some(([, passed]) => !passed)) process.exit(1);

console.log(`
Ready. What is left needs the network and the tokens of the publisher ${manifest.publisher}:

    npx vsce publish --no-dependencies --packagePath out/on-record.vsix     (VSCE_PAT)
    npx ovsx publish out/on-record.vsix                                     (OVSX_PAT)
    git tag v${manifest.version} && git push --tags`);
