/** Has git join two checkers' annotations line by line, so that they never conflict. */

import { Uri, workspace } from 'vscode';

const attributes = '*.annotations.jsonl merge=union';

/** The text of a `.gitattributes` file with the line that it needs; null where it has it. Pure. */
export function withUnionMerge(text: string): string | null {
  const isThere = text.split('\n').some((line) => {
    const [pattern, ...given] = line.trim().split(/\s+/);
    return pattern === '*.annotations.jsonl' && given.some((attribute) => attribute.startsWith('merge='));
  });
  if (isThere) return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
  return `${before}${attributes}${lineEnd}`;
}

/**
 * Writes the line into the `.gitattributes` of the repository that a file is in, or of its folder where there is none.
 * @returns the file that has it
 */
export async function joinByLines(file: Uri): Promise<Uri> {
  const target = Uri.joinPath(await repositoryOf(file), '.gitattributes');
  const text = withUnionMerge(await read(target));
  if (text !== null) await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  return target;
}

async function repositoryOf(file: Uri): Promise<Uri> {
  const own = Uri.joinPath(file, '..');
  for (let folder = own; ; folder = Uri.joinPath(folder, '..')) {
    if (await exists(Uri.joinPath(folder, '.git'))) return folder;
    if (folder.path === Uri.joinPath(folder, '..').path) return own;
  }
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** Rejects where there is a file that cannot be read: it would be written over. */
async function read(file: Uri): Promise<string> {
  return (await exists(file)) ? new TextDecoder().decode(await workspace.fs.readFile(file)) : '';
}
