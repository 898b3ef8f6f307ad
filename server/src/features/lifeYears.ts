/** Ages turned into years of birth, and births into ages, by the day the article is dated. Pure. */

import type { Article, NumericClaim } from '../analysis/article';
import { packFor } from '../analysis/languages';
import { recognizeNumbers } from '../analysis/numbers/recognizeNumbers';
import { birthsIn } from '../rules/consistency/ageYear';
import { countedSentences } from '../rules/consistency/sentences';

/** A year of birth or an age: two where the day of birth decides which. */
export interface LifeYears {
  readonly claim: NumericClaim;
  readonly kind: 'born' | 'age';
  readonly low: number;
  readonly high: number;
}

/** ISO date of the byline or, without one there, null: then nobody knows how old anybody is. */
export function articleDate({ blocks, text, language }: Article): string | null {
  const pack = packFor(language);
  if (!pack) return null;
  for (const { kind, start, end, tokens } of blocks) {
    if (kind !== 'byline') continue;
    const dates = recognizeNumbers(text.slice(start, end), tokens, pack.numbers);
    const full = dates.find(({ value }) => typeof value === 'string' && fullDate.test(value));
    if (full) return String(full.value);
  }
  return null;
}

const fullDate = /^\d{4}-\d{2}-\d{2}$/;
/** Nobody is older; a larger difference is not an age. */
const oldest = 125;

/** For every age the years of birth it allows, for every birth the age; empty where the article bears no date. */
export function lifeYears(article: Article): readonly LifeYears[] {
  const today = articleDate(article);
  if (today === null) return [];
  const year = Number(today.slice(0, 4));
  return countedSentences(article).flatMap((sentence): LifeYears[] => {
    const births = new Set(birthsIn(sentence));
    return sentence.claims.flatMap((claim): LifeYears[] => {
      if (births.has(claim)) return ageFrom(claim, today);
      const { kind, unit, value, max, approximator } = claim;
      if (kind !== 'age' || unit !== 'year' || typeof value !== 'number' || !Number.isInteger(value))
        return [];
      // A range or a bound is an age group, not a person's age.
      if (max !== null || approximator !== null || value > oldest) return [];
      return [{ claim, kind: 'born', low: year - value - 1, high: year - value }];
    });
  });
}

function ageFrom(claim: NumericClaim, today: string): LifeYears[] {
  const born = String(claim.value);
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  if (years < 0 || years > oldest) return [];
  if (!fullDate.test(born)) return years === 0 ? [] : [{ claim, kind: 'age', low: years - 1, high: years }];
  const age = today.slice(5) >= born.slice(5) ? years : years - 1;
  return age < 0 ? [] : [{ claim, kind: 'age', low: age, high: age }];
}
