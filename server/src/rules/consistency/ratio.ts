import type { Article, NumericClaim } from '../../analysis/article';
import type { BlockRule } from '../rule';
import { Scope } from '../scope';
import { figure, findingsOf, intervalOf, meet, type Check, type Interval } from './check';
import { foundInSentences, has, wordsBetween, type CountedSentence } from './sentences';

/** A share or multiple that its own numbers do not make. */
export const ratio: BlockRule<'consistency.ratio'> = {
  id: 'consistency.ratio',
  defaultSeverity: 'warning',
  byBlock: true,
  check: (article, scope) => findingsOf(article, ratioChecks(article, scope)),
};

export function ratioChecks(article: Article, scope = Scope.whole(article)): readonly Check[] {
  return foundInSentences(article, checkSentence, scope);
}

function checkSentence(sentence: CountedSentence): readonly Check[] {
  // One number is no ratio.
  if (sentence.claims.length < 2) return [];
  return [...checkShares(sentence), checkMultiple(sentence), checkPart(sentence)].filter(
    (check) => check !== null,
  );
}

/** How far a spoken share may be from the percentage beside it, in points: *one in three, or 33 percent*. */
const spokenSlack = 1;
const aboutSlack = 4;

/** *One in five adults, or 25 percent*. */
function checkShares(sentence: CountedSentence): readonly Check[] {
  const { claims, data } = sentence;
  const checks: Check[] = [];
  for (let index = 1; index < claims.length; index++) {
    const share = claims[index - 1];
    const percent = claims[index];
    if (
      share?.kind !== 'ratio' ||
      percent?.kind !== 'percent' ||
      percent.max !== null ||
      share.change ||
      percent.change
    )
      continue;
    const between = wordsBetween(sentence.words, share.end, percent.start);
    const isBracketed = between.at(-1)?.form === '(';
    if (between.length > 8 || !(isBracketed || has(between, data.or))) continue;
    checks.push(shareCheck(share, percent, Number(share.value) * 100, sharesAgree(share, percent)));
  }
  return checks;
}

/** *More than half (57 percent)* is one; *nearly half (44 percent)* is another. */
function sharesAgree(share: NumericClaim, percent: NumericClaim): boolean {
  const above = Number(percent.value) - Number(share.value) * 100;
  const slack = percent.precision + spokenSlack;
  switch (share.approximator) {
    case '>':
    case '>=':
      return above >= -slack;
    case '<':
    case '<=':
    case '<~':
      return above <= slack;
    case '~':
      return Math.abs(above) <= percent.precision + aboutSlack;
    default: {
      const isAbout = percent.approximator !== null && percent.approximator !== '=';
      return Math.abs(above) <= (isAbout ? percent.precision + aboutSlack : slack);
    }
  }
}

function shareCheck(share: NumericClaim, percent: NumericClaim, value: number, holds: boolean): Check {
  return {
    spans: [share, percent],
    holds,
    arithmetic: ({ locale, rules }) => rules['consistency.ratio'].isShare(figure(value, locale)),
    message: ({ locale, rules }) =>
      rules['consistency.ratio'].share(figure(value, locale), figure(Number(percent.value), locale)),
    fixes: [],
  };
}

/** *Doubled from 3 million to 9 million*. */
function checkMultiple({ claims }: CountedSentence): Check | null {
  const multiples = claims.filter(({ kind }) => kind === 'multiplier');
  const from = claims.filter(({ change }) => change?.role === 'from');
  const to = claims.filter(({ change }) => change?.role === 'to');
  const [multiple] = multiples;
  const [start] = from;
  const [end] = to;
  if (multiples.length !== 1 || from.length !== 1 || to.length !== 1 || !multiple || !start || !end)
    return null;
  if (start.kind !== end.kind || start.unit !== end.unit || multiple.approximator !== null) return null;
  const low = intervalOf({ ...start, precision: start.precision * 0.3 });
  const high = intervalOf({ ...end, precision: end.precision * 0.3 });
  const by = Number(multiple.value);
  if (!low || !high || low.low <= 0 || !(by > 0) || !Number.isFinite(low.high + high.low + high.high))
    return null;
  const quotient: Interval = { low: high.low / low.high, high: high.high / low.low };
  // *Doubled* is said of anything that comes near it.
  const spoken: Interval = { low: by * 0.85, high: by * 1.2 };
  const value = Number(end.value) / Number(start.value);
  return {
    spans: [multiple, start, end],
    holds: meet(quotient, spoken),
    arithmetic: ({ locale, rules }) => rules['consistency.ratio'].isMultiple(figure(value, locale)),
    message: ({ locale, rules }) =>
      rules['consistency.ratio'].multiple(figure(value, locale), figure(by, locale)),
    fixes: [],
  };
}

/** *620 of 1,000 respondents, or 65 percent*; *dari 1.000 responden, 620 orang atau 65 persen*. */
function checkPart(sentence: CountedSentence): Check | null {
  const { claims, data } = sentence;
  const counts = claims.filter(({ kind }) => kind === 'count' || kind === 'number');
  const percents = claims.filter(({ kind }) => kind === 'percent');
  if (claims.length !== 3 || counts.length !== 2 || percents.length !== 1) return null;
  const { words } = sentence;
  const [percent] = percents;
  const whole = counts.find((claim) => isWhole(claim, words, data.of));
  const part = counts.find((claim) => claim !== whole);
  if (
    !percent ||
    !whole ||
    !part ||
    [whole, part, percent].some((claim) => claim.max !== null || claim.change)
  )
    return null;
  const between = wordsBetween(words, part.end, percent.start);
  const bracketed = between.some(({ form }) => form === '(');
  if (part.end > percent.start || between.length > 6 || !(has(between, data.or) || bracketed)) return null;
  // The whole stands right before the part, right behind it, or right behind the percentage.
  if (whole.start > percent.end && wordsBetween(words, percent.end, whole.start).length > 3) return null;
  const above = intervalOf(part);
  const below = intervalOf(whole);
  const printed = intervalOf(percent);
  if (!above || !below || !printed || below.low <= 0 || Number(part.value) > Number(whole.value)) return null;
  const value = (Number(part.value) / Number(whole.value)) * 100;
  const share: Interval = {
    low: (above.low / below.high) * 100 - 0.5,
    high: (above.high / below.low) * 100 + 0.5,
  };
  return shareCheckOf(part, whole, percent, value, meet(share, printed));
}

function shareCheckOf(
  part: NumericClaim,
  whole: NumericClaim,
  percent: NumericClaim,
  value: number,
  holds: boolean,
): Check {
  return { ...shareCheck(part, percent, value, holds), spans: [percent, part, whole] };
}

function isWhole(claim: NumericClaim, words: CountedSentence['words'], of: string): boolean {
  const before = words.filter((word) => word.end <= claim.start).at(-1);
  return before !== undefined && has([before], of);
}
