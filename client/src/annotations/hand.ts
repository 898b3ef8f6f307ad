/** Who makes a mark: initials from the settings, else the name git knows, else asked for once. */

import { extensions, l10n, window, workspace, type Uri } from 'vscode';
import type { Hand } from '../../../server/src/annotations/judge';
import { nameFromGitFiles } from './gitName';

/**
 * Undefined where the user would rather not say.
 * @param home the user's folder, where there is one
 */
export async function handFor(article: Uri, home: Uri | undefined): Promise<Hand | undefined> {
  const by = (await knownName(article, home)) ?? (await askForInitials());
  return by === undefined ? undefined : { by, at: new Date().toISOString() };
}

/** The initials or the name of who is at work, as far as they are known without asking. */
export async function knownName(article: Uri, home: Uri | undefined): Promise<string | undefined> {
  return initialsFromSettings() ?? (await nameFromGit(article)) ?? (await nameFromGitFiles(article, home));
}

const settings = () => workspace.getConfiguration('onRecord');

function initialsFromSettings(): string | undefined {
  const initials = settings().get<unknown>('initials');
  return typeof initials === 'string' && initials.trim() !== '' ? initials.trim() : undefined;
}

/** As much of the API of VS Code's git extension, version 1, as is used here. */
interface GitExtension {
  readonly getAPI: (version: 1) => {
    readonly getRepository: (uri: Uri) => { readonly getConfig: (key: string) => Promise<string> } | null;
  };
}

async function nameFromGit(article: Uri): Promise<string | undefined> {
  try {
    const git = extensions.getExtension<GitExtension>('vscode.git');
    const { getAPI } = git?.isActive ? git.exports : {};
    const name = await getAPI?.(1).getRepository(article)?.getConfig('user.name');
    return name?.trim() === '' ? undefined : name?.trim();
  } catch {
    // Switched off, or without a repository: then there is no name to be had.
    return undefined;
  }
}

async function askForInitials(): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Your initials'),
    prompt: l10n.t('They stand beside everything you mark. The setting onRecord.initials keeps them.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('A few letters or a name.') : undefined),
  });
  const initials = answer?.trim();
  if (initials === undefined || initials === '') return undefined;
  await settings().update('initials', initials, true);
  return initials;
}
