/** Check Workspace: checks every file that the settings name, with progress and cancel, and sums up. */

import {
  commands,
  l10n,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WorkDoneProgress } from 'vscode-languageserver-protocol';
import { CheckWorkspaceRequest, type WorkspaceReport } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';
import { inert, say, warn } from './say';
import { findingCount } from './summary';

type Report = Progress<{ message?: string; increment?: number }>;

/** @returns what was found, for whoever calls the command; undefined where there is nothing to check. */
export async function checkWorkspace(onRecord: OnRecord): Promise<WorkspaceReport | undefined> {
  if (!workspace.workspaceFolders?.length) {
    say(l10n.t('Open a folder with articles first.'));
    return undefined;
  }
  const title = l10n.t('On Record: checking the workspace');
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const files = await findArticles(token);
      if (files.length === 0 || token.isCancellationRequested) return undefined;
      const client = await onRecord.session.start();
      return check(client, files, progress, token);
    },
  );
  if (report) tell(onRecord, report);
  else say(l10n.t('There is nothing to check in this workspace.'));
  return report;
}

/** Files that the include pattern names and neither the exclude pattern nor `files.exclude` leaves out. */
function findArticles(token: CancellationToken): Thenable<Uri[]> {
  const settings = workspace.getConfiguration('onRecord.checkWorkspace');
  const include = settings.get<string>('include', '**/*.{article,news,txt,md}');
  const exclude = settings.get<string>('exclude', '');
  // A pattern is put on top of `files.exclude`; undefined means `files.exclude` alone.
  return workspace.findFiles(include, exclude === '' ? undefined : exclude, undefined, token);
}

let runs = 0;

async function check(
  client: BaseLanguageClient,
  files: readonly Uri[],
  progress: Report,
  token: CancellationToken,
): Promise<WorkspaceReport> {
  const workDoneToken = `checkWorkspace-${++runs}`;
  let percentage = 0;
  const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (params) => {
    if (params.kind === 'end') return;
    const now = params.percentage ?? percentage;
    progress.report({
      ...(params.message && { message: inert(params.message) }),
      increment: now - percentage,
    });
    percentage = now;
  });
  try {
    const uris = files.map((file) => client.code2ProtocolConverter.asUri(file));
    return await client.sendRequest(CheckWorkspaceRequest.type, { uris, workDoneToken }, token);
  } finally {
    listener.dispose();
  }
}

/** The whole in a sentence; files that could not be read are named in the output. */
function tell({ output }: OnRecord, { failed, findings, message }: WorkspaceReport): void {
  for (const { uri, message: reason } of failed) output.warn(`${uri}: ${reason}`);
  const showAll = {
    title: l10n.t('Show All'),
    run: () => commands.executeCommand('workbench.actions.view.problems'),
  };
  const showUnread = { title: l10n.t('Show Unread Files'), run: () => output.show(true) };
  const found = findingCount(findings) > 0 ? [showAll] : [];
  if (failed.length > 0) warn(message, ...found, showUnread);
  else say(message, ...found);
}
