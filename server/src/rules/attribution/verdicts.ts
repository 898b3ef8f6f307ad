/**
 * Which rule speaks for a sentence with nobody behind it. Decided in one place, so that no sentence is flagged twice:
 * a quotation wins over a number, a number over a statement.
 */

import type { Article, NumericClaim, Quotation, Sentence } from '../../analysis/article';
import { isIncidental } from '../../analysis/sourcing/signals';
import { Scope } from '../scope';
import type { Say } from '../rule';
import { impliedSpeakers, type ImpliedSpeaker } from './impliedSpeakers';

interface Judged {
  readonly sentence: Sentence;
  /** The sentence right before it in its paragraph. */
  readonly before: Sentence | null;
  /** Whom a reader takes it to be from. */
  readonly speaker: ImpliedSpeaker | null;
}

export type Verdict = Judged &
  (
    | { readonly rule: 'number'; readonly numbers: readonly NumericClaim[] }
    | { readonly rule: 'statement' }
    | { readonly rule: 'hearsay' }
  );

/** Asks for the name of who is taken to have said it. */
export const sayImplied =
  ({ name, speaks }: ImpliedSpeaker): Say =>
  ({ rules: { common } }) =>
    speaks === 'around' ? common.implied(name) : common.impliedNext(name);

const known = new WeakMap<Scope, readonly Verdict[]>();

/** One verdict for each sentence that is unsourced or hearsay, in text order; built once for a scope, in linear time. */
export function verdictsOf(article: Article, scope = Scope.whole(article)): readonly Verdict[] {
  const found = known.get(scope);
  if (found) return found;
  const verdicts = judge(article, scope);
  known.set(scope, verdicts);
  return verdicts;
}

function judge(article: Article, scope: Scope): readonly Verdict[] {
  const quotations = unattributedQuotations(article, scope);
  const { numericClaims } = article;
  const speakers = impliedSpeakers(article);
  const verdicts: Verdict[] = [];
  let quotation = 0;
  let claim = 0;
  for (const [at, sentence] of article.sentences.entries()) {
    if (!scope.has(sentence.block)) continue;
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= sentence.start) quotation++;
    while (claim < numericClaims.length && (numericClaims[claim]?.end ?? 0) <= sentence.start) claim++;
    const neighbour = article.sentences[at - 1];
    const before = neighbour?.block === sentence.block ? neighbour : null;
    const judged: Judged = { sentence, before, speaker: speakers.get(sentence) ?? null };
    if (sentence.reason.kind === 'hedge') verdicts.push({ rule: 'hearsay', ...judged });
    if (sentence.sourcing !== 'unsourced') continue;
    const quoted = quotations[quotation];
    if (quoted && quoted.start < sentence.end) continue;
    const numbers: NumericClaim[] = [];
    for (let at = claim; at < numericClaims.length; at++) {
      const number = numericClaims[at];
      if (!number || number.start >= sentence.end) break;
      if (!isIncidental(number, article.text)) numbers.push(number);
    }
    verdicts.push(
      numbers.length > 0 ? { rule: 'number', ...judged, numbers } : { rule: 'statement', ...judged },
    );
  }
  return verdicts;
}

/** Words between quote marks in the body that nobody is named for; in order and disjoint. */
export function unattributedQuotations(article: Article, scope = Scope.whole(article)): readonly Quotation[] {
  let block = 0;
  return article.quotations.filter((quotation) => {
    while (block < article.blocks.length && (article.blocks[block]?.end ?? 0) <= quotation.start) block++;
    const kind = article.blocks[block]?.kind;
    return (
      scope.has(block) &&
      quotation.kind === 'speech' &&
      quotation.depth === 0 &&
      quotation.attribution === null &&
      quotation.source === null &&
      (kind === 'paragraph' || kind === 'listItem')
    );
  });
}
