/** Numeric claims as people read them, with magnitudes applied. Pure. */

import type { NumericClaim } from '../analysis/article';
import type { Messages } from '../messages';
import { describeMeasure } from './units';

/** The value with unit, bounds and range, in the language of the interface; null where the claim has none. */
export function describeValue(claim: NumericClaim, messages: Messages): string | null {
  const { value, max, approximator, per, kind } = claim;
  if (value === null) return null;
  const last = withUnit(max ?? value, claim, messages);
  const amount = max === null ? last : messages.hover.range(formatValue(value, kind, messages), last);
  const bounded = approximator === null ? amount : `${messages.hover.approximator[approximator]} ${amount}`;
  return per === null ? bounded : `${bounded} ${messages.hover.perUnit(per)}`;
}

/** A measure with the sign of its unit, anything else with the unit's name behind it. */
function withUnit(value: number | string, { kind, unit }: NumericClaim, messages: Messages): string {
  const isMeasure = kind === 'measure' && unit !== null && typeof value === 'number';
  const measure = isMeasure ? describeMeasure(value, unit, messages.locale) : null;
  if (measure !== null) return measure;
  const plain = formatValue(value, kind, messages);
  return unit === null ? plain : `${plain} ${unit}`;
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
  return kind === 'percent' ? `${number}%` : number;
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
