/** Builds the table of everybody who can be a source, and ties each attribution's source to an entry of it. */

import type { Attribution, Entity } from '../article';
import type { LanguagePack } from '../languages/languagePack';
import type { AttributionDraft, PlacedPassage } from '../passage';

export interface ResolvedSources {
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
}

/** Whole-article step. */
export function resolveSources(
  _passages: readonly PlacedPassage[],
  attributions: readonly AttributionDraft[],
  _pack: LanguagePack,
): ResolvedSources {
  return {
    entities: [],
    attributions: attributions.map((draft) => ({
      ...draft,
      source: draft.source && { ...draft.source, entity: null, resolved: null },
    })),
  };
}
