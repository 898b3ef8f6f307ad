/** What one sentence has that bears on its sourcing, read off its own words. */

import type { CheckableSignal, NumericClaim, NumericKind, Span } from '../article';
import type { SourcingData, TieReach } from '../languages/schema/sourcingData';
import { runToEnd, type Steps } from '../steps';
import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import { isClue, signalLexiconOf, type Clue, type SignalLexicon } from './signalLexicon';

/** A signal that a sentence is checkable; of numbers, `isIncidental` marks those that an article does not rest on. */
export interface Signal extends Span {
  readonly signal: CheckableSignal;
  readonly isIncidental: boolean;
}

/** A connective or back-reference, and how far it reaches back. */
export interface Tie extends Span {
  readonly reach: TieReach;
}

/** Offsets as those of the tokens. */
export interface SentenceSignals {
  /** What makes it checkable, in text order. */
  readonly checkable: readonly Signal[];
  /** A hedge or hearsay word. */
  readonly hedge: Span | null;
  /** A word that looks like a hedge and claims knowledge. */
  readonly factive: Span | null;
  /** A word of speech that never stands without a speaker. */
  readonly speech: Span | null;
  /** Words by which the reporter says how it is known. */
  readonly observed: Span | null;
  /** The same, where they say that the reporter was there. */
  readonly witnessed: Span | null;
  /** What a scene looks like: observed, where the reporter is known to have been there. */
  readonly scene: Span | null;
  /** A connective or back-reference that ties it to what stands before. */
  readonly tie: Tie | null;
  /** A word of judgement or norm. */
  readonly norm: Span | null;
  /** Whether a word weighs, advises, supposes or hopes. */
  readonly judging: boolean;
  /** Whether it opens with a condition and tells what would follow from it. */
  readonly supposing: boolean;
  /** Whether it tells what can or may be. */
  readonly possible: boolean;
  /** A predicate that praises, promises or leads over, and states nothing by itself. */
  readonly colouring: Span | null;
  /** A word for research or those who did it. */
  readonly research: Span | null;
  /** A word for rules and rulings, or for what they do. */
  readonly regulation: Span | null;
  /** Words that speak to the reader, present what follows, or tell of the outlet's own reporting. */
  readonly address: Span | null;
  /** Words that announce that somebody spoke, or a colon at the end. */
  readonly introducing: Span | null;
  /** Whether a pronoun for a speaker is its subject. */
  readonly startsWithPronoun: boolean;
  readonly question: boolean;
  /** Whether a name stands in it. */
  readonly named: boolean;
  /** Too few words to state anything: a rank in a list, a number that stands alone. */
  readonly fragment: boolean;
}

/** The words of one block, and what the stages before have found in them. */
export interface SignalInput {
  readonly text: string;
  readonly tokens: Tokens;
  /** Ordered, disjoint; offsets as those of the tokens. */
  readonly sentences: readonly Span[];
  /** Ordered, disjoint; offsets as those of the tokens. */
  readonly numericClaims: readonly NumericClaim[];
}

/**
 * Whether a number is no figure that an article rests on: it says when, in what order or how old, or it is a *one* or
 * *two* in words.
 * @param text the text that the claim's offsets are of
 */
export function isIncidental(claim: NumericClaim, text: string): boolean {
  if (claim.kind === 'date' || claim.kind === 'ordinal' || claim.kind === 'age') return true;
  if (typeof claim.value !== 'number' || claim.value > 2 || !countingKinds.has(claim.kind)) return false;
  for (let at = claim.core.start; at < claim.core.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return false;
  }
  return true;
}

const countingKinds: ReadonlySet<NumericKind> = new Set<NumericKind>([
  'count',
  'number',
  'duration',
  'ratio',
]);

/** How many sentences are read in one step. */
const sentencesOfStep = 50;

/** Reads the signals of every sentence of a block. Linear in the number of tokens. */
export function readSignals(input: SignalInput, data: SourcingData): readonly SentenceSignals[] {
  return runToEnd(readSignalsInSteps(input, data));
}

/** The same, in steps. */
export function* readSignalsInSteps(
  input: SignalInput,
  data: SourcingData,
): Steps<readonly SentenceSignals[]> {
  const { tokens, sentences } = input;
  const reader = new SentenceReader(input, data);
  const signals: SentenceSignals[] = [];
  let token = 0;
  for (const [at, sentence] of sentences.entries()) {
    if (at % sentencesOfStep === sentencesOfStep - 1) yield undefined;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < sentence.start) token++;
    const first = token;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < sentence.end) token++;
    signals.push(reader.read(sentence, first, token));
  }
  return signals;
}

/** *Empat tewas* states something; *$50 million* and *Kind of* do not. */
const fewestWords = 2;
/** How many tokens from the start of a sentence a demonstrative may stand to point back. */
const demonstrativeReach = 5;

/** What {@link SentenceReader} finds besides what it notes. */
interface WordsRead {
  readonly count: number;
  readonly named: boolean;
  readonly judging: boolean;
  readonly prospect: boolean;
  readonly possible: boolean;
  readonly research: Span | null;
  readonly regulation: Span | null;
}

type Clues = Record<Clue, Span | null>;

/** Room for the first of each clue; with all fields there from the start, it stays a plain record when it is filled. */
const noClues = (): Clues => ({
  hedge: null,
  observed: null,
  witnessed: null,
  scene: null,
  factive: null,
  speech: null,
  norm: null,
  address: null,
  introducing: null,
  colouring: null,
});

/** Reads one sentence after the other, in text order. */
class SentenceReader {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly claims: readonly NumericClaim[];
  private readonly lexicon: SignalLexicon;
  private readonly data: SourcingData;
  private claim = 0;
  private first = 0;
  private end = 0;

  constructor({ text, tokens, numericClaims }: SignalInput, data: SourcingData) {
    this.text = text;
    this.tokens = tokens;
    this.claims = numericClaims;
    this.lexicon = signalLexiconOf(data);
    this.data = data;
  }

  /** @param first the sentence's first token, and `end` the one after its last */
  read(sentence: Span, first: number, end: number): SentenceSignals {
    this.end = end;
    this.first = this.skipMarks(first);
    const checkable = this.readNumbers(sentence);
    const numbers = checkable.length;
    const clues = noClues();
    const words = this.readWords(checkable, clues);
    if (numbers > 0) checkable.sort((a, b) => a.start - b.start);
    const tie = this.readTie();
    const subject = tie === null ? this.first : this.skipMarks(this.tokenAt(tie.end));
    const { openers } = this.lexicon;
    const opener =
      openers.matchAt(this.tokens, this.first, end) ??
      (tie ? openers.matchAt(this.tokens, subject, end) : null);
    const opening = opener && this.span(this.first, opener.end);
    const sighting =
      opener?.value === 'observed' && this.data.scene.includes(this.tokens.forms[subject] ?? '');
    const witnessed = clues.witnessed ?? this.gluedObservation() ?? (sighting ? opening : null);
    return {
      checkable,
      hedge: clues.hedge,
      speech: clues.speech,
      factive: clues.factive,
      observed: (opener?.value === 'observed' ? opening : clues.observed) ?? witnessed,
      witnessed,
      scene: clues.scene,
      tie,
      norm: clues.norm,
      judging: clues.norm !== null || words.judging,
      supposing: opener?.value === 'condition' && words.prospect,
      possible: words.possible,
      colouring: clues.colouring,
      research: words.research,
      regulation: words.regulation,
      address: (opener?.value === 'presenting' ? opening : clues.address) ?? null,
      introducing: (this.endsWith(':') ? this.span(end - 1, end) : clues.introducing) ?? null,
      startsWithPronoun: this.data.pronouns.has(this.tokens.forms[subject] ?? ''),
      question: this.endsWith('?'),
      named: words.named,
      fragment: words.count < fewestWords,
    };
  }

  private readNumbers({ start, end }: Span): Signal[] {
    const { claims } = this;
    const numbers: Signal[] = [];
    while (this.claim < claims.length && (claims[this.claim]?.end ?? 0) <= start) this.claim++;
    for (; this.claim < claims.length; this.claim++) {
      const claim = claims[this.claim];
      if (!claim || claim.start >= end) break;
      const incidental = isIncidental(claim, this.text);
      numbers.push({ start: claim.start, end: claim.end, signal: 'number', isIncidental: incidental });
    }
    return numbers;
  }

  /**
   * Walks the words once: adds what makes the sentence checkable, notes the first of each clue, counts words and looks
   * for names. A name is a capital after the first word; in a sentence all in capitals nothing stands out.
   */
  private readWords(checkable: Signal[], clues: Clues): WordsRead {
    const { tokens, lexicon, data } = this;
    let count = 0;
    let judging = false;
    let prospect = false;
    let possible = false;
    let told = false;
    let research: Span | null = null;
    let regulation: Span | null = null;
    const numbers = [...checkable];
    let number = 0;
    let capitals = false;
    let small = false;
    let matched = this.first;
    for (let at = this.first; at < this.end; at++) {
      if (tokens.kinds[at] === TokenKind.word) {
        count++;
        const start = tokens.starts[at] ?? 0;
        while ((numbers[number]?.end ?? Infinity) <= start) number++;
        // The capital of a month is no name.
        if (at > this.first && start < (numbers[number]?.start ?? Infinity)) {
          if (((tokens.shapes[at] ?? 0) & Shape.capitalised) !== 0) capitals = true;
          else small = true;
        }
      }
      const topic = lexicon.topics.matchAt(tokens, at, this.end);
      if (topic?.value === 'judgement') judging = true;
      else if (topic?.value === 'research') research ??= this.span(at, topic.end);
      else if (topic) regulation ??= this.span(at, topic.end);
      if (this.data.prospects.has(tokens.forms[at] ?? '')) prospect = true;
      possible ||= !told && this.isPossibility(at);
      if (at < matched) continue;
      const match = lexicon.meanings.matchAt(tokens, at, this.end);
      matched = match?.end ?? at + 1;
      const meaning = match?.value ?? (this.looksLikeAct(at) ? 'act' : null);
      if (meaning === null) continue;
      if (isClue(meaning)) clues[meaning] ??= this.span(at, matched);
      else {
        checkable.push({ ...this.span(at, matched), signal: meaning, isIncidental: false });
        told ||= meaning === 'act' && !data.possibility.notBeside.has(tokens.forms[at - 1] ?? '');
      }
    }
    return { count, named: capitals && small, judging, prospect, possible, research, regulation };
  }

  private isPossibility(at: number): boolean {
    const { modals, notBeside } = this.data.possibility;
    const { forms } = this.tokens;
    if (!modals.has(forms[at] ?? '')) return false;
    return !notBeside.has(forms[at - 1] ?? '') && !notBeside.has(forms[at + 1] ?? '');
  }

  /** Whether the token has the shape of a verb that tells an act. Capitals inside a sentence are names. */
  private looksLikeAct(at: number): boolean {
    const { tokens, lexicon, data } = this;
    if (tokens.kinds[at] !== TokenKind.word) return false;
    if (at > this.first && ((tokens.shapes[at] ?? 0) & Shape.capitalised) !== 0) return false;
    const form = tokens.forms[at] ?? '';
    if (lexicon.looksLikeAct(form)) return true;
    if (at === this.first || !lexicon.looksLikeActAfterAuxiliary(form)) return false;
    return data.actAffixes.afterAuxiliary.auxiliaries.has(tokens.forms[at - 1] ?? '');
  }

  private readTie(): Tie | null {
    const listed = this.lexicon.ties.matchAt(this.tokens, this.first, this.end);
    if (listed?.value === 'reference') return { ...this.span(this.first, listed.end), reach: 'reference' };
    const pointing = this.readPointingPhrase();
    if (pointing) return pointing;
    return listed ? { ...this.span(this.first, listed.end), reach: listed.value } : null;
  }

  /** *Langkah itu …*, *Dengan pedoman ini …*: a noun phrase with a demonstrative at the start of the sentence. */
  private readPointingPhrase(): Tie | null {
    const { tokens, data } = this;
    const opensWithPreposition = data.referencePrepositions.has(tokens.forms[this.first] ?? '');
    const limit = Math.min(this.end, this.first + demonstrativeReach);
    for (let at = this.first; at < limit; at++) {
      const form = tokens.forms[at] ?? '';
      const points = at > this.first && data.demonstratives.has(form);
      if (tokens.kinds[at] !== TokenKind.word || (!points && at > this.first && this.looksLikeAct(at)))
        return null;
      if (!points) continue;
      if (data.timeNouns.has(tokens.forms[at - 1] ?? '')) return null;
      return { ...this.span(this.first, at + 1), reach: opensWithPreposition ? 'reference' : 'connective' };
    }
    return null;
  }

  private gluedObservation(): Span | null {
    const isLed = this.data.referencePrepositions.has(this.tokens.forms[this.first] ?? '');
    const at = isLed ? this.first + 1 : this.first;
    const form = this.tokens.forms[at] ?? '';
    const isGlued = this.data.observedPrefixes.some((prefix) => form.startsWith(prefix));
    return isGlued ? this.span(this.first, at + 1) : null;
  }

  private skipMarks(from: number): number {
    let at = from;
    while (at < this.end && (this.tokens.kinds[at] ?? 0) >= TokenKind.quote) at++;
    return at;
  }

  private tokenAt(offset: number): number {
    let at = this.first;
    while (at < this.end && (this.tokens.starts[at] ?? 0) < offset) at++;
    return at;
  }

  private span(first: number, end: number): Span {
    return { start: this.tokens.starts[first] ?? 0, end: this.tokens.ends[end - 1] ?? 0 };
  }

  private endsWith(mark: string): boolean {
    return this.end > this.first && (this.tokens.forms[this.end - 1] ?? '').startsWith(mark);
  }
}
