/** The claim that is being checked: the cursor is put on it, and a frame shows which words are meant. */

import {
  commands,
  type Range,
  Selection,
  TextEditorRevealType,
  ThemeColor,
  ViewColumn,
  window,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { rangeOf } from './articleAtHand';
import type { SpannedClaim } from './targets';

class CurrentClaim {
  private frame: TextEditorDecorationType | undefined;
  private shown: { readonly uri: string; readonly version: number; readonly claim: SpannedClaim } | undefined;

  /** The claim that the cursor was put on, until it moves or the text changes: of two that begin together, it cannot tell. */
  in({ document, selection }: TextEditor): SpannedClaim | undefined {
    const { shown } = this;
    if (!shown || !selection.isEmpty) return undefined;
    const stays = shown.uri === document.uri.toString() && shown.version === document.version;
    return stays && document.offsetAt(selection.active) === shown.claim.start ? shown.claim : undefined;
  }

  /** Puts the cursor at the start of a claim and shows its hover, which screen readers read out. */
  async goTo(document: TextDocument, claim: SpannedClaim): Promise<void> {
    const range = rangeOf(document, claim);
    const viewColumn = window.activeTextEditor?.viewColumn ?? ViewColumn.Active;
    const selection = new Selection(range.start, range.start);
    const editor = await window.showTextDocument(document, { viewColumn, selection });
    this.shown = { uri: document.uri.toString(), version: document.version, claim };
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    this.showFrame(editor, range);
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }

  private showFrame(editor: TextEditor, range: Range): void {
    const frame = (this.frame ??= window.createTextEditorDecorationType({
      backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
      border: '1px solid',
      borderColor: new ThemeColor('focusBorder'),
    }));
    editor.setDecorations(frame, [range]);
    const moved = window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor !== editor || this.in(editor)) return;
      editor.setDecorations(frame, []);
      moved.dispose();
    });
  }
}

export const currentClaim = new CurrentClaim();
