import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildServer, type BuiltServer } from '../support/builtServer';
import { goodManners, ServerProcess, type Answer } from '../support/serverProcess';
import { action, documents, malformedUri, type Action, type Edit } from './session';
import { asLongAsGiven } from './time';

let built: BuiltServer;
let server: ServerProcess | undefined;
beforeAll(async () => {
  built = await buildServer();
}, 60_000);
afterAll(async () => {
  server?.stop();
  await built.remove();
});

/** The server of the session before, or a new one where that has ended. */
async function running(): Promise<ServerProcess> {
  if (server && !server.hasEnded) return server;
  server = new ServerProcess(built.file);
  await server.initialize();
  return server;
}

/** What a sensible request may be refused for. */
const interruptions: readonly number[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.ServerCancelled,
];

function expectAnswer(method: string, answer: Answer): void {
  if ('error' in answer && !interruptions.includes(answer.error.code))
    throw new Error(`${method}: ${answer.error.message} (${answer.error.code})`);
}

/** A document after edits, each made in the text that the one before left. */
function edited(document: TextDocument, edits: readonly Edit[], version: number): TextDocument {
  const { uri, languageId } = document;
  return edits.reduce<TextDocument>(
    (before, edit) => {
      if (!('range' in edit)) return TextDocument.create(uri, languageId, version, edit.text);
      const [start = 0, end = 0] = [edit.range.start, edit.range.end]
        .map((position) => before.offsetAt(position))
        .sort((a, b) => a - b);
      const text = before.getText();
      const after = text.slice(0, start) + edit.text + text.slice(end);
      return TextDocument.create(uri, languageId, version, after);
    },
    TextDocument.create(uri, languageId, version, document.getText()),
  );
}

/** One session: what the client did, the documents as it has them, and the answers that are still to come. */
class Session {
  private readonly open = new Map<string, TextDocument>();
  /** How often each document was closed. */
  private readonly closings = new Map<string, number>();
  private readonly pending: Promise<void>[] = [];
  private readonly server: ServerProcess;

  constructor(server: ServerProcess) {
    this.server = server;
  }

  async perform(doing: Action): Promise<void> {
    const { server: told } = this;
    switch (doing.kind) {
      case 'open': {
        this.openDocument(documents[doing.document]!, doing.text);
        return;
      }
      case 'change': {
        this.change(documents[doing.document]!.uri, doing.edits, doing.step);
        return;
      }
      case 'request': {
        this.ask(
          doing.method,
          { textDocument: { uri: documents[doing.document]!.uri }, ...doing.params },
          doing.cancelAfter,
        );
        return;
      }
      case 'workspace': {
        this.ask(doing.method, doing.params, doing.cancelAfter);
        return;
      }
      case 'check': {
        this.check(documents[doing.document]!.uri, doing.cancelAfter);
        return;
      }
      case 'annotate': {
        const { uri } = documents[doing.document]!;
        const version = (this.open.get(uri)?.version ?? 1) + doing.ahead;
        told.notify('onRecord/annotations', { uri, version, annotations: doing.annotations });
        return;
      }
      case 'save': {
        told.notify('textDocument/didSave', { textDocument: { uri: documents[doing.document]!.uri } });
        return;
      }
      case 'close': {
        this.close(documents[doing.document]!.uri);
        return;
      }
      case 'configure':
        told.manners = doing.manners;
        {
          told.notify('workspace/didChangeConfiguration', { settings: null });
          return;
        }
      case 'filesChanged': {
        const uris = [documents[doing.document]!.uri, 'file:///berita/on-record.json'];
        const changes = uris.map((uri) => ({ uri, type: doing.type }));
        told.notify('workspace/didChangeWatchedFiles', { changes });
        return;
      }
      case 'folders': {
        const folder = [{ uri: 'file:///di-luar/', name: 'di-luar' }];
        const event = doing.added ? { added: folder, removed: [] } : { added: [], removed: folder };
        told.notify('workspace/didChangeWorkspaceFolders', { event });
        return;
      }
      case 'malformedRequest':
        // Any answer will do.
        this.expect(told.answered(doing.method, doing.params).then(() => undefined));
        return;
      case 'malformedNotification': {
        told.notify(doing.method, doing.params);
        return;
      }
      case 'wait':
        return new Promise((resolve) => setTimeout(resolve, doing.milliseconds));
    }
  }

  /** What an answer has to be is looked at when the session is over. */
  private expect(answer: Promise<void>): void {
    answer.catch(() => undefined);
    this.pending.push(answer);
  }

  private openDocument({ uri, languageId }: (typeof documents)[number], text: string): void {
    this.close(uri);
    this.open.set(uri, TextDocument.create(uri, languageId, 1, text));
    this.server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  private change(uri: string, edits: readonly Edit[], step: number): void {
    const document = this.open.get(uri);
    const version = (document?.version ?? 1) + step;
    if (document) this.open.set(uri, edited(document, edits, version));
    this.server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: edits });
  }

  private close(uri: string): void {
    if (!this.open.delete(uri)) return;
    this.closings.set(uri, this.closed(uri) + 1);
    this.server.notify('textDocument/didClose', { textDocument: { uri } });
  }

  private closed(uri: string): number {
    return this.closings.get(uri) ?? 0;
  }

  private ask(method: string, params: unknown, cancelAfter: number | undefined): void {
    this.expect(
      this.server.answered(method, params, cancelAfter).then((answer) => expectAnswer(method, answer)),
    );
  }

  private check(uri: string, cancelAfter: number | undefined): void {
    const isOpen = this.open.has(uri);
    const closed = this.closed(uri);
    const params = { textDocument: { uri } };
    this.expect(
      this.server.answered('onRecord/checkArticle', params, cancelAfter).then((answer) => {
        // What is not open is refused; what was closed meanwhile as well, even if it was opened again.
        if (isOpen && this.closed(uri) === closed) expectAnswer('onRecord/checkArticle', answer);
      }),
    );
  }

  /** Every request was answered, and the server has the texts that the client has and makes the same of them. */
  async finish(): Promise<void> {
    await Promise.all(this.pending);
    this.server.manners = goodManners;
    this.server.notify('workspace/didChangeConfiguration', { settings: null });
    for (const { uri, languageId } of documents) {
      const document = this.open.get(uri);
      if (!document) continue;
      const text = document.getText();
      const { version } = document;
      this.server.notify('onRecord/annotations', { uri, version, annotations: [] });
      const fresh = `${uri.slice(0, uri.lastIndexOf('/') + 1)}baru`;
      this.server.notify('textDocument/didOpen', {
        textDocument: { uri: fresh, languageId, version: 1, text },
      });
      expect(await this.whatIsMadeOf(uri)).toEqual(await this.whatIsMadeOf(fresh));
      this.server.notify('textDocument/didClose', { textDocument: { uri: fresh } });
    }
    for (const uri of [...this.open.keys()]) this.close(uri);
    this.server.notify('textDocument/didClose', { textDocument: { uri: malformedUri } });
    expect(this.server.failures.filter((failure) => !failure.startsWith(malformedUri))).toEqual([]);
    await this.expectSense();
  }

  private async whatIsMadeOf(uri: string): Promise<unknown> {
    const textDocument = { uri };
    const report = await this.server.answered('onRecord/checkArticle', { textDocument });
    const tokens = await this.server.answered('textDocument/semanticTokens/full', { textDocument });
    const claims = await this.server.answered('onRecord/claims', { textDocument });
    const told = { report, tokens, claims };
    return JSON.parse(JSON.stringify(told), (key, value: unknown) =>
      key === 'uri' || key === 'resultId' || key === 'version' ? null : value,
    );
  }

  private async expectSense(): Promise<void> {
    const uri = 'file:///berita/sense.article';
    const text = 'WESTHAM — “We lost the road,” Edith Marlow said on Monday.';
    this.server.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'news-article', version: 1, text },
    });
    const position = { line: 0, character: 14 };
    const hover = await this.server.answered('textDocument/hover', { textDocument: { uri }, position });
    this.server.notify('textDocument/didClose', { textDocument: { uri } });
    expect(JSON.stringify(hover)).toContain('Edith Marlow');
  }
}

describe('the server, whatever a client says', () => {
  it('lives, answers every request, and has the text that the client has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 40, size: 'max' }), async (actions) => {
        const told = await running();
        told.failures.length = 0;
        try {
          const session = new Session(told);
          for (const doing of actions) await session.perform(doing);
          await session.finish();
        } catch (error) {
          // What one session leaves behind is not held against the next.
          told.stop();
          server = undefined;
          throw error;
        }
      }),
      asLongAsGiven(12, 0.6),
    );
  });
});
