/** Ties every name mention of the article to an entity: long names first, then the short ones that stand for them. */

import type { BlockKind, Span } from '../article';
import type { PlacedPassage } from '../passage';
import { endsStep, type Steps } from '../steps';
import { PlaceRank, type EntityTable } from './entityTable';
import { NameWord, type NameLexicon } from './nameLexicon';
import type { NameMention } from './nameMention';
import { nameWordsOf, type NameWords } from './nameWords';

/** A mention with its entity; offsets are the article's. */
export interface LinkedMention extends Span {
  readonly entity: number;
  readonly mention: NameMention;
  readonly passage: number;
}

/** Most words of a name that a headline is searched for. */
const longestHeadlineName = 6;

/** Links all mentions, in steps; cost is linear in their number. Ordered by start. */
export function linkMentions(
  passages: readonly PlacedPassage[],
  table: EntityTable,
  lexicon: NameLexicon,
): Steps<readonly LinkedMention[]> {
  const linker = new MentionLinker(passages, table, lexicon);
  return linker.run();
}

/** Whether more than a blank stands before a word of a name: the quote mark of a nickname. */
const isNickname = ({ words, starts }: NameMention, at: number): boolean =>
  (starts[at] ?? 0) - (starts[at - 1] ?? 0) > (words[at - 1] ?? '').length + 1;

class MentionLinker {
  private readonly passages: readonly PlacedPassage[];
  private readonly table: EntityTable;
  private readonly lexicon: NameLexicon;
  /** Single words that stand for a name somewhere in the body, and all longer names as they stand inside sentences. */
  private readonly shortForms = new Set<string>();
  /** Those of them that stand inside a sentence, where a capital means a name. */
  private readonly innerForms = new Set<string>();
  private readonly longNames = new Set<string>();
  private lastPerson: number | null = null;

  constructor(passages: readonly PlacedPassage[], table: EntityTable, lexicon: NameLexicon) {
    this.passages = passages;
    this.table = table;
    this.lexicon = lexicon;
  }

  *run(): Steps<readonly LinkedMention[]> {
    this.collectForms();
    yield undefined;
    const cuts = new Map<NameMention, number>();
    for (const rank of [PlaceRank.body, PlaceRank.aside]) {
      for (const [index, placed] of this.passages.entries()) {
        if (rankOf(placed.passage.kind) === rank) this.enterLongNames(placed, rank, cuts);
        if (endsStep(index)) yield undefined;
      }
    }
    const links: LinkedMention[] = [];
    for (const [index, placed] of this.passages.entries()) {
      if (rankOf(placed.passage.kind) === PlaceRank.headline) yield* this.linkHeadline(placed, index, links);
      else this.linkPassage(placed, index, cuts, links);
      if (endsStep(index)) yield undefined;
    }
    return links;
  }

  private collectForms(): void {
    for (const { passage } of this.passages) {
      if (rankOf(passage.kind) === PlaceRank.headline) continue;
      for (const { kind, words, key, opensSentence } of passage.mentions) {
        if (kind === 'role') continue;
        if (words.length === 1) this.shortForms.add(key);
        if (!opensSentence) (words.length === 1 ? this.innerForms : this.longNames).add(key);
      }
    }
  }

  private enterLongNames(
    { passage, start }: PlacedPassage,
    rank: number,
    cuts: Map<NameMention, number>,
  ): void {
    let organization: { id: number; start: number } | null = null;
    for (const mention of passage.mentions) {
      if (mention.kind === 'role') continue;
      const isLong = mention.words.length > 1 || mention.aliases.length > 0 || mention.role !== null;
      if (!isLong) continue;
      const cut = this.cutOf(mention);
      if (cut > 0) cuts.set(mention, cut);
      const id = this.table.enter(mention, start, rank, cut);
      if (mention.kind === 'organization') organization = { id, start: mention.start };
      else if (organization && mention.role && organization.start >= mention.role.start) {
        this.table.at(id).organization ??= organization.id;
      }
    }
  }

  /**
   * How many words before the name were taken for a part of it. A short later mention tells: *Vice President Coldwell
   * Banker Dani Bhatara*, later *Dani*.
   */
  private cutOf(mention: NameMention): number {
    const { words } = mention;
    if (mention.opensSentence && words.length > 2 && !this.longNames.has(mention.key)) {
      if (this.longNames.has(words.slice(1).join(' '))) return 1;
    }
    if (!mention.uncertainStart || this.shortForms.has(words[0] ?? '')) return 0;
    for (let at = 1; at < words.length - 1 || (at < words.length && at > 2); at++) {
      const word = words[at] ?? '';
      if (!this.shortForms.has(word) || isNickname(mention, at)) continue;
      const isGiven = (word: string) => (this.lexicon.bitsOf(word) & NameWord.givenName) !== 0;
      if (at >= 2 ? !isGiven(words[0] ?? '') : isGiven(word) && !isGiven(words[0] ?? '')) return at;
    }
    return 0;
  }

  private linkPassage(
    placed: PlacedPassage,
    index: number,
    cuts: ReadonlyMap<NameMention, number>,
    links: LinkedMention[],
  ): void {
    const rank = rankOf(placed.passage.kind);
    for (const mention of placed.passage.mentions) {
      if (mention.kind === 'role') continue;
      const cut = cuts.get(mention) ?? 0;
      const entity = this.entityOf(mention, placed.start, rank, cut);
      if (entity === null) continue;
      if (this.table.at(entity).kind === 'person' && !mention.quoted) this.lastPerson = entity;
      const start = placed.start + (mention.starts[cut] ?? mention.start);
      links.push({ entity, mention, passage: index, start, end: placed.start + mention.end });
    }
  }

  private entityOf(mention: NameMention, offset: number, rank: number, cut: number): number | null {
    const words = cut === 0 ? mention.words : mention.words.slice(cut);
    const key = cut === 0 ? mention.key : words.join(' ');
    if (mention.isNickname && this.lastPerson !== null) {
      this.table.nickname(this.lastPerson, words);
      return this.lastPerson;
    }
    const known = this.table.find(words, mention.kind, key);
    const [first = ''] = words;
    const isLoneOpening = mention.opensSentence && mention.kind === 'unknown' && words.length === 1;
    const isSure = !isLoneOpening || this.innerForms.has(first);
    if (known !== null && (isSure || this.table.at(known).kind !== 'unknown')) {
      if (isSure && mention.kind === 'unknown') this.table.shorten(known, words);
      return known;
    }
    // A lone capital at the head of a sentence is a name only where it has one in the middle of another, too.
    if (!isSure) return null;
    return this.table.enter(mention, offset, rank, cut);
  }

  /** In a headline every word may have a capital: only names that the body knows are looked for. */
  private *linkHeadline(placed: PlacedPassage, index: number, links: LinkedMention[]): Steps<void> {
    const { passage, start } = placed;
    const words = nameWordsOf(passage, this.lexicon);
    const quoted = new QuotedStretch(passage.quotations);
    let at = 0;
    for (let looked = 0; at < passage.tokens.length; looked++) {
      if (endsStep(looked)) yield undefined;
      const length = this.headlineName(words, at);
      if (length === 0) {
        at++;
        continue;
      }
      const forms = passage.tokens.forms.slice(at, at + length);
      const entity = this.table.findWhole(forms);
      const span = { start: words.startOf(at), end: words.endOf(at + length - 1) };
      if (entity !== null) {
        const mention = headlineMention(span, forms, quoted.holds(span));
        links.push({ entity, mention, passage: index, start: start + span.start, end: start + span.end });
      }
      at += length;
    }
  }

  private headlineName(words: NameWords, at: number): number {
    if (!words.isCapitalised(at)) return 0;
    let longest = 1;
    while (longest < longestHeadlineName && words.isCapitalised(at + longest)) longest++;
    for (let length = longest; length > 0; length--) {
      if (this.table.findWhole(words.tokens.forms.slice(at, at + length)) !== null) return length;
    }
    return 0;
  }
}

export function rankOf(kind: BlockKind): number {
  if (kind === 'headline' || kind === 'relatedLink' || kind === 'subheading') return PlaceRank.headline;
  return kind === 'paragraph' || kind === 'listItem' ? PlaceRank.body : PlaceRank.aside;
}

/** Tells of spans, one behind the other, whether they stand in a quotation. */
class QuotedStretch {
  private readonly quotations: readonly Span[];
  private next = 0;
  /** Where the last of the quotations ends that begin before the span. */
  private end = 0;

  /** @param quotations ordered by start */
  constructor(quotations: readonly Span[]) {
    this.quotations = quotations;
  }

  holds({ start, end }: Span): boolean {
    for (let own = this.quotations[this.next]; own && own.start <= start; own = this.quotations[++this.next])
      this.end = Math.max(this.end, own.end);
    return end <= this.end;
  }
}

function headlineMention(span: Span, words: readonly string[], quoted: boolean): NameMention {
  const { start, end } = span;
  return {
    start,
    end,
    kind: 'unknown',
    words,
    key: words.join(' '),
    starts: words.map(() => start),
    role: null,
    roleWords: [],
    gender: null,
    uncertainStart: false,
    aliases: [],
    isNickname: false,
    opensSentence: false,
    quoted,
    prominent: true,
  };
}
