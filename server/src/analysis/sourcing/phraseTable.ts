/** Looks phrases up in tokens: one map read a token, whatever the number of phrases. */

import type { Tokens } from '../structure/tokens';

interface Entry<V> {
  readonly words: readonly string[];
  readonly value: V;
}

/** A phrase found: what it stands for and the token after its last. */
export interface PhraseMatch<V> {
  readonly value: V;
  readonly end: number;
}

export class PhraseTable<V> {
  private readonly entries = new Map<string, Entry<V>[]>();

  /** @param phrases token forms separated by blanks, with what each stands for; of two alike the first counts */
  constructor(phrases: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const known = this.entries.get(first);
      if (known) known.push({ words, value });
      else this.entries.set(first, [{ words, value }]);
    }
    for (const entries of this.entries.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that starts at token `at` and ends by token `limit`, or null. */
  matchAt(tokens: Tokens, at: number, limit: number): PhraseMatch<V> | null {
    const entries = this.entries.get(tokens.forms[at] ?? '');
    if (!entries) return null;
    for (const { words, value } of entries) {
      if (at + words.length > limit) continue;
      let matched = 1;
      while (matched < words.length && tokens.forms[at + matched] === words[matched]) matched++;
      if (matched === words.length) return { value, end: at + matched };
    }
    return null;
  }
}
