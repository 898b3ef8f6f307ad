/** Which attribution's content another attribution stands in. */

import type { AttributionDraft } from '../passage';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly attribution: number;
}

/** Pieces looked at for one place: nesting deeper than this is not told apart. */
const deepest = 8;

/** Where an attribution's source stands, or its cue where it has none. */
export function placeOf(draft: AttributionDraft): number {
  return draft.source?.start ?? draft.cue.start;
}

/**
 * For each attribution the innermost other one whose content holds its source, or null.
 * @param order indices of the attributions by the place of their source
 */
export function enclosingAttributions(
  drafts: readonly AttributionDraft[],
  order: readonly number[],
): readonly (number | null)[] {
  const pieces = drafts.flatMap((draft, attribution): Piece[] =>
    draft.content.map(({ start, end }) => ({ start, end, attribution })),
  );
  pieces.sort((left, right) => left.start - right.start || right.end - left.end);
  const result = new Array<number | null>(drafts.length).fill(null);
  const open: Piece[] = [];
  let next = 0;
  for (const index of order) {
    const draft = drafts[index];
    if (!draft) continue;
    const place = placeOf(draft);
    for (let piece = pieces[next]; piece && piece.start <= place; piece = pieces[++next]) {
      closeUntil(open, piece.start);
      open.push(piece);
    }
    closeUntil(open, place);
    result[index] = innermost(open, place, index);
  }
  return result;
}

function closeUntil(open: Piece[], place: number): void {
  while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= place) open.pop();
}

function innermost(open: readonly Piece[], place: number, self: number): number | null {
  for (let at = open.length - 1; at >= Math.max(0, open.length - deepest); at--) {
    const piece = open[at];
    if (piece && piece.end > place && piece.attribution !== self) return piece.attribution;
  }
  return null;
}
