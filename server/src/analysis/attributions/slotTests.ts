/** What the slots of a frame ask of the words around them. */

import type { CueForm } from '../languages/schema/attributionData';
import {
  closesOnComma,
  cueAround,
  has,
  holdsAny,
  isActiveCue,
  isComma,
  sentenceAt,
  type BlockView,
  type Cue,
  type Range,
} from './blockView';
import { Shape, TokenKind } from '../structure/tokens';
import { isTopicMarker, quotationAt, skipConnectives, trimStop } from './contents';
import type { SlotName } from './framePattern';
import { isDash, isProgressive } from './insets';
import { longestPhrase } from './phraseParts';
import { WordClass as C } from './wordClasses';

/**
 * Whether a cue after the token `before` shares the subject of the verb before it: *and added*, *, adding*, *by saying*.
 * @param form the cue's: a participle needs no coordinator; where verbs have no participles (*X membantah, menyebut …*),
 *   nor does an active one
 */
export function sharesSubject(view: BlockView, before: number, form: CueForm): boolean {
  if (has(view, before, C.coordinator)) return true;
  const isGerund = form === 'gerund';
  if (isComma(view, before))
    return view.isHeadline || isGerund || (view.lexicon.headFirst && form === 'active');
  if (!isGerund) return false;
  if (isDash(view, before) || has(view, before, C.agent | C.subordinator)) return true;
  return closesOnComma(view, before);
}

/** Whether an active cue opens right after a comma in place of content: *X membantah, menegaskan bahwa …*. */
export function sharesCue(view: BlockView, at: number): boolean {
  if (!view.lexicon.headFirst || view.isHeadline) return false;
  const cue = view.cues[view.cueOf[at] ?? -1];
  return cue?.start === at && cue.readings.some(({ frame: { form } }) => form === 'active');
}

/** Whether the word closes a noun phrase, and opens none: *ini* where demonstratives follow their noun. */
export const closesPhrase = (view: BlockView, at: number): boolean =>
  view.lexicon.headFirst && has(view, at, C.demonstrative) && !has(view, at, C.determiner);

/** Whether the word introduces a clause: *that* before a verb is a pronoun (*he said that was wrong*). */
export function isComplementiser(view: BlockView, at: number): boolean {
  if (!has(view, at, C.complementiser) || (view.cueOf[at] ?? -1) >= 0) return false;
  if (view.lexicon.headFirst || !has(view, at, C.relative)) return true;
  return !has(view, at + 1, C.auxiliary);
}

/**
 * Whether a conditional word right after its cue opens what was said, and no condition: *mengatakan jika warga sudah pulang*.
 * A comma after it parts a condition from what follows (*mengatakan jika hujan, warga pulang*).
 */
export function opensStatement(view: BlockView, cue: Range, at: number): boolean {
  if (at !== cue.end || !view.lexicon.looseComplementisers.has(view.tokens.forms[at] ?? '')) return false;
  const { end } = sentenceAt(view, at);
  for (let next = at + 1; next < end && next - at <= longestPhrase; next++)
    if (isComma(view, next)) return false;
  return true;
}

/** Whether the word opens a relative clause: *the ban **which** critics said was unfair*. */
export const opensRelative = (view: BlockView, at: number): boolean =>
  has(view, at, C.relative) || view.lexicon.freeRelatives.has(view.tokens.forms[at] ?? '');

/** Whether the word opens an indirect question or a condition: *whether, how, apakah, kapan*. */
export const opensQuestion = (view: BlockView, at: number): boolean =>
  has(view, at, C.subordinator | C.relative) || view.lexicon.questionWords.has(view.tokens.forms[at] ?? '');

/** Whether a clause without a complementiser can start at the token, right after its cue. */
export function mayOpenClause(view: BlockView, at: number): boolean {
  if (view.lexicon.headFirst) return true;
  const isAbout = view.lexicon.topicMarkers.has(view.tokens.forms[at] ?? '') && !isTopicMarker(view, at);
  return isAbout || isProgressive(view, at) || !has(view, at, C.auxiliary | C.preposition);
}

/** Whether no clause of its own opens at the token: *"…," he said of the plan*. */
export function endsClause(view: BlockView, at: number): boolean {
  const bits = view.bits[at] ?? 0;
  if (bits & C.complementiser) return false;
  return (
    (bits &
      (C.mark |
        C.preposition |
        C.subordinator |
        C.coordinator |
        C.time |
        C.adverb |
        C.agent |
        C.addressee |
        C.verb)) !==
    0
  );
}

/** Whether a phrase belongs to a cue before it, and is no subject: *according to **pool reports***. */
export function namesItsSource(view: BlockView, { start, end }: Range): boolean {
  for (let at = start - 1; at < end; at++) {
    const cue = cueAround(view, at);
    if (cue && cue.end < end && cue.readings.every(({ frame: { family } }) => family.startsWith('source')))
      return true;
  }
  return false;
}

/** Whether the first word in the range has a capital. */
export function opensUpperCase({ tokens }: BlockView, { start, end }: Range): boolean {
  let at = start;
  while (at < end && tokens.kinds[at] === TokenKind.quote) at++;
  return ((tokens.shapes[at] ?? 0) & Shape.capitalised) !== 0;
}

/** Tokens of a clause that a survey says. */
const longestFact = 120;

/** Whether a clause has a verb and nobody says anything in it. */
export function isFact(view: BlockView, range: Range): boolean {
  if (range.end - range.start > longestFact) return false;
  for (let at = range.start; at < range.end; at++)
    if (isActiveCue(view, at) || (view.quotationOf[at] ?? -1) >= 0) return false;
  return holdsVerb(view, range);
}

/** Whether a verb, an auxiliary or a cue in the shape of a verb stands in the range. */
export function holdsVerb(view: BlockView, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    if (has(view, at, C.verb | C.auxiliary) || isActiveCue(view, at)) return true;
  }
  return false;
}

/**
 * Whether words without a verb that any list knows are what somebody said, a name behind the cue: *Costs soar, said **Mark** Hale*,
 * *“Never” to the plan, said …*. With a comma inside they are a subject and its apposition.
 */
export function isToldByName(view: BlockView, clause: Range, cue: Cue): boolean {
  if (view.lexicon.headFirst) return false;
  if (quotationAt(view, clause.start)) return true;
  for (let at = clause.start; at < clause.end; at++) if (isComma(view, at)) return false;
  return has(view, cue.end, C.capitalised) && !has(view, cue.end, C.time | C.pronoun);
}

/** Whether a verb of the clause's own comes before any clause inside it: *harga naik*, not *harga yang naik*. */
export function opensWithSubject(view: BlockView, { start, end }: Range): boolean {
  const inner = C.relative | C.subordinator | C.purpose;
  const verbal = C.verb | C.auxiliary;
  for (let at = start; at < end; at++) {
    if (has(view, at, inner) || (has(view, at, C.coordinator) && (view.cueOf[at + 1] ?? -1) >= 0))
      return false;
    if (has(view, at, verbal)) return !has(view, at - 1, C.preposition | C.coordinator);
  }
  return false;
}

/** Whether something that could be the whole content follows the cue in its sentence. */
export function goesOn(view: BlockView, cue: Cue): boolean {
  // *In the long run, they say, prices will fall*: the cue interrupts what was said.
  if (isComma(view, cue.end)) {
    const quotation = quotationAt(view, cue.end + 1);
    return quotation !== null && opensUpperCase(view, quotation);
  }
  const sentence = sentenceAt(view, cue.start);
  const end = Math.min(trimStop(view, cue.end, sentence.end), cue.end + longestPhrase);
  return holdsAny(view, { start: cue.end, end }, C.mark | C.complementiser | C.subordinator);
}

/** Whether the sentence opens at the token, a subordinator or preposition before it: *While saying*, *By calling*. */
export function opensSentence(view: BlockView, at: number, cue: Cue): boolean {
  const { start } = sentenceAt(view, cue.start);
  const first = skipConnectives(view, start, at);
  return first === at || (first === at - 1 && has(view, first, C.subordinator | C.preposition | C.agent));
}

/** Whether a clause of the cue's sentence starts at the token. */
export function startsClause(view: BlockView, at: number, cue: Cue): boolean {
  const sentence = sentenceAt(view, cue.start);
  if (at <= sentence.start || isComma(view, at - 1) || (view.quotationOf[at - 1] ?? -1) >= 0) return true;
  return (
    skipConnectives(view, sentence.start, at) >= at ||
    has(view, at - 1, C.mark | C.subordinator | C.coordinator)
  );
}

/** Classes of what no noun phrase has inside. */
export const notInPhrase = C.mark | C.verb | C.complementiser | C.subordinator | C.connective | C.pronoun;

/** Classes of a word that a person, body or document can be named from on. */
export const opensSpeaker = C.role | C.title | C.capitalised | C.pronoun | C.organization;

/** The slots that take one token, by the classes it may have. */
export const wordSlots: Readonly<Partial<Record<SlotName, number>>> = {
  AUX: C.auxiliary | C.adverb | C.negation,
  ADV: C.adverb,
  BE: C.copula,
  AGENT: C.agent,
  PREP: C.preposition,
  COMPL: C.complementiser,
  PURPOSE: C.purpose,
};
