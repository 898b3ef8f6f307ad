/** Frames of English without a speaking subject: sources in phrases, hedges and passives, nouns, colons. */

import type { FrameData } from '../schema/attributionData';

export const phraseFrames: readonly FrameData[] = [
  // *according to X*, *citing X*
  {
    name: 'source-inside',
    family: 'source basis',
    placement: 'beside',
    pattern: 'CONTENT , CUE.word SOURCE DETAIL* (, CLAUSE | END)',
  },
  {
    name: 'source-opening',
    family: 'source basis',
    placement: 'beside',
    pattern: 'START CUE.word SOURCE TAIL? , CONTENT',
  },
  { name: 'source-closing', family: 'source', placement: 'beside', pattern: 'CONTENT ,? CUE.word SOURCE' },
  // *In a new poll, Porter leads*, *Porter leads in the polls*
  {
    name: 'survey-opening',
    family: 'survey',
    placement: 'beside',
    pattern: 'START CUE.word SOURCE TAIL? , FACT',
  },
  {
    name: 'survey-closing',
    family: 'survey',
    placement: 'beside',
    pattern: 'FACT CUE.word SOURCE DETAIL* END',
  },
  // *, per the report*, not *per hour*
  {
    name: 'source-per',
    family: 'per',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.word SPEAKER',
  },
  // passives
  { name: 'passive-agent', family: 'passive', pattern: 'SUBJECT AUX* BE AUX* CUE.passive ADV* AGENT SOURCE' },
  // *is expected to …*, *reportedly*
  { name: 'hedge', family: 'hedge', pattern: 'SUBJECT AUX* BE AUX* CUE.passive AUX* PURPOSE CLAUSE' },
  // *is accused of …*
  {
    name: 'hedge-of',
    family: 'accused',
    pattern: 'SUBJECT AUX* BE AUX* CUE.passive (AGENT SOURCE)? of (QUOTE|PHRASE)',
  },
  // *is seen as …*
  {
    name: 'hedge-as',
    family: 'viewed',
    pattern: 'SUBJECT AUX* BE AUX* CUE.passive (widely|largely|broadly)? as (QUOTE|PHRASE)',
  },
  { name: 'hedge-it', family: 'hedge', pattern: 'it AUX* BE AUX* CUE.passive ADV* COMPL CLAUSE' },
  { name: 'seeming', family: 'seeming', pattern: 'SUBJECT AUX* CUE.active AUX* PURPOSE CLAUSE' },
  { name: 'seeming-it', family: 'seeming', pattern: 'it AUX* CUE.active ADV* COMPL CLAUSE' },
  { name: 'hearsay-subject', family: 'hearsay', pattern: 'SUBJECT CUE.word CLAUSE' },
  { name: 'hearsay', family: 'hearsay', pattern: 'CUE.word ,? CLAUSE' },
  // *X's claim that …*, *the claim by X that …*
  {
    name: 'noun-subject',
    family: 'noun',
    pattern:
      'SOURCE AUX* (expressed|expresses|express|voiced|made|makes|make|repeated|issued|cited|raised|have|has|had|shared) (the|a|an|his|her|their)? NOUN? CUE.word COMPL CONTENT',
  },
  { name: 'noun-owned', family: 'noun', pattern: 'OWNER ADV* CUE.word COMPL CONTENT' },
  { name: 'noun-owned-to', family: 'plea', pattern: 'OWNER ADV* CUE.word PURPOSE CONTENT' },
  { name: 'noun-owned-for', family: 'plea', pattern: 'OWNER ADV* CUE.word for PHRASE' },
  {
    name: 'noun-owned-about',
    family: 'judgement',
    pattern: 'OWNER ADV* CUE.word (of|on|about|against|over) PHRASE',
  },
  { name: 'noun-of', family: 'noun', pattern: 'CUE.word (from|by|of|among|in) SOURCE COMPL CONTENT' },
  { name: 'noun', family: 'noun', pattern: 'CUE.word COMPL CONTENT' },
  // *She had one answer: "…"*, *Porter: "…"*
  { name: 'colon-speech', family: 'colon', pattern: 'OPENER CUE.word SPEECH' },
  // *PORTER: We left. They stayed.*
  { name: 'transcript-line', family: 'colon', pattern: 'LABEL CUE.word REST' },
  { name: 'headline-colon', family: 'colon', pattern: 'HEADLINE SOURCE CUE.word CONTENT' },
];
