/** The judgements on an article's words that an editor shows at the words. Pure. */

import type { Span } from '../analysis/article';
import type { Annotation, Status } from '../annotations/annotation';
import type { MaterialChange } from '../annotations/changedSinceJudged';
import { standingOf } from '../annotations/judge';
import type { PlacedAnnotation } from '../annotations/placed';

/** An annotation on words that are there, with what it says of them. */
export interface Judgement extends Span {
  readonly annotation: Annotation;
  /** As last given. */
  readonly status: Status;
  /** What has changed in the words since they were judged: the status no longer holds; null where it does. */
  readonly changed: MaterialChange | null;
}

/** The judgements of an article, ordered by start, the longer first. Orphans judge nothing that is there. */
export function judgementsOf(placed: readonly PlacedAnnotation[], text: string): readonly Judgement[] {
  return placed
    .flatMap(({ annotation, span }): Judgement[] =>
      span ? [{ ...span, annotation, ...standingOf(annotation, text.slice(span.start, span.end)) }] : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
