/** Reads a quantity whole: currency sign, number or range of numbers, and what they count or measure. */

import { ageOf } from './ages';
import { readCountedNoun } from './countedNouns';
import { draftOf, type Draft } from './draft';
import { readNumeral, type Numeral } from './numerals';
import type { Reader } from './reader';
import { matchCurrency, readPer, readSuffix, type Suffix } from './suffixes';

/** What stands before a quantity and bears on how it is read. */
export interface Surroundings {
  /** *between*, *antara*: the *and* that follows makes a range. */
  readonly isBetween: boolean;
  /** *from* after a verb of change: the *to* that follows makes no range. */
  readonly isChange: boolean;
  /** *aged*, *berusia*. */
  readonly isAge: boolean;
  readonly isApproximate: boolean;
}

interface Amount {
  readonly numeral: Numeral;
  readonly suffix: Suffix | null;
  readonly from: number;
  readonly to: number;
}

/** The quantity that starts at an atom; `skipTo` where digits stand that state none; null where there are no digits. */
export function readQuantity(
  reader: Reader,
  at: number,
  around: Surroundings,
): Draft | { readonly skipTo: number } | null {
  const first = readAmount(reader, at);
  if (!first) return null;
  const range = readRange(reader, first, around);
  const amount = range?.last ?? first;
  const value =
    (range?.lowValue ?? first.numeral.value) * (amount.suffix?.scale ?? 1) + (amount.suffix?.plus ?? 0);
  const max = range ? range.last.numeral.value * (amount.suffix?.scale ?? 1) : null;
  const draft = draftOf(first.numeral, {
    kind: 'number',
    from: first.from,
    to: amount.to,
    coreFrom: first.from,
    coreTo: amount.suffix && !first.suffix ? amount.numeral.to : Math.max(first.to, amount.to),
    value: tidy(value),
    max: max === null ? null : tidy(max),
    step: (range ? range.step : first.numeral.step) * (amount.suffix?.scale ?? 1),
    magnitude: amount.numeral.magnitude,
  });
  const age = ageOf(reader, draft, first.numeral, amount.suffix, around.isAge);
  if (age) return age;
  if (amount.suffix) return withSuffix(reader, draft, amount.suffix);
  if (isScore(reader, first, range)) return { skipTo: range ? amount.to : amount.to + 2 };
  return withNoun(reader, draft, first.numeral, around);
}

/** Takes off what binary arithmetic adds. */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

function readAmount(reader: Reader, at: number): Amount | null {
  const sign = matchCurrency(reader, at, true);
  if (sign) {
    const numeral = readNumeral(reader, sign.to);
    if (!numeral || numeral.part) return null;
    const scaled = withLetterMagnitude(reader, numeral);
    return {
      numeral: scaled,
      suffix: { kind: 'money', unit: sign.code, scale: 1, to: scaled.to },
      from: at,
      to: scaled.to,
    };
  }
  const read = readNumeral(reader, at);
  if (!read) return null;
  const numeral = withRepetition(reader, withLetterBeforeNoun(reader, read));
  const suffix = readSuffix(reader, numeral);
  return { numeral, suffix, from: at, to: suffix?.to ?? numeral.to };
}

/** `7 (tujuh) saksi`: the number told again in words. */
function withRepetition(reader: Reader, numeral: Numeral): Numeral {
  if (reader.form(numeral.to) !== '(') return numeral;
  const again = readNumeral(reader, numeral.to + 1);
  const isSame = again?.words === true && again.value === numeral.value && reader.form(again.to) === ')';
  return isSame ? { ...numeral, to: again.to + 1, plain: false } : numeral;
}

/** `$5m`, `Rp 5 M`: after a currency a letter can only be a magnitude. */
function withLetterMagnitude(reader: Reader, numeral: Numeral): Numeral {
  const { magnitudes, is } = reader.lexicon;
  const letter = reader.form(numeral.to);
  const value =
    numeral.magnitude === 1 && is.magnitudesAfterCurrency.has(reader.written(numeral.to))
      ? magnitudes.get(letter)
      : undefined;
  if (
    value === undefined ||
    reader.at(numeral.to).line ||
    (reader.at(numeral.to + 1).kind === 'word' && reader.glued(numeral.to + 1))
  )
    return numeral;
  return scale(numeral, value);
}

/** `5m people`: before a counted noun the letter is no unit. */
function withLetterBeforeNoun(reader: Reader, numeral: Numeral): Numeral {
  const at = numeral.to;
  const isLetter =
    reader.glued(at) &&
    reader.lexicon.is.magnitudesAfterCurrency.has(reader.written(at)) &&
    !reader.glued(at + 1);
  const value =
    isLetter && numeral.magnitude === 1 ? reader.lexicon.magnitudes.get(reader.form(at)) : undefined;
  if (value === undefined) return numeral;
  const isUnit =
    reader.lexicon.units.match(reader.text, reader.atoms, at) !== null &&
    reader.written(at) === reader.form(at);
  const noun = readCountedNoun(reader, at + 1, false);
  return isUnit && (!noun || !reader.lexicon.data.pluralNouns) ? numeral : scale(numeral, value);
}

function scale(numeral: Numeral, by: number): Numeral {
  return {
    ...numeral,
    to: numeral.to + 1,
    value: tidy(numeral.value * by),
    step: numeral.step * by,
    magnitude: by,
    plain: false,
  };
}

interface Range {
  readonly lowValue: number;
  readonly last: Amount;
  readonly step: number;
}

/** The upper end of a range, where one follows. */
function readRange(reader: Reader, first: Amount, around: Surroundings): Range | null {
  const joint = readJoint(reader, first.to, around);
  if (!joint) return null;
  const last = readAmount(reader, joint.to);
  if (!last || last.numeral.part || first.numeral.part || reader.at(joint.to).line) return null;
  const merged = mergeEnds(reader, first, last, joint.kind, around);
  if (!merged) return null;
  const shared = sharedScale(first.numeral, last.numeral);
  const lowValue = first.numeral.value * shared;
  if (lowValue >= last.numeral.value) return null;
  if (joint.kind === 'or' && last.numeral.value - lowValue !== last.numeral.magnitude) return null;
  return { lowValue, last: merged, step: Math.max(first.numeral.step * shared, last.numeral.step) };
}

type JointKind = 'dash' | 'word' | 'between' | 'or';

function readJoint(reader: Reader, at: number, around: Surroundings): { to: number; kind: JointKind } | null {
  if (reader.at(at).line) return null;
  if (reader.isDash(at) && reader.form(at).length === 1 && reader.at(at).spaced === reader.at(at + 1).spaced)
    return { to: at + 1, kind: 'dash' };
  const word = reader.lexicon.rangeWords.match(reader.text, reader.atoms, at);
  if (word)
    return around.isChange ? null : { to: at + word.length, kind: around.isBetween ? 'between' : 'word' };
  if (reader.is('and', at) && around.isBetween) return { to: at + 1, kind: 'between' };
  return reader.is('orWords', at) ? { to: at + 1, kind: 'or' } : null;
}

/** The suffix both ends share, on the upper end; null where the two are no range. */
function mergeEnds(
  reader: Reader,
  first: Amount,
  last: Amount,
  joint: JointKind,
  around: Surroundings,
): Amount | null {
  if (!first.suffix) return last;
  if (joint === 'or') return null;
  if (!last.suffix) {
    // Rp 20-25 and $2-3 billion, but not 5 km - 10: the sign before the first number holds for both.
    const isSign = first.suffix.to === first.numeral.to;
    return isSign && (joint !== 'word' || !readCountedNoun(reader, last.to, false))
      ? { ...last, suffix: { ...first.suffix, to: last.to } }
      : null;
  }
  const same = first.suffix.kind === last.suffix.kind && first.suffix.unit === last.suffix.unit;
  return same && (joint === 'dash' || around.isBetween) ? last : null;
}

/** *20-25 triliun*: the magnitude of the upper end holds for the lower one too. */
function sharedScale(first: Numeral, last: Numeral): number {
  const mantissa = last.value / last.magnitude;
  return first.magnitude === 1 && last.magnitude > 1 && first.value < mantissa ? last.magnitude : 1;
}

/** `2-1`: two small numbers that count nothing. */
function isScore(reader: Reader, first: Amount, range: Range | null): boolean {
  const { numeral } = first;
  if (!numeral.plain) return false;
  if (range) {
    const isSmall = range.last.numeral.plain && range.last.numeral.value < 100;
    return isSmall && !readCountedNoun(reader, range.last.to, false);
  }
  const next = reader.at(numeral.to + 1);
  return (
    reader.isDash(numeral.to) &&
    reader.glued(numeral.to) &&
    reader.glued(numeral.to + 1) &&
    next.kind === 'digits'
  );
}

function withSuffix(reader: Reader, draft: Draft, suffix: Suffix): Draft {
  const { kind, unit } = suffix;
  const per = readPer(reader, draft.to);
  const measured: Draft = { ...draft, kind, unit, per: per?.per ?? null };
  if (kind === 'measure' || kind === 'duration') return withStuff(reader, measured, per !== null);
  return measured;
}

/** The stuff that is measured belongs to the span (*50 hektare lahan*), where the language puts it right behind the unit. */
function withStuff(reader: Reader, draft: Draft, hasPer: boolean): Draft {
  if (hasPer || !reader.is('stuff', draft.to)) return draft;
  return { ...draft, to: draft.to + 1 };
}

function withNoun(
  reader: Reader,
  draft: Draft,
  numeral: Numeral,
  around: Surroundings,
): Draft | { readonly skipTo: number } {
  const { is } = reader.lexicon;
  if (numeral.part) return { ...draft, kind: 'ratio', unit: null };
  const isOne = numeral.value === 1 && draft.max === null;
  const hyphen = numeral.words && reader.isDash(draft.to) ? 1 : 0;
  const more = reader.is('moreWords', draft.to) ? 1 : 0;
  const of = draft.vague && reader.is('ofWords', draft.to) ? 1 : 0;
  const start = draft.to + (more || of || hyphen);
  const about = more
    ? reader.lexicon.approximatorsAfter.match(reader.text, reader.atoms, draft.to)?.value
    : undefined;
  const noun = isYearBeforeNoun(reader, numeral, around) ? null : readCountedNoun(reader, start, isOne);
  if (noun) {
    if (isOne && numeral.words && !around.isApproximate && !countsOne(reader, draft.from))
      return { skipTo: draft.to };
    if (isName(reader, draft, numeral, noun.to)) return { skipTo: noun.to };
    return { ...draft, kind: 'count', to: noun.to, unit: noun.noun, approximator: about ?? null };
  }
  if (
    reader.isDash(draft.to) &&
    reader.glued(draft.to) &&
    reader.glued(draft.to + 1) &&
    numeral.magnitude === 1
  )
    return { skipTo: skipCompound(reader, draft.to) };
  if (isOne && numeral.words && is.oneWords.has(reader.form(draft.from))) return { skipTo: draft.to };
  return { ...draft, bare: true };
}

/** *two-term*, *18-wheeler*: to the end of the compound. */
function skipCompound(reader: Reader, at: number): number {
  let to = at + 1;
  while (reader.glued(to) && reader.at(to).kind !== 'quote' && !reader.isMark(to, ',.;:!?')) to++;
  return to;
}

/** *SMA Negeri 3 Bandung*, *iPhone 15 Pro*: digits between capitals, where not every word has one. */
function isName(reader: Reader, draft: Draft, numeral: Numeral, end: number): boolean {
  if (!numeral.plain || draft.max !== null || reader.isTitle || numeral.value > 999) return false;
  const before = reader.at(draft.from - 1);
  const { is, months, weekdays, triggers } = reader.lexicon;
  if (before.kind !== 'word' || !before.capitalised || reader.opensSentence(draft.from - 1)) return false;
  const isPlainWord =
    is.notNouns.has(before.form) ||
    months.has(before.form) ||
    weekdays.has(before.form) ||
    triggers.has(before.form);
  return !isPlainWord && reader.at(end - 1).capitalised && reader.at(draft.from + 1).capitalised;
}

/** *the 2012 attack*: four plain digits count only people and round numbers, unless something says so. */
function isYearBeforeNoun(reader: Reader, numeral: Numeral, around: Surroundings): boolean {
  if (!numeral.plain || !isYear(reader.form(numeral.from)) || around.isApproximate) return false;
  const counted =
    reader.is('personWords', numeral.to) ||
    reader.is('classifiers', numeral.to) ||
    reader.is('personClassifiers', numeral.to);
  return (
    !counted &&
    !(
      reader.lexicon.data.pluralNouns &&
      numeral.value % 100 === 0 &&
      !reader.is('yearCues', numeral.from - 1)
    )
  );
}

/** Four digits that may be a year. */
export const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

/** Whether *one* before a noun is a number rather than an article. */
function countsOne(reader: Reader, at: number): boolean {
  const { is, data } = reader.lexicon;
  if (data.oneCounts) {
    const isCounted = is.personWords.has(reader.form(at + 1)) || is.classifiers.has(reader.form(at + 1));
    if (isCounted) return !is.notOneBefore.has(reader.form(at - 1));
  }
  return (
    is.onlyWords.has(reader.form(at - 1)) ||
    (is.and.has(reader.form(at - 1)) && reader.is('notNouns', at - 1))
  );
}
