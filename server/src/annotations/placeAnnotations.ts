/** Finds the annotations of a file in the text of the article. */

import { readAnchorText } from './anchoring/anchorText';
import { reanchor } from './anchoring/reanchor';
import type { Annotation } from './annotation';
import { selectorsOf } from './judge';
import type { PlacedAnnotation } from './placed';

/** Looks each annotation up in the text, in the order given. */
export function placeAnnotations(
  text: string,
  annotations: readonly Annotation[],
): readonly PlacedAnnotation[] {
  if (annotations.length === 0) return [];
  const anchorText = readAnchorText(text);
  return annotations.map((annotation) => ({
    annotation,
    span: reanchor(anchorText, selectorsOf(annotation)),
  }));
}
