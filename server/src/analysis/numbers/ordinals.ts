/** Reads ordinals and ranks: *ke-12*, *ketujuh*, *21st*, *third*, *No. 2*, *top 10*, *peringkat 5*. */

import type { Approximator } from '../article';
import { readCountedNoun } from './countedNouns';
import type { Draft } from './draft';
import { readNumberWords } from './numberWords';
import type { Reader } from './reader';

interface Ordinal {
  readonly value: number;
  readonly to: number;
  readonly words: boolean;
}

export interface OrdinalDraft {
  readonly draft: Draft;
  readonly approximator: Approximator | null;
}

/** The ordinal that starts at an atom; `skipTo` where one stands that states nothing; null where there is none. */
export function readOrdinal(reader: Reader, at: number): OrdinalDraft | { readonly skipTo: number } | null {
  const rank = readRank(reader, at);
  if (rank) return rank;
  const ordinal = readPlainOrdinal(reader, at);
  if (!ordinal) return null;
  const { is, data } = reader.lexicon;
  const after = reader.form(ordinal.to);
  if (is.notOrdinalBefore.has(reader.form(at - 1)) || is.notOrdinalAfter.has(after))
    return { skipTo: ordinal.to };
  if (ordinal.words && reader.form(ordinal.to) === ',' && reader.opensSentence(at))
    return { skipTo: ordinal.to };
  if (ordinal.value === 1 && ordinal.words && is.firstOrdinal.size === 0 && !hasDeterminer(reader, at))
    return { skipTo: ordinal.to };
  if (ordinal.value === 1 && is.firstOrdinal.size > 0) {
    if (!is.firstOrdinal.has(after)) return { skipTo: ordinal.to };
    return plain(at, ordinal.to + 1, ordinal.value);
  }
  if (data.ordinalBeforeNounRefersBack && ordinal.words && isAllOf(reader, at, ordinal))
    return { skipTo: ordinal.to };
  return plain(at, ordinal.to, ordinal.value);
}

/** *the first debate*, not *he spoke first*. */
function hasDeterminer(reader: Reader, at: number): boolean {
  const before = reader.at(at - 1);
  return before.kind === 'possessive' || reader.is('determiners', at - 1) || reader.is('articles', at - 1);
}

function plain(from: number, to: number, value: number): OrdinalDraft {
  return { draft: ordinalDraft(from, to, value), approximator: null };
}

function ordinalDraft(from: number, to: number, value: number): Draft {
  return {
    from,
    to,
    coreFrom: from,
    coreTo: to,
    kind: 'ordinal',
    value,
    max: null,
    unit: null,
    step: 1,
    magnitude: 1,
    vague: false,
    per: null,
    weekday: null,
    alternatives: [],
    bare: false,
  };
}

/** *Kedua nelayan*: both of them. After a noun it is an ordinal (*hari kedua*). */
function isAllOf(reader: Reader, at: number, ordinal: Ordinal): boolean {
  const before = reader.at(at - 1);
  const isAfterNoun =
    before.kind === 'word' && before.form.length > 2 && !reader.is('notNouns', at - 1) && !reader.at(at).line;
  if (isAfterNoun || reader.is('timesWords', ordinal.to)) return false;
  return readCountedNoun(reader, ordinal.to, false) !== null;
}

function readPlainOrdinal(reader: Reader, at: number): Ordinal | null {
  const { data, ordinals } = reader.lexicon;
  const { ordinalDigitSuffixes, ordinalPrefix } = data.cldr;
  if (reader.at(at).kind === 'digits') {
    const suffixed = reader.glued(at + 1) && ordinalDigitSuffixes.includes(reader.form(at + 1));
    const value = Number(reader.form(at).replaceAll(',', ''));
    return suffixed && Number.isFinite(value) ? { value, to: at + 2, words: false } : null;
  }
  const prefixed = readPrefixedDigits(reader, at);
  if (prefixed) return prefixed;
  const value = ordinals.get(reader.form(at));
  if (value === undefined) return readCompoundOrdinal(reader, at);
  if (ordinalPrefix && value > 1 && value < 10) return continueWords(reader, at, value);
  return { value, to: at + 1, words: true };
}

/** `ke-12`. */
function readPrefixedDigits(reader: Reader, at: number): Ordinal | null {
  const prefix = reader.lexicon.data.cldr.ordinalDigitPrefix.replace(/\W/g, '');
  if (!prefix || reader.form(at) !== prefix) return null;
  if (!reader.isDash(at + 1) || !reader.glued(at + 1) || !reader.glued(at + 2)) return null;
  const digits = reader.at(at + 2);
  const value = Number(digits.form);
  return digits.kind === 'digits' && Number.isInteger(value) ? { value, to: at + 3, words: false } : null;
}

/** *kesembilan belas*, *kedua puluh lima*: the prefixed first word goes on like a number. */
function continueWords(reader: Reader, at: number, value: number): Ordinal {
  const { numerals } = reader.lexicon;
  const next = numerals.get(reader.form(at + 1));
  if (next?.role === 'teen') return { value: value + next.value, to: at + 2, words: true };
  if (next?.role !== 'times' || next.value > 100) return { value, to: at + 1, words: true };
  const rest = readNumberWords(reader, at + 2);
  const fits = rest !== null && rest.value < next.value;
  return { value: value * next.value + (fits ? rest.value : 0), to: fits ? rest.to : at + 2, words: true };
}

/** *twenty-first*, *one hundred and fifth*. */
function readCompoundOrdinal(reader: Reader, at: number): Ordinal | null {
  const { ordinals, data, is } = reader.lexicon;
  if (data.cldr.ordinalPrefix) return null;
  const words = readNumberWords(reader, at);
  if (!words) return null;
  let next = words.to;
  if (reader.isDash(next) && reader.glued(next)) next++;
  else if (is.and.has(reader.form(next)) && words.value >= 100) next++;
  const value = ordinals.get(reader.form(next));
  if (value === undefined || reader.at(next).line) return null;
  if (value < 10 ? words.value % 10 === 0 && words.value >= 20 : words.value >= 100 && value < 100)
    return { value: words.value + value, to: next + 1, words: true };
  return null;
}

/** *No. 2*, *top 10*, *peringkat 5*. */
function readRank(reader: Reader, at: number): OrdinalDraft | { readonly skipTo: number } | null {
  const cue = reader.lexicon.rankCues.match(reader.text, reader.atoms, at);
  if (!cue) return null;
  const next = at + cue.length;
  const digits = reader.at(next);
  const value = /^\d{1,3}$/.test(digits.form) ? Number(digits.form) : readNumberWords(reader, next)?.value;
  if (value === undefined || digits.line || (reader.glued(next + 1) && reader.isMark(next + 1, '/:%')))
    return null;
  const suffixed =
    reader.glued(next + 1) && reader.lexicon.data.cldr.ordinalDigitSuffixes.includes(reader.form(next + 1));
  const to = readNumberWords(reader, next)?.to ?? (suffixed ? next + 2 : next + 1);
  const isTop = reader.is('topWords', at);
  if (reader.lexicon.percents.match(reader.text, reader.atoms, to)) return null;
  const draft = { ...ordinalDraft(at, to, value), coreFrom: next };
  return { draft, approximator: isTop ? '<=' : null };
}
