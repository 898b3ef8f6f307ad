/**
 * What this window has put into the annotations file a moment ago. A program that had read the file before that may yet
 * write it back without: its file then stands, in these places, as it stood before, and nobody has taken anything out.
 */

import type { Annotation } from '../../../server/src/annotations/annotation';
import type { AnnotationsFile } from '../../../server/src/annotations/annotationsFile';
import { toOrderedJson } from '../../../server/src/annotations/keyOrder';

/** How long another program may take from reading the file to writing it; milliseconds. */
const longestWork = 2000;
/**
 * How long the same state is put out of the file again and again, in milliseconds: a program that never reads what it writes
 * over has the last word then.
 */
const longestDispute = 20_000;

interface RecentWrite {
  readonly id: string;
  /** How the annotation stood before; undefined where it was not there. */
  readonly before: Annotation | undefined;
  /** When it was first replaced, when it was last replaced, and up to when what stands so again counts as undone. */
  readonly since: number;
  readonly last: number;
  readonly until: number;
}

export class RecentWrites {
  private writes: readonly RecentWrite[] = [];

  /** @param at when the one was replaced by the other; milliseconds */
  note(before: AnnotationsFile, after: AnnotationsFile, at: number): void {
    const [old, now] = [byId(before), byId(after)];
    const recent = this.writes.filter(({ last }) => at - last <= longestDispute);
    const replaced = [...new Set([...old.keys(), ...now.keys()])].filter(
      (id) => !same(old.get(id), now.get(id)),
    );
    const fresh = replaced.map((id): RecentWrite => {
      const state = { id, before: old.get(id), last: at };
      const earlier = recent.find((write) => isOf(write, state));
      return prolonged({ ...state, since: earlier?.since ?? at, until: 0 }, at);
    });
    this.writes = [...recent.filter((write) => !fresh.some((other) => isOf(write, other))), ...fresh];
  }

  /**
   * What to start a merge from: what was last on the disk, but for what an older file has come back over. What has come back
   * goes on counting as undone: it may take several tries to put it out of the file again.
   */
  baseFor(theirs: AnnotationsFile, base: AnnotationsFile, at: number): AnnotationsFile {
    const there = byId(theirs);
    const back = this.writes.filter(({ id, before, until }) => at <= until && same(there.get(id), before));
    if (back.length === 0) return base;
    this.writes = this.writes.map((write) => (back.includes(write) ? prolonged(write, at) : write));
    const undone = new Map(back.map(({ id, before }) => [id, before]));
    const former = [...undone.values()].filter((annotation) => annotation !== undefined);
    return { ...base, annotations: [...base.annotations.filter(({ id }) => !undone.has(id)), ...former] };
  }
}

/** The same at a later time, as far as that goes on. */
const prolonged = (write: RecentWrite, at: number): RecentWrite => ({
  ...write,
  last: at,
  until: Math.min(at, write.since + longestDispute) + longestWork,
});

/** Whether both replaced the same state of the same annotation. */
const isOf = (a: Pick<RecentWrite, 'id' | 'before'>, b: Pick<RecentWrite, 'id' | 'before'>): boolean =>
  a.id === b.id && same(a.before, b.before);

const byId = ({ annotations }: AnnotationsFile): ReadonlyMap<string, Annotation> =>
  new Map(annotations.map((annotation) => [annotation.id, annotation]));

const same = (a: Annotation | undefined, b: Annotation | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && toOrderedJson(a) === toOrderedJson(b));
