/** Reads ratios of two numbers and multipliers that are one word. */

import { readDigits } from './digits';
import { draftOf, type Draft } from './draft';
import { readNumeral, type Numeral } from './numerals';
import type { Reader } from './reader';

/** *dua dari tiga*, *one in five*, *1 banding 28*; with a cue before it, `1:1.000`. */
export function readRatio(reader: Reader, at: number, hasCue: boolean): Draft | null {
  const above = readSmall(reader, at);
  if (!above) return null;
  const joint = readJoint(reader, above.to, hasCue);
  if (!joint) return null;
  const below = readNumeral(reader, joint.to);
  if (!below || below.part || below.value <= 0 || reader.at(joint.to).line) return null;
  if (joint.isShare && below.value <= above.value) return null;
  if (joint.isShare && !isShare(reader, above, below)) return null;
  return draftOf(above, {
    kind: 'ratio',
    to: below.to,
    coreTo: below.to,
    value: above.value / below.value,
    step: 0,
    alternatives: [],
  });
}

function readSmall(reader: Reader, at: number): Numeral | null {
  const { decimal, group } = reader.lexicon.data.cldr;
  if (reader.at(at).kind === 'digits' && !readDigits(reader.form(at), decimal, group)) return null;
  const numeral = readNumeral(reader, at);
  return numeral && !numeral.part && numeral.magnitude === 1 && numeral.value > 0 ? numeral : null;
}

function readJoint(reader: Reader, at: number, hasCue: boolean): { to: number; isShare: boolean } | null {
  const { ratioWords, againstWords } = reader.lexicon;
  if (reader.at(at).line) return null;
  if (hasCue && reader.form(at) === ':') return { to: at + 1, isShare: false };
  const share = ratioWords.match(reader.text, reader.atoms, at);
  if (share) return { to: at + share.length, isShare: true };
  const against = againstWords.match(reader.text, reader.atoms, at);
  return against && { to: at + against.length, isShare: false };
}

/** *one in five*, not *two in 2019* and not *250 dari 1.000 responden*. */
function isShare(reader: Reader, above: Numeral, below: Numeral): boolean {
  if (above.value > 10 || below.value > 1000 || !Number.isInteger(below.value)) return false;
  if (above.value > 1 && below.value > 100) return false;
  const { units, months } = reader.lexicon;
  // *2 in 5 years* counts years, *one in 5 March* is a date.
  return !units.match(reader.text, reader.atoms, below.to) && !months.has(reader.form(below.to));
}

/** *doubled*, *fivefold*, *twice*, *berlipat dua*. */
export function readMultiplier(reader: Reader, at: number): Draft | null {
  const { multipliers, occasionMultiplierAfter, is, data } = reader.lexicon;
  const form = reader.form(at);
  const whole = (value: number): Numeral => ({
    from: at,
    to: at + 1,
    value,
    step: 0,
    magnitude: 1,
    plain: false,
    part: false,
    vague: false,
    words: true,
    otherwise: [],
  });
  if (is.occasions.has(form)) {
    const value = multipliers.get(form)?.value ?? 2;
    const multiplies = occasionMultiplierAfter.match(reader.text, reader.atoms, at + 1) !== null;
    const kind = multiplies ? 'multiplier' : 'count';
    return draftOf(whole(value), { kind, to: at + 1, unit: multiplies ? 'x' : data.occasionUnit });
  }
  const multiplier = multipliers.get(form);
  if (multiplier) return draftOf(whole(multiplier.value), { kind: 'multiplier', to: at + 1, unit: 'x' });
  if (!is.foldWords.has(form)) return null;
  const numeral = readNumeral(reader, at + 1);
  if (!numeral || numeral.value < 2 || numeral.value > 100) return null;
  return draftOf(numeral, { kind: 'multiplier', from: at, coreFrom: at, to: numeral.to, unit: 'x' });
}
