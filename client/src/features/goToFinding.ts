/** Next and previous finding: moves the cursor there and shows the hover, which screen readers read out. */

import {
  commands,
  l10n,
  languages,
  Selection,
  TextEditorRevealType,
  ViewColumn,
  window,
  type TextEditor,
} from 'vscode';
import type { OnRecord } from '../onRecord';
import { activeArticle } from './activeArticle';
import { findingSource, stepFrom } from './findings';
import { mention } from './say';

/** @param where `first` starts at the top of the article instead of the cursor. */
export function goToNextFinding(onRecord: OnRecord, where?: unknown): Promise<void> {
  return goToFinding(onRecord, 'next', where === 'first');
}

export function goToPreviousFinding(onRecord: OnRecord): Promise<void> {
  return goToFinding(onRecord, 'previous', false);
}

async function goToFinding(
  onRecord: OnRecord,
  direction: 'next' | 'previous',
  fromTop: boolean,
): Promise<void> {
  const editor = activeArticle(onRecord);
  if (!editor) return;
  const places = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === findingSource)
    .map(({ range }) => range.start);
  const from = fromTop ? { line: -1, character: 0 } : editor.selection.active;
  const step = stepFrom(places, from, direction);
  if (!step) {
    mention(l10n.t('No findings in this article.'));
    return;
  }
  if (step.wrapped && places.length > 1) {
    const message =
      direction === 'next' ? l10n.t('Back at the first finding.') : l10n.t('Back at the last finding.');
    mention(message);
  }
  await show(editor, new Selection(step.place, step.place));
}

async function show(editor: TextEditor, selection: Selection): Promise<void> {
  // Brings the focus back to the text where the command came from a message or the palette.
  const { document, viewColumn = ViewColumn.Active } = editor;
  const shown = await window.showTextDocument(document, { viewColumn, selection });
  shown.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
