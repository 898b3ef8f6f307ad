/** What a judgement is about: the claim at the cursor, or the words that are selected. Pure. */

import type { SpanKind } from '../../../server/src/annotations/annotation';
import type { PlacedAnnotation } from '../../../server/src/annotations/placed';
import type { CheckedSpan } from '../../../server/src/annotations/standings';

export type Span = NonNullable<PlacedAnnotation['span']>;

/** A claim with offsets into the document's text; UTF-16 code units, half-open. */
export interface SpannedClaim extends CheckedSpan {
  /** Claims with the same key say the same. */
  readonly same: string;
}

/** A claim with what a list shows of it. */
export interface ListedClaim extends SpannedClaim {
  /** Its words on one line, shortened. */
  readonly text: string;
  readonly speaker: string | null;
  /** Counts the blocks of the article from 0. */
  readonly paragraph: number;
  /** The same in words: “headline”, “paragraph 3”. */
  readonly place: string;
}

export interface Target {
  readonly span: Span;
  readonly kind: SpanKind;
  /** Null for a selection that is no claim. */
  readonly claim: SpannedClaim | null;
}

/** Of claims of one length: a number before the quotation that is nothing but it. */
const ranks: Readonly<Record<SpanKind, number>> = { number: 0, quotation: 1, statement: 2, selection: 3 };

/**
 * The selected words, without white space around them; without a selection the smallest claim at the cursor, else the
 * smallest annotation there. Null where there is nothing.
 */
export function targetAt(
  selection: Span,
  text: string,
  claims: readonly SpannedClaim[],
  placed: readonly PlacedAnnotation[],
): Target | null {
  const selected = trimmed(selection, text);
  if (selected) {
    const claim = claims.find((candidate) => sameSpan(candidate, selected));
    const marked = placed.find(({ span }) => span && sameSpan(span, selected));
    const kind = claim?.kind ?? marked?.annotation.onRecord.kind ?? 'selection';
    return { span: selected, kind, claim: claim ?? null };
  }
  if (selection.end > selection.start) return null;
  const offset = selection.start;
  const [claim] = smallestAt(offset, claims);
  if (claim) return { span: { start: claim.start, end: claim.end }, kind: claim.kind, claim };
  const marks = placed.flatMap(({ annotation, span }) =>
    span ? [{ ...span, kind: annotation.onRecord.kind }] : [],
  );
  const [mark] = smallestAt(offset, marks);
  return mark ? { span: { start: mark.start, end: mark.end }, kind: mark.kind, claim: null } : null;
}

/** The annotation on exactly these words; of several the one changed last. */
export function annotationOn(span: Span, placed: readonly PlacedAnnotation[]): PlacedAnnotation | undefined {
  return placed
    .filter((candidate) => candidate.span && sameSpan(candidate.span, span))
    .sort((a, b) => (a.annotation.modified < b.annotation.modified ? 1 : -1))[0];
}

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function trimmed({ start, end }: Span, text: string): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return to > from ? { start: from, end: to } : null;
}

/** Those that hold the place, the smallest first; those that only end there after them. */
function smallestAt<S extends Span & { readonly kind: SpanKind }>(
  offset: number,
  spans: readonly S[],
): readonly S[] {
  const endsThere = ({ end }: Span): number => Number(end === offset);
  return spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort(
      (a, b) =>
        endsThere(a) - endsThere(b) || a.end - a.start - (b.end - b.start) || ranks[a.kind] - ranks[b.kind],
    );
}

/** The unsettled claim that comes next, and whether the search began again at the top to find it. */
export interface NextClaim {
  readonly claim: SpannedClaim;
  readonly wrapped: boolean;
}

/**
 * @param open claims that are not settled, in text order, the longer of two that begin together first
 * @param from the claim to go on from, or an offset: a claim that begins right there is the next
 */
export function nextOpen(open: readonly SpannedClaim[], from: Span | number): NextClaim | null {
  const isAhead = (claim: SpannedClaim): boolean =>
    typeof from === 'number'
      ? claim.start >= from
      : claim.start > from.start || (claim.start === from.start && claim.end < from.end);
  const ahead = open.find(isAhead);
  if (ahead) return { claim: ahead, wrapped: false };
  const first = open.find((claim) => typeof from === 'number' || !sameSpan(claim, from)) ?? open[0];
  return first ? { claim: first, wrapped: true } : null;
}
