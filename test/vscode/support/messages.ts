/** Messages that VS Code shows to the user, read from the notification centre: in a test run none pops up. */

import * as vscode from 'vscode';
import { shown } from './page';

/** The message that matches, once it is there; all messages are put away afterwards. */
export async function message(pattern: RegExp): Promise<string> {
  await vscode.commands.executeCommand('notifications.showList');
  const text = await shown('.notifications-center .notification-list-item-message', pattern);
  await clearMessages();
  return text;
}

export async function clearMessages(): Promise<void> {
  await vscode.commands.executeCommand('notifications.clearAll');
}
