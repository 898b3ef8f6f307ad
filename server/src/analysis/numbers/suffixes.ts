/** Reads what stands behind a number and says what it measures: percent, currency, unit, *kali*, *per day*. */

import type { NumericKind } from '../article';
import type { Numeral } from './numerals';
import type { Reader } from './reader';

export interface Suffix {
  readonly kind: NumericKind;
  readonly unit: string | null;
  /** What the value is multiplied by: a basis point is 0.01 percentage points, a decade ten years. */
  readonly scale: number;
  /** What is added after that: the inches of a height. */
  readonly plus?: number;
  /** Index of the atom after it. */
  readonly to: number;
}

/** Time spans that are counted in another unit: *two decades* is twenty years. */
const inYears: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
]);

/** The suffix of a number that ends before an atom, or null. */
export function readSuffix(reader: Reader, numeral: Numeral): Suffix | null {
  const at = numeral.to;
  const hyphen =
    reader.isDash(at) && reader.form(at).length === 1 && reader.glued(at) && reader.glued(at + 1) ? 1 : 0;
  // half **an** hour
  const article = numeral.part && reader.is('articles', at) ? 1 : 0;
  const start = at + hyphen + article;
  if (reader.at(start).line || reader.at(start).kind === 'digits') return null;
  return (
    readPercent(reader, start) ??
    readCurrency(reader, start) ??
    readTimes(reader, start, numeral) ??
    readUnit(reader, start, numeral) ??
    readBracketedUnit(reader, start)
  );
}

function readPercent(reader: Reader, at: number): Suffix | null {
  const match = reader.lexicon.percents.match(reader.text, reader.atoms, at);
  if (!match) return null;
  const to = at + match.length;
  switch (match.value) {
    case 'percent':
      return { kind: 'percent', unit: '%', scale: 1, to };
    case 'percentage-point':
      return { kind: 'percentage-point', unit: 'pp', scale: 1, to };
    case 'basis-point':
      return { kind: 'percentage-point', unit: 'pp', scale: 0.01, to };
    case 'point':
      return pointsAreShares(reader, to)
        ? { kind: 'percentage-point', unit: 'pp', scale: 1, to }
        : { kind: 'measure', unit: 'point', scale: 1, to };
  }
}

/** Whether bare points are percentage points: the value they lead to is a percentage (*0,33 poin menjadi 9,03 persen*). */
function pointsAreShares(reader: Reader, at: number): boolean {
  for (let step = 0; step < 6; step++) {
    const atom = reader.at(at + step);
    if (atom.line || reader.isMark(at + step, '.;')) return false;
    if (atom.kind === 'digits')
      return reader.lexicon.percents.match(reader.text, reader.atoms, at + step + 1)?.value === 'percent';
  }
  return false;
}

function readCurrency(reader: Reader, at: number): Suffix | null {
  const match = matchCurrency(reader, at);
  return match && { kind: 'money', unit: match.code, scale: 1, to: match.to };
}

/** A currency sign, code or name; before a number signs and codes only. Codes count in capitals: *all*, *try* and *top* are words. */
export function matchCurrency(
  reader: Reader,
  at: number,
  before = false,
): { code: string; to: number } | null {
  const { currencies, currencySigns, data } = reader.lexicon;
  const match = (before ? currencySigns : currencies).match(reader.text, reader.atoms, at);
  if (!match) return null;
  const isCode =
    match.length === 1 && match.value.toLowerCase() === reader.form(at) && /^[A-Z]/.test(match.value);
  if (isCode && !reader.at(at).upperCase && (before || !(reader.form(at) in data.currencyWords))) return null;
  // *a $5 note* is no Australian one.
  if (match.length > 1 && reader.is('articles', at) && reader.at(at + 1).spaced) return null;
  let to = at + match.length;
  // Rp. 315
  if (reader.form(to) === '.' && reader.glued(to) && reader.at(to + 1).kind === 'digits') to++;
  return { code: match.value, to };
}

function readTimes(reader: Reader, at: number, numeral: Numeral): Suffix | null {
  const { is, data } = reader.lexicon;
  const form = reader.form(at);
  if (data.foldSuffix && form === data.foldSuffix)
    return { kind: 'multiplier', unit: 'x', scale: 1, to: at + 1 };
  if (!is.timesWords.has(form)) return null;
  if (form === 'x') return reader.glued(at) ? { kind: 'multiplier', unit: 'x', scale: 1, to: at + 1 } : null;
  if (is.multiplierAfter.has(reader.form(at + 1))) {
    const twofold = is.foldWords.has(reader.form(at + 1));
    return { kind: 'multiplier', unit: 'x', scale: 1, to: twofold ? at + 2 : at + 1 };
  }
  // A broken number of occasions there is not.
  if (!Number.isInteger(numeral.value)) return { kind: 'multiplier', unit: 'x', scale: 1, to: at + 1 };
  return { kind: 'count', unit: data.occasionUnit, scale: 1, to: at + 1 };
}

function readUnit(reader: Reader, at: number, numeral: Numeral): Suffix | null {
  const match = reader.lexicon.units.match(reader.text, reader.atoms, at);
  if (!match || reader.closesQuote(at)) return null;
  const { exact } = match.value;
  if (
    exact !== null &&
    exact !== reader.text.slice(reader.at(at).start, reader.at(at + match.length - 1).end)
  )
    return null;
  const letter = reader.form(at).length === 1 && match.length === 1;
  if (letter && reader.written(at) !== reader.form(at)) return null;
  const end = at + match.length;
  const { id, to } = readPower(reader, end, match.value.id);
  if (match.value.isDuration) {
    const years = inYears.get(id);
    if (years !== undefined) return { kind: 'duration', unit: 'year', scale: years, to };
    if (numeral.part && id === 'hour') return { kind: 'duration', unit: 'minute', scale: 60, to };
    return { kind: 'duration', unit: id, scale: 1, to };
  }
  const height = id === 'foot' ? readInches(reader, to) : null;
  if (height) return { kind: 'measure', unit: 'inch', scale: 12, plus: height.inches, to: height.to };
  const rate = readRate(reader, to, id);
  return { kind: 'measure', unit: rate?.id ?? id, scale: 1, to: rate?.to ?? to };
}

/** The *2* of *6-foot-2*. */
function readInches(reader: Reader, at: number): { inches: number; to: number } | null {
  const inches =
    reader.isDash(at) && reader.glued(at) && reader.glued(at + 1) ? Number(reader.form(at + 1)) : NaN;
  return inches >= 0 && inches < 12 ? { inches, to: at + 2 } : null;
}

const powers: ReadonlyMap<string, string> = new Map([
  ['²', 'square-'],
  ['2', 'square-'],
  ['³', 'cubic-'],
  ['3', 'cubic-'],
]);

/** km2, m³. */
function readPower(reader: Reader, at: number, id: string): { id: string; to: number } {
  const power = reader.glued(at) ? powers.get(reader.form(at)) : undefined;
  return power && /meter$|foot$|mile$|inch$|yard$/.test(id) ? { id: power + id, to: at + 1 } : { id, to: at };
}

/** *10 km/h*, *75 miles an hour*: a unit per unit of time that belongs to the measure itself. */
function readRate(reader: Reader, at: number, id: string): { id: string; to: number } | null {
  const joins = reader.isMark(at, '/') || reader.is('perWords', at) || reader.is('articles', at);
  const match = joins ? reader.lexicon.units.match(reader.text, reader.atoms, at + 1) : null;
  if (!match || !speeds.has(`${id}-per-${match.value.id}`)) return null;
  return { id: `${id}-per-${match.value.id}`, to: at + 1 + match.length };
}

const speeds = new Set(['kilometer-per-hour', 'mile-per-hour', 'meter-per-second']);

/** `20 (kg)`. */
function readBracketedUnit(reader: Reader, at: number): Suffix | null {
  if (!/^[([{<]$/.test(reader.form(at)) || !/^[)\]}>]$/.test(reader.form(at + 2))) return null;
  const match = reader.lexicon.units.match(reader.text, reader.atoms, at + 1);
  return match?.length === 1 && !match.value.isDuration
    ? { kind: 'measure', unit: match.value.id, scale: 1, to: at + 3 }
    : null;
}

/** What a number is counted per: `/kg`, *per barel*, *a year*. */
export function readPer(reader: Reader, at: number): { per: string; to: number } | null {
  if (reader.at(at).line) return null;
  const slash = reader.isMark(at, '/') && reader.glued(at + 1);
  const hyphens = reader.isDash(at) && reader.is('articles', at + 1) ? 2 : 0;
  const article = reader.is('articles', at) || hyphens > 0;
  if (!slash && !article && !reader.is('perWords', at)) return null;
  const start = at + (hyphens ? (reader.isDash(at + 2) ? 3 : 2) : 1);
  const unit = reader.lexicon.units.match(reader.text, reader.atoms, start);
  if (unit) return { per: unit.value.id, to: start + unit.length };
  if (article || reader.at(start).kind !== 'word') return null;
  const currency = matchCurrency(reader, start);
  return currency ? { per: currency.code, to: currency.to } : { per: reader.form(start), to: start + 1 };
}
