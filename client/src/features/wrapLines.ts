/**
 * Wraps the lines of an article in plain text, as VS Code's own *Toggle Word Wrap* does it for one file: there a paragraph
 * is a line, and VS Code wraps no plain text. A setting of the user's own is left alone.
 */

import { commands, TabInputText, window, workspace, type Disposable, type TextDocument } from 'vscode';
import type { ArticleState } from '../../../server/src/protocol';
import type { OnRecord } from '../onRecord';

export function wrapLines({ statuses, output }: Pick<OnRecord, 'statuses' | 'output'>): Disposable[] {
  // Once for each time it is opened: whoever takes the wrapping away again keeps it so.
  const wrapped = new WeakSet<TextDocument>();
  const wrap = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'plaintext' || wrapped.has(document)) return;
    if (!isRead(statuses.of(document.uri)?.state) || !isInFront(document)) return;
    wrapped.add(document);
    if (!mayWrap(document)) return;
    commands.executeCommand('editor.action.toggleWordWrap').then(undefined, (error: unknown) => {
      output.warn(String(error));
    });
  };
  wrap();
  return [statuses.onDidChange(wrap), window.onDidChangeActiveTextEditor(wrap)];
}

/** Before it has been read nobody knows that it is an article. */
const isRead = (state: ArticleState | undefined): boolean => state === 'checked' || state === 'waiting';

/** A comparison wraps its two sides alike, by a setting of its own. */
function isInFront({ uri }: TextDocument): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText && input.uri.toString() === uri.toString();
}

/** Whether lines run on because nobody has said otherwise. */
function mayWrap(document: TextDocument): boolean {
  const values = workspace.getConfiguration('editor', document).inspect<string>('wordWrap');
  const chosen = [
    values?.globalValue,
    values?.workspaceValue,
    values?.workspaceFolderValue,
    values?.globalLanguageValue,
    values?.workspaceLanguageValue,
    values?.workspaceFolderLanguageValue,
  ];
  const byDefault = values?.defaultLanguageValue ?? values?.defaultValue;
  return byDefault === 'off' && chosen.every((value) => value === undefined);
}
