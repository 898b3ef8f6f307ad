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

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)?|[^\s\p{L}\p{M}\p{N}]/gu;

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

/** How alike two words are, 0 to 1: 1 when equal, less for another case, a typing error or another ending. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (!isWord.test(a) || !isWord.test(b)) return 0;
  const first = a.toLowerCase();
  const second = b.toLowerCase();
  if (first === second) return 0.95;
  // Two numbers are the same or they are not: one digit makes another fact.
  if (/\p{N}/u.test(first) || /\p{N}/u.test(second)) return 0;
  const longer = Math.max(first.length, second.length);
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head] === second[head]) head++;
  let tail = 0;
  while (tail < shorter - head && first[first.length - 1 - tail] === second[second.length - 1 - tail]) tail++;
  const share = (head + tail) / longer;
  return share >= 0.6 ? 0.9 * share : 0;
}

/** How much a word counts: long words identify a place, punctuation hardly does. */
export function weightOf(form: string): number {
  return isWord.test(form) ? Math.min(8, form.length) : 0.5;
}
