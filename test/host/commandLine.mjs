// The part of VS Code's desktop command line that a test run uses.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} CommandLine
 * @property {readonly string[]} extensionDevelopmentPaths extensions to run from their folders
 * @property {string | undefined} extensionTestsPath the module whose `run()` is the test suite
 * @property {boolean} web run the extension in the web worker extension host
 * @property {readonly string[]} install `.vsix` files to install first
 * @property {string | undefined} userData
 * @property {string | undefined} extensions the folder extensions are installed in
 * @property {string | undefined} folder the workspace folder to open
 * @property {string | undefined} workspace the workspace file to open, in place of a folder
 * @property {string | undefined} locale the language of the interface, for extensions; VS Code's own words stay English
 */

const known = /** @type {const} */ ({
  extensionDevelopmentPath: { type: 'string', multiple: true },
  extensionTestsPath: { type: 'string' },
  extensionDevelopmentKind: { type: 'string' },
  'install-extension': { type: 'string', multiple: true },
  'user-data-dir': { type: 'string' },
  'extensions-dir': { type: 'string' },
  'folder-uri': { type: 'string' },
  locale: { type: 'string' },
});

/**
 * Reads a desktop command line. Options that mean nothing without a desktop window (`--no-sandbox`,
 * `--disable-updates`, …) are accepted and ignored.
 * @param {readonly string[]} words
 * @returns {CommandLine}
 */
export function parseCommandLine(words) {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: known,
    strict: false,
    allowPositionals: true,
  });
  /** @param {unknown} value */
  const texts = (value) =>
    (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string' && item !== '');
  /** @param {unknown} value @returns {readonly string[]} */
  const paths = (value) => texts(value).map((item) => path.resolve(item));
  const [folderUri] = texts(values['folder-uri']);
  const [opened] = paths(positionals[0]);
  const isWorkspace = opened?.endsWith('.code-workspace') ?? false;
  return {
    extensionDevelopmentPaths: paths(values.extensionDevelopmentPath),
    extensionTestsPath: paths(values.extensionTestsPath)[0],
    web: values.extensionDevelopmentKind === 'web',
    install: paths(values['install-extension']),
    userData: paths(values['user-data-dir'])[0],
    extensions: paths(values['extensions-dir'])[0],
    folder: folderUri !== undefined ? fileURLToPath(folderUri) : isWorkspace ? undefined : opened,
    workspace: isWorkspace ? opened : undefined,
    locale: texts(values.locale)[0],
  };
}
