/**
 * Entry point on the desktop and in remote extension hosts. What is needed only once an article is open is a bundle of
 * its own (`client.ts`), so that activation stays short.
 */

import type { ExtensionContext } from 'vscode';
import { OnRecord } from './onRecord';

let onRecord: OnRecord | undefined;

export function activate(context: ExtensionContext): void {
  onRecord = new OnRecord(context, async () => (await import('./client')).loadLateParts());
}

export async function deactivate(): Promise<void> {
  await onRecord?.stop();
}
