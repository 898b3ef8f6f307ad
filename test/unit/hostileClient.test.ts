import { afterEach, describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { pullCapabilities, startClient, until, type TestClient } from '../support/client';

const uri = 'file:///berita/banjir.article';
const text = 'Banjir di Demak\n\nSekitar 1.200 warga mengungsi. "Kami butuh perahu," kata Siti Aminah.\n';
const position = { line: 2, character: 10 };

let client: TestClient | undefined;
async function start(options?: Parameters<typeof startClient>[0]): Promise<TestClient> {
  client = await startClient(options);
  return client;
}
afterEach(() => client?.stop());

/** That everything still works: a number is explained, and somebody who speaks is found. */
async function expectSense(sane: TestClient): Promise<void> {
  const hover = await sane.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
  expect(JSON.stringify(hover)).toContain('**Count**');
  await expect(sane.request('workspace/symbol', { query: '' })).resolves.toEqual([
    expect.objectContaining({ name: 'Siti Aminah' }),
  ]);
}

describe('a client that does not keep to the protocol', () => {
  it('may refuse to be registered with', async () => {
    const refusing = await start({
      capabilities: {
        ...pullCapabilities,
        workspace: {
          ...pullCapabilities.workspace,
          didChangeConfiguration: { dynamicRegistration: true },
        },
      },
    });
    refusing.connection.onRequest('client/registerCapability', () => {
      throw new Error('refused');
    });
    await refusing.notify('initialized', {});
    await until(() => refusing.logged.some((message) => message.includes('refused')));
    await refusing.open(uri, text);
    await expectSense(refusing);
  });

  it.each<[string, () => unknown]>([
    [
      'fails to read files',
      () => {
        throw new Error('no such file');
      },
    ],
    ['answers with nothing', () => null],
    ['answers with something else', () => ({ text: 5 })],
  ])('has no configuration file where it %s', async (_, answer) => {
    const reading = await start({ initializationOptions: { readsFiles: true } });
    reading.connection.onRequest('onRecord/readFile', answer);
    await reading.open(uri, text);
    await expectSense(reading);
    const report = await reading.request('onRecord/checkWorkspace', { uris: ['file:///berita/b.article'] });
    expect(report).toMatchObject({ checked: 0, failed: [{ uri: 'file:///berita/b.article' }] });
  });

  it.each([
    ['no URI', { languageId: 'news-article', version: 1, text }],
    ['something else for a URI', { uri: { a: 1 }, languageId: 'news-article', version: 1, text }],
    ['no text', { uri: 'file:///berita/lain.article', languageId: 'news-article', version: 1 }],
  ])('opens nothing with %s', async (_, textDocument) => {
    const opening = await start();
    await opening.notify('textDocument/didOpen', { textDocument });
    await opening.open(uri, text);
    await expectSense(opening);
  });

  it('annotates nothing without a version', async () => {
    const annotating = await start();
    const other = 'file:///berita/lain.article';
    await annotating.notify('onRecord/annotations', { uri: other, annotations: [] });
    await annotating.open(uri, text);
    await expectSense(annotating);
  });

  it('initializes once', async () => {
    const again = await start();
    await expect(again.request('initialize', { capabilities: {} })).rejects.toThrow('initialized already');
    await again.open(uri, text);
    await expectSense(again);
  });
});
