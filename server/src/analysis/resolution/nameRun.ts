/** Finds how far a run of capitals reaches, and takes it apart into role, name and what belongs to neither. */

import { NameWord } from './nameLexicon';
import type { NameKind } from './nameMention';
import type { NameWords } from './nameWords';

/** Token indices, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export interface RunParts {
  readonly kind: NameKind;
  /** The name; the whole run where there is only a role. */
  readonly name: TokenRange;
  readonly role: TokenRange | null;
  readonly uncertainStart: boolean;
  /** A name before the role that the role belongs to: *Stein* in *Stein Spokeswoman Melezia Figueroa*. */
  readonly head: TokenRange | null;
}

const roleBits = NameWord.role | NameWord.title | NameWord.roleModifier;
const organizationBits = NameWord.organizationHead | NameWord.organization | NameWord.acronym;
const complementBits =
  organizationBits | NameWord.institution | NameWord.place | NameWord.suffix | NameWord.titleBracket;
const knownBits = roleBits | complementBits;

/** More words than a person's name has: what is before them belongs to the role. */
const longestPersonName = 5;

/** No run is followed further than this. */
const longestRun = 40;

/**
 * One past the last token of the run of capitals that starts at `first`.
 * @param limit offset that the run does not go over
 */
export function runEnd(words: NameWords, first: number, limit: number): number {
  let end = first + 1;
  while (end - first < longestRun && words.startOf(end) < limit) {
    const next = extendRun(words, end, first);
    if (next === end || words.startOf(next - 1) >= limit) break;
    end = next;
  }
  return Math.min(end, words.tokens.length);
}

function extendRun(words: NameWords, at: number, first: number): number {
  if (words.isCapitalised(at)) return words.spaceBefore(at) ? at + 1 : joinedWord(words, at);
  if (words.isWord(at)) return extendOverLower(words, at, first);
  if (words.isQuote(at)) return nicknameEnd(words, at);
  switch (words.form(at)) {
    case '.':
      return extendOverStop(words, at);
    case '&':
      return words.isCapitalised(at + 1) ? at + 2 : at;
    case '/':
      return words.isCapitalised(at + 1) && !words.spaceBefore(at) ? at + 2 : at;
    case '(':
      return words.is(at + 1, NameWord.titleBracket) &&
        words.form(at + 2) === ')' &&
        words.isCapitalised(at + 3)
        ? at + 3
        : at;
    default:
      return at;
  }
}

/** A capital right after another token without a blank: only after what joins words. */
function joinedWord(words: NameWords, at: number): number {
  const before = words.form(at - 1);
  return before === '.' || before === '/' || before === '&' ? at + 1 : at;
}

function extendOverLower(words: NameWords, at: number, first: number): number {
  const name = behindParticles(words, at);
  if (name > at && words.isCapitalised(name) && !words.is(at - 1, roleBits)) return name + 1;
  if (!words.isCapitalised(at + 1)) return at;
  const joins = words.is(at, NameWord.connector) && connects(words, at, first);
  return joins ? at + 2 : at;
}

/** Most particles in a row: *van der*, *de la*. */
const mostParticles = 3;

/** The token behind the particles of a name that start at `at`; `at` itself where there are none. */
function behindParticles(words: NameWords, at: number): number {
  let end = at;
  while (end < at + mostParticles && words.is(end, NameWord.particle) && words.isLower(end)) end++;
  return end;
}

/** Whether a function word joins two words of one institution rather than two sources. */
function connects(words: NameWords, at: number, first: number): boolean {
  const before = words.bits(at - 1);
  const after = words.bits(at + 1);
  if ((after & (NameWord.title | NameWord.role | NameWord.givenName)) !== 0) return false;
  const opens = words.is(first, roleBits | NameWord.organizationHead);
  if (words.is(at, NameWord.coordinator)) {
    const inner = NameWord.institution | NameWord.organization;
    return (before & inner) !== 0 && (after & inner) !== 0 && (opens || (before & after & inner) !== 0);
  }
  return (
    (before & (knownBits & ~NameWord.place & ~NameWord.acronym)) !== 0 || (opens && (after & knownBits) !== 0)
  );
}

function extendOverStop(words: NameWords, at: number): number {
  if (words.spaceBefore(at)) return at;
  const abbreviates = words.isInitial(at - 1) || words.is(at - 1, NameWord.title | NameWord.suffix);
  if (abbreviates) {
    if (words.isCapitalised(at + 1)) return at + 2;
    return words.isInitial(at - 1) && words.isInitial(at - 3) ? at + 1 : at;
  }
  const isDomain = words.isWord(at + 1) && !words.spaceBefore(at + 1);
  return isDomain ? at + 2 : at;
}

/** *Joko "Jokowi" Widodo*: the nickname belongs to the name. */
function nicknameEnd(words: NameWords, at: number): number {
  const isNickname =
    words.spaceBefore(at) &&
    words.isCapitalised(at + 1) &&
    !words.spaceBefore(at + 1) &&
    words.isQuote(at + 2) &&
    !words.spaceBefore(at + 2) &&
    words.isCapitalised(at + 3);
  return isNickname ? at + 3 : at;
}

/**
 * Takes a run of capitals apart.
 * @param followsRole a role noun in lower case stands right before the run
 */
export function splitRun(words: NameWords, run: TokenRange, followsRole: boolean): RunParts {
  if (isMedium(words, run))
    return { kind: 'organization', name: run, role: null, uncertainStart: false, head: null };
  const marks = surveyRun(words, run);
  if (marks.firstRole < 0 && !followsRole) return withoutRole(words, run, marks);
  const nameFirst = startOfName(words, run, marks);
  if (nameFirst < run.end) return personAfterRole(words, run, marks, nameFirst);
  const hasHead = marks.firstRole > run.first && marks.unknownBeforeRole && marks.lastTitle < 0;
  if (hasHead && !words.is(run.first, complementBits)) {
    const name = { first: run.first, end: marks.firstRole };
    const role = { first: marks.firstRole, end: run.end };
    return { kind: 'person', name, role, uncertainStart: false, head: null };
  }
  if (marks.firstRole < 0) return withoutRole(words, run, marks);
  return { kind: 'role', name: run, role: run, uncertainStart: false, head: null };
}

function isMedium(words: NameWords, run: TokenRange): boolean {
  if (!words.lexicon.mediaOpeners.has(words.form(run.first))) return false;
  const text = words.text.slice(words.startOf(run.first), words.endOf(run.end - 1));
  return words.lexicon.media.has(text.toLowerCase());
}

interface RunMarks {
  readonly firstRole: number;
  readonly lastTitle: number;
  /** Last word that is known to be no part of a person's name, or -1. */
  readonly lastKnown: number;
  readonly hasOrganization: boolean;
  readonly hasUnknown: boolean;
  readonly unknownBeforeRole: boolean;
  readonly onlyPlaces: boolean;
}

function surveyRun(words: NameWords, run: TokenRange): RunMarks {
  let firstRole = -1;
  let lastTitle = -1;
  let lastKnown = -1;
  let hasOrganization = false;
  let hasUnknown = false;
  let unknownBeforeRole = false;
  let onlyPlaces = true;
  for (let at = run.first; at < run.end; at++) {
    if (!words.isWord(at)) continue;
    const bits = words.bits(at);
    if ((bits & NameWord.place) === 0 && !words.isLower(at)) onlyPlaces = false;
    if ((bits & organizationBits) !== 0) hasOrganization = true;
    if ((bits & roleBits) !== 0 && firstRole < 0) firstRole = at;
    if ((bits & NameWord.title) !== 0) lastTitle = at;
    if ((bits & knownBits) !== 0 && !belongsToName(words, at, run, hasUnknown)) lastKnown = at;
    else if (words.isCapitalised(at)) {
      hasUnknown = true;
      if (firstRole < 0) unknownBeforeRole = true;
    }
  }
  return { firstRole, lastTitle, lastKnown, hasOrganization, hasUnknown, unknownBeforeRole, onlyPlaces };
}

/** Known words that are nevertheless part of a person's name: *Chuck Jordan*, *Martin King Jr.*, *Dody AS Dalimunthe*. */
function belongsToName(words: NameWords, at: number, run: TokenRange, afterUnknown: boolean): boolean {
  if (at === run.first || !afterUnknown) return words.is(at, NameWord.givenName) && !words.is(at, roleBits);
  if (words.is(at, NameWord.suffix) && at === run.end - 1) return true;
  const afterGivenName = words.is(at - 1, NameWord.givenName) || words.isInitial(at - 2);
  return afterGivenName && !words.is(at, NameWord.organizationHead | NameWord.role);
}

function withoutRole(words: NameWords, run: TokenRange, marks: RunMarks): RunParts {
  const kind = kindWithoutRole(words, run, marks);
  return { kind, name: run, role: null, uncertainStart: false, head: null };
}

function kindWithoutRole(words: NameWords, run: TokenRange, marks: RunMarks): NameKind {
  if (marks.lastKnown < 0) return words.is(run.first, NameWord.givenName) ? 'person' : 'unknown';
  if (marks.onlyPlaces) return 'place';
  const isInstitution =
    words.is(run.first, NameWord.institution) || words.is(run.end - 1, NameWord.institution);
  return marks.hasOrganization || !marks.hasUnknown || isInstitution ? 'organization' : 'unknown';
}

/** Where the person's name begins after the role, its complements and titles; the end of the run where there is none. */
function startOfName(words: NameWords, run: TokenRange, marks: RunMarks): number {
  let first = Math.max(marks.lastKnown, run.first - 1) + 1;
  while (first < run.end && !words.isCapitalised(first)) first++;
  const needsComplement = marks.lastKnown >= 0 && words.is(marks.lastKnown, NameWord.organizationHead);
  if (needsComplement && first < run.end && !words.is(first, NameWord.givenName)) first++;
  const given = firstGivenName(words, first, run.end);
  const isLong = capitalsIn(words, first, run.end) > longestPersonName;
  if (given > first && (isLong || marks.lastKnown >= 0)) return given;
  return isLong ? run.end - 3 : first;
}

function capitalsIn(words: NameWords, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at++) if (words.isCapitalised(at)) count++;
  return count;
}

/** The first given name with a word after it, at least two words into the stretch or with a stranger before it. */
function firstGivenName(words: NameWords, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    // A nickname between quote marks stands inside its name.
    if (words.is(at, NameWord.givenName) && !words.isQuote(at - 1)) return at - first >= 2 ? at : first;
  }
  return first;
}

function personAfterRole(words: NameWords, run: TokenRange, marks: RunMarks, nameFirst: number): RunParts {
  const roleFirst = run.first;
  const isHard = marks.lastKnown < 0 || words.is(marks.lastKnown, NameWord.title | NameWord.role);
  const hasHead = marks.firstRole > run.first && marks.unknownBeforeRole;
  return {
    kind: 'person',
    name: { first: nameFirst, end: run.end },
    role: nameFirst > roleFirst ? { first: roleFirst, end: nameFirst } : null,
    uncertainStart: !isHard || words.is(roleFirst, NameWord.role),
    head: hasHead ? { first: run.first, end: marks.firstRole } : null,
  };
}
