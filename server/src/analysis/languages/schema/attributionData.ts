/** What a language pack says about attributions. Word lists are blank-separated; `_` joins the words of a phrase. */

import type { AttributionClass } from '../../article';
import type { ListedWordClass } from '../../attributions/wordClasses';

/**
 * The shapes a cue takes in a sentence, whatever the language:
 * `tag` stands beside its content (*kata X*), `active` after its subject, `passive` after what was said, `bare` in
 * headlines, `gerund` in a clause without a subject of its own (*saying*), `word` for what does not inflect
 * (*menurut*, *according to*); the `…Enclitic` forms carry their source at the end (*katanya*).
 */
export type CueForm =
  | 'tag'
  | 'tagEnclitic'
  | 'active'
  | 'passive'
  | 'passiveEnclitic'
  | 'bare'
  | 'gerund'
  | 'word'
  | 'wordEnclitic';

/** How an affix is written onto a stem: the first case whose `edge` (a regular expression) matches the stem applies. */
export interface Affix {
  readonly cases: readonly {
    readonly edge: string;
    /** What replaces the part of the stem that `edge` matched. */
    readonly write: string;
  }[];
}

/** One way to make a cue form out of a lemma. */
export interface FormRule {
  readonly form: CueForm;
  /** Index of the principal part to use where the lemma lists one (*write/wrote/written*); the affixes then do not apply. */
  readonly part?: number;
  /** The affixes always apply to the first principal part (*says* of *say/said*). */
  readonly ofBase?: boolean;
  readonly prefix?: Affix;
  readonly suffix?: Affix;
  /** Written after the optional derivational suffix of the lemma: *kata(kan)* with `derived` makes *dikatakan*. */
  readonly derived?: boolean;
  /** The enclitic that stands for the source. */
  readonly enclitic?: string;
}

export interface CueGroup {
  readonly class: AttributionClass;
  /** Families of frames, as in {@link FrameData}. */
  readonly frames: string;
  /**
   * Lemmas that the form rules inflect. `sebut(kan)` may take a suffix in derived forms, `ingat:kan` must; `per-ingat` marks a prefix,
   * `write/wrote/written` lists principal parts, `quip+` doubles its last consonant.
   */
  readonly lemmas?: string;
  /** Words that are taken as they stand, and the form they have. */
  readonly words?: { readonly form: CueForm; readonly list: string };
}

/**
 * A frame says how content, cue and source stand to each other, as a row of slots around the cue; see
 * `attributions/framePattern.ts` for the slots. Frames are tried in the order they are listed.
 */
export interface FrameData {
  readonly name: string;
  /** The families it belongs to. */
  readonly family: string;
  /**
   * How the frame stands to other statements of its sentence: `beside` its content as a parenthesis, `shared` where the
   * subject is that of the verb before, `via` where it names the medium of what another cue reports.
   */
  readonly placement?: 'beside' | 'shared' | 'via';
  readonly pattern: string;
}

/** An ending or beginning by which an unlisted word is taken for a member of a class. */
export interface WordShape {
  readonly class: ListedWordClass;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly minimumLength: number;
}

export interface AttributionData {
  readonly morphology: readonly FormRule[];
  readonly cues: readonly CueGroup[];
  readonly frames: readonly FrameData[];
  readonly words: Readonly<Partial<Record<ListedWordClass, string>>>;
  /** Verbs that are no cues; inflected like cues, in class `verb`. */
  readonly verbs: string;
  readonly shapes: readonly WordShape[];
  /** Words of a listed shape that are not of its class. */
  readonly shapeExceptions: string;
  /** Words that may be a noun as well as a verb: a cue only where their neighbours make them a verb. */
  readonly nounVerbs: string;
  /** Words right after which a word is a noun: *the, a, his*. */
  readonly nounMarkers: string;
  /** Those of them that can be a subject by themselves: ***another** says*. */
  readonly pronominals: string;
  /** Prepositions that name members of a subject between commas: *officials, **including** the mayor, said*. */
  readonly examples: string;
  /** Words whose *to* belongs to the phrase they are in, not to whom something is said: *an **aide** to the mayor*. */
  readonly relational: string;
  /** Nouns for surveys, which say what *in* them holds: *in a new **poll***. */
  readonly surveys: string;
  /** Words after which what looks like a possessive is a verb: ***he's** said*. */
  readonly contractible: string;
  /** Relative words without a noun before them: *what*. */
  readonly freeRelatives: string;
  /** Prepositions that set a subject and its participle beside a sentence: *, **with** Porter calling it rash*. */
  readonly absoluteOpeners: string;
  /** Words between what is spoken of and what it is said to be: *defended him **as** a friend*. */
  readonly predicatives: string;
  /** Words in capitals before a colon that name no speaker: *UPDATE: …*. */
  readonly lineLabels: string;
  /** Words that open, between a subject and its verb, when or how it spoke: *Sari **saat** ditemui mengatakan …*. */
  readonly settingOpeners: string;
  /** Words that open an indirect question and are neither subordinators nor relative words: *kapan, siapa*. */
  readonly questionWords: string;
  /** Conditional words that, right after a cue, only open what was said: *mengatakan **jika** warga sudah pulang*. */
  readonly looseComplementisers: string;
  /** Words for *after* that, before a verb without a subject, say when the source spoke: *…, **usai** meninjau gudang*. */
  readonly afterwards: string;
  /** The ending of plural nouns and, where they share it, of third-person verbs: *officials claim*, *an official claims*. */
  readonly pluralEnding: string;
  /** Endings of singular nouns that look like plurals: *analysis, census*. */
  readonly singularEndings: readonly string[];
  /** Endings of the participles that may describe the noun before them: progressive, past. */
  readonly participleEndings: readonly string[];
  /** Words after a cue that name a topic instead of opening content: *tentang, about*. */
  readonly topicMarkers: string;
  /** Words for amounts, before which a topic marker only rounds: *about **half***. */
  readonly amountWords: string;
  /** Which side of its noun a modifying noun stands on: it decides where a noun phrase's head is. */
  readonly headFirst: boolean;
}
