/** What the user is told when an annotations file cannot be read or written. */

import { l10n, workspace, type Uri } from 'vscode';

/** Of a file that cannot be read whole. @param lines counted from 1 */
export function brokenWords(file: Uri, lines: readonly number[]): string {
  const where = workspace.asRelativePath(file);
  return lines.length === 1
    ? l10n.t('Line {0} of {1} cannot be read.', lines[0] ?? 0, where)
    : l10n.t('Lines {0} of {1} cannot be read.', lines.join(', '), where);
}

export function setAsideWords(file: Uri, now: Uri): string {
  const [where, moved] = [workspace.asRelativePath(file), workspace.asRelativePath(now)];
  return l10n.t(
    '{0} could not be read whole. It lies untouched in {1}; what could be read of it is in the new file.',
    where,
    moved,
  );
}

export function goneWords(file: Uri, count: number): string {
  const where = workspace.asRelativePath(file);
  return count === 1
    ? l10n.t('{0} has been deleted. The annotation that was in it is still here.', where)
    : l10n.t('{0} has been deleted. The {1} annotations that were in it are still here.', where, count);
}

/** Of a file that cannot be written, with the reason as far as it is known. */
export function unwritableWords(file: Uri, error: unknown): string {
  const where = workspace.asRelativePath(file);
  const code = codeOf(error);
  if (/^(?:EACCES|EPERM|EROFS|NoPermissions)$/.test(code)) return l10n.t('{0} may not be written.', where);
  if (/^(?:ENOSPC|EDQUOT)$/.test(code)) return l10n.t('There is no room on the disk for {0}.', where);
  if (code === 'EBUSY') return l10n.t('{0} is in use by another program.', where);
  const reason = error instanceof Error ? error.message : String(error);
  return l10n.t('{0} could not be written: {1}', where, reason);
}

export function unreadableWords(file: Uri, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return l10n.t('{0} could not be read: {1}', workspace.asRelativePath(file), reason);
}

/** The code of an error of Node or VS Code; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
