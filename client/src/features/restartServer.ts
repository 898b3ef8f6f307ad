/** Restart Server: a fresh language server. Nothing is lost: the editor holds the texts. */

import { l10n } from 'vscode';
import type { OnRecord } from '../onRecord';
import { mention } from './say';

export async function restartServer({ session }: OnRecord): Promise<void> {
  await session.restart();
  mention(l10n.t('On Record’s server has been restarted.'));
}
