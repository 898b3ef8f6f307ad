/** Open Settings: the settings editor with On Record's. */

import { commands } from 'vscode';
import type { OnRecord } from '../onRecord';

export async function openSettings({ context }: OnRecord): Promise<void> {
  await commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`);
}
