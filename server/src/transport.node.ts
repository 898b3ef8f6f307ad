/** The server on Node: the transport is what the command line says (`--node-ipc`, `--stdio`, …). */

import { createConnection, ProposedFeatures, type Connection } from 'vscode-languageserver/node';

export { nodeEnvironment as environment } from './nodeEnvironment';

export function connect(): Connection {
  return createConnection(ProposedFeatures.all);
}
