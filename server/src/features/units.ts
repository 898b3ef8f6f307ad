/** Units as people read them, and what a measurement is in the other system of units. Pure. */

import type { NumericClaim } from '../analysis/article';

const sanctioned = new Set(Intl.supportedValuesOf('unit'));
const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than a thousand uses of it. */
function unitFormat(locale: string, unit: string, unitDisplay: 'short' | 'long'): Intl.NumberFormat {
  const key = `${locale} ${unit} ${unitDisplay}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 6 });
  formats.set(key, format);
  return format;
}

const powers: readonly (readonly [prefix: string, sign: string])[] = [
  ['square-', '²'],
  ['cubic-', '³'],
];

/** Whether the parts of a compound unit are ones that every JavaScript engine can write. */
function isSanctioned(unit: string): boolean {
  const parts = unit.split('-per-');
  return parts.length <= 2 && parts.every((part) => sanctioned.has(part));
}

/**
 * An amount with its unit (a CLDR id), in the customs of a locale; null for a unit that is not known here.
 * @param inWords with the unit's name instead of its sign
 */
export function describeMeasure(
  amount: number,
  unit: string,
  locale: string,
  inWords = false,
): string | null {
  const display = inWords ? 'long' : 'short';
  for (const [prefix, sign] of powers) {
    const base = unit.slice(prefix.length);
    if (unit.startsWith(prefix) && sanctioned.has(base))
      return `${unitFormat(locale, base, display).format(amount)}${sign}`;
  }
  return isSanctioned(unit) ? unitFormat(locale, unit, display).format(amount) : null;
}

/** `amount * factor + offset` of the one unit is the amount of the other. */
interface Conversion {
  readonly to: string;
  readonly factor: number;
  readonly offset?: number;
}

/**
 * From units of the United States and Britain to metric ones. Factors are exact by definition (international yard and
 * pound of 1959, US liquid gallon of 231 cubic inches); a mile an hour goes to kilometres an hour.
 */
const toMetric: Readonly<Record<string, Conversion>> = {
  inch: { to: 'centimeter', factor: 2.54 },
  foot: { to: 'meter', factor: 0.3048 },
  yard: { to: 'meter', factor: 0.9144 },
  mile: { to: 'kilometer', factor: 1.609344 },
  'nautical-mile': { to: 'kilometer', factor: 1.852 },
  'square-inch': { to: 'square-centimeter', factor: 6.4516 },
  'square-foot': { to: 'square-meter', factor: 0.09290304 },
  'square-yard': { to: 'square-meter', factor: 0.83612736 },
  'square-mile': { to: 'square-kilometer', factor: 2.589988110336 },
  acre: { to: 'hectare', factor: 0.40468564224 },
  'cubic-foot': { to: 'cubic-meter', factor: 0.028316846592 },
  'cubic-yard': { to: 'cubic-meter', factor: 0.764554857984 },
  'acre-foot': { to: 'cubic-meter', factor: 1233.48183754752 },
  ounce: { to: 'gram', factor: 28.349523125 },
  pound: { to: 'kilogram', factor: 0.45359237 },
  stone: { to: 'kilogram', factor: 6.35029318 },
  'fluid-ounce': { to: 'milliliter', factor: 29.5735295625 },
  gallon: { to: 'liter', factor: 3.785411784 },
  barrel: { to: 'liter', factor: 158.987294928 },
  'mile-per-hour': { to: 'kilometer-per-hour', factor: 1.609344 },
  knot: { to: 'kilometer-per-hour', factor: 1.852 },
  fahrenheit: { to: 'celsius', factor: 5 / 9, offset: -160 / 9 },
};

/** The way back, from the metric units that English readers outside the system ask about. */
const fromMetric: Readonly<Record<string, Conversion>> = Object.fromEntries(
  [
    'mile',
    'foot',
    'inch',
    'square-mile',
    'square-foot',
    'acre',
    'pound',
    'gallon',
    'mile-per-hour',
    'fahrenheit',
  ].flatMap((unit) => {
    const conversion = toMetric[unit];
    if (!conversion) return [];
    const { to, factor, offset = 0 } = conversion;
    return [[to, { to: unit, factor: 1 / factor, offset: -offset / factor }] as const];
  }),
);

/**
 * What a measurement is in the other system, as precise as it was printed; null where there is nothing to convert.
 * @param both also from metric units, not only to them
 */
export function convertMeasure(claim: NumericClaim, locale: string, both: boolean): string | null {
  const { unit, value, max, precision } = claim;
  if (claim.kind !== 'measure' || unit === null || typeof value !== 'number') return null;
  const conversion = toMetric[unit] ?? (both ? fromMetric[unit] : undefined);
  if (!conversion) return null;
  const convert = (amount: number): string | null =>
    describeMeasure(rounded(amount, precision, conversion), conversion.to, locale);
  const low = convert(value);
  if (low === null || typeof max !== 'number') return low;
  const high = convert(max);
  return high === null ? null : `${low} – ${high}`;
}

/** Fewer digits than this would make an estimate of a conversion. */
const leastDigits = 2;

/** Rounded to where the printed digits end, at least two digits. */
function rounded(amount: number, precision: number, { factor, offset = 0 }: Conversion): number {
  const result = amount * factor + offset;
  if (result === 0) return 0;
  const size = Math.floor(Math.log10(Math.abs(result)));
  const step = precision > 0 ? Math.floor(Math.log10(precision * 2 * factor) + 0.5) : size + 1 - leastDigits;
  const digits = Math.min(15, Math.max(leastDigits, size - step + 1));
  return Number(result.toPrecision(digits));
}
