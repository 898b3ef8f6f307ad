/**
 * Sentences that stand between two statements of one speaker, or that open an article and are said again by the first
 * speaker. Nobody is named for them, and readers take them for the speaker's: worth saying, and no more than a hint.
 */

import type { Article, Attribution, Sentence, Source, SourceKind, Span } from '../../analysis/article';
import { isIncidental } from '../../analysis/sourcing/signals';
import { firstEndingAfter } from '../../analysis/spanSearch';
import { bodyKinds } from './body';

/** Sentences on end that statements beside them carry. */
const longestRun = 2;

/** Whom a reader takes a sentence to be from. */
export interface ImpliedSpeaker {
  readonly name: string;
  /** Whether this speaker has statements before and after the sentence, or says it again right after it. */
  readonly speaks: 'around' | 'next';
}

const known = new WeakMap<Article, ReadonlyMap<Sentence, ImpliedSpeaker>>();

/** By sentence; found once an article. */
export function impliedSpeakers(article: Article): ReadonlyMap<Sentence, ImpliedSpeaker> {
  const speakers = known.get(article) ?? findSpeakers(article);
  known.set(article, speakers);
  return speakers;
}

/** Linear in the number of sentences, but for a look-up of each number among them. */
function findSpeakers(article: Article): ReadonlyMap<Sentence, ImpliedSpeaker> {
  const speakers = new Map<Sentence, ImpliedSpeaker>();
  for (const [sentence, name] of takenUpLead(article)) speakers.set(sentence, { name, speaks: 'next' });
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
      const name = nameOf(article, quotation.source);
      for (const sentence of flagged)
        if (isBorne(article, sentence, quotation.content)) speakers.set(sentence, { name, speaks: 'around' });
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

/** Sentences that open the body and of which the statement right after them says much again, with the speaker's name. */
function takenUpLead(article: Article): readonly (readonly [Sentence, string])[] {
  const { sentences, attributions, blocks } = article;
  const first = sentences.findIndex(({ block }) => bodyKinds.has(blocks[block]?.kind ?? 'boilerplate'));
  if (first < 1) return [];
  let end = first;
  while (isOpen(article, sentences[end])) end++;
  const flagged = sentences.slice(first, end).filter(({ sourcing }) => sourcing !== 'exempt');
  const statement = sentences[end];
  const { reason } = statement ?? {};
  if (!statement || reason?.kind !== 'attribution' || flagged.length > longestRun) return [];
  const { source, sourceKind, negated } = attributions[reason.attribution] ?? {};
  const isNamed = source && sourceKind && namedKinds.has(sourceKind) && !negated;
  if (!isNamed || !isNear(article, first + 1, end)) return [];
  const next = sentences[end + 1];
  const said = next?.sourcing === 'attributed' ? [statement, next] : [statement];
  const words = new Set(said.flatMap((sentence) => wordsIn(article, sentence)));
  const isSaidAgain = (sentence: Sentence): boolean => {
    const own = wordsIn(article, sentence);
    const shared = own.filter((word) => words.has(word)).length;
    return shared >= Math.max(fewestShared, own.length * sharedByLead);
  };
  const name = nameOf(article, source);
  return flagged
    .filter((sentence) => isSaidAgain(sentence) && isBorne(article, sentence, said))
    .map((sentence) => [sentence, name]);
}

/** What share of a lead's words the statement after it has again. */
const sharedByLead = 0.25;
/** Fewer are chance: a name, and a word of time. */
const fewestShared = 3;

const namedKinds: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'organization', 'document']);

/** Words of four letters and more: shorter ones stand in any sentence. */
const wordsIn = ({ text }: Article, { start, end }: Span): readonly string[] =>
  text
    .slice(start, end)
    .toLowerCase()
    .match(/[\p{L}\d]{4,}/gu) ?? [];

const nameOf = ({ text }: Article, { start, end, resolved }: Source): string =>
  resolved ?? text.slice(start, end);

/** Whether what is said may stand for the sentence: nobody is accused in it, and its figures are said as well. */
function isBorne(article: Article, { start, end, reason }: Sentence, content: readonly Span[]): boolean {
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
