/** Joins two states of one annotation that were made apart: by two windows, or on two branches. */

import { compareText } from './compareText';
import { isNoteBody, isStatusBody, type Annotation, type AnnotationBody } from './annotation';
import { toOrderedJson } from './keyOrder';

export interface Joined {
  readonly kept: Annotation;
  /** The state whose status gave way; its judgement is in the history of what was kept. */
  readonly other: Annotation;
}

/** Whether a record is a later state of the same annotation. */
export function isLater(a: Annotation, b: Annotation): boolean {
  if (a.onRecord.revision !== b.onRecord.revision) return a.onRecord.revision > b.onRecord.revision;
  if (a.modified !== b.modified) return a.modified > b.modified;
  // Whoever joins them, in whatever order, has to come to the same.
  return toOrderedJson(a) > toOrderedJson(b);
}

/**
 * The later state stays as it is; bodies (notes, sources, suppressions), history and unknown fields that only the other has
 * are put beside it. Where the other has nothing of its own, the later state is what is kept.
 * @param base what both were made from, where that is known: what one of them took away or changed, and the other left alone,
 * then stays so; without it nothing can have been taken away
 */
export function joinAnnotations(a: Annotation, b: Annotation, base?: Annotation): Joined {
  const [later, earlier] = isLater(b, a) ? [b, a] : [a, b];
  const body = joinBodies(later, earlier, base);
  const history = missing(earlier.onRecord.history, later.onRecord.history);
  const fields = joinFields(later, earlier, base);
  if (history.length === 0 && toOrderedJson({ ...fields, body }) === toOrderedJson(later))
    return { kept: later, other: earlier };
  const kept: Annotation = {
    ...fields,
    body,
    onRecord: {
      ...fields.onRecord,
      revision: Math.max(later.onRecord.revision, earlier.onRecord.revision) + 1,
      history: [...later.onRecord.history, ...history].sort((one, two) => compareText(one.at, two.at)),
    },
  };
  return { kept, other: earlier };
}

/** Fields of On Record's own: those of the later state hold. */
const ownFields = new Set(
  `@context id type motivation creator created modified body target name source selector onRecord version kind revision
   occurrences rival judged history`.split(/\s+/),
);

function joinFields(later: Annotation, earlier: Annotation, base?: Annotation): Annotation {
  return {
    ...joinUnknown(later, earlier, base),
    creator: joinUnknown(later.creator, earlier.creator, base?.creator),
    target: joinUnknown(later.target, earlier.target, base?.target),
    onRecord: joinUnknown(later.onRecord, earlier.onRecord, base?.onRecord),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Another tool's fields: what the later state has not touched is as the earlier one has it. */
function joinUnknown<T extends object>(later: T, earlier: T, base?: T): T {
  const [now, other, before] = [later, earlier, base ?? {}] as readonly [Fields, Fields, Fields];
  const untouched = (key: string): boolean => toOrderedJson([now[key]]) === toOrderedJson([before[key]]);
  const keys = [...new Set([...Object.keys(now), ...Object.keys(other)])];
  const joined = keys.flatMap((key): readonly (readonly [string, unknown])[] => {
    const from = !ownFields.has(key) && untouched(key) ? other : now;
    return Object.hasOwn(from, key) ? [[key, from[key]]] : [];
  });
  return Object.fromEntries(joined) as T;
}

function joinBodies(later: Annotation, earlier: Annotation, base?: Annotation): readonly AnnotationBody[] {
  const before = new Set((base?.body ?? []).map(toOrderedJson));
  const others = new Map(
    earlier.body.filter((body) => !isStatusBody(body)).map((body) => [bodyKey(body), body]),
  );
  const own = new Set(later.body.map(bodyKey));
  const kept = later.body.flatMap((body): readonly AnnotationBody[] => {
    if (isStatusBody(body) || !before.has(toOrderedJson(body))) return [body];
    const other = others.get(bodyKey(body));
    return other ? [other] : [];
  });
  const added = [...others].filter(([key, body]) => !own.has(key) && !before.has(toOrderedJson(body)));
  return [...kept, ...added.map(([, body]) => body)];
}

/** A note stays the same note when it is settled. */
function bodyKey(body: AnnotationBody): string {
  if (!isNoteBody(body)) return toOrderedJson(body);
  const { value, created, creator } = body;
  return JSON.stringify(['note', value, created ?? null, creator?.name ?? null]);
}

function missing<T>(from: readonly T[], present: readonly T[]): readonly T[] {
  const known = new Set(present.map(toOrderedJson));
  return from.filter((item) => !known.has(toOrderedJson(item)));
}
