/** The tables that signals are read with, built once for each language pack. */

import type { CheckableSignal } from '../article';
import type { SourcingData, TieReach } from '../languages/schema/sourcingData';
import { PhraseTable } from './phraseTable';

/** What a phrase can mean that makes no sentence checkable by itself. */
const clues = [
  'hedge',
  'observed',
  'witnessed',
  'scene',
  'factive',
  'speech',
  'norm',
  'address',
  'introducing',
  'colouring',
] as const;
export type Clue = (typeof clues)[number];

/** What a phrase means for the sentence it stands in. */
export type Meaning = Exclude<CheckableSignal, 'number'> | Clue;

const clueSet: ReadonlySet<string> = new Set(clues);

export const isClue = (meaning: Meaning): meaning is Clue => clueSet.has(meaning);

export interface SignalLexicon {
  readonly meanings: PhraseTable<Meaning>;
  readonly ties: PhraseTable<TieReach>;
  /** Words that may have a meaning besides, and colour the passage they stand in. */
  readonly topics: PhraseTable<'judgement' | 'research' | 'regulation'>;
  readonly openers: PhraseTable<'presenting' | 'observed' | 'condition'>;
  /** Whether a form has the affixes of a verb that tells an act; the second only right after an auxiliary. */
  readonly looksLikeAct: (form: string) => boolean;
  readonly looksLikeActAfterAuxiliary: (form: string) => boolean;
}

const lexicons = new WeakMap<SourcingData, SignalLexicon>();

/** The tables of a language pack. Of a phrase in two lists, the first meaning below counts. */
export function signalLexiconOf(data: SourcingData): SignalLexicon {
  const known = lexicons.get(data);
  if (known) return known;
  const lexicon = buildLexicon(data);
  lexicons.set(data, lexicon);
  return lexicon;
}

function buildLexicon(data: SourcingData): SignalLexicon {
  const lists: readonly (readonly [Meaning, readonly string[]])[] = [
    ['factive', data.factives],
    ['scene', data.scene],
    ['observed', data.observed],
    ['witnessed', data.witnessed],
    ['hedge', data.hedges],
    ['introducing', data.introducing],
    ['address', data.address],
    ['norm', data.norms],
    ['colouring', data.colouring],
    ['speech', data.speechCues],
    ...(Object.keys(data.signals) as (keyof SourcingData['signals'])[]).map(
      (signal) => [signal, data.signals[signal]] as const,
    ),
  ];
  const { prefixes, suffixes, afterAuxiliary, minimumStem, except } = data.actAffixes;
  const hasPrefix = affixTest(prefixes, minimumStem, 'start');
  const hasSuffix = affixTest(suffixes, minimumStem, 'end');
  const hasLateSuffix = affixTest(afterAuxiliary.suffixes, minimumStem, 'end');
  return {
    meanings: new PhraseTable(
      lists.flatMap(([meaning, phrases]) => phrases.map((phrase) => [phrase, meaning] as const)),
    ),
    ties: new PhraseTable(
      (['reference', 'connective'] as const).flatMap((reach) =>
        data.ties[reach].map((phrase) => [phrase, reach] as const),
      ),
    ),
    topics: new PhraseTable([
      ...data.judgements.map((phrase) => [phrase, 'judgement'] as const),
      ...data.research.map((phrase) => [phrase, 'research'] as const),
      ...data.regulation.map((phrase) => [phrase, 'regulation'] as const),
    ]),
    openers: new PhraseTable([
      ...data.presenting.map((phrase) => [phrase, 'presenting'] as const),
      ...data.observedOpeners.map((phrase) => [phrase, 'observed'] as const),
      ...data.conditions.map((phrase) => [phrase, 'condition'] as const),
    ]),
    looksLikeAct: (form) => (hasPrefix(form) || hasSuffix(form)) && !except.has(form),
    looksLikeActAfterAuxiliary: (form) => hasLateSuffix(form) && !except.has(form),
  };
}

/** Tells whether a form has one of the affixes and a stem besides; most forms are turned away by one letter. */
function affixTest(
  affixes: readonly string[],
  minimumStem: number,
  side: 'start' | 'end',
): (form: string) => boolean {
  const atStart = side === 'start';
  const byLetter: (string[] | undefined)[] = new Array<undefined>(128).fill(undefined);
  for (const affix of affixes) (byLetter[edgeUnit(affix, atStart)] ??= []).push(affix);
  return (form) => {
    const unit = edgeUnit(form, atStart);
    const candidates = unit < byLetter.length ? byLetter[unit] : undefined;
    if (!candidates) return false;
    for (const affix of candidates) {
      if (form.length < affix.length + minimumStem) continue;
      if (atStart ? form.startsWith(affix) : form.endsWith(affix)) return true;
    }
    return false;
  };
}

/** The first or last code unit of a word; NaN of an empty one. */
const edgeUnit = (word: string, atStart: boolean): number => word.charCodeAt(atStart ? 0 : word.length - 1);
