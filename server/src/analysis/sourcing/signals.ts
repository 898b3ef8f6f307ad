/** What one sentence has that bears on its sourcing, read off its own words. */

import type { CheckableSignal, NumericClaim, Span } from '../article';
import type { SourcingData, TieReach } from '../languages/schema/sourcingData';
import { Shape, TokenKind, type Tokens } from '../structure/tokens';
import { PhraseTable } from './phraseTable';

/** A signal that a sentence is checkable; `date` marks a number that only says when. */
export interface Signal extends Span {
  readonly signal: CheckableSignal;
  readonly isDate: boolean;
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
  /** What a scene looks like: observed, where the reporter is known to have been there. */
  readonly scene: Span | null;
  /** A connective or back-reference that ties it to what stands before. */
  readonly tie: Tie | null;
  /** A word of judgement or norm. */
  readonly norm: Span | null;
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

type Meaning =
  | Exclude<CheckableSignal, 'number'>
  | 'hedge'
  | 'observed'
  | 'scene'
  | 'factive'
  | 'speech'
  | 'norm'
  | 'address'
  | 'introducing';

interface Lexicon {
  readonly meanings: PhraseTable<Meaning>;
  readonly ties: PhraseTable<TieReach>;
  readonly openers: PhraseTable<'presenting' | 'observed'>;
}

const lexicons = new WeakMap<SourcingData, Lexicon>();

/** The tables of a language pack, built once. Where two lists have the same phrase, the later meaning counts. */
function lexiconOf(data: SourcingData): Lexicon {
  const known = lexicons.get(data);
  if (known) return known;
  const meanings: [string, Meaning][] = [];
  const add = (phrases: readonly string[], meaning: Meaning): void => {
    for (const phrase of phrases) meanings.push([phrase, meaning]);
  };
  add(data.speechCues, 'speech');
  add(data.factives, 'factive');
  add(data.scene, 'scene');
  add(data.observed, 'observed');
  add(data.hedges, 'hedge');
  add(data.introducing, 'introducing');
  add(data.address, 'address');
  add(data.norms, 'norm');
  for (const signal of Object.keys(data.signals) as (keyof SourcingData['signals'])[])
    add(data.signals[signal], signal);
  const lexicon: Lexicon = {
    meanings: new PhraseTable(meanings),
    ties: new PhraseTable(
      (['reference', 'connective'] as const).flatMap((reach) =>
        data.ties[reach].map((phrase) => [phrase, reach] as const),
      ),
    ),
    openers: new PhraseTable([
      ...data.presenting.map((phrase) => [phrase, 'presenting'] as const),
      ...data.observedOpeners.map((phrase) => [phrase, 'observed'] as const),
    ]),
  };
  lexicons.set(data, lexicon);
  return lexicon;
}

/** Reads the signals of every sentence of a block. Linear in the number of tokens. */
export function readSignals(input: SignalInput, data: SourcingData): readonly SentenceSignals[] {
  const lexicon = lexiconOf(data);
  const { tokens, numericClaims } = input;
  let token = 0;
  let claim = 0;
  return input.sentences.map((sentence) => {
    while (token < tokens.length && (tokens.starts[token] ?? 0) < sentence.start) token++;
    const first = token;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < sentence.end) token++;
    while (claim < numericClaims.length && (numericClaims[claim]?.end ?? 0) <= sentence.start) claim++;
    const firstClaim = claim;
    while (claim < numericClaims.length && (numericClaims[claim]?.start ?? 0) < sentence.end) claim++;
    const reader = new SentenceReader(tokens, { first, end: token }, lexicon, data);
    return reader.read(numericClaims.slice(firstClaim, claim));
  });
}

/** *Empat tewas* states something; *$50 million* and *Kind of* do not. */
const fewestWords = 2;
/** How many tokens from the start of a sentence a demonstrative may stand to point back. */
const demonstrativeReach = 5;

class SentenceReader {
  private readonly tokens: Tokens;
  private readonly first: number;
  private readonly end: number;
  private readonly lexicon: Lexicon;
  private readonly data: SourcingData;

  constructor(tokens: Tokens, range: { first: number; end: number }, lexicon: Lexicon, data: SourcingData) {
    this.tokens = tokens;
    this.end = range.end;
    this.lexicon = lexicon;
    this.data = data;
    this.first = this.skipMarks(range.first);
  }

  read(claims: readonly NumericClaim[]): SentenceSignals {
    const found = this.readMeanings();
    const numbers = claims.map((claim): Signal => ({
      start: claim.start,
      end: claim.end,
      signal: 'number',
      isDate: claim.kind === 'date' || claim.kind === 'ordinal',
    }));
    const tie = this.readTie();
    const subject = tie === null ? this.first : this.skipMarks(this.tokenAt(tie.end));
    const opener = this.lexicon.openers.matchAt(this.tokens, this.first, this.end);
    const opening = opener && { ...this.span(this.first, opener.end), value: opener.value };
    return {
      checkable: [...numbers, ...found.checkable].sort((a, b) => a.start - b.start),
      hedge: found.first.get('hedge') ?? null,
      speech: found.first.get('speech') ?? null,
      factive: found.first.get('factive') ?? null,
      observed:
        opening?.value === 'observed' ? opening : (found.first.get('observed') ?? this.gluedObservation()),
      scene: found.first.get('scene') ?? null,
      tie,
      norm: found.first.get('norm') ?? null,
      address: opening?.value === 'presenting' ? opening : (found.first.get('address') ?? null),
      introducing: this.colonAtEnd() ?? found.first.get('introducing') ?? null,
      startsWithPronoun: this.data.pronouns.has(this.tokens.forms[subject] ?? ''),
      question: this.endsWith('?'),
      named: this.hasName(),
      fragment: this.wordCount() < fewestWords,
    };
  }

  private readMeanings(): { checkable: Signal[]; first: Map<Meaning, Span> } {
    const checkable: Signal[] = [];
    const first = new Map<Meaning, Span>();
    for (let at = this.first; at < this.end;) {
      const match = this.lexicon.meanings.matchAt(this.tokens, at, this.end);
      const meaning = match?.value ?? (this.looksLikeAct(at) ? 'act' : null);
      const end = match?.end ?? at + 1;
      if (meaning !== null) {
        const span = this.span(at, end);
        if (isSignal(meaning)) checkable.push({ ...span, signal: meaning, isDate: false });
        else if (!first.has(meaning)) first.set(meaning, span);
      }
      at = end;
    }
    return { checkable, first };
  }

  /** Whether the token has the shape of a verb that tells an act. Capitals inside a sentence are names. */
  private looksLikeAct(at: number): boolean {
    const { tokens, data } = this;
    if (tokens.kinds[at] !== TokenKind.word) return false;
    if (at > this.first && ((tokens.shapes[at] ?? 0) & Shape.capitalised) !== 0) return false;
    const form = tokens.forms[at] ?? '';
    const { prefixes, suffixes, afterAuxiliary, minimumStem, except } = data.actAffixes;
    if (except.has(form)) return false;
    const hasSuffix = (suffix: string): boolean =>
      form.length >= suffix.length + minimumStem && form.endsWith(suffix);
    if (prefixes.some((prefix) => form.length >= prefix.length + minimumStem && form.startsWith(prefix)))
      return true;
    if (suffixes.some(hasSuffix)) return true;
    return (
      at > this.first &&
      afterAuxiliary.auxiliaries.has(tokens.forms[at - 1] ?? '') &&
      afterAuxiliary.suffixes.some(hasSuffix)
    );
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
      if (tokens.kinds[at] !== TokenKind.word || (at > this.first && this.looksLikeAct(at))) return null;
      if (at === this.first || !data.demonstratives.has(form)) continue;
      if (data.timeNouns.has(tokens.forms[at - 1] ?? '')) return null;
      return { ...this.span(this.first, at + 1), reach: opensWithPreposition ? 'reference' : 'connective' };
    }
    return null;
  }

  private gluedObservation(): Span | null {
    const form = this.tokens.forms[this.first] ?? '';
    const isGlued = this.data.observedPrefixes.some((prefix) => form.startsWith(prefix));
    return isGlued ? this.span(this.first, this.first + 1) : null;
  }

  private wordCount(): number {
    let words = 0;
    for (let at = this.first; at < this.end; at++) {
      if (this.tokens.kinds[at] === TokenKind.word) words++;
    }
    return words;
  }

  /** A capital inside the sentence, or two at its start; in capitals throughout nothing stands out. */
  private hasName(): boolean {
    const { shapes, kinds } = this.tokens;
    let capitals = false;
    let small = false;
    for (let at = this.first + 1; at < this.end; at++) {
      if (kinds[at] !== TokenKind.word) continue;
      if (((shapes[at] ?? 0) & Shape.capitalised) !== 0) capitals = true;
      else small = true;
    }
    return capitals && small;
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

  private colonAtEnd(): Span | null {
    return this.endsWith(':') ? this.span(this.end - 1, this.end) : null;
  }

  private endsWith(mark: string): boolean {
    return this.end > this.first && (this.tokens.forms[this.end - 1] ?? '').startsWith(mark);
  }
}

function isSignal(meaning: Meaning): meaning is Exclude<CheckableSignal, 'number'> {
  return (
    meaning !== 'hedge' &&
    meaning !== 'observed' &&
    meaning !== 'scene' &&
    meaning !== 'factive' &&
    meaning !== 'speech' &&
    meaning !== 'norm' &&
    meaning !== 'address' &&
    meaning !== 'introducing'
  );
}
