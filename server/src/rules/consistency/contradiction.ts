import type { Article } from '../../analysis/article';
import { excerpt } from '../excerpt';
import type { Rule } from '../rule';
import { findingsOf, type Check } from './check';
import { isSlip, namesOf, quantitiesOf, sharedTopic, type Amount, type Quantity } from './quantities';
import { countedSentences, has } from './sentences';

/** The same quantity told twice, differently. */
export const contradiction: Rule<'consistency.contradiction'> = {
  id: 'consistency.contradiction',
  defaultSeverity: 'information',
  check: (article) => findingsOf(article, contradictionChecks(article)),
};

const bodyKinds = new Set(['paragraph', 'listItem', 'caption']);
/** How many earlier numbers of one kind and one set of digits a number is compared with. */
const compared = 4;

/**
 * Compares numbers of one kind whose digits are the same up to their order or a factor of ten: such numbers are slips
 * of one another when the sentences are about the same thing. Any other difference may be another quantity.
 */
export function contradictionChecks(article: Article): readonly Check[] {
  const seen = new Map<string, Quantity[]>();
  const checks: Check[] = [];
  for (const sentence of countedSentences(article)) {
    if (!bodyKinds.has(sentence.block.kind)) continue;
    for (const quantity of quantitiesOf(sentence, mayBeSlip)) {
      const earlier = quantity.slips.flatMap((key) => seen.get(key) ?? []);
      const opposed = earlier.find((other) => isSlip(other, quantity) && isSameMatter(other, quantity));
      if (opposed && !earlier.some((other) => other.value === quantity.value))
        checks.push(checkOf(article, quantity, opposed));
      for (const key of quantity.slips) remember(seen, key, quantity);
    }
  }
  return checks;
}

const mayBeSlip = ({ slips }: Amount): boolean => slips.length > 0;

function remember(seen: Map<string, Quantity[]>, key: string, quantity: Quantity): void {
  const list = seen.get(key);
  if (!list) seen.set(key, [quantity]);
  else if (list.length < compared) list.push(quantity);
}

function checkOf(article: Article, here: Quantity, there: Quantity): Check {
  const one = excerpt(article, here.claim);
  const other = excerpt(article, there.claim);
  return {
    spans: [here.claim, there.claim],
    holds: false,
    arithmetic: ({ rules }) => rules['consistency.contradiction'].found(one, other),
    message: ({ rules }) => rules['consistency.contradiction'].found(one, other),
    fixes: [],
  };
}

/** Whether two sentences tell the same quantity: a topic in common, no scope of their own, no update. */
function isSameMatter(one: Quantity, other: Quantity): boolean {
  const first = one.sentence;
  const second = other.sentence;
  if (first === second) return false;
  const moves = ({ claims }: Sentence): boolean =>
    claims.some(({ change }) => change !== null && change.role !== 'by');
  if (moves(first) || moves(second)) return false;
  if (hasOtherDate(first, second)) return false;
  if (isOfItsOwn(first) || isOfItsOwn(second)) return false;
  const names = namesOf(first);
  const otherNames = namesOf(second);
  if (names.size > 0 && otherNames.size > 0 && ![...names].some((name) => otherNames.has(name))) return false;
  return sharedTopic(one, other) > 0;
}

type Sentence = Quantity['sentence'];

const known = new WeakMap<Sentence['place'], boolean>();

/** Whether a sentence tells an update, or another case than those before; looked for once, however often it is compared. */
function isOfItsOwn(sentence: Sentence): boolean {
  const { place, data } = sentence;
  const found = known.get(place) ?? (has(sentence.words, data.update) || has(sentence.words, data.another));
  known.set(place, found);
  return found;
}

/** Whether either tells a date that the other does not. */
function hasOtherDate(first: Sentence, second: Sentence): boolean {
  const dates = (sentence: Sentence): string =>
    sentence.claims
      .filter(({ kind }) => kind === 'date')
      .map(({ value }) => String(value))
      .join(' ');
  return dates(first) !== dates(second);
}
