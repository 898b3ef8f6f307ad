/** Tokens of a stretch of text, held in parallel arrays so that the stages after it can walk them without allocating. */

import { runToEnd, type Steps } from '../steps';
import { CharClass, classOf } from './characterClass';

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

/** Tokens as they are gathered. A list is emptied by what takes them, and can be filled again. */
export class TokenList {
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  private kinds = new Uint8Array(1024);
  private shapes = new Uint8Array(1024);
  private forms: string[] = [];

  get length(): number {
    return this.forms.length;
  }

  push(start: number, end: number, kind: TokenKind, shape: number, form: string): void {
    const at = this.forms.length;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.shapes[at] = shape;
    this.forms.push(form);
  }

  /** Adds the tokens of `from` up to, and without, the index `end`. */
  pushAll(from: Tokens, end: number): void {
    for (let at = 0; at < end; at++)
      this.push(
        from.starts[at] ?? 0,
        from.ends[at] ?? 0,
        from.kinds[at] as TokenKind,
        from.shapes[at] ?? 0,
        from.forms[at] ?? '',
      );
  }

  take(): Tokens {
    const { forms } = this;
    const { length } = forms;
    this.forms = [];
    return {
      length,
      starts: this.starts.slice(0, length),
      ends: this.ends.slice(0, length),
      kinds: this.kinds.slice(0, length),
      shapes: this.shapes.slice(0, length),
      forms,
    };
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

const wordUnit = CharClass.letter | CharClass.digit;
const lastAscii = 0x7f;
/** What tells a small ASCII letter from its capital. */
const caseBit = 0x20;
const apostrophes = /[’‘´`＇]/g;
const invisibles = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const capitalS = 0x53;
const smallA = 0x61;
const smallS = 0x73;
const smallZ = 0x7a;
/** Classes of what may stand inside a word. */
const mayGoOn = wordUnit | CharClass.invisible | CharClass.apostrophe | CharClass.hyphen;

/** How many code units are read in one step. */
const unitsOfStep = 50_000;

/**
 * Splits a text into tokens in one pass; cost is linear in its length.
 * @param text any string; never throws
 */
export function tokenize(text: string): Tokens {
  return text.length > unitsOfStep ? runToEnd(tokenizeInSteps(text)) : tokenizeInto(gathered, text);
}

/** The same, in steps. */
export function* tokenizeInSteps(text: string): Steps<Tokens> {
  if (text.length <= unitsOfStep) return tokenizeInto(gathered, text);
  const list = new TokenList();
  const reader = new TokenReader(text, list);
  while (!reader.readUntil(reader.at + unitsOfStep)) yield undefined;
  return list.take();
}

function tokenizeInto(list: TokenList, text: string): Tokens {
  new TokenReader(text, list).readUntil(text.length);
  return list.take();
}

/** Shared by all calls that end before another begins. */
const gathered = new TokenList();
/** Shared as well: the letters of the word that is being read, in lower case as far as they are ASCII; longer words are cut off. */
const longestKeptForm = 40;
const lowered = new Uint16Array(longestKeptForm);

class TokenReader {
  /** Where the next token is looked for. */
  at = 0;
  private readonly text: string;
  private readonly list: TokenList;
  private spacing = Shape.spaceBefore | Shape.lineBefore;

  constructor(text: string, list: TokenList) {
    this.text = text;
    this.list = list;
  }

  /** Reads the tokens that start before an offset; whether they are all there are. */
  readUntil(offset: number): boolean {
    const { text } = this;
    const end = Math.min(offset, text.length);
    let { at, spacing } = this;
    while (at < end) {
      const charClass = classOf(text.charCodeAt(at));
      if (charClass & (CharClass.space | CharClass.invisible)) {
        if (charClass & CharClass.space) spacing |= Shape.spaceBefore;
        at++;
      } else if (charClass & CharClass.lineBreak) {
        spacing |= Shape.spaceBefore | Shape.lineBefore;
        at++;
      } else {
        at = charClass & wordUnit ? this.addWord(at, spacing) : this.addMark(at, spacing, charClass);
        spacing = 0;
      }
    }
    this.at = at;
    this.spacing = spacing;
    return at >= text.length;
  }

  /** Adds the word, number or mixed token at `start`; returns where it ends. */
  private addWord(start: number, spacing: number): number {
    return this.addPlainWord(start, spacing) || this.addAnyWord(start, spacing);
  }

  /** The same for a word of small ASCII letters, the first maybe a capital, as most are; 0 where it is none. */
  private addPlainWord(start: number, spacing: number): number {
    const { text } = this;
    const first = text.charCodeAt(start) | caseBit;
    const isCapital = first !== text.charCodeAt(start);
    if (first < smallA || first > smallZ) return 0;
    lowered[0] = first;
    let hash = first;
    let end = start + 1;
    let unit = text.charCodeAt(end);
    for (; unit >= smallA && unit <= smallZ; unit = text.charCodeAt(++end)) {
      if (end - start === longestKeptForm) return 0;
      lowered[end - start] = unit;
      hash = hashWith(hash, unit);
    }
    if (classOf(unit) & mayGoOn) return 0;
    const shape = isCapital ? spacing | Shape.capitalised : spacing;
    this.list.push(start, end, TokenKind.word, shape, keptForm(hash, 0, end - start));
    return end;
  }

  private addAnyWord(start: number, spacing: number): number {
    const { text } = this;
    let end = start;
    let letters = 0;
    let capitals = 0;
    let seen = 0;
    let beyondAscii = false;
    let before = 0;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const charClass = classOf(unit);
      if (!(charClass & (wordUnit | CharClass.invisible)) && !this.joins(charClass, before, end, letters))
        break;
      if (charClass & CharClass.letter) letters++;
      if (charClass & CharClass.upper) capitals++;
      if (unit > lastAscii) beyondAscii = true;
      lowered[end - start] = charClass & CharClass.upper ? unit | caseBit : unit;
      seen |= charClass;
      before = charClass;
    }
    while (classOf(text.charCodeAt(end - 1)) & CharClass.invisible) end--;
    if (letters === 0) {
      this.push(start, end, TokenKind.number, spacing, 0, !beyondAscii);
      return end;
    }
    let shape = spacing;
    if (classOf(text.charCodeAt(start)) & CharClass.upper) {
      shape |= Shape.capitalised;
      if (letters > 1 && capitals === letters) shape |= Shape.upperCase;
    }
    if (seen & CharClass.hyphen) shape |= Shape.hyphenated;
    if (seen & CharClass.digit) this.push(start, end, TokenKind.mixed, shape, 0, !beyondAscii);
    else this.pushWord(start, end, shape, !beyondAscii);
    return end;
  }

  /** Adds the quote mark, or the run of one mark, at `start`; returns where it ends. */
  private addMark(start: number, shape: number, charClass: number): number {
    const { text } = this;
    const unit = text.charCodeAt(start);
    const isQuote = (charClass & CharClass.quote) !== 0;
    let end = start + 1;
    if (!isQuote) while (end < text.length && text.charCodeAt(end) === unit) end++;
    const isPlain = unit <= lastAscii && end === start + 1;
    const form = isPlain ? text.charAt(start) : formOf(text, start, end);
    this.list.push(start, end, isQuote ? TokenKind.quote : TokenKind.mark, shape, form);
    return end;
  }

  /** Whether a mark inside a word belongs to it: an apostrophe or hyphen between letters, a separator between digits. */
  private joins(charClass: number, before: number, at: number, letters: number): boolean {
    if (!(charClass & (CharClass.separator | CharClass.apostrophe | CharClass.hyphen))) return false;
    const after = classOf(this.text.charCodeAt(at + 1));
    if (charClass & CharClass.separator) return (before & after & CharClass.digit) !== 0;
    if (charClass & CharClass.apostrophe) return (before & after & CharClass.letter) !== 0;
    return letters > 0 && (before & wordUnit) !== 0 && (after & wordUnit) !== 0;
  }

  private pushWord(start: number, end: number, shape: number, ascii: boolean): void {
    const { text } = this;
    const tail = text.charCodeAt(end - 1);
    // The possessive is a token of its own, so that the name before it is the name.
    const isPossessive =
      end - start > 2 &&
      (tail === smallS || tail === capitalS) &&
      (classOf(text.charCodeAt(end - 2)) & CharClass.apostrophe) !== 0;
    if (isPossessive) {
      this.push(start, end - 2, TokenKind.word, shape, 0, ascii);
      this.push(end - 2, end, TokenKind.possessive, 0, end - 2 - start, ascii);
    } else this.push(start, end, TokenKind.word, shape, 0, ascii);
  }

  /** @param from where the token begins in `lowered` */
  private push(
    start: number,
    end: number,
    kind: TokenKind,
    shape: number,
    from: number,
    ascii: boolean,
  ): void {
    const { text } = this;
    const length = end - start;
    const isKept = ascii && from + length <= longestKeptForm;
    this.list.push(
      start,
      end,
      kind,
      shape,
      isKept ? keptForm(hashOf(from, length), from, length) : formOf(text, start, end),
    );
  }
}

function formOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replace(invisibles, '').replace(apostrophes, "'");
}

/** How many forms are kept at once; a newer one takes the place of the one it collides with. */
const keptForms = 1 << 14;
/** Forms that were met before, by a hash of their characters. */
const formTable: string[] = new Array<string>(keptForms).fill('');

/**
 * The form of an ASCII token, of which `lowered` holds the letters, given their hash. A text says most of its words again and again: the
 * same string is then given out, so that nothing is allocated, and the look-ups of later stages find its hash computed.
 */
function keptForm(hash: number, from: number, length: number): string {
  const slot = (hash ^ (hash >>> 15)) & (keptForms - 1);
  const kept = formTable[slot] ?? '';
  if (isLowered(kept, from, length)) return kept;
  // Built from its letters, a form does not keep the text alive that it was found in, as a slice would.
  const form = String.fromCharCode(...lowered.subarray(from, from + length));
  formTable[slot] = form;
  return form;
}

const hashWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** The hash of letters in `lowered`. */
function hashOf(from: number, length: number): number {
  let hash = 0;
  for (let at = from; at < from + length; at++) hash = hashWith(hash, lowered[at] ?? 0);
  return hash;
}

function isLowered(form: string, from: number, length: number): boolean {
  if (form.length !== length) return false;
  for (let at = 0; at < length; at++) if (form.charCodeAt(at) !== lowered[from + at]) return false;
  return true;
}
