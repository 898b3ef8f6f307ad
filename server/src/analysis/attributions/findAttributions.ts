/** Finds the attributions of one block: who says what, and by which words. */

import type { Manner, Span } from '../article';
import type { AttributionData } from '../languages/schema/attributionData';
import type { LanguagePack } from '../languages/languagePack';
import type { AttributionDraft } from '../passage';
import { spanOf, viewBlock, type BlockInput, type BlockView, type Range } from './blockView';
import { combineMatches, type SettledMatch } from './combineMatches';
import { lexiconOf } from './lexicon';
import { matchCue, type Match } from './matchFrames';
import { sourceKindOf } from './sourceKinds';
import { WordListClassifier, type TokenClassifier } from './tokenClasses';
import { WordClass as C } from './wordClasses';

/** One block's text with what the stages before have found in it. */
export type AttributionInput = BlockInput;

const classifiers = new WeakMap<AttributionData, TokenClassifier>();

/** Ordered by the start of the first content piece; offsets as those of the input. */
export function findAttributions(input: AttributionInput, pack: LanguagePack): readonly AttributionDraft[] {
  const lexicon = lexiconOf(pack.attributions);
  let classifier = classifiers.get(pack.attributions);
  if (!classifier) classifiers.set(pack.attributions, (classifier = new WordListClassifier(lexicon)));
  const view = viewBlock(input, lexicon, classifier);
  const matches: Match[] = [];
  for (const cue of view.cues) {
    const match = matchCue(view, cue, matches[matches.length - 1] ?? null);
    if (match) matches.push(match);
  }
  return combineMatches(view, matches)
    .map((match) => toDraft(view, match))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || a.cue.start - b.cue.start);
}

function toDraft(view: BlockView, match: SettledMatch): AttributionDraft {
  const { reading, contents } = match;
  const { tokens } = view;
  const cue = spanOf(tokens, match.cue);
  const enclitic = encliticOf(view, match, cue);
  return {
    content: contents.map((content) => spanOf(tokens, content)),
    cue,
    source: enclitic ?? (match.source && spanOf(tokens, match.source)),
    manner: mannerOf(view, contents),
    sourceKind: enclitic ? 'person' : sourceKindOf(view, match.source),
    negated: match.negated,
    via: match.via && spanOf(tokens, match.via),
    class: reading.class,
    frame: reading.frame.name,
    lemma: reading.lemma,
  };
}

/** The end of the cue that stands for its source (*ujar|nya*), or null. */
function encliticOf(view: BlockView, { reading, source }: Match, cue: Span): Span | null {
  if (source || !reading.frame.form.endsWith('Enclitic')) return null;
  const written = view.text.slice(cue.start, cue.end).toLowerCase();
  const enclitic = view.lexicon.enclitics.find((ending) => written.endsWith(ending));
  return enclitic ? { start: cue.end - enclitic.length, end: cue.end } : null;
}

function mannerOf(view: BlockView, contents: readonly Range[]): Manner {
  let quoted = false;
  let free = false;
  for (const { start, end } of contents) {
    for (let at = start; at < end; at++) {
      const quotation = view.quotations[view.quotationOf[at] ?? -1];
      const kind = quotation?.draft.kind;
      if (kind === 'speech' || kind === 'partial') quoted = true;
      else if (((view.bits[at] ?? 0) & C.mark) === 0) free = true;
      if (quoted && free) return 'mixed';
    }
  }
  return quoted ? 'direct' : 'indirect';
}
