/** `on-record lsp`: the language server on standard input and output. */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../connection';
import { nodeEnvironment } from '../nodeEnvironment';

/** Serves until the client ends it; the process then exits. */
export function serveStandardStreams(): Promise<never> {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeEnvironment);
  return new Promise(() => undefined);
}
