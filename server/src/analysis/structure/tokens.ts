/** Tokens of a stretch of text, held in parallel arrays so that the stages after it can walk them without allocating. */

/** What a token is. */
export const TokenKind = {
  /** Letters, with inner apostrophes and hyphens: *disebut-sebut*, *Qur'an*, *Kim*. */
  word: 0,
  /** Digits with inner separators: `1.500`, `12,5`, `18.31`, `21/10/2024` is three. */
  number: 1,
  /** Letters and digits together: `G20`, `Rp1,2`, `3.5bn`, `5km`. */
  mixed: 2,
  /** An English possessive ending, split off its word: `'s`. */
  possessive: 3,
  /** A quote mark or apostrophe that stands at the edge of a word. */
  quote: 4,
  /** Any other visible character, one token each; runs of the same one (`...`, `--`) are one token. */
  mark: 5,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Bits that say how a token is written. */
export const Shape = {
  /** The first letter is upper case. */
  capitalised: 1,
  /** Two or more letters, all upper case. */
  upperCase: 2,
  /** A hyphen inside. */
  hyphenated: 4,
  /** White space or the start of the text stands before it. */
  spaceBefore: 8,
  /** A line break stands before it. */
  lineBefore: 16,
} as const;

/** The tokens of one text, index by index. Offsets are into the text that was given to `tokenize`. */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** Bits of {@link Shape}. */
  readonly shapes: Uint8Array;
  /** The token in lower case, without soft hyphens and zero-width characters, apostrophes straight: the key of every look-up. */
  readonly forms: readonly string[];
}

const CharClass = { other: 0, letter: 1, digit: 2, space: 3, quote: 4, invisible: 5, lineBreak: 6 } as const;
type CharClass = (typeof CharClass)[keyof typeof CharClass];

const quoteMarks = '"“”„‟«»‹›‘’‚‛\'`´′″「」『』＂＇';
const invisible = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';
const letterPattern = /[\p{L}\p{M}]/u;
const digitPattern = /\p{Nd}/u;
const spacePattern = /\s/u;

/** Class of every code unit of the Basic Multilingual Plane, so that the inner loop is one array read. */
const classOfUnit: Uint8Array = buildClassTable();

function buildClassTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    // Surrogate halves count as letters: a pair stays in one token, and a lone half harms nothing.
    if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = CharClass.letter;
    else table[unit] = classOfCharacter(String.fromCharCode(unit));
  }
  return table;
}

function classOfCharacter(character: string): CharClass {
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
    return CharClass.lineBreak;
  if (invisible.includes(character)) return CharClass.invisible;
  if (quoteMarks.includes(character)) return CharClass.quote;
  if (letterPattern.test(character)) return CharClass.letter;
  if (digitPattern.test(character)) return CharClass.digit;
  if (spacePattern.test(character)) return CharClass.space;
  return CharClass.other;
}

const isWordUnit = (charClass: number | undefined): boolean =>
  charClass === CharClass.letter || charClass === CharClass.digit;

const apostrophe = /['’‘´`＇]/;
const apostrophes = /[’‘´`＇]/g;
const invisibles = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Splits a text into tokens in one pass; cost is linear in its length.
 * @param text any string; never throws
 */
export function tokenize(text: string): Tokens {
  const builder = new TokenBuilder(text);
  let at = 0;
  let shape = Shape.spaceBefore | Shape.lineBefore;
  while (at < text.length) {
    const charClass = classOfUnit[text.charCodeAt(at)];
    if (charClass === CharClass.space || charClass === CharClass.invisible) {
      if (charClass === CharClass.space) shape |= Shape.spaceBefore;
      at++;
    } else if (charClass === CharClass.lineBreak) {
      shape |= Shape.spaceBefore | Shape.lineBefore;
      at++;
    } else {
      at = isWordUnit(charClass) ? builder.addWord(at, shape) : builder.addMark(at, shape, charClass);
      shape = 0;
    }
  }
  return builder.finish();
}

class TokenBuilder {
  private starts = new Int32Array(64);
  private ends = new Int32Array(64);
  private kinds = new Uint8Array(64);
  private shapes = new Uint8Array(64);
  private readonly forms: string[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Adds the word, number or mixed token at `start`; returns where it ends. */
  addWord(start: number, shape: number): number {
    const { text } = this;
    let end = start;
    let letters = false;
    let digits = false;
    while (end < text.length) {
      const charClass = classOfUnit[text.charCodeAt(end)];
      if (charClass === CharClass.letter) letters = true;
      else if (charClass === CharClass.digit) digits = true;
      else if (charClass !== CharClass.invisible && !this.joins(end, letters)) break;
      end++;
    }
    while (classOfUnit[text.charCodeAt(end - 1)] === CharClass.invisible) end--;
    if (!letters) this.push(start, end, TokenKind.number, shape);
    else if (digits) this.push(start, end, TokenKind.mixed, shape | this.caseShape(start, end));
    else this.pushWord(start, end, shape | this.caseShape(start, end));
    return end;
  }

  /** Adds the quote mark, or the run of one mark, at `start`; returns where it ends. */
  addMark(start: number, shape: number, charClass: number | undefined): number {
    const { text } = this;
    let end = start + 1;
    const isQuote = charClass === CharClass.quote;
    if (!isQuote) while (end < text.length && text[end] === text[start]) end++;
    this.push(start, end, isQuote ? TokenKind.quote : TokenKind.mark, shape);
    return end;
  }

  finish(): Tokens {
    const length = this.forms.length;
    return {
      length,
      starts: this.starts.slice(0, length),
      ends: this.ends.slice(0, length),
      kinds: this.kinds.slice(0, length),
      shapes: this.shapes.slice(0, length),
      forms: this.forms,
    };
  }

  /** Whether the character at `at`, inside a word, belongs to it: an apostrophe or hyphen between letters, a separator between digits. */
  private joins(at: number, letters: boolean): boolean {
    const before = classOfUnit[this.text.charCodeAt(at - 1)];
    const after = classOfUnit[this.text.charCodeAt(at + 1)];
    const character = this.text[at] ?? '';
    if (character === '.' || character === ',')
      return before === CharClass.digit && after === CharClass.digit;
    if (apostrophe.test(character)) return before === CharClass.letter && after === CharClass.letter;
    if (character === '-' || character === '\u2010' || character === '\u2011')
      return letters && isWordUnit(before) && isWordUnit(after);
    return false;
  }

  private caseShape(start: number, end: number): number {
    const word = this.text.slice(start, end);
    let shape = 0;
    const first = word[0] ?? '';
    if (first !== first.toLowerCase()) {
      shape |= Shape.capitalised;
      const letters = word.replace(/[^\p{L}]/gu, '');
      if (letters.length > 1 && letters === letters.toUpperCase()) shape |= Shape.upperCase;
    }
    if (/[-\u2010\u2011]/.test(word)) shape |= Shape.hyphenated;
    return shape;
  }

  private pushWord(start: number, end: number, shape: number): void {
    const { text } = this;
    const tail = text[end - 1];
    // The possessive is a token of its own, so that the name before it is the name.
    if (end - start > 2 && (tail === 's' || tail === 'S') && apostrophe.test(text[end - 2] ?? '')) {
      this.push(start, end - 2, TokenKind.word, shape);
      this.push(end - 2, end, TokenKind.possessive, 0);
    } else this.push(start, end, TokenKind.word, shape);
  }

  private push(start: number, end: number, kind: TokenKind, shape: number): void {
    const at = this.forms.length;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.shapes[at] = shape;
    this.forms.push(this.formOf(start, end));
  }

  private formOf(start: number, end: number): string {
    const form = this.text.slice(start, end).toLowerCase();
    for (let at = 0; at < form.length; at++) {
      if (form.charCodeAt(at) > 0x7f) return form.replace(invisibles, '').replace(apostrophes, "'");
    }
    return form;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    this.starts = widen(this.starts, new Int32Array(size));
    this.ends = widen(this.ends, new Int32Array(size));
    this.kinds = widen(this.kinds, new Uint8Array(size));
    this.shapes = widen(this.shapes, new Uint8Array(size));
  }
}

function widen<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
