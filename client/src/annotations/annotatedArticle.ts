/**
 * The annotations of one open article: where they are in its text, and what of them lies in the file. No editor and no
 * disk in here, so that nothing of it can fail.
 */

import type { Annotation } from '../../../server/src/annotations/annotation';
import { writeAnnotationsFile, type AnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { readAnchorText, type AnchorText } from '../../../server/src/annotations/anchoring/anchorText';
import { followChanges, type TextChange } from '../../../server/src/annotations/anchoring/followChanges';
import { reanchor } from '../../../server/src/annotations/anchoring/reanchor';
import {
  countOccurrences,
  describeSpan,
  quoteAt,
} from '../../../server/src/annotations/anchoring/describeSpan';
import type { Selectors } from '../../../server/src/annotations/anchoring/selectors';
import { trackSpan } from '../../../server/src/annotations/anchoring/trackSpans';
import { moveTo, selectorsOf } from '../../../server/src/annotations/judge';
import { mergeAnnotations, type MergeResult } from '../../../server/src/annotations/mergeAnnotations';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { placeAnnotations } from '../../../server/src/annotations/placeAnnotations';
import { RecentWrites } from './recentWrites';

type Span = NonNullable<PlacedAnnotation['span']>;

/** A change of one annotation. `put` adds it, or replaces the one with its id. */
export type AnnotationChange = PutAnnotation | { readonly kind: 'remove'; readonly id: string };
export interface PutAnnotation {
  readonly kind: 'put';
  readonly annotation: Annotation;
  readonly span: Span | null;
}

interface Place extends PlacedAnnotation {
  /** How the words stood when they were last there, for an orphan that the article has lost while it was open. */
  readonly lost: Selectors | null;
}

export class AnnotatedArticle {
  private readonly places = new Map<string, Place>();
  private text: string;
  /** What lay in the file when it was last read or written. */
  private base: AnnotationsFile;
  private foreign: AnnotationsFile['foreign'];
  private readonly recent = new RecentWrites();
  /** Text that has come in since orphans were last looked for. */
  private inserted: readonly Span[] = [];

  constructor(text: string, file: AnnotationsFile) {
    this.text = text;
    this.base = file;
    this.foreign = file.foreign;
    for (const placed of placeAnnotations(text, file.annotations)) this.put(placed.annotation, placed.span);
  }

  /** While it has no annotations an article need not {@link follow} its text; it is given the text before it gets some. */
  get needsText(): boolean {
    return this.places.size > 0;
  }

  setText(text: string): void {
    if (!this.needsText) this.text = text;
  }

  /** In the order of the text, orphans at the end. */
  get placed(): readonly PlacedAnnotation[] {
    const order = ({ span }: PlacedAnnotation): number => span?.start ?? Infinity;
    return [...this.places.values()]
      .map(({ annotation, span }) => ({ annotation, span }))
      .sort((a, b) => order(a) - order(b) || 0);
  }

  /** What the file ought to hold. */
  get file(): AnnotationsFile {
    return {
      annotations: [...this.places.values()].map(({ annotation }) => annotation),
      foreign: this.foreign,
    };
  }

  /** What the file held when this window last read or wrote it. */
  get onDisk(): AnnotationsFile {
    return this.base;
  }

  /** Whether there is something that the file does not hold yet. */
  get isDirty(): boolean {
    return writeAnnotationsFile(this.file) !== writeAnnotationsFile(this.base);
  }

  apply(changes: readonly AnnotationChange[]): void {
    for (const change of changes) {
      if (change.kind === 'put') this.put(change.annotation, change.span);
      else this.places.delete(change.id);
    }
  }

  /**
   * Moves everything along with an edit of the text.
   * @param after the whole text after it
   * @returns whether orphans are to be looked for in what came in, by {@link settle}
   */
  follow(after: string, changes: readonly TextChange[]): boolean {
    const before = this.text;
    this.text = after;
    if (this.places.size === 0) return false;
    const placed = [...this.places.values()].filter(isPlaced);
    const spans = placed.map(({ span }) => span);
    const followed = followChanges(before, after, changes, spans);
    this.rememberInserted(changes, followed.inserted);
    const torn: Place[] = [];
    let textBefore: AnchorText | undefined;
    placed.forEach((place, at) => {
      const now = followed.spans[at];
      if (!now) return;
      const isLost = now.torn || now.span === null;
      if (isLost) textBefore ??= readAnchorText(before);
      const lost = isLost && textBefore ? describeSpan(textBefore, place.span) : null;
      const moved: Place = { annotation: place.annotation, span: now.span, lost: now.span ? null : lost };
      this.places.set(place.annotation.id, moved);
      if (now.torn && now.span !== null) torn.push({ ...moved, lost });
    });
    if (torn.length > 0) this.lookFor(torn);
    return this.inserted.length > 0 && this.orphans().length > 0;
  }

  /**
   * Looks for orphans in the text that has come in since: an undo, a paste, a version of the article out of git. Nowhere
   * else, for there they were not before.
   * @returns whether one was found
   */
  settle(): boolean {
    const found = this.inserted.length > 0 && this.lookFor(this.orphans());
    this.inserted = [];
    return found;
  }

  /**
   * Describes each place by the words that stand there now, for the file: called when the text has been saved. What can
   * still be found by its old description keeps it, so that an edit at the top does not rewrite every line of the file.
   */
  describeAnew(): void {
    const anchorText = readAnchorText(this.text);
    for (const place of [...this.places.values()].filter(isPlaced)) {
      const { annotation, span } = place;
      const before = selectorsOf(annotation);
      const now = quoteAt(this.text, span);
      const same =
        before.exact === now.exact &&
        before.prefix === now.prefix &&
        before.suffix === now.suffix &&
        countOccurrences(this.text, now.exact) <= before.occurrences;
      const found = same ? reanchor(anchorText, before) : null;
      if (found?.start !== span.start || found.end !== span.end)
        this.put(moveTo(annotation, anchorText, span), span);
    }
  }

  /** Names another article in every record: it has been renamed. */
  rename(source: string): void {
    for (const { annotation, span, lost } of [...this.places.values()]) {
      if (annotation.target.source === source) continue;
      const renamed = { ...annotation, target: { ...annotation.target, source } };
      this.places.set(annotation.id, { annotation: renamed, span, lost });
    }
  }

  /**
   * What the file is to hold, given what somebody else has made of it since this window read it.
   * @param whole false where some lines of theirs could not be read: what is missing there has not been deleted
   * @param at when theirs was read; milliseconds
   */
  mergedWith(theirs: AnnotationsFile, whole: boolean, at = Date.now()): MergeResult {
    const base = this.recent.baseFor(theirs, this.base, at);
    return mergeAnnotations(whole ? base : onlyWhatIsIn(theirs, base), this.file, theirs);
  }

  /**
   * Takes over what has been written.
   * @param before what lay in the file when it was replaced
   * @param held as for {@link takeOver}
   * @param at when it was written; milliseconds
   */
  written(file: AnnotationsFile, before: AnnotationsFile, held: AnnotationsFile, at = Date.now()): void {
    this.recent.note(before, file, at);
    this.takeOver(file, held);
  }

  /**
   * Takes over what a merge came to.
   * @param onDisk what now lies in the file
   * @param held what this article held when the merge was made; what has changed since stays changed
   * @param merged what it is to hold, where that is not what lies in the file
   */
  takeOver(onDisk: AnnotationsFile, held: AnnotationsFile, merged = onDisk): void {
    const wanted = mergeAnnotations(held, this.file, merged).file;
    const annotations = preferObjectsOf(onDisk, wanted.annotations);
    this.base = onDisk;
    this.foreign = wanted.foreign;
    const before = new Map(this.places);
    this.places.clear();
    const moved = annotations.filter((annotation) => {
      const place = before.get(annotation.id);
      if (!place || !sameWords(place.annotation, annotation)) return true;
      this.places.set(annotation.id, { ...place, annotation });
      return false;
    });
    for (const { annotation, span } of placeAnnotations(this.text, moved))
      this.put(annotation, span ?? before.get(annotation.id)?.span ?? null);
  }

  private put(annotation: Annotation, span: Span | null): void {
    this.places.set(annotation.id, { annotation, span, lost: null });
  }

  private orphans(): readonly Place[] {
    return [...this.places.values()].filter(({ span }) => span === null);
  }

  private rememberInserted(changes: readonly TextChange[], inserted: readonly Span[]): void {
    const edits = [...changes]
      .sort((a, b) => b.start - a.start)
      .map(({ start, end, text }) => ({ start, end, inserted: text.length }));
    const moved = this.inserted.flatMap((span) => {
      const now = edits.reduce<Span | null>((current, edit) => current && trackSpan(current, edit), span);
      return now ? [now] : [];
    });
    this.inserted = [...moved, ...inserted];
  }

  private lookFor(places: readonly Place[]): boolean {
    if (places.length === 0) return false;
    const anchorText = readAnchorText(this.text);
    let found = false;
    for (const { annotation, lost } of places) {
      const span = reanchor(anchorText, lost ?? selectorsOf(annotation));
      if (!span || !this.inserted.some(({ start, end }) => start < span.end && end > span.start)) continue;
      this.places.set(annotation.id, { annotation, span, lost: null });
      found = true;
    }
    return found;
  }
}

function onlyWhatIsIn(file: AnnotationsFile, { annotations, foreign }: AnnotationsFile): AnnotationsFile {
  const ids = new Set(file.annotations.map(({ id }) => id));
  const lines = new Set(file.foreign.map(({ json }) => json));
  return {
    annotations: annotations.filter(({ id }) => ids.has(id)),
    foreign: foreign.filter(({ json }) => lines.has(json)),
  };
}

/** The very objects of the file where they say the same, so that a later merge sees at once that nothing has changed. */
function preferObjectsOf(file: AnnotationsFile, annotations: readonly Annotation[]): readonly Annotation[] {
  const known = new Map(file.annotations.map((annotation) => [annotation.id, annotation]));
  return annotations.map((annotation) => {
    const same = known.get(annotation.id);
    return same && lineOf(same) === lineOf(annotation) ? same : annotation;
  });
}

const lineOf = (annotation: Annotation): string =>
  writeAnnotationsFile({ annotations: [annotation], foreign: [] });

const isPlaced = (place: Place): place is Place & { readonly span: Span } => place.span !== null;

/** Whether both records are on the same words, so that the place of the one is the place of the other. */
function sameWords(a: Annotation, b: Annotation): boolean {
  return JSON.stringify(a.target.selector) === JSON.stringify(b.target.selector);
}
