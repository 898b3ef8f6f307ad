/**
 * Takes apart lines that lost their breaks: headings, photo credits, related links, bylines and initials that were run
 * into the paragraph around them.
 */

import { appendAll } from '../appendAll';
import type { BlockKind, Span } from '../article';
import type { StructureData } from '../languages/schema/structureData';
import { endsStep, type Steps } from '../steps';
import type { ArticleNames } from './articleNames';
import { isByline } from './lineCues';
import { openerAt } from './lineOpeners';
import { findPhotoCreditsInSteps } from './photoCredits';
import { findSentenceStart, mayEndHeading, readTitleRun, type TitleRun } from './titleRuns';

/** A stretch of a line that is no running text. Offsets are into the line. */
export interface Island extends Span {
  readonly kind: BlockKind;
}

interface Reading {
  readonly line: string;
  readonly data: StructureData;
  readonly names: ArticleNames;
  readonly credits: readonly Span[];
  /** Whether more of the line follows behind a lost break. */
  readonly continues: boolean;
}

/** Where sentences may begin; what ends the one before may stand right before the next, or apart from its own. */
const sentenceStart = /(?:^|[.!?…][)\]"”’']*\s*|\)\s+)(?=["“]?[\p{Lu}\d]|\((?:\p{Lu}|\p{Ll}{2,5}[/)]))/gu;
/** No note in brackets and no line of boilerplate is longer. */
const longestNote = 300;
/** A line that ends in a title has at least this many words there. */
const shortestTail = 5;
/** A heading before a lost break has at least this many. */
const shortestHeading = 2;

/**
 * In steps. The stretches of a line that are no running text, ordered and disjoint.
 * @param after where to begin: behind the line's dateline
 * @param names the capitalised words of the whole article
 * @param continues whether the line is the first part of a longer one that a lost break ends
 */
export function* findIslands(
  line: string,
  after: number,
  data: StructureData,
  names: ArticleNames,
  continues = false,
): Steps<readonly Island[]> {
  const credits = yield* findPhotoCreditsInSteps(line, data);
  yield undefined;
  const reading: Reading = { line, data, names, continues, credits };
  const islands: Island[] = [];
  let from = after;
  let at = after;
  // Set each time: others may read their lines between two steps.
  const next = (): RegExpExecArray | null => {
    sentenceStart.lastIndex = at;
    return sentenceStart.exec(line);
  };
  let seen = 0;
  for (let match = next(); match; match = next()) {
    if (endsStep(seen++)) yield undefined;
    const start = (at = match.index + match[0].length);
    // By a whole character: in the middle of one, the expression would step back to its beginning, and for ever.
    if (match[0] === '') at += (line.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    if (start < from) continue;
    const found = islandsAt(reading, start);
    if (found.length === 0) continue;
    appendAll(islands, found);
    from = found[found.length - 1]?.end ?? start;
    // One character back: the next sentence begins right behind an island, which need not end in a full stop.
    at = from;
    for (let more = afterIsland(reading, from); more; more = afterIsland(reading, from)) {
      islands.push(more);
      from = at = more.end;
    }
  }
  return islands;
}

/** A further island right behind one, where no full stop tells that a sentence begins. */
function afterIsland(reading: Reading, end: number): Island | null {
  const start = end + (/^\s*/.exec(reading.line.slice(end, end + 8))?.[0].length ?? 0);
  if (start >= reading.line.length) return null;
  return islandsAt(reading, start)[0] ?? null;
}

function islandsAt(reading: Reading, start: number): readonly Island[] {
  const signature = signatureIslands(reading, start);
  if (signature.length > 0) return signature;
  const opened = start > 0 ? openedIsland(reading, start) : null;
  if (opened) return [opened];
  const credited = creditIslands(reading, start);
  if (credited.length > 0) return credited;
  const heading = numberedHeading(reading, start) ?? headingIsland(reading, start);
  return heading ? [heading] : [];
}

const initials = /^\((?:\p{L}{2,5}(?:[/\-,&]\s?\p{L}{2,5}){1,3}|\p{Ll}{2,4}|\p{Lu}{2,4}\d{1,2})\)/u;
const longestTags = 200;
const capitalInitials = /^\((?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]+){0,2})\)(?=\s*$|\s\p{Lu})/u;

/** The author's initials behind the last sentence; lower-case words that end the line behind them are its tags. */
function signatureIslands({ line, data }: Reading, start: number): readonly Island[] {
  if (line[start] !== '(') return [];
  const rest = line.slice(start, start + 200);
  const behindSentence = start === 0 || /[.!?”"]\s*$/.test(line.slice(Math.max(0, start - 4), start));
  const match = initials.exec(rest) ?? (behindSentence ? capitalInitials.exec(rest) : null);
  if (!match) return [];
  const end = start + match[0].trimEnd().length;
  if (line.length - end > longestTags) return [];
  const tail = line.slice(end).trim();
  const tailStart = line.length - line.slice(end).trimStart().length;
  if (tail === '' || openerAt(line, tailStart, data)) return [{ start, end, kind: 'signature' }];
  if (/[.!?,\p{Lu}]/u.test(tail)) return [];
  return [
    { start, end, kind: 'signature' },
    { start: tailStart, end: tailStart + tail.length, kind: 'boilerplate' },
  ];
}

/** A related link, byline or boilerplate that the words at its start give away. */
function openedIsland({ line, data, names }: Reading, start: number): Island | null {
  const bracketed = line[start] === '(' ? 1 : 0;
  const opener = openerAt(line, start + bracketed, data);
  if (!opener || opener.kind === 'caption') return null;
  const { kind } = opener;
  if (bracketed) {
    const close = line.slice(start, start + longestNote).indexOf(')');
    if (close < 0) return null;
    const end = start + close + 1;
    return kind === 'byline' && !isByline(line.slice(0, end), opener.end, data) ? null : { start, end, kind };
  }
  if (kind === 'byline') return isByline(line, opener.end, data) ? { start, end: line.length, kind } : null;
  const run = readTitleRun(line, opener.end, data);
  const end = endOfTitles(line, run, data, names);
  if (kind === 'relatedLink') return { start, end, kind };
  return { start, end: run.chunks.length > 2 ? end : endOfNote(line, opener.end), kind };
}

/** A note ends with its sentence or its line; where neither is near, with the words that gave it away. */
function endOfNote(line: string, from: number): number {
  const stop = /[.!?](?=\s|$)/.exec(line.slice(from, from + longestNote));
  if (stop) return from + stop.index + 1;
  return line.length - from <= longestNote ? line.length : from;
}

/** Where the titles of a run end: before the sentence after them, at the quotation, or with the line. */
function endOfTitles(line: string, run: TitleRun, data: StructureData, names: ArticleNames): number {
  const sentence = run.ends === 'runningText' ? findSentenceStart(run, data, names) : null;
  if (sentence !== null) return run.chunks[sentence - 1]?.end ?? line.length;
  const last = run.chunks[run.chunks.length - 1];
  return last && run.ends !== 'line' && run.ends !== 'runningText' ? last.end : line.length;
}

/** A caption runs from the sentence's start to its credit; a numbered heading before it is a heading of its own. */
function creditIslands({ line, credits }: Reading, start: number): readonly Island[] {
  const credit = firstBehind(credits, start);
  if (!credit) return [];
  if (credit.start - start > longestCaption) return [];
  const before = line.slice(start, credit.start).trimEnd();
  const stops = /[.!?]\s/.test(before.replace(numberLabel, ''));
  if (stops) return [];
  if (!numberLabel.test(before)) return [{ start, end: credit.end, kind: 'caption' }];
  const note = /\s\([^()]*\)$/.exec(before);
  const headingEnd = start + (note ? note.index : before.length);
  return [
    { start, end: headingEnd, kind: 'subheading' },
    { start: note ? headingEnd + 1 : credit.start, end: credit.end, kind: 'caption' },
  ];
}

const longestCaption = 320;

/** The first of the ordered spans that ends behind `offset`. */
function firstBehind(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

const numberLabel = /^\d{1,2}\.\s+(?=\p{Lu})/u;
const lowerThenCapital = /(\p{Ll}[\p{Ll}-]{0,109})(?:\s*(?=\p{Lu}\p{Ll}+\s\p{Ll})|\s+(?=\())/gu;
const longestHeading = 110;

/** *2. Menghitung dana pensiun Sari mengatakan …*: a numbered heading ends where a sentence begins without a full stop. */
function numberedHeading({ line, data, continues }: Reading, start: number): Island | null {
  // Behind a digit and a full stop the number is a part of another: *pukul 09. 30*.
  if (start === 0 || /\d\.\s?$/.test(line.slice(Math.max(0, start - 3), start))) return null;
  const text = line.slice(start, start + longestHeading);
  const number = numberLabel.exec(text);
  if (!number) return null;
  lowerThenCapital.lastIndex = number[0].length;
  for (let match = lowerThenCapital.exec(text); match; match = lowerThenCapital.exec(text)) {
    const word = match[1] ?? '';
    if (/[.!?;]|,\s/.test(text.slice(number[0].length, match.index))) return null;
    if (!data.unfinishedWords.has(word))
      return { start, end: start + match.index + word.length, kind: 'subheading' };
  }
  const isLast =
    continues && start + text.length === line.length && !/[.!?;]/.test(text.slice(number[0].length));
  return isLast ? { start, end: line.length, kind: 'subheading' } : null;
}

/** A heading in title case between sentences, before a quotation, or at the end of the line. */
function headingIsland({ line, data, names, continues }: Reading, start: number): Island | null {
  const run = readTitleRun(line, start, data);
  const last = run.chunks[run.chunks.length - 1];
  if (!last) return null;
  if (run.ends === 'runningText') {
    const sentence = findSentenceStart(run, data, names);
    return sentence === null
      ? null
      : { start, end: run.chunks[sentence - 1]?.end ?? start, kind: 'subheading' };
  }
  if (run.ends === 'quotation') {
    const isHeading = run.chunks.length >= 3 && mayEndHeading(last) && opensSpeech(line, last.end);
    return isHeading ? { start, end: last.end, kind: 'subheading' } : null;
  }
  const isTail =
    run.ends === 'line' && start > 0 && run.chunks.length >= (continues ? shortestHeading : shortestTail);
  return isTail ? { start, end: line.length, kind: continues ? 'subheading' : 'relatedLink' } : null;
}

/** Whether a quotation of several words begins behind `end`. */
function opensSpeech(line: string, end: number): boolean {
  const quoted = /^\s*["“](\p{Lu}[^"”]*)["”]/u.exec(line.slice(end, end + 400))?.[1];
  return quoted !== undefined && quoted.split(/\s+/).length >= 5;
}
