/** How names, titles and the words that stand for them work in a language: the data behind source resolution. */

/** Words separated by white space, in lower case. */
export type WordList = string;

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural';
  /** Null where the pronoun does not tell. */
  readonly gender: 'feminine' | 'masculine' | null;
  /** True for a pronoun that stands for things and organisations: *it*. */
  readonly impersonal: boolean;
}

/** A word may stand in several lists; case is that of the look-up form, so always lower. */
export interface NameData {
  /** Honorifics, ranks and degrees before a name, without full stop: *Mr*, *Brigjen*, *Pak*. */
  readonly titles: WordList;
  /** Those of the titles and person nouns that tell gender. */
  readonly feminineWords: WordList;
  readonly masculineWords: WordList;
  /** What stands in brackets inside a rank: *Brigjen (Pol) …*. */
  readonly titleBrackets: WordList;
  /** Nouns for what a person does or is: *president, direktur, warga*. */
  readonly roles: WordList;
  /** Words before a role noun that belong to it: *former, vice, wakil, mantan*. */
  readonly roleModifiers: WordList;
  /** Role and person nouns that do not tell who it is, even with an article: *official, source*. */
  readonly namelessRoles: WordList;
  /** How many lower-case words may stand between a role noun and the name it introduces. */
  readonly roleReach: number;
  /** Prefixes of words that cannot stand between a role noun and its name, verbs above all. */
  readonly roleBreakers: readonly string[];
  /** Words that open the name of an organisation and need a complement: *Bank …, Kementerian …*. */
  readonly organizationHeads: WordList;
  /** Words at the end of, or inside, the name of an organisation: *University, Department, Sekuritas*. */
  readonly organizationWords: WordList;
  /** Common nouns that speak for an organisation: *pemerintah, campaign, police*. */
  readonly groupNouns: WordList;
  /** Words of offices and departments that are never part of a person's name: *foreign, affairs, luar, negeri*. */
  readonly institutionWords: WordList;
  /** Circumfixes that make such words, at least five letters between them: *per…an*. */
  readonly institutionForms: readonly { readonly prefix: string; readonly suffix: string }[];
  /** Single words of the names of countries, provinces and cities, and of peoples. */
  readonly places: WordList;
  /** Capital → country, where the capital is used for the government. Words joined by a blank. */
  readonly capitals: Readonly<Record<string, string>>;
  /** Common news outlets and agencies, words joined by a blank, separated by commas. */
  readonly media: string;
  /** Function words inside names of organisations and roles: *of, and, dan, untuk*. */
  readonly connectors: WordList;
  /** Those of the connectors that join two sources: *and, dan*. */
  readonly coordinators: WordList;
  /** Lower-case words inside names of persons: *de, van, bin*. */
  readonly particles: WordList;
  /** Words after a name that belong to it: *Jr, III*. */
  readonly nameSuffixes: WordList;
  /** Words that are no names though capitals may open them: function words, days, months. */
  readonly neverNames: WordList;
  /** Between two names of the same: *alias*; or before a nickname: *disapa*. */
  readonly aliasMarkers: WordList;
  readonly feminineNames: WordList;
  readonly masculineNames: WordList;
  readonly pronouns: Readonly<Record<string, Pronoun>>;
  /** Endings that stand for a source, by their letters. */
  readonly enclitics: Readonly<Record<string, Pronoun>>;
  /** Words that follow a pronoun or a name without changing whom it means: *sendiri, pun, himself*. */
  readonly emphatics: WordList;
  /** Words that take up the name right before them: *who*. */
  readonly relatives: WordList;
  /** Words before or after a noun phrase that point back: *the, that*, *itu, tersebut*. */
  readonly definites: WordList;
  /** Words that introduce somebody new: *a, an, seorang*. */
  readonly indefinites: WordList;
  /** Words of a noun phrase's complement: *for, of, from, dari*. */
  readonly prepositions: WordList;
  /** Nouns for what can be read: *report, data, survei*. */
  readonly documentNouns: WordList;
  /** Those of them that make a name with what stands before: *a Reuters poll*. */
  readonly namedDocuments: WordList;
}
