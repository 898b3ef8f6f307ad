/** The language client whose server is a Worker in the browser. */

import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientId, clientName } from './clientName';

export function createWorkerClient(
  context: ExtensionContext,
  options: LanguageClientOptions,
): LanguageClient {
  const address = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  let worker: Worker | undefined;
  // Not the Worker itself: the client would not know it for one, for VS Code wraps the constructor.
  const startWorker = (): Promise<MessageTransports> => {
    // The client closes its connection but leaves the Worker running.
    worker?.terminate();
    worker = new Worker(address);
    const transports = { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    return Promise.resolve(transports);
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return new LanguageClient(clientId, clientName, startWorker, options);
}
