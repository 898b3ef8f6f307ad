import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServer, type BuiltServer } from '../support/builtServer';

let server: BuiltServer;
beforeAll(async () => {
  server = await buildServer();
}, 60_000);
afterAll(() => server.remove());

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
};

/** Milliseconds from starting a Node process to its first answer over IPC. */
async function firstAnswer(file: string): Promise<number> {
  const start = performance.now();
  const child = fork(file, ['--node-ipc'], { execArgv: [], stdio: 'ignore' });
  child.send(initialize);
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', () => resolve(performance.now() - start));
      child.once('exit', (status) => reject(new Error(`ended with ${status ?? 'a signal'}`)));
    });
  } finally {
    child.removeAllListeners('exit').kill();
  }
}

describe('the start of the server', () => {
  // 150 ms where bare Node takes 45. A machine that is busy slows both down; the shortest of several runs are compared.
  it('takes little longer than the start of Node', async () => {
    const bare = join(dirname(server.file), 'bare.js');
    await writeFile(bare, 'process.send({});');
    const times = { bare: Infinity, server: Infinity };
    for (let run = 0; run < 8; run += 1) {
      times.bare = Math.min(times.bare, await firstAnswer(bare));
      times.server = Math.min(times.server, await firstAnswer(server.file));
    }
    console.log(`ready in ${times.server.toFixed(0)} ms, bare Node in ${times.bare.toFixed(0)} ms`);
    expect(times.server / times.bare).toBeLessThan(150 / 45);
  });
});
