/** Articles in the workspace of the run: copies of test/fixtures/articles, and what a test writes beside them. */

import * as vscode from 'vscode';

function addressOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Whether the workspace has a file. */
export async function hasFile(name: string): Promise<boolean> {
  return vscode.workspace.fs.stat(addressOf(name)).then(
    () => true,
    () => false,
  );
}

/** Opens a file of the workspace in an editor. */
export async function openArticle(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(addressOf(name)));
}

/** Files a test has written; they would be in the way of the next one. */
const written = new Set<string>();

/** Writes a file into the workspace, until {@link closeArticles}, and opens it in an editor. */
export async function writeArticle(name: string, content: string | Uint8Array): Promise<vscode.TextEditor> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  written.add(name);
  await vscode.workspace.fs.writeFile(addressOf(name), bytes);
  return openArticle(name);
}

/** Closes every editor without saving and deletes what was written, so that the next test starts from the samples. */
export async function closeArticles(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of written) await vscode.workspace.fs.delete(addressOf(name));
  written.clear();
}

/**
 * The range of some words where they first stand. A blank also fits a no-break space, of which pasted text is full.
 * @param context longer words that hold them, where the words alone stand elsewhere too
 * @throws {Error} where the document does not have them
 */
export function rangeOf(document: vscode.TextDocument, words: string, context = words): vscode.Range {
  const place = document.getText().replaceAll('\u00a0', ' ').indexOf(context);
  const inside = context.indexOf(words);
  if (place < 0 || inside < 0) throw new Error(`“${context}” does not stand in ${document.uri.path}`);
  const start = place + inside;
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}
