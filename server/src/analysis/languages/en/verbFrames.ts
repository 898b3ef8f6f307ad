/** Frames of English in which somebody says, does or is told something: their cue is a verb with its subject. */

import type { FrameData } from '../schema/attributionData';

export const verbFrames: readonly FrameData[] = [
  // *"…," X said*, *"…," said X*
  {
    name: 'quotation-subject',
    family: 'tag utterance',
    placement: 'beside',
    pattern:
      'QUOTE ,? SOURCE AUX* CUE.active ADV* (DETAIL* TAIL? , QUOTE | DETAIL* END | DETAIL* :? QUOTE | BORDER)',
  },
  {
    name: 'quotation-inverted',
    family: 'tag utterance',
    placement: 'beside',
    pattern: 'QUOTE ,? CUE.active NAMED (DETAIL* TAIL? , QUOTE | )',
  },
  {
    name: 'opening-speech',
    family: 'tag clause utterance',
    pattern: 'SOURCE AUX* CUE.active ADV* DETAIL* TAIL? (,|:) SPEECH',
  },
  // *…, X said*, *…, X said, …*
  {
    name: 'clause-subject',
    family: 'tag',
    placement: 'beside',
    pattern: 'CLAUSE , SOURCE AUX* CUE.active ADV* DETAIL* TAIL? (, CLAUSE | END)',
  },
  // *The gap, said X, would be plain*
  {
    name: 'clause-inverted-inside',
    family: 'tag',
    placement: 'beside',
    pattern: 'CLAUSE , CUE.active NAMED DETAIL* TAIL? , PREDICATE',
  },
  // *…, said X*
  {
    name: 'clause-inverted',
    family: 'tag',
    placement: 'beside',
    pattern: 'SENTENCE , CUE.active NAMED DETAIL* TAIL? (, CLAUSE | END)',
  },
  // *But, said X, …*
  {
    name: 'opener-inverted',
    family: 'tag',
    pattern: '(but|and|so|yet) ,? CUE.active NAMED DETAIL* , CONTENT',
  },
  {
    name: 'as-clause',
    family: 'tag',
    placement: 'beside',
    pattern: '(CLAUSE ,)? as SOURCE AUX* CUE.active ADV* DETAIL* (, CONTENT | : CONTENT | END)',
  },
  // *told X (that) …*
  {
    name: 'told-quotation',
    family: 'addressee question',
    placement: 'beside',
    pattern: 'QUOTE ,? SOURCE AUX* CUE.active OBJECT (DETAIL* TAIL? , QUOTE | )',
  },
  {
    name: 'told-inside',
    family: 'addressee',
    placement: 'beside',
    pattern: 'CLAUSE , SOURCE AUX* CUE.active OBJECT DETAIL* END',
  },
  {
    name: 'told',
    family: 'addressee',
    pattern: 'SOURCE AUX* CUE.active OBJECT DETAIL* ADV* ASIDE? ,? (COMPL|:|,|PURPOSE) CONTENT',
  },
  { name: 'told-clause', family: 'tell', pattern: 'SOURCE AUX* CUE.active OBJECT DETAIL* SENTENCE' },
  {
    name: 'told-shared',
    family: 'addressee',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active OBJECT DETAIL* ,? (COMPL|:|,|PURPOSE)? CONTENT',
  },
  {
    name: 'telling-progressive',
    family: 'addressee',
    pattern: 'SOURCE AUX* BE AUX* CUE.gerund OBJECT DETAIL* ,? (COMPL|:|,|PURPOSE)? CONTENT',
  },
  {
    name: 'telling',
    family: 'addressee',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.gerund OBJECT DETAIL* ,? (COMPL|:|,|PURPOSE)? CONTENT',
  },
  // *X said (that) …*
  {
    name: 'statement',
    family: 'clause',
    pattern: 'SOURCE AUX* CUE.active ADV* DETAIL* ASIDE? ,? (COMPL|:|,)? CONTENT',
  },
  {
    name: 'statement-shared',
    family: 'clause',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active ADV* DETAIL* ,? (COMPL|:|,)? CONTENT',
  },
  {
    name: 'statement-gerund',
    family: 'clause',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.gerund ADV* DETAIL* ,? (COMPL|:|,)? CONTENT',
  },
  // *voters saying that …*: a participle with a subject of its own
  {
    name: 'statement-progressive',
    family: 'clause',
    pattern: 'SOURCE AUX* BE AUX* CUE.gerund ADV* DETAIL* ,? (COMPL|:|,)? CONTENT',
  },
  // *…, with X saying (that) …*
  {
    name: 'statement-absolute',
    family: 'clause finding',
    pattern: 'ABSOLUTE AUX* CUE.gerund ADV* DETAIL* ,? (COMPL|:|,)? CONTENT',
  },
  {
    name: 'thought-absolute',
    family: 'report',
    pattern: 'ABSOLUTE AUX* CUE.gerund ADV* DETAIL* ,? (COMPL|:|,)? REPORT',
  },
  {
    name: 'naming-absolute',
    family: 'naming',
    pattern: 'ABSOLUTE AUX* CUE.gerund NAMEE (as|to be)? (QUOTE|PHRASE)',
  },
  { name: 'object-absolute', family: 'object', pattern: 'ABSOLUTE AUX* CUE.gerund PHRASE' },
  // *X went on television to say …*, *X continued to insist …*
  {
    name: 'statement-infinitive',
    family: 'clause',
    pattern:
      'GOVERNOR AUX* CUE.active ADV* DETAIL* ASIDE? ,? (COMPL CONTENT|: CONTENT|, QUOTE|WHETHER CONTENT|QUOTE|STATEMENT)',
  },
  {
    name: 'thought-infinitive',
    family: 'report',
    pattern:
      'GOVERNOR AUX* CUE.active ADV* DETAIL* ASIDE? ,? (COMPL CONTENT|: CONTENT|, QUOTE|QUOTE|STATEMENT)',
  },
  {
    name: 'told-infinitive',
    family: 'addressee',
    pattern: 'GOVERNOR AUX* CUE.active OBJECT DETAIL* ,? (COMPL|:|,|WHETHER) CONTENT',
  },
  {
    name: 'urge-infinitive',
    family: 'urge',
    pattern: 'GOVERNOR AUX* CUE.active OBJECT not? PURPOSE CONTENT',
  },
  { name: 'object-infinitive', family: 'object', pattern: 'GOVERNED AUX* CUE.active PHRASE' },
  // *While saying (that) …, X went on*
  {
    name: 'statement-opening',
    family: 'clause finding report',
    pattern: 'OPENING CUE.gerund ADV* DETAIL* COMPL? UPTO , MAIN',
  },
  // *issued a statement saying (that) …*, *a letter urging X to …*
  {
    name: 'statement-document',
    family: 'clause report',
    pattern: 'RELEASE AUX* CUE.gerund (COMPL CONTENT|, QUOTE|: CONTENT|QUOTE|STATEMENT)',
  },
  { name: 'urge-document', family: 'urge', pattern: 'RELEASE AUX* CUE.gerund OBJECT not? PURPOSE CONTENT' },
  {
    name: 'naming-document',
    family: 'naming',
    pattern: 'RELEASE AUX* CUE.gerund NAMEE (as|to be)? (QUOTE|PHRASE)',
  },
  { name: 'object-document', family: 'object', pattern: 'RELEASE AUX* CUE.gerund PHRASE' },
  // *X was told that …*, *was asked to …*
  {
    name: 'told-passive',
    family: 'addressee',
    pattern: 'BE AUX* CUE.passive (AGENT SOURCE)? DETAIL* (COMPL CONTENT|, QUOTE|QUOTE)',
  },
  {
    name: 'urge-passive',
    family: 'urge',
    pattern: 'BE AUX* CUE.passive (AGENT SOURCE)? not? PURPOSE CONTENT',
  },
  // *the study found (that) …*, not *she found her keys*
  {
    name: 'finding',
    family: 'finding',
    pattern:
      'SOURCE AUX* CUE.active ADV* DETAIL* ASIDE? ,? (COMPL CONTENT|: CONTENT|, QUOTE|QUOTE|STATEMENT)',
  },
  {
    name: 'finding-shared',
    family: 'finding',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active ADV* DETAIL* ,? (COMPL CONTENT|: CONTENT|, QUOTE|QUOTE|STATEMENT)',
  },
  {
    name: 'finding-gerund',
    family: 'finding',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.gerund ADV* DETAIL* ,? (COMPL CONTENT|: CONTENT|, QUOTE|QUOTE|STATEMENT)',
  },
  // *a poll shows Porter with 47 percent*
  { name: 'finding-object', family: 'finding', pattern: 'DOCUMENT AUX* CUE.active PHRASE' },
  // *The harbor needs dredging, records show*
  {
    name: 'finding-closing',
    family: 'finding',
    placement: 'beside',
    pattern: 'CLAUSE , SOURCE AUX* CUE.active DETAIL* (, CLAUSE | END)',
  },
  // *ledgers showing that …*, *voters saying that …*
  {
    name: 'finding-participle',
    family: 'finding clause',
    pattern: 'SOURCE CUE.gerund (COMPL CONTENT | (,|:) SPEECH)',
  },
  { name: 'finding-document', family: 'finding', pattern: 'DOCUMENT CUE.gerund (STATEMENT|PHRASE)' },
  // *a share of voters saying they will stay*
  { name: 'people-participle', family: 'finding clause report', pattern: 'PEOPLE CUE.gerund STATEMENT' },
  { name: 'statement-that', family: 'that', pattern: 'SOURCE AUX* CUE.active ADV* COMPL CONTENT' },
  {
    name: 'thought',
    family: 'report',
    pattern: 'SOURCE AUX* CUE.active ADV* DETAIL* ASIDE? ,? (COMPL|:|,)? REPORT',
  },
  {
    name: 'thought-shared',
    family: 'report',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active ADV* DETAIL* ,? (COMPL|:|,)? REPORT',
  },
  {
    name: 'thought-gerund',
    family: 'report',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.gerund ADV* DETAIL* ,? (COMPL|:|,)? REPORT',
  },
  {
    name: 'thought-progressive',
    family: 'report',
    pattern: 'SOURCE AUX* BE AUX* CUE.gerund ADV* DETAIL* ,? (COMPL|:|,)? REPORT',
  },
  {
    name: 'marked-progressive',
    family: 'finding marked',
    pattern: 'SOURCE AUX* BE AUX* CUE.gerund ADV* DETAIL* ,? (COMPL|:|WHETHER) CONTENT',
  },
  {
    name: 'statement-marked',
    family: 'marked',
    pattern: 'SOURCE AUX* CUE.active ADV* DETAIL* ,? (COMPL|:|WHETHER) CONTENT',
  },
  {
    name: 'statement-marked-shared',
    family: 'marked',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active ADV* DETAIL* (COMPL|:|WHETHER) CONTENT',
  },
  {
    name: 'statement-marked-gerund',
    family: 'marked',
    placement: 'shared',
    pattern: 'SHARED CUE.gerund ADV* DETAIL* (COMPL|:|WHETHER) CONTENT',
  },
  { name: 'statement-quoted', family: 'marked', pattern: 'SOURCE AUX* CUE.active ADV* DETAIL* ,? QUOTE' },
  // *X is confident that …*
  { name: 'state', family: 'state', pattern: 'SOURCE AUX* BE AUX* CUE.word (COMPL CONTENT|STATEMENT)' },
  // *X vowed to …*, *X urged Y to …*
  {
    name: 'directive-progressive',
    family: 'directive',
    pattern: 'SOURCE AUX* BE AUX* CUE.gerund ADV* PURPOSE CONTENT',
  },
  { name: 'directive', family: 'directive', pattern: 'SOURCE AUX* CUE.active ADV* not? PURPOSE CONTENT' },
  {
    name: 'directive-shared',
    family: 'directive',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active ADV* not? PURPOSE CONTENT',
  },
  {
    name: 'directive-gerund',
    family: 'directive',
    placement: 'shared',
    pattern: 'SHARED CUE.gerund ADV* PURPOSE CONTENT',
  },
  { name: 'urge', family: 'urge', pattern: 'SOURCE AUX* CUE.active OBJECT not? PURPOSE CONTENT' },
  {
    name: 'urge-shared',
    family: 'urge',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active OBJECT not? PURPOSE CONTENT',
  },
  {
    name: 'urge-gerund',
    family: 'urge',
    placement: 'shared',
    pattern: 'SHARED CUE.gerund OBJECT not? PURPOSE CONTENT',
  },
  {
    name: 'urge-progressive',
    family: 'urge',
    pattern: 'SOURCE AUX* BE AUX* CUE.gerund OBJECT not? PURPOSE CONTENT',
  },
  {
    name: 'naming-progressive',
    family: 'naming',
    pattern: 'SOURCE AUX* BE AUX* CUE.gerund NAMEE (as|to be)? (QUOTE|PHRASE)',
  },
  {
    name: 'naming',
    family: 'naming',
    pattern: 'SOURCE AUX* CUE.active NAMEE (as|to be)? (QUOTE|PHRASE)',
  },
  {
    name: 'naming-gerund',
    family: 'naming',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.gerund NAMEE (as|to be)? (QUOTE|PHRASE)',
  },
  {
    name: 'naming-shared',
    family: 'naming',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active NAMEE (as|to be)? (QUOTE|PHRASE)',
  },
  // *what X called "a farce"*
  { name: 'naming-relative', family: 'naming', pattern: 'RELATIVE SOURCE AUX* CUE.active QUOTE' },
  // *X hailed Y as a success*
  { name: 'naming-as', family: 'as', pattern: 'SOURCE AUX* CUE.active NAMEE as (QUOTE|PHRASE)' },
  {
    name: 'naming-as-shared',
    family: 'as',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active NAMEE as (QUOTE|PHRASE)',
  },
  {
    name: 'naming-as-gerund',
    family: 'as',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.gerund NAMEE as (QUOTE|PHRASE)',
  },
  // *X asked Y whether …*, *asked by X whether …, Y said*
  {
    name: 'question',
    family: 'question',
    pattern: 'SOURCE AUX* CUE.active ADV* (OBJECT DETAIL*)? QUESTION',
  },
  {
    name: 'question-shared',
    family: 'question',
    placement: 'shared',
    pattern: 'SHARED AUX* CUE.active ADV* (OBJECT DETAIL*)? QUESTION',
  },
  {
    name: 'question-put',
    family: 'question',
    placement: 'beside',
    pattern: 'CUE.passive AGENT SOURCE DETAIL* QUESTION',
  },
  // *Asked whether …, Y said*: nobody is named who asked
  { name: 'question-received', family: 'question', pattern: 'CUE.passive DETAIL* (QUESTION | (,|:) SPEECH)' },
  // *which critics said was unfair*, *what he called "a farce"*: the relative word stands for a part of the content
  {
    name: 'statement-relative',
    family: 'clause',
    pattern: 'RELATIVE SOURCE AUX* CUE.active ADV* DETAIL* PREDICATE',
  },
  // *X announced plans*, *X called Y a "disgrace"*
  { name: 'object-progressive', family: 'object', pattern: 'SOURCE AUX* BE AUX* CUE.gerund PHRASE' },
  { name: 'object', family: 'object', pattern: 'SOURCE AUX* CUE.active PHRASE' },
  { name: 'object-shared', family: 'object', placement: 'shared', pattern: 'SHARED AUX* CUE.active PHRASE' },
  { name: 'object-gerund', family: 'object', placement: 'shared', pattern: 'SHARED AUX* CUE.gerund PHRASE' },
];
