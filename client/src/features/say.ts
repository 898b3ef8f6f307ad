/** Messages to the user. They do not hold up the command that says them: it ends when its work is done. */

import { l10n, window } from 'vscode';

/**
 * Words of articles, annotations and files in a message. VS Code makes a link of `[words](address)`, which runs a command
 * where the address says `command:`, and an icon of `$(name)`.
 */
export function inert(message: string): string {
  return message.replaceAll('](', '] (').replaceAll('$(', '$ (');
}

/** A button under a message. */
export interface Action {
  readonly title: string;
  readonly run: () => unknown;
}

export function say(message: string, ...actions: readonly Action[]): void {
  void answer(actions, window.showInformationMessage(inert(message), ...titlesOf(actions)));
}

export function warn(message: string, ...actions: readonly Action[]): void {
  void answer(actions, window.showWarningMessage(inert(message), ...titlesOf(actions)));
}

/** Tells that a command could not do its work. */
export function sayFailure(error: unknown, showOutput: () => void): void {
  const message = error instanceof Error ? error.message : String(error);
  const actions = [{ title: l10n.t('Show Output'), run: showOutput }];
  const shown = window.showErrorMessage(
    inert(l10n.t('On Record could not do this: {0}', message)),
    ...titlesOf(actions),
  );
  void answer(actions, shown);
}

/** A word in the status bar that goes away by itself. */
export function mention(message: string): void {
  window.setStatusBarMessage(inert(message), 4000);
}

const titlesOf = (actions: readonly Action[]): readonly string[] => actions.map(({ title }) => title);

async function answer(actions: readonly Action[], shown: Thenable<string | undefined>): Promise<void> {
  const chosen = await shown;
  await actions.find(({ title }) => title === chosen)?.run();
}
