import { describe, expect, it } from 'vitest';
import { english } from '../../../../../server/src/analysis/languages/en';
import { attributionsIn, readAttributions } from '../../attributions/readAttributions';

/** Sentence, and its attributions as `frame | source | cue | content + content`. */
const sentences: readonly (readonly [string, ...string[]])[] = [
  [
    '"The levee held," Porter said on Monday, "and it will hold again."',
    'quotation-subject | Porter | said | "The levee held," + "and it will hold again."',
  ],
  [
    '"The levee held," said Ann Porter, a spokeswoman for the county.',
    'quotation-inverted | Ann Porter, a spokeswoman for the county | said | "The levee held,"',
  ],
  // who speaks
  ['That engineer said the levee held.', 'statement | engineer | said | the levee held'],
  ['The levee held, her deputy said.', 'clause-subject | her deputy | said | The levee held'],
  ['The levee held, she and Mr. Briggs said.', 'clause-subject | she and Mr. Briggs | said | The levee held'],
  [
    'A redacted copy of the report seen by residents said the levee was weak.',
    'statement | A redacted copy of the report seen by residents | said | the levee was weak',
  ],
  // amounts are no topics
  [
    'The county said about half of the levee had held.',
    'statement | The county | said | about half of the levee had held',
  ],
  [
    'Porter added that about a third of the levee was gone.',
    'statement | Porter | added | about a third of the levee was gone',
  ],
  // names given to things
  ['Briggs called her "reckless".', 'naming | Briggs | called | "reckless"'],
  ['Briggs called that “beyond belief.”', 'naming | Briggs | called | “beyond belief.”'],
  ['Briggs called the long delays "unacceptable."', 'naming | Briggs | called | "unacceptable."'],
  // what an opening clause reports ends where the main clause begins
  [
    'After Porter announced that the levee had held, residents went home.',
    'statement | Porter | announced | the levee had held',
  ],
  // questions
  [
    'Porter asked Briggs whether the levee would hold.',
    'question | Porter | asked | whether the levee would hold',
  ],
  [
    'Porter toured the levee and asked residents what they had seen.',
    'question-shared | Porter | asked | what they had seen',
  ],
  [
    'Asked by Porter whether the levee would hold, Briggs shrugged.',
    'question-put | Porter | Asked | whether the levee would hold',
  ],
  ['Porter said: "The levee held."', 'opening-speech | Porter | said | "The levee held."'],
  ['The levee held, Porter said.', 'clause-subject | Porter | said | The levee held'],
  [
    'The levee, Porter said, was never at risk.',
    'clause-subject | Porter | said | The levee + was never at risk',
  ],
  [
    'The levee was safe, said Mayor Tom Briggs of Millbrook.',
    'clause-inverted | Mayor Tom Briggs of Millbrook | said | The levee was safe',
  ],
  ['As Porter put it, the levee was lucky.', 'as-clause | Porter | put it | the levee was lucky'],
  ['"It held," Porter told reporters.', 'told-quotation | Porter | told | "It held,"'],
  ['The levee held, Porter told reporters.', 'told-inside | Porter | told | The levee held'],
  ['Porter told reporters on Monday that the levee held.', 'told | Porter | told | the levee held'],
  ['Porter told The Valley Post the levee was safe.', 'told-clause | Porter | told | the levee was safe'],
  [
    'Porter toured the levee and told residents that it was safe.',
    'told-shared | Porter | told | it was safe',
  ],
  [
    'Porter is telling residents that the levee is safe.',
    'telling-progressive | Porter | telling | the levee is safe',
  ],
  [
    'Porter toured the levee, telling residents that it was safe.',
    'telling | Porter | telling | it was safe',
  ],
  [
    'County Engineer Ann Porter said the levee held and added that repairs would take two months.',
    'statement | County Engineer Ann Porter | said | the levee held',
    'statement-shared | County Engineer Ann Porter | added | repairs would take two months',
  ],
  ['Porter toured the levee, saying it was safe.', 'statement-gerund | Porter | saying | it was safe'],
  ['Porter is saying the levee will hold.', 'statement-progressive | Porter | saying | the levee will hold'],
  ['Porter believes the levee will hold.', 'thought | Porter | believes | the levee will hold'],
  ['Porter toured the levee and believes it will hold.', 'thought-shared | Porter | believes | it will hold'],
  ['Porter toured the levee, hoping it will hold.', 'thought-gerund | Porter | hoping | it will hold'],
  ['Porter is hoping the levee will hold.', 'thought-progressive | Porter | hoping | the levee will hold'],
  ['The audit proves that the levee was weak.', 'statement-marked | The audit | proves | the levee was weak'],
  [
    'Porter toured the levee and decided that it was safe.',
    'statement-marked-shared | Porter | decided | it was safe',
  ],
  [
    'Porter toured the levee, deciding that it was safe.',
    'statement-marked-gerund | Porter | deciding | it was safe',
  ],
  ['Porter toured the levee and called it "a miracle."', 'naming-shared | Porter | called | "a miracle."'],
  ['Porter toured the levee, calling it "a miracle."', 'naming-gerund | Porter | calling | "a miracle."'],
  ['Porter called it "a miracle."', 'naming | Porter | called | "a miracle."'],
  ['Porter decided "enough is enough."', 'statement-quoted | Porter | decided | "enough is enough."'],
  ['The mayor vowed to rebuild the levee.', 'directive | The mayor | vowed | rebuild the levee'],
  [
    'The mayor is threatening to close the bridge.',
    'directive-progressive | The mayor | threatening | close the bridge',
  ],
  [
    'The mayor toured the levee and vowed to rebuild it.',
    'directive-shared | The mayor | vowed | rebuild it',
  ],
  ['The mayor toured the levee, vowing to rebuild it.', 'directive-gerund | The mayor | vowing | rebuild it'],
  ['The mayor urged residents to leave.', 'urge | The mayor | urged | leave'],
  ['The mayor toured the levee, urging residents to leave.', 'urge-gerund | The mayor | urging | leave'],
  ['The mayor described the delay as "a disgrace."', 'naming | The mayor | described | "a disgrace."'],
  [
    'The council rejected the plan for a new levee.',
    'object | The council | rejected | the plan for a new levee',
  ],
  ['The council met on Monday and rejected the plan.', 'object-shared | The council | rejected | the plan'],
  ['The council met on Monday, rejecting the plan.', 'object-gerund | The council | rejecting | the plan'],
  [
    'The levee was built in 1931, according to the state auditor.',
    'source-inside | the state auditor | according to | The levee was built in 1931',
  ],
  [
    'According to the state auditor, the levee was built in 1931.',
    'source-opening | the state auditor | According to | the levee was built in 1931',
  ],
  [
    'The levee was built in 1931 according to the state auditor.',
    'source-closing | the state auditor | according to | The levee was built in 1931',
  ],
  [
    'The outage was first reported by The Valley Post.',
    'passive-agent | The Valley Post | reported | The outage',
  ],
  ['It was reported that two people had died.', 'hedge-it | – | reported | two people had died'],
  [
    'The mayor was quoted as saying the levee was safe.',
    'statement-gerund | The mayor | saying | the levee was safe',
  ],
  ['The river is expected to crest on Friday.', 'hedge | – | expected | The river + crest on Friday'],
  ['It is believed that the gate was left open.', 'hedge-it | – | believed | the gate was left open'],
  [
    'Two men were reportedly seen near the pump.',
    'hearsay-subject | – | reportedly | Two men were + seen near the pump',
  ],
  ['Reportedly the gate was left open.', 'hearsay | – | Reportedly | the gate was left open'],
  [
    'Porter expressed concern that the levee would fail.',
    'noun-subject | Porter | concern | the levee would fail',
  ],
  [
    "Porter's claim that the levee held surprised nobody.",
    'noun-owned | Porter | claim | the levee held surprised nobody',
  ],
  [
    'Critics laughed at the claim by Porter that the levee held.',
    'noun-of | Porter | claim | the levee held',
  ],
  ['There is concern that the levee will fail.', 'noun | – | concern | the levee will fail'],
  ['The mayor has not said whether he will resign.', 'statement | The mayor | said | whether he will resign'],
];

const headlines: readonly (readonly [string, ...string[]])[] = [
  ['Porter: Levee Will Hold', 'headline-colon | Porter | : | Levee Will Hold'],
];

describe('English frames', () => {
  it.each(sentences)('%s', (text, ...expected) => {
    expect(readAttributions(text, 'en')).toEqual(expected);
  });

  it.each(headlines)('headline: %s', (text, ...expected) => {
    expect(readAttributions(text, 'en', true)).toEqual(expected);
  });

  it('has a sentence for every frame', () => {
    const tried = new Set([
      ...sentences.flatMap(([text]) => attributionsIn(text, 'en').map(({ frame }) => frame)),
      ...headlines.flatMap(([text]) => attributionsIn(text, 'en', true).map(({ frame }) => frame)),
    ]);
    expect(english.attributions.frames.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual(
      [],
    );
  });
});
