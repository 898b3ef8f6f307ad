import type { Rule } from '../rule';
import { flagSources } from './unnamedSources';

/** A person who exists and is not named: *seorang pejabat yang enggan disebut namanya*. */
export const anonymousSource: Rule<'attribution.anonymous-source'> = {
  id: 'attribution.anonymous-source',
  defaultSeverity: 'hint',
  check: (article) =>
    flagSources(article, 'anonymous', ({ rules }, words) =>
      rules['attribution.anonymous-source'].found(words),
    ),
};
