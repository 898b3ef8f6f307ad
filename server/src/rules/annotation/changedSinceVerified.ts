import { standingOf } from '../../annotations/judge';
import { lastJudged } from '../../annotations/standings';
import { excerpt } from '../../hostileText';
import type { AnnotationRule, Finding } from '../rule';

/** Longest stretch of the verified words in a message. */
const longest = 60;

/** Words that were verified and say something else by now. */
export const changedSinceVerified: AnnotationRule<'annotation.changed-since-verified'> = {
  id: 'annotation.changed-since-verified',
  defaultSeverity: 'information',
  check: ({ text }, placed) =>
    lastJudged(placed).flatMap(({ annotation, span }): Finding[] => {
      const { status, changed } = standingOf(annotation, text.slice(span.start, span.end));
      const { judged } = annotation.onRecord;
      if (status !== 'verified' || changed === null || judged === undefined) return [];
      const words = excerpt(judged, longest);
      return [
        {
          start: span.start,
          end: span.end,
          message: ({ rules, annotations }) =>
            rules['annotation.changed-since-verified'].found(words, annotations.change[changed]),
          related: [],
          fixes: [
            {
              title: ({ rules }) => rules['annotation.changed-since-verified'].bringBack(words),
              edits: [{ start: span.start, end: span.end, newText: judged }],
              certain: false,
            },
          ],
          remedies: [{ kind: 'verify' }, { kind: 'clearStatus' }],
        },
      ];
    }),
};
