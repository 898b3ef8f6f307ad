/** A language's number data, compiled for look-up. */

import type { Approximator } from '../article';
import type { NumberData } from '../languages/schema/numberData';
import { PhraseTable } from './phraseTable';

/** How a number word joins the ones around it (see `CldrNumbers`). */
export interface NumeralWord {
  readonly role: 'unit' | 'teen' | 'times';
  readonly value: number;
}

export interface UnitReading {
  /** CLDR unit id. */
  readonly id: string;
  /** The symbol counts only as it is written here: mg, not MG. */
  readonly exact: string | null;
  readonly isDuration: boolean;
}

export type PercentKind = 'percent' | 'percentage-point' | 'basis-point' | 'point';

export interface Multiplier {
  readonly value: number;
  readonly direction: 'up' | 'down' | null;
}

/** The lists of {@link NumberData} that hold single words only. */
const wordLists = [
  'articles',
  'and',
  'ofWords',
  'halfAfter',
  'minusWords',
  'firstOrdinal',
  'topWords',
  'notOrdinalBefore',
  'notOrdinalAfter',
  'magnitudesAfterCurrency',
  'perWords',
  'stuff',
  'timesWords',
  'multiplierAfter',
  'foldWords',
  'occasions',
  'betweenWords',
  'orWords',
  'ratioCues',
  'personWords',
  'ambiguousMonths',
  'dateFillers',
  'dateCues',
  'timesOfDay',
  'quarterWords',
  'yearCues',
  'headlineVerbs',
  'timeCues',
  'timeAfter',
  'referenceCues',
  'identityCues',
  'referenceInner',
  'oneWords',
  'onlyWords',
  'notOneBefore',
  'determiners',
  'classifiers',
  'personClassifiers',
  'moreWords',
  'notNouns',
  'nounsWithVerbPrefix',
  'nounPairs',
  'rising',
  'falling',
  'changeBy',
  'changeFrom',
  'changeTo',
  'resultWords',
  'streetWords',
  'otherCalendarMonths',
] as const;
type WordListName = (typeof wordLists)[number];

export interface Lexicon {
  readonly data: NumberData;
  readonly numerals: ReadonlyMap<string, NumeralWord>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** *thirds* → 3, *pertiga* → 3. */
  readonly denominators: ReadonlyMap<string, number>;
  /** *half* → 0.5, *sepertiga* → 1/3. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, Multiplier>;
  readonly irregularPlurals: ReadonlyMap<string, string>;
  /** Names, signs and codes of currencies. */
  readonly currencies: PhraseTable<string>;
  /** Signs and codes alone: what may stand before a number. */
  readonly currencySigns: PhraseTable<string>;
  readonly units: PhraseTable<UnitReading>;
  readonly percents: PhraseTable<PercentKind>;
  readonly scaleCues: PhraseTable<string>;
  readonly approximators: PhraseTable<Approximator>;
  readonly approximatorsAfter: PhraseTable<Approximator>;
  readonly rangeWords: PhraseTable<true>;
  readonly ratioWords: PhraseTable<true>;
  readonly againstWords: PhraseTable<true>;
  readonly rankCues: PhraseTable<true>;
  readonly ageBefore: PhraseTable<true>;
  readonly ageAfter: PhraseTable<true>;
  readonly notNumbers: PhraseTable<true>;
  readonly occasionMultiplierAfter: PhraseTable<true>;
  readonly is: Readonly<Record<WordListName, ReadonlySet<string>>>;
  readonly verbPrefixes: readonly string[];
  /**
   * Every word or sign at which something may begin; all others are passed over. With each, where it begins something only
   * before certain words or digits, those words; else null.
   */
  readonly triggers: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Every word that states a number by itself. */
  readonly numberWords: ReadonlySet<string>;
}

const cache = new WeakMap<NumberData, Lexicon>();

/** The lexicon of a language; built once. */
export function lexiconOf(data: NumberData): Lexicon {
  let lexicon = cache.get(data);
  if (!lexicon) cache.set(data, (lexicon = compile(data)));
  return lexicon;
}

const split = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);
const splitPhrases = (list: string): readonly string[] =>
  list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function phrases<T>(entries: Readonly<Record<string, T>>): PhraseTable<T> {
  const table = new PhraseTable<T>();
  table.addAll(entries);
  return table;
}

const listed = (list: string): PhraseTable<true> =>
  phrases(Object.fromEntries(splitPhrases(list).map((phrase) => [phrase, true as const])));

function compile(data: NumberData): Lexicon {
  const { cldr } = data;
  const numerals = compileNumerals(data);
  const { ordinals, denominators, fractions } = compileOrdinals(data);
  const lexicon = {
    data,
    numerals,
    ordinals,
    denominators,
    fractions,
    vague: mapOf(data.vague),
    magnitudes: mapOf(lowerKeys(cldr.magnitudes), data.magnitudes),
    months: mapOf(cldr.months, data.months),
    weekdays: mapOf(cldr.weekdays, data.weekdays),
    multipliers: compileMultipliers(data),
    irregularPlurals: mapOf(data.irregularPlurals),
    currencies: compileCurrencies(data),
    currencySigns: compileSigns(data),
    units: compileUnits(data),
    percents: compilePercents(data),
    scaleCues: phrases(data.scaleCues),
    approximators: phrases(data.approximators),
    approximatorsAfter: phrases(data.approximatorsAfter),
    rangeWords: listed(data.rangeWords),
    ratioWords: listed(data.ratioWords),
    againstWords: listed(data.againstWords),
    rankCues: listed(data.rankCues),
    ageBefore: listed(data.ageBefore),
    ageAfter: listed(data.ageAfter),
    notNumbers: listed(data.notNumbers),
    occasionMultiplierAfter: listed(data.occasionMultiplierAfter),
    is: compileLists(data),
    verbPrefixes: split(data.verbPrefixes),
  };
  const { fractions: parts, vague, multipliers, is } = lexicon;
  const stating = [numerals, ordinals, denominators, parts, vague, multipliers, is.occasions];
  const numberWords = new Set(stating.flatMap((words) => [...words.keys()]));
  return { ...lexicon, numberWords, triggers: compileTriggers(lexicon) };
}

function compileLists(data: NumberData): Readonly<Record<WordListName, ReadonlySet<string>>> {
  const lists: Partial<Record<WordListName, ReadonlySet<string>>> = {};
  for (const name of wordLists) lists[name] = new Set(split(data[name]));
  return lists as Record<WordListName, ReadonlySet<string>>;
}

function mapOf<T>(...records: readonly Readonly<Record<string, T>>[]): ReadonlyMap<string, T> {
  return new Map(records.flatMap((record) => Object.entries(record)));
}

function lowerKeys(record: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
}

function compileNumerals(data: NumberData): ReadonlyMap<string, NumeralWord> {
  const numerals = new Map<string, NumeralWord>();
  const add = (role: NumeralWord['role'], record: Readonly<Record<string, number>>): void => {
    for (const [word, value] of Object.entries(record)) numerals.set(word, { role, value });
  };
  add('unit', data.cldr.units);
  add('unit', data.units);
  add('teen', data.cldr.teens);
  add('times', data.cldr.times);
  add('times', data.times);
  return numerals;
}

function compileOrdinals(data: NumberData) {
  const ordinals = new Map(Object.entries(data.cldr.ordinals));
  const denominators = new Map<string, number>();
  const fractions = new Map(Object.entries(data.fractions));
  const small = Object.entries({ ...data.cldr.units, ...data.units }).filter(([, value]) => value > 0);
  for (const [word, value] of small) {
    if (data.cldr.ordinalPrefix && value > 1) ordinals.set(data.cldr.ordinalPrefix + word, value);
    if (data.fractionPrefix && value > 1) denominators.set(data.fractionPrefix + word, value);
    if (data.oneFractionPrefix && value > 1) fractions.set(data.oneFractionPrefix + word, 1 / value);
  }
  if (data.ordinalFractions) {
    for (const [word, value] of Object.entries(data.cldr.ordinals)) {
      if (value < 3) continue;
      denominators.set(word, value);
      denominators.set(`${word}s`, value);
    }
  }
  for (const [word, value] of Object.entries(data.denominators)) denominators.set(word, value);
  return { ordinals, denominators, fractions };
}

function compileMultipliers(data: NumberData): ReadonlyMap<string, Multiplier> {
  const multipliers = new Map<string, Multiplier>(Object.entries(data.multipliers));
  if (!data.foldSuffix) return multipliers;
  for (const [word, value] of Object.entries(data.cldr.units)) {
    if (value > 1) multipliers.set(word + data.foldSuffix, { value, direction: null });
  }
  return multipliers;
}

function compileCurrencies(data: NumberData): PhraseTable<string> {
  const table = compileSigns(data);
  table.addAll(data.currencyWords);
  table.addAll(data.cldr.currencyWords);
  for (const word of split(data.smallCurrencies)) table.add(word, word);
  return table;
}

function compileSigns({ cldr, currencySigns }: NumberData): PhraseTable<string> {
  const table = phrases(currencySigns);
  // Signs of letters only (K, kn, L) would turn every abbreviation into money: those that are wanted stand in the language's list.
  for (const [sign, code] of Object.entries(cldr.currencySigns)) {
    if (!/^[\p{L}.]*$/u.test(sign)) table.add(sign, code);
  }
  for (const code of cldr.currencyCodes) table.add(code, code);
  return table;
}

function compileUnits(data: NumberData): PhraseTable<UnitReading> {
  const { cldr } = data;
  const table = new PhraseTable<UnitReading>();
  const left = new Set(splitPhrases(data.notUnits));
  const durations = new Set(cldr.durations);
  const add = (name: string, id: string, exact = false): void => {
    table.add(name, { id, exact: exact ? name : null, isDuration: durations.has(id) });
  };
  for (const own of [data.unitWords, data.unitSymbols]) {
    for (const [name, id] of Object.entries(own)) add(name, id);
  }
  for (const [name, id] of Object.entries(cldr.unitWords)) if (!left.has(name)) add(name, id);
  for (const [name, id] of Object.entries(cldr.unitSymbols)) {
    // Symbols of one letter are initials more often than units: those that are wanted stand in the language's list.
    if (name.length > 1 && !left.has(name)) add(name, id, name.length < 4);
  }
  return table;
}

function compilePercents(data: NumberData): PhraseTable<PercentKind> {
  const table = new PhraseTable<PercentKind>();
  const kinds: readonly (readonly [string, PercentKind])[] = [
    [data.percentWords, 'percent'],
    [data.percentagePointWords, 'percentage-point'],
    [data.basisPointWords, 'basis-point'],
    [data.pointWords, 'point'],
  ];
  for (const [list, kind] of kinds) for (const phrase of splitPhrases(list)) table.add(phrase, kind);
  return table;
}

function compileTriggers(lexicon: Omit<Lexicon, 'triggers' | 'numberWords'>): Lexicon['triggers'] {
  const { is } = lexicon;
  const maps = [
    lexicon.numerals,
    lexicon.ordinals,
    lexicon.fractions,
    lexicon.vague,
    lexicon.months,
    lexicon.weekdays,
    lexicon.multipliers,
  ];
  const tables = [
    lexicon.currencies,
    lexicon.percents,
    lexicon.scaleCues,
    lexicon.approximators,
    lexicon.ageBefore,
    lexicon.rankCues,
    lexicon.notNumbers,
  ];
  const sets = [
    is.minusWords,
    is.occasions,
    is.foldWords,
    is.ratioCues,
    is.betweenWords,
    is.quarterWords,
    is.timeCues,
    is.referenceCues,
    is.identityCues,
    is.rising,
    is.falling,
  ];
  const always = new Set<string>();
  for (const source of [...maps, ...sets]) for (const form of source.keys()) always.add(form);
  for (const table of tables)
    for (const [first, second] of table.beginnings()) if (second === null) always.add(first);
  if (lexicon.data.cldr.ordinalDigitPrefix)
    always.add(lexicon.data.cldr.ordinalDigitPrefix.replace(/\W/g, ''));
  const triggers = new Map<string, ReadonlySet<string> | null>();
  for (const form of always) triggers.set(form, null);
  const add = (first: string, seconds: Iterable<string>): void => {
    if (!always.has(first)) triggers.set(first, new Set([...(triggers.get(first) ?? []), ...seconds]));
  };
  // *a hundred*, *the second*: an article says nothing without the number behind it.
  for (const form of [...is.articles, ...is.dateCues]) add(form, [...always, ...lexicon.denominators.keys()]);
  for (const table of tables)
    for (const [first, second] of table.beginnings()) if (second !== null) add(first, [second]);
  return triggers;
}
