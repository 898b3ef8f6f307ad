/** What the structure and quotation stages know about a language. */

import type { BlockKind } from '../../article';

/**
 * Where an abbreviation stands: `leads` before a name, so that its full stop never ends a sentence; `leadsNumber` before
 * a number; `ends` at the end of a phrase, so that a capital after it begins a sentence; `either` inside or at the end.
 */
export type AbbreviationPlace = 'leads' | 'leadsNumber' | 'either' | 'ends';

export interface StructureData {
  /** Abbreviations written with full stops, lower case, without the last full stop: `dr`, `u.s`, `s.h`. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationPlace>;
  /** Words that, capitalised, may follow an `ends` abbreviation inside its sentence: weekdays, time zones. */
  readonly abbreviationFollowers: ReadonlySet<string>;
  /** Words that, capitalised behind an abbreviation, begin a sentence. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Words that, capitalised between two words in lower case, begin a sentence whose full stop before it was lost. */
  readonly gluedOpeners: ReadonlySet<string>;
  /** Verbs that tag the quotation before them (*“How?” she asked*), lower case. */
  readonly tagVerbs: ReadonlySet<string>;
  /** Other words by which news shows: *according*, *announced*. Lower case. */
  readonly reportingWords: ReadonlySet<string>;
  /** Words for writer and reader, rare in news outside quotations: *I, you*. Lower case. */
  readonly addressWords: ReadonlySet<string>;
  /** Words written with an apostrophe in front, without it. */
  readonly elisions: ReadonlySet<string>;
  /** Words in lower case inside titles and headlines: articles, prepositions, conjunctions. */
  readonly titleSmallWords: ReadonlySet<string>;
  /** Words in lower case that a quoted clause may begin with: pronouns, negations. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words after which quoted words are said of something rather than emphasised: *as, is, that*. */
  readonly assertingWords: ReadonlySet<string>;
  /** Articles, lower case; empty where the language has none. */
  readonly articles: ReadonlySet<string>;
  /** Nouns before or behind the name of a work, show or programme. */
  readonly workNouns: ReadonlySet<string>;
  /** Words capitalised in headlines that names lack: auxiliaries, conjunctions, bare verbs. Empty where headlines differ. */
  readonly headlineWords: ReadonlySet<string>;
  /** Titles and offices that stand before a person's name. */
  readonly personTitles: ReadonlySet<string>;
  /** Words that no heading or sentence ends with: prepositions, conjunctions, auxiliaries. */
  readonly unfinishedWords: ReadonlySet<string>;
  /** Agencies and outlets that photos are credited to. Lower case. */
  readonly photoSources: ReadonlySet<string>;
  /** Words that open a photo credit: *foto*, *photo*, *dok*. */
  readonly photoLabels: ReadonlySet<string>;
  /** Words by which a line that begins with them is known: *Baca juga*, *Read more*. Lower case. */
  readonly lineOpeners: readonly LineOpener[];
}

/** Words that a line of some kind begins with. */
export interface LineOpener {
  readonly kind: Extract<BlockKind, 'byline' | 'caption' | 'relatedLink' | 'boilerplate'>;
  /** Lower case. */
  readonly words: readonly string[];
  /** What must follow the words: a colon, the end of the line, or nothing in particular. */
  readonly then: 'colon' | 'end' | 'anything';
}
