/** What of an article's annotations somebody still has to look at. Pure. */

import { isNoteBody } from '../../../server/src/annotations/annotation';
import { standingOf } from '../../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';

/**
 * How many of the annotations are open: their words are gone or have changed since, their status was taken back, they are
 * disputed or cannot be verified, or a note is not resolved. What nobody has touched yet is not among them: only the
 * analysis knows of it.
 */
export function countOpen(placed: readonly PlacedAnnotation[], text: string): number {
  return placed.filter((item) => isOpen(item, text)).length;
}

/** Whether one of them is. @param text the article's */
export function isOpen({ annotation, span }: PlacedAnnotation, text: string): boolean {
  if (!span) return true;
  const { status, changed } = standingOf(annotation, text.slice(span.start, span.end));
  if (changed !== null || status === 'disputed' || status === 'unverifiable') return true;
  if (status === 'unchecked' && annotation.onRecord.history.length > 0) return true;
  return annotation.body.some((body) => isNoteBody(body) && body['onRecord:resolved'] !== true);
}
