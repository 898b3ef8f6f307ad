import { describe, expect, it } from 'vitest';
import { english } from '../../../../../server/src/analysis/languages/en';
import { attributionsIn, readAttributions } from '../../attributions/readAttributions';
import { partedSentences } from './partedSentences';

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
  // the clause before a tag ends in quoted words, its comma among them
  [
    'The levees here are "very, very old," Porter said.',
    'quotation-subject | Porter | said | The levees here are "very, very old,"',
  ],
  ['Porter disclosed that the levee was weak.', 'statement | Porter | disclosed | the levee was weak'],
  ['The levee, Porter reckoned, would hold.', 'clause-subject | Porter | reckoned | The levee + would hold'],
  [
    'Her assurance that the levee would hold was wrong.',
    'noun-owned | Her | assurance | the levee would hold was wrong',
  ],
  // findings
  [
    'A new poll shows Porter with 47 percent.',
    'finding-object | A new poll | shows | Porter with 47 percent',
  ],
  ['Porter found the gate in the river.'],
  ['The survey found that the levee held.', 'finding | The survey | found | the levee held'],
  [
    'Porter toured the site and found the levee had held.',
    'finding-shared | Porter | found | the levee had held',
  ],
  [
    'The board published a survey, showing the levee had held.',
    'finding-gerund | The board | showing | the levee had held',
  ],
  ['The plan states that the levee must hold.', 'statement-that | The plan | states | the levee must hold'],
  ['The levee held, per the report.', 'source-per | the report | per | The levee held'],
  ['It appears that the levee held.', 'seeming-it | – | appears | the levee held'],
  [
    'Porter toured the site and hailed the levee as a success.',
    'naming-as-shared | Porter | hailed | a success',
  ],
  [
    'Porter toured the site, hailing the levee as a success.',
    'naming-as-gerund | Porter | hailing | a success',
  ],
  ['Porter toured the site and said the levee held.', 'statement-shared | Porter | said | the levee held'],
  // who speaks, told by an amount or what describes them
  ['Those surveyed said the levee held.', 'statement | Those surveyed | said | the levee held'],
  ['About four in 10 said the levee held.', 'statement | About four in 10 | said | the levee held'],
  ['Almost half said they had left.', 'statement | Almost half | said | they had left'],
  [
    'The levee will hold, an engineer close to him said.',
    'clause-subject | an engineer close to him | said | The levee will hold',
  ],
  [
    'Residents supporting the plan have said the levee held.',
    'statement | Residents supporting the plan | said | the levee held',
  ],
  [
    '"It held," said Ann Porter, an engineer currently working for the county.',
    'quotation-inverted | Ann Porter, an engineer currently working for the county | said | "It held,"',
  ],
  [
    '"It held," said Ann Porter, director of the Office of Levees at the Water Board.',
    'quotation-inverted | Ann Porter, director of the Office of Levees at the Water Board | said | "It held,"',
  ],
  ['"It held," said the printed leaflet.', 'quotation-inverted | the printed leaflet | said | "It held,"'],
  [
    'The levee held, according to a survey conducted by the Water Board.',
    'source-inside | a survey conducted by the Water Board | according to | The levee held',
  ],
  // a relative word stands for a part of what is said
  ['The plan, which critics said was hasty, was dropped.', 'statement-relative | critics | said | was hasty'],
  [
    'Porter listed what she said were the weak spots.',
    'statement-relative | she | said | were the weak spots',
  ],
  // a sentence that leads into a quotation
  ['Porter had one answer: "The levee held."', 'colon-speech | Porter | : | "The levee held."'],
  ['It is what Briggs called “beyond belief.”', 'naming-relative | Briggs | called | “beyond belief.”'],
  ['Briggs called the repair of the levee from last May “a farce.”', 'naming | Briggs | called | “a farce.”'],
  // who speaks: inside a relative clause, a share, a participle before a noun
  [
    'Residents who have heard directly from the board say the levee held.',
    'statement | Residents who have heard directly from the board | say | the levee held',
  ],
  ['Nine out of ten say the levee held.', 'statement | Nine out of ten | say | the levee held'],
  ['47% say the levee held.', 'statement | 47% | say | the levee held'],
  ['Porter told cheering residents that the levee held.', 'told | Porter | told | the levee held'],
  [
    'A resident familiar with the levee said it held.',
    'statement | A resident familiar with the levee | said | it held',
  ],
  // names given with *as*
  ['Briggs hailed the levee as a success.', 'naming-as | Briggs | hailed | a success'],
  // what seems so to nobody in particular
  ['The levee appears to have failed.', 'seeming | – | appears | The levee + have failed'],
  // what is asked not to be done
  ['Porter urged residents not to leave.', 'urge | Porter | urged | leave'],
  // verbs that speak only with quoted words
  ['"The levee held," Porter recommended.', 'quotation-subject | Porter | recommended | "The levee held,"'],
  ['Porter continues a tour of the levees.'],
  ['The levee states several limits.'],
  ['Porter found her keys.'],
  ['Porter added two courses.'],
  ['Water costs 3 dollars per gallon.'],
  ['The levee is likely to hold.'],
  // amounts are no topics
  [
    'The county said about half of the levee had held.',
    'statement | The county | said | about half of the levee had held',
  ],
  [
    'Porter added that about a third of the levee was gone.',
    'finding | Porter | added | about a third of the levee was gone',
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
    'finding-shared | County Engineer Ann Porter | added | repairs would take two months',
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
  // where a noun phrase that is content ends
  ['Porter endorsed the plan last week.', 'object | Porter | endorsed | the plan'],
  [
    'Porter criticized the contractor during a debate in March.',
    'object | Porter | criticized | the contractor',
  ],
  ['Porter defended the levee as a bargain.', 'object | Porter | defended | the levee as a bargain'],
  [
    'Porter blamed the council for ignoring warnings and delaying repairs.',
    'object | Porter | blamed | the council for ignoring warnings and delaying repairs',
  ],
  [
    'Porter criticized the contractor, said Briggs would sue and left.',
    'object | Porter | criticized | the contractor',
  ],
  [
    'Porter discussed the attack on what he calls the old guard.',
    'object | Porter | discussed | the attack on what he calls the old guard',
  ],
  [
    'Porter endorsed the plan – cost and all – for the levee.',
    'object | Porter | endorsed | the plan – cost and all – for the levee',
  ],
  // what stands before a cue only tells when and where
  ['In a speech, Porter argued that the levee held.', 'statement | Porter | argued | the levee held'],
  ['When the water fell, Porter said the levee held.', 'statement | Porter | said | the levee held'],
  [
    'In the long run, Porter said, the levee will hold.',
    'clause-subject | Porter | said | In the long run + the levee will hold',
  ],
  // the source of *according to*
  [
    'According to harbor officials, the gate that they installed was left open.',
    'source-opening | harbor officials | According to | the gate that they installed was left open',
  ],
  [
    'According to early results of tests made for the port and the county, the levee held.',
    'source-opening | early results of tests | According to | the levee held',
  ],
  [
    'According to county police reports, Porter said the gate was open.',
    'source-opening | county police reports | According to | Porter said the gate was open',
    'statement | Porter | said | the gate was open',
  ],
  // who speaks, over an inset
  [
    'Ann Porter, who runs a state-owned port, said the levee held.',
    'statement | Ann Porter, who runs a state-owned port | said | the levee held',
  ],
  [
    'On Monday, however, the director of the port, Ann Porter, said that the levee held.',
    'statement | the director of the port, Ann Porter | said | the levee held',
  ],
  [
    'Ann Porter, a spokeswoman, said the levee would hold.',
    'statement | Ann Porter, a spokeswoman | said | the levee would hold',
  ],
  // a content that opens with a participle, a question, a finding
  ['Porter said keeping the levee is a duty.', 'statement | Porter | said | keeping the levee is a duty'],
  ['"Who opened the gate?" Porter asked her.', 'told-quotation | Porter | asked | "Who opened the gate?"'],
  [
    'Asked whether the levee would hold, Porter shrugged.',
    'question-received | – | Asked | whether the levee would hold',
  ],
  ['Porter was asked, "Who opened the gate?"', 'question-received | – | asked | "Who opened the gate?"'],
  ['Porter asked Briggs which gate was open.', 'question | Porter | asked | which gate was open'],
  ['Another ranking says the port is small.', 'statement | Another ranking | says | the port is small'],
  ['Early analysis shows the levee may fail.', 'finding | Early analysis | shows | the levee may fail'],
  [
    'Porter said the levee was “too weak,” adding that it would fail.',
    'statement | Porter | said | the levee was “too weak,”',
    'finding-gerund | Porter | adding | it would fail',
  ],
  // a comma inside the quotation marks that it closes
  [
    "Porter said the levee was ''too weak,'' adding that it would fail.",
    "statement | Porter | said | the levee was ''too weak,''",
    'finding-gerund | Porter | adding | it would fail',
  ],
  [
    'Porter found that, on average, levees last for decades.',
    'finding | Porter | found | on average, levees last for decades',
  ],
  ['The levee is weak, records show.', 'finding-closing | records | show | The levee is weak'],
  [
    'The county released papers showing that the levee was weak.',
    'finding-participle | papers | showing | the levee was weak',
  ],
  [
    'Porter praised the crew and urged residents to leave their homes.',
    'object | Porter | praised | the crew',
    'urge-shared | Porter | urged | leave their homes',
  ],
  // clauses inside clauses
  [
    'Porter answered the council, stating the levee had held.',
    'thought | Porter | answered | the council',
    'thought-gerund | Porter | stating | the levee had held',
  ],
  [
    'Porter, who thinks the levee is weak, called the plan “a farce.”',
    'thought | who | thinks | the levee is weak',
    'naming | Porter, who thinks the levee is weak | called | “a farce.”',
  ],
  [
    'Though Porter told the council that the levee was “too weak,” Briggs said it held.',
    'told | Porter | told | the levee was “too weak,”',
    'statement | Briggs | said | it held',
  ],
  [
    'Porter said, without evidence, that the gate was left open.',
    'statement | Porter | said | the gate was left open',
  ],
  [
    'Porter says he would meet Briggs and tell him the truth.',
    'statement | Porter | says | he would meet Briggs and tell him the truth',
  ],
  [
    'The report was written by Ann P. Moss, an engineer, Porter said.',
    'passive-agent | Ann P. Moss, an engineer | written | The report',
    'clause-subject | Porter | said | The report was written by Ann P. Moss, an engineer',
  ],
  [
    'PORTER: The levee held. It always does.',
    'transcript-line | PORTER | : | The levee held. It always does',
  ],
];

const headlines: readonly (readonly [string, ...string[]])[] = [
  ['Porter: Levee Will Hold', 'headline-colon | Porter | : | Levee Will Hold'],
];

describe('English frames', () => {
  it.each([...sentences, ...partedSentences])('%s', (text, ...expected) => {
    expect(readAttributions(text, 'en')).toEqual(expected);
  });

  it.each(headlines)('headline: %s', (text, ...expected) => {
    expect(readAttributions(text, 'en', true)).toEqual(expected);
  });

  it('has a sentence for every frame', () => {
    const tried = new Set([
      ...[...sentences, ...partedSentences].flatMap(([text]) =>
        attributionsIn(text, 'en').map(({ frame }) => frame),
      ),
      ...headlines.flatMap(([text]) => attributionsIn(text, 'en', true).map(({ frame }) => frame)),
    ]);
    expect(english.attributions.frames.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual(
      [],
    );
  });
});
