import type { Rule } from '../rule';
import { flagSources } from './unnamedSources';

/** A source nobody can ask: *para ahli*, *critics*. */
export const vagueSource: Rule<'attribution.vague-source'> = {
  id: 'attribution.vague-source',
  defaultSeverity: 'information',
  check: (article) =>
    flagSources(article, 'vague', ({ rules }, words) => rules['attribution.vague-source'].found(words)),
};
