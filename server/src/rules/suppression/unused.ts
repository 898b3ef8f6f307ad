import type { Finding, RuleHeader } from '../rule';
import type { UnusedSuppression } from './suppression';

/** A rule about suppressions: it runs when all others have. */
export interface SuppressionRule extends RuleHeader<'suppression.unused'> {
  readonly check: (unused: readonly UnusedSuppression[]) => readonly Finding[];
}

/** Suppressions that no longer keep anything quiet, or name a rule that does not exist. */
export const unused: SuppressionRule = {
  id: 'suppression.unused',
  defaultSeverity: 'hint',
  check: (suppressions) =>
    suppressions.map(({ suppression, why }): Finding => {
      const { rule, writtenAt, removable, annotation } = suppression;
      const { start, end } = writtenAt ?? suppression;
      return {
        start,
        end,
        message: ({ rules }) => rules['suppression.unused'][why](rule),
        related: [],
        fixes: removable
          ? [
              {
                title: ({ rules }) => rules['suppression.unused'].remove,
                edits: [{ start: removable.start, end: removable.end, newText: '' }],
                certain: why === 'nothingFound',
              },
            ]
          : [],
        ...(annotation === undefined ? {} : { remedies: [{ kind: 'unsuppress', annotation, rule }] }),
      };
    }),
};
