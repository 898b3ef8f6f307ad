/** Finds the attributions of one block: who says what, and by which words. */

import type { Manner, Span } from '../article';
import type { AttributionData } from '../languages/schema/attributionData';
import type { LanguagePack } from '../languages/languagePack';
import type { AttributionDraft } from '../passage';
import { endsStep, runToEnd, type Steps } from '../steps';
import { quotationAround, spanOf, viewBlock, type BlockInput, type BlockView, type Range } from './blockView';
import { combineMatches, type SettledMatch } from './combineMatches';
import { lexiconOf, type Lexicon } from './lexicon';
import type { Match } from './match';
import { matchCue } from './matchFrames';
import { sourceKindOf } from './sourceKinds';
import { WordListClassifier, type TokenClassifier } from './tokenClasses';
import { WordClass as C } from './wordClasses';

/** One block's text with what the stages before have found in it. */
export type AttributionInput = BlockInput;

/** How many cues are read in one step. */
const cuesOfStep = 25;

const classifiers = new WeakMap<AttributionData, TokenClassifier>();

/** Ordered by the start of the first content piece; offsets as those of the input. */
export function findAttributions(input: AttributionInput, pack: LanguagePack): readonly AttributionDraft[] {
  return runToEnd(findAttributionsInSteps(input, pack));
}

/** The same, in steps: yields after every few cues. */
export function* findAttributionsInSteps(
  input: AttributionInput,
  pack: LanguagePack,
): Steps<readonly AttributionDraft[]> {
  const lexicon = lexiconOf(pack.attributions);
  let classifier = classifiers.get(pack.attributions);
  if (!classifier) classifiers.set(pack.attributions, (classifier = new WordListClassifier(lexicon)));
  if (!holdsCue(input, lexicon)) return [];
  const view = yield* viewBlock(input, lexicon, classifier);
  yield undefined;
  const matches: Match[] = [];
  for (const [at, cue] of view.cues.entries()) {
    if (at % cuesOfStep === cuesOfStep - 1) yield undefined;
    const match = matchCue(view, cue, matches[matches.length - 1] ?? null);
    if (match) matches.push(match);
  }
  if (matches.length === 0) return [];
  const counts = countWords(view);
  yield undefined;
  const settled = yield* combineMatches(view, matches);
  yield undefined;
  const drafts: AttributionDraft[] = [];
  for (const [at, match] of settled.entries()) {
    if (endsStep(at)) yield undefined;
    drafts.push(toDraft(view, match, counts));
  }
  return drafts.sort(
    (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || a.cue.start - b.cue.start,
  );
}

/** Whether any word of the block can open a cue: most headlines, captions and lists hold none. */
function holdsCue({ tokens }: AttributionInput, lexicon: Lexicon): boolean {
  for (let at = 0; at < tokens.length; at++) if (lexicon.cues.has(tokens.forms[at] ?? '')) return true;
  return false;
}

function toDraft(view: BlockView, match: SettledMatch, counts: WordCounts): AttributionDraft {
  const { reading, contents } = match;
  const { tokens } = view;
  const cue = spanOf(tokens, match.cue);
  const enclitic = encliticOf(view, match, cue);
  return {
    content: contents.map((content) => spanOf(tokens, content)),
    cue,
    source: enclitic ?? (match.source && spanOf(tokens, match.source)),
    manner: mannerOf(counts, contents),
    sourceKind: enclitic ? 'person' : sourceKindOf(view, match.source),
    negated: match.negated,
    via: match.via && spanOf(tokens, match.via),
    class: reading.class,
    frame: reading.frame.name,
    lemma: reading.lemma,
  };
}

/** The end of the cue that stands for its source (*ujar|nya*), or null. */
function encliticOf(view: BlockView, { reading, source }: Match, cue: Span): Span | null {
  if (source || !reading.frame.form.endsWith('Enclitic')) return null;
  const written = view.text.slice(cue.start, cue.end).toLowerCase();
  const enclitic = view.lexicon.enclitics.find((ending) => written.endsWith(ending));
  return enclitic ? { start: cue.end - enclitic.length, end: cue.end } : null;
}

/** Tokens before each one that stand in quoted words, and words that do not: what a content is made of is a subtraction. */
interface WordCounts {
  readonly quoted: Int32Array;
  readonly free: Int32Array;
}

function countWords(view: BlockView): WordCounts {
  const { length } = view.tokens;
  const quoted = new Int32Array(length + 1);
  const free = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) {
    const kind = quotationAround(view, at)?.draft.kind;
    const isQuoted = kind === 'speech' || kind === 'partial';
    const isFree = !isQuoted && ((view.bits[at] ?? 0) & C.mark) === 0;
    quoted[at + 1] = (quoted[at] ?? 0) + (isQuoted ? 1 : 0);
    free[at + 1] = (free[at] ?? 0) + (isFree ? 1 : 0);
  }
  return { quoted, free };
}

function mannerOf({ quoted, free }: WordCounts, contents: readonly Range[]): Manner {
  let isQuoted = false;
  let isFree = false;
  for (const { start, end } of contents) {
    if ((quoted[end] ?? 0) > (quoted[start] ?? 0)) isQuoted = true;
    if ((free[end] ?? 0) > (free[start] ?? 0)) isFree = true;
  }
  if (!isQuoted) return 'indirect';
  return isFree ? 'mixed' : 'direct';
}
