/** Where the noun phrase that names a source after its cue ends: *said SOURCE*. */

import { has, isComma, quotationAround, sentenceAt, type BlockView, type Range } from './blockView';
import { opensOccasion } from './contents';
import { isParticiple, isPast, isProgressive } from './insets';
import {
  clauseOpeners,
  closingBracket,
  isAge,
  isAttributive,
  isNominal,
  isVerbCue,
  longestPhrase,
  longestQuoted,
  nominalStart,
  tidy,
  verbal,
} from './phraseParts';
import { isComplementiser } from './slotTests';
import { WordClass as C } from './wordClasses';

const opensNoSource = verbal | clauseOpeners | C.preposition | C.purpose | C.addressee | C.time;

/** The source that starts at the token `at` (*said SOURCE*). */
export function sourceAfter(view: BlockView, at: number): Range | null {
  const ceiling = ceilingFor(view, at);
  const end = phraseEnd(view, at, ceiling);
  return tidy(view, { start: at, end });
}

function ceilingFor(view: BlockView, at: number): number {
  const sentence = sentenceAt(view, at);
  return Math.min(sentence.end, at + longestPhrase);
}

function phraseEnd(view: BlockView, from: number, ceiling: number): number {
  let named = false;
  let inRelative = false;
  let inApposition = false;
  let lastComma = -1;
  let at = from;
  while (at < ceiling) {
    const bits = view.bits[at] ?? 0;
    if (bits & C.mark) {
      const next = stepOverMark(view, at, from, ceiling);
      if (next === null) break;
      if (has(view, at + 1, C.relative)) inRelative = true;
      // An apposition is a phrase of its own.
      if (isComma(view, at)) {
        named = false;
        inApposition = !view.lexicon.headFirst;
        lastComma = at;
      }
      at = next;
      continue;
    }
    if (bits & C.relative && at > from && !isComplementiser(view, at)) {
      if (named && view.lexicon.headFirst) break;
      inRelative = true;
    } else if (at > from && endsPhrase(view, at, from, { named, inRelative, inApposition })) {
      // *said Ross, **who noted** that …*: the clause goes on past the source.
      if (inRelative && lastComma >= 0 && has(view, lastComma + 1, C.relative)) return lastComma;
      break;
    } else if (
      at === from &&
      bits & opensNoSource &&
      !(bits & (C.role | C.pronoun)) &&
      !(bits & C.determiner && !(bits & C.complementiser)) &&
      !describesNext(view, at)
    )
      break;
    if (bits & C.capitalised) named = true;
    at++;
    if (
      bits & C.pronoun &&
      at === from + 1 &&
      !(bits & C.possessive && isNominal(view, at) && !isVerbCue(view, at))
    )
      break;
    if (bits & C.demonstrative && !(bits & C.determiner)) {
      if (view.tokens.forms[at] !== '(') break;
    }
  }
  return at;
}

/** Whether a participle opens a phrase: *told **cheering** supporters*, *said **retired** surgeon Ann Hale*. */
function describesNext(view: BlockView, at: number): boolean {
  if (isPast(view, at) && !view.lexicon.headFirst && isNominal(view, at + 1))
    return has(view, at + 1, C.role) || has(view, at + 2, C.capitalised);
  return isProgressive(view, at) && has(view, at + 1, C.role | C.vague | C.organization);
}

interface PhraseState {
  readonly named: boolean;
  readonly inRelative: boolean;
  readonly inApposition: boolean;
}

function endsPhrase(
  view: BlockView,
  at: number,
  from: number,
  { named, inRelative, inApposition }: PhraseState,
): boolean {
  const bits = view.bits[at] ?? 0;
  const next = view.bits[at + 1] ?? 0;
  if (bits & C.possessive) return false;
  // *November's election*, *the long lines*.
  if (bits & C.time && next & C.possessive) return false;
  if (bits & C.adverb && has(view, at - 1, C.determiner | C.possessive) && (next & C.mark) === 0)
    return false;
  if (inRelative && !view.lexicon.headFirst) return (bits & C.complementiser) !== 0;
  // *Porter and **others***
  if (bits & C.pronoun && bits & C.vague && has(view, at - 1, C.coordinator)) return false;
  // *Moss, **then** a lawyer*
  if (inApposition && bits & C.adverb && isComma(view, at - 1)) return false;
  if (bits & (C.subordinator | C.connective | C.complementiser | C.pronoun)) return true;
  if (bits & C.coordinator) return inApposition ? (next & C.pronoun) !== 0 : !opensNominal(view, at + 1);
  if (inRelative) return false;
  if (bits & C.verb && isAttributive(view, at) && isNominal(view, at + 1)) return false;
  // *a poll released **Monday***
  if (bits & C.time && has(view, at - 1, C.verb) && has(view, at - 2, C.document)) return false;
  if (bits & C.capitalised) return (bits & C.time) !== 0;
  if (describesNoun(view, at, inApposition)) return false;
  if (inApposition && bits & C.adverb && isParticiple(view, at + 1)) return false;
  if (isAge(view, at)) return false;
  if (bits & (verbal | C.adverb | C.time) || (isVerbCue(view, at) && !isGovernedNoun(view, at, from)))
    return true;
  // *a source close **to** the campaign*
  if (bits & C.purpose && view.lexicon.relational.has(view.tokens.forms[at - 1] ?? '')) return false;
  const isPreposition = (bits & C.preposition) !== 0 && has(view, at + 1, C.determiner | C.capitalised);
  if (bits & C.purpose && !isPreposition) return (next & C.capitalised) === 0;
  if (bits & C.preposition && inApposition)
    return (next & C.time) !== 0 || opensOccasion(view, at, sentenceAt(view, at).end);
  if (bits & C.preposition) return view.lexicon.headFirst || named || (bits & C.addressee) !== 0;
  if (bits & C.addressee) return true;
  if (bits & C.determiner && inApposition && has(view, at - 1, C.adverb)) return false;
  if (bits & C.determiner)
    return !has(
      view,
      at - 1,
      C.preposition | C.coordinator | C.possessive | C.mark | C.anonymous | C.determiner,
    );
  if (bits & C.number && has(view, at - 1, C.possessive)) return false;
  if (bits & C.number) return named && !has(view, at - 1, C.mark | C.possessive);
  if (bits & (C.role | C.organization | C.document | C.demonstrative | C.media)) return false;
  // *Kota Semarang **dr.** Sari*
  if (bits & C.title && view.tokens.forms[at + 1] === '.') return false;
  // In a head-first language the name closes the phrase; elsewhere a noun may follow it (*Trump spokeswoman*).
  return view.lexicon.headFirst && named && at > from;
}

/** Whether a word that could be a verb is a noun behind a preposition that names a source: *according to press **reports***. */
function isGovernedNoun({ cueOf, cues, lexicon, tokens }: BlockView, at: number, from: number): boolean {
  const cue = cues[cueOf[from - 1] ?? -1];
  return (
    lexicon.nounVerbs.has(tokens.forms[at] ?? '') &&
    (cue?.readings.every(({ frame: { form } }) => form === 'word') ?? false)
  );
}

/** Whether what a coordinator adds is a noun phrase: *and **independent analysts***. */
function opensNominal(view: BlockView, at: number): boolean {
  if (has(view, at, verbal) || isVerbCue(view, at)) return false;
  return (
    has(view, at, nominalStart | C.capitalised) || (!view.lexicon.headFirst && roleFollows(view, at, at + 5))
  );
}

/** Whether a participle goes with the noun before it (*a poll **conducted** by …*) or after it (*media **buying** sources*). */
function describesNoun(view: BlockView, at: number, inApposition: boolean): boolean {
  if (view.lexicon.headFirst || !has(view, at, C.verb)) return false;
  if (inApposition) return isParticiple(view, at);
  if (!isNominal(view, at - 1)) return false;
  return isProgressive(view, at)
    ? has(view, at + 1, C.role | C.vague | C.document)
    : isParticiple(view, at) && (!has(view, at + 1, C.time | C.mark) || has(view, at - 1, C.document));
}

function stepOverMark(view: BlockView, at: number, from: number, ceiling: number): number | null {
  const form = view.tokens.forms[at] ?? '';
  if (form === '(') {
    const close = closingBracket(view, at, ceiling);
    return close > at && at > from ? close + 1 : null;
  }
  if (form === ',') return at > from && appositionFollows(view, at, ceiling) ? at + 1 : null;
  if (form === '/' || form === '&' || form === '-' || form === '$' || form === '@') return at + 1;
  if (form === '.') return at + 1 < ceiling ? at + 1 : null;
  const quotation = quotationAround(view, at);
  if (quotation && !quotation.isSpeech && quotation.end - quotation.start <= longestQuoted)
    return quotation.end;
  return null;
}

/** Whether the comma at `at` opens an apposition to the name before it: a noun phrase with no finite verb of its own. */
function appositionFollows(view: BlockView, at: number, ceiling: number): boolean {
  const first = view.bits[at + 1] ?? 0;
  if (at + 1 >= ceiling || first & (C.time | C.mark)) return false;
  const isRelative = (first & C.relative) !== 0;
  // *Badan Meteorologi, Klimatologi, **dan** Geofisika*
  if (first & C.coordinator && endsList(view, at)) return true;
  if (isRelative && view.lexicon.headFirst) return false;
  if (view.lexicon.headFirst && (first & (C.role | C.title | C.capitalised | C.number)) === 0)
    return (first & C.determiner) !== 0 && isOneOf(view, at + 2, ceiling);
  if (!isRelative && (first & (nominalStart | C.capitalised)) === 0) {
    // *Gonzalez, 55, **of** Brigantine*
    if (!view.lexicon.headFirst && first & C.possessive && first & C.preposition)
      return has(view, at + 2, C.capitalised);
    // An age (*Budi, 45, …*), or a role with a word before it (*Bell, senior director of …*).
    if (first & C.number) return isComma(view, at + 2) || view.tokens.forms[at + 2] === '.';
    if (view.lexicon.headFirst) return false;
    // *Moss, **now a** lawyer*
    if (first & C.adverb && has(view, at + 2, C.determiner | C.role))
      return holdsNoVerb(view, at + 2, ceiling);
    if ((first & ~C.event) !== 0) return false;
    // *Moss, **publisher of** the Herald*
    const isRelated = has(view, at + 2, C.preposition | C.purpose) && holdsNoVerb(view, at + 2, ceiling);
    return isRelated || roleFollows(view, at + 2, ceiling);
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
    if (!relative && (bits & verbal || (isVerbCue(view, next) && !(bits & C.capitalised)))) {
      // *an operative currently working for …*, *one of the aides named in …*
      if (view.lexicon.headFirst || next === at + 1 || !isParticiple(view, next)) return false;
      relative = true;
    }
    if (!relative && bits & C.preposition && view.lexicon.headFirst) break;
  }
  return true;
}

/** Whether a role and no clause follows up to the next comma: *Rina, salah **satu pedagang***. */
function isOneOf(view: BlockView, from: number, ceiling: number): boolean {
  if (!has(view, from, C.role) && !has(view, from + 1, C.role)) return false;
  for (let at = from; at < ceiling && !isComma(view, at); at++)
    if (has(view, at, verbal | C.relative) || isVerbCue(view, at)) return false;
  return true;
}

/** Whether the comma at `at` and a coordinator join the last of three names to two that a comma joins. */
function endsList(view: BlockView, at: number): boolean {
  if (!view.lexicon.headFirst || !has(view, at - 1, C.capitalised) || !has(view, at + 2, C.capitalised))
    return false;
  let before = at - 1;
  while (before > 0 && has(view, before, C.capitalised)) before--;
  return isComma(view, before) && has(view, before - 1, C.capitalised);
}

/** Whether no finite verb comes before the next comma. */
function holdsNoVerb(view: BlockView, from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling && !isComma(view, at); at++) {
    if (has(view, at, C.relative)) return true;
    if ((has(view, at, verbal) || isVerbCue(view, at)) && !isParticiple(view, at)) return false;
  }
  return true;
}

/** *Bell, **senior** vice president*, *Fell, former White House **spokesman***. */
function roleFollows(view: BlockView, from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling && at - from < 4; at++) {
    if (has(view, at, C.role)) return true;
    if (has(view, at, C.mark | C.preposition | verbal | clauseOpeners)) return false;
  }
  return false;
}
