/** One block as the engine walks it: for every token its classes, its sentence, its quotation and the cue that opens there. */

import type { Span, StrayMark } from '../article';
import type { QuotationDraft } from '../passage';
import { withUnopened, type OuterQuotation } from '../quotations/unopenedQuotations';
import type { Steps } from '../steps';
import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import type { CueReading, Lexicon, Phrase } from './lexicon';
import { speakerLabel } from './speakerLabel';
import { goesOnWith, type TokenClassifier } from './tokenClasses';
import { WordClass as C } from './wordClasses';

/** A stretch of tokens: `start` inclusive, `end` exclusive. Unlike a `Span` it counts tokens. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** An outermost quotation in tokens, marks included. */
export interface QuotedRange extends Range {
  readonly draft: OuterQuotation;
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
  readonly strayMarks: readonly StrayMark[];
  readonly sentences: readonly Span[];
  readonly isHeadline: boolean;
}

type CuePhrases = readonly Phrase<readonly CueReading[]>[] | undefined;

/** How many tokens are searched for cues in one step. */
const tokensOfStep = 2000;

/** Words a quotation may have at most for a cue inside it to be the reporter's: *"mengutuk dengan keras" pengiriman …*. */
const longestQuotedCue = 6;

/** In steps, since a block may be long. */
export function* viewBlock(
  input: BlockInput,
  lexicon: Lexicon,
  classifier: TokenClassifier,
): Steps<BlockView> {
  const { tokens } = input;
  const sentences = toRanges(tokens, input.sentences);
  const outermost = withUnopened(input.text, input.quotations, input.strayMarks, input.sentences);
  const ranges = toRanges(tokens, outermost);
  const quotations = outermost.map((draft, at): QuotedRange => ({
    start: ranges[at]?.start ?? 0,
    end: ranges[at]?.end ?? 0,
    draft,
    isSpeech: draft.kind === 'speech' || readsAsSpeech(tokens, ranges[at], draft),
  }));
  const quotationOf = indexRanges(quotations, tokens.length);
  const cueOf = new Int32Array(tokens.length).fill(-1);
  const bits = classifier.classify(tokens, input.sentences, input.isHeadline);
  if (!lexicon.headFirst) markPluralOwners(tokens, quotationOf, bits);
  yield undefined;
  const cues: Cue[] = [];
  const sentenceOf = indexRanges(sentences, tokens.length);
  const { text, isHeadline } = input;
  const view = {
    text,
    tokens,
    bits,
    sentences,
    sentenceOf,
    quotations,
    quotationOf,
    cues,
    cueOf,
    lexicon,
    isHeadline,
  };
  yield* findCues(view, cues);
  return view;
}

/** Makes possessives of apostrophes behind plurals: *the voters**’** concerns*. */
function markPluralOwners(
  { forms, kinds, shapes, length }: Tokens,
  quotationOf: Int32Array,
  bits: Int32Array,
): void {
  for (let at = 1; at + 1 < length; at++) {
    if (forms[at] !== "'" || quotationOf[at] !== -1 || kinds[at - 1] !== TokenKind.word) continue;
    const isAttached =
      ((shapes[at] ?? 0) & Shape.spaceBefore) === 0 && ((shapes[at + 1] ?? 0) & Shape.spaceBefore) !== 0;
    if (isAttached && forms[at - 1]?.endsWith('s')) bits[at] = C.possessive;
  }
}

/** Writes the cues of the block to `cues` and, token by token, to the view's `cueOf`. */
function* findCues(view: BlockView, cues: Cue[]): Steps<void> {
  const { tokens, lexicon, cueOf } = view;
  let next = tokensOfStep;
  for (let at = 0; at < tokens.length;) {
    if (at >= next) {
      next = at + tokensOfStep;
      yield undefined;
    }
    const cue = cueAt(view, at, lexicon.cues.get(tokens.forms[at] ?? ''));
    if (cue) {
      cueOf.fill(cues.length, at, cue.end);
      cues.push(cue);
    }
    at = cue ? cue.end : at + 1;
  }
}

/** The longest cue that opens at the token and has a reading there. */
function cueAt(view: BlockView, at: number, phrases: CuePhrases): Cue | undefined {
  if (!phrases) return undefined;
  const quotation = quotationAround(view, at);
  const opensLine = quotation && speakerLabel(view.tokens, view.lexicon, at) !== null;
  if (quotation && !opensLine && !mayHoldCue(quotation)) return undefined;
  for (const { rest, value } of phrases) {
    if (!goesOnWith(view.tokens, at, rest)) continue;
    const readings = possibleReadings(view, at, value);
    if (readings.length > 0) return { start: at, end: at + 1 + rest.length, readings };
  }
  return undefined;
}

/** The readings that the neighbours of a cue allow: a word that is a noun here is no verb, a part of a name no cue. */
function possibleReadings(
  view: BlockView,
  at: number,
  readings: readonly CueReading[],
): readonly CueReading[] {
  if (!view.isHeadline && has(view, at, C.capitalised)) return [];
  // *enggan **disebut** namanya*: what hides a source says nothing.
  if (has(view, at, C.anonymous) && has(view, at - 1, C.anonymous)) return [];
  // *think tank*
  if (!view.lexicon.headFirst && has(view, at, C.organization)) return [];
  if (readings[0]?.frame.family === 'survey' && !opensSurvey(view, at)) return [];
  // *ia **tetap** meminta …*: roots are verbs in headlines only.
  const usable = view.isHeadline ? readings : readings.filter(({ frame: { form } }) => form !== 'bare');
  if (!isNoun(view, at)) return usable;
  return usable.filter(
    ({ frame: { form } }) => form === 'word' || form === 'wordEnclitic' || form === 'gerund',
  );
}

/** Words between *in* and the survey it names. */
const longestSurvey = 9;

/** Whether the noun phrase after the token names a survey: *in **a new Herald poll***. */
function opensSurvey(view: BlockView, at: number): boolean {
  const { tokens, lexicon } = view;
  for (let next = at + 1; next <= at + longestSurvey; next++) {
    if (lexicon.surveys.has(tokens.forms[next] ?? ''))
      return has(view, next + 1, C.mark | C.preposition | C.time | C.verb);
    if (has(view, next, C.verb | C.auxiliary | C.preposition | C.subordinator | C.coordinator)) return false;
    if (has(view, next, C.mark) && tokens.forms[next] !== '/' && tokens.forms[next] !== '-') return false;
  }
  return false;
}

/** Whether a word that could be a verb is a noun where it stands. */
function isNoun(view: BlockView, at: number): boolean {
  const { tokens, lexicon, bits } = view;
  const form = tokens.forms[at] ?? '';
  const before = tokens.forms[at - 1] ?? '';
  // *another **says***: a determiner that stands alone.
  const standsAlone = lexicon.pronominals.has(before) && !lexicon.nounVerbs.has(form);
  if ((lexicon.nounMarkers.has(before) && !standsAlone) || has(view, at - 1, C.possessive)) return true;
  // What shares its form with a noun has to agree with what stands before it to be a verb.
  if (!lexicon.nounVerbs.has(form)) return false;
  if (governsVerb(view, at)) return true;
  let subject = at - 1;
  while (subject >= 0 && has(view, subject, C.adverb)) subject--;
  if (subject < 0 || view.sentenceOf[subject] !== view.sentenceOf[at]) return true;
  // *the Sunday morning **shows***
  let time = subject;
  while (time >= 0 && has(view, time, C.time)) time--;
  if (time < subject && has(view, time, C.determiner) && !has(view, time, C.time)) return true;
  const classes = bits[subject] ?? 0;
  if (classes & (C.pronoun | C.relative | C.auxiliary | C.negation | C.purpose)) return false;
  if (classes & C.mark) return (view.quotationOf[subject] ?? -1) < 0 && !has(view, at + 1, C.complementiser);
  if (classes & (C.preposition | C.verb)) return true;
  if (classes & (C.determiner | C.coordinator)) return !has(view, at + 1, C.complementiser);
  const noun = tokens.forms[subject] ?? '';
  const plural =
    noun.endsWith(lexicon.pluralEnding) && !lexicon.singularEndings.some((ending) => noun.endsWith(ending));
  // *press* ends like a plural and is none.
  const third =
    form.endsWith(lexicon.pluralEnding) && !form.endsWith(lexicon.pluralEnding + lexicon.pluralEnding);
  return third ? plural && (classes & C.capitalised) === 0 : !plural;
}

/** Whether a finite verb cue follows, so that the word is its subject: *press **reports** say*. */
function governsVerb(view: BlockView, at: number): boolean {
  const { lexicon, tokens, bits } = view;
  const next = tokens.forms[has(view, at + 1, C.adverb) ? at + 2 : at + 1] ?? '';
  const before = bits[at - 1] ?? 0;
  if (before & (C.pronoun | C.relative | C.mark) || lexicon.nounVerbs.has(next)) return false;
  const isActive = lexicon.cues
    .get(next)
    ?.some(({ rest, value }) => rest.length === 0 && value.some(({ frame }) => frame.form === 'active'));
  return isActive === true && next !== '';
}

/** Whether a quotation that was not taken for speech is a sentence all the same: a capital at its start, a stop or comma at its end. */
function readsAsSpeech(tokens: Tokens, range: Range | undefined, { kind }: OuterQuotation): boolean {
  if (!range || kind !== 'partial') return false;
  let first = range.start;
  while (first < range.end && tokens.kinds[first] === TokenKind.quote) first++;
  let last = range.end - 1;
  while (last > first && tokens.kinds[last] === TokenKind.quote) last--;
  return tokens.kinds[last] === TokenKind.mark && ((tokens.shapes[first] ?? 0) & Shape.capitalised) !== 0;
}

const mayHoldCue = ({ isSpeech, start, end, draft }: QuotedRange): boolean =>
  !isSpeech && draft.kind !== 'title' && end - start <= longestQuotedCue;

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

/** Whether any token in the range has any of the classes. */
export function holdsAny(view: BlockView, { start, end }: Range, classes: number): boolean {
  for (let at = start; at < end; at++) if (has(view, at, classes)) return true;
  return false;
}

/** The outermost quotation the token is in. */
export function quotationAround(view: BlockView, at: number): QuotedRange | undefined {
  // An array that is read at -1 is many times slower than a test.
  const index = view.quotationOf[at] ?? -1;
  return index < 0 ? undefined : view.quotations[index];
}

/** The cue the token is in. */
export function cueAround(view: BlockView, at: number): Cue | undefined {
  const index = view.cueOf[at] ?? -1;
  return index < 0 ? undefined : view.cues[index];
}

/** Whether the token is in a cue that can be an active verb. */
export function isActiveCue(view: BlockView, at: number): boolean {
  return cueAround(view, at)?.readings.some(({ frame: { form } }) => form === 'active') ?? false;
}

/** The sentence the token is in. */
export function sentenceAt(view: BlockView, at: number): Range {
  return view.sentences[view.sentenceOf[at] ?? -1] ?? { start: at, end: at + 1 };
}

/** Whether a comma stands inside the quotation marks that close at the token: *"too weak,"*. */
export function closesOnComma(view: BlockView, at: number): boolean {
  if ((view.quotationOf[at] ?? -1) < 0 || view.quotationOf[at] === view.quotationOf[at + 1]) return false;
  let inner = at;
  while (inner > 0 && view.tokens.kinds[inner] === TokenKind.quote) inner--;
  return inner < at && isComma(view, inner);
}

export const isComma = (view: BlockView, at: number): boolean => view.tokens.forms[at] === ',';
