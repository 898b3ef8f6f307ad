import { relatedSource } from '../candidates';
import { excerpt } from '../excerpt';
import type { BlockRule, Finding } from '../rule';
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
          message: speaker ? sayImplied(speaker) : ({ rules }) => rules['attribution.hearsay'].found(words),
          related: relatedSource(article, sentence.start),
          fixes: [],
          quieter: speaker !== null,
        },
      ];
    }),
};
