/** Labels that a sentence gets from those around it. */

import type { Attribution, SourcingReason } from '../article';
import { isFigure, isHidden, statesHardFact, type Candidate, type Label } from './candidate';
import type { Reach } from './coverage';
import type { Signal } from './signals';

/** *Hal itu disampaikan X*: the sentences of the paragraph before it are X's as well. */
export function takeInPointedAt(
  candidates: readonly Candidate[],
  reaches: readonly (readonly Reach[])[],
  attributions: readonly Attribution[],
  labels: Label[],
): void {
  candidates.forEach((candidate, at) => {
    if (labels[at]?.reason.kind !== 'attribution') return;
    for (const { attribution: index } of reaches[at] ?? []) {
      const attribution = attributions[index];
      if (!attribution || !pointsBack(candidate, attribution)) continue;
      const by = attribution.content[0] ?? attribution.cue;
      const label: Label = { sourcing: 'attributed', reason: { kind: 'carriedOn', attribution: index, by } };
      let block = candidate.block;
      for (let before = at - 1; before >= 0; before--) {
        const sentence = candidates[before];
        const kind = labels[before]?.reason.kind;
        if (!sentence || (labels[before]?.sourcing !== 'unsourced' && kind !== 'hedge')) break;
        if (sentence.block !== block && block !== candidate.block) break;
        block = sentence.block;
        labels[before] = label;
      }
    }
  });
}

/** Sentences at most that one speaker's statements before and after them carry on. */
const longestSurrounded = 1;

/** *X said …. … X added …*: what stands between two statements of one speaker in a paragraph is the speaker's as well. */
export function takeInSurrounded(
  candidates: readonly Candidate[],
  attributions: readonly Attribution[],
  labels: Label[],
): void {
  for (let at = 1; at < candidates.length; at++) {
    const before = labels[at - 1];
    const entity = speakerOf(before?.reason, attributions);
    if (entity === null || before?.sourcing !== 'attributed') continue;
    const { block } = candidates[at - 1] ?? {};
    let next = at;
    while (candidates[next]?.block === block && labels[next]?.reason.kind === 'checkable') next++;
    if (next === at || next - at > longestSurrounded || candidates[next]?.block !== block) continue;
    if (
      labels[next]?.reason.kind !== 'attribution' ||
      speakerOf(labels[next]?.reason, attributions) !== entity
    )
      continue;
    if (before.reason.kind !== 'attribution' && before.reason.kind !== 'carriedOn') continue;
    const { attribution } = before.reason;
    for (let inner = at; inner < next; inner++)
      labels[inner] = { sourcing: 'attributed', reason: { kind: 'carriedOn', attribution, by: null } };
  }
}

/**
 * The same over a paragraph break, for a sentence that judges or supposes and states no figure, date or crime: opinion
 * between two statements of one speaker is the speaker's.
 */
export function takeInOpinionOfSpeaker(
  candidates: readonly Candidate[],
  attributions: readonly Attribution[],
  labels: Label[],
): void {
  candidates.forEach((candidate, at) => {
    const kind = labels[at]?.reason.kind;
    const isPossible = kind === 'nothingCheckable' && candidate.signals.possible;
    if (
      (kind !== 'checkable' && kind !== 'hedge' && !isPossible) ||
      !candidate.signals.judging ||
      statesHardFact(candidate.signals)
    )
      return;
    const before = labels[at - 1]?.reason;
    const entity = speakerOf(before, attributions);
    if (entity === null || speakerOf(labels[at + 1]?.reason, attributions) !== entity) return;
    const isNear =
      (candidates[at - 1]?.block ?? 0) + 1 >= candidate.block &&
      (candidates[at + 1]?.block ?? Infinity) <= candidate.block + 1;
    if (!isNear || (before?.kind !== 'attribution' && before?.kind !== 'carriedOn')) return;
    const { attribution } = before;
    labels[at] = { sourcing: 'attributed', reason: { kind: 'carriedOn', attribution, by: null } };
  });
}

/**
 * What stands in one paragraph with what the reporter saw, figures, crimes and what somebody knows apart, was seen as
 * well; and *Hal ini tercantum dalam Peraturan …* tells where the sentence before it is from.
 */
export function takeInObserved(candidates: readonly Candidate[], labels: Label[]): void {
  for (let at = 0; at < candidates.length; at++) {
    const reason = labels[at]?.reason;
    if (reason?.kind !== 'observed') continue;
    const label: Label = { sourcing: 'attributed', reason };
    const { block, signals } = candidates[at] ?? {};
    const isUnlabelled = (beside: number): boolean =>
      candidates[beside]?.block === block && labels[beside]?.reason.kind === 'checkable';
    if (signals?.tie?.reach === 'reference') {
      if (isUnlabelled(at - 1)) labels[at - 1] = label;
      continue;
    }
    const isScene = (beside: number): boolean =>
      isUnlabelled(beside) && !candidates[beside]?.signals.checkable.some(isUnseen);
    for (let before = at - 1; isScene(before); before--) labels[before] = label;
    for (let after = at + 1; isScene(after); after++) labels[after] = label;
  }
}

/** Whether a signal tells of what nobody sees by looking on. */
const isUnseen = (signal: Signal): boolean => isFigure(signal) || isHidden(signal);

/** Whom a label names as speaking; an entity's index. */
function speakerOf(reason: SourcingReason | undefined, attributions: readonly Attribution[]): number | null {
  return reason?.kind === 'attribution' || reason?.kind === 'carriedOn'
    ? (attributions[reason.attribution]?.source?.entity ?? null)
    : null;
}

/** Whether all that is ascribed is the pointing phrase the sentence opens with. */
function pointsBack({ signals, blockStart }: Candidate, { content }: Attribution): boolean {
  const [piece, ...others] = content;
  const { tie } = signals;
  if (!piece || others.length > 0 || tie?.reach !== 'reference') return false;
  return piece.start === tie.start + blockStart && piece.end <= tie.end + blockStart;
}
