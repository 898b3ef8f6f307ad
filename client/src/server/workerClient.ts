/** The language client whose server is a Worker in the browser. */

import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { clientId, clientName } from './clientName';

export function createWorkerClient(
  context: ExtensionContext,
  options: LanguageClientOptions,
): LanguageClient {
  const address = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Worker | undefined;
  const startWorker = (): Promise<Worker> => {
    // The client closes its connection but leaves the Worker running.
    worker?.terminate();
    worker = new Worker(address);
    return Promise.resolve(worker);
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return new LanguageClient(clientId, clientName, startWorker, options);
}
