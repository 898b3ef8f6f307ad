/** The workbench worked by keys alone, as somebody without a mouse does. */

import * as vscode from 'vscode';
import { press, read, shown } from './page';
import { until } from './until';

/** Types words into whatever has the focus. */
export async function write(words: string): Promise<void> {
  for (const key of words) await press(key);
}

/** Runs a command by its name from the palette. */
export async function command(name: string): Promise<void> {
  await press('F1');
  await until('the palette', async () => (await read('.quick-input-widget:visible')).length > 0);
  await write(name);
  await shown('.quick-input-widget:visible .monaco-list-row.focused', new RegExp(`^${name}`));
  await press('Enter');
}

/** Opens a file of the workspace by its name. */
export async function openByName(name: string): Promise<vscode.TextEditor> {
  await press('Control+p');
  await until('the box', async () => (await read('.quick-input-widget:visible')).length > 0);
  await write(name);
  await shown('.quick-input-widget:visible .monaco-list-row.focused', new RegExp(name));
  await press('Enter');
  return until(`${name} in the editor`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.path.endsWith(`/${name}`) === true && editor;
  });
}

/** Waits for a question, and answers it. */
export async function answer(question: RegExp, words: string): Promise<void> {
  await shown('.quick-input-widget:visible', question);
  await write(words);
  await press('Enter');
}

/** Chooses from a list by the beginning of an item. */
export async function choose(question: RegExp, words: string): Promise<void> {
  await shown('.quick-input-widget:visible', question);
  await write(words);
  await shown('.quick-input-widget:visible .monaco-list-row.focused', new RegExp(words));
  await press('Enter');
}
