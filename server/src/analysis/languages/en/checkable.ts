import type { SourcingData } from '../schema/sourcingData';
import { lines, words } from '../words';

const cause = [
  ...words(`because caused causes causing raised raising stoked stoking triggered triggering sparked sparking prompted prompting fueled fuelled led
    resulted blamed thanks`),
  ...lines(`
    due to
    as a result
    result of
    resulting in
    in response to
    in protest of
    in the wake of
    because of
    led to`),
];

const comparison = [
  ...words(`than rose fell increased decreased grew dropped soared plunged surged climbed declined doubled tripled
    outnumber outnumbered exceeded trails trailed outpaced`),
  ...lines(`
    as many as
    as much as
    compared with
    compared to
    up from
    down from
    ahead of`),
];

const superlative = [
  ...words(`highest lowest largest smallest biggest fastest slowest oldest youngest best worst deadliest greatest richest
    poorest strongest weakest tallest longest shortest latest-ever majority unprecedented`),
  ...lines(`
    most of
    the only
    only one
    for the first time
    the first
    the last
    's first
    's last
    the most`),
];

const accusation =
  words(`corruption bribe bribes bribery fraud fraudulent assault assaulted assaulting racist racism
  murder murdered rape raped harassment harassed abuse abused lied lying liar stole stolen theft illegal illegally crime
  crimes criminal scandal plagiarism plagiarized violated violating violation hacked hacking threatened guilty
  discrimination discriminated fabricated fake false bogus negligence violence attack attacked attacks terrorism terrorist
  unlawful unconstitutional misconduct perjury
  hid hidden concealed misled deceived bribed embezzled laundered looted rigged`);

const act = [
  ...words(`began begun went gone came gave given took taken made met left ran won lost beat sent spent sold bought
  built broke broken brought caught chose chosen cut drew driven drove fought found flew got grew held hit hurt kept knew
  laid lay led let lost paid put quit rode sat saw seen shook shot shut stood struck swept swore threw thrown
  underwent wore woke withdrew became become arose sought shown rose fell hid dug bore sued
  joined died killed didn't doesn't`),
  ...lines(`
    did not
    does not
    do not`),
];

const intention = [
  ...words(`plans planned planning intends intended intending aims aimed seeks seeking wants wanted hopes vowed vows
    refused refuses declined declines decided`),
  ...lines(`
    is expected to
    is set to
    is due to
    are set to
    plans to
    designed to`),
];

const knowledge = words(`knew knows known realized realizes aware understood ignored`);

const result =
  words(`result results resulted outcome ended ruled concluded convicted acquitted elected defeated
  nominated approved rejected passed failed succeeded`);

const state =
  words(`is was are were has had have will would remains remained includes included contains owns holds leads
  serves represents faces supports opposes isn't wasn't aren't weren't running under`);

/** Words that end like a past tense and are none, and past tenses of speech, which the attribution stage answers for. */
export const notActs = new Set(
  words(`united indeed need needed speed feed seed breed creed greed exceed proceed succeed bed red shed hundred sacred
    naked wicked so-called limited advanced mixed detailed supposed alleged unprecedented related based used armed
    retired tired excited worried concerned interested committed dedicated talented experienced educated registered
    crowded heated noted famed aged beloved rugged said added asked stated replied explained argued claimed insisted
    warned reported suggested noted remarked responded acknowledged continued concluded declared tweeted commented
    answered disputed dismissed criticized criticised praised defended mocked blasted slammed questioned
    objected urged demanded pledged asked mentioned discussed addressed named called observed recalled admitted denied predicted promised agreed believed undecided embed biased unmatched`),
);

/** What makes a sentence checkable, in English. */
export const checkable: SourcingData['signals'] = {
  cause,
  comparison,
  superlative,
  accusation,
  act,
  intention,
  knowledge,
  result,
  state,
};
