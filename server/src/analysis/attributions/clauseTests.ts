/** What is asked of a clause that may be the content behind a cue. */

import { has, isComma, type BlockView, type Cue, type Range } from './blockView';
import { quotationAt } from './contents';
import type { CueReading } from './lexicon';
import { remarkStart } from './phraseContent';
import { holdsVerb } from './slotTests';
import { WordClass as C } from './wordClasses';

/** A hedge, wish or noun's clause without what the reporter adds to it behind a comma. */
export function withoutRemark(view: BlockView, reading: CueReading, clause: Range): Range {
  if (view.lexicon.headFirst) return clause;
  const isOwn = reading.class === 'hedge' || reading.frame.family === 'noun';
  return isOwn || has(view, clause.start - 1, C.purpose)
    ? { start: clause.start, end: remarkStart(view, clause.start, clause.end) }
    : clause;
}

/** Whether what a comma parts from its verb is an afterthought, and no content: *than she expected, **though** …*. */
export function isAfterthought(view: BlockView, cue: Cue, reading: CueReading, at: number): boolean {
  if (view.lexicon.headFirst || reading.frame.form !== 'active') return false;
  return (
    at === cue.end + 1 &&
    isComma(view, at - 1) &&
    quotationAt(view, at) === null &&
    has(view, at, C.subordinator | C.relative | C.preposition)
  );
}

/**
 * Whether words without a verb only say who or where, where nouns lead: *yang diestimasi **Kementerian Perhubungan***,
 * *berdasarkan tes **di stasiun***.
 */
export function isBesideCue(view: BlockView, reading: CueReading, clause: Range): boolean {
  if (!view.lexicon.headFirst || holdsVerb(view, clause)) return false;
  const { family } = reading.frame;
  const isAgent =
    family.startsWith('hedge') &&
    has(view, clause.start, C.organization) &&
    has(view, clause.start, C.capitalised);
  const isPlace =
    family === 'source' && has(view, clause.start, C.preposition) && !has(view, clause.start - 1, C.mark);
  return isAgent || isPlace;
}

/** Whether a complementiser, a comma or a colon leads into the clause at `at`, or the cue is no verb that it is the object of. */
export function isIntroduced(view: BlockView, cue: Cue, reading: CueReading, at: number): boolean {
  const { form } = reading.frame;
  if (form !== 'active' && form !== 'gerund') return at !== cue.end;
  return has(view, at - 1, C.complementiser | C.purpose | C.mark);
}
