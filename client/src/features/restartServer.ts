/** Restart Server: a fresh language server. Nothing is lost: the editor holds the texts. */

import { l10n, window } from 'vscode';
import type { OnRecord } from '../onRecord';

export async function restartServer({ session }: OnRecord): Promise<void> {
  await session.restart();
  window.setStatusBarMessage(l10n.t('On Record’s server has been restarted.'), 4000);
}
