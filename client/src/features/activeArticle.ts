/** The editor whose text On Record reads, or a word to the user why there is none. */

import { l10n, window, type TextEditor } from 'vscode';
import type { OnRecord } from '../onRecord';
import { say } from './say';

export function activeArticle(onRecord: OnRecord): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && onRecord.reads(editor.document)) return editor;
  say(
    editor
      ? l10n.t('On Record reads articles (.article, .news), plain text and Markdown. This file is neither.')
      : l10n.t('Open an article first.'),
  );
  return undefined;
}
