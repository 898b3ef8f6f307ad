/**
 * What this window has put into the annotations file a moment ago. A program that had read the file before that may yet
 * write it back without: its file then stands, in these places, as it stood before, and nobody has taken anything out.
 */

import type { Annotation } from '../../../server/src/annotations/annotation';
import type { AnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { toOrderedJson } from '../../../server/src/annotations/keyOrder';

/** How long another program may take from reading the file to writing it; milliseconds. */
const longestWork = 2000;

interface RecentWrite {
  readonly id: string;
  /** How the annotation stood before; undefined where it was not there. */
  readonly before: Annotation | undefined;
  readonly at: number;
}

export class RecentWrites {
  private writes: readonly RecentWrite[] = [];

  /** @param at when the one was replaced by the other; milliseconds */
  note(before: AnnotationsFile, after: AnnotationsFile, at: number): void {
    const [old, now] = [byId(before), byId(after)];
    const recent = this.since(at - longestWork);
    const fresh = [...new Set([...old.keys(), ...now.keys()])]
      .filter((id) => !same(old.get(id), now.get(id)))
      .map((id) => ({ id, before: old.get(id), at }))
      // Else it would go on for ever with a program that never reads what it writes over.
      .filter(
        (write) => !recent.some((earlier) => earlier.id === write.id && same(earlier.before, write.before)),
      );
    this.writes = [...recent, ...fresh];
  }

  /** What to start a merge from: what was last on the disk, but for what an older file has come back over. */
  baseFor(theirs: AnnotationsFile, base: AnnotationsFile, at: number): AnnotationsFile {
    const there = byId(theirs);
    const undone = new Map(
      this.since(at - longestWork)
        .filter(({ id, before }) => same(there.get(id), before))
        .map(({ id, before }) => [id, before]),
    );
    if (undone.size === 0) return base;
    const back = [...undone.values()].filter((annotation) => annotation !== undefined);
    return { ...base, annotations: [...base.annotations.filter(({ id }) => !undone.has(id)), ...back] };
  }

  private since(time: number): readonly RecentWrite[] {
    return this.writes.filter(({ at }) => at >= time);
  }
}

const byId = ({ annotations }: AnnotationsFile): ReadonlyMap<string, Annotation> =>
  new Map(annotations.map((annotation) => [annotation.id, annotation]));

const same = (a: Annotation | undefined, b: Annotation | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && toOrderedJson(a) === toOrderedJson(b));
