/** Reads the number itself: digits, number words, fractions, and mixtures of them with magnitudes. */

import { readDigits } from './digits';
import type { Reader } from './reader';
import { readNumberWords } from './numberWords';

/** A number without what it counts. Indices are of atoms, half-open. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What one unit of the last printed digit is worth. */
  readonly step: number;
  /** What the magnitude words multiply by; 1 without any. */
  readonly magnitude: number;
  /** Digits alone, without separators and magnitude: may be a year, a label, part of an id. */
  readonly plain: boolean;
  /** A part of a whole: *half*, *two thirds*, 3/4. */
  readonly part: boolean;
  /** Names no exact number: *puluhan*, *40-an*. */
  readonly vague: boolean;
  readonly words: boolean;
  /** Other values that the notation allows. */
  readonly otherwise: readonly number[];
}

const denominators = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 100]);

/** The number that starts at an atom, or null. */
export function readNumeral(reader: Reader, at: number): Numeral | null {
  const sign = readSign(reader, at);
  const unsigned = readUnsigned(reader, sign);
  if (!unsigned) return null;
  if (sign === at) return unsigned;
  return { ...unsigned, from: at, value: -unsigned.value, plain: false };
}

/** Where the number after a minus sign starts; `at` itself where there is none. */
function readSign(reader: Reader, at: number): number {
  const next = reader.at(at + 1);
  if (reader.isMark(at, '-−–') && reader.at(at).spaced && reader.glued(at + 1) && next.kind === 'digits')
    return at + 1;
  // *plus or minus six* has no sign.
  return reader.is('minusWords', at) && !reader.is('orWords', at - 1) ? at + 1 : at;
}

function readUnsigned(reader: Reader, at: number): Numeral | null {
  const atom = reader.at(at);
  if (atom.kind === 'digits') return readDigitNumeral(reader, at);
  if (atom.kind === 'mark') return readPointNumeral(reader, at);
  return atom.kind === 'word' ? readWordNumeral(reader, at) : null;
}

/** `.08`: a decimal without its zero. */
function readPointNumeral(reader: Reader, at: number): Numeral | null {
  const { decimal } = reader.lexicon.data.cldr;
  const digits = reader.at(at + 1);
  if (reader.form(at) !== decimal || !reader.at(at).spaced) return null;
  if (!reader.glued(at + 1) || digits.kind !== 'digits' || !/^\d+$/.test(digits.form)) return null;
  const value = Number(`0.${digits.form}`);
  return withMagnitude(reader, {
    ...plainNumeral(at, at + 2, value, 10 ** -digits.form.length),
    plain: false,
  });
}

function plainNumeral(from: number, to: number, value: number, step: number): Numeral {
  return {
    from,
    to,
    value,
    step,
    magnitude: 1,
    plain: true,
    part: false,
    vague: false,
    words: false,
    otherwise: [],
  };
}

function readDigitNumeral(reader: Reader, at: number, isPart = false): Numeral | null {
  const { decimal, group } = reader.lexicon.data.cldr;
  const joined = joinSpacedGroups(reader, at);
  const fraction = joined.to === at + 1 ? readSlashFraction(reader, at) : null;
  if (fraction) return fraction;
  const reading = readDigits(joined.form, decimal, group);
  if (!reading) return null;
  const numeral: Numeral = {
    ...plainNumeral(at, joined.to, reading.value, reading.step),
    plain: reading.kind === 'integer' && joined.to === at + 1,
    otherwise: reading.otherwise === null ? [] : [reading.otherwise],
  };
  const mixed = reading.kind === 'integer' ? readMixedFraction(reader, numeral) : null;
  return withMagnitude(reader, mixed ?? numeral, isPart);
}

/** Groups of three digits with single blanks between them: `1 234 567`. */
function joinSpacedGroups(reader: Reader, at: number): { form: string; to: number } {
  const first = reader.form(at);
  let form = first;
  let to = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(first)) return { form, to };
  for (;;) {
    const atom = reader.at(to);
    const gap = atom.start - reader.at(to - 1).end;
    if (atom.kind !== 'digits' || atom.line || gap !== 1 || to - at > 5) return { form, to };
    if (/^\d{3}$/.test(atom.form)) form += atom.form;
    else if (/^\d{3}[.,]\d+$/.test(atom.form) && atom.form[3] === reader.lexicon.data.cldr.decimal)
      return { form: form + atom.form, to: to + 1 };
    else return { form, to };
    to++;
  }
}

/** 3/4, but not 24/7 and not a date. */
function readSlashFraction(reader: Reader, at: number): Numeral | null {
  if (!reader.isMark(at + 1, '/⁄') || reader.form(at + 1).length !== 1) return null;
  if (!reader.glued(at + 1) || !reader.glued(at + 2)) return null;
  if (reader.isMark(at + 3, '/') && reader.glued(at + 3)) return null;
  const above = Number(reader.form(at));
  const below = Number(reader.form(at + 2));
  if (!(above > 0 && above < below && denominators.has(below))) return null;
  return { ...plainNumeral(at, at + 3, above / below, 0), plain: false, part: true };
}

/** `10 1/2`, `2½`. */
function readMixedFraction(reader: Reader, whole: Numeral): Numeral | null {
  const sign = reader.form(whole.to);
  const vulgar = reader.glued(whole.to) ? vulgarFractions.get(sign) : undefined;
  if (vulgar !== undefined)
    return { ...whole, to: whole.to + 1, value: whole.value + vulgar, plain: false, step: 0 };
  const part = reader.at(whole.to).kind === 'digits' ? readSlashFraction(reader, whole.to) : null;
  return part && { ...whole, to: part.to, value: whole.value + part.value, plain: false, step: 0 };
}

const vulgarFractions = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** Adds the magnitude words or letters, and *-an*, that follow. */
function withMagnitude(reader: Reader, numeral: Numeral, isPart = false): Numeral {
  let { to, value, step, magnitude, vague } = numeral;
  for (;;) {
    const hyphen = reader.isDash(to) && reader.glued(to) && reader.glued(to + 1) ? 1 : 0;
    const word = readMagnitude(reader, to + hyphen, to === numeral.to);
    if (!word) break;
    to = word.to;
    vague ||= word.vague;
    value *= word.value;
    step *= word.value;
    magnitude *= word.value;
    if (vague) break;
  }
  const { vagueSuffix } = reader.lexicon.data;
  if (
    vagueSuffix &&
    reader.isDash(to) &&
    reader.glued(to) &&
    reader.form(to + 1) === vagueSuffix &&
    reader.glued(to + 1)
  ) {
    to += 2;
    vague = true;
  }
  const plain = numeral.plain && to === numeral.to;
  const otherwise = numeral.otherwise.map((other) => other * magnitude);
  const scaled: Numeral = { ...numeral, to, value: round(value), step, magnitude, plain, vague, otherwise };
  return (isPart ? null : addSmallerPart(reader, scaled)) ?? scaled;
}

/** Takes off what binary arithmetic adds: 25.22 × 10⁶. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

function readMagnitude(
  reader: Reader,
  at: number,
  first: boolean,
): { to: number; value: number; vague: boolean } | null {
  const { numerals, vague, magnitudes, is } = reader.lexicon;
  const atom = reader.at(at);
  if (atom.kind !== 'word' || atom.line) return null;
  const word = numerals.get(atom.form);
  if (word?.role === 'times' && word.value >= 12) return { to: at + 1, value: word.value, vague: false };
  const about = first ? vague.get(atom.form) : undefined;
  if (about !== undefined && about >= 1000) return { to: at + 1, value: about, vague: true };
  const letters = magnitudes.get(atom.form);
  if (letters === undefined || !first) return null;
  if (reader.glued(at + 1) && (reader.at(at + 1).kind === 'word' || reader.at(at + 1).kind === 'digits'))
    return null;
  // A single letter is a magnitude when it is attached to the digits; lower case *m* only after a currency (see money).
  if (is.magnitudesAfterCurrency.has(reader.written(at))) return null;
  if (atom.spaced && atom.form.length === 1 && (atom.form !== 'k' || reader.at(at + 1).kind === 'word'))
    return null;
  return { to: at + 1, value: letters, vague: false };
}

/** *2 juta 500 ribu*: a further number with a smaller magnitude. */
function addSmallerPart(reader: Reader, numeral: Numeral): Numeral | null {
  const { to, magnitude } = numeral;
  if (magnitude < 1e6 || reader.at(to).kind !== 'digits' || reader.at(to).line) return null;
  const more = readDigitNumeral(reader, to, true);
  if (!more || more.magnitude < 1000 || more.magnitude >= magnitude || more.value >= magnitude) return null;
  return { ...numeral, to: more.to, value: numeral.value + more.value, step: more.step };
}

function readWordNumeral(reader: Reader, at: number): Numeral | null {
  const { fractions, vague, is } = reader.lexicon;
  const about = vague.get(reader.form(at));
  if (about !== undefined) return readVague(reader, at, about);
  const hasArticle = is.articles.has(reader.form(at));
  const start = hasArticle ? at + 1 : at;
  const part = fractions.get(reader.form(start));
  if (part !== undefined) return readPart(reader, at, start, part);
  const onePart = hasArticle ? readOnePart(reader, at) : null;
  if (onePart) return onePart;
  const words = readNumberWords(reader, start, hasArticle);
  if (!words) return null;
  const numeral: Numeral = {
    ...plainNumeral(at, words.to, words.value, words.step),
    magnitude: words.magnitude,
    plain: false,
    words: true,
  };
  return readFractionWords(reader, numeral) ?? readHalfAfter(reader, numeral) ?? numeral;
}

/** *puluhan ribu*, *tens of thousands*. */
function readVague(reader: Reader, at: number, about: number): Numeral {
  const { numerals, vague, is } = reader.lexicon;
  let to = at + 1;
  let value = about;
  for (;;) {
    const next = is.ofWords.has(reader.form(to)) ? to + 1 : to;
    const more = numerals.get(reader.form(next));
    const word =
      (next === to && more?.role === 'times' && more.value >= 100 ? more.value : undefined) ??
      (next > to ? vague.get(reader.form(next)) : undefined);
    if (word === undefined) break;
    value *= word;
    to = next + 1;
  }
  return { ...plainNumeral(at, to, value, value), plain: false, vague: true, words: true };
}

/** *half*, *half a million*, *setengah lusin*, *a third*. */
function readPart(reader: Reader, from: number, at: number, part: number): Numeral | null {
  const { numerals, is } = reader.lexicon;
  const next = is.articles.has(reader.form(at + 1)) ? at + 2 : at + 1;
  const times = numerals.get(reader.form(next));
  if (times?.role === 'times' && times.value >= 12) {
    const value = part * times.value;
    return {
      ...plainNumeral(from, next + 1, value, value),
      magnitude: times.value,
      plain: false,
      words: true,
    };
  }
  return { ...plainNumeral(from, at + 1, part, 0), plain: false, part: true, words: true };
}

/** *a third of*, *a fifth* at the end of a clause; before a noun it is an ordinal. */
function readOnePart(reader: Reader, at: number): Numeral | null {
  const below = readDenominator(reader, at + 1, false);
  if (!below) return null;
  const after = reader.at(below.to);
  if (!reader.is('ofWords', below.to) && after.kind === 'word') return null;
  return { ...plainNumeral(at, below.to, 1 / below.value, 0), plain: false, part: true, words: true };
}

/** *third*, *quarter*, *twenty-fifth*; with an ending where there are several. */
function readDenominator(reader: Reader, at: number, several: boolean): { value: number; to: number } | null {
  const { denominators: words, ordinals, data } = reader.lexicon;
  const single = words.get(reader.form(at));
  const isPlural = (index: number): boolean => reader.form(index).endsWith('s');
  if (single !== undefined) {
    return data.ordinalFractions && several !== isPlural(at) ? null : { value: single, to: at + 1 };
  }
  const tens = data.ordinalFractions ? readNumberWords(reader, at) : null;
  if (!tens || tens.value < 20 || tens.value % 10 > 0) return null;
  const next = reader.isDash(tens.to) ? tens.to + 1 : tens.to;
  const form = reader.form(next);
  const rest = ordinals.get(several && form.endsWith('s') ? form.slice(0, -1) : form);
  return rest !== undefined && rest < 10 && several === isPlural(next)
    ? { value: tens.value + rest, to: next + 1 }
    : null;
}

/** *two thirds*, *dua pertiga*, *three quarters*. */
function readFractionWords(reader: Reader, numeral: Numeral): Numeral | null {
  const at = reader.isDash(numeral.to) && reader.glued(numeral.to) ? numeral.to + 1 : numeral.to;
  const below = readDenominator(reader, at, numeral.value > 1);
  if (!below || numeral.value === 0) return null;
  const value = numeral.value / below.value;
  return { ...numeral, to: below.to, value, step: 0, part: numeral.value < below.value };
}

/** *two and a half*, *five and three quarters*, *satu setengah*, with a magnitude after it where there is one. */
function readHalfAfter(reader: Reader, numeral: Numeral): Numeral | null {
  const { numerals, is } = reader.lexicon;
  const joined = is.and.has(reader.form(numeral.to));
  if (!joined && !is.halfAfter.has(reader.form(numeral.to))) return null;
  const part = readPartAfter(reader, joined ? numeral.to + 1 : numeral.to);
  if (!part || numeral.value >= 1000) return null;
  const times = numerals.get(reader.form(part.to));
  const scale = times?.role === 'times' && times.value >= 12 ? times.value : 1;
  const value = (numeral.value + part.value) * scale;
  return { ...numeral, to: scale > 1 ? part.to + 1 : part.to, value, step: scale / 2, magnitude: scale };
}

function readPartAfter(reader: Reader, at: number): { value: number; to: number } | null {
  const { fractions, is } = reader.lexicon;
  const start = is.articles.has(reader.form(at)) ? at + 1 : at;
  const half = fractions.get(reader.form(start));
  if (half !== undefined) return { value: half, to: start + 1 };
  const above = start > at ? { value: 1, to: start } : readNumberWords(reader, start);
  if (!above) return null;
  const below = readDenominator(reader, above.to, above.value > 1);
  return below && above.value < below.value ? { value: above.value / below.value, to: below.to } : null;
}
