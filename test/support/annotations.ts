/** Annotations on the words of a text, for tests. */

import type { Span } from '../../server/src/analysis/article';
import type { Annotation, SourceBody, SpanKind, Status } from '../../server/src/annotations/annotation';
import { addNote, addSource, createAnnotation, judge, type Hand } from '../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../server/src/annotations/placed';
import { find } from './articles';

export const testHand: Hand = { by: 'RK', at: '2026-11-18T07:45:00.000Z' };

/** A random id that is none: the number tells annotations of a test apart. */
export const uuidOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export interface TestAnnotation {
  readonly kind?: SpanKind;
  readonly status?: Status;
  readonly correction?: string;
  /** The words as they were when judged, where they are not those of the text. */
  readonly judged?: string;
  readonly sources?: readonly Omit<SourceBody, 'type' | 'purpose'>[];
  readonly notes?: readonly string[];
  readonly suppress?: { readonly rule: string; readonly reason?: string };
  readonly hand?: Hand;
  readonly id?: number;
}

let count = 0;

/** An annotation on a span of a text. */
export function annotationAt(text: string, span: Span, test: TestAnnotation = {}): Annotation {
  const { kind = 'selection', hand = testHand } = test;
  let made = createAnnotation({ name: 'contoh.article', text }, span, kind, hand, uuidOf(test.id ?? ++count));
  const words = test.judged ?? text.slice(span.start, span.end);
  if (test.status) made = judge(made, test.status, words, hand, test.correction);
  for (const source of test.sources ?? []) made = addSource(made, source, hand);
  for (const note of test.notes ?? []) made = addNote(made, note, hand);
  if (!test.suppress) return made;
  const { rule, reason = 'alasan' } = test.suppress;
  const body = { type: 'TextualBody', purpose: 'moderating', value: reason, 'onRecord:rule': rule } as const;
  return { ...made, body: [...made.body, body] };
}

/** The same, on words of the text, where they stand for the first time. */
export function annotate(text: string, words: string, test: TestAnnotation = {}): PlacedAnnotation {
  const span = find(text, words);
  return { annotation: annotationAt(text, span, test), span };
}
