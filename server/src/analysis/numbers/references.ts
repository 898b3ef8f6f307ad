/**
 * Steps over numbers that state no amount: phone, law and article numbers, addresses, versions, URLs, times of day,
 * scores, names with digits, list labels.
 */

import { readDigits } from './digits';
import { readNumeral } from './numerals';
import type { Reader } from './reader';

/** Index of the atom after the reference that starts at an atom, or null. */
export function readReference(reader: Reader, at: number): number | null {
  const atom = reader.at(at);
  if (atom.kind === 'digits') return readDigitReference(reader, at);
  if (atom.form.startsWith('http') || atom.form === 'www') return skipRun(reader, at);
  if (reader.is('timeCues', at)) return readTime(reader, at + 1);
  if (reader.is('identityCues', at)) return readIdentity(reader, at + 1);
  if (reader.is('referenceCues', at)) return readLabels(reader, at + 1);
  return null;
}

/** To the next white space. */
export function skipRun(reader: Reader, at: number): number {
  let to = at + 1;
  while (reader.glued(to) && reader.at(to).kind !== 'quote') to++;
  return to;
}

/** *pukul 18.31 WIB*, *jam 9-11*. */
function readTime(reader: Reader, at: number): number | null {
  let to = reader.isMark(at, '.:') ? at + 1 : at;
  if (reader.at(to).kind !== 'digits') return null;
  to++;
  for (;;) {
    const joins =
      reader.isMark(to, ':.-–—/') ||
      reader.lexicon.rangeWords.match(reader.text, reader.atoms, to)?.length === 1;
    if (joins && reader.at(to + 1).kind === 'digits') to += 2;
    else break;
  }
  return skipTimeZone(reader, to);
}

function skipTimeZone(reader: Reader, at: number): number {
  let to = at;
  if (reader.is('timeAfter', to)) to++;
  else if (/^[ap]$/.test(reader.form(to)) && reader.form(to + 1) === '.' && reader.form(to + 2) === 'm')
    to += 3;
  return to;
}

/** Phone and identity numbers: groups of digits with blanks, hyphens and brackets. */
function readIdentity(reader: Reader, at: number): number | null {
  let to = skipToDigits(reader, at);
  let end: number | null = null;
  for (let step = 0; step < 16; step++) {
    const atom = reader.at(to);
    if (atom.line && end !== null) break;
    if (atom.kind === 'digits') end = to + 1;
    else if (
      !reader.isMark(to, '()-–+/.:') &&
      !reader.is('identityCues', to) &&
      !reader.is('referenceCues', to)
    )
      break;
    to++;
  }
  return end;
}

/** *zip code is 90210*: up to three words between the cue and a long number. */
function skipToDigits(reader: Reader, at: number): number {
  let to = at;
  while (to < at + 3 && reader.at(to).kind === 'word' && !reader.at(to).line) to++;
  return /^\d{3,}$/.test(reader.form(to)) ? to : at;
}

/** Whether what follows says that digits are an amount after all: percent, a magnitude, a unit, a currency. */
function isMeasured(reader: Reader, at: number): boolean {
  const { lexicon, text, atoms } = reader;
  if (reader.is('referenceInner', at)) return false;
  return (
    lexicon.percents.match(text, atoms, at) !== null ||
    lexicon.numerals.get(reader.form(at))?.role === 'times' ||
    (lexicon.units.match(text, atoms, at) !== null && reader.form(at).length > 1) ||
    lexicon.currencies.match(text, atoms, at) !== null
  );
}

/** What follows *pasal*, *No.*, *room*: digits, Roman numbers, letters, and *ayat (3)*, *Tahun 2008*. */
function readLabels(reader: Reader, at: number): number | null {
  let to = at;
  let end: number | null = null;
  for (let step = 0; step < 24; step++) {
    const atom = reader.at(to);
    if (atom.kind === 'end' || (atom.line && step > 0)) break;
    if (atom.kind === 'digits' || (atom.kind === 'word' && isLabel(reader, to))) {
      if (end !== null && atom.kind === 'digits' && (!joinsLabel(reader, to) || isCount(reader, to, end)))
        break;
      if (end === null && atom.kind === 'digits' && isMeasured(reader, endOfRange(reader, to))) return null;
      end = to + 1;
      if (atom.kind === 'digits') end = skipGluedLetters(reader, to);
      to = end;
    } else if (
      reader.isMark(to, '()/-–.:&,') ||
      reader.is('referenceInner', to) ||
      reader.is('referenceCues', to)
    ) {
      if (reader.isMark(to, ',.') && atom.form.length > 1) break;
      to++;
    } else break;
  }
  return end;
}

/** After the second number of `2,5-4 meter`. */
function endOfRange(reader: Reader, at: number): number {
  return reader.isDash(at + 1) && reader.at(at + 2).kind === 'digits' ? at + 3 : at + 1;
}

/** After the first label, digits belong to it only behind a mark, a letter or *ayat*: not `Pasal 27 3 orang`. */
function joinsLabel(reader: Reader, at: number): boolean {
  return reader.at(at - 1).kind !== 'digits' && !(reader.isMark(at - 1, ',.') && reader.at(at).spaced);
}

/** *RW 5 dan **180** rumah*: far more digits than the label before, and a noun behind. */
function isCount(reader: Reader, at: number, labelEnd: number): boolean {
  const behind = reader.at(at + 1);
  // *Nomor 5 Tahun 2019*, *Pasal 5.107*: only a word joins it, and it is no year.
  if (reader.at(at - 1).kind !== 'word' || at !== labelEnd + 1 || reader.form(at).length > 3) return false;
  const isLonger = reader.form(at).length >= reader.form(labelEnd - 1).length + 2;
  return isLonger && behind.kind === 'word' && !behind.capitalised && !reader.is('referenceInner', at + 1);
}

function isLabel(reader: Reader, at: number): boolean {
  const written = reader.written(at);
  return (
    reader.at(at).upperCase ||
    /^[A-Z]$/.test(written) ||
    (/^[a-h]$/.test(written) && reader.isMark(at + 1, '),'))
  );
}

function skipGluedLetters(reader: Reader, at: number): number {
  let to = at + 1;
  while (
    reader.glued(to) &&
    (reader.at(to).kind === 'word' || (reader.isMark(to, '/-') && reader.glued(to + 1)))
  )
    to++;
  return to;
}

function readDigitReference(reader: Reader, at: number): number | null {
  return (
    readNameTail(reader, at) ??
    readLongNumber(reader, at) ??
    readAddress(reader, at) ??
    readPhone(reader, at) ??
    readOtherCalendar(reader, at) ??
    readClock(reader, at) ??
    readSlashed(reader, at) ??
    readDotted(reader, at) ??
    readListLabel(reader, at) ??
    readPlate(reader, at) ??
    readGluedName(reader, at)
  );
}

/** Digits that belong to the letters before them: G20, Covid-19, F-16, /2026/. */
export function readNameTail(reader: Reader, at: number): number | null {
  if (!reader.glued(at)) return null;
  const before = reader.at(at - 1);
  if (before.kind === 'word') return skipRun(reader, at);
  const joined =
    reader.isMark(at - 1, '-–‑/._#@=&~') && reader.glued(at - 1) && reader.at(at - 2).kind === 'word';
  if (joined || before.form === '#' || before.form === '@') return skipRun(reader, at);
  return null;
}

/** Digits that no amount has: *661196115484643328*. */
function readLongNumber(reader: Reader, at: number): number | null {
  const form = reader.form(at);
  return form.length >= 16 && /^\d+$/.test(form) ? at + 1 : null;
}

/** *131 West 23rd Street*: a house number. */
function readAddress(reader: Reader, at: number): number | null {
  if (reader.lexicon.is.streetWords.size === 0 || !/^\d{1,5}$/.test(reader.form(at))) return null;
  for (
    let to = at + 1;
    to < at + 6 && (reader.at(to).capitalised || reader.at(to).kind === 'digits' || to > at + 1);
    to++
  ) {
    if (reader.is('streetWords', to) && reader.at(to).capitalised) return to + 1;
    if (reader.isMark(to, ',;()') || reader.at(to).line) return null;
  }
  return null;
}

/** +62 21 500123, 0812-3456-7890, (021) 555 1234, 555-123-4567. */
function readPhone(reader: Reader, at: number): number | null {
  const form = reader.form(at);
  const isInternational = reader.form(at - 1) === '+' && reader.glued(at);
  const startsWithZero = /^0\d+$/.test(form);
  const groups = countGroups(reader, at);
  if (isInternational && !isMeasured(reader, at + 1)) return groups.to;
  if (startsWithZero) return groups.to;
  return groups.count >= 3 && groups.hyphened ? groups.to : null;
}

/** No phone number has more groups. */
const mostGroups = 8;

function countGroups(reader: Reader, at: number): { count: number; to: number; hyphened: boolean } {
  let to = at + 1;
  let count = 1;
  let hyphened = true;
  for (;;) {
    const dash = reader.isDash(to) || reader.isMark(to, ')') ? 1 : 0;
    const atom = reader.at(to + dash);
    const isGroup = atom.kind === 'digits' && /^\d+$/.test(atom.form) && !atom.line;
    if (!isGroup || count === mostGroups) return { count, to, hyphened };
    if (!dash) hyphened = false;
    count++;
    to += dash + 1;
  }
}

/** *1 Muharram 1446 H*: a date of a calendar that is not counted in here. */
function readOtherCalendar(reader: Reader, at: number): number | null {
  if (!reader.is('otherCalendarMonths', at + 1)) return null;
  const hasYear = /^\d{4}$/.test(reader.form(at + 2));
  return hasYear ? (reader.form(at + 3) === 'h' ? at + 4 : at + 3) : at + 2;
}

/** 8:30 p.m., 10.00 WIB, 2:183, and scores. A ratio with its cue is read elsewhere, before this. */
function readClock(reader: Reader, at: number): number | null {
  let to = at + 1;
  while (
    reader.form(to) === ':' &&
    reader.glued(to) &&
    reader.glued(to + 1) &&
    reader.at(to + 1).kind === 'digits'
  )
    to += 2;
  const end = skipTimeZone(reader, to);
  return end > at + 1 ? end : null;
}

/** 20/20, 12/2024: digits with a slash that are neither a date nor a fraction. */
function readSlashed(reader: Reader, at: number): number | null {
  const isPair =
    reader.form(at + 1) === '/' &&
    reader.glued(at + 1) &&
    reader.glued(at + 2) &&
    reader.at(at + 2).kind === 'digits';
  if (!isPair || readNumeral(reader, at)?.part) return null;
  return skipRun(reader, at);
}

/** 192.168.1.10, 2.10.3: digits with points that no convention reads as a number. */
function readDotted(reader: Reader, at: number): number | null {
  const { decimal, group } = reader.lexicon.data.cldr;
  return readDigits(reader.form(at), decimal, group) ? null : skipRun(reader, at);
}

/** `2.` and `2)` at the beginning of an item. */
function readListLabel(reader: Reader, at: number): number | null {
  if (!/^\d{1,2}$/.test(reader.form(at))) return null;
  const close = reader.form(at + 1);
  const text = reader.at(at + 2);
  if (!reader.glued(at + 1) || !text.spaced || text.kind === 'end') return null;
  if (close === ')' && reader.form(at - 1) !== '(') return at + 2;
  return close === '.' && text.capitalised && reader.opensSentence(at) && reader.form(at - 1) !== ':'
    ? at + 2
    : null;
}

/** B 1234 XYZ, GA 421. */
function readPlate(reader: Reader, at: number): number | null {
  const before = reader.written(at - 1);
  const form = reader.form(at);
  if (!/^[A-Z]{1,2}$/.test(before) || !/^\d{1,4}$/.test(form) || reader.opensSentence(at)) return null;
  const after = reader.written(at + 1);
  if (/^[A-Z]{1,3}$/.test(after)) return at + 2;
  const measured =
    reader.lexicon.percents.match(reader.text, reader.atoms, at + 1) ?? reader.lexicon.numerals.get(after);
  return before.length === 2 && form.length >= 3 && !measured ? at + 1 : null;
}

/** 5G, 3D, 90/PUU-XXI/2023: letters behind the digits that are no unit, magnitude or ending. */
function readGluedName(reader: Reader, at: number): number | null {
  if (!reader.glued(at + 1)) return null;
  const slash = reader.form(at + 1) === '/' && reader.glued(at + 2);
  const next = slash ? at + 2 : at + 1;
  if (reader.at(next).kind !== 'word' || isKnownTail(reader, next)) return null;
  return skipRun(reader, at);
}

function isKnownTail(reader: Reader, at: number): boolean {
  const { lexicon, text, atoms } = reader;
  const form = reader.form(at);
  const unit = lexicon.units.match(text, atoms, at);
  if (unit && (form.length > 1 || reader.written(at) === form)) return true;
  return (
    lexicon.magnitudes.has(form) ||
    lexicon.numerals.has(form) ||
    lexicon.data.cldr.ordinalDigitSuffixes.includes(form) ||
    lexicon.percents.match(text, atoms, at) !== null ||
    lexicon.currencies.match(text, atoms, at) !== null ||
    lexicon.is.timesWords.has(form)
  );
}
