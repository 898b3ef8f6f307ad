// From the start of the server to the first findings, its memory, and the sizes of what is installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { round, wordCount } from './report.mjs';
import { median } from './stopwatch.mjs';
import { textOf } from './texts.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const starts = 7;

/** Resident memory of a process in MB, where the system tells it of others. */
function residentOf(pid) {
  const status = `/proc/${pid}/status`;
  return existsSync(status) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1e3 : NaN;
}

/**
 * Starts the server as it ships, opens an article and asks for its findings.
 * @returns {Promise<{ ready: number, time: number, memory: number }>} milliseconds from the start of the process, MB with the
 *   article open
 */
async function startToFindings(server, text) {
  const uri = 'file:///bench.article';
  const begin = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  try {
    const capabilities = { textDocument: { diagnostic: {}, semanticTokens: { requests: { full: true } } } };
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    const ready = performance.now() - begin;
    await connection.sendNotification('initialized', {});
    const textDocument = { uri, languageId: 'news-article', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const report = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    if (!Array.isArray(report.items)) throw new Error('the server has no findings');
    return { ready, time: performance.now() - begin, memory: residentOf(child.pid) };
  } finally {
    const ended = new Promise((resolve) => child.on('exit', resolve));
    connection.dispose();
    child.kill();
    await ended;
  }
}

/** What Node takes by itself, in milliseconds and MB. */
async function bareNode() {
  const script = 'process.stdout.write("ready"); setInterval(() => {}, 1000)';
  const runs = [];
  for (let run = 0; run < starts; run++) {
    const begin = performance.now();
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    runs.push({ time: performance.now() - begin, memory: residentOf(child.pid) });
    child.kill();
    await once(child, 'exit');
  }
  const middle = (of) => median(runs.map(of).sort((a, b) => a - b));
  return { time: middle(({ time }) => time), memory: middle(({ memory }) => memory) };
}

/** @param {string} server the server's bundle, as it ships @param {readonly string[]} bundles paths of all that ship */
export async function footprint({ say, table }, { server, bundles, sizes }) {
  say('## Start, memory and size');
  say();
  const rows = [];
  for (const size of sizes.filter((words) => words <= 50_000)) {
    const runs = [];
    for (let run = 0; run < starts; run++) runs.push(await startToFindings(server, textOf('en', size)));
    const middle = (of) => median(runs.map(of).sort((a, b) => a - b));
    const figures = [({ ready }) => ready, ({ time }) => time, ({ memory }) => memory];
    rows.push([wordCount(size), ...figures.map((figure) => round(middle(figure)))]);
  }
  say('From the start of the server’s process, Node’s own start included:');
  say();
  table(['words', 'until it is ready, ms', 'until the first findings, ms', 'its memory then, MB'], rows);
  const bare = await bareNode();
  say(`Node with nothing to do takes ${round(bare.time)} ms and ${round(bare.memory)} MB.\n`);
  table(
    ['bundle', 'KB'],
    bundles.map((file) => [path.basename(file), round(statSync(file).size / 1024)]),
  );
  const packaged = path.join(root, 'out/on-record.vsix');
  if (existsSync(packaged))
    say(`The package, as \`npm run package\` made it last: ${round(statSync(packaged).size / 1024)} KB.\n`);
}
