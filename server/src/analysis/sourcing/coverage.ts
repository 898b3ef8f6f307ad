/** Which attributions reach into which sentence. */

import type { Attribution, Span } from '../article';
import { firstEndingAfter } from '../spanSearch';
import { endsStep, type Steps } from '../steps';

/** One attribution's part in a sentence. */
export interface Reach {
  /** Index in `Article.attributions`. */
  readonly attribution: number;
  /** How many code units of the sentence are its content. */
  readonly content: number;
  /** Whether its cue stands in the sentence. */
  readonly cue: boolean;
}

/**
 * In steps. For every sentence the attributions whose content or cue it has, in the order of the attributions.
 * Cost: attributions times the logarithm of the sentences, plus what is returned.
 * @param sentences ordered and disjoint
 */
export function* reachOfAttributions(
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): Steps<readonly (readonly Reach[])[]> {
  const reaches: Reach[][] = sentences.map(() => []);
  for (const [index, attribution] of attributions.entries()) {
    if (endsStep(index)) yield undefined;
    for (const piece of attribution.content) {
      for (let at = firstEndingAfter(sentences, piece.start); at < sentences.length; at++) {
        const sentence = sentences[at];
        if (!sentence || sentence.start >= piece.end) break;
        const content = Math.min(piece.end, sentence.end) - Math.max(piece.start, sentence.start);
        note(reaches[at], { attribution: index, content, cue: false });
      }
    }
    const { cue } = attribution;
    const at = firstEndingAfter(sentences, cue.start);
    if ((sentences[at]?.start ?? Infinity) <= cue.start)
      note(reaches[at], { attribution: index, content: 0, cue: true });
  }
  return reaches;
}

/** Adds to what the last entry says where it is of the same attribution. */
function note(reaches: Reach[] | undefined, reach: Reach): void {
  const last = reaches?.at(-1);
  if (reaches === undefined) return;
  if (last?.attribution === reach.attribution)
    reaches[reaches.length - 1] = {
      ...last,
      content: last.content + reach.content,
      cue: last.cue || reach.cue,
    };
  else reaches.push(reach);
}
