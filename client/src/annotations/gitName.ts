/** The name git knows, read from its own files, where VS Code's git extension is not there to ask. */

import { Uri, workspace } from 'vscode';

/**
 * `user.name` of the repository that a file is in, else the user's own. Includes and conditions in the files are not
 * followed.
 * @param home the user's folder, where there is one
 */
export async function nameFromGitFiles(file: Uri, home: Uri | undefined): Promise<string | undefined> {
  const own = home ? [Uri.joinPath(home, '.gitconfig'), Uri.joinPath(home, '.config/git/config')] : [];
  for (const config of [...(await repositoryConfigs(file)), ...own]) {
    const name = userName((await read(config)) ?? '');
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Configurations that hold for a file, those of the nearest repository. */
async function repositoryConfigs(file: Uri): Promise<readonly Uri[]> {
  if (file.scheme === 'untitled') return [];
  for (let folder = Uri.joinPath(file, '..'); ; folder = Uri.joinPath(folder, '..')) {
    const git = Uri.joinPath(folder, '.git');
    const config = Uri.joinPath(git, 'config');
    if ((await read(config)) !== undefined) return [config];
    // In a worktree or a submodule `.git` is a file that names a folder elsewhere.
    const elsewhere = /^gitdir: (.+)$/m.exec((await read(git)) ?? '')?.[1];
    if (elsewhere !== undefined) {
      const path = elsewhere.trim();
      const real = /^(?:\/|[a-z]:)/i.test(path) ? folder.with({ path }) : Uri.joinPath(folder, path);
      return [Uri.joinPath(real, 'config'), Uri.joinPath(real, '../../config')];
    }
    if (folder.path === '/' || folder.path === Uri.joinPath(folder, '..').path) return [];
  }
}

async function read(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/** `name` in the section `[user]` of a git configuration; the last one counts. Pure. */
export function userName(config: string): string | undefined {
  let section = '';
  let name: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section;
    const value = /^\s*name\s*=(.*)$/i.exec(line)?.[1];
    if (section === 'user' && value !== undefined) name = unquoted(value);
  }
  return name === '' ? undefined : name;
}

function unquoted(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value.trim())?.[1];
  return (quoted?.replace(/\\(.)/g, '$1') ?? value.split(/[#;]/, 1)[0] ?? '').trim();
}
