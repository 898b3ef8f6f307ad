// What the tests ask of the launcher, over loopback HTTP, since both extension hosts (Node and worker) can speak it:
//   POST /ACTION       with parameters in JSON; the answer in JSON, or 500 and the reason in words
//   GET  /PREFIX/PATH  files of a folder given in `mounts` (a Worker cannot be started from a vscode-remote: address)
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const mediaTypes = new Map([
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

const anyOrigin = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };

/** @typedef {(parameters: Readonly<Record<string, unknown>>) => unknown} Action what it returns is the answer */

/**
 * Opens the channel on a free port of the loopback.
 * @param {Readonly<Record<string, Action>>} actions by name
 * @param {Readonly<Record<string, string>>} [mounts] start of an address → folder; the first that fits counts
 * @returns {Promise<{ authority: string, close: () => void }>} authority: `127.0.0.1:PORT`
 */
export async function openChannel(actions, mounts = {}) {
  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      response.writeHead(500, anyOrigin).end(error instanceof Error ? error.message : String(error));
    });
  });

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
    if (request.method === 'GET') return sendFile(address, response);
    if (request.method === 'POST') {
      const action = actions[address.slice(1)];
      if (action === undefined) throw new Error(`the test host has no action ${address.slice(1)}`);
      const result = await action(JSON.parse(await text(request)));
      response.writeHead(200, { ...anyOrigin, 'Content-Type': 'application/json' });
      response.end(JSON.stringify(result ?? null));
    } else {
      response.writeHead(204, anyOrigin).end();
    }
  }

  /** @param {string} address @param {import('node:http').ServerResponse} response */
  async function sendFile(address, response) {
    const [prefix, folder] = Object.entries(mounts).find(([start]) => address.startsWith(start)) ?? [];
    const file = folder === undefined ? undefined : path.join(folder, address.slice(prefix?.length));
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !file.startsWith(`${folder}${path.sep}`) || !found?.isFile()) {
      response.writeHead(404, anyOrigin).end();
      return;
    }
    const type = mediaTypes.get(path.extname(file)) ?? 'application/octet-stream';
    response.writeHead(200, { ...anyOrigin, 'Content-Type': type, 'Content-Length': found.size });
    createReadStream(file).pipe(response);
  }

  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the channel has no port');
  return {
    authority: `127.0.0.1:${bound.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
