import type { Article, NumericClaim } from '../../analysis/article';
import type { BlockRule } from '../rule';
import { Scope } from '../scope';
import { figure, findingsOf, type Check } from './check';
import { atMostOne, foundInSentences, has, wordsBetween, type CountedSentence } from './sentences';

/** Parts that do not add up to their total, or shares that add up to more than the whole. */
export const sum: BlockRule<'consistency.sum'> = {
  id: 'consistency.sum',
  defaultSeverity: 'warning',
  byBlock: true,
  check: (article, scope) => findingsOf(article, sumChecks(article, scope)),
};

export function sumChecks(article: Article, scope = Scope.whole(article)): readonly Check[] {
  return foundInSentences(article, checkSentence, scope);
}

const checkSentence = atMostOne(
  (sentence) => checkParts(sentence) ?? checkShares(sentence) ?? checkComplements(sentence),
);

/** *Nine people: four men, three women and two children*. */
function checkParts(sentence: CountedSentence): Check | null {
  const list = findList(sentence);
  if (!list) return null;
  const { words, data } = sentence;
  const { total, parts } = list;
  const from = total.end;
  if (has(words, data.partsLeftOut) || !areAdded(sentence, total, parts)) return null;
  const result = parts.reduce((left, { value }) => left + Number(value), 0);
  const slack = parts.reduce(
    (left, { precision }) => left + wordsPrecision(precision),
    wordsPrecision(total.precision),
  );
  // *a child* may be one more part that is no numeric claim.
  const claimed = (start: number): boolean => parts.some((part) => part.start <= start && start < part.end);
  const singles = wordsBetween(words, from, sentence.end).filter(
    (word) => has([word], data.one) && !claimed(word.start),
  ).length;
  const difference = Number(total.value) - result;
  const holds =
    Math.abs(difference) <= slack + 1e-9 || (singles > 0 && difference > 0 && difference <= singles);
  if (parts.some(({ value }) => Number(value) >= Number(total.value))) return null;
  return partsCheck(total, parts, holds);
}

/** The check of a total against what its parts come to. */
function partsCheck(total: NumericClaim, parts: readonly NumericClaim[], holds: boolean): Check {
  const values = parts.map(({ value }) => Number(value));
  const result = values.reduce((left, right) => left + right, 0);
  return {
    spans: [total, ...parts],
    holds,
    arithmetic: ({ locale, rules }) =>
      rules['consistency.sum'].is(addition(values, locale), figure(result, locale)),
    message: ({ locale, rules }) =>
      rules['consistency.sum'].found(
        addition(values, locale),
        figure(result, locale),
        figure(Number(total.value), locale),
      ),
    fixes: [],
  };
}

/** A step of one is exact; whole thousands and millions are rarely rounded (a $5 million grant), decimals of them are. */
function wordsPrecision(precision: number): number {
  if (precision <= 0.5) return 0;
  return wholeSteps.has(precision * 2) ? precision / 2 : precision;
}

const wholeSteps = new Set([1e3, 1e6, 1e9, 1e12]);

const addition = (values: readonly number[], locale: string): string =>
  values.map((value) => figure(value, locale)).join(' + ');

/** A total, then a colon or *consisting of*, then all its parts to the end of the sentence. */
function findList(sentence: CountedSentence): { total: NumericClaim; parts: readonly NumericClaim[] } | null {
  const { claims, data } = sentence;
  if (claims.length < 3) return null;
  const { words } = sentence;
  for (let index = 0; index + 2 < claims.length; index++) {
    const total = claims[index];
    const next = claims[index + 1];
    if (!total || !next) continue;
    const between = wordsBetween(words, total.end, next.start);
    if (between.length > 8) continue;
    const opens = between.some((word) => word.form === ':') || has(between, data.partsFollow);
    if (opens) return { total, parts: claims.slice(index + 1) };
  }
  return null;
}

/** Whether the parts are of the total's kind, exact, and in one list. */
function areAdded(sentence: CountedSentence, total: NumericClaim, parts: readonly NumericClaim[]): boolean {
  const kinds = new Set(['count', 'money', 'measure']);
  if (parts.length < 2 || !kinds.has(total.kind) || !isExact(total)) return false;
  if (
    !parts.every(
      (part) =>
        part.kind === total.kind && isExact(part) && (part.kind === 'count' || part.unit === total.unit),
    )
  )
    return false;
  const { words, data } = sentence;
  for (let index = 1; index < parts.length; index++) {
    const between = wordsBetween(words, parts[index - 1]?.end ?? 0, parts[index]?.start ?? 0);
    const joined = between.some((word) => word.form === ',' || word.form === ';') || has(between, data.and);
    if (!joined || between.length > 8) return false;
    if (index === parts.length - 1 && !has(between, data.and)) return false;
  }
  return true;
}

const isExact = ({ value, max, approximator, per, change }: NumericClaim): boolean =>
  typeof value === 'number' &&
  max === null &&
  (approximator === null || approximator === '=') &&
  per === null &&
  change === null;

/** *48 percent yes, 41 percent no and 17 percent undecided*. */
function checkShares(sentence: CountedSentence): Check | null {
  const { claims, data } = sentence;
  const [first, ...others] = claims;
  if (!first || claims.length < 3 || !claims.every((claim) => claim.kind === 'percent' && isExact(claim)))
    return null;
  const { words } = sentence;
  if (!has(words, data.survey) || has(words, data.severalAnswers)) return null;
  for (let index = 1; index < claims.length; index++) {
    const between = wordsBetween(words, claims[index - 1]?.end ?? 0, claims[index]?.start ?? 0);
    const last = index === claims.length - 1;
    const joined = has(between, data.and) || (!last && between.some((word) => word.form === ','));
    if (!joined || between.length > 9) return null;
  }
  const values = claims.map(({ value }) => Number(value));
  const result = values.reduce((left, right) => left + right, 0);
  const slack = claims.reduce((left, { precision }) => left + precision, 0);
  return {
    spans: [first, ...others],
    holds: result <= 100 + slack,
    arithmetic: ({ locale, rules }) =>
      rules['consistency.sum'].is(addition(values, locale), `${figure(result, locale)} %`),
    message: ({ locale, rules }) =>
      rules['consistency.sum'].shares(addition(values, locale), figure(result, locale)),
    fixes: [],
  };
}

/** *Of the 120 passengers, 70 were men and 60 were women*: two parts that cannot overlap, more than the whole. */
function checkComplements(sentence: CountedSentence): Check | null {
  const { claims, data } = sentence;
  const [total, one, other] = claims;
  if (claims.length !== 3 || !total || !one || !other || total.kind !== 'count') return null;
  if (![one, other].every((part) => (part.kind === 'count' || part.kind === 'number') && isExact(part)))
    return null;
  const { words } = sentence;
  const before = words.filter((word) => word.end <= total.start).slice(-2);
  if (!isExact(total) || !has(before, data.of)) return null;
  const first = wordsBetween(words, one.core.end, other.start);
  const second = wordsBetween(words, other.core.end, Infinity).slice(0, complementReach);
  const excludeEachOther = data.complements.split('|').some((pair) => {
    const [left = '', right = ''] = pair.trim().split(' ');
    return (has(first, left) && has(second, right)) || (has(first, right) && has(second, left));
  });
  if (first.length > complementReach + 2 || !excludeEachOther) return null;
  const result = Number(one.value) + Number(other.value);
  const slack =
    wordsPrecision(total.precision) + wordsPrecision(one.precision) + wordsPrecision(other.precision);
  // Fewer may be: not everybody's sex or fate is always told.
  return partsCheck(total, [one, other], result <= Number(total.value) + slack);
}

/** How many words behind a part may say what it is: *60 **of them were women***. */
const complementReach = 4;
