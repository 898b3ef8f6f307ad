import type { Phrases } from '../schema/sourcingData';
import { lines, words } from '../words';

/** Words by which an author weighs, advises or supposes, in English. */
export const judgements: Phrases = [
  ...words(`may might could can should must ought would if unless perhaps maybe likely surely clearly simply merely
      obviously indeed frankly sadly needless hardly seem seems seemed seemingly hope hopefully fear worse better
      important crucial vital essential necessary impossible inevitable lesson challenge opportunity chance moment truth
      reality sense kind sort real true wrong moral morally honest fair unfair deserve deserves believe think feel matter
      matters problem question whether nothing nobody everyone everybody anyone never always ever
      usually typically famously notoriously particularly especially increasingly fundamentally barely deeply
      interesting serious impressive surprising remarkable striking dramatic stark ugly dangerous absurd ridiculous
      strength strengths weakness weaknesses illusion example reminder sign symbol emblematic expectations
      isn't aren't won't wouldn't can't couldn't shouldn't`),
  ...lines(`
      have to
      has to
      need to
      needs to
      of course
      not only
      no doubt
      in fact
      even if
      as if
      as though
      the point
      the fact`),
];

/** Words for research and those who did it. */
export const research: Phrases = [
  ...words(
    'study poll polls survey surveys pollsters researchers researcher scientists participants respondents authors findings',
  ),
];

/** Words for rules and rulings, and for what they do. */
export const regulation: Phrases = words(
  `rule rules regulation regulations law statute ordinance section provision provisions ruling opinion decision court
    judge judges requires prohibits`,
);
