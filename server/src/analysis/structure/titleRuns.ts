/**
 * Finds headings that were run into the sentence after them: *Jaga Tanggul dengan Pasir Bupati Sari Wijaya mengatakan …*.
 * A heading in title case shows by words that names lack; where it ends shows by the article, which has the name that
 * follows elsewhere too.
 */

import type { StructureData } from '../languages/schema/structureData';
import type { ArticleNames } from './articleNames';

/** How a run of capitalised words ends. */
export type RunEnd = 'runningText' | 'quotation' | 'sentence' | 'line';

export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Lower case, without punctuation at its edges. */
  readonly form: string;
  readonly capitalised: boolean;
  /** Punctuation right behind the word. */
  readonly trailing: string;
}

export interface TitleRun {
  readonly chunks: readonly Chunk[];
  readonly ends: RunEnd;
}

/** No heading is longer than this many words. */
const longestRun = 120;
/** No heading holds a longer word. */
const longestWord = 100;
// No more of a word is read than tells that it is too long: a run may be read from many places in one.
const chunkPattern = /\S{1,101}/g;
const opening = /^[("“'‘[]+/;
const closing = ')]"”\'’.,:;?!…';
const capital = /^(?:[\p{Lu}\d]|\p{Ll}{1,4}-\p{Lu})/u;
const terminal = /[.?!…]/;
const connecting = /^[-–—&/+|]$/;

/** The words in title case from `from` on, small words in between included; ends at the first word that is neither. */
export function readTitleRun(line: string, from: number, data: StructureData): TitleRun {
  const chunks: Chunk[] = [];
  chunkPattern.lastIndex = from;
  for (let match = chunkPattern.exec(line); match; match = chunkPattern.exec(line)) {
    const raw = match[0];
    if (chunks.length >= longestRun) return { chunks: trimmed(chunks), ends: 'runningText' };
    if (/^["“”]/.test(raw) && chunks.length > 0) return { chunks: trimmed(chunks), ends: 'quotation' };
    if (raw.length > longestWord) return { chunks: trimmed(chunks), ends: 'runningText' };
    const chunk = chunkOf(raw, match.index);
    if (!chunk.capitalised && !connecting.test(raw) && !data.titleSmallWords.has(chunk.form))
      return { chunks: trimmed(chunks), ends: 'runningText' };
    chunks.push(chunk);
    if (terminal.test(chunk.trailing)) return { chunks, ends: 'sentence' };
  }
  return { chunks, ends: 'line' };
}

function chunkOf(raw: string, start: number): Chunk {
  const lead = opening.exec(raw)?.[0].length ?? 0;
  let end = raw.length;
  while (end > lead && closing.includes(raw.charAt(end - 1))) end--;
  const word = raw.slice(lead, end);
  return {
    start,
    end: start + raw.length,
    form: word.toLowerCase(),
    capitalised: capital.test(word),
    trailing: raw.slice(end),
  };
}

/** Small words at the end of a run belong to the text that follows. */
function trimmed(chunks: readonly Chunk[]): readonly Chunk[] {
  let end = chunks.length;
  while (end > 0 && chunks[end - 1]?.capitalised === false) end--;
  return chunks.slice(0, end);
}

/**
 * Index of the chunk with which the sentence after a heading begins, or null where the run is no heading and a sentence.
 * @param names the capitalised words of the whole article
 */
export function findSentenceStart(
  { chunks }: TitleRun,
  data: StructureData,
  names: ArticleNames,
): number | null {
  // A connective opens a sentence, not a heading.
  if (data.gluedOpeners.has(chunks[0]?.form ?? '')) return null;
  if (data.headlineWords.size === 0) return null;
  const byOpener = chunks.findIndex(
    (chunk, at) =>
      at >= 2 && chunk.capitalised && data.gluedOpeners.has(chunk.form) && mayEndHeading(chunks[at - 1]),
  );
  if (byOpener > 0) return byOpener;
  if (!mayHoldHeading(chunks, data)) return null;
  const start = startOfLastName(chunks, names);
  if (start === null || start < 2 || !mayEndHeading(chunks[start - 1])) return null;
  return isHeading(chunks.slice(0, start), chunks[start], data) ? start : null;
}

/** Whether any word of a run is a sign of a heading; asked first, since the article's names cost a reading of it. */
function mayHoldHeading(chunks: readonly Chunk[], data: StructureData): boolean {
  if (chunks.length < 3) return false;
  return speaks(chunks, data) || chunks.some(({ form }, at) => at >= 3 && data.personTitles.has(form));
}

/** Whether a heading may end with a word: no comma or colon behind it, and no possessive. */
export function mayEndHeading(chunk: Chunk | undefined): boolean {
  return chunk?.capitalised === true && !/[,:;)]/.test(chunk.trailing) && !/['’]s$/.test(chunk.form);
}

/** Where the name that ends the run begins, judged by the pairs of words that the article has elsewhere too. */
function startOfLastName(chunks: readonly Chunk[], names: ArticleNames): number | null {
  const last = chunks.length - 1;
  const lastChunk = chunks[last];
  // What stands in brackets is an acronym of the name before it.
  if (lastChunk?.trailing !== '' || names.count(lastChunk.form) < 2) return null;
  let start = last;
  while (start > 0 && isKnownPair(chunks[start - 1], chunks[start], names)) start--;
  return start;
}

function isKnownPair(first: Chunk | undefined, second: Chunk | undefined, names: ArticleNames): boolean {
  if (first?.capitalised !== true || first.trailing !== '') return false;
  return second !== undefined && names.countPair(first.form, second.form) >= 2;
}

/** Whether words read like a heading rather than like somebody's title and the start of a name. */
function isHeading(chunks: readonly Chunk[], next: Chunk | undefined, data: StructureData): boolean {
  if (speaks(chunks, data)) return true;
  const named = next !== undefined && data.personTitles.has(next.form);
  return named && chunks.length >= 3 && !chunks.some(({ form }) => data.personTitles.has(form));
}

/** Whether words hold what names lack: a headline's verb or conjunction, a colon, the label of a photo credit. */
function speaks(chunks: readonly Chunk[], data: StructureData): boolean {
  if (data.photoLabels.has(chunks[0]?.form ?? '')) return true;
  return chunks.some(
    ({ form, trailing }, at) => (at > 0 && data.headlineWords.has(form)) || /[:?]/.test(trailing),
  );
}
