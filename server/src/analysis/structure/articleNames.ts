/** Counts an article's capitalised words and pairs of them, so that a name can be told by its other mentions. */

import { changedRange } from './changedRange';

/** What somebody asked about the article's words, with what they were told. */
export type Answers = ReadonlyMap<string, number>;

/** Changes of more code units are no longer counted beside the rest of the text. */
const longestChange = 20_000;

/** Counts when it is first asked; most articles never ask. */
export class ArticleNames {
  private readonly counted: WordCounts;
  /** What the counted text had in place of what the article has now. */
  private readonly gone: WordCounts | null;
  private readonly added: WordCounts | null;
  private answers = new Map<string, number>();

  /** @param previous what was counted for a former version; the answers are the same with and without */
  constructor(text: string, previous: ArticleNames | null = null) {
    const before = previous?.counted.text;
    const range = before === undefined ? null : changedRange(before, text);
    if (previous && range && range.oldEnd + range.newEnd - 2 * range.start <= longestChange) {
      this.counted = previous.counted;
      this.gone = new WordCounts(previous.counted.text.slice(range.start, range.oldEnd));
      this.added = new WordCounts(text.slice(range.start, range.newEnd));
    } else {
      this.counted = new WordCounts(text);
      this.gone = this.added = null;
    }
  }

  /** How often the article has the word capitalised; `word` in lower case. */
  count(word: string): number {
    return this.answer(word);
  }

  /** How often the article has the two words, both capitalised, one behind the other; both in lower case. */
  countPair(first: string, second: string): number {
    return this.answer(`${first} ${second}`);
  }

  /** Whether the article has the word, just as it is written, on its own. */
  hasWord(word: string): boolean {
    return this.answer(asWritten + word) > 0;
  }

  /** The answers given since the last call: whatever rests on them may change with any part of the article. */
  takeAnswers(): Answers {
    const { answers } = this;
    this.answers = new Map();
    return answers;
  }

  /** Whether the article still gives the same answers. */
  confirms(answers: Answers): boolean {
    for (const [question, answer] of answers) if (this.look(question) !== answer) return false;
    return true;
  }

  private answer(question: string): number {
    const answer = this.look(question);
    this.answers.set(question, answer);
    return answer;
  }

  private look(question: string): number {
    const { counted, gone, added } = this;
    return counted.of(question) - (gone?.of(question) ?? 0) + (added?.of(question) ?? 0);
  }
}

/** What a question about a word as it is written begins with; no word does. */
const asWritten = '=';

/** The counts of whole lines; what stands on either side of a line break is never one word, nor a pair. */
class WordCounts {
  readonly text: string;
  private names: ReadonlyMap<string, number> | null = null;
  private words: ReadonlyMap<string, number> | null = null;

  constructor(text: string) {
    this.text = text;
  }

  of(question: string): number {
    if (question.startsWith(asWritten)) {
      this.words ??= countWords(this.text);
      return this.words.get(question.slice(asWritten.length)) ?? 0;
    }
    this.names ??= countNames(this.text);
    return this.names.get(question) ?? 0;
  }
}

const anyWord = /[\p{L}\p{M}]+/gu;
const capitalisedWord = /(?<!\p{L})\p{Lu}[\p{L}\p{M}\d'’-]*/gu;

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(anyWord) ?? []) increment(counts, word);
  return counts;
}

function countNames(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let last = '';
  let lastEnd = -1;
  for (const match of text.matchAll(capitalisedWord)) {
    const word = match[0].toLowerCase();
    increment(counts, word);
    if (match.index === lastEnd + 1 && text[lastEnd] === ' ') increment(counts, `${last} ${word}`);
    last = word;
    lastEnd = match.index + match[0].length;
  }
  return counts;
}

const increment = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
