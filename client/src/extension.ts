/** Entry point on the desktop and in remote extension hosts: the language server is a Node process. */

import type { ExtensionContext } from 'vscode';
import { OnRecord } from './onRecord';

let onRecord: OnRecord | undefined;

export function activate(context: ExtensionContext): void {
  onRecord = new OnRecord(context, {
    serverHasDisk: true,
    createClient: async (options) => {
      const { createNodeClient } = await import('./server/nodeClient');
      return createNodeClient(context, options);
    },
  });
}

export async function deactivate(): Promise<void> {
  await onRecord?.stop();
}
