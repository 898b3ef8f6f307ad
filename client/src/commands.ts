/** The commands' names, and what happens when one is called. What they do is loaded with the first call. */

import { commands } from 'vscode';
import { sayFailure } from './features/say';
import type { OnRecord } from './onRecord';

/** Without the prefix `onRecord.` that they have in package.json. */
export const commandNames = [
  'checkArticle',
  'checkWorkspace',
  'nextFinding',
  'previousFinding',
  'showSpeakers',
  'toggleHighlighting',
  'copyQuotation',
  'lookUp',
  'reportWrongMark',
  'openSettings',
  'showOutput',
  'restartServer',
  'verify',
  'markIncorrect',
  'dispute',
  'markUnverifiable',
  'markOpinion',
  'clearStatus',
  'addSource',
  'nextUnchecked',
  'reattach',
  'arrangeChecklist',
  'createReport',
  'addNote',
  'changeNote',
] as const;

/** Commands of the buttons on a thread of notes. The palette does not show them: there Change Note offers the same. */
export const buttonCommandNames = [
  'rewordNote',
  'saveNote',
  'leaveNote',
  'deleteNote',
  'resolveNotes',
  'reopenNotes',
] as const;

/**
 * Commands that no menu shows, so package.json does not name them: those of code actions, which do nothing without their
 * arguments, and of links, in the walkthrough, an empty view, a setting and the status bar.
 */
export const hiddenCommandNames = ['suppress', 'unsuppress', 'openSampleArticle', 'selectLanguage'] as const;
const allNames = [...commandNames, ...buttonCommandNames, ...hiddenCommandNames];
export type CommandName = (typeof allNames)[number];

export function registerCommands(onRecord: OnRecord): void {
  const { context, output } = onRecord;
  for (const name of allNames) {
    const run = async (...args: readonly unknown[]): Promise<unknown> => {
      try {
        const late = await onRecord.late();
        return await late.commands[name](onRecord, ...args);
      } catch (error) {
        output.error(error instanceof Error ? error : String(error));
        sayFailure(error, () => output.show(true));
        return undefined;
      }
    };
    context.subscriptions.push(commands.registerCommand(`onRecord.${name}`, run));
  }
}
