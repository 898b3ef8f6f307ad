/** Takes pasted text apart into blocks: headline, byline, captions, paragraphs, related links, boilerplate. */

import type { BlockKind, Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { datelineLength } from './dateline';
import { kindByCue } from './lineCues';
import { readLines, type Line } from './lines';

export interface BlockSpan extends Span {
  readonly kind: BlockKind;
  readonly dateline: Span | null;
}

interface Piece extends Span {
  readonly text: string;
  readonly kind: BlockKind | null;
}

/** Whole-article step; one pass. Blocks are ordered and disjoint, trimmed of white space, never empty. */
export function readBlocks(text: string, data: StructureData): readonly BlockSpan[] {
  const pieces = joinBrokenQuotations(readLines(text), text).flatMap((line) => cutLine(line, data));
  const headline = findHeadline(pieces);
  let body = false;
  return pieces.map((piece, at): BlockSpan => {
    const kind = at === headline ? 'headline' : (piece.kind ?? kindInBody(piece, pieces[at + 1], body));
    const first = kind === 'paragraph' && !body;
    if (kind === 'paragraph') body = true;
    const length = kind === 'paragraph' ? datelineLength(piece.text, first) : 0;
    const { start, end } = piece;
    return { start, end, kind, dateline: length ? { start, end: start + length } : null };
  });
}

const signature = /\s*(\((?:\p{L}{2,5}|\p{L}{2,5}(?:[/\-,&]\s?\p{L}{2,5}){1,3}|\p{Lu}{2,4}\d{1,2})\))\s*$/u;

/** Cuts the author's initials off the end of a line. */
function cutLine(line: Line, data: StructureData): readonly Piece[] {
  const initials = signature.exec(line.text);
  if (!initials) return [pieceOf(line, data)];
  const length = initials[1]?.length ?? 0;
  const isAlone = initials.index === 0;
  const endsSentence = /[.!?”"]$/.test(line.text.slice(0, initials.index));
  if (!isAlone && !endsSentence) return [pieceOf(line, data)];
  if (!isAlone && /\(\p{Lu}+\)$/u.test(initials[1] ?? '') && line.text.length < 120)
    return [pieceOf(line, data)];
  const end = line.start + line.text.trimEnd().length;
  const own: Piece = { start: end - length, end, text: initials[1] ?? '', kind: 'signature' };
  if (isAlone) return [own];
  const rest = line.text.slice(0, initials.index);
  return [pieceOf({ ...line, end: line.start + rest.length, text: rest }, data), own];
}

const pieceOf = (line: Line, data: StructureData): Piece => ({
  start: line.start,
  end: line.end,
  text: line.text,
  kind: kindByCue(line.text, data),
});

const headlineWords = 26;

/** Index of the headline: the first line that is no caption, byline or boilerplate, if it reads like one; else -1. */
function findHeadline(pieces: readonly Piece[]): number {
  const at = pieces.findIndex(({ kind }) => kind === null);
  const piece = pieces[at];
  const next = pieces.slice(at + 1, at + 8).find(({ kind }) => kind === null);
  if (!piece || !next) return -1;
  const words = piece.text.split(/\s+/).length;
  if (words > headlineWords || datelineLength(piece.text, false) > 0) return -1;
  if (/[.!?]["”’']?\s+\p{Lu}/u.test(piece.text) && words > 14) return -1;
  if (!/[.]["”]?$/.test(piece.text)) return at;
  return words <= 16 && next.text.split(/\s+/).length > words ? at : -1;
}

/** The kind of a line that no cue tells. */
function kindInBody(piece: Piece, next: Piece | undefined, body: boolean): BlockKind {
  const ends = /[.!"”’')\]:;,…?]$/.test(piece.text);
  const words = piece.text.split(/\s+/).length;
  if (!ends && words <= 12 && /^[\p{Lu}\d"“]/u.test(piece.text) && next && body) return 'subheading';
  return 'paragraph';
}

const doubleMarks = /["“”„]/g;
/** How many paragraphs a quotation may run over without re-opening before it is taken for a missing mark. */
const quotationReach = 4;

/** Joins the lines of a quotation that a paragraph break cuts in two without opening it anew. */
function joinBrokenQuotations(lines: readonly Line[], text: string): readonly Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const last = endOfBrokenQuotation(lines, at);
    const end = lines[last]?.end ?? line.end;
    joined.push(last === at ? line : { ...line, end, text: text.slice(line.start, end) });
    at = last;
  }
  return joined;
}

function endOfBrokenQuotation(lines: readonly Line[], at: number): number {
  const marks = lines[at]?.text.match(doubleMarks)?.length ?? 0;
  if (marks % 2 === 0) return at;
  for (let next = at + 1; next <= at + quotationReach && next < lines.length; next++) {
    const text = lines[next]?.text ?? '';
    const count = text.match(doubleMarks)?.length ?? 0;
    if (count === 0) continue;
    const first = text.search(doubleMarks);
    const closes =
      first > 0 && /\S/.test(text[first - 1] ?? '') && /^["“”]+(?:[\s.,;:!?)]|$)/.test(text.slice(first));
    return closes && count % 2 === 1 ? next : at;
  }
  return at;
}
