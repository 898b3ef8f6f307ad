/** Numeric claims as people read them, with magnitudes applied. Pure. */

import type { Article, NumericClaim } from '../analysis/article';
import { packFor } from '../analysis/languages';
import type { Messages } from '../messages';
import { describeMeasure } from './units';

/**
 * The value with unit, bounds and range, in the language of the interface; null where the claim has none.
 * @param counted what is counted, as {@link countedWords} gives it
 */
export function describeValue(
  claim: NumericClaim,
  messages: Messages,
  counted: string | null = null,
): string | null {
  const { value, max, approximator, per, kind } = claim;
  if (value === null) return null;
  const last = withUnit(max ?? value, claim, messages, counted);
  const amount = max === null ? last : messages.hover.range(formatValue(value, kind, messages), last);
  const bounded = approximator === null ? amount : `${messages.hover.approximator[approximator]} ${amount}`;
  return per === null ? bounded : `${bounded} ${messages.hover.perUnit(per)}`;
}

/**
 * What a claim counts, in the words of the text: *47 armed robbers* are robbers in the singular to the analysis. Null for what
 * is no count, and where the number stands behind its noun.
 */
export function countedWords(
  { kind, core, end }: NumericClaim,
  { text, language }: Pick<Article, 'text' | 'language'>,
): string | null {
  if (kind !== 'count') return null;
  const words = text.slice(core.end, end).trim().split(/\s+/);
  // dozens of families
  const ofWords = packFor(language)?.numbers.ofWords.split(/\s+/) ?? [];
  const isOf = ofWords.includes(words[0]?.toLowerCase() ?? '');
  return words.slice(isOf ? 1 : 0).join(' ') || null;
}

/** What stands right behind the number, whatever its unit. */
const signs: Readonly<Partial<Record<NumericClaim['kind'], string>>> = { percent: '%', multiplier: '×' };

/** A measure with the sign of its unit, time in words, anything else with the unit's name behind it. */
function withUnit(
  value: number | string,
  { kind, unit }: NumericClaim,
  messages: Messages,
  counted: string | null,
): string {
  const plain = formatValue(value, kind, messages);
  if (unit === null || signs[kind] !== undefined) return plain;
  const { locale } = messages;
  if (typeof value === 'number') {
    const isTime = kind === 'duration' || kind === 'age';
    const measure = isTime || kind === 'measure' ? describeMeasure(value, unit, locale, isTime) : null;
    if (measure !== null) return measure;
  }
  return `${plain} ${counted ?? unit}`;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than a thousand uses of it. */
function numberFormat(locale: string): Intl.NumberFormat {
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  numberFormats.set(locale, format);
  return format;
}

function formatValue(value: number | string, kind: NumericClaim['kind'], { locale }: Messages): string {
  if (typeof value === 'string') return value;
  const number = numberFormat(locale).format(value);
  return `${number}${signs[kind] ?? ''}`;
}

/** Another reading of a number, as {@link NumericClaim.alternatives} gives it, in the language of the interface. */
export function describeReading(reading: string, { locale }: Messages): string {
  return /^\d+(?:\.\d+)?$/.test(reading) ? numberFormat(locale).format(Number(reading)) : reading;
}

/** What the calendar says about a date with a printed weekday. */
export type WeekdayCheck =
  | { readonly kind: 'right'; readonly date: string; readonly day: string }
  | { readonly kind: 'wrong'; readonly date: string; readonly day: string; readonly printed: string }
  | { readonly kind: 'noSuchDate'; readonly date: string };

/** Checks the weekday of a full date; null where the claim is no full date or prints no weekday. */
export function checkWeekday(
  { value, weekday, kind }: NumericClaim,
  { locale }: Messages,
): WeekdayCheck | null {
  if (kind !== 'date' || typeof value !== 'string' || !weekday) return null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return { kind: 'noSuchDate', date: value };
  const actual = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  const name = weekdayName(actual, locale);
  const shown = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  if (actual === weekday.day) return { kind: 'right', date: shown, day: name };
  return { kind: 'wrong', date: shown, day: name, printed: weekdayName(weekday.day, locale) };
}

/** Name of an ISO weekday, 1 (Monday) to 7. */
export function weekdayName(day: number, locale: string): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, day));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
