/** What a checker ticks off, as a client is told it. Pure. */

import type { AttributionClass } from '../analysis/article';
import { claimsOf } from '../annotations/claims';
import { placesOf } from '../annotations/places';
import type { AnalyzedDocument } from '../documents/readings';
import type { Messages } from '../messages';
import type { Claim } from '../protocol';
import { excerpt } from '../hostileText';
import { rangeOf } from './spans';

/** Longest text of a claim that is told, in characters. */
const longestText = 400;

/** Every claim of the article, in text order. */
export function listClaims(
  { document, article }: AnalyzedDocument,
  leaveOut: readonly AttributionClass[],
  { annotations }: Messages,
): readonly Claim[] {
  const places = placesOf(article);
  return claimsOf(article, leaveOut).map((claim): Claim => {
    const place = places[claim.block];
    return {
      kind: claim.kind,
      range: rangeOf(document, claim),
      text: excerpt(article.text.slice(claim.start, claim.end), longestText),
      sentence: rangeOf(document, claim.sentence),
      speaker: claim.speaker === null ? null : excerpt(claim.speaker),
      paragraph: claim.block,
      place: place ? annotations.place[place.kind](place.number) : '',
      sourcing: claim.sourcing,
      same: claim.same,
    };
  });
}
