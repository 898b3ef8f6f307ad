/** Finds for each quotation the attribution that holds it most closely. */

import type { Attribution, Span } from '../article';

interface Piece extends Span {
  readonly attribution: number;
}

/**
 * Index of the attribution whose content holds the quotation, the shortest piece winning where several do; null where
 * none does. Both lists are walked once, with what stands open kept on a stack of few entries.
 * @param quotations ordered by start
 */
export function innermostHolders(
  quotations: readonly Span[],
  attributions: readonly Attribution[],
): readonly (number | null)[] {
  const pieces = attributions
    .flatMap(({ content }, attribution) =>
      content.map(({ start, end }): Piece => ({ start, end, attribution })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Piece[] = [];
  return quotations.map((quotation) => {
    // Quote marks may stand outside of the piece: what they enclose has to lie in it.
    const inside = { start: quotation.start + 1, end: quotation.end - 1 };
    for (let piece = pieces[next]; piece && piece.start <= inside.start; piece = pieces[++next])
      open.push(piece);
    open = open.filter((piece) => piece.end > inside.start);
    let best: Piece | null = null;
    for (const piece of open)
      if (piece.end >= inside.end - 1 && (!best || piece.end - piece.start < best.end - best.start))
        best = piece;
    return best?.attribution ?? null;
  });
}
