/** Finding one's way in an article: what stands at an offset, who says what. Pure; one walk over a list each. */

import type { Article, Mention, NumericClaim, Sentence, Span } from '../analysis/article';
import { holds } from './spans';

/** Indices of the attributions that have the offset in their cue, source, medium or content, the closest fitting first. */
export function attributionsAt(article: Article, offset: number): readonly number[] {
  const found: { readonly index: number; readonly length: number }[] = [];
  for (const [index, { content, cue, source, via }] of article.attributions.entries()) {
    let length = Infinity;
    for (const span of [cue, source, via, ...content]) {
      if (span && holds(span, offset)) length = Math.min(length, span.end - span.start);
    }
    if (length < Infinity) found.push({ index, length });
  }
  return found.sort((a, b) => a.length - b.length).map(({ index }) => index);
}

/** The sentence at an offset; sentences are in order, so this is a binary search. */
export function sentenceAt(article: Article, offset: number): Sentence | undefined {
  return article.sentences[indexAt(article.sentences, offset)];
}

/** Index of the span that holds an offset, among spans in order and disjoint; -1 where none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return -1;
    if (span.end < offset) low = middle + 1;
    else if (span.start > offset) high = middle - 1;
    // Two spans may touch: the offset then belongs to the one that begins there.
    else return spans[middle + 1]?.start === offset ? middle + 1 : middle;
  }
  return -1;
}

/** Indices of the attributions whose source is the entity, in text order. */
export function statementsOf(article: Article, entity: number): readonly number[] {
  const found: number[] = [];
  for (const [index, { source }] of article.attributions.entries()) {
    if (source?.entity === entity) found.push(index);
  }
  return found;
}

/** Index of the entity that is mentioned at an offset, with the mention; null where none is. */
export function mentionAt(
  article: Article,
  offset: number,
): { readonly entity: number; readonly mention: Span & Partial<Mention> } | null {
  for (const [entity, { mentions }] of article.entities.entries()) {
    const mention = mentions.find((span) => holds(span, offset));
    if (mention) return { entity, mention };
  }
  for (const { source } of article.attributions) {
    const entity = source?.entity ?? null;
    if (source && entity !== null && holds(source, offset)) return { entity, mention: source };
  }
  return null;
}

/** The claims that state the same figure, the given one among them; none where it has no value. */
export function sameFigures(
  { value, max, kind, unit }: NumericClaim,
  claims: readonly NumericClaim[],
): readonly NumericClaim[] {
  if (value === null) return [];
  return claims.filter(
    (other) => other.value === value && other.max === max && other.kind === kind && other.unit === unit,
  );
}
