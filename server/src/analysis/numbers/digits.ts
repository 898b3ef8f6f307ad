/** Reads a run of digits by the separators of a locale. */

export interface DigitReading {
  readonly value: number;
  /** What one unit of the last printed digit is worth. */
  readonly step: number;
  readonly kind: 'integer' | 'grouped' | 'decimal';
  /** What the other convention makes of the same digits, or null. */
  readonly otherwise: number | null;
}

/**
 * @param form digits with inner points and commas
 * @returns null where no convention makes a number of it: an IP address, a version, a list
 */
export function readDigits(form: string, decimal: string, group: string): DigitReading | null {
  if (/^\d+$/.test(form)) return reading(form, '', 'integer', null);
  if (!/^[\d.,]+$/.test(form)) return null;
  const own = readAs(form, decimal, group);
  const other = readAs(form, group, decimal);
  if (own) return { ...own, otherwise: other && other.value !== own.value ? other.value : null };
  return other;
}

function readAs(form: string, decimal: string, group: string): DigitReading | null {
  const parts = form.split(decimal);
  const [whole = '', fraction = ''] = parts;
  if (parts.length > 2 || fraction.includes(group)) return null;
  const groups = whole.split(group);
  const [first = '', ...rest] = groups;
  const isGrouped = rest.length > 0;
  if (isGrouped && (first.length > 3 || first.startsWith('0') || rest.some((part) => part.length !== 3)))
    return null;
  const kind = parts.length === 2 ? 'decimal' : 'grouped';
  return reading(groups.join(''), fraction, kind, null);
}

function reading(
  whole: string,
  fraction: string,
  kind: DigitReading['kind'],
  otherwise: number | null,
): DigitReading | null {
  const value = Number(fraction ? `${whole}.${fraction}` : whole);
  if (!Number.isFinite(value)) return null;
  return { value, step: 10 ** -fraction.length, kind, otherwise };
}
