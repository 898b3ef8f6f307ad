/** Speakers of a transcript, whose names in capitals open their paragraphs: *PORTER: We left.*. */

import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import type { Lexicon } from './lexicon';

/** Words of a name. */
const longestLabel = 4;
/** Tokens of quote marks before a name: else each colon behind a long row of marks would cost the row. */
const mostMarks = 3;
/** Letters of a name: shorter ones are *Q* and *A*. */
const shortestName = 3;

/** Index of the token that the name before the colon at `colon` starts with, or null where the paragraph opens with none. */
export function speakerLabel(
  { kinds, forms, shapes }: Tokens,
  lexicon: Lexicon,
  colon: number,
): number | null {
  if (forms[colon] !== ':' || colon > longestLabel + mostMarks) return null;
  let start = 0;
  while (kinds[start] === TokenKind.quote) start++;
  if (start >= colon || colon - start > longestLabel) return null;
  for (let at = start; at < colon; at++) {
    const form = forms[at] ?? '';
    const isName = ((shapes[at] ?? 0) & Shape.upperCase) !== 0 && form.length >= shortestName;
    if (!isName || lexicon.lineLabels.has(form)) return null;
  }
  return start;
}
