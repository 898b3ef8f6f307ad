/**
 * Drafts that are saved as files. VS Code does not say which file a draft has become: it opens the file, fills and saves
 * it, empties the draft and closes it. What tells is that the file, when it is saved, has the text of a draft that is
 * closed right after.
 */

import type { Uri } from 'vscode';
import { readAnchorText } from '../../../server/src/annotations/anchoring/anchorText';
import { moveTo } from '../../../server/src/annotations/judge';
import type { AnnotationChange, PutAnnotation } from './annotatedArticle';
import type { OpenArticle } from './openArticle';

/** How long after the save the draft may be closed; milliseconds. */
const patience = 10_000;

/** The file that a draft was saved as, and what is to be put there. */
export interface SavedDraft {
  readonly file: Uri;
  readonly changes: readonly AnnotationChange[];
}

export class SavedDrafts {
  private readonly saved = new Map<string, SavedDraft & { readonly until: number }>();

  /** Notes that a file has been saved, in case that it is one of these drafts. */
  fileSaved(file: OpenArticle, open: Iterable<OpenArticle>): void {
    const text = unifyLineEnds(file.text);
    for (const draft of open) {
      if (!draft.isDraft || draft.placed.length === 0 || unifyLineEnds(draft.text) !== text) continue;
      const changes = changesFor(file.uri, draft);
      this.saved.set(draft.uri.toString(), { file: file.uri, changes, until: Date.now() + patience });
    }
  }

  /** The file that a draft was saved as which is now closed; undefined where it is thrown away. */
  take(draft: Uri): SavedDraft | undefined {
    const found = this.saved.get(draft.toString());
    this.saved.delete(draft.toString());
    return found && found.until > Date.now() ? found : undefined;
  }
}

/** The annotations of an open article, as those of another file with the same text. */
export function changesFor(file: Uri, draft: OpenArticle): readonly PutAnnotation[] {
  const source = file.path.split('/').at(-1) ?? '';
  const text = readAnchorText(draft.text);
  return draft.placed.map(({ annotation, span }) => {
    const described = span ? moveTo(annotation, text, span) : annotation;
    return { kind: 'put', annotation: { ...described, target: { ...described.target, source } }, span };
  });
}

export const unifyLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
