/** Finds the passages in which an author weighs and advises instead of reporting: what stands there needs no source. */

import type { SourcingReason } from '../article';
import { isFigure, statesHardFact } from './candidate';
import type { SentenceSignals } from './signals';

/** One sentence of the body, as the search for opinion sees it. */
export interface OwnVoice {
  readonly signals: SentenceSignals;
  readonly reason: SourcingReason;
  /** Whether somebody's words stand in it between quote marks. */
  readonly quoting: boolean;
}

/** Sentences on end that a passage has at least: one or two judge in any report. */
const shortestPassage = 3;
/** How many of a passage's sentences must judge: half of them. */
const judgingShare = 0.5;

/**
 * Indices of the sentences that are opinion: in the author's own voice, among others of which many judge, with no number,
 * accusation or date in them. What stands behind a number is asked in a comment piece as well.
 * @param sentences those of the body in text order, whatever their label; linear
 */
export function opinionsAmong(sentences: readonly OwnVoice[]): readonly number[] {
  const opinions: number[] = [];
  if (isCommentPiece(sentences)) {
    sentences.forEach((sentence, at) => {
      if (isOpinion(sentence)) opinions.push(at);
    });
    return opinions;
  }
  let first = 0;
  while (first < sentences.length) {
    let end = first;
    let judging = 0;
    for (let voice = sentences[end]; voice && isOwnVoice(voice); voice = sentences[++end])
      if (isJudgement(voice.signals)) judging++;
    const length = end - first;
    if (length >= shortestPassage && judging >= length * judgingShare)
      for (let at = first; at < end; at++) if (isOpinion(sentences[at])) opinions.push(at);
    first = end + 1;
  }
  return opinions;
}

/** A comment piece has more sentences than this. */
const longestNote = 10;
/** What share of a comment piece's sentences judge, at least, and what share is somebody else's words, at most. */
const commentShare = 0.4;
const reportedShare = 0.25;

const toldByOthers: ReadonlySet<SourcingReason['kind']> = new Set<SourcingReason['kind']>([
  'attribution',
  'carriedOn',
  'reported',
  'vagueSource',
]);

/** Whether the author does little but judge, quotes nobody and tells hardly what others said. */
function isCommentPiece(sentences: readonly OwnVoice[]): boolean {
  if (sentences.length <= longestNote || sentences.some(({ quoting }) => quoting)) return false;
  const judging = sentences.filter(({ signals }) => isJudgement(signals)).length;
  const reported = sentences.filter(({ reason: { kind } }) => toldByOthers.has(kind)).length;
  return judging >= sentences.length * commentShare && reported <= sentences.length * reportedShare;
}

/** Whether nobody but the author speaks. */
const isOwnVoice = ({ reason: { kind } }: OwnVoice): boolean =>
  kind === 'checkable' || kind === 'nothingCheckable' || kind === 'question';

const isJudgement = ({ judging, checkable }: SentenceSignals): boolean =>
  judging && !checkable.some(isFigure);

/** Whether a sentence that would be flagged states no hard fact. */
const isOpinion = (voice: OwnVoice | undefined): boolean =>
  (voice?.reason.kind === 'checkable' || voice?.reason.kind === 'hedge') &&
  voice.signals.research === null &&
  !statesHardFact(voice.signals);
