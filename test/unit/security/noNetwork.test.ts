import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundles, forProduction } from '../../../scripts/bundles.mjs';
import { reportFormats } from '../../../server/src/protocol';
import { ServerProcess } from '../../support/serverProcess';

const text = `Banjir di Demak

DEMAK - Sekitar 1.200 warga mengungsi, kata Siti Aminah kepada Reuters (https://example.org/banjir).

"Kami butuh perahu," ujar Siti. Lihat www.example.org.
`;
const preload = resolve(import.meta.dirname, '../../support/noNetwork.cjs');
const withoutNetwork = ['--require', preload];

let folder: string;
let record: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-network-'));
  record = join(folder, 'record.txt');
  await writeFile(record, '');
  await writeFile(join(folder, 'a.article'), text);
  for (const name of ['server', 'commandLine'] as const)
    await build({ ...bundles[name], ...forProduction, outdir: folder });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** What a program did that it must not; what it printed otherwise. */
function runNode(words: readonly string[]): Promise<{ readonly output: string; readonly errors: string }> {
  const env = { ...process.env, NETWORK_RECORD: record };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...withoutNetwork, ...words],
      { env, cwd: folder },
      (_, output, errors) => done({ output, errors }),
    );
    child.stdin?.end(`${JSON.stringify({ id: 'a', text })}\n`);
  });
}

describe('what would open a connection', () => {
  it.each([
    "fetch('https://example.org')",
    "require('node:https').get('https://example.org')",
    "require('node:net').connect(9)",
    "new (require('node:net').Socket)().connect(9)",
    "require('node:dns').lookup('example.org', () => undefined)",
    "require('node:child_process').spawn('true')",
  ])('is noticed: %s', async (program) => {
    await writeFile(record, '');
    const { errors } = await runNode(['--eval', program]);
    expect(errors).toContain('no network');
    expect(await readFile(record, 'utf8')).not.toBe('');
    await writeFile(record, '');
  });
});

describe('no connection is opened', () => {
  it('by the server, whatever it is asked', async () => {
    process.env['NETWORK_RECORD'] = record;
    const server = new ServerProcess(join(folder, 'server.js'), withoutNetwork);
    try {
      await server.initialize();
      const uri = 'file:///berita/a.article';
      server.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'news-article', version: 1, text },
      });
      const position = { line: 2, character: 30 };
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      const asked: readonly (readonly [string, object])[] = [
        ['textDocument/hover', { position }],
        ['textDocument/diagnostic', {}],
        ['textDocument/semanticTokens/full', {}],
        ['textDocument/documentLink', {}],
        ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
        ['textDocument/completion', { position }],
        ['onRecord/checkArticle', {}],
        ['onRecord/speakers', {}],
        ...reportFormats.map((format) => ['onRecord/report', { format }] as const),
      ];
      for (const [method, params] of asked)
        expect(await server.answered(method, { textDocument: { uri }, ...params })).toHaveProperty('result');
      await server.answered('onRecord/checkWorkspace', { uris: [uri] });
    } finally {
      server.stop();
    }
    expect(await readFile(record, 'utf8')).toBe('');
  });

  it.each([
    ['check', ['check', 'a.article']],
    ['check with SARIF', ['check', '--format', 'sarif', '.']],
    ['analyze', ['analyze', '--jsonl']],
    ['report', ['report', 'a.article', '--format', 'html']],
  ])('by on-record %s', async (_, words) => {
    const { output, errors } = await runNode(['cli.js', ...words]);
    expect(output + errors).not.toBe('');
    expect(errors).not.toContain('no network');
    expect(await readFile(record, 'utf8')).toBe('');
  });
});

describe('the bundles', () => {
  /** The transport over a pipe or a local port, if the command line asks for one; and who it is that brings it. */
  const transport = ['node_modules/vscode-jsonrpc/lib/node/main.js'];

  it.each(['extension', 'client', 'server', 'commandLine'] as const)(
    'hold nothing that speaks to the network: %s',
    async (name) => {
      const { metafile, outputFiles } = await build({
        ...bundles[name],
        ...forProduction,
        write: false,
        outdir: folder,
      });
      const importers = Object.entries(metafile?.inputs ?? {})
        .filter(([, { imports }]) =>
          imports.some(
            ({ path, external }) =>
              external === true &&
              /^(?:node:)?(?:net|tls|dns|https?|http2|dgram|inspector)(?:\/|$)/.test(path),
          ),
        )
        .map(([path]) => path);
      expect(importers.filter((path) => !transport.includes(path))).toEqual([]);
      const programs = outputFiles.filter(({ path }) => path.endsWith('.js')).map((file) => file.text);
      expect(programs.length).toBeGreaterThan(0);
      for (const program of programs)
        expect(program).not.toMatch(
          /\b(?:fetch|importScripts)\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\beval\(|\bnew Function\b/,
        );
    },
    60_000,
  );
});
