/** Entry point in the browser: the language server is a Worker. */

import type { ExtensionContext } from 'vscode';
import { OnRecord } from './onRecord';

let onRecord: OnRecord | undefined;

export function activate(context: ExtensionContext): void {
  onRecord = new OnRecord(context, {
    serverHasDisk: false,
    createClient: async (options) => {
      const { createWorkerClient } = await import('./server/workerClient');
      return createWorkerClient(context, options);
    },
  });
}

export async function deactivate(): Promise<void> {
  await onRecord?.stop();
}
