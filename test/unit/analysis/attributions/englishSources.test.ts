import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';

describe('the border of a source, and what is no cue, in English', () => {
  it.each<[string, readonly string[]]>([
    ['It is too soon to say whether the levee is safe.', []],
    [
      'The sign carried a headline that said, “The levee will fail.”',
      ['opening-speech | that | said | “The levee will fail.”'],
    ],
    [
      'An official who asked not to be named said the levee was weak.',
      ['statement | An official who asked not to be named | said | the levee was weak'],
    ],
    [
      'A woman who asked to be left alone said the levee was weak.',
      ['statement | A woman who asked to be left alone | said | the levee was weak'],
    ],
    ['Press reports say the levee is weak.', ['statement | Press reports | say | the levee is weak']],
    ['Another says the levee is weak.', ['statement | Another | says | the levee is weak']],
    [
      'Sources privy to negotiations say the levee is weak.',
      ['statement | Sources privy to negotiations | say | the levee is weak'],
    ],
    ['The F.B.I. said the levee was weak.', ['statement | The F.B.I. | said | the levee was weak']],
    ['The road is open and Porter said he would use it.', ['statement | Porter | said | he would use it']],
    ['Porter called the 12-year plan “a farce.”', ['naming | Porter | called | “a farce.”']],
    [
      'An employee of nearly four years said the levee was weak.',
      ['statement | An employee of nearly four years | said | the levee was weak'],
    ],
    [
      'Porter said after the debate on Tuesday that the levee was weak.',
      ['statement | Porter | said | the levee was weak'],
    ],
    [
      'Porter said before attending the debate that the levee was weak.',
      ['statement | Porter | said | the levee was weak'],
    ],
    [
      'Porter said. “The levee is weak.” Moss added, “It will fail.”',
      ['opening-speech | Moss | added | “It will fail.”'],
    ],
    [
      '“The levee is weak,” said Porter, who writes about rivers.',
      ['quotation-inverted | Porter, who writes about rivers | said | “The levee is weak,”'],
    ],
    [
      'The levee is weak, said Porter, head of a union that has left the council.',
      ['clause-inverted | Porter, head of a union that has left the council | said | The levee is weak'],
    ],
    ['The town sent 44 emails that were late.', []],
    ['Porter maintains a wide lead.', []],
    [
      'Porter maintains that the levee is weak.',
      ['statement-marked | Porter | maintains | the levee is weak'],
    ],
    ['Porter decried the cost of the levee.', ['object | Porter | decried | the cost of the levee']],
    [
      "Porter ― the mayor's aide ― said the levee was weak.",
      ["statement | Porter ― the mayor's aide | said | the levee was weak"],
    ],
    [
      'Porter voiced fears that the levee would fail.',
      ['noun-subject | Porter | fears | the levee would fail'],
    ],
    ["He's said the levee is weak.", ['statement | He | said | the levee is weak']],
    ["It's unclear what she's said about the levee.", []],
    [
      'Other river advocates also said the levee was weak.',
      ['statement | Other river advocates | said | the levee was weak'],
    ],
    ['Porter praised the plan, but she voted for another.', ['object | Porter | praised | the plan']],
    [
      'Porter praised the plan and he says it will work.',
      ['object | Porter | praised | the plan', 'statement | he | says | it will work'],
    ],
    ['Porter praised a narrow but steady lead.', ['object | Porter | praised | a narrow but steady lead']],
    [
      'Porter declared the need for patience: “The levee will hold,” she said.',
      [
        'statement | Porter | declared | the need for patience',
        'quotation-subject | she | said | “The levee will hold,”',
      ],
    ],
    [
      'Asked on Monday whether the levee was safe, Porter shook her head and said, “No.”',
      [
        'question-received | – | Asked | whether the levee was safe',
        'statement-shared | Porter | said | “No.”',
      ],
    ],
    ['Porter was ahead in the polls.', []],
    [
      'Porter talked about the cost of the levee.',
      ['object | Porter | talked about | the cost of the levee'],
    ],
    [
      'Porter took issue with the cost of the levee.',
      ['object | Porter | took issue with | the cost of the levee'],
    ],
    ['Porter likened the levee to a sieve.', ['object | Porter | likened | the levee to a sieve']],
    ['Porter lashed out at the council.', ['object | Porter | lashed out at | the council']],
    ['Porter promised new pumps.', ['object | Porter | promised | new pumps']],
    [
      'Most of registered voters said the levee was weak.',
      ['statement | Most of registered voters | said | the levee was weak'],
    ],
    [
      'People who have fought other floods said the levee was weak.',
      ['statement | People who have fought other floods | said | the levee was weak'],
    ],
    [
      'Residents hoping to block the plan said the levee was weak.',
      ['statement | Residents hoping to block the plan | said | the levee was weak'],
    ],
    [
      'Groups trying to block the plan said the levee was weak.',
      ['statement | Groups trying to block the plan | said | the levee was weak'],
    ],
    ['Nearly half said the levee was weak.', ['statement | Nearly half | said | the levee was weak']],
    ['Only a third said the levee was weak.', ['statement | Only a third | said | the levee was weak']],
    [
      'The voters’ lawyer said the levee was weak.',
      ['statement | The voters’ lawyer | said | the levee was weak'],
    ],
    [
      'Several papers, including the Herald, said the levee was weak.',
      ['statement | Several papers, including the Herald | said | the levee was weak'],
    ],
    [
      'Porter, now a lawyer in Leeds, said the levee was weak.',
      ['statement | Porter, now a lawyer in Leeds | said | the levee was weak'],
    ],
    [
      'The levee is weak, according to a poll released Monday.',
      ['source-inside | a poll released Monday | according to | The levee is weak'],
    ],
    [
      '“The levee is weak,” said Porter, a farmer and dean of the river school.',
      ['quotation-inverted | Porter, a farmer and dean of the river school | said | “The levee is weak,”'],
    ],
    [
      '“The levee is weak,” said Ann Porter, 55, of Leeds.',
      ['quotation-inverted | Ann Porter, 55, of Leeds | said | “The levee is weak,”'],
    ],
    [
      '“The levee is weak,” said a source close to the council.',
      ['quotation-inverted | a source close to the council | said | “The levee is weak,”'],
    ],
    [
      '“The levee is weak,” said Porter, publisher of the Herald.',
      ['quotation-inverted | Porter, publisher of the Herald | said | “The levee is weak,”'],
    ],
    [
      '“The levee is weak,” said Porter, then the head of the union.',
      ['quotation-inverted | Porter, then the head of the union | said | “The levee is weak,”'],
    ],
    [
      '“The levee is weak,” said Porter, head of the River think tank.',
      ['quotation-inverted | Porter, head of the River think tank | said | “The levee is weak,”'],
    ],
    [
      '“The levee is weak,” said Porter, head of a trade and farming council.',
      ['quotation-inverted | Porter, head of a trade and farming council | said | “The levee is weak,”'],
    ],
    [
      'The levee is weak, according to press reports.',
      ['source-inside | press reports | according to | The levee is weak'],
    ],
    [
      'The levee is weak, according to her lawyers.',
      ['source-inside | her lawyers | according to | The levee is weak'],
    ],
    [
      '“The levee is weak,” said Jo Moss, one of the few engineers in town.',
      ['quotation-inverted | Jo Moss, one of the few engineers in town | said | “The levee is weak,”'],
    ],
    [
      '“The levee is weak,” said Porter, then the levee broke.',
      ['quotation-inverted | Porter | said | “The levee is weak,”'],
    ],
    [
      'Voters going to the river on Tuesday said the levee was weak.',
      ['statement | Voters going to the river | said | the levee was weak'],
    ],
    [
      'Making the rounds of the Sunday morning shows, Porter said the levee was weak.',
      ['statement | Porter | said | the levee was weak'],
    ],
    [
      'Ann Porter (D-Ohio), said after a meeting on Friday that the levee was weak.',
      ['statement | Ann Porter (D-Ohio) | said | the levee was weak'],
    ],
    [
      '“The levee is weak,” said retired engineer Ann Porter.',
      ['quotation-inverted | retired engineer Ann Porter | said | “The levee is weak,”'],
    ],
    [
      'Ann Porter, a lawyer, said Hale engineers left.',
      ['statement | Ann Porter, a lawyer | said | Hale engineers left'],
    ],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'en')).toEqual(expected);
  });
});
