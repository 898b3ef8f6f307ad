/** The grammar of number words: *seratus dua puluh lima ribu*, *one hundred and twenty-five thousand*. */

import type { Reader } from './reader';

export interface WordNumber {
  /** Index of the atom after the last word. */
  readonly to: number;
  readonly value: number;
  /** What one unit of the last named place is worth. */
  readonly step: number;
  /** The last magnitude word (a thousand or more), or 1. */
  readonly magnitude: number;
}

/**
 * @param hasArticle true where *a* stands before: *a hundred* is then one hundred
 */
export function readNumberWords(reader: Reader, at: number, hasArticle = false): WordNumber | null {
  const { numerals } = reader.lexicon;
  const sum = new WordSum(hasArticle);
  let to = at;
  for (;;) {
    const next = skipJoint(reader, to, sum);
    const word = numerals.get(reader.form(next));
    if (!word || (next > at && reader.at(next).line)) break;
    if (
      !(word.role === 'unit'
        ? sum.add(word.value)
        : word.role === 'teen'
          ? sum.addTeen(word.value)
          : sum.multiply(word.value))
    )
      break;
    to = next + 1;
  }
  if (to === at) return null;
  return readDecimalWords(reader, to, sum) ?? { to, ...sum.result() };
}

/** Steps over the hyphen of *twenty-one* and the *and* of *one hundred and six*. */
function skipJoint(reader: Reader, at: number, sum: WordSum): number {
  if (sum.isEmpty) return at;
  if (reader.isDash(at) && reader.glued(at) && reader.glued(at + 1)) return at + 1;
  const { data, numerals, is } = reader.lexicon;
  const joins = data.andInNumbers && is.and.has(reader.form(at)) && sum.takesAnd;
  if (!joins || numerals.get(reader.form(at + 1))?.role !== 'unit') return at;
  // *one hundred and three quarters*: the fraction is read elsewhere.
  const below = reader.lexicon.denominators.get(reader.form(at + 2));
  const above = numerals.get(reader.form(at + 1))?.value ?? 0;
  return below !== undefined && above < below ? at : at + 1;
}

/** *dua koma lima*, *nine point nought four*, with the magnitude that follows. */
function readDecimalWords(reader: Reader, at: number, sum: WordSum): WordNumber | null {
  const { data, numerals } = reader.lexicon;
  if (!data.cldr.decimalWords.includes(reader.form(at))) return null;
  const tens = readTens(reader, at + 1);
  let digits = tens ? String(tens.value) : '';
  let to = tens ? tens.to : at + 1;
  for (;;) {
    const word = tens ? undefined : numerals.get(reader.form(to));
    if (word?.role !== 'unit' || word.value >= 100 || (digits && word.value >= 10)) break;
    digits += String(word.value);
    to++;
  }
  if (!digits) return null;
  const times = numerals.get(reader.form(to));
  const scale = times?.role === 'times' && times.value >= 1000 ? times.value : 1;
  const value = Number(`${sum.result().value}.${digits}`) * scale;
  return { to: scale > 1 ? to + 1 : to, value, step: 10 ** -digits.length * scale, magnitude: scale };
}

/** *point seventy-one*. */
function readTens(reader: Reader, at: number): { value: number; to: number } | null {
  const { numerals } = reader.lexicon;
  const tens = numerals.get(reader.form(at));
  const unit = reader.isDash(at + 1) && reader.glued(at + 1) ? numerals.get(reader.form(at + 2)) : undefined;
  if (tens?.role !== 'unit' || tens.value < 20 || tens.value >= 100 || unit?.role !== 'unit') return null;
  return { value: tens.value + unit.value, to: at + 3 };
}

/** Adds number words up as they come; each method says whether the word fits what stands before it. */
class WordSum {
  private total = 0;
  private hundreds = 0;
  private small = 0;
  private hasSmall = false;
  private takesUnit = true;
  private lastBig = Infinity;
  private lastStep = 1;
  isEmpty = true;
  private readonly hasArticle: boolean;

  constructor(hasArticle: boolean) {
    this.hasArticle = hasArticle;
  }

  /** After a hundred or more: *one hundred **and** six*. */
  get takesAnd(): boolean {
    return !this.hasSmall && (this.hundreds > 0 || this.total > 0);
  }

  add(value: number): boolean {
    if (value >= 1000) {
      if (!this.isEmpty) return false;
      this.total = value;
      this.lastBig = value;
    } else if (value >= 100) {
      if (this.hundreds || this.hasSmall) return false;
      this.hundreds = value;
    } else if (!this.addSmall(value)) return false;
    this.lastStep = 1;
    this.isEmpty = false;
    return true;
  }

  private addSmall(value: number): boolean {
    if (this.hasSmall && !(value > 0 && value < 10 && this.takesUnit)) return false;
    if (!this.hasSmall && value === 0 && !this.isEmpty) return false;
    this.small += value;
    this.takesUnit = !this.hasSmall && value >= 20;
    this.hasSmall = true;
    return true;
  }

  /** *belas*: the digit before it and ten. */
  addTeen(value: number): boolean {
    if (!this.hasSmall || this.small % 100 > 9 || this.small === 0) return false;
    this.small += value;
    this.takesUnit = false;
    return true;
  }

  multiply(value: number): boolean {
    if (value === 10) {
      if (!this.hasSmall || this.small > 9 || this.small === 0) return false;
      this.small *= 10;
      this.takesUnit = true;
      return true;
    }
    if (value === 100) {
      if ((!this.hasSmall && !this.startsWithArticle) || this.hundreds) return false;
      this.hundreds = (this.hasSmall ? this.small : 1) * 100;
      this.small = 0;
      this.hasSmall = false;
      this.takesUnit = true;
      this.isEmpty = false;
      return true;
    }
    return this.scale(value);
  }

  private get startsWithArticle(): boolean {
    return this.isEmpty && this.hasArticle;
  }

  private scale(value: number): boolean {
    const current = this.hundreds + this.small;
    if (current === 0 && this.total === 0) {
      if (!this.startsWithArticle) return false;
      this.total = value;
    } else if (current === 0 || value >= this.lastBig || value < 1000)
      this.total = (this.total + current) * value;
    else this.total += current * value;
    this.hundreds = 0;
    this.small = 0;
    this.hasSmall = false;
    this.takesUnit = true;
    this.lastBig = value;
    this.lastStep = value;
    this.isEmpty = false;
    return true;
  }

  result(): { value: number; step: number; magnitude: number } {
    const rest = this.hundreds + this.small;
    return {
      value: this.total + rest,
      step: rest > 0 ? 1 : this.lastStep,
      magnitude: rest === 0 && this.lastStep >= 1000 ? this.lastStep : 1,
    };
  }
}
