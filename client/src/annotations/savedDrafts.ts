/**
 * Drafts that were never saved: when one is saved as a file, VS Code closes it and opens the file, in either order and
 * without saying that the two are the same. The same text tells.
 */

import { moveTo } from '../../../server/src/annotations/judge';
import type { AnnotationChange } from './annotatedArticle';
import type { OpenArticle } from './openArticle';

/** How long a draft that was closed may be looked for; milliseconds. */
const patience = 10_000;

export class SavedDrafts {
  private closedDrafts: readonly OpenArticle[] = [];
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  /**
   * Notes that a draft was closed.
   * @param forget called when it was not saved but thrown away
   */
  closed(draft: OpenArticle, forget: () => void): void {
    this.closedDrafts = [...this.closedDrafts, draft];
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (this.drop(draft)) forget();
    }, patience);
    this.timers.add(timer);
  }

  /** The draft, among those closed lately, that a file which has just been opened was saved from. */
  originOf(file: OpenArticle): OpenArticle | undefined {
    return this.closedDrafts.find((draft) => sameText(draft, file));
  }

  /** The file, among those opened lately, that a draft which has just been closed was saved as. */
  static fileOf(draft: OpenArticle, open: Iterable<OpenArticle>): OpenArticle | undefined {
    const since = Date.now() - patience;
    return [...open].find((file) => !file.isDraft && file.openedAt > since && sameText(draft, file));
  }

  /** Forgets a draft that has got its file, or is open again. @returns whether it was known */
  drop({ uri }: { readonly uri: OpenArticle['uri'] }): boolean {
    const before = this.closedDrafts.length;
    this.closedDrafts = this.closedDrafts.filter((draft) => draft.uri.toString() !== uri.toString());
    return this.closedDrafts.length < before;
  }

  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }
}

/** A draft's annotations for the file that it was saved as. */
export function annotationsFor(name: string, draft: OpenArticle): readonly AnnotationChange[] {
  return draft.placed.map(({ annotation, span }) => {
    const described = span ? moveTo(annotation, draft.text, span) : annotation;
    return { kind: 'put', annotation: { ...described, target: { ...described.target, source: name } }, span };
  });
}

const sameText = (a: OpenArticle, b: OpenArticle): boolean => unifyLineEnds(a.text) === unifyLineEnds(b.text);

const unifyLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
