/** Finds the blocks of which two versions of an article tell the same, so that what was made of them can be kept. Pure. */

import type { Article, Attribution, Block, Quotation, Sentence, SourcingReason, Span } from '../article';
import { firstEndingAfter } from '../spanSearch';

/** Which blocks of an article are as they were in a former version of it. */
export interface BlockMatch {
  /**
   * Index of the former block that has the same words and of which the same is told, or -1, by index of the block. What
   * is told of it are its sentences' labels, its quotations' speakers, its numbers, and whatever attribution has a part in it.
   */
  readonly former: readonly number[];
  /** How many blocks at the beginning stand where they stood. */
  readonly head: number;
}

/** Cost: one look at everything both articles tell; less where it is the same object. */
export function matchBlocks(before: Article, after: Article): BlockMatch {
  const [one, other] = [numberOf(before), numberOf(after)];
  if (last?.before === one && last.after === other) return last.match;
  const match =
    before.language === after.language
      ? new BlockMatcher(before, after).match()
      : { former: after.blocks.map(() => -1), head: 0 };
  last = { before: one, after: other, match };
  return match;
}

/** The last answer, by the numbers of the versions: findings and tokens ask about the same two. It keeps neither in memory. */
let last: { readonly before: number; readonly after: number; readonly match: BlockMatch } | null = null;

const numbers = new WeakMap<Article, number>();
let given = 0;

function numberOf(article: Article): number {
  const number = numbers.get(article) ?? ++given;
  numbers.set(article, number);
  return number;
}

/** A part of an article that both versions have: all before the first change, or all behind the last one. */
interface Region {
  /** How far its offsets have moved. */
  readonly by: number;
  /** How far the indices of its attributions have. */
  readonly attributions: number;
}

class BlockMatcher {
  private readonly before: Article;
  private readonly after: Article;
  private readonly head: number;
  private readonly headEnd: number;
  /** Where the blocks behind the last change begin, by index and by offset, in the article after it. */
  private readonly tail: number;
  private readonly tailStart: number;
  private readonly regions: { readonly head: Region; readonly tail: Region };
  /** By block of the article: 1 where it is not as it was. */
  private readonly changed: Uint8Array;
  /** By attribution of the article: 1 where it is not as it was. */
  private readonly changedAttributions: Uint8Array;

  constructor(before: Article, after: Article) {
    this.before = before;
    this.after = after;
    this.head = sameFromStart(before.blocks, after.blocks);
    this.tail = after.blocks.length - sameFromEnd(before.blocks, after.blocks, this.head);
    this.headEnd = after.blocks[this.head - 1]?.end ?? 0;
    this.tailStart = after.blocks[this.tail]?.start ?? Infinity;
    this.regions = {
      head: { by: 0, attributions: 0 },
      tail: {
        by: this.tailStart - (before.blocks[this.formerOf(this.tail)]?.start ?? this.tailStart),
        attributions: after.attributions.length - before.attributions.length,
      },
    };
    this.changed = new Uint8Array(after.blocks.length).fill(1, this.head, this.tail);
    this.changedAttributions = new Uint8Array(after.attributions.length);
  }

  match(): BlockMatch {
    this.matchAttributions();
    this.matchQuotations();
    for (let at = 0; at < this.after.blocks.length; at++)
      if (this.changed[at] === 0 && !this.hasSameLabels(at)) this.changed[at] = 1;
    this.spread();
    const former = this.after.blocks.map((_, at) => (this.changed[at] === 1 ? -1 : this.formerOf(at)));
    return { former, head: this.head };
  }

  private formerOf(block: number): number {
    return block < this.head ? block : block - this.after.blocks.length + this.before.blocks.length;
  }

  /** The region that all of a span lies in; null where it lies in none. */
  private regionOf({ start, end }: Span): Region | null {
    if (end <= this.headEnd) return this.regions.head;
    return start >= this.tailStart ? this.regions.tail : null;
  }

  private matchAttributions(): void {
    const { before, after, changedAttributions } = this;
    const known = new Uint8Array(before.attributions.length);
    after.attributions.forEach((attribution, at) => {
      const region = this.regionOf(hullOf(attribution));
      const former = region && before.attributions[at - region.attributions];
      if (former && isSameAttribution(former, attribution, region.by)) known[at - region.attributions] = 1;
      else {
        changedAttributions[at] = 1;
        for (const { start } of partsOf(attribution)) this.change(start);
      }
    });
    before.attributions.forEach((attribution, at) => {
      if (known[at] === 1) return;
      for (const { start } of partsOf(attribution)) this.changeFormer(start);
    });
  }

  private matchQuotations(): void {
    const { before, after } = this;
    const shift = after.quotations.length - before.quotations.length;
    const isOther = (quotation: Quotation, at: number): boolean => {
      const region = this.regionOf(quotation);
      const former = region && before.quotations[region === this.regions.tail ? at - shift : at];
      return !former || !this.isSameQuotation(former, quotation, region);
    };
    after.quotations.forEach((quotation, at) => {
      if (isOther(quotation, at)) this.change(quotation.start);
    });
  }

  private isSameQuotation(former: Quotation, now: Quotation, region: Region): boolean {
    return (
      isMoved(former, now, region.by) &&
      former.kind === now.kind &&
      former.continues === now.continues &&
      former.source === now.source &&
      this.isSameReference(former.attribution, now.attribution, region)
    );
  }

  private isSameReference(former: number | null, now: number | null, region: Region): boolean {
    if (former === null || now === null) return former === now;
    const attribution = this.after.attributions[now];
    if (!attribution || this.changedAttributions[now] === 1) return false;
    return now === former + region.attributions && this.regionOf(attribution.cue) === region;
  }

  private hasSameLabels(block: number): boolean {
    const { before, after } = this;
    const now = after.blocks[block];
    const former = before.blocks[this.formerOf(block)];
    const region = now && this.regionOf(now);
    if (!former || !region) return false;
    for (let at = now.firstSentence; at < now.endSentence; at++) {
      const one = before.sentences[former.firstSentence + at - now.firstSentence];
      const other = after.sentences[at];
      if (!one || !other || !this.isSameLabel(one, other, region)) return false;
    }
    return true;
  }

  private isSameLabel(former: Sentence, now: Sentence, region: Region): boolean {
    if (former.sourcing !== now.sourcing) return false;
    return this.isSameReason(former.reason, now.reason, region);
  }

  private isSameReason(former: SourcingReason, now: SourcingReason, region: Region): boolean {
    switch (now.kind) {
      case 'attribution':
      case 'vagueSource':
      case 'negatedAttribution':
        return former.kind === now.kind && this.isSameReference(former.attribution, now.attribution, region);
      case 'carriedOn':
        return (
          former.kind === now.kind &&
          isMoved(former.by, now.by, region.by) &&
          this.isSameReference(former.attribution, now.attribution, region)
        );
      case 'observed':
      case 'reported':
      case 'hedge':
        return former.kind === now.kind && isMoved(former.cue, now.cue, region.by);
      default:
        // What makes a sentence checkable shows in its own words.
        return former.kind === now.kind;
    }
  }

  /** Carries a change over to the other blocks of an attribution: what is found in one may rest on another. */
  private spread(): void {
    const { blocks } = this.after;
    for (const attribution of this.after.attributions) {
      const { start, end } = hullOf(attribution);
      const isInOne = end <= (blocks[firstEndingAfter(blocks, start)]?.end ?? end);
      if (isInOne || !partsOf(attribution).some((part) => this.isChanged(part.start))) continue;
      for (const part of partsOf(attribution)) this.change(part.start);
    }
  }

  private isChanged(offset: number): boolean {
    return this.changed[firstEndingAfter(this.after.blocks, offset)] === 1;
  }

  private change(offset: number): void {
    this.changed[firstEndingAfter(this.after.blocks, offset)] = 1;
  }

  /** @param offset in the former article */
  private changeFormer(offset: number): void {
    const block = firstEndingAfter(this.before.blocks, offset);
    if (block < this.head) this.changed[block] = 1;
    else {
      const now = block + this.after.blocks.length - this.before.blocks.length;
      if (now >= this.tail) this.changed[now] = 1;
    }
  }
}

function sameFromStart(before: readonly Block[], after: readonly Block[]): number {
  for (const [count, now] of after.entries()) {
    const former = before[count];
    if (now.start !== former?.start || !isSameBlock(former, now)) return count;
  }
  return after.length;
}

/** @param most how many blocks, from the start, are the same already */
function sameFromEnd(before: readonly Block[], after: readonly Block[], most: number): number {
  const by = (after.at(-1)?.start ?? 0) - (before.at(-1)?.start ?? 0);
  const limit = Math.min(before.length, after.length) - most;
  for (let count = 0; count < limit; count++) {
    const now = after[after.length - 1 - count];
    const former = before[before.length - 1 - count];
    if (!now || !former || now.start !== former.start + by || !isSameBlock(former, now)) return count;
  }
  return Math.max(0, limit);
}

/** The tokens are the same object only where words, kind and language are the same. */
const isSameBlock = (former: Block, now: Block): boolean =>
  former.tokens === now.tokens && former.kind === now.kind;

/** A source is the same where it is called the same: the entities may have other numbers. */
function isSameAttribution(former: Attribution, now: Attribution, by: number): boolean {
  if (former === now) return true;
  return (
    former.manner === now.manner &&
    former.sourceKind === now.sourceKind &&
    former.negated === now.negated &&
    former.class === now.class &&
    former.frame === now.frame &&
    former.lemma === now.lemma &&
    former.source?.resolved === now.source?.resolved &&
    isMoved(former.cue, now.cue, by) &&
    isMoved(former.source, now.source, by) &&
    isMoved(former.via, now.via, by) &&
    former.content.length === now.content.length &&
    former.content.every((piece, at) => isMoved(piece, now.content[at] ?? null, by))
  );
}

function isMoved(former: Span | null, now: Span | null, by: number): boolean {
  if (former === null || now === null) return former === now;
  return former.start + by === now.start && former.end + by === now.end;
}

/** Every stretch of the text that an attribution rests on. */
function partsOf({ content, cue, source, via }: Attribution): readonly Span[] {
  return [...content, cue, source, via].filter((part) => part !== null);
}

/** From where an attribution begins to where it ends, wherever its parts stand. */
function hullOf({ content, cue, source, via }: Attribution): Span {
  let { start, end } = cue;
  const widen = (part: Span | null | undefined): void => {
    if (!part) return;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  };
  widen(content[0]);
  widen(content.at(-1));
  widen(source);
  widen(via);
  return { start, end };
}
