/** Takes pasted text apart into blocks: headline, byline, captions, paragraphs, related links, boilerplate. */

import type { BlockKind, Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { ArticleNames } from './articleNames';
import { datelineLength } from './dateline';
import { findIslands } from './gluedText';
import { endOfBrokenQuotation, joinLines } from './joinLines';
import { kindByCue } from './lineCues';
import { readLines } from './lines';
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

/** How the lines of a text were taken apart, by their text: a line that stays the same need not be read again. */
export interface LineCuts {
  readonly data: StructureData;
  readonly byText: ReadonlyMap<string, readonly Cut[]>;
}

/** A part of a line; offsets count from the line's start. */
interface Cut extends Span {
  readonly kind: BlockKind | null;
  readonly cut: boolean;
}

/**
 * Whole-article step; one pass. Blocks are ordered and disjoint, trimmed of white space, never empty; between them lie
 * only white space and the markers of Markdown's headings and block quotes.
 */
export function readBlocks(text: string, data: StructureData): readonly BlockSpan[] {
  return readBlocksAgain(text, data, null).blocks;
}

/**
 * The same at the cost of the lines that have changed.
 * @param previous the cuts of a former version; the result is the same with and without
 */
export function readBlocksAgain(
  text: string,
  data: StructureData,
  previous: LineCuts | null,
): { readonly blocks: readonly BlockSpan[]; readonly cuts: LineCuts } {
  const names = new ArticleNames(text);
  const known = previous?.data === data ? previous.byText : null;
  const byText = new Map<string, readonly Cut[]>();
  const cutsOf = (line: string): readonly Cut[] => {
    const kept = byText.get(line) ?? known?.get(line);
    const cuts = kept ?? cutLine(line, data, names);
    // What the rest of the article has a say in is read anew each time.
    if (!names.wasAsked()) byText.set(line, cuts);
    return cuts;
  };
  const marked = readMarkup(readLines(text));
  const pieces: Piece[] = [];
  for (let at = 0; at < marked.length; at++) {
    const own = marked[at];
    if (!own) continue;
    if (own.kind !== null) {
      const { start, end, text: ownText } = own.line;
      pieces.push({
        start,
        end,
        text: ownText,
        kind: own.kind,
        cut: false,
        isTitle: own.kind === 'subheading',
      });
      continue;
    }
    const last = endOfBrokenQuotation(marked, at);
    const line = joinLines(marked, at, last, text);
    for (const { start, end, kind, cut } of cutsOf(line.text))
      pieces.push({
        start: line.start + start,
        end: line.start + end,
        text: line.text.slice(start, end),
        kind,
        cut,
      });
    at = last;
  }
  return { blocks: placeKinds(pieces, data), cuts: { data, byText } };
}

/** A line is taken apart only if it is longer than any heading. */
const longestHeading = 150;

function cutLine(text: string, data: StructureData, names: ArticleNames): readonly Cut[] {
  const kind = kindByCue(withoutEmphasis(text), data);
  const isWhole = kind !== null && kind !== 'listItem';
  if (isWhole || (text.length <= longestHeading && !text.startsWith('(')))
    return [{ start: 0, end: text.length, kind, cut: false }];
  const borders = [0, ...findLostBreaks(text, data, names), text.length];
  const cuts = borders
    .slice(1)
    .flatMap((end, at) => cutStretch(text, borders[at] ?? 0, end, kind, data, names));
  return cuts.length === 1 ? cuts.map((only) => ({ ...only, cut: false })) : cuts;
}

/** *By Ann Lee* in italics is a byline all the same. */
const withoutEmphasis = (text: string): string =>
  /^[*_]/.test(text) && !/^[*_]\s/.test(text) ? text.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '') : text;

/** Cuts the islands out of a stretch of a line. */
function cutStretch(
  line: string,
  start: number,
  end: number,
  kind: BlockKind | null,
  data: StructureData,
  names: ArticleNames,
): readonly Cut[] {
  const text = line.slice(start, end);
  const islands = findIslands(text, datelineLength(text, true, data), data, names, end < line.length);
  if (islands.length === 0) return trimCut(line, start, end, kind);
  const cuts: Cut[] = [];
  let from = start;
  for (const island of islands) {
    cuts.push(...betweenIslands(line, from, start + island.start, kind));
    cuts.push(...trimCut(line, start + island.start, start + island.end, island.kind));
    from = start + island.end;
  }
  cuts.push(...betweenIslands(line, from, end, kind));
  return cuts;
}

/** What stands in brackets all by itself beside an island describes a picture. */
function betweenIslands(line: string, from: number, to: number, kind: BlockKind | null): readonly Cut[] {
  const isNote = /^\s*\([^()]*\)\s*$/.test(line.slice(from, to));
  return trimCut(line, from, to, isNote ? 'caption' : kind);
}

/** The part of a line between two offsets, without white space at its edges; nothing where nothing is left. */
function trimCut(line: string, from: number, to: number, kind: BlockKind | null): readonly Cut[] {
  const raw = line.slice(from, to);
  const text = raw.trim();
  if (text === '') return [];
  const start = from + raw.length - raw.trimStart().length;
  return [{ start, end: start + text.length, kind, cut: true }];
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
