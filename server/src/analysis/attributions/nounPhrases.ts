/** Where the noun phrase that names a source begins and ends. */

import {
  cueAround,
  has,
  isComma,
  quotationAround,
  sentenceAt,
  type BlockView,
  type Range,
} from './blockView';
import { skipConnectives } from './contents';
import { isDash, isParticiple, partedSubject } from './insets';
import { WordClass as C } from './wordClasses';

/** No noun phrase is read further than this, so that each reading costs a constant at most. */
const longestPhrase = 60;
const longestBracket = 25;

const clauseOpeners = C.complementiser | C.subordinator | C.connective;
const verbal = C.verb | C.auxiliary | C.negation;
const opensNoSource = verbal | clauseOpeners | C.preposition | C.purpose | C.addressee | C.time;
const opensNoSubject =
  C.coordinator | C.complementiser | C.subordinator | C.purpose | C.preposition | C.auxiliary | C.negation;
const nominalStart = C.role | C.determiner | C.organization | C.document | C.title | C.vague | C.anonymous;

/**
 * The source that ends before the token `end` (*SOURCE said*).
 * Apposition and brackets are taken along; leading connectives and adverbials are not.
 */
export function sourceBefore(view: BlockView, end: number): Range | null {
  const floor = floorFor(view, end);
  if (has(view, end - 1, C.relative) && !has(view, end - 1, C.pronoun)) return null;
  if (view.isHeadline && isComma(view, end - 1)) return null;
  if (has(view, end - 1, opensNoSubject) && !has(view, end - 1, C.pronoun | C.demonstrative)) return null;
  if (!view.lexicon.headFirst && (isComma(view, end - 1) || isDash(view, end - 1))) {
    const parted = partedSubject(view, end - 1, floor, (before) =>
      phraseStart(view, before - 1, before, floor, false),
    );
    if (parted) return tidy(view, parted);
  }
  let to = skipTimeBefore(view, end, floor);
  let at = to - 1;
  const afterComma = isComma(view, at);
  const commaAt = at;
  if (afterComma) {
    const inset = insetBefore(view, at, floor);
    if (inset !== null) {
      to = inset;
      at = inset - 1;
    } else {
      to = at;
      at--;
    }
  }
  const start = phraseStart(view, at, to, floor, afterComma);
  if (afterComma && to === commaAt && !holdsComma(view, start, to) && !maySpeakAfterComma(view, start))
    return null;
  return isPredicate(view, start, to) ? null : tidy(view, { start, end: to });
}

/** Whether what stands before a cue goes with an auxiliary before it, and names nobody: *tidak mudah percaya*. */
function isPredicate(view: BlockView, start: number, end: number): boolean {
  if (end !== start + 1 || view.bits[start] !== 0) return false;
  return has(view, start - 1, C.auxiliary | C.negation | C.adverb | C.relative);
}

/** Whether a phrase without an apposition can be the subject over a comma: not where it is the object of a verb. */
const maySpeakAfterComma = (view: BlockView, start: number): boolean =>
  view.lexicon.headFirst && !has(view, start - 1, C.verb) && !isVerbCue(view, start - 1);

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

/** The source that starts at the token `at` (*said SOURCE*). */
export function sourceAfter(view: BlockView, at: number): Range | null {
  const ceiling = ceilingFor(view, at);
  const end = phraseEnd(view, at, ceiling);
  return tidy(view, { start: at, end });
}

/** The first token a phrase before `end` may reach back to: the sentence's first, or what follows a speech quotation. */
function floorFor(view: BlockView, end: number): number {
  const sentence = sentenceAt(view, end - 1);
  let floor = Math.max(sentence.start, end - longestPhrase);
  for (let at = end - 1; at >= floor; at--) {
    const quotation = quotationAround(view, at);
    if (quotation?.isSpeech) floor = at + 1;
  }
  return floor;
}

function ceilingFor(view: BlockView, at: number): number {
  const sentence = sentenceAt(view, at);
  return Math.min(sentence.end, at + longestPhrase);
}

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

function phraseStart(view: BlockView, from: number, end: number, floor: number, afterComma: boolean): number {
  let at = from;
  while (at >= floor) {
    const next = stepBack(view, at, end, floor, afterComma);
    if (next === null) break;
    if (startsPhrase(view, at, end)) return at;
    at = next;
  }
  return at + 1;
}

/** Whether nothing before the token can belong to the phrase: a pronoun alone, a determiner. */
function startsPhrase(view: BlockView, at: number, end: number): boolean {
  const bits = view.bits[at] ?? 0;
  if (bits & C.pronoun && !isComma(view, at - 1)) return at === end - 1 && !ownsDocument(view, at);
  if (!(bits & C.determiner)) return false;
  return (
    !has(view, at - 1, C.preposition | C.coordinator | C.determiner | C.addressee) && !isComma(view, at - 1)
  );
}

/** Whether a pronoun follows the document it owns: *temuan mereka*. */
const ownsDocument = (view: BlockView, at: number): boolean =>
  view.lexicon.headFirst && has(view, at - 1, C.document);

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
  if (bits & C.pronoun && !(bits & (C.relative | C.possessive) && !isFirst)) {
    // *he and Mr. Allen*; *her friend* is no pronoun.
    return isFirst || has(view, at + 1, C.coordinator) ? at - 1 : null;
  }
  if (bits & C.verb && !isFirst && isAttributive(view, at)) return at - 1;
  if (bits & C.verb && !isFirst && isParticiple(view, at) && isNominal(view, at - 1)) return at - 1;
  if (bits & (C.verb | C.auxiliary) || isVerbCue(view, at)) return relativeBefore(view, at, floor);
  if (bits & clauseOpeners)
    return isInnerOrdinal(view, at, floor) || (!isFirst && opensWithDeterminer(view, at)) ? at - 1 : null;
  const isPreposition = (bits & C.preposition) !== 0 && has(view, at + 1, C.determiner | C.capitalised);
  if (bits & C.purpose && !isPreposition) return has(view, at + 1, C.capitalised) && !isFirst ? at - 1 : null;
  if (bits & C.time && !(bits & C.role)) return isFirst || has(view, at + 1, C.possessive) ? at - 1 : null;
  if (bits & C.demonstrative && !(bits & C.determiner)) return isFirst ? at - 1 : null;
  if (bits & (C.adverb | C.negation)) return null;
  return at - 1;
}

/** A connective that describes the noun before it where nouns lead: *tingkat pertama*. */
function isInnerOrdinal(view: BlockView, at: number, floor: number): boolean {
  if (!view.lexicon.headFirst || at <= floor || has(view, at, C.complementiser | C.subordinator))
    return false;
  return has(view, at, C.connective) && view.bits[at - 1] === 0;
}

/** Whether a participle stands before its noun: *a **redacted** copy*. */
function isAttributive(view: BlockView, at: number): boolean {
  const { headFirst, participleEndings } = view.lexicon;
  const form = view.tokens.forms[at] ?? '';
  return (
    !headFirst && has(view, at - 1, C.determiner) && participleEndings.some((ending) => form.endsWith(ending))
  );
}

/** Whether a word that introduces clauses is the determiner its sentence opens with: *That person said …*. */
function opensWithDeterminer(view: BlockView, at: number): boolean {
  return has(view, at, C.determiner) && at === sentenceAt(view, at).start;
}

/** Whether the word can be the noun that a participle describes. */
function isNominal(view: BlockView, at: number): boolean {
  return !has(
    view,
    at,
    verbal |
      clauseOpeners |
      C.mark |
      C.preposition |
      C.pronoun |
      C.adverb |
      C.coordinator |
      C.determiner |
      C.purpose,
  );
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
  if (named && hasCoordinator(view, at + 1, end)) return true;
  // Where names follow their titles, an apposition is closed by a comma of its own: *Trump, the nominee, said*.
  if (!afterComma && !view.lexicon.headFirst) return false;
  if (first & (nominalStart | C.relative | C.number)) return named;
  return (first & C.capitalised) !== 0 && ((opens & nominalStart) !== 0 || containsRole(view, start, at));
}

function containsRole(view: BlockView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (has(view, at, C.role)) return true;
  return false;
}

function hasCoordinator(view: BlockView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (has(view, at, C.coordinator)) return true;
  return false;
}

/** For a verb inside a relative clause, the token before the relative; null for a verb that ends the phrase. */
function relativeBefore(view: BlockView, verb: number, floor: number): number | null {
  for (let at = verb - 1; at >= floor && verb - at <= 8; at--) {
    if (has(view, at, C.relative)) return at - 1;
    if (isComma(view, at) || has(view, at, clauseOpeners | C.purpose)) return null;
  }
  return null;
}

/** Whether a cue in the shape of a verb stands there, as against a noun that can be a cue. */
function isVerbCue(view: BlockView, at: number): boolean {
  const cue = cueAround(view, at);
  if (!cue) return false;
  if (view.isHeadline)
    return cue.readings.some(({ frame: { form } }) => form === 'bare' || form === 'active');
  if (has(view, at, C.capitalised)) return false;
  return cue.readings.some(
    ({ frame: { form } }) => form === 'active' || form === 'passive' || form === 'gerund',
  );
}

function phraseEnd(view: BlockView, from: number, ceiling: number): number {
  let named = false;
  let inRelative = false;
  let at = from;
  while (at < ceiling) {
    const bits = view.bits[at] ?? 0;
    if (bits & C.mark) {
      const next = stepOverMark(view, at, from, ceiling);
      if (next === null) break;
      if (has(view, at + 1, C.relative)) inRelative = true;
      // An apposition is a phrase of its own.
      if (isComma(view, at)) named = false;
      at = next;
      continue;
    }
    if (bits & C.relative && at > from && !(bits & C.complementiser)) {
      if (named && view.lexicon.headFirst) break;
      inRelative = true;
    } else if (at > from && endsPhrase(view, at, from, { named, inRelative })) break;
    else if (
      at === from &&
      bits & opensNoSource &&
      !(bits & (C.role | C.pronoun)) &&
      !(bits & C.determiner && !(bits & C.complementiser))
    )
      break;
    if (bits & C.capitalised) named = true;
    at++;
    if (bits & C.pronoun && at === from + 1) break;
    if (bits & C.demonstrative && !(bits & C.determiner)) {
      if (view.tokens.forms[at] !== '(') break;
    }
  }
  return at;
}

interface PhraseState {
  readonly named: boolean;
  readonly inRelative: boolean;
}

function endsPhrase(view: BlockView, at: number, from: number, { named, inRelative }: PhraseState): boolean {
  const bits = view.bits[at] ?? 0;
  const next = view.bits[at + 1] ?? 0;
  if (bits & C.possessive) return false;
  // *November's election*, *the long lines*.
  if (bits & C.time && next & C.possessive) return false;
  if (bits & C.adverb && has(view, at - 1, C.determiner) && (next & C.mark) === 0) return false;
  if (bits & (C.subordinator | C.connective | C.complementiser | C.pronoun)) return true;
  if (bits & C.coordinator)
    return (next & (nominalStart | C.capitalised)) === 0 || (next & verbal) !== 0 || isVerbCue(view, at + 1);
  if (inRelative) return false;
  if (bits & C.capitalised) return (bits & C.time) !== 0;
  if (bits & (verbal | C.adverb | C.time) || isVerbCue(view, at)) return true;
  const isPreposition = (bits & C.preposition) !== 0 && has(view, at + 1, C.determiner | C.capitalised);
  if (bits & C.purpose && !isPreposition) return (next & C.capitalised) === 0;
  if (bits & C.preposition) return view.lexicon.headFirst || named || (bits & C.addressee) !== 0;
  if (bits & C.addressee) return true;
  if (bits & C.determiner) return !has(view, at - 1, C.preposition | C.coordinator | C.possessive | C.mark);
  if (bits & C.number) return named && !has(view, at - 1, C.mark);
  if (bits & (C.role | C.organization | C.document | C.demonstrative | C.media)) return false;
  // In a head-first language the name closes the phrase; elsewhere a noun may follow it (*Trump spokeswoman*).
  return view.lexicon.headFirst && named && at > from;
}

function stepOverMark(view: BlockView, at: number, from: number, ceiling: number): number | null {
  const form = view.tokens.forms[at] ?? '';
  if (form === '(') {
    const close = closingBracket(view, at, ceiling);
    return close > at && at > from ? close + 1 : null;
  }
  if (form === ',') return at > from && appositionFollows(view, at, ceiling) ? at + 1 : null;
  if (form === '/' || form === '&' || form === '-') return at + 1;
  if (form === '.') return at + 1 < ceiling ? at + 1 : null;
  const quotation = quotationAround(view, at);
  if (quotation && !quotation.isSpeech && quotation.end - quotation.start <= 6) return quotation.end;
  return null;
}

/** Whether the comma at `at` opens an apposition to the name before it: a noun phrase with no finite verb of its own. */
function appositionFollows(view: BlockView, at: number, ceiling: number): boolean {
  const first = view.bits[at + 1] ?? 0;
  if (at + 1 >= ceiling || first & (C.time | C.mark)) return false;
  const isRelative = (first & C.relative) !== 0;
  if (isRelative && view.lexicon.headFirst) return false;
  if (view.lexicon.headFirst && (first & (C.role | C.title | C.capitalised | C.number)) === 0) return false;
  if (!isRelative && (first & (nominalStart | C.capitalised)) === 0) {
    // An age (*Budi, 45, …*), or a role with a word before it (*Bell, senior director of …*).
    if (first & C.number) return isComma(view, at + 2);
    return first === 0 && has(view, at + 2, C.role) && !view.lexicon.headFirst;
  }
  if (!isRelative && first & (C.preposition | clauseOpeners | C.adverb | verbal)) return false;
  let relative = isRelative;
  for (let next = at + 1; next < ceiling; next++) {
    const bits = view.bits[next] ?? 0;
    if (bits & C.relative) relative = true;
    if (isComma(view, next)) {
      // A place before a date: *kata Budi, Jakarta, Senin*.
      return !(next === at + 2 && has(view, next + 1, C.time) && !(first & C.role));
    }
    if (view.quotationOf[next] !== -1) break;
    if (!relative && (bits & verbal || (isVerbCue(view, next) && !(bits & C.capitalised)))) return false;
    if (!relative && bits & C.preposition && view.lexicon.headFirst) break;
  }
  return true;
}

/** The bracket that opens what `close` closes, or -1. */
function openingBracket(view: BlockView, close: number, floor: number): number {
  for (let at = close - 1; at >= floor && close - at <= longestBracket; at--)
    if (view.tokens.forms[at] === '(') return at;
  return -1;
}

function closingBracket(view: BlockView, open: number, ceiling: number): number {
  for (let at = open + 1; at < ceiling && at - open <= longestBracket; at++)
    if (view.tokens.forms[at] === ')') return at;
  return -1;
}

/** Strips from both ends what cannot be part of a source; null where nothing is left. */
function tidy(view: BlockView, range: Range): Range | null {
  let { start, end } = range;
  const leading =
    C.connective |
    C.coordinator |
    C.mark |
    C.adverb |
    C.subordinator |
    C.complementiser |
    C.auxiliary |
    C.purpose;
  while (start < end && has(view, start, leading) && !isOpening(view, start)) start++;
  if (has(view, start, C.preposition | C.addressee)) start = nounAfterPreposition(view, start, end);
  while (
    end > start &&
    has(view, end - 1, C.coordinator | C.preposition | C.mark) &&
    !isClosing(view, end - 1)
  )
    end--;
  if (start >= end || !holdsWord(view, start, end)) return null;
  return { start, end };
}

const isOpening = (view: BlockView, at: number): boolean => (view.quotationOf[at] ?? -1) >= 0;
const isClosing = (view: BlockView, at: number): boolean =>
  view.tokens.forms[at] === ')' || view.tokens.forms[at] === '.' || (view.quotationOf[at] ?? -1) >= 0;

/** In an adverbial that runs into its subject without a comma (*In Iowa the governor said*), where the subject starts. */
function nounAfterPreposition(view: BlockView, start: number, end: number): number {
  for (let at = start + 2; at < end; at++) {
    if (has(view, at, C.role | C.title | C.pronoun)) return at;
    if (has(view, at, C.determiner) && !has(view, at - 1, C.preposition)) return at;
  }
  return end;
}

function holdsWord(view: BlockView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!has(view, at, C.mark | C.possessive | C.number | C.demonstrative)) return true;
    if (has(view, at, C.pronoun) && end === start + 1) return true;
    if (has(view, at, C.demonstrative) && has(view, at, C.determiner)) return true;
  }
  return false;
}
