/** Runs the suites in the Node extension host. */

import process from 'node:process';
import Mocha from 'mocha';
import { connect } from './channel';
import { runSuites } from './run';

/** @param register loads the suites, which call Mocha's globals */
export async function run(register: () => void): Promise<void> {
  connect(process.env['VSCODE_TEST_CHANNEL']);
  const grep = process.env['VSCODE_TEST_GREP'];
  const mocha = new Mocha({ timeout: 30_000, color: false, reporter: 'spec', ...(grep ? { grep } : {}) });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  register();
  await runSuites(mocha, Mocha.reporters.Base);
}
