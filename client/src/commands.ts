/** The commands, one a feature file, loaded when they are first called. */

import { commands } from 'vscode';
import { sayFailure } from './features/say';
import type { OnRecord } from './onRecord';

/** What a command does; arguments come from keybindings, links and other extensions and are of any type. */
export type Command = (onRecord: OnRecord, ...args: readonly unknown[]) => Promise<unknown>;

/** By name under `onRecord.`, as in package.json. */
export const commandTable: Readonly<Record<string, () => Promise<Command>>> = {
  checkArticle: async () => (await import('./features/checkArticle')).checkArticle,
  checkWorkspace: async () => (await import('./features/checkWorkspace')).checkWorkspace,
  nextFinding: async () => (await import('./features/goToFinding')).goToNextFinding,
  previousFinding: async () => (await import('./features/goToFinding')).goToPreviousFinding,
  showSpeakers: async () => (await import('./features/showSpeakers')).showSpeakers,
  toggleHighlighting: async () => (await import('./features/toggleHighlighting')).toggleHighlighting,
  copyQuotation: async () => (await import('./features/copyQuotation')).copyQuotation,
  lookUp: async () => (await import('./features/lookUp')).lookUp,
  reportWrongMark: async () => (await import('./features/reportWrongMark')).reportWrongMark,
  selectLanguage: async () => (await import('./features/selectLanguage')).selectLanguage,
  openSampleArticle: async () => (await import('./features/openSampleArticle')).openSampleArticle,
  openSettings: async () => (await import('./features/openSettings')).openSettings,
  showOutput: async () => (await import('./features/showOutput')).showOutput,
  restartServer: async () => (await import('./features/restartServer')).restartServer,
};

export function registerCommands(onRecord: OnRecord): void {
  for (const [name, load] of Object.entries(commandTable)) {
    const run = async (...args: readonly unknown[]): Promise<unknown> => {
      try {
        const command = await load();
        return await command(onRecord, ...args);
      } catch (error) {
        const { output } = onRecord;
        output.error(error instanceof Error ? error : String(error));
        sayFailure(error, () => output.show(true));
        return undefined;
      }
    };
    onRecord.context.subscriptions.push(commands.registerCommand(`onRecord.${name}`, run));
  }
}
