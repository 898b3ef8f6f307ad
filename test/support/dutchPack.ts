/** A third language, as far as attributions go: it shows that a pack is data and that the engine takes it as it comes. */

import { english } from '../../server/src/analysis/languages/en';
import type { LanguagePack } from '../../server/src/analysis/languages/languagePack';
import type { AttributionData } from '../../server/src/analysis/languages/schema/attributionData';

const attributions: AttributionData = {
  // zeg-gen, zeg-t, zei: the stem, with a t in the third person, and the past as a principal part.
  morphology: [
    { form: 'active', suffix: { cases: [{ edge: '', write: 't' }] }, ofBase: true },
    { form: 'active', part: 1, suffix: { cases: [{ edge: '', write: 'de' }] } },
  ],
  cues: [
    { class: 'speech', frames: 'statement', lemmas: 'zeg/zei meld vertel vind/vond' },
    { class: 'speech', frames: 'source', words: { form: 'word', list: 'volgens in_de_woorden_van' } },
    { class: 'hedge', frames: 'hearsay', words: { form: 'word', list: 'naar_verluidt vermoedelijk' } },
  ],
  frames: [
    {
      name: 'quotation-inverted',
      family: 'statement',
      placement: 'beside',
      pattern: 'QUOTE ,? CUE.active SOURCE',
    },
    {
      name: 'clause-inverted',
      family: 'statement',
      placement: 'beside',
      pattern: 'CLAUSE , CUE.active SOURCE END',
    },
    { name: 'statement', family: 'statement', pattern: 'SOURCE AUX* CUE.active (COMPL|:|,)? CONTENT' },
    { name: 'source-opening', family: 'source', pattern: 'CUE.word SOURCE CONTENT' },
    { name: 'hearsay', family: 'hearsay', pattern: 'SUBJECT CUE.word CLAUSE' },
  ],
  words: {
    determiner: 'de het een zijn haar',
    preposition: 'van in op met voor aan bij',
    possessive: 'van',
    coordinator: 'en of',
    subordinator: 'omdat toen terwijl als',
    complementiser: 'dat',
    auxiliary: 'is was heeft had zal kan moet wordt werd',
    negation: 'niet geen',
    adverb: 'ook later gisteren',
    pronoun: 'hij zij ze ik wij',
    role: 'burgemeester minister woordvoerder woordvoerster dijkgraaf',
    organization: 'gemeente waterschap politie',
    time: 'maandag dinsdag vandaag',
    connective: 'maar daarom',
  },
  verbs: '',
  shapes: [],
  shapeExceptions: '',
  nounVerbs: '',
  nounMarkers: 'de het een',
  freeRelatives: 'wat',
  absoluteOpeners: '',
  pronominals: '',
  contractible: '',
  surveys: '',
  relational: '',
  examples: '',
  predicatives: 'als',
  settingOpeners: '',
  questionWords: '',
  lineLabels: 'foto bron',
  looseComplementisers: '',
  afterwards: '',
  pluralEnding: '',
  singularEndings: [],
  participleEndings: [],
  amountWords: '',
  topicMarkers: 'over',
  headFirst: false,
};

/** Dutch attributions; everything else is borrowed from English. */
export const dutch: LanguagePack = { ...english, tag: 'nl', attributions };
