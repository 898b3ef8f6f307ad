/** What a way of printing findings is: text before, for each file, and after. Pure. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Messages } from '../../messages';
import type { RatedFinding } from '../../rules/checkArticle';

/** A file that was checked. */
export interface CheckedFile {
  /** As the user named it, or found under what they named. */
  readonly path: string;
  readonly document: TextDocument;
  readonly language: string;
  /** In text order, at or above the severity asked for. */
  readonly findings: readonly RatedFinding[];
}

/** A file that could not be checked. */
export interface FailedFile {
  readonly path: string;
  readonly message: string;
}

/** What a run came to. */
export interface Summary {
  readonly files: number;
  readonly findings: readonly Pick<RatedFinding, 'rule' | 'severity'>[];
  readonly failed: readonly FailedFile[];
  readonly fixed: number;
}

export interface FormatContext {
  readonly messages: Messages;
  /** Version of On Record. */
  readonly version: string;
  readonly colour: boolean;
}

/** One run's printing; each method returns text to print, with its line breaks. */
export interface FindingFormat {
  readonly begin: () => string;
  readonly file: (checked: CheckedFile) => string;
  readonly end: (summary: Summary) => string;
}

export type MakeFormat = (context: FormatContext) => FindingFormat;

/** A position as people and most tools count: from one, in UTF-16 code units. */
export function place(
  document: TextDocument,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line, character } = document.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

const controls = /[\p{Cc}\u2028-\u202E\u2066-\u2069]+/gu;

/** Text that does nothing to a terminal: without control characters and marks that turn the direction of writing. */
export function harmless(text: string): string {
  return text.replace(controls, ' ');
}
