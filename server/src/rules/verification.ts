/**
 * What a desk asks for before an article goes out: every number and quotation judged, on the words that stand there now. No
 * rules that settings list: they run where somebody asks for them.
 */

import type { Article, Span } from '../analysis/article';
import { claimsOf } from '../annotations/claims';
import type { PlacedAnnotation } from '../annotations/placed';
import { isSettled, standingsOf } from '../annotations/standings';
import { excerpt } from '../hostileText';
import type { RatedFinding } from './checkArticle';
import type { RuleHeader, Say } from './rule';

/** What their findings are called. */
export const verificationRules = [
  { id: 'verification.unchecked', defaultSeverity: 'error' },
  { id: 'verification.changed', defaultSeverity: 'error' },
  { id: 'verification.orphan', defaultSeverity: 'error' },
] as const satisfies readonly RuleHeader[];

type VerificationRule = (typeof verificationRules)[number]['id'];

/** Longest stretch of an article that a message quotes. */
const longest = 60;

/**
 * Numbers and quotations that are unchecked or have changed since they were judged, in text order, and before them the
 * annotations whose words are gone: these stand at the beginning of the text, having no place of their own.
 */
export function requireVerified(
  article: Article,
  placed: readonly PlacedAnnotation[],
): readonly RatedFinding[] {
  const { text } = article;
  const { claims, orphans } = standingsOf(claimsOf(article), placed, text);
  const lost = orphans.map(({ target }) => {
    const words = excerpt(target.selector[0].exact, longest);
    return finding('verification.orphan', { start: 0, end: 0 }, ({ rules }) =>
      rules['verification.orphan'].found(words),
    );
  });
  const open = claims
    .filter((standing) => standing.claim.kind !== 'statement' && !isSettled(standing))
    .map(({ claim, status, changed }) => {
      const words = excerpt(text.slice(claim.start, claim.end), longest);
      return changed === null
        ? finding('verification.unchecked', claim, ({ rules }) =>
            rules['verification.unchecked'].found(words),
          )
        : finding('verification.changed', claim, ({ rules, hover, annotations }) =>
            rules['verification.changed'].found(words, hover.status[status], annotations.change[changed]),
          );
    });
  return [...lost, ...open];
}

function finding(rule: VerificationRule, { start, end }: Span, message: Say): RatedFinding {
  return { start, end, message, rule, severity: 'error', related: [], fixes: [] };
}
