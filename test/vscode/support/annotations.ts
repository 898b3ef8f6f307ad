/** Annotations files in the workspace of the run, read as another program would. */

import * as vscode from 'vscode';
import { assert } from 'chai';
import { until } from './until';

/** An annotation as it stands in the file: as much as tests look at. */
export interface StoredAnnotation {
  readonly id: string;
  readonly creator: { readonly name: string };
  readonly body: readonly Readonly<Record<string, unknown>>[];
  readonly target: { readonly source: string; readonly selector: readonly { readonly exact?: string }[] };
  readonly onRecord: {
    readonly kind: string;
    readonly judged?: string;
    readonly history: readonly { readonly to: string; readonly exact: string }[];
  };
}

export function annotationsAddress(article: vscode.Uri): vscode.Uri {
  return article.with({ path: `${article.path}.annotations.jsonl` });
}

/** The lines of an article's annotations file; none where there is no file. */
export async function storedAnnotations(article: vscode.Uri): Promise<readonly StoredAnnotation[]> {
  const bytes = await vscode.workspace.fs.readFile(annotationsAddress(article)).then(
    (found) => found,
    () => new Uint8Array(),
  );
  const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as StoredAnnotation);
}

export async function writeAnnotations(article: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(annotationsAddress(article), new TextEncoder().encode(text));
}

/** Takes an article's annotations file away, with what was set aside of it. */
export async function removeAnnotations(article: vscode.Uri): Promise<void> {
  const folder = vscode.Uri.joinPath(article, '..');
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  const own = `${article.path.split('/').at(-1) ?? ''}.annotations.jsonl`;
  for (const name of names.filter((candidate) => candidate.startsWith(own)))
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
}

export const exactOf = ({ target }: StoredAnnotation): string => target.selector[0]?.exact ?? '';

export function statusOf({ body }: StoredAnnotation): unknown {
  return body.find(({ purpose }) => purpose === 'assessing')?.['value'];
}

/** The annotation on some words in the file, once it is there and has a status. */
export async function stored(article: vscode.Uri, words: string, status: string): Promise<StoredAnnotation> {
  return until(`${status} on “${words}” in the file`, async () =>
    (await storedAnnotations(article)).find((item) => exactOf(item) === words && statusOf(item) === status),
  );
}

/** Puts the cursor into some words, and calls a command without asking for a source. */
export async function judgeAt(
  editor: vscode.TextEditor,
  range: vscode.Range,
  command: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const cursor = range.start.translate(0, 1);
  editor.selection = new vscode.Selection(cursor, cursor);
  assert.isTrue(await vscode.commands.executeCommand(`onRecord.${command}`, { source: false, ...more }));
}
