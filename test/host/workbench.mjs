/* global Element */
// VS Code's workbench in a browser page, told through its address and its configuration what to open.
import { format } from 'node:util';

/**
 * @typedef {object} Opening
 * @property {string} authority `127.0.0.1:PORT` of VS Code's server; the same string in every address, or files differ
 * @property {string | undefined} folder
 * @property {string | undefined} [workspace] a workspace file, in place of a folder
 * @property {readonly string[]} extensions development extensions for the Node extension host
 * @property {string} [tests] the module with the tests, for the Node extension host
 * @property {string} [file] a file to open
 * @property {string} [token] the server's connection token
 */

/**
 * The address that opens the workbench.
 * @param {Opening} opening
 */
export function workbenchAddress({ authority, folder, workspace, extensions, tests, file, token }) {
  /** @param {string} place */
  const remote = (place) => `vscode-remote://${authority}${encodeURI(place)}`;
  /** @type {[string, string][]} */
  const payload = [
    ...extensions.map(
      (place) => /** @type {[string, string]} */ (['extensionDevelopmentPath', remote(place)]),
    ),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (file !== undefined) payload.push(['openFile', remote(file)]);
  const address = new URL(`http://${authority}/`);
  if (token !== undefined) address.searchParams.set('tkn', token);
  if (workspace !== undefined) address.searchParams.set('workspace', workspace);
  else if (folder === undefined) address.searchParams.set('ew', 'true');
  else address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/**
 * @typedef {object} WebExtension
 * @property {string} authority where extension and tests are served
 * @property {string} extension path of the extension's folder there
 * @property {string} tests path of the module with the tests there
 */

/**
 * Opens the workbench in a page and listens to what it reports.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{ exit: (status: number) => void, log: (line: string) => void }} report
 * @param {{ web?: WebExtension | undefined, locale?: string | undefined }} [how] an extension to run in the worker
 *   extension host; the language that extensions are told the interface is in
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openWorkbench(browser, address, report, { web, locale } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    bypassCSP: web !== undefined,
  });
  const page = await context.newPage();
  // the workbench calls these two by name when it is driven by tests; they must be there before it loads
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ values) => {
      report.log(`[${type}] ${format(...values)}`);
    },
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ status) => report.exit(status));
  page.on('console', (message) => {
    // told nowhere else, and the workbench goes on without the tests
    if (message.text().startsWith('No extension host found that can launch the test runner')) {
      report.log(message.text());
      report.exit(1);
    }
  });
  page.on('pageerror', (error) => report.log(`[page] ${error.message}`));
  await keepOpenedAddresses(page);
  if (web !== undefined) await nameWebExtension(page, web);
  if (locale !== undefined) await nameLocale(page, locale);
  await page.goto(address);
  return page;
}

/**
 * Keeps the addresses that the workbench opens in the browser, in place of opening them: for `opened` of pageActions.mjs.
 * @param {import('playwright-core').Page} page
 */
async function keepOpenedAddresses(page) {
  await page.addInitScript(() => {
    /** @type {string[]} */
    const addresses = [];
    Reflect.set(globalThis, 'openedAddresses', addresses);
    globalThis.open = (address) => {
      addresses.push(String(address));
      return globalThis.window;
    };
  });
}

/**
 * Names the extension in the workbench's own configuration as it is read: the address can name extensions of the Node
 * extension host only.
 * @param {import('playwright-core').Page} page
 * @param {WebExtension} web
 */
async function nameWebExtension(page, { authority, extension, tests }) {
  /** @param {string} path */
  const at = (path) => ({ scheme: 'http', authority, path });
  await page.addInitScript(
    (developmentOptions) => {
      const read = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (/** @type {string} */ name) {
        const value = read.call(this, name);
        if (value === null || this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings')
          return value;
        const configuration = JSON.parse(value);
        configuration.developmentOptions = { ...configuration.developmentOptions, ...developmentOptions };
        return JSON.stringify(configuration);
      };
    },
    { extensions: [at(extension)], extensionTestsPath: at(tests) },
  );
}

/**
 * Names the language of the interface, which the workbench reads from a global that messages in another language would
 * set. There are none here: the workbench's own words stay English.
 * @param {import('playwright-core').Page} page
 * @param {string} locale
 */
async function nameLocale(page, locale) {
  await page.addInitScript((language) => {
    Reflect.set(globalThis, '_VSCODE_NLS_LANGUAGE', language);
  }, locale);
}
