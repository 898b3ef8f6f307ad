/** Labels every sentence: attributed, vague, unsourced or exempt, with the reason. */

import type { Attribution, BlockKind, Sentence, SourcingReason, Span } from '../article';
import type { SourcingData } from '../languages/schema/sourcingData';
import type { PlacedPassage } from '../passage';
import { endsStep, type Steps } from '../steps';
import { isFigure, isHidden, place, type Candidate, type Label } from './candidate';
import { isCheckable } from './checkability';
import { reachOfAttributions, type Reach } from './coverage';
import { takeInObserved, takeInOpinionOfSpeaker, takeInPointedAt, takeInSurrounded } from './neighbours';
import { opinionsAmong, type OwnVoice } from './opinion';

/** What a document told of at length can be: found by the words for it. */
const topics = ['research', 'regulation'] as const;
type Topic = (typeof topics)[number];

/** Blocks at most between what a study or rule tells and words that take it up again. */
const longestGapOf: Readonly<Record<Topic, number>> = { research: 4, regulation: 1 };

interface Study {
  readonly attribution: number;
  readonly block: number;
  readonly topic: Topic;
}

const bodyKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'listItem']);

/** Whole-article step, in small ones; linear in the number of sentences and attributions, up to a look-up of each attribution. */
export function* classifySourcing(
  passages: readonly PlacedPassage[],
  attributions: readonly Attribution[],
  data: SourcingData,
): Steps<readonly Sentence[]> {
  const candidates: Candidate[] = [];
  for (const [block, placed] of passages.entries()) {
    placeSentences(placed, block, candidates);
    if (endsStep(block)) yield undefined;
  }
  const reaches = yield* reachOfAttributions(candidates, attributions);
  const classifier = new Classifier(candidates, reaches, attributions, data);
  yield undefined;
  const labels: Label[] = [];
  while (labels.length < candidates.length) {
    labels.push(classifier.label(labels.length));
    if (endsStep(labels.length)) yield undefined;
  }
  yield undefined;
  takeInObserved(candidates, labels);
  takeInPointedAt(candidates, reaches, attributions, labels);
  yield undefined;
  takeInSurrounded(candidates, attributions, labels);
  takeInOpinionOfSpeaker(candidates, attributions, labels);
  yield undefined;
  exemptOpinions(candidates, labels);
  return candidates.map(({ start, end, block }, at): Sentence => {
    const { sourcing, reason } = labels[at] ?? exemptFor('nothingCheckable');
    return { start, end, block, sourcing, reason };
  });
}

/** Adds a block's sentences to the candidates. */
function placeSentences({ passage, start }: PlacedPassage, block: number, candidates: Candidate[]): void {
  let quotation = 0;
  const { quotations } = passage;
  for (const [at, sentence] of passage.sentences.entries()) {
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= sentence.start) quotation++;
    let quoted = 0;
    for (let next = quotation; next < quotations.length; next++) {
      const span = quotations[next];
      if (!span || span.start >= sentence.end) break;
      if (span.depth === 0 && span.kind === 'speech')
        quoted += Math.max(0, Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start));
    }
    const signals = passage.signals[at];
    if (!signals) throw new Error('a sentence without signals');
    candidates.push({
      start: sentence.start + start,
      end: sentence.end + start,
      block,
      blockStart: start,
      kind: passage.kind,
      signals,
      quoted,
    });
  }
}

const exemptFor = (
  kind: 'block' | 'question' | 'introducesQuotation' | 'nothingCheckable' | 'opinion',
): Label => ({
  sourcing: 'exempt',
  reason: { kind },
});

/** Labels sentences in text order, remembering whom the one before was ascribed to. */
class Classifier {
  private readonly candidates: readonly Candidate[];
  private readonly reaches: readonly (readonly Reach[])[];
  private readonly attributions: readonly Attribution[];
  private readonly data: SourcingData;
  /** Whether the article has told of something that the reporter saw. */
  private onTheSpot = false;
  /** The attribution that the last sentence of the body was ascribed to, directly or carried on; null after one that was not. */
  private running: { readonly attribution: number; readonly block: number } | null = null;

  /** The study or rule that was last named as a source, and the block that last told of it. */
  private study: Study | null = null;

  constructor(
    candidates: readonly Candidate[],
    reaches: readonly (readonly Reach[])[],
    attributions: readonly Attribution[],
    data: SourcingData,
  ) {
    this.candidates = candidates;
    this.reaches = reaches;
    this.attributions = attributions;
    this.data = data;
  }

  /** Must be called once for each sentence, in order. */
  label(at: number): Label {
    const candidate = this.candidates[at];
    if (!candidate || !bodyKinds.has(candidate.kind)) return exemptFor('block');
    if (candidate.signals.witnessed) this.onTheSpot = true;
    const label = this.labelOfBody(candidate, at);
    const { reason } = label;
    this.followStudy(candidate, reason);
    if (reason.kind === 'attribution' || reason.kind === 'carriedOn')
      this.running = { attribution: reason.attribution, block: candidate.block };
    else if (reason.kind === 'reported' && this.running && candidate.block <= this.running.block + 1)
      this.running = { ...this.running, block: candidate.block };
    // Praise and transition are the reporter's own voice, though nothing in them is checkable.
    else if (candidate.signals.colouring) this.running = null;
    else if (label.sourcing !== 'exempt' && reason.kind !== 'hedge') this.running = null;
    return label;
  }

  private labelOfBody(candidate: Candidate, at: number): Label {
    return (
      this.byAttribution(candidate, at) ??
      this.byObservation(candidate) ??
      this.byQuestion(candidate) ??
      this.byIntroduction(candidate, at) ??
      this.byCarryingOn(candidate, at) ??
      this.byHedge(candidate, at) ??
      bySpeech(candidate) ??
      this.byStudy(candidate) ??
      this.byOwnWords(candidate)
    );
  }

  /** A named source behind some of it makes a sentence attributed; else a vague one, else a withheld confirmation. */
  private byAttribution(candidate: Candidate, at: number): Label | null {
    let vague: number | null = null;
    let negated: number | null = null;
    for (const { attribution: index } of this.reaches[at] ?? []) {
      const attribution = this.attributions[index];
      if (!attribution?.source || isCaused(candidate, attribution)) continue;
      // *Berdasarkan pantauan …*: what the reporter saw is its own source.
      const seen = candidate.signals.witnessed;
      if (
        seen &&
        attribution.source.start < seen.end + candidate.blockStart &&
        attribution.source.end >= seen.end + candidate.blockStart
      )
        return this.byObservation(candidate);
      // *Tidak menampik …*: who does not deny something says it.
      if (attribution.negated && !this.data.denials.has(attribution.lemma)) negated ??= index;
      else if (attribution.sourceKind === 'vague' || attribution.sourceKind === 'anonymous') vague ??= index;
      else return { sourcing: 'attributed', reason: { kind: 'attribution', attribution: index } };
    }
    if (vague !== null && this.isResearcher(candidate, vague)) return this.byStudy(candidate);
    if (vague !== null && this.isAskedBySurvey(candidate, vague)) return this.bySurvey(candidate);
    if (vague !== null) return { sourcing: 'vague', reason: { kind: 'vagueSource', attribution: vague } };
    if (negated !== null && !candidate.signals.address && isCheckable(candidate.signals, this.data))
      return { sourcing: 'unsourced', reason: { kind: 'negatedAttribution', attribution: negated } };
    return null;
  }

  /** Whether the source of an attribution is called by a word for research. */
  private isResearcher({ signals, blockStart }: Candidate, index: number): boolean {
    const { research } = signals;
    const source = this.attributions[index]?.source;
    if (!research || !source || this.study?.topic !== 'research') return false;
    return research.start + blockStart >= source.start && research.end + blockStart <= source.end;
  }

  /** *In a Harbor Weekly poll, most voters said …*: a survey that has a name stands behind those it asked. */
  private isAskedBySurvey({ signals, blockStart }: Candidate, index: number): boolean {
    const { research, named } = signals;
    const source = this.attributions[index]?.source;
    return (
      research !== null &&
      named &&
      source !== null &&
      source !== undefined &&
      research.end + blockStart <= source.start
    );
  }

  private bySurvey(candidate: Candidate): Label | null {
    const { research } = candidate.signals;
    return (
      research && { sourcing: 'attributed', reason: { kind: 'observed', cue: place(research, candidate) } }
    );
  }

  /** Remembers a study that is given as a source, and how far the article goes on with it. */
  private followStudy(candidate: Candidate, reason: SourcingReason): void {
    if (reason.kind !== 'attribution' && reason.kind !== 'carriedOn') return;
    const { attribution } = reason;
    const { block, signals, blockStart } = candidate;
    const { sourceKind, source } = this.attributions[attribution] ?? {};
    const topic =
      sourceKind === 'document' && source
        ? topics.find((name) => {
            const word = signals[name];
            return word && word.start + blockStart >= source.start && word.end + blockStart <= source.end;
          })
        : undefined;
    if (topic) this.study = { attribution, block, topic };
    else if (attribution === this.study?.attribution) this.study = { ...this.study, block };
  }

  /** *Para peneliti menemukan …*, *Temuan itu …*: what a study that was just named has found. */
  private byStudy(candidate: Candidate): Label | null {
    const { study } = this;
    if (!study || candidate.block > study.block + longestGapOf[study.topic]) return null;
    const { tie, named, [study.topic]: word } = candidate.signals;
    const goesOn = word ?? (candidate.block <= study.block + 1 ? tie : null);
    const sameBlock = candidate.block === study.block && !named;
    if (!goesOn && !sameBlock) return null;
    const by = goesOn && place(goesOn, candidate);
    return { sourcing: 'attributed', reason: { kind: 'carriedOn', attribution: study.attribution, by } };
  }

  private byObservation(candidate: Candidate): Label | null {
    const { observed, scene, checkable } = candidate.signals;
    const cue = observed ?? (this.onTheSpot && !checkable.some(isHidden) ? scene : null);
    return cue && { sourcing: 'attributed', reason: { kind: 'observed', cue: place(cue, candidate) } };
  }

  private byQuestion({ signals, quoted }: Candidate): Label | null {
    return signals.question && quoted === 0 ? exemptFor('question') : null;
  }

  /** *Fox told a different tale.* before the words themselves. */
  private byIntroduction(candidate: Candidate, at: number): Label | null {
    const { signals } = candidate;
    if (!signals.introducing || signals.checkable.some(isFigure)) return null;
    const next = this.candidates[at + 1];
    const isBeforeQuotation = next !== undefined && next.quoted > 0;
    const endsInColon = signals.introducing.end >= candidate.end - candidate.blockStart - 1;
    return isBeforeQuotation || endsInColon ? exemptFor('introducesQuotation') : null;
  }

  private byCarryingOn(candidate: Candidate, at: number): Label | null {
    const { running } = this;
    if (!running) return null;
    const { signals } = candidate;
    if (candidate.kind === 'listItem' && candidate.block === running.block + 1 && this.isInList(at))
      return {
        sourcing: 'attributed',
        reason: { kind: 'carriedOn', attribution: running.attribution, by: null },
      };
    const sameBlock = running.block === candidate.block;
    if (!sameBlock && (signals.tie?.reach !== 'reference' || candidate.block !== running.block + 1))
      return null;
    if (this.isHedged(candidate, at)) return null;
    const tied = signals.tie !== null && !this.tellsAnAct(candidate);
    const opinion = sameBlock && signals.norm !== null && !signals.checkable.some(isFigure);
    if (!tied && !opinion) return null;
    const by = signals.tie ? place(signals.tie, candidate) : null;
    return {
      sourcing: 'attributed',
      reason: { kind: 'carriedOn', attribution: running.attribution, by },
    };
  }

  /** Whether the block before is an item of the same list, or the line that announces it. */
  private isInList(at: number): boolean {
    const before = this.candidates[at - 1];
    if (before?.kind === 'listItem') return true;
    const { introducing } = before?.signals ?? {};
    return introducing !== null && introducing !== undefined && before !== undefined
      ? introducing.end + before.blockStart >= before.end - 1
      : false;
  }

  /** *Selain itu, ia juga mengunjungi …* tells what the speaker did: the reporter's words again. */
  private tellsAnAct({ signals }: Candidate): boolean {
    return signals.startsWithPronoun && signals.tie?.reach !== 'reference';
  }

  private byHedge(candidate: Candidate, at: number): Label | null {
    const hedge = this.hedgeOf(candidate, at);
    return hedge && { sourcing: 'vague', reason: { kind: 'hedge', cue: hedge } };
  }

  /** The hedge of a sentence: an attribution without a source, or a hedging word. Offsets into the article. */
  private hedgeOf(candidate: Candidate, at: number): Span | null {
    const { factive, address } = candidate.signals;
    for (const { attribution: index } of this.reaches[at] ?? []) {
      const attribution = this.attributions[index];
      // What is told to be unknown (*belum diketahui*) is no hearsay.
      if (attribution?.source !== null || attribution.negated) continue;
      const cue = attribution.cue.start - candidate.blockStart;
      // *Sebelumnya diberitakan, …*: the outlet refers to its own report.
      if (address && address.start <= cue && cue < address.end) continue;
      // *The mayor seemed to mind*: the writer's own impression.
      if (this.data.impressions.has(attribution.lemma)) continue;
      if (!factive || cue < factive.start || cue >= factive.end) return attribution.cue;
    }
    return candidate.signals.hedge && place(candidate.signals.hedge, candidate);
  }

  /** A record without an agent (*tercatat*) may go on with the source before it; a guess (*diduga*) has nobody behind it. */
  private isHedged(candidate: Candidate, at: number): boolean {
    const { factive } = candidate.signals;
    const agentless = (this.reaches[at] ?? []).flatMap(({ attribution }) => {
      const found = this.attributions[attribution];
      const isFactive = found?.cue.start === (factive ? factive.start + candidate.blockStart : null);
      return found?.source === null && !isFactive ? [found] : [];
    });
    if (agentless.length === 0) return candidate.signals.hedge !== null;
    return agentless.some((attribution) => attribution.class === 'hedge' || attribution.class === 'thought');
  }

  private byOwnWords(candidate: Candidate): Label {
    if (candidate.signals.address || !isCheckable(candidate.signals, this.data))
      return exemptFor('nothingCheckable');
    const { blockStart } = candidate;
    const signals = candidate.signals.checkable.map(({ start, end, signal }) => ({
      start: start + blockStart,
      end: end + blockStart,
      signal,
    }));
    return { sourcing: 'unsourced', reason: { kind: 'checkable', signals } };
  }
}

function bySpeech(candidate: Candidate): Label | null {
  const { introducing, checkable } = candidate.signals;
  // *X buka suara soal …*; after another verb somebody else's speaking is told of.
  const isMain =
    introducing && !checkable.some(({ end, signal }) => signal === 'act' && end + 1 < introducing.start);
  const announced = isMain && !checkable.some(isFigure) ? introducing : null;
  const speech = candidate.signals.speech ?? announced;
  return speech && { sourcing: 'attributed', reason: { kind: 'reported', cue: place(speech, candidate) } };
}

/** *… memicu kekhawatiran di X bahwa …*, *… sparked fears that …*: what the reporter says was caused, nobody has said. */
function isCaused({ signals, blockStart }: Candidate, { cue, content }: Attribution): boolean {
  return signals.checkable.some((cause) => {
    if (cause.signal !== 'cause') return false;
    const start = cause.start + blockStart;
    const end = cause.end + blockStart;
    // *"…, beban itu bisa ditekan," jelas X*: the speaker's own words end in a cause.
    const isSaid = content.some((piece) => piece.start <= start && end <= piece.end);
    return !isSaid && end < cue.start && end + longestGap >= cue.start;
  });
}

/** Room for a blank and a determiner between a verb and its object. */
const longestGap = 5;

/** What an author thinks in a passage of judgements is no statement that somebody must stand behind. */
function exemptOpinions(candidates: readonly Candidate[], labels: Label[]): void {
  const body: number[] = [];
  const voices: OwnVoice[] = [];
  candidates.forEach(({ kind, signals, quoted }, at) => {
    const reason = labels[at]?.reason;
    if (!reason || !bodyKinds.has(kind)) return;
    body.push(at);
    voices.push({ signals, reason, quoting: quoted > 0 });
  });
  for (const voice of opinionsAmong(voices)) {
    const at = body[voice];
    if (at !== undefined) labels[at] = exemptFor('opinion');
  }
}
