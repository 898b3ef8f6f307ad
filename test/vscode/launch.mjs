// Runs the suites inside VS Code: node test/vscode/launch.mjs VARIANT, with the bundles built.
//   desktop    the extension from this folder, Node extension host
//   web        the same in the worker extension host
//   vsix       the packaged extension, installed
//   vsix-web   the packaged extension's files in the worker extension host
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { installHost, supported } from '../host/installation.mjs';
import { writeSettings } from '../host/settings.mjs';
import { packaged } from '../package.mjs';
import { buildSuites } from './build.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const host = path.join(root, 'test/host/code.mjs');
const sharedArticle = path.resolve(root, '../shared/articles/korsel-dubes-rusia.txt');
const download = process.env['VSCODE_HOST'] === 'download' || !supported;

/** @typedef {{ userData: string, extensions: string, workspace: string }} Folders */

/**
 * A profile and a workspace for one run: the sample articles, and the article beside the checkout where there is one.
 * @param {string} scratch
 * @returns {Folders}
 */
function prepare(scratch) {
  const folders = {
    userData: path.join(scratch, 'user-data'),
    extensions: path.join(scratch, 'extensions'),
    workspace: path.join(scratch, 'articles'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeSettings(folders.userData);
  cpSync(path.join(root, 'test/fixtures/articles'), folders.workspace, {
    recursive: true,
    filter: (file) => !file.endsWith('.json'),
  });
  if (existsSync(sharedArticle))
    cpSync(sharedArticle, path.join(folders.workspace, path.basename(sharedArticle)));
  return folders;
}

/**
 * Installs the packaged extension.
 * @param {string} code the VS Code to install it with
 * @param {Folders} folders
 * @returns {string} where its files are
 */
function install(code, { userData, extensions }) {
  const [command, ...words] = code === host ? [host] : resolveCliArgsFromVSCodeExecutablePath(code);
  const places = [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
  const run = spawnSync(command ?? code, [...words, ...places, '--install-extension', packaged], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`the packaged extension could not be installed (${run.status})`);
  const [installed] = readdirSync(extensions).filter((name) => name.startsWith('on-record.'));
  if (installed === undefined) throw new Error('the packaged extension is not where it was installed');
  return path.join(extensions, installed);
}

/** @param {string} variant @param {string} scratch */
async function launch(variant, scratch) {
  await buildSuites({ packaged: variant.startsWith('vsix') });
  if (!download) installHost();
  const code = download ? await downloadAndUnzipVSCode(process.env['VSCODE_VERSION']) : host;
  const folders = prepare(scratch);
  const web = variant === 'web' || variant === 'vsix-web';
  const installed = variant.startsWith('vsix') ? install(code, folders) : root;
  const screenshots = path.join(root, 'out/screenshots', variant);
  mkdirSync(screenshots, { recursive: true });
  const places = [`--user-data-dir=${folders.userData}`, `--extensions-dir=${folders.extensions}`];
  await runTests({
    vscodeExecutablePath: code,
    extensionDevelopmentPath: variant === 'vsix' ? path.join(root, 'test/vscode/carrier') : installed,
    extensionTestsPath: path.join(root, 'out/vscode', web ? 'web' : 'desktop', 'index.js'),
    launchArgs: [folders.workspace, ...places, ...(web ? ['--extensionDevelopmentKind=web'] : [])],
    extensionTestsEnv: { SCREENSHOT_DIR: screenshots },
  });
}

const [variant = 'desktop'] = process.argv.slice(2);
if (!['desktop', 'web', 'vsix', 'vsix-web'].includes(variant)) {
  console.error(`no variant ${variant}: desktop, web, vsix or vsix-web`);
  process.exit(2);
}
// a short path: sockets are made in the user-data folder, and macOS gives long ones
const scratch = mkdtempSync(path.join(process.platform === 'darwin' ? '/tmp' : tmpdir(), 'on-record-'));
try {
  await launch(variant, scratch);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
