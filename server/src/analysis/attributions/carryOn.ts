/** Carries attributions over the borders of sentences and blocks: quotations that go on without a cue of their own. */

import type { Span } from '../article';
import { firstEndingAfter } from '../spanSearch';
import type { AttributionDraft, Passage, PlacedPassage, QuotationDraft } from '../passage';
import { endsStep, type Steps } from '../steps';

/** Blocks between two paragraphs that do not break a quotation off. */
const transparent: ReadonlySet<string> = new Set(['caption', 'relatedLink']);

/** Whole-article step, in small ones. Returns the article's attributions with article offsets, ordered by first content piece. */
export function* carryOn(passages: readonly PlacedPassage[]): Steps<readonly AttributionDraft[]> {
  const carrier = new Carrier();
  for (const [at, placed] of passages.entries()) {
    carrier.read(placed);
    if (endsStep(at)) yield undefined;
  }
  return carrier.finish();
}

class Carrier {
  private readonly drafts: AttributionDraft[] = [];
  private readonly added = new Map<number, Span[]>();
  /** Index of the draft that a quotation without a cue would go on from, or -1. */
  private last = -1;
  /** Quotations still open at the end of their paragraph, waiting for the paragraph that names their speaker. */
  private pending: Span[] = [];
  /** Index of the draft they go on from where no such paragraph comes, or -1. */
  private pendingFrom = -1;

  read({ passage, start }: PlacedPassage): void {
    if (transparent.has(passage.kind)) {
      this.place(passage, start);
      return;
    }
    const first = this.place(passage, start);
    const own = passage.attributions;
    const covered = coverage(passage);
    let next = 0;
    let opened = -1;
    for (let at = 0; at < passage.quotations.length; at++) {
      const quotation = passage.quotations[at];
      if (!quotation || quotation.depth > 0) continue;
      while (next < own.length && endOf(own[next]) <= quotation.start) {
        const rival = own[next];
        if (canCarry(rival) && !isAside(passage, rival, opened < first ? undefined : own[opened - first]))
          opened = first + next;
        next++;
      }
      if (covered[at] !== -1) {
        if (this.pending.length > 0) this.attach(first + (covered[at] ?? 0), this.pending);
        this.pending = [];
        continue;
      }
      if (!isSpoken(quotation)) continue;
      if (standsAlone(passage, quotation)) this.carry(passage, quotation, start, opened);
      else if (opened >= first) this.carryClause(passage, quotation, start, opened, own[opened - first]);
    }
    if (this.pending.length > 0 && !this.stillOpen(passage)) this.settlePending();
    this.last = this.lastCarrier(passage, first);
  }

  finish(): readonly AttributionDraft[] {
    this.settlePending();
    return this.drafts
      .map((draft, index) => {
        const extra = this.added.get(index);
        if (!extra) return draft;
        const content = [...draft.content, ...extra].sort((a, b) => a.start - b.start);
        return { ...draft, content, manner: draft.manner === 'indirect' ? ('mixed' as const) : draft.manner };
      })
      .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || a.cue.start - b.cue.start);
  }

  private carry(passage: Passage, quotation: QuotationDraft, start: number, opened: number): void {
    const span = { start: quotation.start + start, end: quotation.end + start };
    const from = opened >= 0 ? opened : opensPassage(passage, quotation) ? this.last : -1;
    // A quotation left open waits for the paragraph that closes it: the cue there names its speaker.
    if (!quotation.closed && opensPassage(passage, quotation)) {
      this.pending.push(span);
      this.pendingFrom = from;
    } else if (from >= 0) {
      this.attach(from, [...this.pending, span]);
      this.pending = [];
    }
  }

  /** *"…," she said. Unless it rains, "the levee holds."*: a sentence with quoted words and no cue goes on from a tag right before it. */
  private carryClause(
    { sentences, attributions }: Passage,
    quotation: QuotationDraft,
    start: number,
    opened: number,
    tag: AttributionDraft | undefined,
  ): void {
    const index = firstEndingAfter(sentences, quotation.start);
    const sentence = sentences[index];
    const before = sentences[index - 1];
    if (!sentence || !before || tag?.manner !== 'direct') return;
    if (tag.cue.start < before.start || tag.cue.start >= sentence.start) return;
    if (attributions.some(({ cue }) => cue.start >= sentence.start && cue.start < sentence.end)) return;
    const span = { start: sentence.start + start, end: sentence.end + start };
    // Two quotations in one sentence carry it on once.
    if (this.added.get(opened)?.at(-1)?.start !== span.start) this.attach(opened, [span]);
  }

  /** Whether the passage ends inside a quotation that the next one may go on with. */
  private stillOpen({ quotations, text }: Passage): boolean {
    const last = quotations[quotations.length - 1];
    return last !== undefined && !last.closed && text.slice(last.end).trim() === '';
  }

  private settlePending(): void {
    if (this.pendingFrom >= 0) this.attach(this.pendingFrom, this.pending);
    this.pending = [];
    this.pendingFrom = -1;
  }

  private attach(index: number, spans: readonly Span[]): void {
    this.added.set(index, [...(this.added.get(index) ?? []), ...spans]);
  }

  private place({ attributions }: Passage, by: number): number {
    const first = this.drafts.length;
    for (const draft of attributions) this.drafts.push(moveDraft(draft, by));
    return first;
  }

  /** The draft a next paragraph's quotation goes on from: the last one here, or the one before where this is all its words. */
  private lastCarrier(passage: Passage, first: number): number {
    for (let at = passage.attributions.length - 1; at >= 0; at--)
      if (canCarry(passage.attributions[at])) return first + at;
    const only = passage.quotations[0];
    return only && opensPassage(passage, only) ? this.last : -1;
  }
}

function canCarry(draft: AttributionDraft | undefined): boolean {
  if (!draft?.source || draft.negated) return false;
  return draft.class === 'speech' || draft.class === 'thought';
}

/**
 * Whether a statement without quoted words only goes with the tag of a quotation in its sentence: what is quoted next
 * goes on from the tag (*"…," she said, adding that …. "…"*).
 */
function isAside(
  { sentences }: Passage,
  draft: AttributionDraft | undefined,
  tag: AttributionDraft | undefined,
): boolean {
  if (!draft || tag?.manner !== 'direct' || draft.manner === 'direct') return false;
  const sentence = sentences[firstEndingAfter(sentences, draft.cue.start)];
  return sentence !== undefined && tag.cue.start >= sentence.start;
}

const endOf = (draft: AttributionDraft | undefined): number =>
  draft ? Math.max(draft.content[0]?.end ?? 0, draft.cue.end) : 0;

/** For each quotation the attribution (index in the passage) that has it in its content, or -1. */
function coverage({ quotations, attributions }: Passage): readonly number[] {
  const covered = new Array<number>(quotations.length).fill(-1);
  if (quotations.length === 0 || attributions.length === 0) return covered;
  const pieces = attributions
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  let reach = { end: -1, index: -1 };
  quotations.forEach((quotation, index) => {
    for (let piece = pieces[at]; piece && piece.start <= quotation.start + 1; piece = pieces[++at])
      if (piece.end > reach.end) reach = piece;
    if (reach.end >= quotation.end - 2) covered[index] = reach.index;
  });
  return covered;
}

/** Whether nothing but the quotation stands in its stretch of the paragraph: no words of the reporter lead into it. */
function standsAlone({ text, sentences }: Passage, quotation: QuotationDraft): boolean {
  const sentence = sentences[firstEndingAfter(sentences, quotation.start)];
  if (!sentence) return false;
  return sentence.start >= quotation.start || text.slice(sentence.start, quotation.start).trim() === '';
}

/** A quotation that makes a sentence of its own is speech, however it was classed. */
const isSpoken = ({ kind }: QuotationDraft): boolean => kind === 'speech' || kind === 'partial';

const opensPassage = ({ text }: Passage, { start }: QuotationDraft): boolean =>
  text.slice(0, start).trim() === '';

function moveDraft(draft: AttributionDraft, by: number): AttributionDraft {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { content, cue, source, manner, sourceKind, negated, via, class: sort, frame, lemma } = draft;
  return {
    content: content.map(move),
    cue: move(cue),
    source: source && move(source),
    manner,
    sourceKind,
    negated,
    via: via && move(via),
    class: sort,
    frame,
    lemma,
  };
}
