import type { ConsistencyData } from '../schema/consistencyData';

export const consistency: ConsistencyData = {
  partsFollow:
    'split between | divided between | split among | divided among | consisting of | consists of | made up of | comprising | comprised of | namely | broken down into',
  partsLeftOut:
    'including | includes | included | such as | among them | for example | for instance | mostly | mainly | especially | some of | the rest | others | other | part of | partly | at least | e.g.',
  one: 'a an one another',
  survey:
    'poll survey respondents voters said yes polled surveyed answered favored support opposed undecided votes approve disapprove',
  severalAnswers:
    'more than one | multiple | several answers | overlap | overlapping | respectively | men | women | republicans | democrats | independents | each | either | both | compared',
  or: 'or',
  and: 'and',
  of: 'of in',
  update:
    'rise | rises | rose | risen | rising | increase | increased | grew | grown | fell | fallen | drop | dropped | climbed | climb | cut to | revised | updated | update | earlier | previously | originally | initially | first | at first | now | latest | so far | total | altogether | another | additional | more | new | further | target | planned | plan | plans | goal | expected | projected | estimated | estimates | last year | last month | yesterday | not | wrong | correction | corrected | other | others | each | per | every | including | among them | versus | compared | while | but | instead | claimed | claims | disputed | denied | average | up to | only | previous | next | would | could | might | if',
  born: 'born',
  died: 'died dies dead',
  death: 'killed kill kills died die dies dead deaths death fatalities fatal slain',
  changeNouns:
    'increase rise gain jump surge growth climb hike drop fall decline decrease reduction cut loss slump slide plunge',
  complements: 'men women | male female | males females | boys girls | alive dead',
  another: 'second third fourth another other separate later next different',
  function:
    'the and for with that this from but not are was were has had have will would could should may might can his her its their our your who whom which what when where why how than then them they she him you also only even just now here there about after before into over under out off all any some each every both few many much more most less other such same too very said says told saying people person man woman been being during while since because between among through against until within without according near around nearly almost percent year years day days week weeks month months time times mr mrs ms one two three number total confirmed officials official police',
};
