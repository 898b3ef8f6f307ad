/** One version of a document's text. Immutable: a change makes another, at the cost of copying the text and its line starts. */

import type { Position, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/article';
import type { TextEdit } from '../annotations/anchoring/trackSpans';

/** A document with positions as the protocol has them: lines end in `\n`, `\r` or both. */
export class TextVersion implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  private readonly text: string;
  /** Offsets of the lines' first characters; found when first asked for. */
  private starts: readonly number[] | null;

  /** @param starts offsets of the lines' first characters where they are known */
  constructor(
    { uri, languageId, version }: Pick<TextDocument, 'uri' | 'languageId' | 'version'>,
    text: string,
    starts: readonly number[] | null = null,
  ) {
    this.uri = uri;
    this.languageId = languageId;
    this.version = version;
    this.text = text;
    this.starts = starts;
  }

  /** The same text under another version. */
  as(version: number): TextVersion {
    return new TextVersion({ uri: this.uri, languageId: this.languageId, version }, this.text, this.starts);
  }

  /** With other words in place of a stretch. */
  edited({ start, end }: Span, inserted: string): TextVersion {
    const text = this.text.slice(0, start) + inserted + this.text.slice(end);
    const starts = startsAfter(this.lineStarts(), { start, end, inserted: inserted.length }, text);
    return new TextVersion(this, text, starts);
  }

  get lineCount(): number {
    return this.lineStarts().length;
  }

  getText(range?: Range): string {
    return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text;
  }

  positionAt(offset: number): Position {
    const starts = this.lineStarts();
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = countUpTo(starts, within) - 1;
    const start = starts[line] ?? 0;
    return { line, character: this.beforeBreak(within, start) - start };
  }

  offsetAt({ line, character }: Position): number {
    const starts = this.lineStarts();
    if (line >= starts.length) return this.text.length;
    const start = starts[line] ?? 0;
    if (line < 0 || character <= 0) return start;
    const next = starts[line + 1] ?? this.text.length;
    return this.beforeBreak(Math.min(start + character, next), start);
  }

  getLineRange(line: number): Range {
    const at = Math.max(0, Math.min(line, this.lineCount - 1));
    const end = at === line ? this.offsetAt({ line, character: this.text.length }) : this.text.length;
    const start = { line: at, character: 0 };
    return { start, end: line < 0 ? start : this.positionAt(end) };
  }

  getEOLCharacters(line: number): string {
    const next = this.lineStarts()[line + 1] ?? this.text.length;
    return this.text.slice(this.offsetAt({ line, character: this.text.length }), line < 0 ? 0 : next);
  }

  private lineStarts(): readonly number[] {
    this.starts ??= startsAfter([0], { start: 0, end: 0, inserted: this.text.length }, this.text);
    return this.starts;
  }

  /** The offset, or where the line's break begins if the offset is behind that. */
  private beforeBreak(offset: number, lineStart: number): number {
    let at = offset;
    while (at > lineStart && isBreak(this.text.charCodeAt(at - 1))) at--;
    return at;
  }
}

const lineFeed = 10;
const carriageReturn = 13;

const isBreak = (code: number): boolean => code === lineFeed || code === carriageReturn;

/**
 * The line starts of a text after an edit. Whether a line starts at an offset shows by the characters on either side of it.
 * @param text after the edit
 */
function startsAfter(
  before: readonly number[],
  { start, end, inserted }: TextEdit,
  text: string,
): readonly number[] {
  const starts = before.slice(0, countUpTo(before, start - 1));
  for (let at = start; at <= start + inserted; at++) if (startsLine(text, at)) starts.push(at);
  const by = start + inserted - end;
  for (let at = countUpTo(before, end); at < before.length; at++) starts.push((before[at] ?? 0) + by);
  return starts;
}

function startsLine(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return before === lineFeed || (before === carriageReturn && text.charCodeAt(at) !== lineFeed);
}

/** How many of some ascending numbers are `most` or less. */
function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
