/** Check Article: analyses the article in the active editor, whatever the settings say, and tells what it found. */

import { commands, l10n } from 'vscode';
import { CheckArticleRequest, type ArticleReport } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { say, warn } from './say';
import { articleSummary, findingCount } from './summary';

/** @returns what was found, for whoever calls the command; undefined where there is no article to check. */
export async function checkArticle(onRecord: OnRecord): Promise<ArticleReport | undefined> {
  const editor = activeArticle(onRecord);
  if (!editor) return undefined;
  const client = await onRecord.session.start();
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
  const report = await client.sendRequest(CheckArticleRequest.type, { textDocument });
  tell(report);
  return report;
}

function tell({ counts, findings, message }: ArticleReport): void {
  if (!counts) {
    warn(message);
    return;
  }
  const actions = [
    { title: l10n.t('Go to First'), run: () => commands.executeCommand('onRecord.nextFinding', 'first') },
    { title: l10n.t('Show All'), run: () => commands.executeCommand('workbench.actions.view.problems') },
  ];
  say(articleSummary(counts, findings), ...(findingCount(findings) > 0 ? actions : []));
}
