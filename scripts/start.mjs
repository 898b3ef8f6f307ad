// `npm start [-- FILE_OR_FOLDER]`: builds, and opens VS Code with the extension and an article. In the installed `code`
// where there is one, else in the VS Code of the test host, at the address that is printed, until Ctrl-C.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installHost, supported } from '../test/host/installation.mjs';
import { startServer } from '../test/host/server.mjs';
import { writeSettings } from '../test/host/settings.mjs';
import { workbenchAddress } from '../test/host/workbench.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The sample articles, copied once to a folder where they may be written in. @returns {string} one of them */
function sampleArticle() {
  const copies = path.join(root, 'out/articles');
  cpSync(path.join(root, 'test/fixtures/articles'), copies, {
    recursive: true,
    force: false,
    filter: (file) => !file.endsWith('.json'),
  });
  return path.join(copies, 'banjir-demak.article');
}

/** The `code` that is installed on this machine, if it can open a window here. */
function installedCode() {
  if (process.env['VSCODE_HOST'] === 'embedded') return undefined;
  // inside VS Code's own remote terminal `code` can open files, but runs no extension from a folder
  if (process.env['VSCODE_IPC_HOOK_CLI'] !== undefined) return undefined;
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (process.platform === 'linux' && (screen ?? '') === '') return undefined;
  const found = spawnSync('code', ['--version'], { shell: process.platform === 'win32', timeout: 20_000 });
  return found.status === 0 ? 'code' : undefined;
}

/** @param {string} code @param {string} target */
function openInstalled(code, target) {
  const folder = statSync(target).isDirectory() ? [target] : [path.dirname(target), target];
  const words = [`--extensionDevelopmentPath=${root}`, '--new-window', ...folder];
  const quoted = process.platform === 'win32' ? words.map((word) => `"${word}"`) : words;
  const run = spawnSync(code, quoted, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`opened ${target} in VS Code`);
  return run.status ?? 1;
}

/** @param {string} target @returns {Promise<number>} exit status, when it has been stopped */
async function openEmbedded(target) {
  if (!supported) {
    console.error(
      'no installed VS Code: put `code` on the PATH ("Shell Command: Install \'code\' command in PATH")',
    );
    return 1;
  }
  installHost();
  const scratch = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
  const profile = {
    scratch,
    userData: path.join(scratch, 'user-data'),
    extensions: path.join(scratch, 'extensions'),
  };
  mkdirSync(profile.extensions);
  // installed, as a link: after `npm run build`, Reload Window in VS Code takes the new build
  symlinkSync(root, path.join(profile.extensions, 'on-record'), 'dir');
  writeSettings(profile.userData);
  try {
    const token = randomUUID();
    const server = await startServer(profile, [`--connection-token=${token}`, '--disable-workspace-trust']);
    const isFolder = statSync(target).isDirectory();
    const opened = workbenchAddress({
      authority: `127.0.0.1:${server.port}`,
      folder: isFolder ? target : path.dirname(target),
      ...(isFolder ? {} : { file: target }),
      extensions: [],
      token,
    });
    const short = await redirect(opened);
    console.log(
      `\nVS Code with On Record, at ${path.relative(process.cwd(), target) || target}:\n\n    ${short.address}\n`,
    );
    console.log('Open the address in a browser on this machine. Ctrl-C ends it.');
    const status = await Promise.race([server.exited, stopped()]);
    short.close();
    await server.stop();
    return status;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A short address for a long one, with a secret of its own: whoever has it may work as you. @param {string} target */
async function redirect(target) {
  const secret = randomUUID().slice(0, 8);
  const server = createServer((request, response) => {
    if (request.url === `/${secret}`) response.writeHead(302, { Location: target }).end();
    else response.writeHead(404).end();
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return {
    address: `http://127.0.0.1:${port}/${secret}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @returns {Promise<number>} */
function stopped() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => resolve(0));
  });
}

const [argument] = process.argv.slice(2);
// npm runs scripts in the package's folder and names the caller's
const target =
  argument === undefined ? sampleArticle() : path.resolve(process.env['INIT_CWD'] ?? '.', argument);
if (!existsSync(target)) {
  console.error(`there is no ${target}`);
  process.exit(2);
}
const build = spawnSync(process.execPath, [path.join(root, 'esbuild.mjs')], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const code = installedCode();
process.exit(code === undefined ? await openEmbedded(target) : openInstalled(code, target));
