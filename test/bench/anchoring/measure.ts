/** Counts right, orphaned and falsely re-anchored spans for every way of editing and every kind of span. */

import type { Span } from '../../../server/src/analysis/article';
import { readAnchorText } from '../../../server/src/annotations/anchoring/anchorText';
import { reanchor } from '../../../server/src/annotations/anchoring/reanchor';
import { describeSpan } from '../../../server/src/annotations/anchoring/describeSpan';
import type { Selectors } from '../../../server/src/annotations/anchoring/selectors';
import { pick, seeded, type Draft, type Random } from './drafts';
import { editDraft, edits, type EditedPair } from './edits';
import { targetsOf } from './targets';

/** What became of the spans of one row. */
export interface Tally {
  readonly edit: string;
  readonly kind: string;
  readonly matcher: string;
  right: number;
  orphaned: number;
  false: number;
  total: number;
}

export type Matcher = (text: string, selectors: Selectors) => Span | null;

export const ours: Matcher = (text, selectors) => reanchor(readAnchorText(text), selectors);

export interface Measurement {
  /** By the names that the tallies have them by. */
  readonly matchers: Readonly<Record<string, Matcher>>;
  /** Spans of each kind a draft and way of editing. */
  readonly perDraft: number;
  /** Another one chooses other spans and words. */
  readonly seed?: number;
}

/** What came of one span that was not right. */
export interface WrongAnswer {
  readonly edit: string;
  readonly matcher: string;
  readonly pair: EditedPair;
  readonly found: Span | null;
}

/** A tally for every edit, kind of span and matcher. `report` sees every wrong answer. */
export function measure(
  drafts: readonly Draft[],
  { matchers, perDraft, seed = 7 }: Measurement,
  report?: (wrong: WrongAnswer) => void,
): readonly Tally[] {
  const random = seeded(seed);
  const tallies = new Map<string, Tally>();
  for (const draft of drafts) {
    const anchorText = readAnchorText(draft.text);
    const foreign = sentencesOfOthers(draft, drafts, random);
    for (const [edit, change] of Object.entries(edits))
      for (const target of targetsOf(draft, perDraft, random)) {
        const pair = editDraft(draft, target, change, { random, foreign });
        if (!pair) continue;
        const selectors = describeSpan(anchorText, pair.span);
        for (const [matcher, match] of Object.entries(matchers)) {
          const found = match(pair.after, selectors);
          const verdict = judge(found, pair);
          const tally = tallyFor(tallies, edit, target.kind, matcher);
          tally[verdict]++;
          tally.total++;
          if (verdict !== 'right') report?.({ edit, matcher, pair, found });
        }
      }
  }
  return [...tallies.values()];
}

function tallyFor(tallies: Map<string, Tally>, edit: string, kind: string, matcher: string): Tally {
  const key = [edit, kind, matcher].join('\n');
  const known = tallies.get(key);
  if (known) return known;
  const made = { edit, kind, matcher, right: 0, orphaned: 0, false: 0, total: 0 };
  tallies.set(key, made);
  return made;
}

/** Draws sentences of other drafts of the same kind of text. */
function sentencesOfOthers(draft: Draft, drafts: readonly Draft[], random: Random): () => string {
  const others = drafts.filter((other) => other.kind === draft.kind && other !== draft);
  return () => pick(pick(pick(others, random)?.paragraphs ?? [], random) ?? [], random) ?? '';
}

function judge(found: Span | null, { after, truth }: EditedPair): 'right' | 'orphaned' | 'false' {
  if (!found) return truth ? 'orphaned' : 'right';
  if (!truth) return 'false';
  const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  const whole = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  if (shared / whole >= 0.8) return 'right';
  // A copy of the same words in the same words around is the same place to any reader.
  const around = (place: Span): string => after.slice(Math.max(0, place.start - 60), place.end + 60);
  return shared <= 0 && around(found) === around(truth) ? 'right' : 'false';
}
