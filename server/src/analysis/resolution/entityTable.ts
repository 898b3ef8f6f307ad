/** The article's table of everybody with a name: which mentions are the same, and what the fullest name is. */

import type { Mention, MentionForm, SourceKind, Span } from '../article';
import { abbreviates } from './acronyms';
import { NameWord, type NameLexicon } from './nameLexicon';
import type { Gender, NameKind, NameMention } from './nameMention';

/** An entry while the table is being built. */
export interface EntityDraft {
  readonly id: number;
  /** Words of the fullest name so far, and where it stands. */
  words: readonly string[];
  name: Span;
  kind: NameKind;
  gender: Gender | null;
  role: Span | null;
  /** The organisation named in the role, as an entity, or null. */
  organization: number | null;
  /** Rank of the place the name was taken from: the body is better than a caption, that better than a headline. */
  rank: number;
  sourceKind: SourceKind | null;
  readonly mentions: Mention[];
}

/** How much a name counts as the fullest one, by where it stands. */
export const PlaceRank = { headline: 0, aside: 1, body: 2 } as const;

/** Words of a name's beginning that make a longer organisation the same one. */
const sameOrganizationWords = 3;

export class EntityTable {
  readonly entities: EntityDraft[] = [];
  private readonly lexicon: NameLexicon;
  private readonly byName = new Map<string, number>();
  private readonly byWord = new Map<string, number>();
  private readonly byBeginning = new Map<string, number>();
  private readonly byAlias = new Map<string, number>();
  private readonly byRole = new Map<string, number>();
  /** Outcome of looking for the long form of an acronym, once for each. */
  private readonly abbreviated = new Map<string, number | null>();

  constructor(lexicon: NameLexicon) {
    this.lexicon = lexicon;
  }

  at(id: number): EntityDraft {
    const entity = this.entities[id];
    if (!entity) throw new RangeError(`no entity ${id}`);
    return entity;
  }

  /** Enters a mention, as a new entity or as another name of one that is there; returns its id. */
  enter(mention: NameMention, offset: number, rank: number, cut: number): number {
    const words = cut === 0 ? mention.words : mention.words.slice(cut);
    const key = cut === 0 ? mention.key : words.join(' ');
    const name = { start: offset + (mention.starts[cut] ?? mention.start), end: offset + mention.end };
    const id = this.find(words, mention.kind, key) ?? this.create(words, name, mention.kind, rank);
    const entity = this.at(id);
    if (isFuller(entity, words, rank)) {
      entity.words = words;
      entity.name = name;
      entity.rank = rank;
    }
    this.index(words, key, id);
    this.learn(entity, mention, offset);
    return id;
  }

  /** The entity a name stands for, or null. Words in look-up form. */
  find(words: readonly string[], kind: NameKind, key = words.join(' ')): number | null {
    const alias = this.byAlias.get(key);
    if (alias !== undefined) return alias;
    const exact = this.byName.get(key);
    if (exact !== undefined && agrees(kind, this.at(exact).kind)) return exact;
    return words.length === 1 ? this.findSingle(words[0] ?? '', kind) : this.findLonger(words, kind);
  }

  /** The entity all of whose given words are part of its name: for headlines, whose capitals run on. */
  findWhole(words: readonly string[]): number | null {
    const id = this.find(words, 'unknown');
    if (id === null || words.length === 1) return id;
    return this.byAlias.get(words.join(' ')) === id || words.length <= this.at(id).words.length ? id : null;
  }

  /** The entity that a role fits: most of its words, a role noun among them. */
  findByRole(words: readonly string[]): number | null {
    const votes = new Map<number, number>();
    for (const word of words) {
      const id = this.byRole.get(word);
      if (id === undefined) continue;
      const bits = this.lexicon.bitsOf(word);
      const isNoun = (bits & (NameWord.role | NameWord.title)) !== 0 && (bits & NameWord.nameless) === 0;
      votes.set(id, (votes.get(id) ?? 0) + (isNoun ? 10 : 1));
    }
    let best: number | null = null;
    let most = 9;
    for (const [id, count] of votes) {
      if (count > most) {
        most = count;
        best = id;
      }
    }
    return best;
  }

  /** Makes an entity the one that its roles stand for from here on. */
  introduce(id: number, roleWords: readonly string[]): void {
    for (const word of roleWords) this.byRole.set(word, id);
  }

  /** A name taken up by one of its words is a person's: *Refly Harun*, later *Refly*. */
  shorten(id: number, words: readonly string[]): void {
    const entity = this.at(id);
    if (entity.kind === 'unknown' && words.length === 1 && entity.words.length > 1) entity.kind = 'person';
  }

  /** Gives an entity another name. */
  nickname(id: number, words: readonly string[]): void {
    this.byAlias.set(words.join(' '), id);
  }

  addMention(id: number, span: Span, form: MentionForm): void {
    const { mentions } = this.at(id);
    const last = mentions[mentions.length - 1];
    if (last?.start !== span.start) mentions.push({ start: span.start, end: span.end, form });
  }

  /** Enters a source that no name was read in: *Pemerintah*, *the statement*. */
  enterPhrase(words: readonly string[], name: Span, kind: NameKind, rank: number): number {
    const key = words.join(' ');
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const id = this.create(words, name, kind, rank);
    this.byName.set(key, id);
    return id;
  }

  /** What kind of source an entity is. */
  sourceKindOf(entity: EntityDraft): Exclude<SourceKind, 'none'> {
    if (this.lexicon.media.has(entity.words.join(' '))) return 'media';
    if (entity.kind === 'person') return 'person';
    const given = entity.sourceKind;
    if (entity.kind === 'unknown') return given && given !== 'none' ? given : 'person';
    return given === 'document' || given === 'media' ? given : 'organization';
  }

  private findSingle(word: string, kind: NameKind): number | null {
    const id = this.byWord.get(word);
    const isPart =
      kind === 'unknown' || kind === 'person' || id === undefined || this.at(id).words.length === 1;
    if (id !== undefined && isPart && agrees(kind, this.at(id).kind)) return id;
    return this.findAbbreviated(word);
  }

  private findAbbreviated(word: string): number | null {
    const known = this.abbreviated.get(word);
    if (known !== undefined) return known;
    const id = this.byBeginning.get(word.slice(0, 3));
    const found = id !== undefined && abbreviates(word, this.at(id).words) ? id : null;
    this.abbreviated.set(word, found);
    return found;
  }

  private findLonger(words: readonly string[], kind: NameKind): number | null {
    if (kind === 'organization' || kind === 'place') return this.findOrganization(words);
    const ends = [words[words.length - 1] ?? '', words[0] ?? ''];
    for (const word of ends) {
      const id = this.byWord.get(word);
      if (id === undefined) continue;
      const entity = this.at(id);
      if (agrees(kind, entity.kind) && isSamePerson(words, entity.words)) return id;
    }
    return null;
  }

  private findOrganization(words: readonly string[]): number | null {
    if (words.length < sameOrganizationWords) return null;
    const id = this.byName.get(beginningOf(words));
    return id !== undefined && this.at(id).kind === 'organization' ? id : null;
  }

  private create(words: readonly string[], name: Span, kind: NameKind, rank: number): number {
    const id = this.entities.length;
    this.entities.push({
      id,
      words,
      name,
      kind,
      gender: null,
      role: null,
      organization: null,
      rank,
      sourceKind: null,
      mentions: [],
    });
    return id;
  }

  private index(words: readonly string[], key: string, id: number): void {
    const { kind } = this.at(id);
    if (this.byName.get(key) === id) return;
    if (!this.byName.has(key)) this.byName.set(key, id);
    if (kind === 'person' || kind === 'unknown') {
      for (const word of words) {
        if (word.length > 1 && !this.byWord.has(word)) this.byWord.set(word, id);
      }
      return;
    }
    if (words.length >= sameOrganizationWords && !this.byName.has(beginningOf(words))) {
      this.byName.set(beginningOf(words), id);
    }
    const beginning = (words[0] ?? '').slice(0, 3);
    if (words.length > 1 && !this.byBeginning.has(beginning)) this.byBeginning.set(beginning, id);
  }

  /** Takes over what a mention tells beyond the name. */
  private learn(entity: EntityDraft, mention: NameMention, offset: number): void {
    if (entity.kind === 'unknown' || (mention.kind === 'person' && entity.kind !== 'person'))
      entity.kind = mention.kind;
    entity.gender ??= mention.gender;
    if (mention.role) {
      entity.role ??= { start: mention.role.start + offset, end: mention.role.end + offset };
      for (const word of mention.roleWords) if (!this.byRole.has(word)) this.byRole.set(word, entity.id);
    }
    for (const alias of mention.aliases) this.nickname(entity.id, alias.words);
  }
}

/** Whether a mention read as one kind can be an entity of another. */
function agrees(mention: NameKind, entity: NameKind): boolean {
  if (mention === 'unknown' || entity === 'unknown' || mention === entity) return true;
  return mention !== 'person' && entity !== 'person';
}

function beginningOf(words: readonly string[]): string {
  return words.slice(0, sameOrganizationWords).join(' ');
}

/** *Harry Reid* and *Harry M. Reid*; *Amran Sulaiman* and *Andi Amran Sulaiman*. */
function isSamePerson(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length || (short.length > 1 && isSameEnds(short, long));
}

function isSameEnds(left: readonly string[], right: readonly string[]): boolean {
  return left[0] === right[0] && left[left.length - 1] === right[right.length - 1];
}

/** A headline never gives the fullest form: its capitals run on into other words. */
function isFuller(entity: EntityDraft, words: readonly string[], rank: number): boolean {
  if (rank === PlaceRank.headline || words.length <= entity.words.length) return false;
  return entity.kind === 'person' || entity.kind === 'unknown';
}
