/** Sentences with the numbers and words in them: what every consistency rule walks over. */

import type { Article, Block, NumericClaim, Span } from '../../analysis/article';
import { packFor } from '../../analysis/languages';
import type { ConsistencyData } from '../../analysis/languages/schema/consistencyData';
import { Shape, TokenKind } from '../../analysis/structure/tokens';

export interface Word extends Span {
  /** Lower case. */
  readonly form: string;
  readonly capitalised: boolean;
  readonly isWord: boolean;
}

/** A sentence that has a number. */
export interface CountedSentence extends Span {
  readonly block: Block;
  readonly claims: readonly NumericClaim[];
  /** Words and marks. */
  readonly words: readonly Word[];
  readonly data: ConsistencyData;
  /** Those of them that reach into a stretch of the article. */
  wordsIn(from: number, to: number): readonly Word[];
}

/**
 * Longer sentences are passed over: nobody could be sure what belongs together in them, and the rules compare every
 * number of a sentence with its words.
 */
const mostWords = 400;

const known = new WeakMap<Article, readonly CountedSentence[]>();

/** The sentences of the article that have a numeric claim, in order; found once an article, in one walk. */
export function countedSentences(article: Article): readonly CountedSentence[] {
  const found = known.get(article) ?? findCounted(article);
  known.set(article, found);
  return found;
}

function findCounted({ language, blocks, sentences, numericClaims }: Article): readonly CountedSentence[] {
  const data = packFor(language)?.consistency;
  if (!data) return [];
  const found: CountedSentence[] = [];
  let next = 0;
  for (const block of blocks) {
    for (let index = block.firstSentence; index < block.endSentence; index++) {
      const sentence = sentences[index];
      if (!sentence) continue;
      while ((numericClaims[next]?.start ?? Infinity) < sentence.start) next++;
      const first = next;
      while ((numericClaims[next]?.start ?? Infinity) < sentence.end) next++;
      if (next === first) continue;
      const counted = new SentenceOfBlock(sentence, block, numericClaims.slice(first, next), data);
      if (counted.tokenCount <= mostWords) found.push(counted);
    }
  }
  return found;
}

/** Makes its words when they are first asked for: the claims alone tell most rules that they have nothing to say. */
class SentenceOfBlock implements CountedSentence {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly claims: readonly NumericClaim[];
  readonly data: ConsistencyData;
  private readonly first: number;
  private readonly last: number;
  private known: readonly Word[] | null = null;

  constructor({ start, end }: Span, block: Block, claims: readonly NumericClaim[], data: ConsistencyData) {
    this.start = start;
    this.end = end;
    this.block = block;
    this.claims = claims;
    this.data = data;
    this.first = tokenFrom(block, start);
    this.last = tokenFrom(block, end);
  }

  get tokenCount(): number {
    return this.last - this.first;
  }

  get words(): readonly Word[] {
    this.known ??= this.readWords();
    return this.known;
  }

  wordsIn(from: number, to: number): readonly Word[] {
    if (this.known) return this.known.filter((word) => word.end > from && word.start < to);
    const { starts, ends } = this.block.tokens;
    const offset = this.block.start;
    const words: Word[] = [];
    for (let at = this.first; at < this.last && (starts[at] ?? 0) + offset < to; at++)
      if ((ends[at] ?? 0) + offset > from) words.push(wordAt(this.block, at));
    return words;
  }

  private readWords(): readonly Word[] {
    const words: Word[] = [];
    for (let at = this.first; at < this.last; at++) words.push(wordAt(this.block, at));
    return words;
  }
}

/** Index of the first token of a block that starts at an offset of the article or behind it. */
function tokenFrom({ tokens, start }: Block, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) + start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordAt({ tokens, start }: Block, at: number): Word {
  return {
    start: start + (tokens.starts[at] ?? 0),
    end: start + (tokens.ends[at] ?? 0),
    form: tokens.forms[at] ?? '',
    capitalised: ((tokens.shapes[at] ?? 0) & Shape.capitalised) !== 0,
    isWord: tokens.kinds[at] === TokenKind.word,
  };
}

const phraseCache = new Map<string, { words: ReadonlySet<string>; phrases: readonly string[] }>();

function compiled(list: string): { words: ReadonlySet<string>; phrases: readonly string[] } {
  let found = phraseCache.get(list);
  if (!found) {
    const entries = (list.includes('|') ? list.split('|') : list.split(/\s+/))
      .map((entry) => entry.trim())
      .filter(Boolean);
    found = {
      words: new Set(entries.filter((entry) => !entry.includes(' '))),
      phrases: entries.filter((entry) => entry.includes(' ')).map((entry) => ` ${entry} `),
    };
    phraseCache.set(list, found);
  }
  return found;
}

/** Whether one of the words or phrases of a list stands among the words, between two offsets. */
export function has(words: readonly Word[], list: string, from = 0, to = Infinity): boolean {
  const { words: single, phrases } = compiled(list);
  const inside = from === 0 && to === Infinity ? words : wordsBetween(words, from, to);
  if (inside.some((word) => single.has(word.form))) return true;
  if (phrases.length === 0) return false;
  const line = ` ${inside.map((word) => word.form).join(' ')} `;
  return phrases.some((phrase) => line.includes(phrase));
}

/** The words between two offsets. */
export function wordsBetween(words: readonly Word[], from: number, to: number): readonly Word[] {
  return words.filter((word) => word.start >= from && word.end <= to);
}
