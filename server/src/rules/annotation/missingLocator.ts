import { isSourceBody } from '../../annotations/annotation';
import { lacksLocator } from '../../annotations/locators';
import { excerpt } from '../../hostileText';
import type { AnnotationRule, Finding } from '../rule';

/** A source record that leaves it to the next reader to find the place. */
export const missingLocator: AnnotationRule<'annotation.missing-locator'> = {
  id: 'annotation.missing-locator',
  defaultSeverity: 'hint',
  check: (_, placed) =>
    placed.flatMap(({ annotation, span }): Finding[] => {
      if (!span) return [];
      return annotation.body
        .filter(isSourceBody)
        .filter(lacksLocator)
        .map((source): Finding => {
          const name = excerpt(source.source, 60);
          const kind = source['onRecord:kind'];
          return {
            start: span.start,
            end: span.end,
            message: ({ rules }) => rules['annotation.missing-locator'].found[kind](name),
            related: [],
            fixes: [],
            remedies: [{ kind: 'addSource' }],
          };
        });
    }),
};
