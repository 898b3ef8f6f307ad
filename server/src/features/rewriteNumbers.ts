/** A number in digits to one with a magnitude word and back (1.500.000 ↔ 1,5 juta). Pure. */

import type { Article, NumericClaim, Span } from '../analysis/article';
import { packFor } from '../analysis/languages';
import type { CldrNumbers } from '../analysis/languages/schema/numberData';
import type { Messages } from '../messages';
import type { Rewriting } from './codeActions';

/** Most decimals that a number with a magnitude word is printed with. */
const mostDecimals = 2;
/** Below it nobody writes a magnitude word. */
const leastMagnitude = 1_000_000;

export function rewriteNumbers(
  { numericClaims, text, language }: Article,
  span: Span,
  features: Messages['features'],
): readonly Rewriting[] {
  const cldr = packFor(language)?.numbers.cldr;
  if (!cldr) return [];
  return numericClaims
    .filter(({ start, end }) => start <= span.end && end >= span.start)
    .flatMap((claim) => {
      const number = printedNumber(claim, text, cldr);
      const newText = number && (number.word === null ? withMagnitude : inDigits)(number, language, cldr);
      if (!number || newText === null) return [];
      const { start, end } = number;
      return [{ title: features.writeAs(newText), edits: [{ start, end, newText }] }];
    });
}

/** The digits of a claim with their magnitude word, if there is one. */
interface PrintedNumber extends Span {
  readonly value: number;
  readonly word: string | null;
}

/** Null where the claim is not one number in digits, with or without one magnitude word. */
function printedNumber(
  { core, value, max, end }: NumericClaim,
  text: string,
  cldr: CldrNumbers,
): PrintedNumber | null {
  if (typeof value !== 'number' || max !== null) return null;
  const words = text.slice(core.start, Math.max(core.end, end));
  // A currency sign before the digits stays where it is.
  const first = words.search(/\d/);
  const printed = first < 0 ? null : /^(\d[\d.,]*)(?:([ \u00A0]?)([\p{L}.]+))?/u.exec(words.slice(first));
  const digits = printed?.[1];
  if (!printed || digits === undefined) return null;
  const start = core.start + first;
  const plain = readDigits(digits, cldr);
  if (plain === value) return { start, end: start + digits.length, value, word: null };
  const word = printed[3] ?? '';
  const scale = cldr.times[word.toLowerCase()] ?? cldr.magnitudes[word.toLowerCase()];
  // Any other way of arriving at the value is beyond a simple rewriting.
  if (scale === undefined || Math.abs(plain * scale - value) > value * 1e-9) return null;
  return { start, end: start + printed[0].length, value, word };
}

function readDigits(digits: string, { decimal, group }: CldrNumbers): number {
  return Number(digits.replaceAll(group, '').replace(decimal, '.'));
}

function inDigits({ value }: PrintedNumber, language: string): string | null {
  return Number.isInteger(value)
    ? new Intl.NumberFormat(language, { useGrouping: true }).format(value)
    : null;
}

/** The largest magnitude word that leaves no more decimals than people print. */
function withMagnitude({ value }: PrintedNumber, language: string, { times }: CldrNumbers): string | null {
  const fitting = Object.entries(times)
    .filter(([, scale]) => scale >= leastMagnitude && scale <= value)
    .sort(([, a], [, b]) => b - a);
  for (const [word, scale] of fitting) {
    const hundredths = (value / scale) * 10 ** mostDecimals;
    if (Math.abs(hundredths - Math.round(hundredths)) > 1e-9) continue;
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: mostDecimals });
    return `${format.format(value / scale)} ${word}`;
  }
  return null;
}
