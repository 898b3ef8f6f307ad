/** Finds breaks that were lost without a trace: inside a word (*penduduk|Alasan*), or before a dateline. */

import type { StructureData } from '../languages/schema/structureData';
import type { ArticleNames } from './articleNames';
import { datelineLength } from './dateline';

/** A lower-case letter right before a capitalised word. */
const insideWord =
  /(?<=\p{Ll}{2})(?=(\p{Lu}\p{Ll}+)(?![\p{L}\d]))|(?<=\p{Ll}{3})(?=\p{Lu}\.\s\p{Lu})|(?<=\p{Lu}{2})(?=(\p{Lu}\p{Ll}{3,})(?![\p{L}\d]))/gu;
const beforeDateline = /[.!?]\s?(?=\p{Lu}|[a-z]+\.(?:id|com|co\.id)\s)/gu;
/** How far into a line, behind a standfirst or a caption, the dateline may stand. */
const datelineReach = 700;

/** Offsets, in order, at which a line is to be cut. */
export function findLostBreaks(line: string, data: StructureData, names: ArticleNames): readonly number[] {
  const breaks: number[] = [];
  const dateline = startOfLateDateline(line, data);
  if (dateline !== null) breaks.push(dateline);
  insideWord.lastIndex = 1;
  for (let match = insideWord.exec(line); match; match = insideWord.exec(line)) {
    insideWord.lastIndex = match.index + 1;
    const [, behindSmall, behindCapital] = match;
    const isBreak =
      behindCapital !== undefined
        ? data.gluedOpeners.has(behindCapital.toLowerCase()) && wordBefore(line, match.index) !== null
        : behindSmall === undefined || isGlued(line, match.index, behindSmall, data, names);
    if (isBreak) breaks.push(match.index);
  }
  return breaks.sort((a, b) => a - b);
}

/** Brand names have capitals inside too: both halves must be words that the article uses on their own. */
function isGlued(line: string, at: number, right: string, data: StructureData, names: ArticleNames): boolean {
  const left = wordBefore(line, at);
  if (left === null || data.unfinishedWords.has(left)) return false;
  if (data.gluedOpeners.has(right.toLowerCase())) return true;
  return names.count(right.toLowerCase()) > 0 && names.hasWord(left);
}

const longestWord = 30;

/** The letters right before `at` in lower case, or null where they belong to an address, a handle or a hashtag. */
function wordBefore(line: string, at: number): string | null {
  let start = at;
  while (start > 0 && at - start < longestWord && /\p{L}/u.test(line[start - 1] ?? '')) start--;
  return /[\d@#/._=-]/.test(line[start - 1] ?? ' ') ? null : line.slice(start, at).toLowerCase();
}

function startOfLateDateline(line: string, data: StructureData): number | null {
  const head = line.slice(0, datelineReach);
  if (head.length < 60 || datelineLength(head, false, data) > 0) return null;
  for (const match of head.matchAll(beforeDateline)) {
    const at = match.index + match[0].length;
    if (
      at > 40 &&
      datelineLength(line.slice(at, at + 100), false, data) > 0 &&
      isOutlet(line.slice(at, at + 60))
    )
      return at;
  }
  return null;
}

/** In the middle of a line only an outlet's address or a place in capitals is taken for a dateline. */
const isOutlet = (text: string): boolean =>
  /^(?:[\p{L}\d]+\.(?:id|com|co\.id)\b|\p{Lu}{4,})/iu.test(text) && /^\S*(?:\.|\p{Lu}{2})/u.test(text);
