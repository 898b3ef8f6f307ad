/** Suppressions that a checker has written into the article's annotations: “Not a claim”, “Needs no source”. */

import { isSuppressionBody } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/placed';
import type { Suppression } from './suppression';

/** One for each rule that an annotation names; orphans keep nothing quiet. */
export function suppressionsBy(placed: readonly PlacedAnnotation[]): readonly Suppression[] {
  return placed.flatMap(({ annotation, span }): Suppression[] => {
    if (!span) return [];
    return annotation.body.filter(isSuppressionBody).map((body) => ({
      start: span.start,
      end: span.end,
      rule: body['onRecord:rule'],
      annotation: annotation.id,
    }));
  });
}
