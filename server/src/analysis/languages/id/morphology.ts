/** Indonesian verb forms: what a root becomes as a tag, an active, a passive, with the enclitic, in a headline. */

import type { Affix, FormRule } from '../schema/attributionData';

/** *meN-* takes the place of a voiceless consonant: *tulis → menulis*, *sebut → menyebut*, but *klaim → mengklaim*. */
const activePrefix: Affix = {
  cases: [
    { edge: 'per-', write: 'memper' },
    { edge: '(?=[^aiueo]*[aiueo][^aiueo]*$)', write: 'menge' },
    { edge: '(?=[bfv]|p[lr])', write: 'mem' },
    { edge: 'p', write: 'mem' },
    { edge: '(?=[dcjz]|t[r])', write: 'men' },
    { edge: 't', write: 'men' },
    { edge: '(?=s[ptk])', write: 'men' },
    { edge: 's', write: 'meny' },
    { edge: '(?=k[lr]|[gh]|[aiueo])', write: 'meng' },
    { edge: 'k', write: 'meng' },
    { edge: '', write: 'me' },
  ],
};

const passivePrefix: Affix = { cases: [{ edge: '', write: 'di' }] };

/** In the order of the forms; *nya* is the source wherever it is written onto a cue. */
export const morphology: readonly FormRule[] = [
  { form: 'tag' },
  { form: 'tagEnclitic', enclitic: 'nya' },
  { form: 'active', prefix: activePrefix, derived: true },
  { form: 'passive', prefix: passivePrefix, derived: true },
  { form: 'passiveEnclitic', prefix: passivePrefix, derived: true, enclitic: 'nya' },
  { form: 'bare', derived: true },
];
