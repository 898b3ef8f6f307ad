/** Entry point in the browser, through `client.ts`. */

import type { ExtensionContext } from 'vscode';
import { OnRecord } from './onRecord';

let onRecord: OnRecord | undefined;

export function activate(context: ExtensionContext): void {
  onRecord = new OnRecord(context, async () => (await import('./late.web')).lateParts);
}

export async function deactivate(): Promise<void> {
  await onRecord?.stop();
}
