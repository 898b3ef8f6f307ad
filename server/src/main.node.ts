/** Entry point of the server on Node: the transport is what the command line says (`--node-ipc`, `--stdio`, …). */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './connection';
import { nodeEnvironment } from './nodeEnvironment';

serve(createConnection(ProposedFeatures.all), nodeEnvironment);
