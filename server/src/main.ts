/**
 * Entry point of the server, in a Node process as in a worker of the browser: one bundle for both, so that the analysis
 * is packaged once. Only the transport of the host that it finds itself in is loaded.
 */

import { serve } from './connection';

const transport = 'WorkerGlobalScope' in globalThis ? import('./transport.web') : import('./transport.node');
void transport.then(({ connect, environment }) => serve(connect(), environment));
