/** Recognises the claims of a sentence, for tests. */

import type { NumericClaim } from '../../../../server/src/analysis/article';
import { english } from '../../../../server/src/analysis/languages/en';
import { indonesian } from '../../../../server/src/analysis/languages/id';
import type { NumberData } from '../../../../server/src/analysis/languages/schema/numberData';
import { recognizeNumbers } from '../../../../server/src/analysis/numbers/recognizeNumbers';
import { tokenize } from '../../../../server/src/analysis/structure/tokens';

const packs: Readonly<Record<string, NumberData>> = { en: english.numbers, id: indonesian.numbers };

export function claimsOf(language: string | NumberData, text: string): readonly NumericClaim[] {
  const data = typeof language === 'string' ? packs[language]! : language;
  return recognizeNumbers(text, tokenize(text), data);
}

/** `kind value[..max] unit` of every claim, in one string. */
export function summary(language: string | NumberData, text: string): string {
  return claimsOf(language, text)
    .map(
      ({ kind, value, max, unit }) =>
        `${kind} ${value}${max === null ? '' : `..${max}`}${unit === null ? '' : ` ${unit}`}`,
    )
    .join(', ');
}

/**
 * All that is read of each claim of a sentence, a line each: its words, kind, value, unit, bound and what states it, part in a change,
 * what it is counted per, the words of the number itself where they are fewer, the weekday, what else it may mean, and how far the
 * value may be off.
 */
export function details(language: string | NumberData, text: string): readonly string[] {
  return claimsOf(language, text).map((claim) => {
    const { kind, value, max, unit, approximator, change, per, core, precision, start, end } = claim;
    const { approximatorSpan, weekday, alternatives } = claim;
    const isCore = core.start === start && core.end === end;
    return [
      `[${text.slice(start, end)}]`,
      kind,
      max === null ? value : `${value}..${max}`,
      unit,
      approximator,
      approximatorSpan && `"${text.slice(approximatorSpan.start, approximatorSpan.end)}"`,
      change && `${change.role} ${change.direction}`,
      per && `per ${per}`,
      isCore ? null : `{${text.slice(core.start, core.end)}}`,
      weekday && `day ${weekday.day} "${text.slice(weekday.start, weekday.end)}"`,
      alternatives.length > 0 ? `or ${alternatives.join(', ')}` : null,
      `±${precision}`,
    ]
      .filter((part) => part !== null)
      .join(' ');
  });
}
