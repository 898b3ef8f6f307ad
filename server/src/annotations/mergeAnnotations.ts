/** Three-way merge of annotations by id: what another window, checker or git did meanwhile is never lost. */

import type { Annotation } from './annotation';
import type { AnnotationsFile, ForeignLine } from './annotationsFile';
import { joinAnnotations } from './joinAnnotations';
import { toOrderedJson } from './keyOrder';

/** An annotation that both sides changed; the merge kept one and put the other's judgement in its history. */
export interface MergeConflict {
  readonly id: string;
  readonly kept: Annotation;
  readonly other: Annotation;
}

export interface MergeResult {
  readonly file: AnnotationsFile;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * @param base what both started from
 * @param ours what this window has
 * @param theirs what is on disk now
 * An annotation deleted on one side and changed on the other stays: work is kept rather than lost.
 */
export function mergeAnnotations(
  base: AnnotationsFile,
  ours: AnnotationsFile,
  theirs: AnnotationsFile,
): MergeResult {
  const [baseById, oursById, theirsById] = [base, ours, theirs].map(byId) as [ById, ById, ById];
  const merged: Annotation[] = [];
  const conflicts: MergeConflict[] = [];
  for (const id of new Set([...oursById.keys(), ...theirsById.keys()])) {
    const [before, mine, other] = [baseById.get(id), oursById.get(id), theirsById.get(id)];
    const kept = choose(before, mine, other);
    if (kept === 'both' && mine && other) {
      const joined = joinAnnotations(mine, other, before);
      merged.push(joined.kept);
      conflicts.push({ id, ...joined });
    } else if (kept && kept !== 'both') merged.push(kept);
  }
  return { file: { annotations: merged, foreign: mergeForeign(base, ours, theirs) }, conflicts };
}

type ById = ReadonlyMap<string, Annotation>;
const byId = ({ annotations }: AnnotationsFile): ById => new Map(annotations.map((item) => [item.id, item]));
const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b) || toOrderedJson(a) === toOrderedJson(b);

function choose(base?: Annotation, mine?: Annotation, other?: Annotation): Annotation | 'both' | undefined {
  if (!mine) return base && same(base, other) ? undefined : other;
  if (!other) return base && same(base, mine) ? undefined : mine;
  if (same(mine, other) || (base && same(base, other))) return mine;
  return base && same(base, mine) ? other : 'both';
}

/** Lines this version does not understand: kept where either side has them, unless one side removed them. */
function mergeForeign(
  base: AnnotationsFile,
  ours: AnnotationsFile,
  theirs: AnnotationsFile,
): readonly ForeignLine[] {
  const lines = ({ foreign }: AnnotationsFile): ReadonlyMap<string, ForeignLine> =>
    new Map(foreign.map((line) => [line.json, line]));
  const [before, mine, other] = [lines(base), lines(ours), lines(theirs)];
  const all = new Map([...mine, ...other]);
  return [...all.values()].filter(({ json }) => !before.has(json) || (mine.has(json) && other.has(json)));
}
