/** One block as the engine walks it: for every token its classes, its sentence, its quotation and the cue that opens there. */

import type { Span } from '../article';
import type { QuotationDraft } from '../passage';
import type { Tokens } from '../structure/tokens';
import type { CueReading, Lexicon } from './lexicon';
import { longestPhrase, type TokenClassifier } from './tokenClasses';

/** A stretch of tokens: `start` inclusive, `end` exclusive. Unlike a `Span` it counts tokens. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An outermost quotation in tokens, marks included. */
export interface QuotedRange extends Range {
  readonly draft: QuotationDraft;
  /** Words somebody said, as against a few words inside the reporter's sentence: the reporter's clause stops at it. */
  readonly isSpeech: boolean;
}

export interface Cue extends Range {
  readonly readings: readonly CueReading[];
}

export interface BlockView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly bits: Int32Array;
  readonly sentences: readonly Range[];
  /** Index of the sentence a token is in. */
  readonly sentenceOf: Int32Array;
  readonly quotations: readonly QuotedRange[];
  /** Index of the outermost quotation a token is in, marks included, or -1. */
  readonly quotationOf: Int32Array;
  /** Cues in text order; they do not overlap. */
  readonly cues: readonly Cue[];
  /** Index of the cue a token is in, or -1. */
  readonly cueOf: Int32Array;
  readonly lexicon: Lexicon;
  readonly isHeadline: boolean;
}

/** What `viewBlock` makes its view of. */
export interface BlockInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly quotations: readonly QuotationDraft[];
  readonly sentences: readonly Span[];
  readonly isHeadline: boolean;
}

/** Words a quotation may have at most for a cue inside it to be the reporter's: *"mengutuk dengan keras" pengiriman …*. */
const longestQuotedCue = 6;

export function viewBlock(input: BlockInput, lexicon: Lexicon, classifier: TokenClassifier): BlockView {
  const { tokens } = input;
  const sentences = toRanges(tokens, input.sentences);
  const outermost = input.quotations.filter(({ depth }) => depth === 0);
  const ranges = toRanges(tokens, outermost);
  const quotations = outermost.map((draft, at): QuotedRange => ({
    start: ranges[at]?.start ?? 0,
    end: ranges[at]?.end ?? 0,
    draft,
    isSpeech: draft.kind === 'speech',
  }));
  const quotationOf = indexRanges(quotations, tokens.length);
  const cueOf = new Int32Array(tokens.length).fill(-1);
  const bits = classifier.classify(tokens, input.sentences);
  const cues = findCues(tokens, quotations, quotationOf, lexicon, cueOf);
  return {
    text: input.text,
    tokens,
    bits,
    sentences,
    sentenceOf: indexRanges(sentences, tokens.length),
    quotations,
    quotationOf,
    cues,
    cueOf,
    lexicon,
    isHeadline: input.isHeadline,
  };
}

function findCues(
  tokens: Tokens,
  quotations: readonly QuotedRange[],
  quotationOf: Int32Array,
  lexicon: Lexicon,
  cueOf: Int32Array,
): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = longestPhrase(tokens, at, lexicon.cues.get(tokens.forms[at] ?? ''));
    const quotation = quotations[quotationOf[at] ?? -1];
    if (!phrase || (quotation && !mayHoldCue(quotation))) {
      at++;
      continue;
    }
    const end = at + 1 + phrase.rest.length;
    cueOf.fill(cues.length, at, end);
    cues.push({ start: at, end, readings: phrase.value });
    at = end;
  }
  return cues;
}

const mayHoldCue = ({ isSpeech, start, end, draft }: QuotedRange): boolean =>
  !isSpeech && draft.kind === 'partial' && end - start <= longestQuotedCue;

/** The tokens of ordered, disjoint spans; one walk over the tokens. */
function toRanges(tokens: Tokens, spans: readonly Span[]): readonly Range[] {
  let at = 0;
  return spans.map((span) => {
    while (at < tokens.length && (tokens.starts[at] ?? 0) < span.start) at++;
    const start = at;
    while (at < tokens.length && (tokens.starts[at] ?? 0) < span.end) at++;
    return { start, end: at };
  });
}

function indexRanges(ranges: readonly Range[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1);
  ranges.forEach(({ start, end }, at) => index.fill(at, start, end));
  return index;
}

/** The range's place in the text. */
export function spanOf(tokens: Tokens, { start, end }: Range): Span {
  return { start: tokens.starts[start] ?? 0, end: tokens.ends[end - 1] ?? 0 };
}

/** Whether the token has any of the classes. */
export function has(view: BlockView, at: number, classes: number): boolean {
  return ((view.bits[at] ?? 0) & classes) !== 0;
}

/** The sentence the token is in. */
export function sentenceAt(view: BlockView, at: number): Range {
  return view.sentences[view.sentenceOf[at] ?? -1] ?? { start: at, end: at + 1 };
}

export const isComma = (view: BlockView, at: number): boolean => view.tokens.forms[at] === ',';
