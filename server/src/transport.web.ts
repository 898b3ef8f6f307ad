/** The server in a browser: a dedicated worker that talks to its owner by messages. */

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
  type Connection,
} from 'vscode-languageserver/browser';
import type { ServerEnvironment } from './connection';

export function connect(): Connection {
  const worker = self as unknown as DedicatedWorkerGlobalScope;
  const transports = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)] as const;
  return createConnection(ProposedFeatures.all, ...transports);
}

/** No disk, and no files beside it. */
export const environment: ServerEnvironment = { readFile: null, rulePages: null };
