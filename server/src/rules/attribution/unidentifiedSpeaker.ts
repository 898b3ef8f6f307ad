import type { Article, Entity, Source } from '../../analysis/article';
import { packFor } from '../../analysis/languages';
import { excerpt } from '../excerpt';
import type { Finding, Rule } from '../rule';
import { isInBody } from './body';

/** A speaker the article never introduces: a bare surname, or a pronoun that stands for nobody named before it. */
export const unidentifiedSpeaker: Rule<'attribution.unidentified-speaker'> = {
  id: 'attribution.unidentified-speaker',
  defaultSeverity: 'information',
  check: (article) => {
    const seen = new Set<number>();
    const findings: Finding[] = [];
    for (const { source, sourceKind } of article.attributions) {
      if (!source || sourceKind !== 'person' || !isInBody(article, source.start)) continue;
      if (source.entity === null ? !isPronoun(article, source) : seen.has(source.entity)) continue;
      if (source.entity !== null) seen.add(source.entity);
      const entity = source.entity === null ? null : article.entities[source.entity];
      if (entity && !isBareName(entity)) continue;
      const words = excerpt(article, source);
      findings.push({
        start: source.start,
        end: source.end,
        message: ({ rules }) =>
          entity
            ? rules['attribution.unidentified-speaker'].bareName(entity.name)
            : rules['attribution.unidentified-speaker'].pronoun(words),
        related: [],
        fixes: [],
      });
    }
    return findings;
  },
};

/** One word, no role, and never introduced more fully. */
function isBareName({ name, role, mentions }: Entity): boolean {
  return (
    role === null &&
    !/\s/.test(name) &&
    mentions.every(({ form }) => form === 'name' || form === 'pronoun' || form === 'enclitic')
  );
}

function isPronoun({ text, language }: Article, { start, end }: Source): boolean {
  if (end - start > 10) return false;
  const word = text.slice(start, end).toLowerCase();
  return packFor(language)?.sourcing.pronouns.has(word) ?? false;
}
