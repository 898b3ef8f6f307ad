import type { Article, NumericClaim } from '../../analysis/article';
import type { BlockRule } from '../rule';
import { Scope } from '../scope';
import { figure, findingsOf, type Check } from './check';
import { atMostOne, foundInSentences, has, wordsBetween, type CountedSentence } from './sentences';

/** An age that does not lie between two years of the same sentence. */
export const ageYear: BlockRule<'consistency.age-year'> = {
  id: 'consistency.age-year',
  defaultSeverity: 'warning',
  byBlock: true,
  check: (article, scope) => findingsOf(article, ageChecks(article, scope)),
};

export function ageChecks(article: Article, scope = Scope.whole(article)): readonly Check[] {
  return foundInSentences(article, checkSentence, scope);
}

const checkSentence = atMostOne(checkAge);

/** *Born in 1950, she died in 2020 at the age of 82*. With two ages or three years, nothing is sure. */
function checkAge(sentence: CountedSentence): Check | null {
  const { claims } = sentence;
  if (claims.length < 3) return null;
  const ages = claims.filter(({ kind, unit, max }) => kind === 'age' && unit === 'year' && max === null);
  const dates = claims.filter((claim) => yearOf(claim) !== null);
  const [age] = ages;
  if (ages.length !== 1 || dates.length !== 2 || !age || typeof age.value !== 'number') return null;
  const birth = dates.find((date) => isBirth(date, sentence));
  const later = dates.find((date) => date !== birth);
  const born = birth && yearOf(birth);
  const then = later && yearOf(later);
  if (!birth || !later || typeof born !== 'number' || typeof then !== 'number' || then <= born) return null;
  const { words, data } = sentence;
  // The age must be that of the second year: the person's death, or the age stands right beside it.
  const linked = has(words, data.died) || wordsBetween(words, later.end, age.start).length <= 6;
  if (!linked || age.approximator !== null) return null;
  const years = then - born;
  return {
    spans: [age, birth, later],
    holds:
      Math.abs(years - 0.5 - age.value) <= 0.5 + age.precision * 2 - 1 ||
      age.value === years ||
      age.value === years - 1,
    arithmetic: ({ locale, rules }) =>
      rules['consistency.age-year'].is(
        String(born),
        String(then),
        figure(years - 1, locale),
        figure(years, locale),
      ),
    message: ({ locale, rules }) =>
      rules['consistency.age-year'].found(
        String(born),
        String(then),
        figure(years - 1, locale),
        figure(years, locale),
        figure(Number(age.value), locale),
      ),
    fixes: [],
  };
}

function yearOf({ kind, value, max }: NumericClaim): number | null {
  const match = kind === 'date' && max === null ? /^\d{4}/.exec(String(value)) : null;
  return match && Number(match[0]);
}

/** How many words may stand between *born* and the year: *lahir di Solo, 21 Juni 1961*. */
const birthReach = 6;

/** The dates of a sentence that tell when somebody was born. */
export function birthsIn(sentence: CountedSentence): readonly NumericClaim[] {
  return sentence.claims.filter((claim) => yearOf(claim) !== null && isBirth(claim, sentence));
}

function isBirth(date: NumericClaim, { words, data }: CountedSentence): boolean {
  const before = words.filter((word) => word.end <= date.start).slice(-birthReach);
  return has(before, data.born);
}
