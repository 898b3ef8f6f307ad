/** Finds and normalises the numeric claims of a block. */

import type { Approximator, ChangeRole, NumericClaim } from '../article';
import type { NumberData } from '../languages/schema/numberData';
import { runToEnd, type Steps } from '../steps';
import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import { readDate, readQuarter, type DateReading } from './dates';
import { claimOf, draftOf, type Draft } from './draft';
import { lexiconOf, type Lexicon } from './lexicon';
import { readNumeral } from './numerals';
import { readOrdinal } from './ordinals';
import { isYear, readQuantity } from './quantities';
import { readMultiplier, readRatio } from './ratios';
import { Reader } from './reader';
import { readNameTail, readReference } from './references';
import { shareSuffixes, type Found } from './shareSuffixes';

/** Ordered and disjoint; offsets as those of the tokens. One pass over the tokens. */
export function recognizeNumbers(text: string, tokens: Tokens, data: NumberData): readonly NumericClaim[] {
  return runToEnd(recognizeNumbersInSteps(text, tokens, data));
}

/** The same, in steps. */
export function* recognizeNumbersInSteps(
  text: string,
  tokens: Tokens,
  data: NumberData,
): Steps<readonly NumericClaim[]> {
  const lexicon = lexiconOf(data);
  if (!hasNumber(tokens, lexicon)) return [];
  const reader = new Reader(text, tokens, lexicon);
  const recognizer = new Recognizer(reader);
  const found = yield* recognizer.run();
  return shareSuffixes(reader, found).map(({ draft, context }) => claimOf(reader, draft, context));
}

/** Whether a block has digits or a word that may be a number: most of a long text has neither. */
function hasNumber(tokens: Tokens, { numberWords }: Lexicon): boolean {
  for (let token = 0; token < tokens.length; token++) {
    const kind = tokens.kinds[token];
    if (kind === TokenKind.number || kind === TokenKind.mixed) return true;
    const form = tokens.forms[token] ?? '';
    if (
      kind === TokenKind.word &&
      (numberWords.has(form) || ((tokens.shapes[token] ?? 0) & Shape.hyphenated) !== 0)
    )
      return true;
  }
  return false;
}

/** How many atoms are read in one step. */
const atomsOfStep = 1000;

/** How far behind a verb of change its numbers may stand, in atoms. */
const changeReach = 24;
/** How far behind *rasio* its numbers may stand. */
const ratioReach = 10;

/** One walk over the atoms of a block, with what the words passed so far say about the number to come. */
class Recognizer {
  private readonly reader: Reader;
  private readonly found: Found[] = [];
  private approximator: { value: Approximator; from: number; to: number } | null = null;
  private ageCueEnd = -1;
  private betweenEnd = -1;
  private ratioCueAt = -ratioReach - 1;
  private change: { direction: 'up' | 'down'; at: number } | null = null;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  *run(): Steps<readonly Found[]> {
    const { reader } = this;
    const { length, kinds, forms, shapes } = reader.atoms;
    let next = atomsOfStep;
    for (let at = 0; at < length;) {
      if (at >= next) {
        next = at + atomsOfStep;
        yield undefined;
      }
      const form = forms[at] ?? '';
      const isStop = kinds[at] === TokenKind.mark && '.!?'.includes(form);
      if (isStop || ((shapes[at] ?? 0) & Shape.lineBefore) !== 0) this.startSentence(at);
      at = this.mayStart(at, form) ? this.step(at) : at + 1;
    }
    return this.found;
  }

  /** Whether anything can start at an atom: digits, a word or sign of the lexicon, a sign or point before digits. */
  private mayStart(at: number, form: string): boolean {
    const { kinds, forms } = this.reader.atoms;
    const kind = kinds[at];
    if (kind === TokenKind.number) return true;
    if (kind !== TokenKind.word && kind !== TokenKind.mark) return false;
    const before = this.reader.lexicon.triggers.get(form);
    if (before === null) return true;
    const next = kinds[at + 1];
    if (before === undefined)
      return kind === TokenKind.mark ? next === TokenKind.number : form.startsWith('http');
    return next === TokenKind.number || before.has(forms[at + 1] ?? '');
  }

  private startSentence(at: number): void {
    this.change = null;
    this.ratioCueAt = at - ratioReach - 1;
  }

  /** Reads what starts at an atom; returns where to go on. Always advances. */
  private step(at: number): number {
    const { reader } = this;
    const { kind } = reader.at(at);
    if (kind === 'quote' || kind === 'possessive') return at + 1;
    if (kind === 'digits' && reader.glued(at)) {
      const name = readNameTail(reader, at);
      if (name !== null) return name;
    }
    const phrase = reader.lexicon.notNumbers.match(reader.text, reader.atoms, at);
    if (phrase) return at + phrase.length;
    return (
      this.readDates(at) ??
      this.readRatios(at) ??
      this.readOrdinals(at) ??
      (kind === 'word' ? this.readCue(at) : null) ??
      readReference(reader, at) ??
      this.readScale(at) ??
      this.readPercentOf(at) ??
      this.readMultipliers(at) ??
      this.readQuantities(at) ??
      at + 1
    );
  }

  private add(draft: Draft, approximator: Approximator | null = null): number {
    const { reader } = this;
    const before = this.approximator?.to === draft.from ? this.approximator : null;
    const previous = this.found.at(-1);
    // *12 hingga 15*: after a number the bound belongs to the range, not to the second number.
    const isBound = before !== null && previous?.draft.to === before.from;
    let { to } = draft;
    let own = before && !isBound ? before : null;
    const after =
      own || draft.kind === 'multiplier'
        ? null
        : reader.lexicon.approximatorsAfter.match(reader.text, reader.atoms, to);
    if (after && !reader.at(to).line) {
      own = { value: after.value, from: to, to: to + after.length };
      to += after.length;
    } else if (approximator) own = { value: approximator, from: draft.from, to: draft.coreFrom };
    const context = { approximator: own, change: this.changeOf(draft, before?.from ?? draft.from) };
    this.found.push({ draft, context });
    return Math.max(to, draft.to);
  }

  private changeOf(draft: Draft, from: number): { role: ChangeRole; direction: 'up' | 'down' | null } | null {
    const { reader, change } = this;
    const at = from - 1;
    const direction = change?.direction ?? null;
    const isNear = change !== null && at - change.at <= changeReach;
    const hadFrom = this.found.at(-1)?.context.change?.role === 'from';
    if (draft.kind === 'date' || draft.kind === 'ordinal') return null;
    if (reader.is('changeFrom', at))
      return isNear || this.leadsToResult(draft.to) ? { role: 'from', direction } : null;
    if (reader.is('changeTo', at)) return isNear || hadFrom ? { role: 'to', direction } : null;
    if (!isNear) return null;
    if (reader.is('changeBy', at) || at === change.at) return { role: 'by', direction };
    const isShare = draft.kind === 'percent' || draft.kind === 'percentage-point';
    return isShare && at - change.at <= 2 && !reader.is('notNouns', at) ? { role: 'by', direction } : null;
  }

  /** *dari 120 menjadi 180*: the word right behind the number says that it changed. */
  private leadsToResult(at: number): boolean {
    return this.reader.is('resultWords', at);
  }

  private readDates(at: number): number | null {
    const { reader } = this;
    const quarter = readQuarter(reader, at);
    if (quarter) {
      if (quarter.value !== null) this.add(draftOfSpan(at, quarter.to, 'date', quarter.value));
      return quarter.to;
    }
    const isBracketed = reader.at(at).kind === 'digits' && reader.form(at - 1) === '(';
    const date = readDate(reader, isBracketed ? at - 1 : at);
    if (!date || date.coreFrom < at) return null;
    this.approximator = null;
    return this.add(draftOfDate(date, at));
  }

  private readRatios(at: number): number | null {
    const hasCue = at - this.ratioCueAt <= ratioReach;
    const draft = readRatio(this.reader, at, hasCue);
    return draft && this.add(draft);
  }

  private readOrdinals(at: number): number | null {
    const ordinal = readOrdinal(this.reader, at);
    if (!ordinal) return null;
    return 'skipTo' in ordinal ? ordinal.skipTo : this.add(ordinal.draft, ordinal.approximator);
  }

  /** Words that say something about the number that follows. */
  private readCue(at: number): number | null {
    const { reader } = this;
    const { approximators, ageBefore, is } = reader.lexicon;
    const form = reader.form(at);
    if (is.ratioCues.has(form)) this.ratioCueAt = at;
    if (is.rising.has(form)) this.change = { direction: 'up', at };
    else if (is.falling.has(form)) this.change = { direction: 'down', at };
    const approximator = approximators.match(reader.text, reader.atoms, at);
    if (approximator) {
      const to = at + approximator.length;
      if (this.ageCueEnd === at) this.ageCueEnd = to;
      this.approximator = { value: approximator.value, from: at, to };
      return to;
    }
    const age = ageBefore.match(reader.text, reader.atoms, at);
    if (age) {
      this.ageCueEnd = at + age.length;
      return this.ageCueEnd;
    }
    if (is.betweenWords.has(form)) {
      this.betweenEnd = at + 1;
      return at + 1;
    }
    return null;
  }

  /** *magnitudo 6,2*. */
  private readScale(at: number): number | null {
    const { reader } = this;
    const cue = reader.lexicon.scaleCues.match(reader.text, reader.atoms, at);
    const start = cue ? at + cue.length : at;
    const hyphen = reader.isDash(start) && reader.glued(start) ? 1 : 0;
    const numeral = cue && readNumeral(reader, start + hyphen);
    if (!cue || !numeral || numeral.magnitude > 1 || numeral.value > 10) return null;
    return this.add(draftOf(numeral, { kind: 'measure', from: at, to: numeral.to, unit: cue.value }));
  }

  /** *percent of twenty* at the end of a clause, the number behind its sign. */
  private readPercentOf(at: number): number | null {
    const { reader } = this;
    const { percents } = reader.lexicon;
    const match = percents.match(reader.text, reader.atoms, at);
    if (match?.value !== 'percent' || !reader.is('ofWords', at + match.length)) return null;
    const numeral = readNumeral(reader, at + match.length + 1);
    if (!numeral || reader.at(numeral.to).kind === 'word') return null;
    return this.add(draftOf(numeral, { kind: 'percent', from: at, to: numeral.to, unit: '%' }));
  }

  private readMultipliers(at: number): number | null {
    const draft = readMultiplier(this.reader, at);
    const direction = this.reader.lexicon.multipliers.get(this.reader.form(at))?.direction ?? null;
    if (direction !== null) this.change = { direction, at };
    return draft && this.add(draft);
  }

  private readQuantities(at: number): number | null {
    const { reader } = this;
    const quantity = readQuantity(reader, at, {
      isBetween:
        this.betweenEnd === at ||
        (this.approximator?.to === at && this.betweenEnd === this.approximator.from),
      isChange: this.change !== null && reader.is('changeFrom', at - 1),
      isAge: this.ageCueEnd === at,
      isApproximate: this.approximator?.to === at,
    });
    if (!quantity) return null;
    if ('skipTo' in quantity) return quantity.skipTo;
    return quantity.bare ? this.addBare(quantity) : this.add(quantity);
  }

  /** A number that nothing tells the kind of: a year, a name, or a claim. */
  private addBare(draft: Draft): number {
    const { reader } = this;
    const digits = reader.form(draft.from);
    const isApproximate = this.approximator?.to === draft.from;
    if (isYear(digits) && draft.vague) return draft.to;
    if (isYear(digits) && draft.max !== null && isYear(String(draft.max)))
      return this.add({
        ...draft,
        kind: 'date',
        value: digits,
        max: String(draft.max),
        step: 1,
        alternatives: [],
      });
    if (isYear(digits) && !isApproximate && draft.to === draft.from + 1) {
      if (isPartOfName(reader, draft.from)) return draft.to;
      return this.add({ ...draft, kind: 'date', value: digits, step: 1, alternatives: [] });
    }
    if (!isApproximate && mayNameSomething(reader, draft.from) && isPartOfName(reader, draft.from))
      return draft.to;
    if (reader.is('determiners', draft.from - 1) && reader.at(draft.from).kind === 'word') return draft.to;
    return this.add(draft);
  }
}

/** Whether a number is written as it is in names: up to three digits, or a word with a capital (*Ward Five*). */
function mayNameSomething(reader: Reader, at: number): boolean {
  const atom = reader.at(at);
  return atom.kind === 'digits' ? /^\d{1,3}$/.test(atom.form) : atom.capitalised && !reader.isTitle;
}

/** Whether a number is the end of a name: *Maroon 5*, *Piala Dunia 2026*. */
function isPartOfName(reader: Reader, at: number): boolean {
  const before = reader.at(at - 1);
  if (before.kind !== 'word' || !before.capitalised || reader.at(at).line) return false;
  if (reader.opensSentence(at - 1) && !before.upperCase) return false;
  return (
    !reader.is('yearCues', at - 1) &&
    !reader.is('headlineVerbs', at - 1) &&
    !reader.is('notNouns', at - 1) &&
    !reader.lexicon.triggers.has(before.form)
  );
}

function draftOfSpan(from: number, to: number, kind: Draft['kind'], value: string): Draft {
  return {
    from,
    to,
    coreFrom: from,
    coreTo: to,
    kind,
    value,
    max: null,
    unit: null,
    step: 0,
    magnitude: 1,
    vague: false,
    per: null,
    weekday: null,
    alternatives: [],
    bare: false,
  };
}

function draftOfDate(date: DateReading, at: number): Draft {
  const { value, max, weekday, coreFrom, coreTo, alternatives } = date;
  return {
    ...draftOfSpan(Math.max(at, date.from), date.to, 'date', value),
    max,
    weekday,
    coreFrom,
    coreTo,
    alternatives,
  };
}
