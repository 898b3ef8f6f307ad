/** Toggle Highlighting: statements and numbers in plain ink, or marked. Findings stay underlined. */

import { l10n, window } from 'vscode';
import { SemanticTokensRegistrationType } from 'vscode-languageserver-protocol';
import type { OnRecord } from '../onRecord';
import { mention } from './say';

export async function toggleHighlighting({ highlighting, session }: OnRecord): Promise<void> {
  const client = await session.start();
  const on = await highlighting.toggle();
  const tokens = client.getFeature(SemanticTokensRegistrationType.method);
  for (const { document } of window.visibleTextEditors) {
    tokens.getProvider(document)?.onDidChangeSemanticTokensEmitter.fire();
  }
  const message = on ? l10n.t('Highlighting is on.') : l10n.t('Highlighting is off.');
  mention(message);
}
