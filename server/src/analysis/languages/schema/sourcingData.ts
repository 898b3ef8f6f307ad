/** What the sourcing stage knows about a language. Words are token forms: lower case, straight apostrophes. */

import type { CheckableSignal } from '../../article';

/** White-space separated words, or phrases one a line: see {@link words} and {@link lines}. */
export type Phrases = readonly string[];

/**
 * How far a tie carries an attribution on: `reference` reaches back over a paragraph break to what was just said,
 * `connective` only to the sentence before it in the same paragraph.
 */
export type TieReach = 'reference' | 'connective';

export interface SourcingData {
  /** Words and phrases that make a sentence checkable; numbers come from the number stage. */
  readonly signals: Readonly<Record<Exclude<CheckableSignal, 'number'>, Phrases>>;
  /** Affixes of verbs that tell an act, for forms that no list has, and words that only look like one. */
  readonly actAffixes: {
    readonly prefixes: readonly string[];
    readonly suffixes: readonly string[];
    /** Suffixes that tell an act only right after one of these words (*is leaving*). */
    readonly afterAuxiliary: {
      readonly auxiliaries: ReadonlySet<string>;
      readonly suffixes: readonly string[];
    };
    /** Letters a form must have besides its affix. */
    readonly minimumStem: number;
    readonly except: ReadonlySet<string>;
  };
  /** Hedges and hearsay: what is said with nobody saying it. */
  readonly hedges: Phrases;
  /** Words of speech that never stand without a speaker (*said*): somebody told it, even where nobody could be made out. */
  readonly speechCues: Phrases;
  /** How the reporter says it is known: documents seen. */
  readonly observed: Phrases;
  /** The same, from having been there (*pantauan, a reporter saw*). */
  readonly witnessed: Phrases;
  /** The same, at the start of a sentence only. */
  readonly observedOpeners: Phrases;
  /** Beginnings of a sentence's first word that say the same: pages glue the outlet's name to it (*PantauanKabarKota*). */
  readonly observedPrefixes: readonly string[];
  /** What a scene looks like (*tampak*): seen by the reporter where the article has said that somebody was there. */
  readonly scene: Phrases;
  /** Verbs of denial, in dictionary form: who does not deny something says it. */
  readonly denials: ReadonlySet<string>;
  /** Verbs, in dictionary form, by which writers tell their own impression: no hearsay. */
  readonly impressions: ReadonlySet<string>;
  /** Words that look like a hedge and claim knowledge (*diketahui*): the reporter's own voice. */
  readonly factives: Phrases;
  /** Sentence openers that tie it to what stands before. */
  readonly ties: Readonly<Record<TieReach, Phrases>>;
  /** Words that, close to the start of a sentence, point back to what was just told (*langkah itu*). */
  readonly demonstratives: ReadonlySet<string>;
  /** Nouns that with a demonstrative say when (*saat ini*), and point back to nothing. */
  readonly timeNouns: ReadonlySet<string>;
  /** Prepositions that make such a phrase reach over a paragraph break (*Dengan pedoman ini …*). */
  readonly referencePrepositions: ReadonlySet<string>;
  /** Pronouns that stand for a speaker when they open a sentence. */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns and enclitics for one person who must have been named before. */
  readonly speakerPronouns: ReadonlySet<string>;
  /** Words of judgement and norm (*harus, sebaiknya*): opinion goes on with its speaker. */
  readonly norms: Phrases;
  /**
   * Words that weigh, advise, suppose or hope (*perlu, bisa, jika, kunci, semangat*). One of them makes no opinion; where a
   * passage is full of them, the author judges and does not report.
   */
  readonly judgements: Phrases;
  /** Words that open a condition (*jika, if*). */
  readonly conditions: Phrases;
  /** Words that say what would come of it (*akan, bisa; would, could*). */
  readonly prospects: ReadonlySet<string>;
  /** Words by which something can or may be (*bisa, may*), and words right beside them that make a fact of it (*tidak*) or a description (*yang*). */
  readonly possibility: {
    readonly modals: ReadonlySet<string>;
    readonly notBeside: ReadonlySet<string>;
  };
  /** Predicates that praise, promise or lead over, and state nothing by themselves (*menjadi wujud, sejalan dengan*). */
  readonly colouring: Phrases;
  /** Words for research and those who did it (*studi, para peneliti*): what goes on with a study that was named. */
  readonly research: Phrases;
  /** Words for rules and rulings, and for what they do (*aturan, mewajibkan; ruling, requires*): the same. */
  readonly regulation: Phrases;
  /** Words that speak to the reader, present what follows, or tell of the outlet's own reporting, anywhere in a sentence. */
  readonly address: Phrases;
  /** The same, at the start of a sentence only. */
  readonly presenting: Phrases;
  /** Words that only announce that somebody spoke: a sentence with one before a quotation introduces it. */
  readonly introducing: Phrases;
  /** How to add a source at the end of a sentence; `{name}` stands for the name. */
  readonly attributionPhrase: string;
  /** What each signal weighs (`incidental`: a number that the article does not rest on; `name`: that a name stands in it), and how much makes a sentence checkable. */
  readonly weights: Readonly<Record<CheckableSignal | 'incidental' | 'name', number>>;
  readonly threshold: number;
}
