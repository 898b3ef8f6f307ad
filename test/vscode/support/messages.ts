/** Messages that VS Code shows to the user, read from the notification centre: in a test run none pops up. */

import * as vscode from 'vscode';
import { read } from './page';
import { until } from './until';

const messageText = '.notifications-center .notification-list-item-message';

/** The message that matches, once it is there; all messages are put away afterwards. */
export async function message(pattern: RegExp): Promise<string> {
  const text = await until(`${String(pattern)} among the messages`, async () => {
    // Again each time: the centre does not stay open while there is nothing in it.
    await vscode.commands.executeCommand('notifications.showList');
    return (await read(messageText)).find((words) => pattern.test(words));
  });
  await clearMessages();
  return text;
}

export async function clearMessages(): Promise<void> {
  await vscode.commands.executeCommand('notifications.clearAll');
}
