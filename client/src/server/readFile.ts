/** Answers the server's requests for the text of files: it has no disk in the browser or in a virtual workspace. */

import { FileType, l10n, Uri, workspace } from 'vscode';
import { decodeText } from './decodeText';

/**
 * The text of a file, or the reason why there is none, in a sentence.
 * @param longest in UTF-16 code units; a file of more than four times as many bytes cannot be shorter and is not read.
 */
export async function readFile(uri: string, longest: number): Promise<{ text: string } | { error: string }> {
  const file = Uri.parse(uri, true);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
  if (open) return { text: open.getText() };
  try {
    const { size, type } = await workspace.fs.stat(file);
    if (type & FileType.Directory) return { error: l10n.t('This is a folder.') };
    if (size > longest * 4) return { error: l10n.t('The file is too large to be read.') };
    return { text: decodeText(await workspace.fs.readFile(file)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
