/**
 * The suite's way to the launcher (test/host/channel.mjs). A VS Code that was downloaded has no such launcher: there,
 * output goes to the console and what needs the workbench's page is skipped.
 */

let address: string | undefined;
let sent: Promise<unknown> = Promise.resolve();

/** Names the launcher's address, or that there is none, before anything else here is used. */
export function connect(launcher: string | undefined): void {
  address = launcher;
}

/** Whether the launcher is there to be asked. */
export function connected(): boolean {
  return address !== undefined;
}

/**
 * Asks the launcher for an action (test/host/pageActions.mjs).
 * @throws {Error} with the launcher's reason
 */
export async function act(action: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
  if (address === undefined) throw new Error(`${action}: no test host to ask`);
  const response = await fetch(`${address}/${action}`, { method: 'POST', body: JSON.stringify(parameters) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Prints a line, in order with the others. */
export function print(line: string): void {
  if (address === undefined) console.log(line);
  else sent = sent.then(() => act('output', { text: `${line}\n` }));
}

/** Waits until everything printed has arrived. */
export async function flush(): Promise<void> {
  await sent;
}
