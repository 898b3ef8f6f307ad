/** How often a text has a word as it is written, a capitalised word, or a pair of them. */

import { runToEnd, type Steps } from '../steps';

/** Up to so many words are looked for in the text itself; more are worth a table, which takes as long as twice as many. */
const mostSearches = 150;
/** Texts of so many code units are counted in steps of so many, before anything is asked. */
const veryLong = 1_000_000;
const unitsOfStep = 50_000;

/** Counts when it is first asked. Whole lines: what stands on either side of a line break is never one word, nor a pair. */
export class WordCounts {
  readonly text: string;
  private readonly found = new Map<string, number>();
  private words: ReadonlyMap<string, number> | null = null;
  private names: NameIndex | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Counts all there is to be asked about a very long text; of others nothing before it is asked. */
  *countInSteps(): Steps<void> {
    if (this.text.length < veryLong) return;
    this.words ??= yield* countWords(this.text);
    this.names ??= yield* indexNames(this.text);
  }

  /** How often the text has a word, just as it is written, on its own. */
  ofWord(word: string): number {
    const known = this.found.get(word);
    if (known !== undefined) return known;
    if (this.words || this.found.size >= mostSearches) {
      this.words ??= runToEnd(countWords(this.text));
      return this.words.get(word) ?? 0;
    }
    const count = countOccurrences(this.text, word);
    this.found.set(word, count);
    return count;
  }

  /** How often it has a capitalised word, or two of them joined by a blank; in lower case. */
  ofName(words: string): number {
    this.names ??= runToEnd(indexNames(this.text));
    const blank = words.indexOf(' ');
    if (blank < 0) return this.names.places.get(words)?.length ?? 0;
    return countPairs(this.names, words.slice(0, blank), words.slice(blank + 1));
  }
}

/** The capitalised words of a text, in lower case and in text order. */
interface NameIndex {
  readonly words: readonly string[];
  /** For each word whether a blank and nothing else stands between it and the one before. */
  readonly joined: readonly boolean[];
  /** Indices of each word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function countPairs({ words, joined, places }: NameIndex, first: string, second: string): number {
  let count = 0;
  for (const at of places.get(first) ?? []) if (joined[at + 1] === true && words[at + 1] === second) count++;
  return count;
}

const letter = /\p{L}/u;
const letterOrMark = /[\p{L}\p{M}]/u;
const capital = /\p{Lu}/u;

/** What an ASCII character can be. */
const Ascii = { small: 1, capital: 2, inWord: 4 } as const;
const ascii = new Uint8Array(128);
for (let code = 0; code < ascii.length; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) ascii[code] = Ascii.small;
  else if (/[A-Z]/.test(character)) ascii[code] = Ascii.capital;
  else if (/[\d'-]/.test(character)) ascii[code] = Ascii.inWord;
}

/**
 * Length in code units of the character at an offset where it is of a sort, or 0. A look-up for ASCII and for the dashes
 * and quote marks of running text.
 * @param sorts the sorts an ASCII character may be of
 * @param other what any other character must match
 */
function lengthAt(text: string, at: number, sorts: number, other: RegExp): number {
  const code = text.charCodeAt(at);
  if (code < ascii.length) return ((ascii[code] ?? 0) & sorts) === 0 ? 0 : 1;
  if (code >= 0x2000 && code < 0x2070) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return other.test(character) ? character.length : 0;
}

const letterAt = (text: string, at: number): number =>
  lengthAt(text, at, Ascii.small | Ascii.capital, letterOrMark);

/** Whether what stands right before an offset matches; it may be two code units long. */
function endsIn(text: string, at: number, character: RegExp): boolean {
  const letters = Ascii.small | Ascii.capital;
  return lengthAt(text, at - 1, letters, character) === 1 || lengthAt(text, at - 2, letters, character) === 2;
}

function countOccurrences(text: string, word: string): number {
  if (word === '') return 0;
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!endsIn(text, at, letterOrMark) && letterAt(text, at + word.length) === 0) count++;
  return count;
}

/** Runs what reads a text up to an offset, and tells where it stopped, in steps over all of the text. */
function* inSteps(text: string, read: (from: number, until: number) => number): Steps<void> {
  for (let at = 0; at < text.length;) {
    at = read(at, Math.min(text.length, at + unitsOfStep));
    yield undefined;
  }
}

function* countWords(text: string): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  yield* inSteps(text, (from, until) => countWordsUntil(text, from, until, counts));
  return counts;
}

function countWordsUntil(text: string, from: number, until: number, counts: Map<string, number>): number {
  let at = from;
  while (at < until) {
    const start = at;
    for (let length = letterAt(text, at); length > 0; length = letterAt(text, at)) at += length;
    if (at > start) increment(counts, text.slice(start, at));
    else at++;
  }
  return at;
}

function* indexNames(text: string): Steps<NameIndex> {
  const indexer = new NameIndexer(text);
  yield* inSteps(text, (from, until) => indexer.readUntil(from, until));
  return indexer;
}

class NameIndexer implements NameIndex {
  readonly words: string[] = [];
  readonly joined: boolean[] = [];
  readonly places = new Map<string, number[]>();
  private readonly text: string;
  private lastEnd = -1;

  constructor(text: string) {
    this.text = text;
  }

  readUntil(from: number, until: number): number {
    const { text } = this;
    let at = from;
    while (at < until) {
      const code = text.charCodeAt(at);
      // Nearly every character is none, and ASCII.
      const length =
        code < ascii.length && ascii[code] !== Ascii.capital ? 0 : lengthAt(text, at, Ascii.capital, capital);
      if (length === 0 || endsIn(text, at, letter)) at += Math.max(1, length);
      else {
        const end = endOfName(text, at + length);
        this.add(at, end);
        at = end;
      }
    }
    return at;
  }

  private add(start: number, end: number): void {
    const { text, words, joined, places, lastEnd } = this;
    const word = text.slice(start, end).toLowerCase();
    const known = places.get(word);
    if (known) known.push(words.length);
    else places.set(word, [words.length]);
    words.push(word);
    joined.push(start === lastEnd + 1 && text[lastEnd] === ' ');
    this.lastEnd = end;
  }
}

/** Where the letters, digits, apostrophes and hyphens from an offset on end. */
function endOfName(text: string, from: number): number {
  const inWord = Ascii.small | Ascii.capital | Ascii.inWord;
  let at = from;
  for (;;) {
    const length = text[at] === '’' ? 1 : lengthAt(text, at, inWord, letterOrMark);
    if (length === 0) return at;
    at += length;
  }
}

const increment = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
