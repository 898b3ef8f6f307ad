/** Formatters of numbers and dates; making one takes far longer than using it. */

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** @param decimals the most that are shown */
export function numberFormat(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
  numbers.set(key, format);
  return format;
}

const dateOptions = {
  date: { dateStyle: 'long' },
  weekday: { weekday: 'long' },
  month: { month: 'long' },
  monthAndYear: { month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Formats times in UTC. */
export function dateFormat(locale: string, shown: keyof typeof dateOptions): Intl.DateTimeFormat {
  const key = `${locale} ${shown}`;
  const format =
    dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...dateOptions[shown], timeZone: 'UTC' });
  dates.set(key, format);
  return format;
}
