/** Changes of the notes on an article's words. Pure: what is there, who does it and the new ids come in. */

import { isNoteBody, type Annotation, type NoteBody } from '../../../server/src/annotations/annotation';
import {
  addNote,
  editNote,
  putNoteBack,
  removeNote,
  resolveNotes,
  saysNothing,
  type Hand,
} from '../../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { placeAnnotations } from '../../../server/src/annotations/placeAnnotations';
import type { AnnotationChange } from '../annotations/annotatedArticle';
import { annotationFor, type Desk } from '../annotations/judging';
import type { Target } from '../annotations/targets';

/** A change of what there is in a thread. */
export type NoteChange =
  | { readonly kind: 'reply'; readonly words: string }
  | { readonly kind: 'resolve'; readonly resolved: boolean }
  | { readonly kind: 'edit'; readonly note: NoteBody; readonly words: string }
  | { readonly kind: 'delete'; readonly note: NoteBody };

export const notesOf = ({ body }: Annotation): readonly NoteBody[] => body.filter(isNoteBody);

/** A note on some words, in the thread that is there or a new one. */
export function noteOnWords(
  marked: Pick<Target, 'span' | 'kind'>,
  words: string,
  desk: Desk,
): AnnotationChange {
  const annotation = addNote(annotationFor(marked, desk), words, desk.hand);
  return { kind: 'put', annotation, span: marked.span };
}

/**
 * Changes a thread; no change where it, or the note, is not there any more. An annotation of which nothing is left goes
 * with its last note.
 */
export function changeThread(
  id: string,
  change: NoteChange,
  placed: readonly PlacedAnnotation[],
  hand: Hand,
): readonly AnnotationChange[] {
  const found = placed.find(({ annotation }) => annotation.id === id);
  if (!found) return [];
  const { annotation, span } = found;
  const changed = applied(annotation, change, hand);
  if (changed === annotation) return [];
  if (change.kind === 'delete' && saysNothing(changed)) return [{ kind: 'remove', id }];
  return [{ kind: 'put', annotation: changed, span }];
}

function applied(annotation: Annotation, change: NoteChange, hand: Hand): Annotation {
  switch (change.kind) {
    case 'reply':
      return addNote(annotation, change.words, hand);
    case 'resolve':
      return resolveNotes(annotation, change.resolved, hand);
    case 'edit':
      return editNote(annotation, change.note, change.words, hand);
    case 'delete':
      return removeNote(annotation, change.note, hand);
  }
}

/**
 * Takes a deletion back.
 * @param before the annotation as it was with the note: where it has gone too, it is looked for in the text again
 */
export function undeleteNote(
  before: Annotation,
  note: NoteBody,
  { article, placed, hand }: Pick<Desk, 'article' | 'placed' | 'hand'>,
): readonly AnnotationChange[] {
  const found = placed.find(({ annotation }) => annotation.id === before.id);
  if (found)
    return [{ kind: 'put', annotation: putNoteBack(found.annotation, note, hand), span: found.span }];
  return placeAnnotations(article.text, [before]).map((again) => ({ kind: 'put', ...again }));
}
