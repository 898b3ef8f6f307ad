/** What two numbers must share to be about one quantity, and how one may be a slip of the other. */

import type { NumericClaim, Span } from '../../analysis/article';
import { has, type CountedPlace, type CountedSentence, type Word } from './sentences';

/** What one of a unit is in the base unit of its dimension (CLDR `units.xml`). */
const factors: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  'square-meter': ['area', 1],
  hectare: ['area', 1e4],
  'square-kilometer': ['area', 1e6],
  acre: ['area', 4046.8564224],
  'square-mile': ['area', 2589988.110336],
  meter: ['length', 1],
  kilometer: ['length', 1e3],
  centimeter: ['length', 0.01],
  mile: ['length', 1609.344],
  foot: ['length', 0.3048],
  kilogram: ['mass', 1],
  gram: ['mass', 1e-3],
  tonne: ['mass', 1e3],
  quintal: ['mass', 100],
  liter: ['volume', 1],
  kiloliter: ['volume', 1e3],
  'cubic-meter': ['volume', 1e3],
};

/** What a claim is a quantity of, wherever it stands. */
export interface Amount {
  /** Currency, dimension, or the words of the counted noun; deaths have a name of their own, whoever died. */
  readonly of: readonly string[];
  /** In the base unit. */
  readonly value: number;
  /** Significant digits of the value without trailing zeros. */
  readonly digits: string;
  readonly slack: number;
  /** What it shares with every slip of it: a name of what it is of, and its digits in order. None where nothing is one. */
  readonly slips: readonly string[];
}

/** A claim as a quantity. */
export interface Quantity extends Amount {
  readonly claim: NumericClaim;
  readonly sentence: CountedSentence;
}

const amounts = new WeakMap<CountedPlace, readonly (Amount | null)[]>();

/** The claims of a sentence that are quantities, and wanted. */
export function quantitiesOf(
  sentence: CountedSentence,
  isWanted: (amount: Amount) => boolean,
): readonly Quantity[] {
  const quantities: Quantity[] = [];
  amountsIn(sentence).forEach((amount, at) => {
    if (!amount || !isWanted(amount)) return;
    const claim = sentence.claims[at];
    if (!claim) return;
    const { of, value, digits, slack, slips } = amount;
    quantities.push({ claim, sentence, of, value, digits, slack, slips });
  });
  return quantities;
}

function amountsIn(sentence: CountedSentence): readonly (Amount | null)[] {
  const known = amounts.get(sentence.place);
  if (known) return known;
  const found = sentence.claims.map((claim) => amountOf(claim, sentence));
  amounts.set(sentence.place, found);
  return found;
}

function amountOf(claim: NumericClaim, sentence: CountedSentence): Amount | null {
  const { kind, value, max, unit, change, per, precision, approximator } = claim;
  if (typeof value !== 'number' || max !== null || per !== null || value <= 0) return null;
  if (change !== null && change.role !== 'by') return null;
  const slack = Math.max(precision, approximator === null || approximator === '=' ? 0 : value * 0.05);
  const amount = (named: string | readonly string[], factor = 1): Amount => {
    const of = typeof named === 'string' ? [named] : named;
    const digits = digitsOf(value * factor);
    return { of, value: value * factor, digits, slack: slack * factor, slips: slipsOf(of, digits) };
  };
  if (kind === 'money' && unit) return amount(`money ${unit}`);
  if (kind === 'measure' && unit) {
    const factor = factors[unit];
    return factor ? amount(factor[0], factor[1]) : amount(unit);
  }
  // *Quake Kills 45*: a headline leaves out whom.
  const isBareCount = kind === 'number' && sentence.block.kind === 'headline';
  if (!isBareCount && (kind !== 'count' || !unit)) return null;
  const near = sentence.wordsIn(claim.start - 30, claim.end + 30);
  if (has(near, sentence.data.death)) return amount('deaths');
  if (unit === null) return null;
  return amount([...new Set([unit, ...nounWords(claim, sentence)])].map((noun) => `count ${noun}`));
}

/** The words of the counted noun phrase, singular: *12,000 **job cuts*** counts jobs and cuts. */
function nounWords({ core, end }: NumericClaim, sentence: CountedSentence): readonly string[] {
  return sentence
    .wordsIn(core.end, end)
    .filter((word) => word.isWord && word.start >= core.end && word.end <= end && word.form.length > 2)
    .map(({ form }) => (form.length > 4 && form.endsWith('s') ? form.slice(0, -1) : form));
}

function digitsOf(value: number): string {
  const [mantissa = ''] = value.toPrecision(12).split('e', 1);
  return mantissa
    .replace(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/0{1,20}$/, '');
}

/** One digit alone has nothing to change places with. */
const fewestDigits = 2;

function slipsOf(of: readonly string[], digits: string): readonly string[] {
  if (digits.length < fewestDigits) return [];
  const ordered = Array.from(digits).sort().join('');
  return of.map((name) => `${name} ${ordered}`);
}

/** The same digits in another order, or moved by a factor of ten to a thousand: a slip, not another quantity. */
export function isSlip(one: Quantity, other: Quantity): boolean {
  if (Math.abs(one.value - other.value) <= one.slack + other.slack) return false;
  const first = one.digits;
  const second = other.digits;
  if (first.length < fewestDigits || first.length !== second.length) return false;
  const factor = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  if (first === second) return factor <= 1001;
  return factor < 10 && isTransposed(first, second);
}

/** Two neighbouring digits changed places. */
function isTransposed(first: string, second: string): boolean {
  const at = Array.from(first).findIndex((digit, index) => digit !== second[index]);
  return (
    first[at] === second[at + 1] &&
    first[at + 1] === second[at] &&
    first.slice(at + 2) === second.slice(at + 2)
  );
}

const topics = new WeakMap<CountedPlace, Map<number, ReadonlySet<string>>>();

/**
 * The words that tell what a sentence is about: without numbers, function words and endings, and without one claim of it.
 * Found once, however many other sentences it is compared with.
 */
function topicOf(sentence: CountedSentence, without: NumericClaim | null): ReadonlySet<string> {
  const found = topics.get(sentence.place) ?? new Map<number, ReadonlySet<string>>();
  topics.set(sentence.place, found);
  const key = without ? sentence.claims.indexOf(without) : -1;
  const topic = found.get(key) ?? readTopic(sentence, without);
  found.set(key, topic);
  return topic;
}

function readTopic({ words, claims, data }: CountedSentence, without: Span | null): ReadonlySet<string> {
  const topic = new Set<string>();
  let claim = 0;
  for (const word of words) {
    while ((claims[claim]?.core.end ?? Infinity) <= word.start) claim++;
    const isNumber = (claims[claim]?.core.start ?? Infinity) < word.end;
    const isLeftOut = without !== null && word.start >= without.start && word.end <= without.end;
    if (!word.isWord || isNumber || isLeftOut || word.form.length < 3 || has([word], data.function)) continue;
    topic.add(stem(word.form));
  }
  return topic;
}

/** How many words of two sentences' topics meet; the counted noun itself counts only where the other sentence has it elsewhere. */
export function sharedTopic(one: Quantity, other: Quantity): number {
  const met = new Set<string>();
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    const whole = topicOf(there.sentence, null);
    for (const word of topicOf(here.sentence, here.claim)) if (whole.has(word)) met.add(word);
  }
  return met.size;
}

const stem = (form: string): string =>
  form
    .replace(/^(?:ke(?=.{6}))/, '')
    .replace(/(?:nya|'s|ing|ed|es|s)$/, '')
    .replace(/an$/, '');

const names = new WeakMap<CountedPlace, ReadonlySet<string>>();

/** Names in a sentence, but for its first word. */
export function namesOf(sentence: CountedSentence): ReadonlySet<string> {
  const isName = (word: Word, index: number): boolean => index > 0 && word.capitalised && word.isWord;
  const found = names.get(sentence.place) ?? new Set(sentence.words.filter(isName).map((word) => word.form));
  names.set(sentence.place, found);
  return found;
}
