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
}

/**
 * Longer sentences are passed over: nobody could be sure what belongs together in them, and the rules compare every
 * number of a sentence with its words.
 */
const mostWords = 400;

/** The sentences of the article that have a numeric claim, in order. One walk. */
export function countedSentences(article: Article): readonly CountedSentence[] {
  const data = packFor(article.language)?.consistency;
  if (!data) return [];
  const found: CountedSentence[] = [];
  let claim = 0;
  for (const block of article.blocks) {
    let token = 0;
    for (let index = block.firstSentence; index < block.endSentence; index++) {
      const sentence = article.sentences[index];
      if (!sentence) continue;
      const claims: NumericClaim[] = [];
      for (
        let next = article.numericClaims[claim];
        next && next.start < sentence.end;
        next = article.numericClaims[++claim]
      )
        if (next.start >= sentence.start) claims.push(next);
      const words: Word[] = [];
      const { tokens, start } = block;
      for (; token < tokens.length && (tokens.starts[token] ?? 0) + start < sentence.end; token++) {
        if (claims.length > 0 && (tokens.starts[token] ?? 0) + start >= sentence.start)
          words.push(wordAt(block, token));
      }
      if (claims.length > 0 && words.length <= mostWords)
        found.push({ start: sentence.start, end: sentence.end, block, claims, words, data });
    }
  }
  return found;
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
  const inside = words.filter((word) => word.start >= from && word.end <= to);
  if (inside.some((word) => single.has(word.form))) return true;
  if (phrases.length === 0) return false;
  const line = ` ${inside.map((word) => word.form).join(' ')} `;
  return phrases.some((phrase) => line.includes(phrase));
}

/** The words between two offsets. */
export function wordsBetween(words: readonly Word[], from: number, to: number): readonly Word[] {
  return words.filter((word) => word.start >= from && word.end <= to);
}
