/** Takes pasted text apart into blocks: headline, byline, captions, paragraphs, related links, boilerplate. */

import type { BlockKind, Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { ArticleNames } from './articleNames';
import { datelineLength } from './dateline';
import { findIslands } from './gluedText';
import { endOfBrokenQuotation, joinLines } from './joinLines';
import { kindByCue } from './lineCues';
import { readLines, type Line } from './lines';
import { findLostBreaks } from './lostBreaks';
import { readMarkup } from './markup';

export interface BlockSpan extends Span {
  readonly kind: BlockKind;
  readonly dateline: Span | null;
}

/** A line or a part of one; the kind is null where only its place in the article tells. */
interface Piece extends Span {
  readonly text: string;
  readonly kind: BlockKind | null;
  /** Whether it is part of a line that was taken apart. */
  readonly cut: boolean;
  /** Whether it is marked up as a heading. */
  readonly isTitle?: boolean;
}

/**
 * Whole-article step; one pass. Blocks are ordered and disjoint, trimmed of white space, never empty; between them lie
 * only white space and the markers of Markdown's headings and block quotes.
 */
export function readBlocks(text: string, data: StructureData): readonly BlockSpan[] {
  const names = new ArticleNames(text);
  const marked = readMarkup(readLines(text));
  const pieces: Piece[] = [];
  for (let at = 0; at < marked.length; at++) {
    const own = marked[at];
    if (!own) continue;
    if (own.kind !== null) {
      const isTitle = own.kind === 'subheading';
      pieces.push({ ...piece(own.line, 0, own.line.text.length, own.kind, false), isTitle });
      continue;
    }
    const last = endOfBrokenQuotation(marked, at);
    const line = joinLines(marked, at, last, text);
    pieces.push(...cutLine(line, data, names));
    at = last;
  }
  return placeKinds(pieces, data);
}

/** A line is taken apart only if it is longer than any heading. */
const longestHeading = 150;

function cutLine(line: Line, data: StructureData, names: ArticleNames): readonly Piece[] {
  const { text } = line;
  const kind = kindByCue(withoutEmphasis(text), data);
  if (kind !== null && kind !== 'listItem') return [piece(line, 0, text.length, kind, false)];
  if (text.length <= longestHeading && !text.startsWith('('))
    return [piece(line, 0, text.length, kind, false)];
  const borders = [0, ...findLostBreaks(text, data, names), text.length];
  const pieces = borders
    .slice(1)
    .flatMap((end, at) => cutStretch(line, borders[at] ?? 0, end, kind, data, names));
  return pieces.length === 1 ? pieces.map((only) => ({ ...only, cut: false })) : pieces;
}

/** *By Ann Lee* in italics is a byline all the same. */
const withoutEmphasis = (text: string): string =>
  /^[*_]/.test(text) && !/^[*_]\s/.test(text) ? text.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '') : text;

/** Cuts the islands out of a stretch of a line. */
function cutStretch(
  line: Line,
  start: number,
  end: number,
  kind: BlockKind | null,
  data: StructureData,
  names: ArticleNames,
): readonly Piece[] {
  const text = line.text.slice(start, end);
  const islands = findIslands(text, datelineLength(text, true, data), data, names, end < line.text.length);
  const pieces: Piece[] = [];
  let from = start;
  for (const island of islands) {
    pieces.push(betweenIslands(line, from, start + island.start, kind));
    pieces.push(piece(line, start + island.start, start + island.end, island.kind, true));
    from = start + island.end;
  }
  pieces.push(
    islands.length > 0 ? betweenIslands(line, from, end, kind) : piece(line, from, end, kind, true),
  );
  return pieces.filter((own) => own.start < own.end);
}

/** What stands in brackets all by itself beside an island describes a picture. */
function betweenIslands(line: Line, from: number, to: number, kind: BlockKind | null): Piece {
  const isNote = /^\s*\([^()]*\)\s*$/.test(line.text.slice(from, to));
  return piece(line, from, to, isNote ? 'caption' : kind, true);
}

/** The part of a line between two offsets, without white space at its edges. */
function piece(line: Line, from: number, to: number, kind: BlockKind | null, cut: boolean): Piece {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const start = line.start + from + (text === '' ? 0 : raw.indexOf(text));
  return { start, end: start + text.length, text, kind, cut };
}

/** Settles what only a piece's place can tell: headline, subheadings, and what stands below the article. */
function placeKinds(pieces: readonly Piece[], data: StructureData): readonly BlockSpan[] {
  const headline = findHeadline(pieces, data);
  let body = false;
  return pieces.map((own, at): BlockSpan => {
    const isDeck = at === headline + 1 && pieces[headline]?.text.endsWith(';') === true;
    const kindHere = isDeck ? 'subheading' : kindInBody(own, pieces[at + 1], body);
    const kind = at === headline ? 'headline' : (own.kind ?? kindHere);
    const first = kind === 'paragraph' && !body;
    if (kind === 'paragraph') body = true;
    const length = kind === 'paragraph' ? datelineLength(own.text, first, data) : 0;
    const { start, end } = own;
    return { start, end, kind, dateline: length ? { start, end: start + length } : null };
  });
}

/** The longest headlines in words: in title case, in running case, and in running case with a full stop at the end. */
const longestHeadline = { title: 30, plain: 24, stopped: 16 } as const;
/** How many lines behind the headline the body begins at the latest. */
const headReach = 8;

/** Index of the headline: the first line that is no caption, byline or boilerplate, if it reads like one; else -1. */
function findHeadline(pieces: readonly Piece[], data: StructureData): number {
  const at = pieces.findIndex(({ kind, isTitle }) => kind === null || isTitle === true);
  const own = pieces[at];
  if (own?.isTitle === true) return at;
  if (!own || own.cut) return -1;
  const words = own.text.split(/\s+/, longestHeadline.title + 1);
  const body = pieces
    .slice(at + 1, at + 1 + headReach)
    .some(({ kind, text }) => kind === null && text.split(/\s+/, words.length + 1).length > words.length);
  if (!body || words.length > longestHeadline.title) return -1;
  if (isTitleCase(words, data)) return at;
  const sentences = /[.!?]["”’']?\s+\p{Lu}/u.test(own.text);
  const dateline = datelineLength(own.text, true, data) > 0;
  if ((sentences || dateline) && words.length > 14) return -1;
  const stopped = /[.]["”’']?$/.test(own.text);
  return words.length <= (stopped ? longestHeadline.stopped : longestHeadline.plain) ? at : -1;
}

/** Whether nearly all words but the small ones are capitalised. */
function isTitleCase(words: readonly string[], data: StructureData): boolean {
  const large = words.filter((word) => /^\P{L}*\p{L}/u.test(word) && !data.titleSmallWords.has(word));
  const capitalised = large.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return large.length >= 4 && capitalised.length >= 0.8 * large.length;
}

/** The kind of a line that no cue tells. */
function kindInBody(own: Piece, next: Piece | undefined, body: boolean): BlockKind {
  if (/^[\p{Lu} ]{3,30}[.:]?$/u.test(own.text)) return 'subheading';
  const ends = /[.!"”’')\]:;,…?]$/.test(own.text);
  const most = own.cut ? 6 : 12;
  const short = own.text.length <= 120 && own.text.split(/\s+/, most + 1).length <= most;
  if (!ends && short && /^[\p{Lu}\d"“]/u.test(own.text) && next && body) return 'subheading';
  return 'paragraph';
}
