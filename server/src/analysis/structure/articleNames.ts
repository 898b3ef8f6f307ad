/** Counts an article's capitalised words and pairs of them, so that a name can be told by its other mentions. */

import type { Steps } from '../steps';
import { changedRange } from './changedRange';
import { WordCounts } from './wordCounts';

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

  /** Counts a very long article's words in steps, where the first question would take long. */
  countInSteps(): Steps<void> {
    return this.counted.countInSteps();
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
    return countOf(counted, question) - countOf(gone, question) + countOf(added, question);
  }
}

/** What a question about a word as it is written begins with; no word does. */
const asWritten = '=';

function countOf(counts: WordCounts | null, question: string): number {
  if (!counts) return 0;
  return question.startsWith(asWritten)
    ? counts.ofWord(question.slice(asWritten.length))
    : counts.ofName(question);
}
