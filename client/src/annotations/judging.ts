/** Changes of an article's annotations that the commands make. Pure: what is there, who does it and the new ids come in. */

import {
  isSourceBody,
  isStatusBody,
  type Annotation,
  type SpanKind,
  type Status,
} from '../../../server/src/annotations/annotation';
import { lacksLocator } from '../../../server/src/annotations/locators';
import {
  addSource,
  completeSource,
  createAnnotation,
  judge,
  statusOf,
  type Hand,
} from '../../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import type { AnnotationChange } from './annotatedArticle';
import { recordOf, type SourceRecord } from './sourceRecords';
import { annotationOn, type Span } from './targets';

/** What an annotation is made on and by. */
export interface Desk {
  readonly article: { readonly name: string; readonly text: string };
  readonly placed: readonly PlacedAnnotation[];
  readonly hand: Hand;
  readonly newId: () => string;
}

/** What is given to some words. */
export interface Judgement {
  readonly status: Status;
  readonly correction?: string | undefined;
  /** Sources to be added that are not there yet. */
  readonly sources?: readonly SourceRecord[];
}

interface Marked {
  readonly span: Span;
  readonly kind: SpanKind;
}

/** The annotation on these words, else a new one. */
export function annotationFor({ span, kind }: Marked, { article, placed, hand, newId }: Desk): Annotation {
  return annotationOn(span, placed)?.annotation ?? createAnnotation(article, span, kind, hand, newId());
}

export function judgeWords(
  marked: Marked,
  { status, correction, sources }: Judgement,
  desk: Desk,
): AnnotationChange {
  const { span } = marked;
  const now = desk.article.text.slice(span.start, span.end);
  const judged = judge(annotationFor(marked, desk), status, now, desk.hand, correction);
  return { kind: 'put', annotation: withSources(judged, sources ?? [], desk.hand), span };
}

export function addSourceTo(marked: Marked, source: SourceRecord, desk: Desk): AnnotationChange {
  const annotation = withSources(annotationFor(marked, desk), [source], desk.hand);
  return { kind: 'put', annotation, span: marked.span };
}

/**
 * Takes a status away. A selection on which nothing else was put is taken away as a whole: it was there for its status
 * only. No change where there is nothing to take away.
 */
export function clearWords({ span }: Marked, { article, placed, hand }: Desk): readonly AnnotationChange[] {
  const annotation = annotationOn(span, placed)?.annotation;
  if (!annotation || statusOf(annotation) === 'unchecked') return [];
  const holdsMore = annotation.body.some((body) => !isStatusBody(body));
  if (annotation.onRecord.kind === 'selection' && !holdsMore) return [{ kind: 'remove', id: annotation.id }];
  const now = article.text.slice(span.start, span.end);
  return [{ kind: 'put', annotation: judge(annotation, 'unchecked', now, hand), span }];
}

/** A source that the annotation has without a place in it is completed, not put there twice. */
function withSources(annotation: Annotation, sources: readonly SourceRecord[], hand: Hand): Annotation {
  return sources.reduce((done, source) => {
    const bodies = done.body.filter(isSourceBody);
    if (bodies.some((body) => sameRecord(recordOf(body), source))) return done;
    const incomplete = bodies.find((body) => lacksLocator(body) && sameSource(recordOf(body), source));
    return incomplete && !lacksLocator(source)
      ? completeSource(done, incomplete, { ...source }, hand)
      : addSource(done, { ...source }, hand);
  }, annotation);
}

const sameSource = (a: SourceRecord, b: SourceRecord): boolean =>
  a['onRecord:kind'] === b['onRecord:kind'] && a.source === b.source;

const sameRecord = (a: SourceRecord, b: SourceRecord): boolean =>
  sameSource(a, b) && a['onRecord:locator'] === b['onRecord:locator'];
