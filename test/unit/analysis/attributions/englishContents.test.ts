import { describe, expect, it } from 'vitest';
import { readAttributions } from './readAttributions';

describe('the border of what is hedged, wished or named in English', () => {
  it.each<[string, readonly string[]]>([
    [
      'In the spring, many voters are expected to stay at home.',
      ['hedge | – | expected | many voters + stay at home'],
    ],
    ['The road is closed, and the levee is expected to fail.', ['hedge | – | expected | the levee + fail']],
    [
      'The levee is expected to fail, giving the town little time.',
      ['hedge | – | expected | The levee + fail'],
    ],
    ['The levee is expected to fail, but nobody has left.', ['hedge | – | expected | The levee + fail']],
    [
      'Porter vowed to repair the levee, a wall of earth and stone.',
      ['directive | Porter | vowed | repair the levee, a wall of earth and stone'],
    ],
    [
      'Porter vowed to repair the levee, which was built by hand.',
      ['directive | Porter | vowed | repair the levee'],
    ],
    ['Porter praised the mayor, a former lawyer.', ['object | Porter | praised | the mayor']],
    [
      'Porter praised the plan, a new pump and the gate.',
      ['object | Porter | praised | the plan, a new pump and the gate'],
    ],
    [
      'Porter dismissed concerns that the levee would fail; nobody left.',
      [
        'object | Porter | dismissed | concerns that the levee would fail',
        'noun | – | concerns | the levee would fail',
      ],
    ],
    [
      'Porter told voters after the debate that the levee was weak.',
      ['told | Porter | told | the levee was weak'],
    ],
    ['Porter is sure of it.', []],
    ['There is a consensus that the levee is weak.', ['noun | – | consensus | the levee is weak']],
    [
      'Thirty people would show, Porter said at the river.',
      ['clause-subject | Porter | said | Thirty people would show'],
    ],
    ['The records show, “The levee is weak.”', ['finding | The records | show | “The levee is weak.”']],
    ['The levee was apparently weak.', []],
    [
      'While Porter says the levee is safe, Hale said it is weak.',
      ['statement | Porter | says | the levee is safe', 'statement | Hale | said | it is weak'],
    ],
    [
      'Although they praised his claim that the levee was safe, residents said they would leave.',
      [
        'object | they | praised | his claim that the levee was safe',
        'noun-owned | his | claim | the levee was safe',
        'statement | residents | said | they would leave',
      ],
    ],
    [
      'Asked whether she believed the levee was safe, Porter said it was.',
      [
        'question-received | – | Asked | whether she believed the levee was safe',
        'thought | she | believed | the levee was safe',
        'statement | Porter | said | it was',
      ],
    ],
    [
      'Porter is worried that Hale, who said the levee was safe, will leave.',
      [
        'state | Porter | worried | Hale, who said the levee was safe, will leave',
        'statement | who | said | the levee was safe',
      ],
    ],
    [
      'The levee, which engineers said could fail, was closed.',
      ['statement-relative | engineers | said | could fail'],
    ],
    [
      'Rains affect the levee, said Ann Porter.',
      ['clause-inverted | Ann Porter | said | Rains affect the levee'],
    ],
    [
      '“We are relieved” about the levee, said Porter, head of the union.',
      ['clause-inverted | Porter, head of the union | said | “We are relieved” about the levee'],
    ],
  ])('%s', (text, expected) => {
    expect(readAttributions(text, 'en')).toEqual(expected);
  });
});
