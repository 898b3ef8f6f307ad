/** Annotations with the words they stand on at present. */

import type { Span } from '../analysis/article';
import type { Annotation } from './annotation';

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** Where its words stand in the article; null for an orphan, whose words are gone or cannot be told for sure. */
  readonly span: Span | null;
}
