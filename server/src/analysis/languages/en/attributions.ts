import type { AttributionData } from '../schema/attributionData';
import { cues } from './cues';
import { frames } from './frames';
import { morphology } from './morphology';
import { nounVerbs, shapeExceptions, shapes, verbs, wordLists } from './wordClasses';

export const attributions: AttributionData = {
  morphology,
  cues,
  frames,
  words: wordLists,
  verbs,
  shapes,
  shapeExceptions,
  nounVerbs,
  nounMarkers: 'the a an his its their our my your no another each every',
  pronominals: 'another each',
  examples: 'including like such along',
  relational:
    'aide aides adviser advisers advisor advisors ambassador envoy assistant counselor heir successor rival close privy loyal sympathetic opposed related',
  surveys: 'poll survey',
  contractible: 'he she it who that there what here where how',
  freeRelatives: 'what',
  absoluteOpeners: 'with',
  predicatives: 'as',
  lineLabels: `video look email watch update updates photo photos read related breaking exclusive note byline dateline source
    sources contact phone tel fax web website warning correction clarification opinion analysis editorial poll live more see here question
    answer audio listen graphic gallery map data editor editors tweet report developing alert news bottom line fact facts`,
  settingOpeners: '',
  questionWords: '',
  looseComplementisers: '',
  afterwards: '',
  pluralEnding: 's',
  singularEndings: ['ss', 'us', 'sis'],
  participleEndings: ['ing', 'ed'],
  topicMarkers: 'about',
  amountWords:
    'half third quarter one two three four five six seven eight nine ten dozen hundred thousand million',
  headFirst: false,
};
