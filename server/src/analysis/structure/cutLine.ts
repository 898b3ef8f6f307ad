/** Cuts a line where it lost its breaks, and tells the kind of each part as far as its words do. */

import { appendAll } from '../appendAll';
import type { BlockKind } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import type { Steps } from '../steps';
import type { ArticleNames } from './articleNames';
import { datelineLength } from './dateline';
import { findIslands } from './gluedText';
import { kindByCue } from './lineCues';
import type { Cut } from './linePart';
import { findLostBreaks } from './lostBreaks';

/** A line is taken apart only if it is longer than any heading. */
const longestHeading = 150;

/**
 * In steps. Where a line is cut; one cut that holds all of it where it stays whole.
 * @param names the words of the whole article
 */
export function* cutLine(text: string, data: StructureData, names: ArticleNames): Steps<readonly Cut[]> {
  const kind = kindByCue(withoutEmphasis(text), data);
  const isWhole = kind !== null && kind !== 'listItem';
  if (isWhole || (text.length <= longestHeading && !text.startsWith('(')))
    return [{ start: 0, end: text.length, kind, cut: false }];
  yield* names.countInSteps();
  const cuts: Cut[] = [];
  let start = 0;
  for (const end of [...(yield* findLostBreaks(text, data, names)), text.length]) {
    appendAll(cuts, yield* cutStretch(text, start, end, kind, data, names));
    start = end;
  }
  return cuts.length === 1 ? cuts.map((only) => ({ ...only, cut: false })) : cuts;
}

/** *By Ann Lee* in italics is a byline all the same. */
const withoutEmphasis = (text: string): string =>
  /^[*_]/.test(text) && !/^[*_]\s/.test(text) ? text.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '') : text;

/** Cuts the islands out of a stretch of a line. */
function* cutStretch(
  line: string,
  start: number,
  end: number,
  kind: BlockKind | null,
  data: StructureData,
  names: ArticleNames,
): Steps<readonly Cut[]> {
  const text = line.slice(start, end);
  const islands = yield* findIslands(text, datelineLength(text, true, data), data, names, end < line.length);
  if (islands.length === 0) return trimCut(line, start, end, kind);
  const cuts: Cut[] = [];
  let from = start;
  for (const island of islands) {
    appendAll(cuts, betweenIslands(line, from, start + island.start, kind));
    appendAll(cuts, trimCut(line, start + island.start, start + island.end, island.kind));
    from = start + island.end;
  }
  appendAll(cuts, betweenIslands(line, from, end, kind));
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
