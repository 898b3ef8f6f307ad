/** The workbench as a user sees it: only where the test host shows it (test/host/pageActions.mjs). */

import { act, connected } from '../runner/channel';
import { until } from './until';

/** Skips a test where there is no page to ask. Used as `before(needsPage)` or inside a test with `call`. */
export function needsPage(this: Mocha.Context): void {
  if (!connected()) this.skip();
}

/** Saves a picture of the workbench, once an element that matches the selector is painted. */
export async function screenshot(name: string, selector?: string): Promise<void> {
  await act('screenshot', { name, selector });
}

/** The texts of the elements that match, as shown. */
export async function read(selector: string): Promise<readonly string[]> {
  return (await act('read', { selector })) as readonly string[];
}

export async function click(selector: string): Promise<void> {
  await act('click', { selector });
}

/** @param key as Playwright names it: `Escape`, `Control+S` */
export async function press(key: string): Promise<void> {
  await act('press', { key });
}

/** The addresses that were opened in the browser since the window was, in order. */
export async function openedAddresses(): Promise<readonly string[]> {
  return (await act('opened', {})) as readonly string[];
}

/** A page on paper (A4). */
export interface Printed {
  /** Addresses that it asked for. */
  readonly requests: readonly string[];
  readonly tooWide: boolean;
  /** Heads of tables that stand on more than one line. */
  readonly brokenHeads: readonly string[];
  readonly sheets: number;
}

/** Opens a page beside the workbench and prints it. @param name of the file among the screenshots */
export async function print(html: string, name: string): Promise<Printed> {
  return (await act('print', { html, name })) as Printed;
}

/** The text of the first element that matches and whose text matches, once there is one. */
export async function shown(selector: string, pattern: RegExp): Promise<string> {
  return until(`${String(pattern)} in ${selector}`, async () => {
    const texts = await read(selector);
    return texts.find((text) => pattern.test(text));
  });
}
