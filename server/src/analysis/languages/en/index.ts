import type { LanguagePack } from '../languagePack';
import { attributions } from './attributions';
import { names } from './names';
import { consistency } from './consistency';
import { numbers } from './numbers';
import { sourcing } from './sourcing';
import { structure } from './structure';

const commonWords = new Set(
  `the of and to in that is was for on with as by at from it he she they his her their be been are were has have had
   not but or an which who this would will could about after before said more than when there also its into`.split(
    /\s+/,
  ),
);

/** English. */
export const english: LanguagePack = {
  tag: 'en',
  commonWords,
  structure,
  attributions,
  names,
  numbers,
  consistency,
  sourcing,
};
