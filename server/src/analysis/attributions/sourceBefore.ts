/** Where the noun phrase that names a source before its cue begins: *SOURCE said*. */

import {
  closesOnComma,
  has,
  holdsAny,
  isComma,
  quotationAround,
  sentenceAt,
  type BlockView,
  type QuotedRange,
  type Range,
} from './blockView';
import { skipConnectives } from './contents';
import { isDash, isParticiple, isPast, isProgressive, partedSubject } from './insets';
import {
  clauseOpeners,
  isAge,
  isAmount,
  isAttributive,
  isNominal,
  isVerbCue,
  longestPhrase,
  nominalStart,
  openingBracket,
  tidy,
  verbal,
} from './phraseParts';
import { settingStart } from './settingBefore';
import { Shape } from '../structure/tokens';
import { WordClass as C } from './wordClasses';

const opensNoSubject =
  C.coordinator | C.complementiser | C.subordinator | C.purpose | C.preposition | C.auxiliary | C.negation;

/**
 * The source that ends before the token `end` (*SOURCE said*).
 * Apposition and brackets are taken along; leading connectives and adverbials are not.
 */
export function sourceBefore(view: BlockView, end: number): Range | null {
  const floor = floorFor(view, end);
  if (has(view, end - 1, C.relative) && !has(view, end - 1, C.pronoun))
    return standsForNoun(view, end - 1) ? { start: end - 1, end } : null;
  if (view.isHeadline && isComma(view, end - 1)) return null;
  if (has(view, end - 1, opensNoSubject) && !has(view, end - 1, C.pronoun | C.demonstrative)) return null;
  if (!view.lexicon.headFirst && (isComma(view, end - 1) || isDash(view, end - 1))) {
    const parted = partedSubject(view, end - 1, floor, (before) =>
      phraseStart(view, before - 1, before, floor, false),
    );
    if (parted) return tidy(view, parted);
  }
  let to = settingStart(view, skipTimeBefore(view, end, floor), floor);
  let at = to - 1;
  const afterComma = isComma(view, at);
  const commaAt = at;
  if (afterComma) {
    const inset = insetsBefore(view, at, floor);
    if (inset !== null) {
      to = inset;
      at = inset - 1;
    } else {
      to = at;
      at--;
    }
  }
  const start = phraseStart(view, at, to, floor, afterComma);
  if (
    afterComma &&
    to === commaAt &&
    !holdsComma(view, start, to) &&
    !maySpeakAfterComma(view, start, commaAt)
  )
    return null;
  return isPredicate(view, start, to) ? null : tidy(view, { start, end: to });
}

/** Whether a relative word is the subject of the cue after it: *a headline **that** says*. */
const standsForNoun = (view: BlockView, at: number): boolean =>
  !view.lexicon.headFirst &&
  isVerbCue(view, at + 1) &&
  (view.cueOf[at - 1] ?? -1) < 0 &&
  (has(view, at - 1, C.capitalised | C.document | C.organization) ||
    (isNominal(view, at - 1) && !isComma(view, at - 1)));

/** Whether what stands before a cue goes with an auxiliary before it, and names nobody: *tidak mudah percaya*. */
function isPredicate(view: BlockView, start: number, end: number): boolean {
  if (end !== start + 1 || view.bits[start] !== 0 || isAmount(view, start)) return false;
  const governs = C.auxiliary | C.negation | C.adverb | (view.lexicon.headFirst ? C.relative : 0);
  return has(view, start - 1, governs);
}

/** Whether a phrase without an apposition can be the subject over a comma: not where it is the object of a verb. */
const maySpeakAfterComma = (view: BlockView, start: number, comma: number): boolean =>
  // *Carl Reed (D-Ohio), said …*: one comma too many, or too few.
  (view.lexicon.headFirst ||
    (view.tokens.forms[comma - 1] === ')' && start === sentenceAt(view, start).start)) &&
  !has(view, start - 1, C.verb) &&
  !isVerbCue(view, start - 1);

function holdsComma(view: BlockView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isComma(view, at)) return true;
  return false;
}

/** The subject that the sentence around `at` opens with: what stands before its first verb. */
export function firstSubject(view: BlockView, at: number): Range | null {
  const sentence = sentenceAt(view, at);
  let verb = skipConnectives(view, sentence.start, at);
  while (
    verb < at &&
    verb - sentence.start < longestPhrase &&
    !has(view, verb, C.verb | C.auxiliary) &&
    !isVerbCue(view, verb)
  )
    verb++;
  if (verb >= at && view.isHeadline && sentence.start < at) {
    // A headline's verb may be a bare root that no list holds: its first word is the subject, or begins it.
    return { start: sentence.start, end: sentence.start + 1 };
  }
  if (verb >= at) return null;
  while (verb > sentence.start && has(view, verb - 1, C.adverb)) verb--;
  return verb > sentence.start ? sourceBefore(view, verb) : null;
}

/** The first token a phrase before `end` may reach back to: the sentence's first, or what follows a speech quotation. */
function floorFor(view: BlockView, end: number): number {
  const sentence = sentenceAt(view, end - 1);
  let floor = Math.max(sentence.start, end - longestPhrase);
  for (let at = end - 1; at >= floor; at--) {
    const quotation = quotationAround(view, at);
    if (quotation && (quotation.isSpeech || closesWithComma(view, quotation))) floor = at + 1;
  }
  return floor;
}

/** Whether a comma inside the quotation parts the reporter's clause that it ends from what follows: *is "too weak," she said*. */
const closesWithComma = (view: BlockView, { start, end, draft }: QuotedRange): boolean =>
  draft.kind === 'partial' && end - start > 2 && closesOnComma(view, end - 1);

/** Steps over a time phrase between a subject and its verb: *Trump on Tuesday said*. */
function skipTimeBefore(view: BlockView, end: number, floor: number): number {
  let at = end;
  if (view.tokens.forms[at - 1] === ')') {
    const open = openingBracket(view, at - 1, floor);
    if (open > floor && has(view, open - 1, C.time)) at = open;
  }
  let seen = false;
  while (at > floor && has(view, at - 1, C.time | C.number) && at - 1 > floor) {
    if (has(view, at - 1, C.time)) seen = true;
    at--;
  }
  if (!seen) return end;
  while (at > floor + 1 && has(view, at - 1, C.preposition | C.time)) at--;
  return isComma(view, at - 1) ? at - 1 : at;
}

/** Where a phrase between two commas that is no apposition (time, place, occasion) starts, its comma included; else null. */
function insetBefore(view: BlockView, comma: number, floor: number): number | null {
  for (let at = comma - 1; at > floor; at--) {
    if (!isComma(view, at)) continue;
    const opens = view.bits[at + 1] ?? 0;
    const isInset =
      (view.lexicon.headFirst && (opens & C.relative) !== 0 && at > floor + 1) ||
      (opens & (C.preposition | C.time | C.subordinator | C.addressee | C.connective | C.adverb | C.verb)) !==
        0;
    return isInset ? at : null;
  }
  return null;
}

/** The same for two in a row: *Sari, saat ditemui di Demak, Selasa, mengatakan*. */
function insetsBefore(view: BlockView, comma: number, floor: number): number | null {
  const last = insetBefore(view, comma, floor);
  return last === null ? null : (insetBefore(view, last, floor) ?? last);
}

function phraseStart(view: BlockView, from: number, end: number, floor: number, afterComma: boolean): number {
  let at = from;
  while (at >= floor) {
    const next = stepBack(view, at, end, floor, afterComma) ?? outOfRelative(view, at, end, floor);
    if (next === null) break;
    if (startsPhrase(view, at, end, floor)) return at;
    at = next;
  }
  return at + 1;
}

/** Where what ends a phrase stands inside a relative clause (*people who have heard **directly** from him*), the token before it. */
function outOfRelative(view: BlockView, at: number, end: number, floor: number): number | null {
  const inside = C.adverb | C.time | C.purpose | C.addressee | C.negation;
  if (view.lexicon.headFirst || at === end - 1 || !has(view, at, inside)) return null;
  return relativeBefore(view, at, floor);
}

/** Whether nothing before the token can belong to the phrase: a pronoun alone, a determiner. */
function startsPhrase(view: BlockView, at: number, end: number, floor: number): boolean {
  const bits = view.bits[at] ?? 0;
  if (bits & C.pronoun && !isComma(view, at - 1))
    return at === end - 1 && !ownsDocument(view, at) && !isObject(view, at);
  // *M.Si.*: *si* is an article elsewhere.
  if (!(bits & C.determiner) || isDegree(view, at - 2)) return false;
  // *of nearly **four** years*
  if (has(view, at - 1, C.adverb) && modifiesNext(view, at - 1)) return false;
  // *people who fought **other** threats*
  if (!view.lexicon.headFirst && has(view, at - 1, C.verb) && relativeBefore(view, at - 1, floor) !== null)
    return false;
  // *residents hoping to block **the** plan*
  if (!view.lexicon.headFirst && has(view, at - 2, C.purpose) && isInnerInfinitive(view, at - 2, floor))
    return false;
  // *lawmakers supporting **the** bill*
  if (
    !view.lexicon.headFirst &&
    has(view, at - 1, C.verb) &&
    isParticiple(view, at - 1) &&
    isNominal(view, at - 2)
  )
    return false;
  return (
    !has(view, at - 1, C.preposition | C.coordinator | C.determiner | C.addressee | C.anonymous) &&
    !isComma(view, at - 1)
  );
}

/** Whether an infinitive hangs on a participle or relative clause inside a noun phrase: *residents hoping **to** block it*. */
function isInnerInfinitive(view: BlockView, at: number, floor: number): boolean {
  const isParticiplesOwn = (isProgressive(view, at - 1) || isPast(view, at - 1)) && isNominal(view, at - 2);
  return isParticiplesOwn || relativeBefore(view, at, floor) !== null;
}

/** Whether a pronoun follows the document it owns: *temuan mereka*. */
const ownsDocument = (view: BlockView, at: number): boolean =>
  view.lexicon.headFirst && has(view, at - 1, C.document);

/** Whether a pronoun is what a preposition before it governs: *a source close to **him***. */
const isObject = (view: BlockView, at: number): boolean =>
  !view.lexicon.headFirst &&
  has(view, at - 1, C.preposition | C.verb) &&
  has(view, at, C.pronoun) &&
  !has(view, at, C.relative);

/** The token that is read after taking `at` into the phrase, or null where the phrase starts after `at`. */
function stepBack(
  view: BlockView,
  at: number,
  end: number,
  floor: number,
  afterComma: boolean,
): number | null {
  const bits = view.bits[at] ?? 0;
  const isFirst = at === end - 1;
  if (bits & C.mark) return stepBackOverMark(view, at, end, floor, afterComma);
  if (bits & C.coordinator && joinsClauses(view, at, floor)) return null;
  if (!isFirst && leavesGap(view, at, floor)) return null;
  if (bits & C.pronoun && !(bits & (C.relative | C.possessive) && !isFirst)) {
    // *he and Mr. Allen*; *her friend* is no pronoun.
    return isFirst || has(view, at + 1, C.coordinator) ? at - 1 : null;
  }
  if (bits & C.verb && !isFirst && isAttributive(view, at)) return at - 1;
  if (bits & C.verb && !isFirst && qualifiesNext(view, at)) return at - 1;
  if (bits & C.verb && isFirst && describesSubject(view, at)) return at - 1;
  if (bits & (C.verb | C.auxiliary) && !isFirst && isParticiple(view, at) && isNominal(view, at - 1))
    return at - 1;
  if (bits & (C.verb | C.auxiliary) || isVerbCue(view, at)) return relativeBefore(view, at, floor);
  // *warga yang mengungsi **saat** banjir*
  if (!isFirst && view.lexicon.settingOpeners.has(view.tokens.forms[at] ?? '')) {
    const before = relativeBefore(view, at, floor);
    if (before !== null) return before;
  }
  if (bits & clauseOpeners)
    return isInnerOrdinal(view, at, floor) || (!isFirst && opensWithDeterminer(view, at)) ? at - 1 : null;
  const isPreposition =
    (bits & C.preposition) !== 0 && has(view, at + 1, C.determiner | C.capitalised | C.pronoun);
  if (bits & C.purpose && !isPreposition) {
    if (isFirst) return null;
    // *sources privy **to** the talks*, not *wants to talk*
    const governs =
      !view.lexicon.headFirst &&
      ((isNominal(view, at - 1) && !isVerbCue(view, at - 1)) ||
        (isProgressive(view, at - 1) && isNominal(view, at - 2)));
    return governs || has(view, at + 1, C.capitalised) ? at - 1 : null;
  }
  if (isAge(view, at)) return at - 1;
  if (bits & C.time && !(bits & C.role)) return isFirst || has(view, at + 1, C.possessive) ? at - 1 : null;
  if (bits & C.demonstrative && !(bits & C.determiner)) return isFirst ? at - 1 : null;
  if (bits & (C.adverb | C.negation)) return joinsAmounts(view, at) || modifiesNext(view, at) ? at - 1 : null;
  return at - 1;
}

/** Whether a coordinator opens a clause of its own: a verb that is in no relative clause stands before it (*is open **and** Lee*). */
function joinsClauses(view: BlockView, at: number, floor: number): boolean {
  if (view.lexicon.headFirst) return false;
  for (let before = at - 1; before >= floor; before--) {
    if (has(view, before, C.relative | C.mark | clauseOpeners) || isMarked(view, before)) return false;
    if (has(view, before, C.auxiliary)) return true;
    const isVerb = has(view, before, C.verb) || isVerbCue(view, before);
    if (isVerb && !isParticiple(view, before) && !isAttributive(view, before)) return true;
  }
  return false;
}

const isMarked = (view: BlockView, at: number): boolean => (view.quotationOf[at] ?? -1) >= 0;

/** *Nine **out** of ten*. */
const joinsAmounts = (view: BlockView, at: number): boolean =>
  has(view, at + 1, C.possessive) && isAmount(view, at - 1) && isAmount(view, at + 2);

/** Whether a past participle stands before its noun without a determiner: *of **registered** voters*. */
const qualifiesNext = (view: BlockView, at: number): boolean =>
  !view.lexicon.headFirst &&
  isPast(view, at) &&
  has(view, at + 1, C.role | C.vague | C.organization | C.document) &&
  has(view, at - 1, C.preposition | C.number | C.determiner | C.mark | C.capitalised);

/** An adverb inside a noun phrase: *the **highly** regarded scientist*, *an employee of **nearly** four years*. */
const modifiesNext = (view: BlockView, at: number): boolean =>
  !view.lexicon.headFirst &&
  (has(view, at - 1, C.determiner) ||
    isAmount(view, at + 1) ||
    (has(view, at + 1, C.determiner) && isAmount(view, at + 2)));

/** A connective that describes the noun before it where nouns lead: *tingkat pertama*. */
function isInnerOrdinal(view: BlockView, at: number, floor: number): boolean {
  if (!view.lexicon.headFirst || at <= floor || has(view, at, C.complementiser | C.subordinator))
    return false;
  return has(view, at, C.connective) && view.bits[at - 1] === 0;
}

/** Whether a relative word before the subject stands for a part of what is said: *a plan **that** critics said was hasty*. */
function leavesGap(view: BlockView, at: number, floor: number): boolean {
  if (view.lexicon.headFirst || !has(view, at, C.relative) || has(view, at, C.possessive)) return false;
  return !has(view, at, C.determiner) || (at > floor && isNominal(view, at - 1));
}

/** Whether a past participle right before the verb describes the subject: *those **surveyed** said*. */
function describesSubject(view: BlockView, at: number): boolean {
  if (!isPast(view, at) || !isVerbCue(view, at + 1)) return false;
  return has(view, at - 1, C.demonstrative | C.determiner | C.number) || isNominal(view, at - 1);
}

/** Whether a word that introduces clauses is the determiner its sentence opens with: *That person said …*. */
function opensWithDeterminer(view: BlockView, at: number): boolean {
  return has(view, at, C.determiner) && at === sentenceAt(view, at).start;
}

function stepBackOverMark(
  view: BlockView,
  at: number,
  end: number,
  floor: number,
  afterComma: boolean,
): number | null {
  const form = view.tokens.forms[at] ?? '';
  if (form === ')') {
    const open = openingBracket(view, at, floor);
    return open > floor ? open - 1 : null;
  }
  if (form === ',') return commaJoins(view, at, end, floor, afterComma) ? at - 1 : null;
  if (form === '.' || form === '/' || form === '&' || form === '-') return at - 1;
  if (form === '%' && has(view, at - 1, C.number)) return at - 1;
  const quotation = quotationAround(view, at);
  if (quotation && !quotation.isSpeech && quotation.start > floor) return quotation.start - 1;
  return null;
}

/** Whether the comma at `at` stands inside a source: before an apposition, after a role, or in a list of names. */
function commaJoins(view: BlockView, at: number, end: number, floor: number, afterComma: boolean): boolean {
  let start = at;
  let hasVerb = false;
  while (start > floor && !isComma(view, start - 1)) {
    start--;
    if (has(view, start, verbal) || isVerbCue(view, start)) hasVerb = true;
    if (has(view, start, C.relative)) hasVerb = false;
    const form = view.tokens.forms[start];
    if (form === ':' || form === ';' || form === '—' || form === '–') {
      start++;
      break;
    }
  }
  while (start < at && has(view, start, C.connective | C.coordinator | C.adverb)) start++;
  // *Menurut Sri, warga …*: what opens with a cue of its own is closed by its comma.
  if (hasVerb || start === at || (view.cueOf[start] ?? -1) >= 0) return false;
  const opens = view.bits[start] ?? 0;
  if (view.isHeadline && view.lexicon.headFirst) return (opens & (C.role | C.title)) !== 0;
  if (opens & (C.preposition | C.subordinator | C.time | C.purpose | C.pronoun | C.addressee)) return false;
  const closes = view.bits[at - 1] ?? 0;
  const named = (closes & C.capitalised) !== 0 || view.tokens.forms[at - 1] === ')';
  const first = view.bits[at + 1] ?? 0;
  if (named && holdsAny(view, { start: at + 1, end }, C.coordinator)) return true;
  if ((named || view.tokens.forms[at - 1] === '.') && isDegree(view, at + 1)) return true;
  // Where names follow their titles, an apposition is closed by a comma of its own: *Trump, the nominee, said*.
  if (!afterComma && !view.lexicon.headFirst) return false;
  if (first & (nominalStart | C.relative | C.number)) return named;
  return (
    (first & C.capitalised) !== 0 &&
    ((opens & nominalStart) !== 0 || holdsAny(view, { start, end: at }, C.role))
  );
}

/** Whether an academic degree stands there, its letters joined by full stops: *Sari Wulan, M.Si.*. */
function isDegree({ tokens }: BlockView, at: number): boolean {
  const isLetters = (token: number): boolean =>
    ((tokens.shapes[token] ?? 0) & Shape.capitalised) !== 0 &&
    (tokens.forms[token] ?? '').length <= longestDegreePart;
  const isJoined = (token: number): boolean => ((tokens.shapes[token] ?? 0) & Shape.spaceBefore) === 0;
  return (
    isLetters(at) && tokens.forms[at + 1] === '.' && isJoined(at + 1) && isLetters(at + 2) && isJoined(at + 2)
  );
}

const longestDegreePart = 4;

/** For a verb inside a relative clause, the token before the relative; null for a verb that ends the phrase. */
function relativeBefore(view: BlockView, verb: number, floor: number): number | null {
  for (let at = verb - 1; at >= floor && verb - at <= 8; at--) {
    if (has(view, at, C.relative)) return at - 1;
    if (isComma(view, at) || has(view, at, clauseOpeners)) return null;
    if (view.lexicon.headFirst && has(view, at, C.purpose)) return null;
  }
  return null;
}
