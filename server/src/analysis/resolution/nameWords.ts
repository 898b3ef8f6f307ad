/** The words of one block as the name reader sees them: look-up bits and case, token by token. */

import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import { NameWord, type NameLexicon } from './nameLexicon';

const longestAcronym = 8;

/** Read access to a block's tokens; indices outside the block read as nothing. */
export class NameWords {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: NameLexicon;
  private readonly known: Int32Array;

  constructor(text: string, tokens: Tokens, lexicon: NameLexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.known = new Int32Array(tokens.length).fill(-1);
  }

  form(at: number): string {
    return this.tokens.forms[at] ?? '';
  }

  startOf(at: number): number {
    return this.tokens.starts[at] ?? this.text.length;
  }

  endOf(at: number): number {
    return this.tokens.ends[at] ?? this.text.length;
  }

  isWord(at: number): boolean {
    const kind = this.tokens.kinds[at];
    return kind === TokenKind.word || kind === TokenKind.mixed;
  }

  isPossessive(at: number): boolean {
    return this.tokens.kinds[at] === TokenKind.possessive;
  }

  isQuote(at: number): boolean {
    return this.tokens.kinds[at] === TokenKind.quote;
  }

  hasShape(at: number, shape: number): boolean {
    return ((this.tokens.shapes[at] ?? 0) & shape) !== 0;
  }

  spaceBefore(at: number): boolean {
    return this.hasShape(at, Shape.spaceBefore);
  }

  /** A word with a capital that may stand in a name. */
  isCapitalised(at: number): boolean {
    return this.hasShape(at, Shape.capitalised) && this.isWord(at) && !this.is(at, NameWord.never);
  }

  isLower(at: number): boolean {
    return this.isWord(at) && !this.hasShape(at, Shape.capitalised);
  }

  isInitial(at: number): boolean {
    return this.isWord(at) && this.endOf(at) - this.startOf(at) === 1 && this.hasShape(at, Shape.capitalised);
  }

  /** Whether the token has any of the bits of `NameWord`. */
  is(at: number, bits: number): boolean {
    return (this.bits(at) & bits) !== 0;
  }

  /** Bits of `NameWord`, the acronym bit among them. */
  bits(at: number): number {
    const known = this.known[at];
    if (known === undefined) return 0;
    if (known >= 0) return known;
    const bits = this.isWord(at) ? this.read(at) : 0;
    this.known[at] = bits;
    return bits;
  }

  private read(at: number): number {
    const form = this.form(at);
    const apostrophe = form.indexOf("'");
    const contracted = apostrophe > 0 ? this.lexicon.bitsOf(form.slice(0, apostrophe)) & NameWord.never : 0;
    const bits = this.lexicon.bitsOf(form) | contracted;
    const isAcronym =
      this.hasShape(at, Shape.upperCase) &&
      form.length <= longestAcronym &&
      (bits & (NameWord.title | NameWord.suffix | NameWord.role)) === 0;
    return isAcronym ? bits | NameWord.acronym : bits;
  }
}

const known = new WeakMap<Tokens, NameWords>();

/** The words of a passage, read once as long as the passage is kept; its tokens belong to one language. */
export function nameWordsOf(
  { text, tokens }: { readonly text: string; readonly tokens: Tokens },
  lexicon: NameLexicon,
): NameWords {
  const words = known.get(tokens) ?? new NameWords(text, tokens, lexicon);
  known.set(tokens, words);
  return words;
}
