/** The entry under `{}` in the status bar, as a user reads it. */

import { click, press, read, shown } from './page';
import { pause } from './until';

const entry = '#status\\.languageStatus';
const rows = '.hover-language-status .element';

/** The row that matches, once it says so. Opens the list and closes it again. */
export async function statusRow(pattern: RegExp): Promise<string> {
  if ((await read(rows)).length === 0) await click(entry);
  await pause(200);
  const text = await shown(rows, pattern);
  await press('Escape');
  return text;
}

/** Presses a button of the row that matches. */
export async function statusButton(pattern: RegExp, button: string): Promise<void> {
  if ((await read(rows)).length === 0) await click(entry);
  await shown(rows, pattern);
  await click(`${rows}:has-text("${pattern.source}") a:has-text("${button}")`);
}
