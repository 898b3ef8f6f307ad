/** Subjects that an inset parts from their verb: *Kevin Hall, chairman of the committee, said*; *Sims — a teacher — says*. */

import { has, holdsAny, isComma, type BlockView, type Range } from './blockView';
import { WordClass as C } from './wordClasses';

/** Words an inset may have. */
const longestInset = 45;

/** What opens an inset that is no part of the source: *on Friday*, *speaking in Iowa*, *when asked*. */
const opensAside =
  C.time | C.preposition | C.subordinator | C.addressee | C.connective | C.adverb | C.negation | C.verb;

/** What may stand before a subject. */
const opensSubject = C.coordinator | C.subordinator | C.connective | C.complementiser | C.mark;

const dashes: ReadonlySet<string> = new Set(['—', '–', '―', '--', '-']);

export const isDash = (view: BlockView, at: number): boolean => dashes.has(view.tokens.forms[at] ?? '');

/**
 * The subject before an inset, with the inset where it is an apposition.
 * @param close the comma or dash that closes the inset, right before the verb
 * @param phraseStart where the noun phrase that ends before a token starts
 */
export function partedSubject(
  view: BlockView,
  close: number,
  floor: number,
  phraseStart: (end: number) => number,
): Range | null {
  const closes = isDash(view, close) ? isDash : isComma;
  let verb = -1;
  let found: Range | null = null;
  for (let at = close - 1; at > floor && close - at <= longestInset; at--) {
    if (has(view, at, C.relative)) verb = -1;
    else if (isFinite(view, at)) verb = at;
    if (!closes(view, at)) continue;
    const opens = view.bits[at + 1] ?? 0;
    if (verb >= 0 || opens & (C.coordinator | C.complementiser) || at + 1 >= close) continue;
    const subject = subjectEnding(view, at, phraseStart);
    if (!subject) continue;
    const isAside =
      (opens & opensAside) !== 0 && (opens & (C.relative | C.role)) === 0 && !describes(view, at + 1);
    found = { start: subject.start, end: isAside ? at : close };
    // A subject that is itself set off (*RoseAnn Hill, director of the union, a body that …, said*) belongs to one before it.
    const isSetOff =
      closes(view, subject.start - 1) &&
      !has(view, subject.start - 2, C.connective | C.time) &&
      !has(view, subject.start, C.capitalised);
    if (!isSetOff) break;
  }
  return found;
}

/** Whether what looks like an aside names or describes the subject: *, **including** the Herald,* or *, **now** a lawyer,*. */
function describes(view: BlockView, at: number): boolean {
  if (view.lexicon.examples.has(view.tokens.forms[at] ?? '')) return true;
  return has(view, at, C.adverb) && has(view, at + 1, C.determiner | C.role);
}

/** A verb with a subject of its own, as far as word lists tell: a participle after a noun opens no clause. */
function isFinite(view: BlockView, at: number): boolean {
  if (!has(view, at, C.verb | C.auxiliary) || has(view, at, C.capitalised)) return false;
  return has(view, at, C.auxiliary) || !isParticiple(view, at);
}

/** Whether the word has the ending of a progressive participle (*saying*); never where verbs have none. */
export const isProgressive = (view: BlockView, at: number): boolean => hasEnding(view, at, 0);

/** Whether it has that of a past one (*surveyed*). */
export const isPast = (view: BlockView, at: number): boolean => hasEnding(view, at, 1);

function hasEnding({ lexicon, tokens }: BlockView, at: number, index: number): boolean {
  const ending = lexicon.participleEndings[index];
  return ending !== undefined && (tokens.forms[at] ?? '').endsWith(ending);
}

/** Whether a verb form describes the noun before it: *records compiled by the centre*, *voters going to the polls*. */
export function isParticiple(view: BlockView, at: number): boolean {
  if (view.lexicon.participleEndings.length === 0) return false;
  // *seen by*, *written by*: whatever its ending.
  if (isProgressive(view, at) || has(view, at + 1, C.agent)) return true;
  return isPast(view, at) && has(view, at + 1, C.preposition | C.time | C.mark);
}

function subjectEnding(view: BlockView, end: number, phraseStart: (end: number) => number): Range | null {
  const start = phraseStart(end);
  if (start >= end) return null;
  const opens = start === 0 || view.sentenceOf[start - 1] !== view.sentenceOf[start];
  if (!opens && !has(view, start - 1, opensSubject)) return null;
  const named = C.capitalised | C.role | C.organization | C.document | C.pronoun;
  return holdsAny(view, { start, end }, named) ? { start, end } : null;
}
