import { flush, print } from './channel';

/** Fills in a message of Mocha's reporters: `%s` and `%d` by the values, the rest appended. */
function fill(message: string, values: readonly unknown[]): string {
  const rest = [...values];
  const text = message.replace(/%[sdi]/g, () => String(rest.shift()));
  return [text, ...rest.map(String)].join(' ');
}

/**
 * Runs the suites that are registered, prints every test and closes with a line `N passed, N failed`.
 * @throws {Error} when a test fails or there was none: VS Code turns that into exit status 1
 */
export async function runSuites(
  mocha: Mocha,
  base: { consoleLog: (message?: string, ...values: unknown[]) => void },
): Promise<void> {
  // the extension host's console cannot be told from the workbench's own log
  base.consoleLog = (message = '', ...values) => print(fill(message, values));
  const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    // at once, and not only at the end: a run that is broken off has told what it knew
    runner.on('fail', (_test, error: Error) => print(`       ${error.message.split('\n')[0] ?? ''}`));
  });
  print(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
  await flush();
  if (failures > 0) throw new Error(`${failures} failed`);
  if (passes === 0) throw new Error('no test ran');
}
