import { attributionFixes, relatedSource } from '../candidates';
import type { BlockRule, Finding, RelatedSpan, Say } from '../rule';
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
        const related: RelatedSpan[] = cue ? [{ ...cue, message: sayCueOfDenial }] : [];
        return [
          {
            start,
            end,
            message: sayUnconfirmed,
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
          message: implied ?? sayFound(signal),
          related: relatedSource(article, start),
          fixes: attributionFixes(article, { start, end }),
          quieter: speaker !== null,
          passage: {
            back: before && start - before.start,
            loudness: -loudest.indexOf(signal),
            say: sayPassage(implied, signal),
          },
        },
      ];
    }),
};

const sayUnconfirmed: Say = ({ rules }) => rules['attribution.unsourced-statement'].unconfirmed;

const sayCueOfDenial: Say = ({ rules }) => rules['attribution.unsourced-statement'].cueOfDenial;

const sayFound =
  (signal: Signal): Say =>
  ({ rules }) =>
    rules['attribution.unsourced-statement'].found(signal);

const sayPassage =
  (implied: Say | null, signal: Signal) =>
  (count: number): Say =>
    implied ?? (({ rules }) => rules['attribution.unsourced-statement'].foundPassage(count, signal));

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

type Signal = (typeof loudest)[number];
