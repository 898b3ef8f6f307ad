/** Runs the suites in the worker extension host. */

import 'mocha/mocha.js'; // Mocha's bundle for browsers: defines the globals
import * as vscode from 'vscode';
import { connect } from './channel';
import { runSuites } from './run';

/** @param register loads the suites, which call Mocha's globals */
export async function run(register: () => void): Promise<void> {
  // the launcher serves the extension under test; a downloaded VS Code reads it from the disk
  const served = vscode.extensions.all.find(({ extensionUri }) => extensionUri.scheme === 'http');
  connect(served === undefined ? undefined : `http://${served.extensionUri.authority}`);
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
  register();
  await runSuites(mocha, Mocha.reporters.Base);
}
