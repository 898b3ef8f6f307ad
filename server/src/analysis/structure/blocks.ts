/** Takes pasted text apart into blocks: headline, byline, captions, paragraphs, related links, boilerplate. */

import type { BlockKind, Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { runToEnd, type Steps } from '../steps';
import { ArticleNames } from './articleNames';
import { endOfBrokenQuotation, joinLines } from './joinLines';
import type { LinePart } from './linePart';
import { readLines, type TextLines } from './lines';
import { readMarkup } from './markup';
import { isTitleCase } from './titleCase';

export interface BlockSpan extends Span {
  readonly kind: BlockKind;
  readonly dateline: Span | null;
}

/** A block with the part of a line that it is. */
export interface PlacedPart extends BlockSpan {
  readonly part: LinePart;
}

/** The blocks of a text, with what makes those of its next version cheap. */
export interface TextBlocks {
  readonly blocks: readonly PlacedPart[];
  readonly data: StructureData;
  readonly lines: TextLines;
  readonly names: ArticleNames;
}

/** A part of a line and where it starts in the text. */
interface Piece {
  readonly part: LinePart;
  readonly start: number;
}

/**
 * Whole-article step; one pass. Blocks are ordered and disjoint, trimmed of white space, never empty; between them lie
 * only white space and the markers of Markdown's headings and block quotes.
 */
export function readBlocks(text: string, data: StructureData): readonly BlockSpan[] {
  return runToEnd(readBlocksInSteps(text, data, null)).blocks;
}

/**
 * The same in steps, at the cost of the lines that have changed.
 * @param previous a former version; the result is the same with and without
 */
export function* readBlocksInSteps(
  text: string,
  data: StructureData,
  previous: TextBlocks | null,
): Steps<TextBlocks> {
  const former = previous?.data === data ? previous : null;
  const names = new ArticleNames(text, former?.names);
  const lines = readLines(text, data, former?.lines);
  yield undefined;
  const marked = readMarkup(lines.lines);
  yield undefined;
  const pieces: Piece[] = [];
  for (let at = 0; at < marked.length; at++) {
    const own = marked[at];
    if (!own) continue;
    if (own.kind !== null) {
      pieces.push({ start: own.line.start, part: own.line.words.as(own.kind) });
      continue;
    }
    const last = endOfBrokenQuotation(marked, at);
    const line = joinLines(marked, at, last, text);
    if (line)
      for (const part of yield* line.words.parts(names))
        pieces.push({ start: line.start + part.start, part });
    at = last;
    yield undefined;
  }
  return { blocks: placeKinds(pieces, data), data, lines, names };
}

/** Settles what only a piece's place can tell: headline, subheadings, and what stands below the article. */
function placeKinds(pieces: readonly Piece[], data: StructureData): readonly PlacedPart[] {
  const headline = findHeadline(pieces, data);
  let body = false;
  return pieces.map(({ part, start }, at): PlacedPart => {
    const end = start + part.text.length;
    const isDeck = at === headline + 1 && pieces[headline]?.part.text.endsWith(';') === true;
    const kindHere = isDeck ? 'subheading' : kindInBody(part, at + 1 < pieces.length, body);
    const kind = at === headline ? 'headline' : (part.kind ?? kindHere);
    const first = kind === 'paragraph' && !body;
    if (kind === 'paragraph') body = true;
    const length = kind === 'paragraph' ? part.datelineLength(first) : 0;
    return { start, end, kind, dateline: length ? { start, end: start + length } : null, part };
  });
}

/** The longest headlines in words: in title case, in running case, and in running case with a full stop at the end. */
const longestHeadline = { title: 30, plain: 24, stopped: 16 } as const;
/** How many lines behind the headline the body begins at the latest. */
const headReach = 8;

/** Index of the headline: the first line that is no caption, byline or boilerplate, if it reads like one; else -1. */
function findHeadline(pieces: readonly Piece[], data: StructureData): number {
  const at = pieces.findIndex(({ part }) => part.kind === null || part.isTitle);
  const own = pieces[at]?.part;
  if (own?.isTitle) return at;
  if (!own || own.cut) return -1;
  const words = own.text.split(/\s+/, longestHeadline.title + 1);
  const isLonger = ({ kind, text }: LinePart) =>
    kind === null && text.split(/\s+/, words.length + 1).length > words.length;
  const body = pieces.slice(at + 1, at + 1 + headReach).some(({ part }) => isLonger(part));
  if (!body || words.length > longestHeadline.title) return -1;
  if (isTitleCase(words, data)) return at;
  const sentences = /[.!?]["”’']?\s+\p{Lu}/u.test(own.text);
  const dateline = own.datelineLength(true) > 0;
  if ((sentences || dateline) && words.length > 14) return -1;
  const stopped = /[.]["”’']?$/.test(own.text);
  return words.length <= (stopped ? longestHeadline.stopped : longestHeadline.plain) ? at : -1;
}

/** The kind of a line that no cue tells. */
function kindInBody({ looksLike }: LinePart, isFollowed: boolean, body: boolean): BlockKind {
  const isTitle = looksLike === 'title' && isFollowed && body;
  return looksLike === 'subheading' || isTitle ? 'subheading' : 'paragraph';
}
