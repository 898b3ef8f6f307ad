/** Copy Statement with Attribution: what is said at the cursor and who says it, ready to paste. */

import { env, l10n } from 'vscode';
import { QuotationRequest } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { mention, say } from './say';

export async function copyQuotation(onRecord: OnRecord): Promise<void> {
  const editor = activeArticle(onRecord);
  if (!editor) return;
  const client = await onRecord.session.start();
  const converter = client.code2ProtocolConverter;
  const quotation = await client.sendRequest(QuotationRequest.type, {
    textDocument: converter.asTextDocumentIdentifier(editor.document),
    position: converter.asPosition(editor.selection.active),
  });
  if (!quotation) {
    say(l10n.t('Nobody is saying anything at the cursor.'));
    return;
  }
  await env.clipboard.writeText(quotation.text);
  mention(l10n.t('Copied with its attribution.'));
}
