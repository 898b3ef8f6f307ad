// Runs the suites inside VS Code: node test/vscode/launch.mjs VARIANT, with the bundles built.
//   desktop    the extension from this folder, Node extension host
//   web        the same in the worker extension host
//   vsix       the packaged extension, installed
//   vsix-web   the packaged extension's files in the worker extension host
//   newsroom   the extension from this folder in Indonesian, in a workspace of two folders that is not trusted
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** @typedef {{ userData: string, extensions: string, workspace: string, archive: string }} Folders */

/**
 * A profile and a workspace for one run: the sample articles, the article beside the checkout where there is one, and
 * an empty folder.
 * @param {string} scratch
 * @param {Readonly<Record<string, unknown>>} settings beside the quiet ones
 * @returns {Folders}
 */
function prepare(scratch, settings) {
  const folders = {
    userData: path.join(scratch, 'user-data'),
    extensions: path.join(scratch, 'extensions'),
    workspace: path.join(scratch, 'articles'),
    archive: path.join(scratch, 'archive'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeSettings(folders.userData, settings);
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

/** A workspace whose folders have settings of their own. @param {Folders} folders @param {string} scratch */
function writeWorkspace({ workspace, archive }, scratch) {
  const file = path.join(scratch, 'newsroom.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: workspace }, { path: archive }] }));
  cpSync(path.join(workspace, 'banjir-demak.article'), path.join(archive, 'banjir-demak.article'));
  mkdirSync(path.join(archive, '.vscode'));
  const settings = { 'onRecord.rules': { 'attribution.hearsay': 'off' } };
  writeFileSync(path.join(archive, '.vscode/settings.json'), JSON.stringify(settings));
  return file;
}

/** Workspace trust as a user has it who was never asked. */
const withTrust = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/** @param {string} variant @param {string} scratch */
async function launch(variant, scratch) {
  const newsroom = variant === 'newsroom';
  await buildSuites({ packaged: variant.startsWith('vsix'), newsroom });
  if (!download) installHost();
  const code = download ? await downloadAndUnzipVSCode(process.env['VSCODE_VERSION']) : host;
  const folders = prepare(scratch, newsroom ? withTrust : {});
  const opened = newsroom ? writeWorkspace(folders, scratch) : folders.workspace;
  if (newsroom) process.env['VSCODE_HOST_UNTRUSTED'] = '1';
  const web = variant === 'web' || variant === 'vsix-web';
  const installed = variant.startsWith('vsix') ? install(code, folders) : root;
  const screenshots = path.join(root, 'out/screenshots', variant);
  mkdirSync(screenshots, { recursive: true });
  const places = [`--user-data-dir=${folders.userData}`, `--extensions-dir=${folders.extensions}`];
  await runTests({
    vscodeExecutablePath: code,
    extensionDevelopmentPath: variant === 'vsix' ? path.join(root, 'test/vscode/carrier') : installed,
    extensionTestsPath: path.join(root, 'out/vscode', web ? 'web' : 'desktop', 'index.js'),
    launchArgs: [
      opened,
      ...places,
      ...(web ? ['--extensionDevelopmentKind=web'] : []),
      ...(newsroom ? ['--locale=id'] : []),
    ],
    extensionTestsEnv: { SCREENSHOT_DIR: screenshots },
  });
}

const [variant = 'desktop'] = process.argv.slice(2);
if (!['desktop', 'web', 'vsix', 'vsix-web', 'newsroom'].includes(variant)) {
  console.error(`no variant ${variant}: desktop, web, vsix, vsix-web or newsroom`);
  process.exit(2);
}
if (variant === 'newsroom' && download) {
  // a downloaded VS Code has no Indonesian, and its test runner trusts everything
  console.log('newsroom: skipped, it needs the VS Code of the test host\n0 passed, 0 failed, 1 skipped');
  process.exit(0);
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
