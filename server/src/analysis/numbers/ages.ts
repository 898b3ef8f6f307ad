/** Tells ages from durations and bare numbers. */

import type { Draft } from './draft';
import type { Numeral } from './numerals';
import type { Reader } from './reader';
import type { Suffix } from './suffixes';

const ageUnits = new Set(['year', 'month', 'week', 'day']);
const oldest = 125;

/** The draft as an age, or null where it is none. */
export function ageOf(
  reader: Reader,
  draft: Draft,
  numeral: Numeral,
  suffix: Suffix | null,
  isAge: boolean,
): Draft | null {
  const age = (parts: Partial<Draft>): Draft => ({
    ...draft,
    kind: 'age',
    unit: suffix?.unit ?? 'year',
    ...parts,
  });
  if (suffix && !(suffix.kind === 'duration' && ageUnits.has(suffix.unit ?? ''))) return null;
  if (suffix) {
    const after = readAgeAfter(reader, draft.to);
    if (after !== null) return age({ to: after });
    if (isAge) return age({});
    if (isBracketed(reader, draft)) return age({ from: draft.from - 1, to: draft.to + 1 });
    const isAfterName = suffix.unit === 'year' && isApposition(reader, draft);
    return isAfterName || isPersonsAge(reader, draft, suffix) ? age({}) : null;
  }
  if (numeral.value > oldest || numeral.magnitude > 1) return null;
  if (isAge) return age({});
  if (isPersonOf(reader, draft)) return age({});
  if (!numeral.plain || numeral.value < 1) return null;
  if (isBracketed(reader, draft) && isName(reader, draft.from - 2))
    return age({ from: draft.from - 1, to: draft.to + 1 });
  return isApposition(reader, draft) ? age({}) : null;
}

/** *-old*, *old*, *of age*. */
function readAgeAfter(reader: Reader, at: number): number | null {
  const hyphen = reader.isDash(at) ? 1 : 0;
  const match = reader.lexicon.ageAfter.match(reader.text, reader.atoms, at + hyphen);
  return match && at + hyphen + match.length;
}

function isBracketed(reader: Reader, draft: Draft): boolean {
  return reader.form(draft.from - 1) === '(' && reader.form(draft.to) === ')';
}

/** *Ibu 32 tahun*, *seorang pria 45 tahun*. */
function isPersonsAge(reader: Reader, draft: Draft, suffix: Suffix): boolean {
  if (!reader.lexicon.data.personBeforeAge || suffix.unit === 'day' || suffix.unit === 'week') return false;
  return reader.is('personWords', draft.from - 1) && Number(draft.value) <= oldest;
}

/** *a boy of nine*. */
function isPersonOf(reader: Reader, draft: Draft): boolean {
  return reader.is('ofWords', draft.from - 1) && reader.is('personWords', draft.from - 2);
}

/** `John Smith, 45, was found`. */
function isApposition(reader: Reader, draft: Draft): boolean {
  if (reader.form(draft.from - 1) !== ',' || !isName(reader, draft.from - 2) || Number(draft.value) < 2)
    return false;
  return (
    reader.isMark(draft.to, ',.;—–―-)?') &&
    (reader.glued(draft.to) || !reader.isMark(draft.to, ')')) &&
    !reader.isMark(draft.to, '(')
  );
}

/** A word that may end a person's name: capitalised, no month, no weekday. */
function isName(reader: Reader, at: number): boolean {
  const atom = reader.at(at);
  const { months, weekdays, is } = reader.lexicon;
  if (atom.kind !== 'word' || !atom.capitalised || months.has(atom.form) || weekdays.has(atom.form))
    return false;
  return !is.referenceCues.has(atom.form) && !is.referenceInner.has(atom.form);
}
