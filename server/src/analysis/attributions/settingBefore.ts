/** Phrases between a subject and its verb that tell when, where or how it spoke: *Sari **dalam sambutannya** mengatakan …*. */

import { has, holdsAny, isComma, type BlockView } from './blockView';
import { WordClass as C } from './wordClasses';

/** Tokens of such a phrase. */
const longestSetting = 14;

/** What no subject ends with. */
const noSubject =
  C.connective | C.subordinator | C.coordinator | C.verb | C.auxiliary | C.preposition | C.complementiser;

/**
 * Index of the token that the phrase ending before `end` opens with, or `end` where none stands between a subject and its verb.
 * @param floor the first token that the subject may have
 */
export function settingStart(view: BlockView, end: number, floor: number): number {
  if (view.lexicon.settingOpeners.size === 0) return end;
  let start = end;
  for (let at = end - 1; at > floor && end - at <= longestSetting; at--) {
    // *warga yang ditemui saat banjir*: the phrase is the clause's.
    if (has(view, at, C.relative)) return end;
    if (has(view, at, C.mark)) break;
    if (opensSetting(view, at, end)) start = at;
  }
  if (start === end) return end;
  const before = isComma(view, start - 1) ? start - 2 : start - 1;
  return before < floor || has(view, before, noSubject) ? end : start;
}

function opensSetting(view: BlockView, at: number, end: number): boolean {
  if (view.lexicon.settingOpeners.has(view.tokens.forms[at] ?? '')) return at + 1 < end;
  if (!has(view, at, C.preposition) || at + 1 >= end) return false;
  // *dalam keterangan **tertulis***
  if (has(view, at + 1, C.occasion | C.document)) return !has(view, at, C.possessive);
  return isComma(view, at - 1) && !holdsAny(view, { start: at, end }, C.verb | C.auxiliary);
}
