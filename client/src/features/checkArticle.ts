/** Check Article: analyses the article in the active editor, whatever the settings say, and tells what it found. */

import { commands, l10n, window } from 'vscode';
import { CheckArticleRequest } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { articleSummary, findingCount } from './summary';

export async function checkArticle(onRecord: OnRecord): Promise<void> {
  const editor = await activeArticle(onRecord);
  if (!editor) return;
  const client = await onRecord.session.start();
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
  const report = await client.sendRequest(CheckArticleRequest.type, { textDocument });
  if (!report.counts) {
    await window.showWarningMessage(report.message);
    return;
  }
  const summary = articleSummary(report.counts, report.findings);
  if (findingCount(report.findings) === 0) {
    await window.showInformationMessage(summary);
    return;
  }
  const showFirst = l10n.t('Go to First');
  const showAll = l10n.t('Show All');
  const answer = await window.showInformationMessage(summary, showFirst, showAll);
  if (answer === showFirst) await commands.executeCommand('onRecord.nextFinding', 'first');
  if (answer === showAll) await commands.executeCommand('workbench.actions.view.problems');
}
