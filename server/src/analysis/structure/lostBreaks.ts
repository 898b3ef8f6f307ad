/** Finds breaks that were lost without a trace: inside a word (*penduduk|Alasan*), or before a dateline. */

import type { StructureData } from '../languages/schema/structureData';
import { endsStep, type Steps } from '../steps';
import type { ArticleNames } from './articleNames';
import { datelineLength } from './dateline';

/** Where a capital stands right behind a small letter, or a small letter behind capitals. */
const insideWord = /[a-zß-ÿ](?=[A-ZÀ-Þ])|[A-ZÀ-Þ]{2}(?=[A-ZÀ-Þ][a-zß-ÿ]{3})/g;
const capitalisedWord = /\p{Lu}\p{Ll}+(?![\p{L}\d])/uy;
const initial = /\p{Lu}\.\s\p{Lu}/uy;
const beforeDateline = /[.!?]\s?(?=\p{Lu}|[a-z]+\.(?:id|com|co\.id)\s)/gu;
/** How far into a line, behind a standfirst or a caption, the dateline may stand. */
const datelineReach = 700;

/** In steps. Offsets, in order, at which a line is to be cut. */
export function* findLostBreaks(
  line: string,
  data: StructureData,
  names: ArticleNames,
): Steps<readonly number[]> {
  const breaks: number[] = [];
  const dateline = startOfLateDateline(line, data);
  if (dateline !== null) breaks.push(dateline);
  let seen = 0;
  for (const match of line.matchAll(insideWord)) {
    const at = match.index + match[0].length;
    if (isLostBreak(line, at, match[0].length > 1, data, names)) breaks.push(at);
    if (endsStep(seen++)) yield undefined;
  }
  return breaks.sort((a, b) => a - b);
}

/** Brand names have capitals inside too: both halves must be words that the article uses on their own. */
function isLostBreak(
  line: string,
  at: number,
  behindCapitals: boolean,
  data: StructureData,
  names: ArticleNames,
): boolean {
  const left = wordBefore(line, at);
  if (left === null || left.length < 2 || data.unfinishedWords.has(left.toLowerCase())) return false;
  capitalisedWord.lastIndex = initial.lastIndex = at;
  const right = capitalisedWord.exec(line)?.[0];
  if (right === undefined) return !behindCapitals && left.length > 2 && initial.test(line);
  if (data.gluedOpeners.has(right.toLowerCase())) return true;
  if (behindCapitals || !names.hasWord(right)) return false;
  return names.hasWord(left) || names.hasWord(left.toLowerCase());
}

const longestWord = 30;

/** The letters right before `at`, or null where they belong to an address, a handle or a hashtag. */
function wordBefore(line: string, at: number): string | null {
  let start = at;
  while (start > 0 && at - start < longestWord && /\p{L}/u.test(line[start - 1] ?? '')) start--;
  return /[\d@#/._=-]/.test(line[start - 1] ?? ' ') ? null : line.slice(start, at);
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
