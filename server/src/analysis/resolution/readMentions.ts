/** Finds the names of one block, with the roles, acronyms and ages beside them. */

import type { Span } from '../article';
import type { NameData } from '../languages/schema/nameData';
import type { QuotationDraft } from '../passage';
import { runToEnd, type Steps } from '../steps';
import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import { expansionStart } from './acronyms';
import { NameWord, nameLexicon } from './nameLexicon';
import type { Alias, Gender, NameKind, NameMention } from './nameMention';
import { runEnd, splitRun, type RunParts, type TokenRange } from './nameRun';
import { NameWords } from './nameWords';

export interface MentionInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly quotations: readonly QuotationDraft[];
  readonly sentences: readonly Span[];
}

const roleBits = NameWord.role | NameWord.title | NameWord.roleModifier;
const organizationBits = NameWord.organizationHead | NameWord.organization | NameWord.acronym;
/** Most tokens between the brackets of an acronym or second name. */
const longestAlias = 4;
/** Letters from which on initials in brackets stand for an institution or thing, not for a person. */
const shortestInitials = 3;
/** How far after a comma an apposition's role noun is looked for. */
const appositionReach = 6;

/** One pass over the tokens. Ordered by start, disjoint, each inside one sentence; offsets count from the start of the block. */
export function readMentions(input: MentionInput, data: NameData): readonly NameMention[] {
  return runToEnd(readMentionsInSteps(input, data));
}

/** How many tokens are read in one step. */
const tokensOfStep = 4000;

/** The same, in steps. */
export function* readMentionsInSteps(input: MentionInput, data: NameData): Steps<readonly NameMention[]> {
  const reader = new MentionReader(input, new NameWords(input.text, input.tokens, nameLexicon(data)));
  const { shapes, length } = input.tokens;
  let next = tokensOfStep;
  for (let at = 0; at < length;) {
    if (at >= next) {
      next = at + tokensOfStep;
      yield undefined;
    }
    if (((shapes[at] ?? 0) & Shape.capitalised) === 0) at++;
    else at = reader.read(at);
  }
  return reader.mentions;
}

class MentionReader {
  readonly mentions: NameMention[] = [];
  private readonly input: MentionInput;
  private readonly words: NameWords;
  private sentence = 0;
  private quotation = 0;
  private quotedUntil = 0;
  /** A role that waits for its name: one past its last token, bracket included, and its first token. */
  private waitingRole: TokenRange | null = null;

  constructor(input: MentionInput, words: NameWords) {
    this.input = input;
    this.words = words;
  }

  /** Reads the run that starts at a token, if one does; returns the token to go on at. */
  read(at: number): number {
    const { words } = this;
    if (!words.isCapitalised(at)) return at + 1;
    this.advance(words.startOf(at));
    if (this.opensWithNoun(at)) return at + 1;
    const run = { first: at, end: runEnd(words, at, this.sentenceEnd()) };
    const before = this.roleBefore(run.first);
    const parts = splitRun(words, run, before !== null);
    const after = this.readBracket(run, parts);
    this.emit(run, parts, before, after);
    return after.end;
  }

  private advance(offset: number): void {
    const { sentences, quotations } = this.input;
    while (offset >= (sentences[this.sentence]?.end ?? Infinity)) this.sentence++;
    for (;;) {
      const quotation = quotations[this.quotation];
      if (!quotation || quotation.start > offset) return;
      if (quotation.kind !== 'title') this.quotedUntil = Math.max(this.quotedUntil, quotation.end);
      this.quotation++;
    }
  }

  /** Where the sentence that is being read ends: no name goes over it. */
  private sentenceEnd(): number {
    return this.input.sentences[this.sentence]?.end ?? this.input.text.length;
  }

  /** The role that stands right before a token, with or without a comma between. */
  private roleBefore(at: number): TokenRange | null {
    const waiting = this.waitingRole;
    this.waitingRole = null;
    const { words } = this;
    const comma = words.form(at - 1) === ',';
    if (waiting?.end === (comma ? at - 1 : at)) return waiting;
    return this.lowerRole(comma ? at - 1 : at);
  }

  /** A role noun in lower case whose words end before `end`: *pakar hukum tata negara*, *former White House spokesman*. */
  private lowerRole(end: number): TokenRange | null {
    const { words } = this;
    for (let at = end - 1; at >= 0 && at >= end - 1 - words.lexicon.roleReach; at--) {
      if (!words.isWord(at)) return null;
      const bits = words.bits(at);
      if ((bits & (NameWord.role | NameWord.title)) !== 0) return { first: this.roleStart(at), end };
      if ((bits & (NameWord.never | NameWord.preposition | NameWord.document)) !== 0) return null;
      if (words.lexicon.roleBreakers.some((prefix) => words.form(at).startsWith(prefix))) return null;
    }
    return null;
  }

  /** Walks from a role noun back over the words that belong to it. */
  private roleStart(role: number): number {
    const { words } = this;
    let first = role;
    const belongs = roleBits | NameWord.institution | NameWord.group | NameWord.place | NameWord.organization;
    while (first > 0 && first > role - 8) {
      const isOwn = words.is(first - 1, belongs) || words.isCapitalised(first - 1);
      if (!isOwn || words.startOf(first - 1) < (this.input.sentences[this.sentence]?.start ?? 0)) break;
      first--;
    }
    return first;
  }

  private readBracket(run: TokenRange, parts: RunParts): Bracket {
    const { words } = this;
    const at = run.end;
    const none: Bracket = { end: run.end, alias: null, aliasStart: -1, tellsPerson: false };
    if (words.form(at) !== '(') return this.readAliasWord(run, none);
    let close = at + 1;
    while (close <= at + longestAlias && words.form(close) !== ')') close++;
    if (words.form(close) !== ')' || close === at + 1) return none;
    const isNumber = this.input.tokens.kinds[at + 1] === TokenKind.number && close === at + 2;
    const isParty = words.endOf(at + 1) > words.startOf(at + 1) + 1 && words.form(at + 1)[1] === '-';
    if (isNumber || isParty) return { ...none, end: close + 1, tellsPerson: true };
    if (!words.isCapitalised(at + 1)) return none;
    for (let token = at + 1; token < close; token++)
      if (words.is(token, roleBits) && close > at + 2) return none;
    const alias = this.aliasOf({ first: at + 1, end: close });
    return { end: close + 1, alias, aliasStart: this.expansionOf(run, parts, alias), tellsPerson: false };
  }

  /** *Zulkifli Hasan alias Zulhas*. */
  private readAliasWord(run: TokenRange, none: Bracket): Bracket {
    const { words } = this;
    const at = run.end;
    if (!words.is(at, NameWord.aliasMarker) || !words.isCapitalised(at + 1)) return none;
    const end = runEnd(words, at + 1, this.sentenceEnd());
    return { end, alias: this.aliasOf({ first: at + 1, end }), aliasStart: -1, tellsPerson: true };
  }

  private aliasOf(range: TokenRange): Alias {
    const isUpperCase = this.words.hasShape(range.first, Shape.upperCase);
    return { ...this.spanOf(range), words: this.wordsOf(range).words, isUpperCase };
  }

  /** First token of what an alias in brackets stands for, or -1 where its letters do not fit. */
  private expansionOf(run: TokenRange, parts: RunParts, alias: Alias): number {
    const { words } = this;
    const [acronym = ''] = alias.words.length === 1 ? alias.words : [];
    const { words: forms, tokens } = this.wordsOf(run);
    const opens = (at: number) => words.is(tokens[at] ?? -1, NameWord.organizationHead);
    const at = acronym === '' ? -1 : expansionStart(acronym, forms, opens);
    if (at >= 0) return tokens[at] ?? -1;
    return parts.kind === 'role' || parts.kind === 'person' ? parts.name.first : run.first;
  }

  private emit(run: TokenRange, parts: RunParts, before: TokenRange | null, bracket: Bracket): void {
    if (parts.head) this.push(parts.head, { kind: 'unknown', role: null, roleWords: [] }, NO_ALIAS);
    const isAcronymOfRole =
      parts.kind === 'person' && bracket.aliasStart >= 0 && bracket.aliasStart < parts.name.first;
    if (parts.kind === 'role' || isAcronymOfRole || this.isWorkplace(run, parts, before)) {
      this.emitRole(run, before, bracket);
      return;
    }
    const rolePrecedes = parts.role !== null && parts.role.first < parts.name.first;
    if (parts.role && rolePrecedes && !parts.head) this.emitOrganizationIn(parts.role, NO_ALIAS);
    const apposition = parts.kind === 'organization' ? null : this.appositionAfter(bracket.end);
    const role = parts.role ?? before ?? apposition;
    const isPerson =
      parts.kind === 'person' || (role !== null && parts.kind === 'unknown') || bracket.tellsPerson;
    const kind = kindOf(parts.kind, isPerson, bracket.alias);
    const roles =
      kind === 'person' && role ? this.rolesOf([...joinedRoles(before, parts.role), apposition]) : NO_ROLE;
    this.push(
      parts.name,
      { kind, role: roles.role, roleWords: roles.roleWords },
      bracket,
      parts.uncertainStart,
    );
    if (parts.role && !rolePrecedes) this.emitOrganizationIn(parts.role, NO_ALIAS);
    const continues = kind === 'organization' && bracket.alias !== null;
    if (continues || (before && kind !== 'person')) {
      this.waitingRole = { first: (before ?? run).first, end: bracket.end };
    }
  }

  /**
   * *pakar transportasi Universitas Bandar Raya, Nadia Puspita*, *Kapolsek Muara, Kompol Tirta*: the name is still to
   * come.
   */
  private isWorkplace({ first, end }: TokenRange, parts: RunParts, before: TokenRange | null): boolean {
    const { words } = this;
    const ranked =
      words.form(end) === ',' && words.is(end + 1, NameWord.title) && words.isCapitalised(end + 2);
    if (ranked && parts.kind === 'person' && parts.role && words.isCapitalised(end + 1)) {
      // A title of the name itself (*Menteri Perang Jenderal Wira, Kolonel Budi*) makes it a person after all.
      return words.is(first, NameWord.role) && !words.is(parts.name.first - 1, NameWord.title);
    }
    const isOrganization = parts.kind === 'person' && words.is(first, NameWord.organizationHead);
    return isOrganization && before !== null && words.form(end) === ',' && words.isCapitalised(end + 1);
  }

  private rolesOf(ranges: readonly (TokenRange | null)[]): {
    role: Span | null;
    roleWords: readonly string[];
  } {
    const given = ranges.filter((range) => range !== null);
    const [first] = given;
    if (!first) return { role: null, roleWords: [] };
    return { role: this.spanOf(first), roleWords: given.flatMap((range) => this.wordsOf(range).words) };
  }

  /** A role without a name yet: it waits for the name after a bracket or comma. */
  private emitRole(run: TokenRange, before: TokenRange | null, bracket: Bracket): void {
    const isRoleAlias = bracket.aliasStart >= 0 && this.words.is(bracket.aliasStart, roleBits);
    const organization = this.organizationIn(run, isRoleAlias ? -1 : bracket.aliasStart);
    const first = { first: run.first, end: organization ? organization.first : run.end };
    const roleWords = [...this.wordsOf(run).words, ...(isRoleAlias ? (bracket.alias?.words ?? []) : [])];
    if (first.end > first.first) {
      this.push(first, { kind: 'role', role: this.spanOf(run), roleWords }, NO_ALIAS);
    }
    if (organization) this.emitOrganizationIn(organization, isRoleAlias ? NO_ALIAS : bracket);
    this.waitingRole = { first: before?.end === run.first ? before.first : run.first, end: bracket.end };
  }

  private emitOrganizationIn(range: TokenRange, bracket: Bracket): void {
    const organization = this.organizationIn(range, bracket.aliasStart);
    if (!organization) return;
    const onlyPlaces = this.isOnlyPlaces(organization);
    this.push(
      organization,
      { kind: onlyPlaces ? 'place' : 'organization', role: null, roleWords: [] },
      bracket,
    );
  }

  private isOnlyPlaces(range: TokenRange): boolean {
    for (let at = range.first; at < range.end; at++) if (!this.words.is(at, NameWord.place)) return false;
    return true;
  }

  /** The organisation a role belongs to: from its opening word, or from where a bracketed acronym says it starts. */
  private organizationIn(range: TokenRange, aliasStart: number): TokenRange | null {
    const { words } = this;
    if (aliasStart >= range.first && aliasStart < range.end) return { first: aliasStart, end: range.end };
    for (let at = range.first; at < range.end; at++) {
      if (!words.is(at, organizationBits) || words.is(at, roleBits)) continue;
      // *Kepala Humas Polda Jawa Tengah **Kombes** Iqbal*: the title is that of who follows.
      let { end } = range;
      while (end > at + 1 && words.is(end - 1, NameWord.title)) end--;
      return { first: at, end };
    }
    return null;
  }

  /** *Heather Johnston, a 26-year-old manager from Derry*: the role after the name, up to the next comma or stop. */
  private appositionAfter(at: number): TokenRange | null {
    const { words } = this;
    if (words.form(at) !== ',') return null;
    let found = false;
    let end = at + 1;
    for (; end < at + 1 + appositionReach * 2; end++) {
      const form = words.form(end);
      if (form === '' || form === ',' || form === '.' || words.isQuote(end)) break;
      if (end <= at + appositionReach && words.is(end, NameWord.role) && !words.isPossessive(end + 1))
        found = true;
      if (!found && words.is(end, NameWord.never) && !words.is(end, NameWord.definite | NameWord.indefinite))
        break;
    }
    const isClosed = [',', '.', ''].includes(words.form(end)) || words.isQuote(end);
    return found && isClosed ? { first: at + 1, end } : null;
  }

  private push(
    range: TokenRange,
    facts: Pick<NameMention, 'kind' | 'role' | 'roleWords'>,
    bracket: Bracket,
    uncertainStart = false,
  ): void {
    const { words } = this;
    const start = words.startOf(range.first);
    const forms: string[] = [];
    const starts: number[] = [];
    for (let at = range.first; at < range.end; at++) {
      if (!words.isWord(at)) continue;
      forms.push(words.form(at));
      starts.push(words.startOf(at));
    }
    const sentence = this.input.sentences[this.sentence];
    // Field by field: spreading objects is what costs in a text full of names.
    this.mentions.push({
      start,
      end: words.endOf(range.end - 1),
      kind: facts.kind,
      role: facts.role,
      roleWords: facts.roleWords,
      words: forms,
      key: forms.join(' '),
      starts,
      gender: this.genderOf(range, facts.role),
      uncertainStart,
      aliases: bracket.alias ? [bracket.alias] : NO_ALIASES,
      isNickname: words.is(range.first - 1, NameWord.aliasMarker),
      opensSentence: sentence !== undefined && this.opens(range.first, sentence),
      quoted: start < this.quotedUntil,
      prominent: !words.is(range.first - 1, NameWord.preposition) && !words.isPossessive(range.end),
    });
  }

  /** *Data BPS*, *Badan mata-mata Korea Selatan* at the head of a sentence: the capital is the sentence's. */
  private opensWithNoun(at: number): boolean {
    const { words } = this;
    const sentence = this.input.sentences[this.sentence];
    if (!sentence || !this.opens(at, sentence)) return false;
    if (words.is(at, NameWord.document)) return true;
    return words.is(at, NameWord.group | NameWord.organizationHead) && words.isLower(at + 1);
  }

  private opens(at: number, sentence: Span): boolean {
    const { words } = this;
    let first = at;
    while (first > 0 && words.isQuote(first - 1)) first--;
    return words.startOf(first) <= sentence.start || words.form(first - 1) === ':';
  }

  private genderOf(name: TokenRange, role: Span | null): Gender | null {
    const { words } = this;
    for (let at = name.first - 1; role && at >= 0 && words.startOf(at) >= role.start; at--) {
      const gender = genderOfBits(words.bits(at));
      if (gender && !words.is(at, NameWord.givenName)) return gender;
    }
    return words.is(name.first, NameWord.givenName) ? genderOfBits(words.bits(name.first)) : null;
  }

  private spanOf(range: TokenRange): Span {
    return { start: this.words.startOf(range.first), end: this.words.endOf(range.end - 1) };
  }

  /** The words of a range in look-up form, and the token of each. */
  private wordsOf(range: TokenRange): { words: string[]; tokens: number[] } {
    const forms: string[] = [];
    const tokens: number[] = [];
    for (let at = range.first; at < range.end; at++) {
      if (!this.words.isWord(at)) continue;
      forms.push(this.words.form(at));
      tokens.push(at);
    }
    return { words: forms, tokens };
  }
}

/** What stands right after a run: a bracket, or a second name. */
interface Bracket {
  /** The token to go on at. */
  readonly end: number;
  readonly alias: Alias | null;
  /** First token of what the alias stands for, or -1. */
  readonly aliasStart: number;
  readonly tellsPerson: boolean;
}

const NO_ALIASES: readonly Alias[] = [];
const NO_ROLE = { role: null, roleWords: [] };
const NO_ALIAS: Bracket = { end: 0, alias: null, aliasStart: -1, tellsPerson: false };

/** The role beside a name and the one before it: one where a bracket stood between (*Kepala BPBD (…) Demak*). */
function joinedRoles(before: TokenRange | null, own: TokenRange | null): readonly (TokenRange | null)[] {
  return own && before?.end === own.first ? [{ first: before.first, end: own.end }] : [own, before];
}

function kindOf(kind: NameKind, isPerson: boolean, alias: Alias | null): NameKind {
  if (kind === 'organization' || kind === 'place') return kind;
  if (isPerson) return 'person';
  const isInitials =
    alias?.words.length === 1 && alias.isUpperCase && alias.end - alias.start >= shortestInitials;
  return isInitials ? 'organization' : kind;
}

function genderOfBits(bits: number): Gender | null {
  const both = bits & (NameWord.feminine | NameWord.masculine);
  if (both === NameWord.feminine) return 'feminine';
  return both === NameWord.masculine ? 'masculine' : null;
}
