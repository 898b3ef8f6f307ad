/** Reads the words of a source: a pronoun, an enclitic, a name with its role, a role alone, an organisation. */

import type { Span } from '../article';
import type { Pronoun } from '../languages/schema/nameData';
import type { LinkedMention } from './linkMentions';
import { NameWord } from './nameLexicon';
import type { Gender } from './nameMention';
import type { NameWords } from './nameWords';

/** What a source's words refer to, before the text around them has been looked at. Spans count from the block's start. */
export type Reference =
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly enclitic: boolean }
  /** Takes up the name right before: *who*. */
  | { readonly kind: 'relative' }
  | { readonly kind: 'entity'; readonly entity: number; readonly isDocument: boolean }
  /** A name that stands for itself: *the Trump campaign*, *Pemerintah*, *AS dan NATO*. */
  | { readonly kind: 'phrase'; readonly name: Span; readonly joint: boolean; readonly isDocument: boolean }
  /** Somebody told by what they do: *the mayor*, *politikus PAN itu*. */
  | {
      readonly kind: 'role';
      readonly words: readonly string[];
      readonly pointsBack: boolean;
      readonly nameless: boolean;
      readonly gender: Gender | null;
    }
  | { readonly kind: 'document'; readonly pointsBack: boolean }
  | { readonly kind: 'nobody' };

const roleNoun = NameWord.role | NameWord.title;
const nobody: Reference = { kind: 'nobody' };

/**
 * @param span the source, from the block's start
 * @param names linked mentions that lie in the span, in order
 * @param blockStart offset of the block in the article
 */
export function readReference(
  words: NameWords,
  span: Span,
  names: readonly LinkedMention[],
  blockStart: number,
): Reference {
  const first = tokenAt(words, span.start);
  if (words.startOf(first) < span.start && span.start < words.endOf(first)) return readEnclitic(words, span);
  let end = first;
  while (end < words.tokens.length && words.startOf(end) < span.end) end++;
  const phrase = new SourcePhrase(words, first, end, names, blockStart);
  return phrase.read();
}

function readEnclitic(words: NameWords, span: Span): Reference {
  const pronoun = words.lexicon.enclitics.get(words.text.slice(span.start, span.end).toLowerCase());
  return pronoun ? { kind: 'pronoun', pronoun, enclitic: true } : nobody;
}

/** Index of the first token that ends after an offset. */
export function tokenAt({ tokens }: Pick<NameWords, 'tokens'>, offset: number): number {
  const { ends, length } = tokens;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A name of the phrase by its tokens. */
interface PhraseName {
  readonly link: LinkedMention;
  readonly first: number;
  readonly end: number;
}

class SourcePhrase {
  private readonly words: NameWords;
  private readonly first: number;
  private readonly end: number;
  private readonly names: readonly PhraseName[];

  constructor(
    words: NameWords,
    first: number,
    end: number,
    names: readonly LinkedMention[],
    blockStart: number,
  ) {
    this.words = words;
    this.first = first;
    this.end = end;
    this.names = names.map((link) => ({
      link,
      first: tokenAt(words, link.start - blockStart),
      end: tokenAt(words, link.end - blockStart - 1) + 1,
    }));
  }

  read(): Reference {
    const { words, first, end } = this;
    let last = end;
    while (last > first + 1 && words.is(last - 1, NameWord.emphatic)) last--;
    if (last === first + 1) {
      const pronoun = words.lexicon.pronouns.get(words.form(first));
      if (pronoun) return { kind: 'pronoun', pronoun, enclitic: false };
      if (words.is(first, NameWord.relative)) return { kind: 'relative' };
    }
    return this.readHead() ?? this.readNames() ?? this.readNoun();
  }

  /** A common noun that leads the phrase, whatever names follow: *politikus PAN itu*, *badan mata-mata Korea Selatan*. */
  private readHead(): Reference | null {
    const { words } = this;
    let { first } = this;
    while (first < this.end - 1 && words.is(first, NameWord.definite | NameWord.indefinite)) first++;
    if (this.names.some((name) => name.first === first) && !words.is(first, roleNoun)) return null;
    if (words.is(first, NameWord.document)) return null;
    const isGroup = words.is(first, NameWord.group | NameWord.organizationHead);
    // *Council leader Edith Marlow*: a role between the group and a name makes the person the source.
    const leads = this.names.some((name) => isPerson(name.link) && this.isRoleNoun(name.first - 1));
    if (isGroup) return words.isLower(first + 1) && first + 1 < this.end && !leads ? this.group() : null;
    if (words.form(first + 1) === ',' && this.names.length > 0) return null;
    const isRole =
      this.isRoleNoun(first) || (words.isLower(first) && words.is(this.end - 1, NameWord.definite));
    const hasPerson = this.names.some(({ link }) => isPerson(link));
    return isRole && !hasPerson ? this.role() : null;
  }

  private group(): Reference {
    return { kind: 'phrase', name: this.bare(), joint: false, isDocument: false };
  }

  private readNames(): Reference | null {
    const own = this.names.filter((name, at) => !this.isComplement(name) && !this.isModifier(name, at));
    const document = this.documentNoun();
    const person = own.find(({ link }) => isPerson(link));
    const name =
      (person && this.nameBehindPlace(person, own)) ??
      person ??
      own[0] ??
      (document >= 0 ? this.publisher(document) : undefined);
    if (!name) return null;
    const joint = this.joint(name, own);
    if (joint) return joint;
    return this.headAfter(name) ?? { kind: 'entity', entity: name.link.entity, isDocument: document >= 0 };
  }

  /** *Bupati Bantarwangi, Adi Jaya*: what looks like the name after the role is the place that it is held for. */
  private nameBehindPlace(person: PhraseName, own: readonly PhraseName[]): PhraseName | undefined {
    const { mention } = person.link;
    const next = own[own.indexOf(person) + 1];
    if (!next || !isPerson(next.link) || !mention.role || mention.words.length > 1) return undefined;
    const isApposition = this.words.form(person.end) === ',' && next.first === person.end + 1;
    return isApposition && !this.words.is(next.end, NameWord.coordinator) ? next : undefined;
  }

  /** After a preposition, or the owner of what follows. */
  private isComplement(name: PhraseName): boolean {
    const { words } = this;
    if (words.isPossessive(name.end) && name.end + 1 < this.end) return true;
    const before = this.names.findLast((other) => other.end <= name.first);
    for (let at = name.first - 1; at > Math.max(this.first, (before?.end ?? 0) - 1); at--) {
      if (words.form(at) === ',') return false;
      if (words.is(at, NameWord.preposition)) return true;
      if (words.is(at, NameWord.coordinator)) return false;
    }
    return false;
  }

  /** *Stein spokeswoman Melezia Figueroa*: a name that belongs to the role of the next one. */
  private isModifier(name: PhraseName, at: number): boolean {
    const next = this.names[at + 1];
    if (!next || !isPerson(next.link) || next.first === name.end) return false;
    const { words } = this;
    for (let token = name.end; token < next.first; token++) {
      const isInner =
        words.isQuote(token) ||
        (words.isLower(token) && !words.is(token, NameWord.connector | NameWord.preposition));
      if (!isInner) return false;
    }
    return true;
  }

  /** The token of a noun for something that can be read, or -1. */
  private documentNoun(): number {
    for (let at = this.first; at < this.end; at++) {
      if (
        this.words.is(at, NameWord.document) &&
        !this.names.some((name) => at >= name.first && at < name.end)
      )
        return at;
    }
    return -1;
  }

  /** Whose document it is: a name before it, or right after its preposition (*data from the Census Bureau*). */
  private publisher(document: number): PhraseName | undefined {
    return this.names.find(({ first }) => first <= document + 3);
  }

  /** *AS dan NATO* speak together: neither name is the source. */
  private joint(name: PhraseName, own: readonly PhraseName[]): Reference | null {
    const { words } = this;
    const next = own[own.indexOf(name) + 1];
    const isJoint = next && words.is(name.end, NameWord.coordinator) && next.first <= name.end + 3;
    return isJoint ? { kind: 'phrase', name: this.bare(), joint: true, isDocument: false } : null;
  }

  /** A noun after the name that takes the lead: *the Trump campaign*, *White House officials*. */
  private headAfter(name: PhraseName): Reference | null {
    const { words } = this;
    const at = name.end;
    if (at >= this.end || !words.isLower(at)) return null;
    let last = at;
    while (last + 1 < this.end && words.isLower(last + 1) && !this.isBreak(last + 1)) last++;
    if (this.isBreak(at)) return null;
    if (words.is(last, NameWord.group | NameWord.namedDocument)) {
      const start = words.startOf(name.first);
      const isDocument = words.is(last, NameWord.namedDocument);
      return { kind: 'phrase', name: { start, end: words.endOf(last) }, joint: false, isDocument };
    }
    return this.isRoleNoun(last) && !isPerson(name.link) ? this.role() : null;
  }

  private isBreak(at: number): boolean {
    return this.words.is(
      at,
      NameWord.connector | NameWord.preposition | NameWord.definite | NameWord.relative,
    );
  }

  private isRoleNoun(at: number): boolean {
    const { words } = this;
    if (words.is(at, roleNoun | NameWord.nameless)) return true;
    const form = words.form(at);
    return form.endsWith('s') && (words.lexicon.bitsOf(form.slice(0, -1)) & roleNoun) !== 0;
  }

  /** A phrase without a name of its own. */
  private readNoun(): Reference {
    const { words, first, end } = this;
    let head = -1;
    for (let at = first; at < end && !(head >= 0 && words.is(at, NameWord.preposition)); at++) {
      if (words.form(at) === ',') break;
      if (words.is(at, roleNoun | NameWord.nameless | NameWord.feminine | NameWord.masculine)) head = at;
    }
    if (head >= 0) return this.role();
    if (this.documentNoun() >= 0) return { kind: 'document', pointsBack: this.pointsBack() };
    if (words.is(first, NameWord.indefinite)) return nobody;
    for (let at = first; at < end; at++) {
      const speaks = words.is(at, NameWord.group) || (words.isCapitalised(at) && at > first);
      if (speaks || (words.isCapitalised(at) && end === first + 1)) {
        return { kind: 'phrase', name: this.bare(), joint: false, isDocument: false };
      }
    }
    return nobody;
  }

  private role(): Reference {
    const { words } = this;
    const forms: string[] = [];
    let nameless = false;
    let gender: Gender | null = null;
    for (let at = this.first; at < this.end; at++) {
      if (!words.isWord(at)) continue;
      forms.push(words.form(at));
      const bits = words.bits(at);
      if ((bits & NameWord.nameless) !== 0) nameless = true;
      const sex = bits & (NameWord.feminine | NameWord.masculine);
      if (sex !== 0 && (bits & NameWord.givenName) === 0) {
        gender = sex === NameWord.feminine ? 'feminine' : sex === NameWord.masculine ? 'masculine' : null;
      }
    }
    if (words.is(this.first, NameWord.indefinite)) nameless = true;
    return { kind: 'role', words: forms, pointsBack: this.pointsBack(), nameless, gender };
  }

  private pointsBack(): boolean {
    const { words } = this;
    return words.is(this.first, NameWord.definite) || words.is(this.end - 1, NameWord.definite);
  }

  /** The phrase without determiners at its edges. */
  private bare(): Span {
    const { words } = this;
    let { first, end } = this;
    const edge = NameWord.definite | NameWord.indefinite | NameWord.emphatic;
    while (first < end - 1 && (words.is(first, edge) || !words.isWord(first))) first++;
    while (end > first + 1 && (words.is(end - 1, edge) || !words.isWord(end - 1))) end--;
    return { start: words.startOf(first), end: words.endOf(end - 1) };
  }
}

function isPerson(link: LinkedMention): boolean {
  return link.mention.kind === 'person' || link.mention.kind === 'unknown';
}
