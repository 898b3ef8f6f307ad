// VS Code's server: the process that serves the workbench and runs the Node extension host.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { serverNode, serverRoot } from './installation.mjs';

const main = path.join(serverRoot, 'out/server-main.js');
const guard = path.join(import.meta.dirname, 'guard.mjs');

/**
 * @typedef {object} Profile
 * @property {string} scratch a folder for this run alone; deleted when the server has ended
 * @property {string} userData
 * @property {string} extensions
 */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {Promise<number>} exited the server's exit status, whenever that comes
 * @property {() => string} log the end of what it has printed
 * @property {() => Promise<void>} stop
 */

/** @param {Profile} profile */
function sharedArguments({ scratch, userData, extensions }) {
  return [
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--telemetry-level=off',
    `--server-data-dir=${path.join(scratch, 'server')}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
  ];
}

/** @param {Readonly<Record<string, string>>} more */
function serverEnvironment(more) {
  /** @type {NodeJS.ProcessEnv} */
  const environment = { ...process.env, ...more, EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }) };
  // set inside VS Code's own terminal: they would make this server talk to that one
  delete environment['VSCODE_AGENT_FOLDER'];
  delete environment['VSCODE_IPC_HOOK_CLI'];
  delete environment['ELECTRON_RUN_AS_NODE'];
  delete environment['NODE_OPTIONS'];
  return environment;
}

/**
 * Installs packaged extensions into the profile.
 * @param {Profile} profile
 * @param {readonly string[]} files paths of `.vsix` files
 * @returns {number} exit status, 0 when all are installed
 */
export function installExtensions(profile, files) {
  const words = files.map((file) => `--install-extension=${file}`);
  const run = spawnSync(serverNode, [main, ...sharedArguments(profile), '--force', ...words], {
    env: serverEnvironment({}),
    encoding: 'utf8',
    timeout: 60_000,
  });
  const status = run.status ?? 1;
  // said on the way: that native modules are missing which only logging needs
  if (status !== 0) process.stderr.write(`${run.stdout}${run.stderr}`);
  return status;
}

/**
 * Starts the server on a free port of the loopback and waits until it listens.
 * @param {Profile} profile
 * @param {readonly string[]} more further arguments
 * @param {Readonly<Record<string, string>>} [environment] for the server and the extension hosts it starts
 * @returns {Promise<Server>}
 * @throws {Error} when it ends before it listens, with what it printed
 */
export async function startServer(profile, more, environment = {}) {
  const words = [main, '--host=127.0.0.1', '--port=0', ...more, ...sharedArguments(profile)];
  const child = spawn(process.execPath, [guard, profile.scratch, serverNode, ...words], {
    cwd: profile.scratch,
    detached: true, // Ctrl-C in the terminal is the launcher's to handle
    env: serverEnvironment(environment),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  let log = '';
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    /** @param {string} text */
    const read = (text) => {
      log = (log + text).slice(-100_000);
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
  });
  const failed = exited.then((status) => {
    throw new Error(`VS Code's server ended with ${status}\n${log}`);
  });
  const port = await Promise.race([listening, failed]);
  failed.catch(() => undefined); // after this point the caller watches `exited`
  return {
    port,
    exited,
    log: () => log,
    stop: async () => {
      child.stdin.end('done');
      await exited;
    },
  };
}
