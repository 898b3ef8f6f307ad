// One run of a test suite: server, workbench and channel up, until the tests have ended or something else has.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { openChannel } from './channel.mjs';
import { pageActions } from './pageActions.mjs';
import { startServer } from './server.mjs';
import { openWorkbench, workbenchAddress } from './workbench.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} status exit status
 * @property {string} [reason] what to tell the user
 */

const timeout = Number(process.env['VSCODE_HOST_TIMEOUT_MS'] ?? 600_000);
/** The workspace is not trusted, and nobody is asked. */
const untrusted = (process.env['VSCODE_HOST_UNTRUSTED'] ?? '') !== '';
const verbose = (process.env['VSCODE_HOST_VERBOSE'] ?? '') !== '';

/** Where the worker extension host finds extension and tests. It runs tests only from below the extension's address. */
const extensionAddress = '/extension/';
const testsAddress = '/extension/.tests/';

/**
 * @param {import('./commandLine.mjs').CommandLine} options
 * @param {import('./server.mjs').Profile} profile
 * @param {string} tests the module whose `run()` is the suite
 * @returns {Promise<Outcome>}
 * @throws {Error} when server or browser do not start
 */
export async function runSuite(options, profile, tests) {
  if (!existsSync(tests) && !existsSync(`${tests}.js`)) return { status: 1, reason: `there is no ${tests}` };
  const { promise: ended, resolve: end } = deferredOutcome();
  setTimeout(
    () => end({ status: 124, reason: `the tests did not end within ${timeout} ms` }),
    timeout,
  ).unref();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => end({ status: 130, reason: `stopped by ${signal}` }));
  }

  let heard = false;
  /** @param {string} text */
  const print = (text) => {
    heard = true;
    process.stdout.write(text);
  };
  /** @type {import('playwright-core').Page | undefined} */
  let page;
  const [extension] = options.extensionDevelopmentPaths;
  const web = options.web && extension !== undefined;
  const channel = await openChannel(
    pageActions(() => page, print, process.env['SCREENSHOT_DIR']),
    web ? { [testsAddress]: path.dirname(tests), [extensionAddress]: extension } : {},
  );
  const [browser, server] = await Promise.all([
    launchBrowser(),
    startServer(
      profile,
      // without the smoke test driver the workbench ignores the tests it is told to run
      [
        '--without-connection-token',
        '--enable-smoke-test-driver',
        ...(untrusted ? [] : ['--disable-workspace-trust']),
      ],
      { VSCODE_TEST_CHANNEL: `http://${channel.authority}` },
    ),
  ]);
  void server.exited.then((status) => end({ status: 1, reason: `VS Code's server ended with ${status}` }));

  /** @type {string[]} */
  const log = [];
  const report = {
    exit: (/** @type {number} */ status) => end({ status }),
    log: (/** @type {string} */ line) => {
      log.push(line);
      if (verbose) process.stderr.write(`${line}\n`);
    },
  };
  const address = workbenchAddress({
    authority: `127.0.0.1:${server.port}`,
    folder: options.folder,
    workspace: options.workspace,
    extensions: web ? [] : options.extensionDevelopmentPaths,
    ...(web ? {} : { tests }),
  });
  const served = {
    authority: channel.authority,
    extension: extensionAddress,
    tests: `${testsAddress}${path.basename(tests)}`,
  };
  openWorkbench(browser, address, report, { web: web ? served : undefined, locale: options.locale }).then(
    (opened) => {
      page = opened;
      page.on('crash', () => end({ status: 1, reason: 'the workbench page crashed' }));
    },
    (/** @type {unknown} */ error) => end({ status: 1, reason: String(error) }),
  );

  const outcome = await ended;
  if (outcome.status !== 0 && !heard) process.stderr.write(`${evidence(log)}\n${evidence([server.log()])}\n`);
  await browser.close().catch(() => undefined);
  channel.close();
  await server.stop();
  return outcome;
}

function deferredOutcome() {
  /** @type {(outcome: Outcome) => void} */
  let resolve = () => undefined;
  /** @type {Promise<Outcome>} */
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

/** The end of a log without VS Code's own stack frames: for a run that failed before a test said anything. @param {string[]} log */
function evidence(log) {
  const lines = log.flatMap((entry) => entry.split('\n'));
  return lines
    .filter((line) => line.trim() !== '' && !/^\s*at .*(lib\/vscode|\/static\/out\/|node:)/.test(line))
    .slice(-40)
    .join('\n');
}
