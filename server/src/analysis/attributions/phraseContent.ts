/** Where a noun phrase that is reported content ends: *X announced **a plan for the levee** on Monday*. */

import { cueAround, has, isActiveCue, isComma, type BlockView } from './blockView';
import { opensOccasion } from './contents';
import { isDash, isParticiple, isProgressive } from './insets';
import { longestPhrase } from './phraseParts';
import { TokenKind } from '../structure/tokens';
import { WordClass as C } from './wordClasses';

/** Tokens of a content that are searched for where it ends, so that each costs a constant at most. */
const longestContent = 200;

/**
 * Where a noun phrase that is content ends: before a clause that goes on from it (*when*, *and has …*, *, adding …*), and
 * before when or where it was said (*endorsed her last week*, *criticized the plan during a debate*).
 * @param end where its sentence's content ends at the latest
 */
export function phraseContentEnd(view: BlockView, start: number, end: number): number {
  if (view.lexicon.headFirst) return end;
  const ceiling = Math.min(end, start + longestContent);
  for (let at = start + 1; at < ceiling; at++) {
    if ((view.quotationOf[at] ?? -1) >= 0) continue;
    const form = view.tokens.forms[at];
    if (form === ':' || form === ';') return at;
    if (isDash(view, at)) {
      // *the plan — cost and all — for the levee*
      const close = closingDash(view, at, end);
      if (close < 0) return at;
      at = close;
      continue;
    }
    if (breaksPhrase(view, start, at) || opensSetting(view, at, end))
      return isComma(view, at - 1) ? at - 1 : at;
    if (isComma(view, at) && (opensTrailingClause(view, at + 1) || opensRemark(view, at + 1, end))) return at;
  }
  return end;
}

/**
 * Where the reporter's own words begin in a clause about what is expected or asked for: behind a semicolon, or a
 * comma and *which*, *but*, *making it …*, *a former …*; else its end.
 */
export function remarkStart(view: BlockView, start: number, end: number): number {
  const ceiling = Math.min(end, start + longestContent);
  for (let at = start + 1; at + 1 < ceiling; at++) {
    if ((view.quotationOf[at] ?? -1) >= 0) continue;
    if (view.tokens.forms[at] === ';') return at;
    if (isComma(view, at) && opensRemark(view, at + 1, end)) return at;
  }
  return end;
}

function opensRemark(view: BlockView, at: number, end: number): boolean {
  if (has(view, at, C.relative)) return !has(view, at, C.complementiser);
  if (has(view, at, C.verb)) return isProgressive(view, at);
  if (has(view, at, C.coordinator)) return has(view, at, C.subordinator);
  return has(view, at, C.determiner) && !has(view, at, C.pronoun) && isApposition(view, at, end);
}

/** Whether nothing but a noun phrase follows up to the end: no list, no clause. */
function isApposition(view: BlockView, start: number, end: number): boolean {
  const ceiling = Math.min(end, start + longestPhrase);
  for (let at = start; at < ceiling; at++) {
    if (has(view, at, C.relative)) return true;
    if (has(view, at, C.coordinator | C.auxiliary) || isActiveCue(view, at) || isComma(view, at))
      return false;
    if (has(view, at, C.verb) && !isParticiple(view, at)) return false;
  }
  return true;
}

/** The dash that closes the inset which one at `at` opens, or -1. */
function closingDash(view: BlockView, at: number, end: number): number {
  const ceiling = Math.min(end, at + longestPhrase);
  for (let next = at + 1; next < ceiling; next++) if (isDash(view, next)) return next;
  return -1;
}

/** Whether the word at `at` opens a clause that a noun phrase from `start` on has no part in. */
function breaksPhrase(view: BlockView, start: number, at: number): boolean {
  if (has(view, at, C.coordinator)) {
    if (opensClause(view, at)) return true;
    if (!has(view, at + 1, C.auxiliary | C.verb)) return false;
    return !(isProgressive(view, at + 1) && holdsProgressive(view, start, at));
  }
  if (!has(view, at, C.subordinator) || has(view, at, C.complementiser)) return false;
  // *the attack on what he calls …*
  if (has(view, at - 1, C.preposition) && !has(view, at, C.preposition)) return false;
  if (has(view, at, C.preposition) && has(view, at + 1, C.number)) return false;
  return !view.lexicon.predicatives.has(view.tokens.forms[at] ?? '') || has(view, at + 1, C.pronoun);
}

/** Whether a coordinator sets a clause against what comes before it: *, **but** she …*, *and he **says** …*. */
function opensClause(view: BlockView, at: number): boolean {
  // *a narrow **but** steady lead*
  if (has(view, at, C.subordinator) && isComma(view, at - 1))
    return !has(view, at + 1, C.adverb) || has(view, at + 2, C.pronoun);
  return (
    has(view, at + 1, C.pronoun) &&
    (has(view, at + 2, C.auxiliary | C.verb | C.adverb) || isActiveCue(view, at + 2))
  );
}

function holdsProgressive(view: BlockView, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (has(view, at, C.verb) && isProgressive(view, at)) return true;
  return false;
}

/** Whether the word at `at` opens when or where something was said, rather than more of what was said. */
function opensSetting(view: BlockView, at: number, end: number): boolean {
  if (has(view, at, C.time) && !has(view, at - 1, C.preposition | C.determiner | C.mark | C.number))
    return has(view, at - 1, C.verb) || !has(view, at + 1, C.capitalised);
  if (!has(view, at, C.preposition) || has(view, at, C.possessive)) return false;
  const isTime = has(view, at + 1, C.time) && view.tokens.kinds[at + 2] !== TokenKind.possessive;
  return isTime || opensOccasion(view, at, end);
}

/** Whether a comma is followed by what the reporter adds (*, making it …*, *, which …*) or by the sentence's own verb. */
function opensTrailingClause(view: BlockView, at: number): boolean {
  if (has(view, at, C.relative) && !has(view, at, C.complementiser)) return true;
  if (has(view, at, C.auxiliary)) return true;
  if (cueAround(view, at)?.start === at && isActiveCue(view, at)) return true;
  return has(view, at, C.verb) && isProgressive(view, at);
}
