/** The findings of a document and the way from one to the next. */

/** `source` of the diagnostics that are On Record's. */
export const findingSource = 'On Record';

/** A place in a document, zero-based. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** The place a step leads to, and whether it went past the end (or the start) of the article to get there. */
export interface Step<P> {
  readonly place: P;
  readonly wrapped: boolean;
}

/**
 * The first place after `from` (before it, going backwards); past the last one, the first again. Undefined where there
 * are no places. Pure; the places need not be in order.
 */
export function stepFrom<P extends Place>(
  places: readonly P[],
  from: Place,
  direction: 'next' | 'previous',
): Step<P> | undefined {
  const ahead = direction === 'next' ? 1 : -1;
  const ordered = [...places].sort((a, b) => ahead * compare(a, b));
  const place = ordered.find((candidate) => ahead * compare(candidate, from) > 0);
  if (place) return { place, wrapped: false };
  const [first] = ordered;
  return first && { place: first, wrapped: true };
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
