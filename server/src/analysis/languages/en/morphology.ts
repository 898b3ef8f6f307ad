/** English verb forms: past, third person, participle, *-ing*. A `+` after a lemma doubles its last letter before a vowel. */

import type { Affix, FormRule } from '../schema/attributionData';

const third: Affix = {
  cases: [
    { edge: '(s|sh|ch|x|z|o)\\+?', write: '$1es' },
    { edge: '([^aeiou])y', write: '$1ies' },
    { edge: '\\+', write: 's' },
    { edge: '', write: 's' },
  ],
};

const past: Affix = {
  cases: [
    { edge: '(.)\\+', write: '$1$1ed' },
    { edge: 'e', write: 'ed' },
    { edge: '([^aeiou])y', write: '$1ied' },
    { edge: '', write: 'ed' },
  ],
};

const gerund: Affix = {
  cases: [
    { edge: '(.)\\+', write: '$1$1ing' },
    { edge: '([^eoy])e', write: '$1ing' },
    { edge: '', write: 'ing' },
  ],
};

export const morphology: readonly FormRule[] = [
  { form: 'active', part: 0 },
  { form: 'active', suffix: third, ofBase: true },
  { form: 'active', part: 1, suffix: past },
  { form: 'passive', part: 2, suffix: past },
  { form: 'gerund', suffix: gerund, ofBase: true },
];
