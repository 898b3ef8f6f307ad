/** What the engine wants to know of a word: a set of classes, one bit each. */

/** Bits of a token's word classes. A word may be in several. */
export const WordClass = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  coordinator: 1 << 2,
  /** Opens a clause of its own: *karena, when*. */
  subordinator: 1 << 3,
  /** Introduces reported content: *bahwa, that*. */
  complementiser: 1 << 4,
  /** Introduces what is asked for: *agar, untuk, to*. */
  purpose: 1 << 5,
  auxiliary: 1 << 6,
  adverb: 1 << 7,
  negation: 1 << 8,
  /** A personal pronoun that can be a source. */
  pronoun: 1 << 9,
  role: 1 << 10,
  organization: 1 << 11,
  document: 1 << 12,
  media: 1 << 13,
  vague: 1 << 14,
  anonymous: 1 << 15,
  /** Before a name: *Mr., Dr., H.* */
  title: 1 << 16,
  time: 1 << 17,
  relative: 1 << 18,
  /** Points back to what was said: *hal (ini), demikian*. */
  pointer: 1 << 19,
  /** Introduces whom the content was told: *kepada, to*. */
  addressee: 1 << 20,
  /** Ties a sentence to the one before: *namun, meanwhile*. */
  connective: 1 << 21,
  verb: 1 << 22,
  /** Closes a noun phrase: *itu, tersebut*. */
  demonstrative: 1 << 23,
  /** Where and how something was said: *konferensi pers, interview*. */
  occasion: 1 << 24,
  /** Introduces the agent of a passive: *oleh, by*. */
  agent: 1 << 25,
  /** Forms of *be*, which make a participle a passive. */
  copula: 1 << 26,
  possessive: 1 << 27,
  /** Written with a capital inside a sentence, or anywhere by a name. */
  capitalised: 1 << 28,
  number: 1 << 29,
  /** A quote mark, comma, bracket or other mark. */
  mark: 1 << 30,
  /** A noun that names what happens or should happen: *peningkatan, withdrawal*. */
  event: 1 << 31,
} as const;
export type WordClassName = keyof typeof WordClass;

/** The classes a language pack lists words for; the others are read off how a token is written. */
export type ListedWordClass = Exclude<WordClassName, 'capitalised' | 'number' | 'mark'>;
