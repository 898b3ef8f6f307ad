/** Annotations as a client tells them: ranges become spans, and what is no annotation is left out. Pure. */

import * as v from 'valibot';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { annotationSchema } from '../annotations/annotation';
import type { PlacedAnnotation } from '../annotations/placed';
import type { AnnotationsParams } from '../protocol';
import { spanOf } from './spans';

export function placeAnnotations(
  document: TextDocument,
  { annotations }: Pick<AnnotationsParams, 'annotations'>,
): readonly PlacedAnnotation[] {
  return annotations.flatMap(({ range, annotation }): PlacedAnnotation[] => {
    if (!v.is(annotationSchema, annotation)) return [];
    const span = range && spanOf(document, range);
    return [{ annotation, span: span && span.end > span.start ? span : null }];
  });
}
