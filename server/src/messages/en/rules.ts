import { annotationRules } from './annotationRules';
import { consistencyRules } from './consistency';
import { sourcingRules } from './sourcingRules';

/** What the rules say, by rule. */
export const rules = { ...sourcingRules, ...consistencyRules, ...annotationRules };
