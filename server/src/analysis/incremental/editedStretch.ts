/** Finds the one stretch that an edit has changed, where it has changed nothing else that the whole-article steps read. */

import type { Span } from '../article';
import type { Passage, PlacedPassage, QuotationDraft } from '../passage';
import { creditIn } from '../quotations/nameSpeakers';
import { PlaceRank } from '../resolution/entityTable';
import { rankOf } from '../resolution/linkMentions';
import { tokenAt } from '../resolution/sourcePhrase';
import { movedBy, stretchBetween, type Stretch } from './stretch';

/** A stretch before and after an edit. Offsets count from the start of the article; all of `end` and beyond moves `by`. */
export interface EditedStretch extends Pick<Stretch, 'start' | 'end' | 'by'> {
  /** Index of the passage it stands in. */
  readonly passage: number;
  /** Whether the numbers of the passage say the same as before, and stand where they stood or have moved. */
  readonly sameClaims: boolean;
  /** Whether all that bears on the sourcing of its sentences does. */
  readonly sameSignals: boolean;
}

/**
 * The stretch in which two versions of an article differ; null where they differ in more, or where the passages do not
 * tell of the same statements, names and quotations. No part of a name or source lies in it: who speaks depends on their
 * letters.
 */
export function editedStretch(
  before: readonly PlacedPassage[],
  after: readonly PlacedPassage[],
): EditedStretch | null {
  const passage = onlyChange(before, after);
  const former = before[passage];
  const now = after[passage];
  if (!former || !now) return null;
  const stretch = stretchBetween(former.passage, now.passage);
  if (!stretch || !tellsTheSame(former.passage, now.passage, stretch)) return null;
  const edited: EditedStretch = {
    passage,
    start: stretch.start + former.start,
    end: stretch.end + former.start,
    by: stretch.by,
    sameClaims: isMoved(former.passage.numericClaims, now.passage.numericClaims, stretch),
    sameSignals:
      isMoved(former.passage.signals, now.passage.signals, stretch) && !bindsSignals(former.passage, stretch),
  };
  return restOnlyMoved(before, after, edited) ? edited : null;
}

/** Index of the one passage that is not the same object in both; -1 without one. */
function onlyChange(before: readonly PlacedPassage[], after: readonly PlacedPassage[]): number {
  if (before.length !== after.length) return -1;
  let changed = -1;
  for (let at = 0; at < after.length; at++) {
    if (before[at]?.passage === after[at]?.passage) continue;
    if (changed >= 0) return -1;
    changed = at;
  }
  return changed;
}

function restOnlyMoved(
  before: readonly PlacedPassage[],
  after: readonly PlacedPassage[],
  { passage, by }: EditedStretch,
): boolean {
  for (let at = 0; at < after.length; at++)
    if (after[at]?.start !== (before[at]?.start ?? 0) + (at > passage ? by : 0)) return false;
  return true;
}

/** Whether two readings of a passage differ in nothing but where things stand after the stretch. */
function tellsTheSame(former: Passage, now: Passage, stretch: Stretch): boolean {
  // The words of a headline are looked up among the names of the whole article.
  if (former.kind !== now.kind || rankOf(former.kind) === PlaceRank.headline) return false;
  if (creditIn(former.text) !== creditIn(now.text)) return false;
  const same = (a: unknown, b: unknown): boolean => isMoved(a, b, stretch);
  return (
    same(former.attributions, now.attributions) &&
    same(former.mentions, now.mentions) &&
    same(former.sentences, now.sentences) &&
    same(former.quotations.map(withoutLength), now.quotations.map(withoutLength)) &&
    same(former.strayMarks, now.strayMarks) &&
    same(former.dateline, now.dateline) &&
    !isRead(former, now, stretch) &&
    !bindsSpeakers(former, stretch)
  );
}

/** How many words a quotation has is read by nothing but its own passage. */
const withoutLength = ({
  start,
  end,
  kind,
  depth,
  closed,
}: QuotationDraft): Omit<QuotationDraft, 'words'> => ({
  start,
  end,
  kind,
  depth,
  closed,
});

/** Whether the stretch has words of a name or of a source, or of what is read beside a source. */
function isRead(former: Passage, now: Passage, stretch: Stretch): boolean {
  const { start, end, besides } = stretch;
  const holds = (span: Span): boolean => span.start < end && span.end > start;
  const isBeside = (span: Span): boolean => span.start <= besides.end && span.end >= besides.start;
  return (
    former.mentions.some(holds) ||
    former.attributions.some(
      ({ source }) =>
        source !== null &&
        (holds(source) || (isBeside(source) && !hasSameNeighbours(former, now, source, stretch))),
    )
  );
}

/** Whether what a source is read with stays: the word before it, which may be a role, and a comma behind it. */
function hasSameNeighbours(former: Passage, now: Passage, source: Span, stretch: Stretch): boolean {
  const at = tokenAt(former, source.start);
  const nowAt = tokenAt(now, movedBy(stretch, source.start));
  const behind = tokenAt(former, source.end);
  const nowBehind = tokenAt(now, movedBy(stretch, source.end));
  return (
    former.tokens.forms[at - 1] === now.tokens.forms[nowAt - 1] &&
    (former.tokens.forms[behind] === ',') === (now.tokens.forms[nowBehind] === ',')
  );
}

/** Longest stretch between two places that a step over the whole article takes for neighbours, and room besides. */
const neighbourly = 6;

/** The places nearest to a stretch, on either side of it. */
class Nearest {
  private readonly stretch: Stretch;
  private before = -Infinity;
  private behind = Infinity;

  constructor(stretch: Stretch) {
    this.stretch = stretch;
  }

  add(span: Span | null): void {
    if (!span) return;
    for (const offset of [span.start, span.end]) {
      if (offset <= this.stretch.start) this.before = Math.max(this.before, offset);
      if (offset >= this.stretch.end) this.behind = Math.min(this.behind, offset);
    }
  }

  addAll(spans: readonly (Span | null)[]): this {
    for (const span of spans) this.add(span);
    return this;
  }

  /** Whether a place of one sort is near enough to one of the other across the stretch that their distance may be read. */
  meets(other: Nearest): boolean {
    const reach = neighbourly - Math.min(0, this.stretch.by);
    return this.behind - other.before <= reach || other.behind - this.before <= reach;
  }
}

/** Whether the stretch stands between a quotation and the edge of a statement, or between a name and a source. */
function bindsSpeakers({ attributions, quotations, mentions }: Passage, stretch: Stretch): boolean {
  const nearest = () => new Nearest(stretch);
  const contents = nearest();
  for (const { content } of attributions) contents.addAll(content);
  const sources = nearest().addAll(attributions.map(({ source }) => source));
  return nearest().addAll(quotations).meets(contents) || nearest().addAll(mentions).meets(sources);
}

/** Whether the stretch stands between two places by which a sentence is labelled: a cause and its cue, a verb and its colon. */
function bindsSignals({ attributions, sentences, signals }: Passage, stretch: Stretch): boolean {
  const told = new Nearest(stretch).addAll(attributions.map(({ cue }) => cue));
  for (const { checkable, introducing } of signals) told.addAll(checkable).add(introducing);
  return told.meets(told) || told.meets(new Nearest(stretch).addAll(sentences));
}

/** Whether two values are the same but for offsets beyond the stretch, which have moved with it. */
function isMoved(before: unknown, after: unknown, stretch: Stretch): boolean {
  if (before === after && typeof before !== 'object') return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return before === after;
  if (Array.isArray(before)) {
    if (!Array.isArray(after) || before.length !== after.length) return false;
    for (let at = 0; at < before.length; at++) if (!isMoved(before[at], after[at], stretch)) return false;
    return true;
  }
  for (const key in before) {
    const one = (before as Readonly<Record<string, unknown>>)[key];
    const other = (after as Readonly<Record<string, unknown>>)[key];
    const fits =
      key === 'start' || key === 'end'
        ? typeof one === 'number' && other === movedBy(stretch, one)
        : key === 'starts'
          ? haveMoved(one, other, stretch)
          : isMoved(one, other, stretch);
    if (!fits) return false;
  }
  return true;
}

const haveMoved = (before: unknown, after: unknown, stretch: Stretch): boolean =>
  Array.isArray(before) &&
  Array.isArray(after) &&
  before.length === after.length &&
  before.every((offset, at) => typeof offset === 'number' && after[at] === movedBy(stretch, offset));
