/** What the number stage knows about a language: a table compiled from CLDR, and by hand only what CLDR lacks. */

import type { Approximator } from '../../article';

/** What `scripts/cldr.mjs` takes from CLDR for one locale. All names are lower case; signs and symbols keep their case. */
export interface CldrNumbers {
  readonly version: string;
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
  /** Whether a numeric date begins with the day (31/12/2026) or the month. */
  readonly dayFirst: boolean;
  /** Number words that add their value: *satu*, *seratus*, *twenty*. */
  readonly units: Readonly<Record<string, number>>;
  /** Number words that add to the digit before them: *belas*. */
  readonly teens: Readonly<Record<string, number>>;
  /** Number words that multiply what stands before them: *puluh*, *juta*, *hundred*. */
  readonly times: Readonly<Record<string, number>>;
  /** Ordinals that are words of their own: *pertama*, *third*. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What makes an ordinal of a number word (*ke* + *tiga*), or nothing. */
  readonly ordinalPrefix: string;
  readonly minusWord: string;
  /** The decimal separator, spoken. */
  readonly decimalWords: readonly string[];
  /** What stands before or after the digits of an ordinal: `ke-`; `st`, `nd`. */
  readonly ordinalDigitPrefix: string;
  readonly ordinalDigitSuffixes: readonly string[];
  readonly magnitudes: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Unit names, each with its CLDR unit id. */
  readonly unitWords: Readonly<Record<string, string>>;
  readonly unitSymbols: Readonly<Record<string, string>>;
  /** Unit ids that measure time. */
  readonly durations: readonly string[];
  readonly currencyWords: Readonly<Record<string, string>>;
  readonly currencySigns: Readonly<Record<string, string>>;
  readonly currencyCodes: readonly string[];
}

/** Words with one function, separated by white space. */
export type WordList = string;

/** Phrases with one function, separated by `|`. */
export type PhraseList = string;

type Approximators = Readonly<Record<string, Approximator>>;

/** What CLDR lacks. Everything is lower case except symbols and signs. */
export interface NumberData {
  readonly cldr: CldrNumbers;

  /** Further number words, by the part they play (see {@link CldrNumbers}). */
  readonly units: Readonly<Record<string, number>>;
  readonly times: Readonly<Record<string, number>>;
  /** Letters and short forms that multiply digits: `bn`, `k`. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Magnitude letters, as written, that may be something else: only after a currency sign or before a counted noun. */
  readonly magnitudesAfterCurrency: WordList;
  /** Plurals and derivations that name no exact number: *puluhan*, *dozens*. */
  readonly vague: Readonly<Record<string, number>>;
  /** What makes digits vague: *40-an*. */
  readonly vagueSuffix: string;
  /** Fraction words with their value: *setengah*, *half*. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Further denominators: *quarters*. */
  readonly denominators: Readonly<Record<string, number>>;
  /** What makes a denominator of a number word (*per* + *tiga*), and with a numerator of one (*seper* + *tiga*). */
  readonly fractionPrefix: string;
  readonly oneFractionPrefix: string;
  /** Whether ordinals are denominators too: *two thirds*. */
  readonly ordinalFractions: boolean;
  /** Fraction words that may follow a whole number without *and*: *satu setengah*. */
  readonly halfAfter: WordList;
  /** Words before a number word that mean one of it: *a* (hundred). */
  readonly articles: WordList;
  readonly and: WordList;
  /** Whether *and* stands inside number words: *one hundred and six*. */
  readonly andInNumbers: boolean;
  /** *tens **of** thousands*, *the 5th **of** May*. */
  readonly ofWords: WordList;
  readonly minusWords: WordList;

  /** If not empty: the words that must follow the first ordinal, which is too common on its own (*pertama kali*). */
  readonly firstOrdinal: WordList;
  /** Whether an ordinal before a noun takes up those named before (*kedua nelayan*): no new claim. */
  readonly ordinalBeforeNounRefersBack: boolean;
  /** Words of a rank before its number: *peringkat 3*, *top 10*, *No. 2*. */
  readonly rankCues: PhraseList;
  /** Those of them that mean *up to*: *top*. */
  readonly topWords: WordList;
  readonly notOrdinalBefore: WordList;
  readonly notOrdinalAfter: WordList;

  readonly currencyWords: Readonly<Record<string, string>>;
  readonly currencySigns: Readonly<Record<string, string>>;
  /** Parts of a currency, counted by themselves: *cent*. */
  readonly smallCurrencies: WordList;

  readonly percentWords: PhraseList;
  readonly percentagePointWords: PhraseList;
  readonly basisPointWords: PhraseList;
  readonly pointWords: PhraseList;

  readonly unitWords: Readonly<Record<string, string>>;
  readonly unitSymbols: Readonly<Record<string, string>>;
  /** CLDR names and symbols that mean something else in the press. */
  readonly notUnits: PhraseList;
  /** Names of a scale before its number, with their unit: *magnitudo 6,2*. */
  readonly scaleCues: Readonly<Record<string, string>>;
  readonly perWords: WordList;
  /** What is measured, right behind its unit: *50 hektare **lahan***. */
  readonly stuff: WordList;

  readonly timesWords: WordList;
  /** What follows *kali* or *times* when it multiplies. */
  readonly multiplierAfter: WordList;
  /** Those of them that belong to the span: *kali lipat*. Also before a number: *lipat dua*. */
  readonly foldWords: WordList;
  /** An ending that multiplies: *fivefold*. */
  readonly foldSuffix: string;
  /** Words that multiply by themselves: *doubled*. */
  readonly multipliers: Readonly<
    Record<string, { readonly value: number; readonly direction: 'up' | 'down' | null }>
  >;
  /** Words that count occasions unless one of the second list follows: *twice*. */
  readonly occasions: WordList;
  readonly occasionMultiplierAfter: PhraseList;
  /** The unit of a count of occasions. */
  readonly occasionUnit: string;

  readonly rangeWords: PhraseList;
  readonly betweenWords: WordList;
  readonly orWords: WordList;
  /** *dua dari tiga*, *one in five*. */
  readonly ratioWords: PhraseList;
  /** *1 banding 28*. */
  readonly againstWords: PhraseList;
  /** Words after which `1:28` is a ratio. */
  readonly ratioCues: WordList;

  readonly ageBefore: PhraseList;
  readonly ageAfter: PhraseList;
  /** Words for a person: their years are an age. */
  readonly personWords: WordList;
  /** Whether years right behind such a word are an age: *ibu 32 tahun*. */
  readonly personBeforeAge: boolean;

  /** Other names and spellings of months and weekdays. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Month names that are common words: only with a capital. */
  readonly ambiguousMonths: WordList;
  /** Months of other calendars: their dates are stepped over. */
  readonly otherCalendarMonths: WordList;
  /** Words that may stand before the year of a date. */
  readonly dateFillers: WordList;
  /** Words before a date: *tanggal*. */
  readonly dateCues: WordList;
  /** Words between a weekday and its date: *malam*. */
  readonly timesOfDay: WordList;
  readonly quarterWords: WordList;
  /** Words before a year that is not part of a name, though they may be capitalised. */
  readonly yearCues: WordList;
  /** Verbs before a number, with a capital in a headline in title case: *Quake **Kills** 45*. */
  readonly headlineVerbs: WordList;
  readonly timeCues: WordList;
  readonly timeAfter: WordList;

  /** Words after which a number is a name, an address or a law. */
  readonly referenceCues: WordList;
  /** Words after which digits are a phone or identity number. */
  readonly identityCues: WordList;
  /** Words inside a reference: *ayat*, *Tahun*. */
  readonly referenceInner: WordList;
  /** Words that end an address which begins with a house number. */
  readonly streetWords: WordList;
  /** Phrases with a number word in them that state no number: *salah satu*, *one another*. */
  readonly notNumbers: PhraseList;
  /** Words that mean one, but are an article or a pronoun without a noun. */
  readonly oneWords: WordList;
  /** Whether one of something is a count (*satu orang*); if not, only after {@link onlyWords}. */
  readonly oneCounts: boolean;
  readonly onlyWords: WordList;
  readonly notOneBefore: WordList;
  /** Words after which a bare number word takes something up: *the two*. */
  readonly determiners: WordList;

  /** Words between a number and its noun: *ekor*, *unit*. */
  readonly classifiers: WordList;
  /** Classifiers that are the noun unless a word for a person follows: *orang*. */
  readonly personClassifiers: WordList;
  /** *5.000 **lebih** orang*, *two **more** people*. */
  readonly moreWords: WordList;
  /** Words that are never a counted noun. */
  readonly notNouns: WordList;
  /** Beginnings of verbs; a longer word that starts with one is no noun. */
  readonly verbPrefixes: WordList;
  readonly nounsWithVerbPrefix: WordList;
  /** Whether a counted noun is a plural, which may stand behind other words. */
  readonly pluralNouns: boolean;
  readonly irregularPlurals: Readonly<Record<string, string>>;
  /** Second halves of nouns that belong to the first: *sepeda motor*. */
  readonly nounPairs: WordList;

  readonly approximators: Approximators;
  readonly approximatorsAfter: Approximators;
  readonly rising: WordList;
  readonly falling: WordList;
  readonly changeBy: WordList;
  readonly changeFrom: WordList;
  readonly changeTo: WordList;
  /** Words right behind a number that say what it became: *menjadi*. */
  readonly resultWords: WordList;
}
