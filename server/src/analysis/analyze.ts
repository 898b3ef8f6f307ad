/** The pipeline, in the order it runs: text in, `Article` out. Pure: no clock, no I/O. */

import type { Article, Block, BlockKind, LanguageTag, NumericClaim, Span, StrayMark } from './article';
import { carryOn } from './attributions/carryOn';
import { findAttributionsInSteps } from './attributions/findAttributions';
import { detectLanguage } from './detectLanguage';
import { editedStretch } from './incremental/editedStretch';
import { moveArticle } from './incremental/moveArticle';
import { languagePacks, packFor } from './languages';
import type { LanguagePack } from './languages/languagePack';
import { moveClaim } from './numbers/moveClaim';
import { recognizeNumbersInSteps } from './numbers/recognizeNumbers';
import { KnownPassages } from './incremental/knownPassages';
import type { Passage, PlacedPassage } from './passage';
import { nameSpeakers } from './quotations/nameSpeakers';
import { pairQuotationsInSteps } from './quotations/pairQuotations';
import { readMentionsInSteps } from './resolution/readMentions';
import { resolveSources } from './resolution/resolveSources';
import { classifySourcing } from './sourcing/classifySourcing';
import { readSignalsInSteps } from './sourcing/signals';
import { readBlocksInSteps, type BlockSpan, type TextBlocks } from './structure/blocks';
import type { LinePart } from './structure/linePart';
import { openerAt } from './structure/lineOpeners';
import { endsStep, runToEnd, type Steps } from './steps';
import { splitSentencesInSteps } from './structure/sentences';
import { tokenizeInSteps } from './structure/tokens';

export interface AnalyzeOptions {
  /** BCP 47 tag; detected where it is absent or not supported. */
  readonly language?: LanguageTag | undefined;
}

/** An article with what is needed to analyse its next version at the cost of what has changed. */
export interface Analysis {
  readonly article: Article;
  readonly blocks: TextBlocks;
  /** What was read in each block: nothing in it depends on where in the article the block stands. */
  readonly passages: ReadonlyMap<LinePart, Passage>;
  readonly placed: readonly PlacedPassage[];
}

/** Analyses a text from scratch. Never throws, whatever the string. */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  return runToEnd(analyzeInSteps(text, options)).article;
}

/**
 * The same, in steps: yields often, so that a caller can let others work or give up between them.
 * @param previous the analysis of a former version; the article is the same with and without
 */
export function* analyzeInSteps(
  text: string,
  options: AnalyzeOptions = {},
  previous: Analysis | null = null,
): Steps<Analysis> {
  const pack = choosePack(text, options.language);
  const blocks = yield* readBlocksInSteps(text, pack.structure, previous?.blocks ?? null);
  const known = new KnownPassages(previous?.article.language === pack.tag ? previous : null);
  const passages = new Map<LinePart, Passage>();
  const placed: PlacedPassage[] = [];
  for (const block of blocks.blocks) {
    const former = known.find(block);
    const passage = former ?? (yield* readPassage(text, block, pack));
    passages.set(block.part, passage);
    placed.push({ passage, start: block.start });
    if (!former) yield undefined;
  }
  const moved =
    previous?.article.language === pack.tag ? yield* movedFrom(previous, placed, text, pack) : null;
  return { article: moved ?? (yield* assemble(text, placed, pack)), blocks, passages, placed };
}

/** The former article moved along, where an edit has changed nothing but a stretch that is in no name and no source; else null. */
function* movedFrom(
  previous: Analysis,
  placed: readonly PlacedPassage[],
  text: string,
  pack: LanguagePack,
): Steps<Article | null> {
  const edited = editedStretch(previous.placed, placed);
  const tokens = edited && placed[edited.passage]?.passage.tokens;
  if (!tokens) return null;
  const moved = moveArticle(previous.article, edited, text, tokens);
  yield undefined;
  const { attributions } = moved;
  const sentences = edited.sameSignals
    ? moved.sentences
    : yield* classifySourcing(placed, attributions, pack.sourcing);
  const numericClaims = edited.sameClaims ? moved.numericClaims : yield* placeClaims(placed);
  return { ...moved, sentences, numericClaims };
}

function choosePack(text: string, language: LanguageTag | undefined): LanguagePack {
  const given = language === undefined ? undefined : packFor(language);
  const detected = given ? undefined : packFor(detectLanguage(text)?.language ?? '');
  const pack = given ?? detected ?? languagePacks[0];
  if (!pack) throw new Error('no language pack');
  return pack;
}

/** Blocks whose numbers nobody claims: time stamps, phone numbers of the newsroom, initials. */
const withoutClaims: ReadonlySet<BlockKind> = new Set(['byline', 'boilerplate', 'signature']);

/** Everything that can be told from one block alone; a step a stage, since a block may be long. */
function* readPassage(article: string, block: BlockSpan, pack: LanguagePack): Steps<Passage> {
  const text = article.slice(block.start, block.end);
  const tokens = yield* tokenizeInSteps(text);
  yield undefined;
  const dateline = block.dateline && move(block.dateline, -block.start);
  const inHeading = block.kind === 'headline' || block.kind === 'subheading';
  const isHeadline = inHeading || block.kind === 'relatedLink';
  const { quotations, strayMarks } = yield* pairQuotationsInSteps(text, tokens, pack.structure, inHeading);
  yield undefined;
  const marks = { quotations, strayMarks };
  const sentences = yield* splitSentencesInSteps(text, tokens, marks, pack.structure, dateline);
  yield undefined;
  const opened = openingLength(text, block, pack);
  const said = opened > 0 ? sentences.map((sentence) => behind(sentence, opened)) : sentences;
  const attributions = yield* findAttributionsInSteps(
    { text, tokens, quotations, strayMarks, sentences: said, isHeadline },
    pack,
  );
  yield undefined;
  const mentions = yield* readMentionsInSteps({ text, tokens, quotations, sentences }, pack.names);
  yield undefined;
  const numericClaims = withoutClaims.has(block.kind)
    ? []
    : yield* recognizeNumbersInSteps(text, tokens, pack.numbers);
  yield undefined;
  const signals = yield* readSignalsInSteps({ text, tokens, sentences, numericClaims }, pack.sourcing);
  return {
    text,
    kind: block.kind,
    dateline,
    tokens,
    quotations,
    strayMarks,
    sentences,
    attributions,
    mentions,
    numericClaims,
    signals,
  };
}

/** How much of a block's text nobody says: the dateline, or the words that announce a link (*Baca juga:*). */
function openingLength(text: string, { kind, start, dateline }: BlockSpan, pack: LanguagePack): number {
  if (kind === 'relatedLink') return openerAt(text, 0, pack.structure)?.end ?? 0;
  return dateline ? dateline.end - start : 0;
}

function behind({ start, end }: Span, opened: number): Span {
  return { start: Math.min(end, Math.max(start, opened)), end };
}

/** The steps that look at the whole article. */
function* assemble(text: string, passages: readonly PlacedPassage[], pack: LanguagePack): Steps<Article> {
  const drafts = yield* carryOn(passages);
  yield undefined;
  const { entities, attributions } = yield* resolveSources(passages, drafts, pack);
  const sentences = yield* classifySourcing(passages, attributions, pack.sourcing);
  const quotations = yield* nameSpeakers(text, passages, attributions);
  yield undefined;
  const strayMarks = passages.flatMap(({ passage, start }) =>
    passage.strayMarks.map((mark): StrayMark => ({ ...move(mark, start), expected: mark.expected })),
  );
  const numericClaims = yield* placeClaims(passages);
  yield undefined;
  const blocks = placeBlocks(passages);
  yield undefined;
  const language = pack.tag;
  return { text, language, blocks, sentences, quotations, strayMarks, attributions, numericClaims, entities };
}

function placeBlocks(passages: readonly PlacedPassage[]): readonly Block[] {
  let sentence = 0;
  return passages.map(({ passage, start }): Block => {
    const firstSentence = sentence;
    sentence += passage.sentences.length;
    const { kind, tokens, text } = passage;
    const dateline = passage.dateline && move(passage.dateline, start);
    return { kind, start, end: start + text.length, dateline, tokens, firstSentence, endSentence: sentence };
  });
}

function* placeClaims(passages: readonly PlacedPassage[]): Steps<readonly NumericClaim[]> {
  const placed: NumericClaim[] = [];
  for (const [at, { passage, start }] of passages.entries()) {
    for (const claim of passage.numericClaims) placed.push(moveClaim(claim, (span) => move(span, start)));
    if (endsStep(at)) yield undefined;
  }
  return placed;
}

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
