import { relatedSource } from '../candidates';
import { excerpt } from '../excerpt';
import type { BlockRule, Finding, Say } from '../rule';
import { sayImplied, verdictsOf } from './verdicts';

/** A hedge with nobody behind it: *diduga*, *reportedly*. */
export const hearsay: BlockRule<'attribution.hearsay'> = {
  id: 'attribution.hearsay',
  defaultSeverity: 'information',
  byBlock: true,
  check: (article, scope) =>
    verdictsOf(article, scope).flatMap(({ rule, sentence, speaker }): Finding[] => {
      if (rule !== 'hearsay' || sentence.reason.kind !== 'hedge') return [];
      const { cue } = sentence.reason;
      const words = excerpt(article, cue);
      return [
        {
          start: cue.start,
          end: cue.end,
          message: speaker ? sayImplied(speaker) : sayFound(words),
          related: relatedSource(article, sentence.start),
          fixes: [],
          quieter: speaker !== null,
        },
      ];
    }),
};

const sayFound =
  (words: string): Say =>
  ({ rules }) =>
    rules['attribution.hearsay'].found(words);
