/** What a character is to the tokeniser. */

/** Classes of characters, as bits: an upper-case letter is a letter as well. */
export const CharClass = {
  other: 0,
  letter: 1,
  upper: 2,
  digit: 4,
  space: 8,
  quote: 16,
  invisible: 32,
  lineBreak: 64,
  apostrophe: 128,
  hyphen: 256,
  separator: 512,
  /** Not looked up yet. */
  unknown: 0x8000,
} as const;

const quoteMarks = '"“”„‟«»‹›‘’‚‛\'`´′″「」『』＂＇';
const apostropheMarks = "'’‘´`＇";
const hyphenMarks = '-\u2010\u2011';
const lineBreaks = '\n\r\u2028\u2029';
const invisible = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';
const letterPattern = /[\p{L}\p{M}]/u;
const digitPattern = /\p{Nd}/u;
const spacePattern = /\s/u;

/** Class of every code unit met so far, so that the inner loop is one array read. */
const classes = new Uint16Array(0x10000).fill(CharClass.unknown);

/** Class of a code unit; 0 for the NaN that stands past the end of a text. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? CharClass.other;
  return known === CharClass.unknown ? learnClass(unit) : known;
}

function learnClass(unit: number): number {
  const charClass = classOfCharacter(unit);
  classes[unit] = charClass;
  return charClass;
}

function classOfCharacter(unit: number): number {
  // Surrogate halves count as letters: a pair stays in one token, and a lone half harms nothing.
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.letter;
  const character = String.fromCharCode(unit);
  if (lineBreaks.includes(character)) return CharClass.lineBreak;
  if (invisible.includes(character)) return CharClass.invisible;
  if (quoteMarks.includes(character))
    return CharClass.quote | (apostropheMarks.includes(character) ? CharClass.apostrophe : 0);
  if (letterPattern.test(character))
    return CharClass.letter | (character === character.toLowerCase() ? 0 : CharClass.upper);
  if (digitPattern.test(character)) return CharClass.digit;
  if (spacePattern.test(character)) return CharClass.space;
  if (hyphenMarks.includes(character)) return CharClass.hyphen;
  return character === '.' || character === ',' ? CharClass.separator : CharClass.other;
}
