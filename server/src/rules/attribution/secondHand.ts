import type { Span } from '../../analysis/article';
import { excerpt } from '../excerpt';
import type { Finding, Rule } from '../rule';
import { isInBody } from './body';

/** What another outlet reported: each outlet is flagged once, where the article first leans on it. */
export const secondHand: Rule<'attribution.second-hand'> = {
  id: 'attribution.second-hand',
  defaultSeverity: 'hint',
  check: (article) => {
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (const { via, source, sourceKind, negated } of article.attributions) {
      const outlet: Span | null = via ?? (sourceKind === 'media' ? source : null);
      if (!outlet || negated || !isInBody(article, outlet.start)) continue;
      // *mengutip pernyataan X*: the speaker's own statement is no outlet.
      if (via && source && via.start <= source.start && source.end <= via.end) continue;
      const { start, end } = outlet;
      const name = excerpt(article, outlet);
      if (seen.has(name)) continue;
      seen.add(name);
      findings.push({
        start,
        end,
        message: ({ rules }) => rules['attribution.second-hand'].found(name),
        related: [],
        fixes: [],
      });
    }
    return findings;
  },
};
