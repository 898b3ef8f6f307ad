// The browser that shows the workbench: an installed one, else the Chromium among the host's packages.
import { createReadStream, createWriteStream, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { packagedChromium, unpackedChromium } from './installation.mjs';

const places = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
];

/**
 * @typedef {object} BrowserProgram
 * @property {string} executable
 * @property {Readonly<Record<string, string>>} environment what it needs beside the caller's environment
 */

/**
 * The browser to use: `CHROMIUM`, an installed Chrome or Chromium, else the packaged one, unpacked on first use.
 * @returns {Promise<BrowserProgram>}
 * @throws {Error} when `CHROMIUM` names no file
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names a file that is not there: ${named}`);
    return { executable: named, environment: {} };
  }
  const installed = process.env['VSCODE_HOST_BROWSER'] === 'packaged' ? undefined : places.find(existsSync);
  if (installed !== undefined) return { executable: installed, environment: {} };
  if (!existsSync(unpackedChromium)) await unpack();
  const libraries = path.join(unpackedChromium, 'lib');
  return {
    executable: path.join(unpackedChromium, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? unpackedFonts(),
    },
  };
}

/** The machine's own font settings where it has some, else the packaged font. */
function unpackedFonts() {
  return existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : unpackedChromium;
}

/** Unpacks beside the final place and renames, so that a broken-off attempt is never taken for a browser. */
async function unpack() {
  /** @type {{ extract(folder: string): NodeJS.WritableStream }} */
  const tar = createRequire(import.meta.url)('tar-fs');
  const folder = mkdtempSync(`${unpackedChromium}-`);
  /** @param {string} name @param {NodeJS.WritableStream} target */
  const inflate = (name, target) =>
    pipeline(createReadStream(path.join(packagedChromium, name)), createBrotliDecompress(), target);
  try {
    await Promise.all([
      inflate('chromium.br', createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 })),
      inflate('al2023.tar.br', tar.extract(folder)),
      inflate('fonts.tar.br', tar.extract(folder)),
      inflate('swiftshader.tar.br', tar.extract(folder)),
    ]);
    if (!existsSync(unpackedChromium)) renameSync(folder, unpackedChromium);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing of the browser's own leaves the machine: every host name but the loopback is unknown to it. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts the browser without a window. It ends with this process, however that ends: it is driven over a pipe.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { executable, environment } = await findBrowser();
  /** @type {Record<string, string>} */
  const inherited = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) inherited[name] = value;
  return chromium.launch({
    executablePath: executable,
    headless: true,
    args: flags,
    env: { ...inherited, ...environment },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
