/** Tries the frames of a cue against the tokens around it. */

import { withinOpening, withinRelative } from './contents';
import { has, isComma, quotationAround, type BlockView, type Cue } from './blockView';
import { fails } from './details';
import type { Element } from './framePattern';
import type { CueReading } from './lexicon';
import type { Match } from './match';
import { SlotReader } from './slotReader';
import { WordClass as C } from './wordClasses';

/**
 * The first of the cue's frames that matches, or null.
 * @param previous the match before it in the block: a shared subject is read off it
 */
export function matchCue(view: BlockView, cue: Cue, previous: Match | null): Match | null {
  for (const reading of cue.readings) {
    const match = new FrameMatcher(view, cue, reading, previous).match();
    if (match) return match;
  }
  return null;
}

class FrameMatcher {
  private readonly view: BlockView;
  private readonly cue: Cue;
  private readonly reading: CueReading;
  private readonly slots: SlotReader;

  constructor(view: BlockView, cue: Cue, reading: CueReading, previous: Match | null) {
    this.view = view;
    this.cue = cue;
    this.reading = reading;
    this.slots = new SlotReader(view, cue, reading, previous);
  }

  match(): Match | null {
    const { cue, reading, view } = this;
    const { before, after } = reading.frame;
    // A quoted cue (*"mengutuk keras" pengiriman …*) is matched with its marks, and they belong to the content.
    const quotation = quotationAround(view, cue.start);
    const around = quotation && !quotation.isSpeech ? quotation : cue;
    const start = this.row(before, 0, around.start, -1);
    if (start === fails) return null;
    const end = this.row(after, 0, around.end, 1);
    const first = this.slots.contents[0];
    if (end === fails || !first) return null;
    if (this.takesRelative(first)) return null;
    // A quotation that closed its sentence belongs to this cue only where nothing of the cue's own follows.
    const isBorrowed = this.slots.quoted >= 0 && !this.slots.inSentence(this.slots.quoted);
    if (isBorrowed && (this.slots.contents.length > 1 || !this.slots.isSentenceEnd(end))) return null;
    if (around !== cue && first.start === around.end)
      this.slots.contents[0] = { start: around.start, end: first.end };
    const contents = this.slots.contents
      .sort((a, b) => a.start - b.start)
      .map((content) =>
        content.start < cue.end
          ? content
          : withinRelative(view, this.slots.source, withinOpening(view, start, content)),
      );
    return {
      cue,
      reading,
      contents,
      source: this.slots.source,
      enclitic: this.slots.enclitic,
      negated: this.slots.negated,
      start,
      end,
    };
  }

  /** Whether the source is a relative word whose antecedent would be the content before it: *said Porter, **who** writes about …*. */
  private takesRelative(first: { readonly start: number }): boolean {
    const { source } = this.slots;
    if (this.view.lexicon.headFirst || !source || first.start >= source.start) return false;
    return has(this.view, source.start, C.relative) && !has(this.view, source.start, C.determiner);
  }

  /** Matches a row of elements from `at` on, in the given direction; the position after it, or `fails`. */
  private row(row: readonly Element[], index: number, at: number, direction: 1 | -1): number {
    const element = row[index];
    if (!element) return at;
    switch (element.kind) {
      case 'slot':
      case 'literal': {
        const next = this.single(element, at, direction);
        if (next === fails) return fails;
        const mayShorten = direction > 0 && element.kind === 'slot' && element.slot === 'SOURCE';
        const contents = mayShorten ? [...this.slots.contents] : [];
        const end = this.row(row, index + 1, next, direction);
        if (end !== fails || !mayShorten) return end;
        this.slots.contents = contents;
        const shorter = this.shortenSource();
        return shorter === fails ? fails : this.row(row, index + 1, shorter, direction);
      }
      case 'repeat': {
        let position = at;
        for (let count = 0; count < 12; count++) {
          const next = this.slots.slot(element.slot, position, direction);
          if (next === fails || next === position) break;
          position = next;
        }
        return this.row(row, index + 1, position, direction);
      }
      case 'choice':
        return this.choice(element, row, index, at, direction);
    }
  }

  /** Cuts the source at its first comma, where what looked like an apposition was the clause after it. */
  private shortenSource(): number {
    const { view } = this;
    const { source } = this.slots;
    if (!source) return fails;
    for (let at = source.start + 1; at < source.end; at++) {
      if (!isComma(view, at) || (view.quotationOf[at] ?? -1) >= 0) continue;
      this.slots.source = { start: source.start, end: at };
      return at;
    }
    return fails;
  }

  private choice(
    { rows, optional }: Extract<Element, { kind: 'choice' }>,
    row: readonly Element[],
    index: number,
    at: number,
    direction: 1 | -1,
  ): number {
    const { contents, source, negated } = this.slots;
    for (const alternative of rows) {
      this.slots.contents = [...contents];
      const next = this.row(alternative, 0, at, direction);
      const end = next === fails ? fails : this.row(row, index + 1, next, direction);
      if (end !== fails) return end;
      this.slots.source = source;
      this.slots.negated = negated;
    }
    this.slots.contents = contents;
    return optional ? this.row(row, index + 1, at, direction) : fails;
  }

  private single(
    element: Extract<Element, { kind: 'slot' | 'literal' }>,
    at: number,
    direction: 1 | -1,
  ): number {
    if (element.kind === 'slot') return this.slots.slot(element.slot, at, direction);
    const token = direction > 0 ? at : at - 1;
    return this.view.tokens.forms[token] === element.form && this.slots.inSentence(token)
      ? at + direction
      : fails;
  }
}
