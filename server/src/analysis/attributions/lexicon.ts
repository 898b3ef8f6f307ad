/** A language pack's attribution data, compiled once into maps from word forms. */

import type { AttributionClass } from '../article';
import type {
  Affix,
  AttributionData,
  CueForm,
  CueGroup,
  FormRule,
} from '../languages/schema/attributionData';
import { compileFrame, type Frame } from './framePattern';
import { WordClass, type ListedWordClass } from './wordClasses';

/** One way to read a word as a cue. */
export interface CueReading {
  readonly lemma: string;
  readonly class: AttributionClass;
  readonly frame: Frame;
}

/** What a phrase that opens with a known word goes on with, and what that makes it. */
export interface Phrase<Value> {
  readonly rest: readonly string[];
  readonly value: Value;
}

export interface Lexicon {
  /** Class bits of single words. */
  readonly words: ReadonlyMap<string, number>;
  /** Phrases of several words by their first, longest first; values are class bits. */
  readonly phrases: ReadonlyMap<string, readonly Phrase<number>[]>;
  /** Cues by their first word, longest first; readings in the order of the frames. */
  readonly cues: ReadonlyMap<string, readonly Phrase<readonly CueReading[]>[]>;
  readonly shapes: AttributionData['shapes'];
  readonly headFirst: boolean;
  readonly topicMarkers: ReadonlySet<string>;
  readonly amountWords: ReadonlySet<string>;
  readonly nounVerbs: ReadonlySet<string>;
  readonly nounMarkers: ReadonlySet<string>;
  readonly freeRelatives: ReadonlySet<string>;
  readonly absoluteOpeners: ReadonlySet<string>;
  readonly pronominals: ReadonlySet<string>;
  readonly contractible: ReadonlySet<string>;
  readonly surveys: ReadonlySet<string>;
  readonly relational: ReadonlySet<string>;
  readonly examples: ReadonlySet<string>;
  readonly predicatives: ReadonlySet<string>;
  readonly lineLabels: ReadonlySet<string>;
  readonly settingOpeners: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly looseComplementisers: ReadonlySet<string>;
  readonly afterwards: ReadonlySet<string>;
  readonly pluralEnding: string;
  readonly singularEndings: readonly string[];
  readonly participleEndings: readonly string[];
  /** Enclitics that stand for a source. */
  readonly enclitics: readonly string[];
}

const compiled = new WeakMap<AttributionData, Lexicon>();

/** The compiled lexicon of a pack; the first call compiles it. */
export function lexiconOf(data: AttributionData): Lexicon {
  let lexicon = compiled.get(data);
  if (!lexicon) compiled.set(data, (lexicon = compileLexicon(data)));
  return lexicon;
}

function compileLexicon(data: AttributionData): Lexicon {
  const frames = data.frames.map(compileFrame);
  const words = new Map<string, number>();
  const phrases = new Map<string, Phrase<number>[]>();
  for (const [name, list] of Object.entries(data.words)) {
    for (const entry of list.trim().split(/\s+/)) {
      const [first = '', ...rest] = entry.split('_');
      const bits = WordClass[name as ListedWordClass];
      if (rest.length === 0) words.set(first, (words.get(first) ?? 0) | bits);
      else addPhrase(phrases, first, rest, (value) => (value ?? 0) | bits);
    }
  }
  for (const lemma of data.verbs.trim().split(/\s+/)) {
    for (const rule of data.morphology) {
      if (rule.enclitic) continue;
      for (const form of inflect(lemma, rule)) if (!words.has(form)) words.set(form, WordClass.verb);
    }
  }
  for (const form of data.shapeExceptions.trim().split(/\s+/)) if (!words.has(form)) words.set(form, 0);
  return {
    words,
    phrases: longestFirst(phrases),
    cues: compileCues(data, frames),
    shapes: data.shapes,
    headFirst: data.headFirst,
    topicMarkers: wordSet(data.topicMarkers),
    amountWords: wordSet(data.amountWords),
    nounVerbs: wordSet(data.nounVerbs),
    nounMarkers: wordSet(data.nounMarkers),
    freeRelatives: wordSet(data.freeRelatives),
    absoluteOpeners: wordSet(data.absoluteOpeners),
    pronominals: wordSet(data.pronominals),
    contractible: wordSet(data.contractible),
    surveys: wordSet(data.surveys),
    relational: wordSet(data.relational),
    examples: wordSet(data.examples),
    predicatives: wordSet(data.predicatives),
    lineLabels: wordSet(data.lineLabels),
    settingOpeners: wordSet(data.settingOpeners),
    questionWords: wordSet(data.questionWords),
    looseComplementisers: wordSet(data.looseComplementisers),
    afterwards: wordSet(data.afterwards),
    pluralEnding: data.pluralEnding,
    singularEndings: data.singularEndings,
    participleEndings: data.participleEndings,
    enclitics: [...new Set(data.morphology.flatMap(({ enclitic }) => enclitic ?? []))],
  };
}

const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

type CueMap = Map<string, Phrase<CueReading[]>[]>;

function compileCues(data: AttributionData, frames: readonly Frame[]): Lexicon['cues'] {
  const cues: CueMap = new Map();
  for (const group of data.cues) {
    const families = new Set(group.frames.split(/\s+/));
    const usable = frames.filter((frame) => frame.family.split(/\s+/).some((family) => families.has(family)));
    for (const { surface, lemma, form } of cueForms(group, data.morphology)) {
      const [first = '', ...rest] = surface.split('_');
      const readings = usable
        .filter((frame) => frame.form === form)
        .map((frame): CueReading => ({ lemma, class: group.class, frame }));
      if (readings.length > 0) addPhrase(cues, first, rest, (value) => mergeReadings(value ?? [], readings));
    }
  }
  return longestFirst(cues);
}

function mergeReadings(known: readonly CueReading[], added: readonly CueReading[]): CueReading[] {
  const fresh = added.filter(({ frame }) => !known.some((reading) => reading.frame === frame));
  return [...known, ...fresh].sort((a, b) => a.frame.rank - b.frame.rank);
}

function* cueForms(
  group: CueGroup,
  morphology: readonly FormRule[],
): Generator<{ surface: string; lemma: string; form: CueForm }> {
  for (const entry of group.lemmas?.trim().split(/\s+/) ?? []) {
    const lemma = citation(entry);
    for (const rule of morphology)
      for (const surface of inflect(entry, rule)) yield { surface, lemma, form: rule.form };
  }
  if (group.words) {
    for (const surface of group.words.list.trim().split(/\s+/))
      yield { surface, lemma: surface.replaceAll('_', ' '), form: group.words.form };
  }
}

/** The forms that a rule makes of a lemma in the notation of {@link CueGroup.lemmas}. */
export function inflect(entry: string, rule: FormRule): readonly string[] {
  const [head = '', ...tail] = entry.split('_');
  const parts = head.split('/');
  const [base = '', derivation] = (parts[0] ?? '').split(/[():]/);
  const after = tail.length > 0 ? `_${tail.join('_')}` : '';
  if (rule.part !== undefined && parts.length > 1)
    return [(parts[rule.part] ?? parts.at(-1) ?? base) + after];
  const optional = derivation !== undefined && entry.includes('(');
  const stems =
    !rule.derived || !derivation ? [base] : optional ? [base, base + derivation] : [base + derivation];
  return stems.map((stem) => {
    const suffixed = attach(stem, rule.suffix, 'end');
    const prefixed = attach(suffixed, rule.prefix, 'start');
    return (
      prefixed.replace(/(?<=\p{L})-(?=\p{L})|\+/gu, (mark) =>
        mark === '+' || isMarkedPrefix(entry) ? '' : mark,
      ) +
      (rule.enclitic ?? '') +
      after
    );
  });
}

/** Whether the hyphen of a lemma marks its prefix (*per-ingat*) rather than being written (*wanti-wanti*). */
const isMarkedPrefix = (entry: string): boolean => entry.startsWith('per-');

const citation = (entry: string): string => {
  const [head = '', ...tail] = entry.split('_');
  const base = (head.split('/')[0] ?? '').replace(/[():+]/g, '');
  return [isMarkedPrefix(base) ? base.replace('-', '') : base, ...tail].join(' ');
};

function attach(stem: string, affix: Affix | undefined, side: 'start' | 'end'): string {
  for (const { edge, write } of affix?.cases ?? []) {
    const pattern = new RegExp(side === 'start' ? `^(?:${edge})` : `(?:${edge})$`, 'u');
    if (pattern.test(stem)) return stem.replace(pattern, write);
  }
  return stem;
}

function addPhrase<Value>(
  map: Map<string, Phrase<Value>[]>,
  first: string,
  rest: readonly string[],
  merge: (value: Value | undefined) => Value,
): void {
  const list = map.get(first) ?? [];
  const at = list.findIndex((phrase) => phrase.rest.join('_') === rest.join('_'));
  const phrase = { rest, value: merge(list[at]?.value) };
  if (at < 0) list.push(phrase);
  else list[at] = phrase;
  map.set(first, list);
}

function longestFirst<Value>(
  map: Map<string, Phrase<Value>[]>,
): ReadonlyMap<string, readonly Phrase<Value>[]> {
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return map;
}
