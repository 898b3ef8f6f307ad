import { attributionFixes, relatedSource } from '../candidates';
import type { BlockRule, Finding, RelatedSpan } from '../rule';
import { sayImplied, verdictsOf } from './verdicts';

/** A checkable sentence without numbers, with nobody behind it. */
export const unsourcedStatement: BlockRule<'attribution.unsourced-statement'> = {
  id: 'attribution.unsourced-statement',
  defaultSeverity: 'information',
  byBlock: true,
  check: (article, scope) =>
    verdictsOf(article, scope).flatMap((verdict): Finding[] => {
      if (verdict.rule !== 'statement') return [];
      const { start, end, reason } = verdict.sentence;
      if (reason.kind === 'negatedAttribution') {
        const cue = article.attributions[reason.attribution]?.cue;
        const related: RelatedSpan[] = cue
          ? [{ ...cue, message: ({ rules }) => rules['attribution.unsourced-statement'].cueOfDenial }]
          : [];
        return [
          {
            start,
            end,
            message: ({ rules }) => rules['attribution.unsourced-statement'].unconfirmed,
            related,
            fixes: [],
          },
        ];
      }
      const signals = reason.kind === 'checkable' ? reason.signals.map(({ signal }) => signal) : [];
      const { speaker, before } = verdict;
      const signal = loudest.find((candidate) => signals.includes(candidate)) ?? 'state';
      const implied = speaker && sayImplied(speaker);
      return [
        {
          start,
          end,
          message: implied ?? (({ rules }) => rules['attribution.unsourced-statement'].found(signal)),
          related: relatedSource(article, start),
          fixes: attributionFixes(article, { start, end }),
          quieter: speaker !== null,
          passage: {
            back: before && start - before.start,
            loudness: -loudest.indexOf(signal),
            say: (count) =>
              implied ??
              (({ rules }) => rules['attribution.unsourced-statement'].foundPassage(count, signal)),
          },
        },
      ];
    }),
};

/** Of several things that make a sentence checkable the message names the one that matters most. */
const loudest = [
  'accusation',
  'cause',
  'superlative',
  'comparison',
  'result',
  'knowledge',
  'intention',
  'act',
  'state',
] as const;
