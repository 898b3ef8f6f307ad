/** Sentences whose statement has no subject right before its cue, or none at all, with the attributions in them. */

export const partedSentences: readonly (readonly [string, ...string[]])[] = [
  [
    'The gap with last year, said Porter and others, would be plain to see.',
    'clause-inverted-inside | Porter and others | said | The gap with last year + would be plain to see',
  ],
  ['But, said Porter, “the levee will hold.”', 'opener-inverted | Porter | said | “the levee will hold.”'],
  [
    'The council split, with Porter saying the levee would fail.',
    'statement-absolute | Porter | saying | the levee would fail',
  ],
  [
    'The council split, with Porter hoping the levee would hold.',
    'thought-absolute | Porter | hoping | the levee would hold',
  ],
  [
    'The council split, with Ann Porter calling the levee “a farce.”',
    'naming-absolute | Ann Porter | calling | “a farce.”',
  ],
  [
    'The council split, with Porter criticizing the plan.',
    'object-absolute | Porter | criticizing | the plan',
  ],
  [
    'Porter went on television to say the levee was weak.',
    'statement-infinitive | Porter | say | the levee was weak',
  ],
  [
    'Porter declined to say whether the levee was safe.',
    'statement-infinitive | Porter | say | whether the levee was safe',
  ],
  [
    'Porter continued to insist that the levee was safe.',
    'thought-infinitive | Porter | insist | the levee was safe',
  ],
  [
    'Porter was quick to tell the council that the levee was weak.',
    'told-infinitive | Porter | tell | the levee was weak',
  ],
  [
    'Porter tried to persuade the council to close the road.',
    'urge-infinitive | Porter | persuade | close the road',
  ],
  ['Porter refused to discuss the plan.', 'object-infinitive | Porter | discuss | the plan'],
  [
    'The union put out a statement saying the levee was weak.',
    'statement-document | The union | saying | the levee was weak',
  ],
  [
    'The union sent a letter urging the county to close the road.',
    'urge-document | The union | urging | close the road',
  ],
  ['The union ran an ad calling the levee “a farce.”', 'naming-document | The union | calling | “a farce.”'],
  [
    'The union issued a statement criticizing the plan.',
    'object-document | The union | criticizing | the plan',
  ],
  [
    'The county released papers showing the levee was weak.',
    'finding-document | papers | showing | the levee was weak',
  ],
  [
    'The county released papers showing that the levee was weak.',
    'finding-participle | papers | showing | the levee was weak',
  ],
  ['Porter was told that the levee was weak.', 'told-passive | – | told | the levee was weak'],
  ['Porter was asked by the mayor to close the road.', 'urge-passive | the mayor | asked | close the road'],
  [
    'Experts are finding that the levee is weak.',
    'marked-progressive | Experts | finding | the levee is weak',
  ],
  [
    'The union is urging the county to close the road.',
    'urge-progressive | The union | urging | close the road',
  ],
  ['The union is calling the levee “a farce.”', 'naming-progressive | The union | calling | “a farce.”'],
  ['The union is calling for new pumps.', 'object-progressive | The union | calling for | new pumps'],
  [
    'While saying that the levee was safe, Porter left.',
    'statement-opening | Porter | saying | the levee was safe',
  ],
  [
    'The levee is seen as a model for other towns.',
    'hedge-as | – | seen | The levee + a model for other towns',
  ],
  [
    'In a new Herald poll, 50 percent of voters chose Porter.',
    'survey-opening | a new Herald poll | In | 50 percent of voters chose Porter',
  ],
  [
    'Porter stays well ahead in the latest Herald poll.',
    'survey-closing | the latest Herald poll | in | Porter stays well ahead',
  ],
  ['Porter is confident that the levee will hold.', 'state | Porter | confident | the levee will hold'],
  ['Residents are worried the levee will fail.', 'state | Residents | worried | the levee will fail'],
  ['Porter is accused of neglect.', 'hedge-of | – | accused | Porter + neglect'],
  ['Porter kept his promise to repair the levee.', 'noun-owned-to | his | promise | repair the levee'],
  [
    "Porter answered Moss's criticism of the plan.",
    "thought | Porter | answered | Moss's criticism of the plan",
    'noun-owned-about | Moss | criticism | the plan',
  ],
  ['Porter renewed her call for new pumps.', 'noun-owned-for | her | call | new pumps'],
  [
    'The surge left most voters saying they will leave.',
    'people-participle | most voters | saying | they will leave',
  ],
];
