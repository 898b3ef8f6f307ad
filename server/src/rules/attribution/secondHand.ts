import type { Article, Span } from '../../analysis/article';
import { packFor } from '../../analysis/languages';
import { words } from '../../analysis/languages/wordList';
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
      const short = bare(name, article);
      if (isKnown(short, seen)) continue;
      seen.add(short);
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

/** An outlet's name in lower case, without a word like *the* before it. */
function bare(name: string, { language }: Article): string {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  const definites = words(packFor(language)?.names.definites ?? '');
  return rest.length > 0 && definites.includes(first) ? rest.join(' ') : [first, ...rest].join(' ');
}

/** Whether an outlet was named before by the same words, or more fully: *The New York Times*, *the Times*. */
function isKnown(short: string, seen: ReadonlySet<string>): boolean {
  for (const full of seen) if (full === short || full.endsWith(` ${short}`)) return true;
  return false;
}
