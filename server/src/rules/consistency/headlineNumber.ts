import type { Article, BlockKind } from '../../analysis/article';
import { excerpt } from '../excerpt';
import type { Rule } from '../rule';
import { findingsOf, type Check } from './check';
import { isSlip, quantitiesOf, sharedTopic, type Amount, type Quantity } from './quantities';
import { countedSentences, has, type CountedSentence } from './sentences';

/** A number of the headline that the article tells differently. */
export const headlineNumber: Rule<'consistency.headline-number'> = {
  id: 'consistency.headline-number',
  defaultSeverity: 'information',
  check: (article) => findingsOf(article, headlineChecks(article)),
};

/** How many numbers of a headline are looked at: a longer one is no headline. */
const mostNumbers = 5;

export function headlineChecks(article: Article): readonly Check[] {
  const sentences = countedSentences(article);
  const headline = quantitiesIn(sentences, 'headline', () => true).slice(0, mostNumbers);
  if (headline.length === 0) return [];
  const body = new Map<string, Quantity[]>(headline.flatMap(({ of }) => of.map((name) => [name, []])));
  const isAsked = ({ of }: Amount): boolean => of.some((name) => body.has(name));
  for (const quantity of quantitiesIn(sentences, 'paragraph', isAsked))
    for (const name of quantity.of) body.get(name)?.push(quantity);
  return headline.flatMap(
    (quantity) =>
      checkOf(
        article,
        quantity,
        quantity.of.flatMap((name) => body.get(name) ?? []),
      ) ?? [],
  );
}

function quantitiesIn(
  sentences: readonly CountedSentence[],
  kind: BlockKind,
  isWanted: (amount: Amount) => boolean,
): readonly Quantity[] {
  const ofKind = sentences.filter(({ block }) => block.kind === kind);
  return ofKind.flatMap((sentence) => quantitiesOf(sentence, isWanted));
}

function checkOf(article: Article, headline: Quantity, body: readonly Quantity[]): Check | null {
  const same = body.find(
    (quantity) => Math.abs(quantity.value - headline.value) <= quantity.slack + headline.slack,
  );
  const isOnly = body.every(({ value }) => value === body[0]?.value);
  const other = same ?? body.find((quantity) => differs(headline, quantity, isOnly));
  if (!other) return null;
  const one = excerpt(article, headline.claim);
  const two = excerpt(article, other.claim);
  return {
    spans: [headline.claim, other.claim],
    holds: same !== undefined,
    arithmetic: ({ rules }) => rules['consistency.headline-number'].is(one, two),
    message: ({ rules }) => rules['consistency.headline-number'].found(one, two),
    fixes: [],
  };
}

/**
 * Whether a number of the body is the headline's, told differently: a slip of it, or the only one of its kind.
 * @param isOnly no other value of its kind stands in the body
 */
function differs(headline: Quantity, quantity: Quantity, isOnly: boolean): boolean {
  const { sentence } = quantity;
  const isBound = headline.claim.approximator !== null || quantity.claim.approximator !== null;
  if (isBound || sharedTopic(headline, quantity) < (isSlip(headline, quantity) ? 1 : 2)) return false;
  if (has(sentence.words, sentence.data.another)) return false;
  if (isSlip(headline, quantity)) return true;
  const factor = quantity.value / headline.value;
  // A headline rounds.
  return isOnly && quantity.claim.kind === 'count' && (factor > 1.1 || factor < 0.9) && headline.value > 1;
}
