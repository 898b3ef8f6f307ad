/** Finds the noun that a number counts. */

import type { Reader } from './reader';

export interface CountedNoun {
  /** Index of the atom after it. */
  readonly to: number;
  /** Head noun, singular where the language has plurals. */
  readonly noun: string;
}

/** How many words a counted noun phrase may have in a language with plurals: *418 Democratic primary voters*. */
const longestPhrase = 4;

/**
 * @param at index of the atom after the number
 * @param isOne true for the number one, whose noun is no plural
 */
export function readCountedNoun(reader: Reader, at: number, isOne: boolean): CountedNoun | null {
  return reader.lexicon.data.pluralNouns ? readPluralNoun(reader, at, isOne) : readClassifiedNoun(reader, at);
}

/** *tiga orang saksi*, *56 unit rumah*, *312 rumah*. */
function readClassifiedNoun(reader: Reader, at: number): CountedNoun | null {
  if (!isNoun(reader, at) && !reader.is('classifiers', at) && !reader.is('personClassifiers', at))
    return null;
  if (reader.is('personClassifiers', at)) {
    return reader.is('personWords', at + 1) ? nounAt(reader, at + 1) : nounAt(reader, at);
  }
  if (reader.is('classifiers', at) && isNoun(reader, at + 1) && !reader.at(at + 1).line)
    return nounAt(reader, at + 1);
  return nounAt(reader, at);
}

function nounAt(reader: Reader, at: number): CountedNoun {
  const paired = reader.is('nounPairs', at + 1) && !reader.at(at + 1).line;
  return { to: paired ? at + 2 : at + 1, noun: withoutEnclitic(reader.form(at)) };
}

const withoutEnclitic = (form: string): string =>
  form.length > 5 && form.endsWith('nya') ? form.slice(0, -3) : form;

/** *three brief conversations*: the first plural within a few words; else the word itself. */
function readPluralNoun(reader: Reader, at: number, isOne: boolean): CountedNoun | null {
  if (!isNoun(reader, at)) return null;
  if (isOne) return { to: at + 1, noun: reader.form(at) };
  for (let step = 0; step < longestPhrase && isNoun(reader, at + step); step++) {
    const singular = singularOf(reader, reader.form(at + step));
    if (singular === null) continue;
    // A plural that stands before another one describes it: *sales figures*.
    const next = isNoun(reader, at + step + 1) ? singularOf(reader, reader.form(at + step + 1)) : null;
    if (next !== null && step + 1 < longestPhrase) return { to: at + step + 2, noun: next };
    return { to: at + step + 1, noun: singular };
  }
  return { to: at + 1, noun: reader.form(at) };
}

/** The singular of a plural, or null for any other word. */
export function singularOf(reader: Reader, form: string): string | null {
  const irregular = reader.lexicon.irregularPlurals.get(form);
  if (irregular !== undefined) return irregular;
  if (!form.endsWith('s') || form.length < 4 || /(?:ss|us|is|ous)$/.test(form)) return null;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  return /(?:ss|x|zz|ch|sh)es$/.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}

function isNoun(reader: Reader, at: number): boolean {
  const atom = reader.at(at);
  if (atom.kind !== 'word' || atom.line || !atom.spaced || atom.form.length < 3) return false;
  const { is, numerals, months, weekdays, verbPrefixes, data } = reader.lexicon;
  if (is.notNouns.has(atom.form) || numerals.has(atom.form)) return false;
  if (months.has(atom.form) && atom.capitalised) return false;
  if (weekdays.has(atom.form) && atom.capitalised) return false;
  if (data.pluralNouns && atom.form.endsWith('ly')) return false;
  if (atom.form.length < 6 || is.nounsWithVerbPrefix.has(atom.form)) return true;
  return !verbPrefixes.some((prefix) => atom.form.startsWith(prefix));
}
