/** Words whose closing mark stands there without the one that opened them: *The dam will hold," Porter said*. */

import type { Span, StrayMark } from '../article';
import type { QuotationDraft } from '../passage';
import { firstEndingAfter } from '../spanSearch';

/** A quotation that stands in no other. */
export type OuterQuotation = Omit<QuotationDraft, 'depth' | 'words'>;

/** What a speaker's words end in before the mark where their sentence goes on with who said them. */
const handsOver = /[,?!…—–-]['’]?\s*$/;
/** A word right behind the mark. */
const goesOn = /^\s*\p{L}/u;
/** Characters that are looked at on either side of the mark. */
const reach = 4;

/**
 * The outermost quotations of a block, in order, with those whose opening mark is lost. These reach back to the start of
 * their sentence, as nobody can tell where they began, and hold what is quoted inside.
 * @param quotations ordered by start
 * @param sentences those of the block, ordered
 */
export function withUnopened(
  text: string,
  quotations: readonly QuotationDraft[],
  strayMarks: readonly StrayMark[],
  sentences: readonly Span[],
): readonly OuterQuotation[] {
  const outermost: readonly OuterQuotation[] = quotations.filter(({ depth }) => depth === 0);
  const unopened: OuterQuotation[] = [];
  for (const mark of strayMarks) {
    const sentence = sentences[firstEndingAfter(sentences, mark.start)];
    if (!sentence || !closesSpeech(text, mark, sentence)) continue;
    const { start } = sentence;
    if (start < (unopened[unopened.length - 1]?.end ?? 0)) continue;
    unopened.push({ start, end: mark.end, kind: 'speech', closed: true });
  }
  if (unopened.length === 0) return outermost;
  const outside = outermost.filter(({ start, end }) => {
    const holder = unopened[firstEndingAfter(unopened, start)];
    return !holder || end <= holder.start;
  });
  return [...outside, ...unopened].sort((a, b) => a.start - b.start);
}

/** Whether a mark closes words that somebody said: punctuation before it, and behind it the sentence goes on. */
function closesSpeech(text: string, { start, end, expected }: StrayMark, sentence: Span): boolean {
  if (expected !== 'opening' || sentence.start >= start) return false;
  const before = text.slice(Math.max(sentence.start, start - reach), start);
  const after = text.slice(end, Math.min(sentence.end, end + reach));
  return handsOver.test(before) && goesOn.test(after);
}
