/** Text as a row of words, for comparing two versions of it. */

/** Words in order; punctuation counts as words of its own, white space does not. */
export interface WordRow {
  readonly length: number;
  /** Offsets into the text that was split; UTF-16 code units, half-open. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The words as printed, quote marks and dashes made alike. */
  readonly forms: readonly string[];
}

/** What stands before a number (`Rp300`), a number with its separators and what is written to it (`5km`), a word, or a mark. */
const wordPattern =
  /\p{L}[\p{L}\p{M}]{0,2}(?=\p{N})|\p{N}[\p{L}\p{M}\p{N}]*(?:[.,]\p{N}[\p{L}\p{M}\p{N}]*)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{M}\p{N}]/gu;

/** What ends a sentence, and the white space behind it. */
export const sentenceBorder = /[.?!]["”’)]*\s|\n/g;

/** Splits a text into words. Linear. */
export function splitWords(text: string): WordRow {
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  for (const match of text.matchAll(wordPattern)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    forms.push(unify(match[0]));
  }
  return { length: forms.length, starts, ends, forms };
}

/** A word without differences that editors make by the way: curly or straight quotes, kinds of dash, Unicode form. */
function unify(word: string): string {
  if (/^[“”„‟«»"]$/.test(word)) return '"';
  if (/^[‘’‚‛'`´]$/.test(word)) return "'";
  if (/^[–—‒―-]$/.test(word)) return '-';
  return word.normalize('NFC');
}

const isWord = /^[\p{L}\p{M}\p{N}]/u;
const hasDigit = /\p{N}/u;

/** Words that have less than this share of their letters in common are not alike. */
const leastShare = 0.6;

/** How alike two words are, 0 to 1: 1 when equal, less for another case, a typing error or another ending. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const first = a.toLowerCase();
  const second = b.toLowerCase();
  const longer = Math.max(first.length, second.length);
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head] === second[head]) head++;
  let tail = 0;
  while (tail < shorter - head && first[first.length - 1 - tail] === second[second.length - 1 - tail]) tail++;
  const share = (head + tail) / longer;
  if (share < leastShare || !isWord.test(a) || !isWord.test(b)) return 0;
  if (share === 1 && first === second) return 0.95;
  // Two numbers are the same or they are not: one digit makes another fact.
  return hasDigit.test(a) || hasDigit.test(b) ? 0 : 0.9 * share;
}

/** Words in numbers, so that most of those that are not alike are told apart at once. */
export interface WordShapes {
  readonly lengths: Uint16Array;
  /** First and last code unit, ASCII letters in lower case. */
  readonly firsts: Uint16Array;
  readonly lasts: Uint16Array;
}

/** The shapes of the words from `from` up to (not including) `to`. */
export function shapesOf({ forms }: WordRow, from: number, to: number): WordShapes {
  const count = Math.max(0, to - from);
  const shapes = {
    lengths: new Uint16Array(count),
    firsts: new Uint16Array(count),
    lasts: new Uint16Array(count),
  };
  for (let at = 0; at < count; at++) {
    const form = forms[from + at] ?? '';
    shapes.lengths[at] = form.length;
    shapes.firsts[at] = lowerAscii(form.charCodeAt(0));
    shapes.lasts[at] = lowerAscii(form.charCodeAt(form.length - 1));
  }
  return shapes;
}

/** Whether two words may be alike at all: of like length, and the same letter at the beginning or the end. */
export function mayBeAlike(a: WordShapes, atA: number, b: WordShapes, atB: number): boolean {
  if (a.firsts[atA] !== b.firsts[atB] && a.lasts[atA] !== b.lasts[atB]) return false;
  const [one = 0, other = 0] = [a.lengths[atA], b.lengths[atB]];
  return one >= leastShare * other && other >= leastShare * one;
}

const lowerAscii = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

/** How much a word counts: long words identify a place, punctuation hardly does. */
export function weightOf(form: string): number {
  return isWord.test(form) ? Math.min(8, form.length) : 0.5;
}
