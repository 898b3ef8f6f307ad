/** Where the checking of an article stands: which claim has which status, and which annotation says so. */

import { compareText } from './compareText';
import type { Span } from '../analysis/article';
import { isSuppressionBody, type Annotation, type SpanKind, type Status } from './annotation';
import type { ClaimKind } from './claims';
import type { MaterialChange } from './changedSinceJudged';
import { standingOf, statusOf } from './judge';
import type { PlacedAnnotation } from './placed';

/** As much of a claim as a standing needs. */
export interface CheckedSpan extends Span {
  readonly kind: ClaimKind;
}

/** A claim with the judgement that holds for it. */
export interface ClaimStanding<Claim extends CheckedSpan = CheckedSpan> {
  readonly claim: Claim;
  /** As it was last given, also where the words have changed since. */
  readonly status: Status;
  /** What has changed in the judged words since; null where nothing that matters has. */
  readonly changed: MaterialChange | null;
  /** The annotation that the status comes from, else the one on the very words, which may hold notes and sources; or null. */
  readonly annotation: Annotation | null;
  /** Further annotations on the very words: notes, sources, and what another checker judged of them. */
  readonly beside: readonly Annotation[];
}

export interface StandingCounts {
  readonly total: number;
  /** Claims with a status other than `unchecked` whose words have not changed since. */
  readonly checked: number;
  /** Claims whose words have changed since they were judged: they are to be checked again. */
  readonly changed: number;
  /** The others by status: these and `changed` add up to `total`. */
  readonly byStatus: Readonly<Record<Status, number>>;
}

export interface Standings<Claim extends CheckedSpan = CheckedSpan> {
  /** In the order the claims were given, without those that a checker said are none. */
  readonly claims: readonly ClaimStanding<Claim>[];
  /** Annotations on words that are no claim, in text order: selections, and what the analysis no longer marks. */
  readonly selections: readonly (PlacedAnnotation & { readonly span: Span })[];
  readonly orphans: readonly Annotation[];
  readonly counts: StandingCounts;
}

/** The rule that a suppression names where a checker has said “not a claim”. */
export const everyRuleName = '*';

/** Whether a claim has been checked and its words are still those that were. */
export function isSettled({ status, changed }: Pick<ClaimStanding, 'status' | 'changed'>): boolean {
  return status !== 'unchecked' && changed === null;
}

/**
 * The standing of every claim.
 *
 * The annotation on the very words of a claim counts. Where there is none that was ever judged, the smallest judged
 * annotation on a statement or a selection counts that covers the claim. One on a quotation says that the words were spoken,
 * not that they are true: a number inside stays open.
 * @param placed the article's annotations, in any order
 * @param text the article's text
 */
export function standingsOf<Claim extends CheckedSpan>(
  claims: readonly Claim[],
  placed: readonly PlacedAnnotation[],
  text: string,
): Standings<Claim> {
  const standing = placed.filter(isPlaced);
  const onWords = indexByWords(standing);
  const judgedWide = standing.filter(
    ({ annotation }) => wasJudged(annotation) && coversOthers(annotation.onRecord.kind),
  );
  const around = smallestAround(claims, judgedWide);
  const none = smallestAround(
    claims,
    standing.filter(({ annotation }) => saysNoClaim(annotation)),
  );
  const judged = claims
    .filter((claim) => !none.has(claim))
    .map((claim): ClaimStanding<Claim> => {
      const own = onWords.get(keyOf(claim)) ?? [];
      const given = own.find(({ annotation }) => wasJudged(annotation)) ?? around.get(claim) ?? null;
      const annotation = (given ?? own[0])?.annotation ?? null;
      const beside = own.map((placed) => placed.annotation).filter((other) => other !== annotation);
      if (!given) return { claim, status: 'unchecked', changed: null, annotation, beside };
      const now = text.slice(given.span.start, given.span.end);
      return { claim, ...standingOf(given.annotation, now), annotation, beside };
    });
  const claimed = new Set(claims.map(keyOf));
  return {
    claims: judged,
    selections: standing
      .filter(({ span }) => !claimed.has(keyOf(span)))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    orphans: placed.filter(({ span }) => span === null).map(({ annotation }) => annotation),
    counts: count(judged),
  };
}

function count(standings: readonly ClaimStanding[]): StandingCounts {
  const byStatus = { unchecked: 0, verified: 0, incorrect: 0, disputed: 0, unverifiable: 0, opinion: 0 };
  let changed = 0;
  let checked = 0;
  for (const standing of standings) {
    if (standing.changed === null) byStatus[standing.status]++;
    else changed++;
    if (isSettled(standing)) checked++;
  }
  return { total: standings.length, checked, changed, byStatus };
}

/** Of the annotations on the very same words the one that was changed last among those somebody has judged. */
export function lastJudged(placed: readonly PlacedAnnotation[]): readonly Standing[] {
  const judged = placed.filter(isPlaced).filter(({ annotation }) => wasJudged(annotation));
  return [...indexByWords(judged).values()].flatMap(([last]) => last ?? []);
}

/** An annotation whose words are there. */
type Standing = PlacedAnnotation & { readonly span: Span };

const isPlaced = (placed: PlacedAnnotation): placed is Standing => placed.span !== null;
const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
const length = ({ start, end }: Span): number => end - start;

/** Annotations by the words they are on; of several on the same words the one changed last comes first. */
function indexByWords(standing: readonly Standing[]): ReadonlyMap<string, readonly Standing[]> {
  const found = new Map<string, Standing[]>();
  for (const placed of standing) {
    const list = found.get(keyOf(placed.span));
    if (list) list.push(placed);
    else found.set(keyOf(placed.span), [placed]);
  }
  for (const list of found.values())
    list.sort((a, b) => compareText(b.annotation.modified, a.annotation.modified));
  return found;
}

/** For each claim the smallest of the annotations whose words hold all of its own; one walk over both. */
function smallestAround<Claim extends Span>(
  claims: readonly Claim[],
  wide: readonly Standing[],
): ReadonlyMap<Claim, Standing> {
  const found = new Map<Claim, Standing>();
  const waiting = [...wide].sort((a, b) => a.span.start - b.span.start);
  let open: Standing[] = [];
  let next = 0;
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    open = open.filter(({ span }) => span.end > claim.start);
    for (let placed = waiting[next]; placed && placed.span.start <= claim.start; placed = waiting[++next])
      open.push(placed);
    for (const placed of open) {
      const smallest = found.get(claim);
      if (placed.span.end >= claim.end && (!smallest || length(placed.span) < length(smallest.span)))
        found.set(claim, placed);
    }
  }
  return found;
}

/** Whether somebody gave it a status, be it one that was cleared again. A note alone judges nothing. */
function wasJudged(annotation: Annotation): boolean {
  return statusOf(annotation) !== 'unchecked' || annotation.onRecord.history.length > 0;
}

const coversOthers = (kind: SpanKind): boolean => kind === 'statement' || kind === 'selection';

function saysNoClaim({ body }: Annotation): boolean {
  return body.some((item) => isSuppressionBody(item) && item['onRecord:rule'] === everyRuleName);
}
