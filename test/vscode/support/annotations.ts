/** Annotations files in the workspace of the run, read as another program would. */

import * as vscode from 'vscode';
import { assert } from 'chai';
import { closeArticles, rangeOf, writeArticle } from './articles';
import { marks, marksNow } from './marks';
import { clearMessages } from './messages';
import { until } from './until';

/** An article of which every part can be judged. */
export const articleText = `Tanggul Jebol, Warga Demak Mengungsi

DEMAK - Sekitar 1.200 warga mengungsi setelah tanggul Sungai Wulanjati jebol, Selasa (17/11/2026) malam.

"Kami sudah memperbaiki bagian itu dua kali tahun ini," ujar Kepala BPBD Demak Suryo Hadinata, Rabu (18/11/2026).

Suryo menambahkan, 350 karung pasir telah dikirim ke lokasi. Banjir serupa menewaskan tiga orang pada 2025.
`;

export const quotation = '"Kami sudah memperbaiki bagian itu dua kali tahun ini,"';

/**
 * Settings for tests that judge: initials, and nothing that moves the cursor. After each test editors are closed and
 * files deleted. To be called inside `describe`.
 */
export function annotationDesk(): {
  /** Writes and opens an article that nobody has marked yet. */
  readonly open: (name: string) => Promise<vscode.TextEditor>;
} {
  const settings = () => vscode.workspace.getConfiguration('onRecord');
  const articles: vscode.Uri[] = [];
  before(async () => {
    await settings().update('initials', 'RK', true);
    await settings().update('judging.goToNext', false, true);
  });
  after(async () => {
    await settings().update('initials', undefined, true);
    await settings().update('judging.goToNext', undefined, true);
  });
  afterEach(async () => {
    await clearMessages();
    await closeArticles();
    for (const article of articles.splice(0)) await removeAnnotations(article);
  });
  return {
    open: async (name) => {
      const editor = await writeArticle(name, articleText);
      await removeAnnotations(editor.document.uri);
      await marks(editor.document);
      articles.push(editor.document.uri);
      return editor;
    },
  };
}

/** An annotation as it stands in the file: as much as tests look at. */
export interface StoredAnnotation {
  readonly id: string;
  readonly creator: { readonly name: string };
  readonly body: readonly Readonly<Record<string, unknown>>[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly { readonly exact?: string; readonly start?: number }[];
  };
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

/** The modifiers of the marks on some words. */
export async function modifiersOn(document: vscode.TextDocument, words: string): Promise<readonly string[]> {
  const range = rangeOf(document, words);
  return (await marksNow(document))
    .filter((mark) => range.intersection(mark.range)?.isEmpty === false)
    .flatMap(({ modifiers }) => modifiers);
}
