/** Create Report: the article with what was made of it, in a form that somebody else can use. */

import { env, l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { reportFormats, ReportRequest, type ReportFormat } from '../../../server/src/protocol';
import { fieldsOf } from '../annotations/articleAtHand';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { say } from './say';

interface FormatItem extends QuickPickItem {
  readonly format: ReportFormat;
}

/**
 * @param given `{format}` names the form and `{to}` the file; what is missing the user is asked for
 * @returns the address of the report, undefined where none was made
 */
export async function createReport(onRecord: OnRecord, given: unknown): Promise<Uri | undefined> {
  const editor = activeArticle(onRecord);
  if (!editor) return undefined;
  const { format: named, to } = fieldsOf(given);
  const format = reportFormats.find((name) => name === named) ?? (await askForFormat());
  if (!format) return undefined;
  const { uri } = editor.document;
  const client = await onRecord.session.start();
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
  const report = await client.sendRequest(ReportRequest.type, { textDocument, format });
  if (!report) {
    say(l10n.t('There is no report to be made of this file.'));
    return undefined;
  }
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const proposed = folder && Uri.joinPath(folder, report.fileName);
  const target =
    to instanceof Uri
      ? to
      : await window.showSaveDialog({
          title: l10n.t('Save the report'),
          ...(proposed ? { defaultUri: proposed } : {}),
        });
  if (!target) return undefined;
  await workspace.fs.writeFile(target, new TextEncoder().encode(report.text));
  say(l10n.t('Report saved: {0}', workspace.asRelativePath(target)), {
    title: l10n.t('Open'),
    run: () => open(target, format),
  });
  return target;
}

/** Pages open in the browser, everything else in the editor. */
async function open(report: Uri, format: ReportFormat): Promise<void> {
  if (format === 'html' && report.scheme === 'file' && (await env.openExternal(report))) return;
  await window.showTextDocument(report);
}

async function askForFormat(): Promise<ReportFormat | undefined> {
  const items: readonly FormatItem[] = [
    { label: 'HTML', format: 'html', description: l10n.t('for the desk: prints well, opens in a browser') },
    { label: 'Markdown', format: 'markdown', description: l10n.t('to read and to send on') },
    { label: 'CSV', format: 'csv', description: l10n.t('for a spreadsheet') },
    { label: 'SARIF', format: 'sarif', description: l10n.t('for tools that collect findings') },
    { label: 'W3C', format: 'web-annotation', description: l10n.t('for other annotation tools') },
    {
      label: 'ClaimReview',
      format: 'claim-review',
      description: l10n.t('for the site: claims that have a verdict'),
    },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('In which form?') }))?.format;
}
