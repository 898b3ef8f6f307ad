/** Sources of one kind, each flagged once where it stands. */

import type { Article, SourceKind, Span } from '../../analysis/article';
import { firstEndingAfter } from '../../analysis/spanSearch';
import type { Messages } from '../../messages';
import { excerpt } from '../excerpt';
import type { Finding } from '../rule';
import { isInBody } from './body';

/** One finding for each place in the body that names a source of that kind. */
export function flagSources(
  article: Article,
  kind: SourceKind,
  say: (messages: Messages, words: string) => string,
): readonly Finding[] {
  const seen = new Set<number>();
  const findings: Finding[] = [];
  for (const { source, sourceKind } of article.attributions) {
    if (sourceKind !== kind || !source || seen.has(source.start)) continue;
    seen.add(source.start);
    if (!isInBody(article, source.start)) continue;
    if (isOfStudy(article, source)) continue;
    const words = excerpt(article, source);
    const { start, end } = source;
    findings.push({ start, end, message: (messages) => say(messages, words), related: [], fixes: [] });
  }
  return findings;
}

/** *The researchers* of a study, or *voters* in a poll, that the article has named: the sentence is ascribed to it. */
function isOfStudy({ sentences }: Article, { start }: Span): boolean {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  return (
    sentence !== undefined &&
    sentence.start <= start &&
    (sentence.reason.kind === 'carriedOn' || sentence.reason.kind === 'observed')
  );
}
