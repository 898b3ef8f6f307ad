/** What a selection grows to: word, phrase, content, attribution, sentence, paragraph, article. Pure. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SelectionRange } from 'vscode-languageserver-types';
import type { Article, Block, Span } from '../analysis/article';
import type { AnalyzedDocument } from '../documents/readings';
import { indexAt, sentenceAt } from './look';
import { holds, rangeOf } from './spans';

export function selectionRangeAt({ document, article }: AnalyzedDocument, offset: number): SelectionRange {
  const candidates = spansAround(article, offset).filter(
    (span) => holds(span, offset) && span.end > span.start,
  );
  candidates.sort((a, b) => a.end - a.start - (b.end - b.start));
  let innermost: Span = { start: offset, end: offset };
  const nested: Span[] = [];
  for (const span of candidates) {
    const isWider = span.start < innermost.start || span.end > innermost.end;
    if (!isWider || span.start > innermost.start || span.end < innermost.end) continue;
    nested.push(span);
    innermost = span;
  }
  return chain(document, nested.length > 0 ? nested : [innermost]);
}

function spansAround(article: Article, offset: number): Span[] {
  const { blocks, quotations, numericClaims, attributions, text } = article;
  const block = blocks[indexAt(blocks, offset)];
  const spans: Span[] = [{ start: 0, end: text.length }, ...numericClaims];
  if (block) spans.push(block, wordAt(block, offset));
  const sentence = sentenceAt(article, offset);
  if (sentence) spans.push(sentence);
  for (const quotation of quotations) {
    const { start, end, closed } = quotation;
    spans.push(quotation, { start: start + 1, end: closed ? end - 1 : end });
  }
  for (const { content, cue, source, via } of attributions) {
    let { start, end } = cue;
    for (const part of [cue, source, via, ...content]) {
      if (!part) continue;
      spans.push(part);
      start = Math.min(start, part.start);
      end = Math.max(end, part.end);
    }
    spans.push({ start, end });
  }
  return spans;
}

/** The token at an offset, by binary search; an empty span where there is none. */
function wordAt({ start, tokens }: Block, offset: number): Span {
  const at = offset - start;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const from = tokens.starts[low - 1] ?? at;
  const to = tokens.ends[low - 1] ?? at;
  return to >= at ? { start: start + from, end: start + to } : { start: offset, end: offset };
}

/** Nobody grows a selection more often; and what writes the answer down goes into every range by a call of its own. */
const mostRanges = 100;

/** @param spans from the innermost outward; of very many the outermost are left out, but for the last */
function chain(document: TextDocument, spans: readonly Span[]): SelectionRange {
  const kept = spans.length > mostRanges ? [...spans.slice(0, mostRanges - 1), ...spans.slice(-1)] : spans;
  let range: SelectionRange | undefined;
  for (const span of kept.toReversed()) {
    range = range ? { range: rangeOf(document, span), parent: range } : { range: rangeOf(document, span) };
  }
  return range ?? { range: rangeOf(document, { start: 0, end: 0 }) };
}
