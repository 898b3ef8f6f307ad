/** Sentences with the numbers and words in them: what every consistency rule walks over. */

import { appendAll } from '../../analysis/appendAll';
import type { Article, Block, NumericClaim, Span } from '../../analysis/article';
import { packFor } from '../../analysis/languages';
import type { ConsistencyData } from '../../analysis/languages/schema/consistencyData';
import { Shape, TokenKind } from '../../analysis/structure/tokens';
import { BlockFact } from '../blockFact';
import type { Scope } from '../scope';

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
  /** The same object as long as the block is: what rests on the sentence alone, but for offsets, can be kept by it. */
  readonly place: CountedPlace;
  /** Those of them that reach into a stretch of the article. */
  wordsIn(from: number, to: number): readonly Word[];
}

/** Where in its block a sentence that has a number stands. */
export interface CountedPlace {
  /** Index among the sentences of the block. */
  readonly sentence: number;
  /** Index of its first claim among the claims of the block, and one past its last. */
  readonly firstClaim: number;
  readonly endClaim: number;
  /** Its tokens in the block. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Looks at one sentence; nothing but the sentence's own block may decide whether it finds anything. */
export type SentenceCheck<Found> = (sentence: CountedSentence, article: Article) => readonly Found[];

/** A check that finds one thing in a sentence at most, as one of a sentence. */
export function atMostOne<Found>(
  check: (sentence: CountedSentence, article: Article) => Found | null,
): SentenceCheck<Found> {
  return (sentence, article) => {
    const found = check(sentence, article);
    return found === null ? [] : [found];
  };
}

/** What is known of a block's sentences with numbers. */
interface BlockNotes {
  readonly places: readonly CountedPlace[];
  /** How many claims the block has. */
  readonly claims: number;
  /** The checks that find nothing in it. */
  readonly silent: Set<unknown>;
}

interface CountedBlock {
  /** Its index in the article. */
  readonly index: number;
  readonly notes: BlockNotes;
  readonly sentences: readonly CountedSentence[];
}

/**
 * Longer sentences are passed over: nobody could be sure what belongs together in them, and the rules compare every
 * number of a sentence with its words.
 */
const mostWords = 400;

/** The blocks of an article that have such sentences, and all of the sentences. */
interface Counted {
  readonly blocks: readonly CountedBlock[];
  readonly sentences: readonly CountedSentence[];
}

const known = new WeakMap<Article, Counted>();
const notesOf = new BlockFact<BlockNotes>();

/** The sentences of the article that have a numeric claim, in order; found once an article, in one walk. */
export function countedSentences(article: Article): readonly CountedSentence[] {
  return countedIn(article).sentences;
}

/** What a check finds in the sentences that have a number; blocks in which it finds nothing are looked at once. */
export function foundInSentences<Found>(
  article: Article,
  check: SentenceCheck<Found>,
  scope: Scope,
): readonly Found[] {
  const found: Found[] = [];
  for (const { index, notes, sentences } of countedIn(article).blocks) {
    if (!scope.has(index) || notes.silent.has(check)) continue;
    const before = found.length;
    for (const sentence of sentences) appendAll(found, check(sentence, article));
    if (found.length === before) notes.silent.add(check);
  }
  return found;
}

function countedIn(article: Article): Counted {
  const found = known.get(article);
  if (found) return found;
  const blocks = findCounted(article);
  const counted = { blocks, sentences: blocks.flatMap(({ sentences }) => sentences) };
  known.set(article, counted);
  return counted;
}

function findCounted(article: Article): readonly CountedBlock[] {
  const { language, blocks, numericClaims } = article;
  const data = packFor(language)?.consistency;
  if (!data) return [];
  const found: CountedBlock[] = [];
  let claim = 0;
  for (const [index, block] of blocks.entries()) {
    const first = claim;
    const notes = notesOf.of(block, () => notesOn(article, block, first));
    claim += notes.claims;
    if (notes.places.length === 0) continue;
    const sentences = notes.places.map((place): CountedSentence => {
      const sentence = article.sentences[block.firstSentence + place.sentence] ?? block;
      return new SentenceOfBlock(sentence, block, { numericClaims, first, data, place });
    });
    found.push({ index, notes, sentences });
  }
  return found;
}

/** @param first index of the first claim of the block */
function notesOn({ sentences, numericClaims }: Article, block: Block, first: number): BlockNotes {
  const places: CountedPlace[] = [];
  let next = first;
  for (let index = block.firstSentence; index < block.endSentence; index++) {
    const sentence = sentences[index];
    if (!sentence) continue;
    while ((numericClaims[next]?.start ?? Infinity) < sentence.start) next++;
    const firstClaim = next - first;
    while ((numericClaims[next]?.start ?? Infinity) < sentence.end) next++;
    const endClaim = next - first;
    const firstToken = tokenFrom(block, sentence.start);
    const endToken = tokenFrom(block, sentence.end);
    if (firstClaim < endClaim && endToken - firstToken <= mostWords)
      places.push({ sentence: index - block.firstSentence, firstClaim, endClaim, firstToken, endToken });
  }
  while ((numericClaims[next]?.start ?? Infinity) < block.end) next++;
  return { places, claims: next - first, silent: new Set() };
}

/** What a sentence makes its claims and words of. */
interface SentenceParts {
  /** All claims of the article, and the index of the first one of the block. */
  readonly numericClaims: readonly NumericClaim[];
  readonly first: number;
  readonly data: ConsistencyData;
  readonly place: CountedPlace;
}

/** Makes its claims and words when they are first asked for: few rules have anything to say about it. */
class SentenceOfBlock implements CountedSentence {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly data: ConsistencyData;
  readonly place: CountedPlace;
  private readonly parts: SentenceParts;
  private ownClaims: readonly NumericClaim[] | null = null;
  private known: readonly Word[] | null = null;

  constructor({ start, end }: Span, block: Block, parts: SentenceParts) {
    this.start = start;
    this.end = end;
    this.block = block;
    this.parts = parts;
    this.data = parts.data;
    this.place = parts.place;
  }

  get claims(): readonly NumericClaim[] {
    const { numericClaims, first, place } = this.parts;
    this.ownClaims ??= numericClaims.slice(first + place.firstClaim, first + place.endClaim);
    return this.ownClaims;
  }

  get words(): readonly Word[] {
    this.known ??= this.readWords();
    return this.known;
  }

  wordsIn(from: number, to: number): readonly Word[] {
    if (this.known) return this.known.filter((word) => word.end > from && word.start < to);
    const { starts, ends } = this.block.tokens;
    const { firstToken, endToken } = this.place;
    const offset = this.block.start;
    const words: Word[] = [];
    for (let at = firstToken; at < endToken && (starts[at] ?? 0) + offset < to; at++)
      if ((ends[at] ?? 0) + offset > from) words.push(wordAt(this.block, at));
    return words;
  }

  private readWords(): readonly Word[] {
    const words: Word[] = [];
    for (let at = this.place.firstToken; at < this.place.endToken; at++) words.push(wordAt(this.block, at));
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

/** Whether one of the words or phrases of a list stands among the words. */
export function has(words: readonly Word[], list: string): boolean {
  const { words: single, phrases } = compiled(list);
  if (words.some((word) => single.has(word.form))) return true;
  if (phrases.length === 0) return false;
  const line = ` ${words.map((word) => word.form).join(' ')} `;
  return phrases.some((phrase) => line.includes(phrase));
}

/** The words between two offsets. */
export function wordsBetween(words: readonly Word[], from: number, to: number): readonly Word[] {
  return words.filter((word) => word.start >= from && word.end <= to);
}
