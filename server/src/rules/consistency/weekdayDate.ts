import type { Article, NumericClaim, Span } from '../../analysis/article';
import { packFor } from '../../analysis/languages';
import type { BlockRule, Fix } from '../rule';
import { Scope } from '../scope';
import { findingsOf, type Check } from './check';
import { dateFormat } from './formats';

/** A date that was another weekday than printed, or that no calendar has. */
export const weekdayDate: BlockRule<'consistency.weekday-date'> = {
  id: 'consistency.weekday-date',
  defaultSeverity: 'warning',
  byBlock: true,
  check: (article, scope) => findingsOf(article, weekdayChecks(article, scope)),
};

export function weekdayChecks(article: Article, scope = Scope.whole(article)): readonly Check[] {
  return article.numericClaims.flatMap((claim): Check[] => {
    if (claim.kind !== 'date' || typeof claim.value !== 'string' || !scope.holds(claim.start)) return [];
    const readings = [claim.value, ...claim.alternatives].map(parse);
    const date = readings[0];
    if (!date) return [];
    if (readings.every((reading) => reading && !exists(reading))) return [impossible(claim, date)];
    const { weekday } = claim;
    if (!weekday || date.year === null || !exists(date)) return [];
    return [weekdayCheck(article, claim, date, readings)];
  });
}

interface CalendarDate {
  /** Null where none is printed. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function parse(iso: string): CalendarDate | null {
  const match = /^(?:(\d{4})|-)-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) };
}

/** Without a year the 29th of February exists. */
function exists({ year, month, day }: CalendarDate): boolean {
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

const asTime = ({ year, month, day }: CalendarDate): number => Date.UTC(year ?? 2000, month - 1, day);

/** Monday is 1. */
const weekdayOf = (date: CalendarDate): number => new Date(asTime(date)).getUTCDay() || 7;

function weekdayCheck(
  article: Article,
  claim: NumericClaim,
  date: CalendarDate,
  readings: readonly (CalendarDate | null)[],
): Check {
  const { weekday } = claim;
  const printed = weekday?.day ?? 0;
  // The Gregorian calendar did not hold everywhere before 1753.
  const holds =
    (date.year ?? 0) < 1753 || readings.some((reading) => reading !== null && weekdayOf(reading) === printed);
  const time = asTime(date);
  return {
    spans: weekday ? [claim, claim.core] : [claim],
    holds,
    arithmetic: ({ locale, rules }) =>
      rules['consistency.weekday-date'].is(longDate(time, locale), dayName(weekdayOf(date), locale)),
    message: ({ locale, rules }) =>
      rules['consistency.weekday-date'].found(
        longDate(time, locale),
        dayName(weekdayOf(date), locale),
        dayName(printed, locale),
      ),
    fixes: weekday
      ? [...weekdayFixes(article, weekday, weekdayOf(date)), ...dateFixes(article, claim, date, printed)]
      : [],
  };
}

/** The weekday of the date, for the one that is printed. */
function weekdayFixes(article: Article, weekday: Span, day: number): readonly Fix[] {
  const names = packFor(article.language)?.numbers.cldr.weekdays ?? {};
  const name = Object.keys(names).find((key) => names[key] === day);
  if (name === undefined) return [];
  const written = (name[0] ?? '').toUpperCase() + name.slice(1);
  return [
    {
      title: ({ rules }) => rules['consistency.weekday-date'].replace(written),
      edits: [{ start: weekday.start, end: weekday.end, newText: written }],
      certain: false,
    },
  ];
}

/** The nearest day of the same month that was the printed weekday, for the day that is printed. */
function dateFixes(
  { text }: Article,
  { core }: NumericClaim,
  date: CalendarDate,
  weekday: number,
): readonly Fix[] {
  const printed = text.slice(core.start, core.end);
  // Digits alone: an ordinal (*4th*) would need other letters too.
  const days = [...printed.matchAll(/(?<!\d)\d{1,2}(?![\d\p{L}])/gu)].filter(
    ([digits]) => Number(digits) === date.day,
  );
  const [place, ...others] = days;
  // 4/4/2025: which of the two is the day?
  if (!place || others.length > 0) return [];
  const day = nearestDay(date, weekday);
  if (day === null) return [];
  const newText = String(day).padStart(place[0].startsWith('0') ? 2 : 1, '0');
  const start = core.start + place.index;
  const after = printed.slice(0, place.index) + newText + printed.slice(place.index + place[0].length);
  return [
    {
      title: ({ rules }) => rules['consistency.weekday-date'].replaceDate(after),
      edits: [{ start, end: start + place[0].length, newText }],
      certain: false,
    },
  ];
}

/** Null where the nearest is in another month: then the month was not what somebody mistyped. */
function nearestDay(date: CalendarDate, weekday: number): number | null {
  for (let distance = 1; distance <= 3; distance++) {
    for (const day of [date.day - distance, date.day + distance]) {
      const moved = { ...date, day };
      if (weekdayOf(moved) === weekday) return day >= 1 && exists(moved) ? day : null;
    }
  }
  return null;
}

function impossible(claim: NumericClaim, date: CalendarDate): Check {
  const days = new Date(Date.UTC(date.year ?? 2000, date.month, 0)).getUTCDate();
  const say = ({ locale, rules }: Parameters<Check['message']>[0]): string =>
    rules['consistency.weekday-date'].impossible(date.day, monthName(date, locale), days);
  return { spans: [claim], holds: false, arithmetic: say, message: say, fixes: [] };
}

const longDate = (time: number, locale: string): string => dateFormat(locale, 'date').format(time);

function monthName({ year, month }: CalendarDate, locale: string): string {
  const format = dateFormat(locale, year === null ? 'month' : 'monthAndYear');
  return format.format(Date.UTC(year ?? 2000, month - 1, 1));
}

/** The 1st of January 2024 was a Monday. */
const dayName = (day: number, locale: string): string =>
  dateFormat(locale, 'weekday').format(Date.UTC(2024, 0, day));
