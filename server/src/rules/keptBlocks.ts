/** Tells in which blocks of an article the rules would find what they found in a former version. Pure. */

import type { Article } from '../analysis/article';
import { matchBlocks, type BlockMatch } from '../analysis/incremental/matchBlocks';
import { impliedSpeakers } from './attribution/impliedSpeakers';
import { candidateReach, namedSources } from './candidates';
import type { RatedFinding } from './checkArticle';

/** For each block the index of the former one whose findings hold for it, or -1. About rules that look at blocks one by one. */
export function keptBlocks(before: Article, after: Article): readonly number[] {
  const match = matchBlocks(before, after);
  const kept = withSameCandidates(after, match);
  const formerSpeakers = speakersByBlock(before);
  const speakers = speakersByBlock(after);
  return kept.map((former, at) => (formerSpeakers.get(former) === speakers.get(at) ? former : -1));
}

/** Leaves out the blocks from which one looks back, over the sources before them, across a change. */
function withSameCandidates(article: Article, { former, head }: BlockMatch): readonly number[] {
  const sources = namedSources(article);
  let source = 0;
  let since = candidateReach;
  return former.map((index, at) => {
    const first = source;
    const end = article.blocks[at]?.end ?? 0;
    while ((sources[source]?.start ?? Infinity) < end) source++;
    if (index < 0 || at === head) since = 0;
    const isNear = since < candidateReach;
    if (index >= 0) since += source - first;
    return isNear ? -1 : index;
  });
}

/** Who is taken to speak in sentences of a block that name nobody, as one string to be compared. */
function speakersByBlock(article: Article): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>();
  for (const [{ block, start }, { name, speaks }] of impliedSpeakers(article)) {
    const offset = start - (article.blocks[block]?.start ?? 0);
    speakers.set(block, `${speakers.get(block) ?? ''}${offset} ${speaks} ${name}\n`);
  }
  return speakers;
}

/** A finding where its words stand now. */
export function moveFinding(finding: RatedFinding, by: number): RatedFinding {
  if (by === 0) return finding;
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    related: finding.related.map(({ start, end, message }) => ({
      start: start + by,
      end: end + by,
      message,
    })),
    fixes: finding.fixes.map(({ title, edits, certain }) => ({
      title,
      edits: edits.map(({ start, end, newText }) => ({ start: start + by, end: end + by, newText })),
      certain,
    })),
  };
}
