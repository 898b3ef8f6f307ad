/**
 * Sentences that stand between two statements of one speaker. Nobody is named for them, and readers take them for the
 * speaker's: worth saying, and no more than a hint.
 */

import type { Article, Attribution, Sentence, Span } from '../../analysis/article';
import { isIncidental } from '../../analysis/sourcing/signals';
import { firstEndingAfter } from '../../analysis/spanSearch';
import { bodyKinds } from './body';

/** Sentences on end that two statements carry. */
const longestRun = 2;

const known = new WeakMap<Article, ReadonlyMap<Sentence, string>>();

/** The speaker's name, by sentence; found once an article. */
export function impliedSpeakers(article: Article): ReadonlyMap<Sentence, string> {
  const speakers = known.get(article) ?? findSpeakers(article);
  known.set(article, speakers);
  return speakers;
}

/** Linear in the number of sentences, but for a look-up of each number among them. */
function findSpeakers(article: Article): ReadonlyMap<Sentence, string> {
  const speakers = new Map<Sentence, string>();
  const { sentences } = article;
  for (let first = 1; first < sentences.length; first++) {
    let end = first;
    while (isOpen(article, sentences[end])) end++;
    const run = sentences.slice(first, end);
    const flagged = run.filter(({ sourcing }) => sourcing !== 'exempt');
    const quotation = flagged.length > 0 && flagged.length <= longestRun ? quotationAt(article, end) : null;
    if (
      quotation?.source &&
      quotation.source.entity === speakerBefore(article, first) &&
      isNear(article, first, end)
    ) {
      const { start, end: sourceEnd, resolved } = quotation.source;
      const name = resolved ?? article.text.slice(start, sourceEnd);
      for (const sentence of flagged) if (isBorne(article, sentence, quotation)) speakers.set(sentence, name);
    }
    first = Math.max(first, end);
  }
  return speakers;
}

/** Whether nobody is behind a sentence of the body. */
function isOpen({ blocks }: Article, sentence: Sentence | undefined): boolean {
  const kind = sentence?.reason.kind;
  if (kind !== 'checkable' && kind !== 'hedge' && kind !== 'nothingCheckable') return false;
  return bodyKinds.has(blocks[sentence?.block ?? -1]?.kind ?? 'boilerplate');
}

/** The attribution whose quotation opens the sentence, or null. */
function quotationAt({ sentences, attributions, text }: Article, at: number): Attribution | null {
  const sentence = sentences[at];
  if (sentence?.reason.kind !== 'attribution') return null;
  const attribution = attributions[sentence.reason.attribution];
  const opens = attribution?.content[0]?.start === sentence.start;
  const isQuoted = attribution?.manner === 'direct' || attribution?.manner === 'mixed';
  return attribution && opens && isQuoted && !/[\p{L}\d]/u.test(text[sentence.start] ?? '')
    ? attribution
    : null;
}

/** Who speaks in the sentence before; one that only tells that somebody spoke is stepped over. Undefined where nobody does. */
function speakerBefore({ sentences, attributions }: Article, at: number): number | undefined {
  let before = sentences[at - 1]?.reason;
  if (before?.kind === 'reported') before = sentences[at - 2]?.reason;
  if (before?.kind !== 'attribution' && before?.kind !== 'carriedOn') return undefined;
  return attributions[before.attribution]?.source?.entity ?? undefined;
}

/** Whether each of the sentences from the one before `first` to `end` is in the paragraph of its neighbour or the next. */
function isNear({ sentences }: Article, first: number, end: number): boolean {
  for (let at = first; at <= end; at++)
    if ((sentences[at]?.block ?? Infinity) > (sentences[at - 1]?.block ?? 0) + 1) return false;
  return true;
}

/** Whether the quotation may stand for the sentence: nobody is accused in it, and its figures are quoted as well. */
function isBorne(article: Article, { start, end, reason }: Sentence, { content }: Attribution): boolean {
  if (reason.kind === 'checkable' && reason.signals.some(({ signal }) => signal === 'accusation'))
    return false;
  const quoted = new Set(content.flatMap((piece) => valuesIn(article, piece)));
  return valuesIn(article, { start, end }).every((value) => quoted.has(value));
}

function valuesIn(
  { numericClaims, text }: Article,
  { start, end }: Span,
): readonly (number | string | null)[] {
  const values: (number | string | null)[] = [];
  for (let at = firstEndingAfter(numericClaims, start); at < numericClaims.length; at++) {
    const claim = numericClaims[at];
    if (!claim || claim.start >= end) break;
    if (!isIncidental(claim, text)) values.push(claim.value);
  }
  return values;
}
