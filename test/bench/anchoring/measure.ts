/** Counts right, orphaned and falsely re-anchored spans for every way of editing. */

import type { Span } from '../../../server/src/analysis/article';
import { readAnchorText } from '../../../server/src/annotations/anchoring/anchorText';
import { reanchor } from '../../../server/src/annotations/anchoring/reanchor';
import { describeSpan, type Selectors } from '../../../server/src/annotations/anchoring/selectors';
import { editDraft, edits, seeded, type Draft, type EditedPair, type Target } from './drafts';

export interface Tally {
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
  /** Spans a draft and way of editing. */
  readonly perDraft: number;
  /** Another one chooses other spans and words. */
  readonly seed?: number;
}

/** Tallies by edit and matcher. `report` sees every wrong answer. */
export function measure(
  drafts: readonly Draft[],
  { matchers, perDraft, seed = 7 }: Measurement,
  report?: (edit: string, matcher: string, pair: EditedPair, found: Span | null) => void,
): Readonly<Record<string, Readonly<Record<string, Tally>>>> {
  const random = seeded(seed);
  const tallies: Record<string, Record<string, Tally>> = {};
  for (const [name, edit] of Object.entries(edits)) {
    const row = (tallies[name] = Object.fromEntries(
      Object.keys(matchers).map((matcher) => [matcher, { right: 0, orphaned: 0, false: 0, total: 0 }]),
    ));
    for (const draft of drafts) {
      const others = drafts.filter((other) => other.kind === draft.kind && other !== draft);
      for (const target of targetsOf(draft, perDraft, random)) {
        const pair = editDraft(draft, target, edit, random, others);
        if (!pair) continue;
        const selectors = describeSpan(pair.before, pair.span);
        for (const [matcher, match] of Object.entries(matchers)) {
          const tally = row[matcher];
          if (!tally) continue;
          const found = match(pair.after, selectors);
          const verdict = judge(found, pair);
          tally[verdict]++;
          tally.total++;
          if (verdict !== 'right') report?.(name, matcher, pair, found);
        }
      }
    }
  }
  return tallies;
}

function judge(found: Span | null, { after, span, truth }: EditedPair): 'right' | 'orphaned' | 'false' {
  if (!found) return truth ? 'orphaned' : 'right';
  if (!truth) return 'false';
  const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  const whole = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  if (shared / whole >= 0.8) return 'right';
  // A copy of the same words in the same words around is the same place to any reader.
  const around = (place: Span): string => after.slice(Math.max(0, place.start - 60), place.end + 60);
  return shared <= 0 && span.end - span.start > 0 && around(found) === around(truth) ? 'right' : 'false';
}

function targetsOf(draft: Draft, count: number, random: () => number): readonly Target[] {
  const all: Target[] = [];
  draft.paragraphs.forEach((sentences, paragraph) =>
    sentences.forEach((text, sentence) => {
      if (text.length < 20) return;
      all.push({ paragraph, sentence, span: { start: 0, end: text.length } });
      for (const match of text.matchAll(/\d[\d.,]*\d(?: \p{L}+)?|[“"][^“”"]{8,}[”"]/gu))
        all.push({ paragraph, sentence, span: { start: match.index, end: match.index + match[0].length } });
      const words = [...text.matchAll(/\S+/g)];
      const from = words[Math.floor(words.length / 3)];
      const to = words[Math.min(words.length - 1, Math.floor(words.length / 3) + 4)];
      if (from && to && to.index > from.index)
        all.push({ paragraph, sentence, span: { start: from.index, end: to.index + to[0].length } });
    }),
  );
  return Array.from({ length: Math.min(count, all.length) }, () => all[Math.floor(random() * all.length)]!);
}
