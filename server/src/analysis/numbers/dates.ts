/** Reads dates: with or without weekday, year or day; numeric, spelt, ISO; ranges of them; quarters. */

import { appendAll } from '../appendAll';
import type { Reader } from './reader';

export interface DateReading {
  readonly from: number;
  readonly to: number;
  /** ISO 8601; `--10-21` without a year. A day that does not exist is kept as it is printed. */
  readonly value: string;
  readonly max: string | null;
  /** Where the weekday stands (an atom), and which it is. */
  readonly weekday: { readonly at: number; readonly day: number } | null;
  /** The date without weekday and brackets. */
  readonly coreFrom: number;
  readonly coreTo: number;
  /** What the other order of day and month makes of it. */
  readonly alternatives: readonly string[];
}

interface Day {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly to: number;
  readonly swapped?: boolean;
}

/** The date that starts at an atom, or null. */
export function readDate(reader: Reader, at: number): DateReading | null {
  const weekday = readWeekday(reader, at);
  let start = weekday ? skipBeforeDate(reader, at + 1) : skipBeforeDate(reader, at);
  const bracket = reader.isMark(start, '(') && reader.form(start) === '(';
  if (bracket) start++;
  const core = readDays(reader, start, weekday !== null || bracket);
  if (!core) return null;
  const closed = bracket && reader.isMark(core.to, ')');
  const later = weekday ? null : readWeekdayAfter(reader, core.to);
  return {
    from: weekday ? at : start,
    to: later ? later.to : closed && weekday ? core.to + 1 : core.to,
    value: core.value,
    max: core.max,
    weekday: weekday === null ? later && { at: later.at, day: later.day } : { at, day: weekday },
    coreFrom: start,
    coreTo: core.to,
    alternatives: core.alternatives,
  };
}

function readWeekday(reader: Reader, at: number): number | null {
  const atom = reader.at(at);
  if (!atom.capitalised) return null;
  return reader.lexicon.weekdays.get(atom.form) ?? null;
}

/** `21 Oktober 2024 (Senin)`. */
function readWeekdayAfter(reader: Reader, at: number): { at: number; day: number; to: number } | null {
  if (reader.form(at) !== '(' || reader.form(at + 2) !== ')') return null;
  const day = readWeekday(reader, at + 1);
  return day === null ? null : { at: at + 1, day, to: at + 3 };
}

/** Steps over comma, full stop, *pagi*, *tanggal*, *the* between a weekday and its date. */
function skipBeforeDate(reader: Reader, at: number): number {
  let to = at;
  for (let step = 0; step < 4; step++) {
    const isPoint = reader.isMark(to, '.,') && reader.form(to).length === 1 && step < 2;
    if (!isPoint && !reader.is('dateCues', to) && !reader.is('timesOfDay', to)) break;
    to++;
  }
  return to;
}

interface Days {
  readonly value: string;
  readonly max: string | null;
  readonly to: number;
  readonly alternatives: readonly string[];
}

function readDays(reader: Reader, at: number, dated: boolean): Days | null {
  const numeric = readNumericDate(reader, at, dated);
  if (numeric) return numeric;
  const first = readSpelt(reader, at);
  if (first) return extendRange(reader, first);
  return readDayRange(reader, at);
}

/** `21/10/2024`, `2024-10-21`, `05-Aug-2016`, `21.10.2024`, and `(21/10)` where something else says that it is a date. */
function readNumericDate(reader: Reader, at: number, dated: boolean): Days | null {
  const parts: string[] = [];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(reader.form(at));
  let to = at + 1;
  let mark = '';
  if (dotted) appendAll(parts, dotted.slice(1));
  else {
    if (!isDatePart(reader, at)) return null;
    parts.push(reader.form(at));
    while (parts.length < 3 && isSeparator(reader, to, mark) && isDatePart(reader, to + 1)) {
      mark = reader.form(to);
      parts.push(reader.form(to + 1));
      to += 2;
    }
  }
  if (reader.isMark(to, '/') && reader.glued(to)) return null;
  const day = parts.length === 3 ? orderParts(reader, parts, mark) : null;
  if (day) return finish(day, to);
  if (parts.length !== 2 || mark !== '/' || !dated) return null;
  const [first = 0, second = 0] = parts.map(Number);
  const { dayFirst } = reader.lexicon.data.cldr;
  const [dayOfMonth, month] = dayFirst ? [first, second] : [second, first];
  if (!isMonth(month) || !isDay(dayOfMonth)) return null;
  return { value: iso(null, month, dayOfMonth), max: null, to, alternatives: [] };
}

function isDatePart(reader: Reader, at: number): boolean {
  const atom = reader.at(at);
  return atom.kind === 'digits' ? /^\d{1,4}$/.test(atom.form) : reader.lexicon.months.has(atom.form);
}

function isSeparator(reader: Reader, at: number, former: string): boolean {
  const form = reader.form(at);
  if (form !== '/' && form !== '-') return false;
  return (!former || form === former) && reader.glued(at) && reader.glued(at + 1);
}

/** Finds day, month and year among three parts. */
function orderParts(reader: Reader, parts: readonly string[], mark: string): Day | null {
  const { months, data } = reader.lexicon;
  const monthAt = parts.findIndex((part) => months.has(part));
  const yearAt = parts.findIndex((part) => /^\d{4}$/.test(part));
  const shortYear = yearAt < 0 && mark === '/' && monthAt < 0 && /^\d\d$/.test(parts[2] ?? '');
  if (yearAt < 0 && !shortYear) return null;
  const at = shortYear ? 2 : yearAt;
  const year = shortYear ? century(Number(parts[2])) : Number(parts[yearAt]);
  if (year < 1000 || year > 2999) return null;
  const rest = parts.filter((_, index) => index !== at);
  const [first = '', second = ''] = rest;
  if (monthAt >= 0) {
    const month = months.get(months.has(first) ? first : second) ?? 0;
    return { day: Number(months.has(first) ? second : first), month, year, to: 0 };
  }
  const dayFirst = at === 2 && data.cldr.dayFirst;
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  if (isMonth(month))
    return { day, month, year, to: 0, swapped: at === 2 && !dayFirst && isMonth(day) && day !== month };
  return isMonth(day) ? { day: month, month: day, year, to: 0 } : null;
}

const century = (year: number): number => (year < 70 ? 2000 + year : 1900 + year);

function finish(date: Day, to: number): Days | null {
  const { day, month, year } = date;
  if (day === null || month === null || !isDay(day)) return null;
  const alternatives = date.swapped ? [iso(year, day, month)] : [];
  return { value: iso(year, month, day), max: null, to, alternatives };
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
// Up to 39: the 31st of February and the 32nd of any month are dates, if wrong ones.
const isDay = (value: number): boolean => value >= 1 && value <= 39;

/** *21 Oktober 2024*, *October 21, 2024*, *Oktober 2024*, *the 5th of May*. */
function readSpelt(reader: Reader, at: number): Day | null {
  return readDayFirst(reader, at) ?? readMonthFirst(reader, at);
}

function readDayFirst(reader: Reader, at: number): Day | null {
  const day = readDayNumber(reader, at);
  if (!day) return null;
  const next = reader.is('ofWords', day.to) ? day.to + 1 : day.to;
  const month = readMonth(reader, next, true);
  if (!month || reader.at(next).line) return null;
  return { day: day.value, month: month.value, ...readYearAfter(reader, month.to) };
}

function readMonthFirst(reader: Reader, at: number): Day | null {
  const month = readMonth(reader, at, false);
  if (!month) return null;
  const { dayFirst } = reader.lexicon.data.cldr;
  const day = dayFirst ? null : readDayNumber(reader, month.to);
  if (day && !reader.isMark(day.to, '%'))
    return { day: day.value, month: month.value, ...readYearAfter(reader, day.to) };
  const year = readYearAfter(reader, month.to);
  return year.year === null ? null : { day: null, month: month.value, ...year };
}

function readDayNumber(reader: Reader, at: number): { value: number; to: number } | null {
  const atom = reader.at(at);
  if (atom.kind !== 'digits' || !/^\d{1,2}$/.test(atom.form) || !isDay(Number(atom.form))) return null;
  const { ordinalDigitSuffixes } = reader.lexicon.data.cldr;
  const suffixed = reader.glued(at + 1) && ordinalDigitSuffixes.includes(reader.form(at + 1));
  return { value: Number(atom.form), to: suffixed ? at + 2 : at + 1 };
}

function readMonth(reader: Reader, at: number, sure: boolean): { value: number; to: number } | null {
  const atom = reader.at(at);
  const value = reader.lexicon.months.get(atom.form);
  if (value === undefined) return null;
  if (!atom.capitalised && (!sure || reader.is('ambiguousMonths', at)) && reader.is('ambiguousMonths', at))
    return null;
  const abbreviated = atom.form.length <= 4 && reader.form(at + 1) === '.' && reader.glued(at + 1);
  return { value, to: abbreviated && goesOn(reader, at + 2) ? at + 2 : at + 1 };
}

/** Whether a sentence goes on behind a full stop: *5 Sept. 2024*, and not *on 5 May. He left*. */
function goesOn(reader: Reader, at: number): boolean {
  const { kind, line, capitalised } = reader.at(at);
  return kind !== 'end' && !line && !capitalised;
}

/** A year, with at most two fillers (comma, *of*, *tahun*) before it. */
function readYearAfter(reader: Reader, at: number): { year: number | null; to: number } {
  let next = at;
  for (let step = 0; step < 2; step++) {
    if (reader.is('dateFillers', next) || (reader.form(next) === ',' && step === 0)) next++;
  }
  const form = reader.form(next);
  const year = /^[12]\d{3}$/.test(form) && !reader.at(next).line ? Number(form) : null;
  return year === null ? { year, to: at } : { year, to: next + 1 };
}

/** *28 Februari hingga 3 Maret 2026*, *Nov. 6 to 10*. */
function extendRange(reader: Reader, first: Day): Days | null {
  const value = iso(first.year, first.month, first.day);
  const single = { value, max: null, to: first.to, alternatives: [] };
  const next = readRangeWord(reader, first.to);
  if (next === null || first.day === null) return single;
  const day = readDayNumber(reader, next);
  const last =
    readSpelt(reader, next) ?? (day && !reader.lexicon.data.cldr.dayFirst ? dayOf(reader, first, day) : null);
  if (typeof last?.day !== 'number' || (first.year !== null && last.year !== null)) return single;
  const year = first.year ?? last.year;
  return {
    value: iso(year, first.month, first.day),
    max: iso(last.year ?? year, last.month, last.day),
    to: last.to,
    alternatives: [],
  };
}

function dayOf(reader: Reader, first: Day, day: { value: number; to: number }): Day | null {
  if (reader.at(day.to).kind === 'word' && reader.lexicon.units.match(reader.text, reader.atoms, day.to))
    return null;
  return { day: day.value, month: first.month, ...readYearAfter(reader, day.to) };
}

/** *10-12 Maret 2026*. */
function readDayRange(reader: Reader, at: number): Days | null {
  const first = readDayNumber(reader, at);
  const next = first && readRangeWord(reader, first.to);
  if (!first || next === null) return null;
  const last = readDayFirst(reader, next);
  if (!last) return null;
  return {
    value: iso(last.year, last.month, first.value),
    max: iso(last.year, last.month, last.day),
    to: last.to,
    alternatives: [],
  };
}

function readRangeWord(reader: Reader, at: number): number | null {
  if (reader.isDash(at) && reader.form(at).length === 1) return at + 1;
  const word = reader.lexicon.rangeWords.match(reader.text, reader.atoms, at);
  if (word) return at + word.length;
  return reader.is('and', at) ? at + 1 : null;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function iso(year: number | null, month: number | null, day: number | null): string {
  const date = [month, day]
    .filter((part) => part !== null)
    .map(pad)
    .join('-');
  return year === null ? `--${date}` : `${year}-${date}`;
}

const romanQuarters: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

export interface QuarterReading {
  readonly to: number;
  /** `2026-Q3`, or null without a year. */
  readonly value: string | null;
}

/** *kuartal III 2026*, *the third quarter of 2026*, *Q3 2026*. A quarter of no year is read, but states nothing. */
export function readQuarter(reader: Reader, at: number): QuarterReading | null {
  const quarter = readQuarterNumber(reader, at);
  if (!quarter) return null;
  let next = quarter.to;
  if (reader.isMark(next, '-/,')) next++;
  const { year, to } = readYearAfter(reader, next);
  return year === null ? { to: quarter.to, value: null } : { to, value: `${year}-Q${quarter.value}` };
}

function readQuarterNumber(reader: Reader, at: number): { value: number; to: number } | null {
  const { ordinals } = reader.lexicon;
  const isQuarter = (value: number | undefined): value is number =>
    value !== undefined && value >= 1 && value <= 4;
  if (reader.is('quarterWords', at)) {
    const prefixed = reader.form(at + 1) === 'ke' && reader.isDash(at + 2);
    const next = prefixed ? at + 3 : at + 1;
    const value =
      ordinals.get(reader.form(next)) ?? romanQuarters.get(reader.form(next)) ?? Number(reader.form(next));
    return isQuarter(value) && !reader.at(next).line ? { value, to: next + 1 } : null;
  }
  const value = ordinals.get(reader.form(at)) ?? null;
  const ordinalDigits =
    reader.at(at).kind === 'digits' && reader.glued(at + 1) ? Number(reader.form(at)) : null;
  const hyphen = reader.isDash(at + 1) ? 1 : 0;
  if (value !== null && isQuarter(value) && reader.is('quarterWords', at + 1 + hyphen))
    return { value, to: at + 2 + hyphen };
  if (ordinalDigits !== null && isQuarter(ordinalDigits) && reader.is('quarterWords', at + 2))
    return { value: ordinalDigits, to: at + 3 };
  return null;
}
