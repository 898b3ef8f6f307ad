/** How Indonesian puts content, cue and source together; tried in this order. */

import type { FrameData } from '../schema/attributionData';

export const frames: readonly FrameData[] = [
  // headlines
  { name: 'headline-bare', family: 'bare', pattern: 'HEADLINE START SOURCE CUE.bare (COMPL|:|,)? CONTENT' },
  {
    name: 'headline-bare-shared',
    family: 'bare',
    placement: 'shared',
    pattern: 'HEADLINE SHARED CUE.bare (COMPL|:|,)? CONTENT',
  },
  { name: 'headline-object', family: 'bareObject', pattern: 'HEADLINE START SOURCE CUE.bare EVENT' },
  // *SARI: Kami sudah pulang.*
  { name: 'transcript-line', family: 'colon', pattern: 'LABEL CUE.word REST' },
  { name: 'headline-colon', family: 'colon', pattern: 'HEADLINE SOURCE CUE.word CONTENT' },
  // *"…," kata X* and *…, kata X, …*
  {
    name: 'quotation-tag',
    family: 'tag quotationTag',
    placement: 'beside',
    pattern: 'QUOTE ,? CUE.tag ADV* SOURCE (DETAIL* , QUOTE)?',
  },
  {
    name: 'quotation-tag-enclitic',
    family: 'tag quotationTag',
    placement: 'beside',
    pattern: 'QUOTE ,? CUE.tagEnclitic (DETAIL* , QUOTE)?',
  },
  {
    name: 'clause-tag',
    family: 'tag',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.tag ADV* SOURCE DETAIL* (, CLAUSE | END)',
  },
  {
    name: 'clause-tag-enclitic',
    family: 'tag',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.tagEnclitic (, CLAUSE | DETAIL* END)',
  },
  {
    name: 'clause-tag-no-comma',
    family: 'tag',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.tag SOURCE CLAUSE',
  },
  // *Saat ini kata Sri, …*
  {
    name: 'clause-tag-closed',
    family: 'plainTag',
    placement: 'beside',
    pattern: 'CLAUSE CUE.tag SPEAKER , CLAUSE',
  },
  { name: 'connective-tag', family: 'tag', placement: 'beside', pattern: ', CUE.tag ADV* SOURCE ,? CONTENT' },
  {
    name: 'connective-tag-enclitic',
    family: 'tag',
    placement: 'beside',
    pattern: ', CUE.tagEnclitic ,? CONTENT',
  },
  { name: 'opening-tag', family: 'tag', pattern: 'START CUE.tag SOURCE (,|:) CONTENT' },
  { name: 'opening-tag-enclitic', family: 'tag', pattern: 'START CUE.tagEnclitic (,|:) CONTENT' },
  // *menurut X, …* and *…, menurut X*
  {
    name: 'source-inside',
    family: 'source',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.word SOURCE TAIL? (, CLAUSE | END)',
  },
  {
    name: 'source-inside-enclitic',
    family: 'source',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.wordEnclitic (, CLAUSE | END)',
  },
  {
    name: 'source-opening',
    family: 'source',
    placement: 'beside',
    pattern: 'CUE.word SOURCE DETAIL* TAIL? , CONTENT',
  },
  {
    name: 'source-opening-enclitic',
    family: 'source',
    placement: 'beside',
    pattern: 'CUE.wordEnclitic ,? CONTENT',
  },
  {
    name: 'source-inside-no-comma',
    family: 'source',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.word SOURCE CLAUSE',
  },
  { name: 'source-no-comma', family: 'source', placement: 'beside', pattern: 'CUE.word SOURCE CONTENT' },
  {
    name: 'source-closing',
    family: 'source',
    placement: 'beside',
    pattern: 'CLAUSE CUE.word SOURCE DETAIL* END',
  },
  // *Proyeksi analis Sri, …*
  { name: 'forecast-opening', family: 'forecast', pattern: 'START CUE.word SPEAKER , CONTENT' },
  // *Dari data BPS, …*
  {
    name: 'record-opening',
    family: 'record',
    placement: 'beside',
    pattern: 'START CUE.word SOURCE DETAIL* TAIL? , CONTENT',
  },
  {
    name: 'quotation-thus',
    family: 'thus',
    placement: 'beside',
    pattern: 'QUOTE ,? CUE.word SOURCE DETAIL* TAIL? END',
  },
  // *Mengutip X, …* and *…, dikutip dari X*
  {
    name: 'medium-opening',
    family: 'medium citing',
    placement: 'via',
    pattern: 'START CUE.word SOURCE DETAIL* TAIL? , CONTENT',
  },
  { name: 'citing', family: 'citing', pattern: 'SOURCE AUX* CUE.word RECORD' },
  { name: 'medium-comma', family: 'citing', placement: 'via', pattern: 'CONTENT , CUE.word SOURCE' },
  { name: 'medium-closing', family: 'medium', placement: 'via', pattern: 'CONTENT ,? CUE.word SOURCE' },
  // *X mengatakan (bahwa) …*
  {
    name: 'quotation-subject',
    family: 'clause',
    placement: 'beside',
    pattern: 'QUOTE ,? SOURCE AUX* CUE.active DETAIL* END',
  },
  { name: 'pointing-object', family: 'clause marked', pattern: 'SOURCE AUX* CUE.active REFERENCE' },
  {
    name: 'told',
    family: 'addressee',
    pattern: 'SOURCE AUX* CUE.active OBJECT DETAIL* ASIDE? COMPL CONTENT',
  },
  {
    name: 'directive',
    family: 'directive',
    pattern: 'SOURCE AUX* CUE.active DETAIL* ASIDE? (PURPOSE|COMPL|:|,) CONTENT',
  },
  { name: 'urge', family: 'urge', pattern: 'SOURCE AUX* CUE.active OBJECT ASIDE? PURPOSE CONTENT' },
  {
    name: 'statement',
    family: 'clause',
    pattern: 'SOURCE AUX* CUE.active DETAIL* ,? (COMPL|:|,)? CONTENT',
  },
  {
    name: 'statement-shared',
    family: 'clause',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active DETAIL* ,? (COMPL|:|,)? CONTENT',
  },
  {
    name: 'statement-marked',
    family: 'marked',
    pattern: 'SOURCE AUX* CUE.active DETAIL* ,? (COMPL|:|,) CONTENT',
  },
  {
    name: 'statement-marked-shared',
    family: 'marked',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active DETAIL* ,? (COMPL|:|,) CONTENT',
  },
  // *data BPS menunjukkan inflasi naik*
  { name: 'finding', family: 'finding', pattern: 'DOCUMENT AUX* CUE.active STATEMENT' },
  { name: 'statement-clause', family: 'clausal', pattern: 'SOURCE AUX* CUE.active STATEMENT' },
  { name: 'statement-quoted', family: 'marked', pattern: 'SOURCE AUX* CUE.active DETAIL* QUOTE' },
  {
    name: 'statement-relative',
    family: 'clause marked',
    pattern: 'SOURCE yang AUX* CUE.active DETAIL* COMPL CONTENT',
  },
  {
    name: 'statement-relative-bare',
    family: 'relative',
    pattern: 'SOURCE yang AUX* CUE.active DETAIL* SENTENCE',
  },
  // *X bertanya (kepada Y) mengapa …*
  {
    name: 'question',
    family: 'question',
    pattern: 'SOURCE AUX* CUE.active DETAIL* (WHETHER CONTENT | OBJECT DETAIL* WHETHER CONTENT)',
  },
  {
    name: 'question-shared',
    family: 'question',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active DETAIL* (WHETHER CONTENT | OBJECT DETAIL* WHETHER CONTENT)',
  },
  // *X menyebutnya sebagai …*
  { name: 'naming', family: 'naming', pattern: 'SOURCE AUX* CUE.active sebagai? (QUOTE|CLAUSE)' },
  {
    name: 'naming-shared',
    family: 'naming',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active sebagai? (QUOTE|CLAUSE)',
  },
  // *X meminta agar …*, *X mendesak Y untuk …*
  {
    name: 'directive-shared',
    family: 'directive',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active DETAIL* (PURPOSE|COMPL|:|,) CONTENT',
  },
  { name: 'directive-clause', family: 'request', pattern: 'SOURCE AUX* CUE.active SENTENCE' },
  // *X menyerukan penarikan pasukan*
  { name: 'object', family: 'object', pattern: 'SOURCE AUX* CUE.active EVENT' },
  { name: 'object-shared', family: 'object', placement: 'shared', pattern: 'SHARED AUX* CUE.active EVENT' },
  // *Hal itu disampaikan X*, *Disebutkan bahwa …*
  { name: 'pointer-passive', family: 'passive pointed', pattern: 'POINTER AUX* CUE.passive AGENT? SOURCE' },
  { name: 'passive-agent', family: 'passive', pattern: 'SUBJECT AUX* CUE.passive AGENT? SPEAKER' },
  {
    name: 'passive-as',
    family: 'passive pointed',
    placement: 'beside',
    pattern: '(seperti|sebagaimana) AUX* CUE.passive AGENT? SOURCE , CONTENT',
  },
  {
    name: 'passive-as-closing',
    family: 'passive pointed',
    placement: 'beside',
    pattern: 'CLAUSE , (seperti|sebagaimana) AUX* CUE.passive AGENT? SOURCE',
  },
  { name: 'passive-statement', family: 'passive', pattern: 'CUE.passive (COMPL|:) CONTENT' },
  {
    name: 'passive-enclitic-inside',
    family: 'passive',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.passiveEnclitic (, CLAUSE | END)',
  },
  {
    name: 'passive-enclitic-opening',
    family: 'passive',
    pattern: 'START CUE.passiveEnclitic (COMPL|:|,)? CONTENT',
  },
  {
    name: 'passive-enclitic-subject',
    family: 'passive',
    pattern: 'SUBJECT AUX* CUE.passiveEnclitic CONTENT',
  },
  // *Harga diperkirakan naik*, *pasukan yang diduga …*
  { name: 'hedge-relative', family: 'hedge', pattern: 'yang AUX* CUE.passive kuat? COMPL? CLAUSE' },
  { name: 'hedge-subject', family: 'hedge', pattern: 'SUBJECT AUX* CUE.passive kuat? COMPL? CLAUSE' },
  {
    name: 'hedge-relative-clause',
    family: 'hedgeClause',
    pattern: 'yang AUX* CUE.passive kuat? COMPL? SENTENCE',
  },
  {
    name: 'hedge-subject-clause',
    family: 'hedgeClause',
    pattern: 'SUBJECT AUX* CUE.passive kuat? COMPL? SENTENCE',
  },
  {
    name: 'hedge-opening',
    family: 'hedge hedgeOpening',
    pattern: 'START AUX* CUE.passive kuat? ,? COMPL? CLAUSE',
  },
  { name: 'hearsay-subject', family: 'hearsay', pattern: 'SUBJECT CUE.word ,? CLAUSE' },
  { name: 'hearsay', family: 'hearsay', pattern: 'CUE.word ,? COMPL? CLAUSE' },
  // *pernyataan X bahwa …*
  {
    name: 'possessed-noun',
    family: 'noun',
    pattern:
      'SOURCE AUX* (memiliki|punya|mendapat|menerima|memperoleh|mendapatkan|menyampaikan|mengeluarkan) CUE.word NOUN* COMPL CONTENT',
  },
  { name: 'noun', family: 'noun', pattern: 'CUE.word PREP? SOURCE COMPL CONTENT' },
  { name: 'noun-bare', family: 'noun', pattern: 'CUE.word NOUN* COMPL CONTENT' },
];
