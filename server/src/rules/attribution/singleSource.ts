import type { Source } from '../../analysis/article';
import type { Finding, Rule } from '../rule';
import { isInBody } from './body';

/** Fewer attributions than this, and one source is no surprise. */
const fewestAttributions = 4;
/** Shorter than this, and it is a brief. */
const fewestSentences = 8;

/** An article that rests on one source: flagged where that source is first given. */
export const singleSource: Rule<'attribution.single-source'> = {
  id: 'attribution.single-source',
  defaultSeverity: 'hint',
  check: (article) => {
    const attributed = article.sentences.filter(({ sourcing }) => sourcing === 'attributed').length;
    if (attributed < fewestSentences) return [];
    const entities = new Set<number>();
    let first: Source | null = null;
    let attributions = 0;
    for (const { source, sourceKind, negated } of article.attributions) {
      if (sourceKind === 'vague' || sourceKind === 'anonymous' || sourceKind === 'none') continue;
      if (negated || typeof source?.entity !== 'number' || !isInBody(article, source.start)) continue;
      attributions++;
      entities.add(source.entity);
      if (entities.size > 1) return [];
      if (!first || source.start < first.start) first = source;
    }
    if (!first || attributions < fewestAttributions) return [];
    const { start, end } = first;
    const name = first.resolved ?? article.text.slice(start, end);
    const finding: Finding = {
      start,
      end,
      message: ({ rules }) => rules['attribution.single-source'].found(name),
      related: [],
      fixes: [],
    };
    return [finding];
  },
};
