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
