/** Settles what the cues of a block make of each other: content cut at a trailing attribution, second-hand sources. */

import { appendAll } from '../appendAll';
import { endsStep, type Steps } from '../steps';
import {
  cueAround,
  has,
  isComma,
  quotationAround,
  sentenceAt,
  type BlockView,
  type Range,
} from './blockView';
import { skipConnectives, trimStop } from './contents';
import { isPast } from './insets';
import type { Match } from './match';
import { WordClass as C } from './wordClasses';

/** A match whose contents have been cut to what is ascribed. */
export interface SettledMatch extends Match {
  readonly via: Range | null;
}

/** In steps. Matches in the order of their cues; what is returned keeps it. */
export function* combineMatches(view: BlockView, matches: readonly Match[]): Steps<readonly SettledMatch[]> {
  const cuts: Cut[] = [];
  for (const [at, match] of matches.entries()) {
    if (endsStep(at)) yield undefined;
    appendAll(cuts, cutsOf(view, match));
  }
  cuts.sort((a, b) => a.start - b.start);
  yield undefined;
  const settled: SettledMatch[] = [];
  for (const [at, match] of matches.entries()) {
    if (endsStep(at)) yield undefined;
    settled.push({ ...match, contents: cutContents(view, match, cuts), via: null });
  }
  yield undefined;
  const claimed = dropRivals(
    view,
    settled.filter(({ contents }) => contents.length > 0),
  );
  yield undefined;
  return passOn(view, claimed);
}

interface Cut extends Range {
  readonly match: Match;
  /** True where nothing of the content comes back after it. */
  readonly ends: boolean;
}

/** The stretches that a match takes out of other contents. */
function cutsOf(view: BlockView, match: Match): readonly Cut[] {
  const { placement } = match.reading.frame;
  const content = match.contents[0];
  const last = match.contents[match.contents.length - 1];
  if (!content || !last) return [];
  if (placement === 'beside' || placement === 'via') {
    if (content.start >= match.cue.start) return [];
    // *She announced the end of the rationing: “…,” she said*
    const isTold =
      quotationAround(view, content.start)?.start === content.start &&
      view.tokens.forms[content.start - 1] === ':';
    if (isTold && !view.lexicon.headFirst)
      return [{ start: content.start - 1, end: Math.max(match.end, last.end), match, ends: true }];
    const end = last.start > match.cue.start ? last.start : match.end;
    return [{ start: content.end, end, match, ends: last === content && atSentenceEnd(view, end) }];
  }
  const opening = match.start;
  if (placement === 'shared') return [{ start: opening, end: match.end, match, ends: true }];
  if (opensCoordinate(view, opening) || (match.source && followsOpening(view, opening))) {
    let start = opening;
    while (
      start > 0 &&
      has(view, start - 1, C.coordinator | C.subordinator | C.mark) &&
      (view.quotationOf[start - 1] ?? -1) < 0
    )
      start--;
    return [{ start, end: match.end, match, ends: true }];
  }
  return [];
}

function atSentenceEnd(view: BlockView, at: number): boolean {
  const sentence = view.sentences[view.sentenceOf[at - 1] ?? -1];
  return !sentence || trimStop(view, sentence.start, sentence.end) <= at;
}

/** Whether a clause with a subject of its own is set against the one before: *, while Y said*, *; Y said*. */
function opensCoordinate(view: BlockView, at: number): boolean {
  const before = at - 1;
  if (before < 1) return false;
  if (view.tokens.forms[before] === ';') return true;
  return has(view, before, C.coordinator | C.subordinator) && isComma(view, before - 1);
}

/** Whether a clause is the main one of a sentence that opens with another: *While X says it is safe, **Y said** …*, *Asked by X, **Y said** …*. */
function followsOpening(view: BlockView, at: number): boolean {
  if (view.lexicon.headFirst || !isComma(view, at - 1) || has(view, at, C.relative)) return false;
  const { start } = sentenceAt(view, at);
  const first = skipConnectives(view, start, at);
  if (has(view, first, C.relative | C.complementiser)) return false;
  const isParticiple =
    cueAround(view, first)?.readings.some(({ frame: { form } }) => form === 'passive') ?? false;
  return has(view, first, C.subordinator) || (isParticiple && isPast(view, first));
}

/** How many cuts one content is checked against: more stand in no sentence anybody writes. */
const mostCuts = 12;

function cutContents(view: BlockView, match: Match, cuts: readonly Cut[]): Range[] {
  const contents: Range[] = [];
  for (const content of match.contents) {
    let { start } = content;
    let open = true;
    let checked = 0;
    for (
      let at = Math.max(0, firstCutFrom(cuts, start) - 2);
      at < cuts.length && checked < mostCuts;
      at++, checked++
    ) {
      const cut = cuts[at];
      if (!cut || cut.start >= content.end) break;
      if (cut.match === match || cut.end <= start || !reaches(match, cut)) continue;
      const before = { start, end: trimStop(view, start, cut.start) };
      if (before.end > before.start) contents.push(before);
      start = cut.end;
      while (start < content.end && isComma(view, start)) start++;
      if (cut.ends || start >= content.end) {
        open = false;
        break;
      }
    }
    if (open && start < content.end) contents.push({ start, end: content.end });
  }
  return contents;
}

/** A cut reaches the contents of matches that come before it in the sentence, and none that hold it as their own. */
function reaches(match: Match, cut: Cut): boolean {
  if (match.cue.start > cut.start) return false;
  return match.contents[0] !== undefined && match.contents[0].start <= cut.start;
}

function firstCutFrom(cuts: readonly Cut[], start: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A quotation belongs to one attribution: the tag beside it wins over what stands before it. */
function dropRivals(view: BlockView, matches: readonly SettledMatch[]): readonly SettledMatch[] {
  const owner = new Map<number, SettledMatch>();
  const rank = (match: SettledMatch): number => ((match.contents[0]?.start ?? 0) < match.cue.start ? 1 : 0);
  for (const match of matches) {
    const quoted = wholeQuotation(view, match);
    if (quoted === null) continue;
    const rival = owner.get(quoted);
    if (!rival || rank(match) > rank(rival)) owner.set(quoted, match);
  }
  const sourced = new Set<number>();
  for (const { source, contents } of matches) if (source && contents[0]) sourced.add(contents[0].start);
  const nouns = new Map<number, number>();
  for (const { reading, source, cue } of matches)
    if (reading.frame.family === 'noun' && source) nouns.set(source.start, cue.start);
  return matches.filter((match) => {
    if (holdsOwnNoun(match, nouns)) return false;
    // *X says in a statement that …*: the noun adds nothing to the verb.
    if (isBareNoun(match) && sourced.has(match.contents[0]?.start ?? -1)) return false;
    const quoted = wholeQuotation(view, match);
    return quoted === null || owner.get(quoted) === match;
  });
}

/**
 * *X voiced fears that …*: what the noun introduces says it all.
 * @param nouns where the nouns stand that are cues, by the start of their source
 */
function holdsOwnNoun(
  { reading, source, contents }: SettledMatch,
  nouns: ReadonlyMap<number, number>,
): boolean {
  const content = contents[0];
  if (reading.class !== 'object' || !source || !content) return false;
  const noun = nouns.get(source.start) ?? -1;
  return noun >= content.start && noun < content.end;
}

const isBareNoun = ({ reading, source }: SettledMatch): boolean =>
  source === null && reading.frame.family === 'noun';

/** Index of the quotation that is the match's whole first content, or null. */
function wholeQuotation(view: BlockView, match: SettledMatch): number | null {
  const content = match.contents[0];
  const index = view.quotationOf[content?.start ?? 0] ?? -1;
  const quotation = view.quotations[index];
  return content && quotation?.start === content.start && quotation.end === content.end ? index : null;
}

/** *Mengutip dari X, Kim mengatakan …*: the medium becomes the `via` of what it passes on. */
function passOn(view: BlockView, matches: readonly SettledMatch[]): readonly SettledMatch[] {
  const result: SettledMatch[] = [];
  const dropped = new Set<SettledMatch>();
  const media = new Map<SettledMatch, Range>();
  matches.forEach((match, index) => {
    if (match.reading.frame.placement !== 'via' || !match.source) return;
    const carried = carriedBy(view, match, matches, index);
    if (!carried) return;
    media.set(carried, match.source);
    dropped.add(match);
  });
  for (const match of matches)
    if (!dropped.has(match)) result.push({ ...match, via: media.get(match) ?? null });
  return result;
}

/** The statement beside a second-hand cue, in the same sentence, that it passes on. */
function carriedBy(
  view: BlockView,
  match: SettledMatch,
  matches: readonly SettledMatch[],
  index: number,
): SettledMatch | undefined {
  for (const neighbour of [matches[index + 1], matches[index - 1]]) {
    if (!neighbour || neighbour.reading.frame.placement === 'via') continue;
    if (!neighbour.source && !neighbour.reading.frame.form.endsWith('Enclitic')) continue;
    if (neighbour.reading.class !== 'speech' && neighbour.reading.class !== 'document') continue;
    if (view.sentenceOf[neighbour.cue.start] === view.sentenceOf[match.cue.start]) return neighbour;
  }
  return undefined;
}
