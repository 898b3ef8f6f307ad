/** Word classes of tokens, from word lists and the shapes of words. */

import type { Span } from '../article';
import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import type { Lexicon, Phrase } from './lexicon';
import { WordClass } from './wordClasses';

/** Gives the tokens of a block their classes. A trained tagger could stand in for the word lists. */
export interface TokenClassifier {
  /**
   * @param isHeadline in a headline a capital says nothing of a word
   * @param sentences ordered, disjoint; offsets as those of the tokens
   * @returns bits of {@link WordClass}, token by token
   */
  classify(tokens: Tokens, sentences: readonly Span[], isHeadline: boolean): Int32Array;
}

/** Classes that a function word loses where it is part of a name: *Satuan Lalu Lintas*, *United States*. */
const lostInNames =
  WordClass.verb |
  WordClass.auxiliary |
  WordClass.adverb |
  WordClass.subordinator |
  WordClass.connective |
  WordClass.preposition |
  WordClass.purpose |
  WordClass.complementiser |
  WordClass.addressee |
  WordClass.agent |
  WordClass.negation |
  WordClass.pointer;

/** Classes that words keep in headlines, where every word may have a capital. */
const keptInHeadlines = WordClass.verb | WordClass.auxiliary | WordClass.adverb | WordClass.negation;

const copula = WordClass.auxiliary | WordClass.copula;

const mostGuesses = 8192;

/** Reads classes from the pack's lists, and guesses unlisted lower-case words by their beginnings and endings. */
export class WordListClassifier implements TokenClassifier {
  private readonly lexicon: Lexicon;
  /** Guesses made before: the same unlisted words come up throughout a text. */
  private readonly guesses = new Map<string, number>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  classify(tokens: Tokens, sentences: readonly Span[], isHeadline: boolean): Int32Array {
    const lost = isHeadline ? lostInNames & ~keptInHeadlines : lostInNames;
    const bits = new Int32Array(tokens.length);
    let sentence = 0;
    for (let at = 0; at < tokens.length;) {
      const start = tokens.starts[at] ?? 0;
      while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
      const opens = isFirstWord(tokens, at, sentences[sentence]);
      at += this.classifyFrom(tokens, at, opens, bits, lost);
    }
    return bits;
  }

  /** Writes the bits of the word or phrase at `at`; returns how many tokens that took. */
  private classifyFrom(tokens: Tokens, at: number, opens: boolean, bits: Int32Array, lost: number): number {
    const kind = tokens.kinds[at];
    const form = tokens.forms[at] ?? '';
    const shape = tokens.shapes[at] ?? 0;
    if (kind === TokenKind.number) bits[at] = WordClass.number;
    else if (kind === TokenKind.quote || kind === TokenKind.mark) bits[at] = WordClass.mark;
    else if (kind === TokenKind.possessive)
      bits[at] = this.isContraction(tokens, at) ? copula : WordClass.possessive;
    else {
      const capitalised = (shape & Shape.capitalised) !== 0;
      const phrase =
        capitalised && !opens ? undefined : longestPhrase(tokens, at, this.lexicon.phrases.get(form));
      if (phrase) {
        for (let offset = 0; offset <= phrase.rest.length; offset++) bits[at + offset] = phrase.value;
        return phrase.rest.length + 1;
      }
      let known =
        this.lexicon.words.get(form) ?? (capitalised && lost === lostInNames ? 0 : this.guess(form));
      if (capitalised && !opens) known = (known & ~lost) | WordClass.capitalised;
      else if (capitalised && (known & lostInNames) === 0 && !this.lexicon.cues.has(form))
        known |= WordClass.capitalised;
      // *the F.B.I.*
      if (known & WordClass.pronoun && isInitial(tokens, at)) known = WordClass.capitalised;
      if (kind === TokenKind.mixed) known |= WordClass.number;
      // *a talk*, *his thinking*: no verb stands after what opens a noun phrase.
      if (known & WordClass.verb && this.lexicon.nounMarkers.has(tokens.forms[at - 1] ?? ''))
        known &= ~WordClass.verb;
      bits[at] = known;
    }
    return 1;
  }

  /** *he**'s** said*: a verb, and no possessive. */
  private isContraction({ forms }: Tokens, at: number): boolean {
    return this.lexicon.contractible.has(forms[at - 1] ?? '');
  }

  private guess(form: string): number {
    const known = this.guesses.get(form);
    if (known !== undefined) return known;
    if (this.guesses.size >= mostGuesses) this.guesses.clear();
    const guessed = this.guessByShape(form);
    this.guesses.set(form, guessed);
    return guessed;
  }

  private guessByShape(form: string): number {
    for (const { class: name, prefix, suffix, minimumLength } of this.lexicon.shapes) {
      if (form.length < minimumLength) continue;
      if (prefix && !form.startsWith(prefix)) continue;
      if (suffix && !form.endsWith(suffix)) continue;
      // *black-owned*, *long-standing*: no verb is written with a hyphen.
      if (name === 'verb' && form.includes('-')) continue;
      return WordClass[name];
    }
    return 0;
  }
}

/** Whether the token opens its sentence, quote marks and brackets before it aside. */
function isFirstWord(tokens: Tokens, at: number, sentence: Span | undefined): boolean {
  if (!sentence) return at === 0;
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    if ((tokens.ends[before] ?? 0) <= sentence.start) return true;
    const kind = tokens.kinds[before];
    const opensSpeech = kind === TokenKind.quote || tokens.forms[before] === ':';
    if (opensSpeech) return true;
    if (kind !== TokenKind.mark) return false;
  }
  return at === 0 || (tokens.starts[at] ?? 0) <= sentence.start;
}

/** Whether a full stop without a blank parts the token from a letter before it. */
const isInitial = ({ forms, starts, ends }: Tokens, at: number): boolean =>
  forms[at - 1] === '.' &&
  forms[at - 2]?.length === 1 &&
  ends[at - 1] === starts[at] &&
  forms[at]?.length === 1;

/** The longest of the phrases that the tokens after `at` go on with. */
export function longestPhrase<Value>(
  tokens: Tokens,
  at: number,
  phrases: readonly Phrase<Value>[] | undefined,
): Phrase<Value> | undefined {
  if (!phrases) return undefined;
  for (const phrase of phrases) if (goesOnWith(tokens, at, phrase.rest)) return phrase;
  return undefined;
}

/** Whether the words of `rest` follow the token. */
export function goesOnWith({ forms }: Tokens, at: number, rest: readonly string[]): boolean {
  for (let offset = 0; offset < rest.length; offset++)
    if (forms[at + 1 + offset] !== rest[offset]) return false;
  return true;
}
