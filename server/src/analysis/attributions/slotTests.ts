/** What the slots of a frame ask of the words around them. */

import { has, isComma, type BlockView } from './blockView';
import { isDash } from './insets';
import { WordClass as C } from './wordClasses';

/**
 * Whether a cue after the token `before` shares the subject of the verb before it: *and added*, *, adding*, *by saying*.
 * @param isGerund whether the cue is a participle, which needs no coordinator
 */
export function sharesSubject(view: BlockView, before: number, isGerund: boolean): boolean {
  if (has(view, before, C.coordinator)) return true;
  if (isComma(view, before)) return view.isHeadline || isGerund;
  if (!isGerund) return false;
  if (isDash(view, before) || has(view, before, C.agent | C.subordinator)) return true;
  const closesQuotation = (view.quotationOf[before] ?? -1) >= 0 && has(view, before, C.mark);
  return closesQuotation && isComma(view, before - 1);
}

/** Whether the word introduces a clause: *that* before a verb is a pronoun (*he said that was wrong*). */
export function isComplementiser(view: BlockView, at: number): boolean {
  if (!has(view, at, C.complementiser) || (view.cueOf[at] ?? -1) >= 0) return false;
  if (view.lexicon.headFirst || !has(view, at, C.relative)) return true;
  return !has(view, at + 1, C.auxiliary);
}

/** Whether a clause without a complementiser can start at the token, right after its cue. */
export function mayOpenClause(view: BlockView, at: number): boolean {
  return view.lexicon.headFirst || !has(view, at, C.auxiliary | C.preposition);
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
