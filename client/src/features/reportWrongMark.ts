/** Report a Wrong Mark: the sentence at the cursor and what was made of it, to the clipboard, ready for a bug report. */

import { env, l10n, version } from 'vscode';
import { MarkReportRequest } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { say } from './say';

export async function reportWrongMark(onRecord: OnRecord): Promise<void> {
  const editor = activeArticle(onRecord);
  if (!editor) return;
  const client = await onRecord.session.start();
  const converter = client.code2ProtocolConverter;
  const report = await client.sendRequest(MarkReportRequest.type, {
    textDocument: converter.asTextDocumentIdentifier(editor.document),
    position: converter.asPosition(editor.selection.active),
  });
  if (!report) {
    say(l10n.t('Put the cursor into the sentence that is marked wrongly.'));
    return;
  }
  await env.clipboard.writeText(`${report.markdown.trimEnd()}\n\n${environment(onRecord)}\n`);
  say(
    l10n.t(
      'A report about this sentence is on the clipboard. It contains the sentence; send it only if you may.',
    ),
  );
}

/** The versions a defect may depend on. In English: reports are read by developers. */
function environment({ context }: OnRecord): string {
  const { version: own } = context.extension.packageJSON as { readonly version: string };
  return `On Record ${own}, ${env.appName} ${version} (${env.appHost}), interface in ${env.language}`;
}
