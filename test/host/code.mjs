#!/usr/bin/env node
// Stands in for the `code` executable that @vscode/test-electron spawns, where VS Code cannot be downloaded or shown:
// VS Code's server with its Node extension host, and its workbench in a browser without a window.
// Exit status: that of the tests; 1 when they could not run, 124 when they took too long, 130 when interrupted.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCommandLine } from './commandLine.mjs';
import { installExtensions } from './server.mjs';
import { writeSettings } from './settings.mjs';
import { runSuite } from './suite.mjs';

/** @returns {Promise<import('./suite.mjs').Outcome>} */
async function main() {
  const options = parseCommandLine(process.argv.slice(2));
  const scratch = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
  process.env['TMPDIR'] = scratch; // so that the browser's profile is deleted with the rest
  const profile = {
    scratch,
    userData: options.userData ?? path.join(scratch, 'user-data'),
    extensions: options.extensions ?? path.join(scratch, 'extensions'),
  };
  try {
    mkdirSync(profile.extensions, { recursive: true });
    writeSettings(profile.userData);
    if (options.install.length > 0) {
      const status = installExtensions(profile, options.install);
      if (status !== 0) return { status, reason: 'the extension could not be installed' };
      if (options.extensionTestsPath === undefined) return { status };
    }
    if (options.extensionTestsPath === undefined)
      return { status: 2, reason: 'no --extensionTestsPath to run' };
    return await runSuite(options, profile, options.extensionTestsPath);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

try {
  const { status, reason } = await main();
  if (reason !== undefined) process.stderr.write(`${reason}\n`);
  process.exit(status);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
