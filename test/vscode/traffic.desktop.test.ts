/** What VS Code and the server really say to each other about findings, heard where the server's process is started. */

import childProcess, { type ChildProcess } from 'node:child_process';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeArticles, openArticle, writeArticle } from './support/articles';
import { findingsNow } from './support/marks';
import { until } from './support/until';

/** A message of JSON-RPC, as far as it is looked at. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly textDocument?: { readonly uri: string };
    readonly previousResultId?: string;
  };
  readonly result?: { readonly kind?: string; readonly resultId?: string } | null;
}

interface Pull {
  readonly previousResultId: string | undefined;
  readonly kind: string | undefined;
  readonly resultId: string | undefined;
}

const { fork } = childProcess;
const sent: Message[] = [];
const received: Message[] = [];

/** Keeps what goes to a process and what comes from it. */
function listenTo(child: ChildProcess): ChildProcess {
  const send = child.send.bind(child) as (message: Message, ...rest: readonly unknown[]) => boolean;
  child.send = (message: unknown, ...rest: readonly unknown[]) => {
    sent.push(message as Message);
    return send(message as Message, ...rest);
  };
  child.on('message', (message) => received.push(message as Message));
  return child;
}

/** The pulls for an article that have been answered, in the order they were sent. */
function pullsFor(uri: vscode.Uri): readonly Pull[] {
  const asked = sent.filter(
    ({ method, params }) =>
      method === 'textDocument/diagnostic' &&
      params?.textDocument !== undefined &&
      vscode.Uri.parse(params.textDocument.uri).toString() === uri.toString(),
  );
  return asked.flatMap(({ id, params }) => {
    const answer = received.find((message) => message.id === id && message.method === undefined);
    if (!answer?.result) return [];
    const { kind, resultId } = answer.result;
    return [{ previousResultId: params?.previousResultId, kind, resultId }];
  });
}

describe('the traffic about findings', () => {
  before(async () => {
    await openArticle('banjir-demak.article');
    childProcess.fork = ((...words: Parameters<typeof fork>) => listenTo(fork(...words))) as typeof fork;
    await vscode.commands.executeCommand('onRecord.restartServer');
    await until('a server that is heard', () => received.length > 0);
  });
  after(async () => {
    childProcess.fork = fork;
    await vscode.commands.executeCommand('onRecord.restartServer');
    await closeArticles();
  });

  it('is “unchanged” where nothing is new: VS Code names the result it has', async () => {
    const { document } = await writeArticle(
      'traffic.article',
      'Gempa di Palu\n\nGempa itu menewaskan 12 orang.\n',
    );
    const { uri } = document;
    await until('the finding', () => findingsNow(document).length === 1);
    const first = await until('a full answer', () => pullsFor(uri).find(({ kind }) => kind === 'full'));
    assert.isString(first.resultId);
    // A change of settings has everything asked for again; this one changes no finding.
    const settings = vscode.workspace.getConfiguration('onRecord');
    await settings.update('codeLens', true, true);
    try {
      const again = await until('an answer of “unchanged”', () =>
        pullsFor(uri).find(({ kind }) => kind === 'unchanged'),
      );
      assert.isString(again.previousResultId);
      assert.equal(again.resultId, again.previousResultId);
      const known = pullsFor(uri).map(({ resultId }) => resultId);
      assert.include(known.slice(0, -1), again.previousResultId);
      assert.lengthOf(findingsNow(document), 1, 'the finding stays where the answer is “unchanged”');
    } finally {
      await settings.update('codeLens', undefined, true);
    }
  });

  it('holds all findings after an edit, and nothing is pushed', async () => {
    const editor = await writeArticle(
      'traffic-edit.article',
      'Gempa di Palu\n\nGempa itu menewaskan 12 orang.\n',
    );
    const { document } = editor;
    await until('the finding', () => findingsNow(document).length === 1);
    const before = pullsFor(document.uri).at(-1);
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(3, 0), '\nBanjir itu merusak 40 rumah.\n\nSelesai.\n'),
    );
    await until('both findings', () => findingsNow(document).length === 2);
    const last = pullsFor(document.uri).findLast(({ kind }) => kind === 'full');
    assert.notEqual(last?.resultId, before?.resultId);
    assert.isEmpty(received.filter(({ method }) => method === 'textDocument/publishDiagnostics'));
  });
});
