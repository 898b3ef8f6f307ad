/** How the checklist's items are grouped, and which are shown. Pure. */

import type { Annotation, Status } from '../../../server/src/annotations/annotation';
import { isNoteBody, isSourceBody, statuses } from '../../../server/src/annotations/annotation';
import { standingOf } from '../../../server/src/annotations/judge';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import { isSettled, type ClaimStanding, type Standings } from '../../../server/src/annotations/standings';
import type { ListedClaim, Span } from '../annotations/targets';
import { isOpen } from './openItems';

export const groupings = ['paragraph', 'status', 'speaker', 'source'] as const;
export type Grouping = (typeof groupings)[number];

export const filters = ['all', 'open', 'disputed'] as const;
export type Filter = (typeof filters)[number];

export interface Arrangement {
  readonly grouping: Grouping;
  readonly filter: Filter;
}

export const firstArrangement: Arrangement = { grouping: 'paragraph', filter: 'all' };

export type Standing = ClaimStanding<ListedClaim>;

/** What a group is of. Its words are the view's to find. */
export type GroupKey =
  | { readonly kind: 'paragraph'; readonly place: string }
  | { readonly kind: 'status'; readonly status: Status | 'changed' }
  /** Null: nobody is named. */
  | { readonly kind: 'speaker'; readonly name: string | null }
  /** Null: no source is given. */
  | { readonly kind: 'source'; readonly name: string | null };

export interface Group {
  /** The same for the same group after every change, so that what is unfolded stays so. */
  readonly id: string;
  readonly key: GroupKey;
  readonly standings: readonly Standing[];
  /** How many of them need nothing more. */
  readonly settled: number;
}

/** Statuses that somebody has to come back to. */
const contested: ReadonlySet<Status> = new Set(['disputed', 'incorrect', 'unverifiable']);

function passes(standing: Standing, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return !isSettled(standing);
    case 'disputed':
      return contested.has(standing.status) || standing.changed !== null;
  }
}

/** Words that are no claim, but that a checker has judged, sourced or noted something on. */
export interface MarkedSelection extends Pick<Standing, 'status' | 'changed'> {
  readonly annotation: Annotation;
  readonly span: Span;
  readonly words: string;
}

/** The selections to show, in the order of the text. @param text the article's */
export function selectionsOf(
  { selections }: Pick<Standings, 'selections'>,
  filter: Filter,
  text: string,
): readonly MarkedSelection[] {
  return selections.filter(saysSomething).flatMap(({ annotation, span }) => {
    const words = text.slice(span.start, span.end);
    const found = { annotation, span, words, ...standingOf(annotation, words) };
    return selectionPasses(found, filter, text) ? [found] : [];
  });
}

function selectionPasses(found: MarkedSelection, filter: Filter, text: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return isOpen(found, text);
    case 'disputed':
      return contested.has(found.status) || found.changed !== null;
  }
}

/** What only keeps a rule quiet is nothing to check. */
function saysSomething({ annotation: { body, onRecord } }: PlacedAnnotation): boolean {
  return onRecord.history.length > 0 || body.some((item) => isNoteBody(item) || isSourceBody(item));
}

/** The groups that have something to show, in the order of the text; by status in the order of the work. */
export function arrange(
  { claims }: Pick<Standings<ListedClaim>, 'claims'>,
  { grouping, filter }: Arrangement,
): readonly Group[] {
  const groups = new Map<string, { readonly key: GroupKey; readonly standings: Standing[] }>();
  for (const standing of claims) {
    if (!passes(standing, filter)) continue;
    for (const key of keysOf(standing, grouping)) {
      const id = idOf(key);
      const group = groups.get(id);
      if (group) group.standings.push(standing);
      else groups.set(id, { key, standings: [standing] });
    }
  }
  const found = [...groups].map(([id, { key, standings }]) => ({
    id,
    key,
    standings,
    settled: standings.filter(isSettled).length,
  }));
  return grouping === 'status' ? found.sort((a, b) => rankOf(a.key) - rankOf(b.key)) : found;
}

function keysOf({ claim, status, changed, annotation, beside }: Standing, by: Grouping): readonly GroupKey[] {
  switch (by) {
    case 'paragraph':
      return [{ kind: 'paragraph', place: claim.place }];
    case 'status':
      return [{ kind: 'status', status: changed === null ? status : 'changed' }];
    case 'speaker':
      return [{ kind: 'speaker', name: claim.speaker }];
    case 'source': {
      const names = [annotation, ...beside].flatMap((one) => (one ? sourcesOf(one) : []));
      const distinct = [...new Set(names)];
      return (distinct.length > 0 ? distinct : [null]).map((name) => ({ kind: 'source', name }));
    }
  }
}

const sourcesOf = ({ body }: Annotation): readonly string[] =>
  body.filter(isSourceBody).map(({ source }) => source);

const idOf = (key: GroupKey): string => JSON.stringify(Object.values(key));

const work: readonly (Status | 'changed')[] = ['changed', ...statuses];
const rankOf = (key: GroupKey): number => (key.kind === 'status' ? work.indexOf(key.status) : 0);
