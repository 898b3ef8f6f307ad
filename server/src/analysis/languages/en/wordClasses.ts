/** English words by class, for reading sources and clause borders. `_` joins the words of a phrase. */

import type { AttributionData } from '../schema/attributionData';

export const wordLists: AttributionData['words'] = {
  determiner: `the a an this that these those some many several few another other any each every both all most no his her
    its their our my your one two three four five six seven eight nine ten more fewer`,
  preposition: `of in on at by for with from to about into onto over under after before during against between among
    through without within along across behind beyond near since until upon toward towards despite amid around per like
    unlike including regarding concerning following inside outside aboard above below beneath underneath throughout via
    alongside atop onstage`,
  possessive: 'of his her their its our my your',
  addressee: 'to',
  agent: 'by',
  coordinator: 'and or & but',
  subordinator: `because when while if although though whereas unless until once since whether after before so where why
    how lest whether even_though as_if as_though but yet what as`,
  complementiser: 'that',
  purpose: 'to',
  auxiliary: `is are was were be been being am has have had having do does did will would can could may might must shall
    should 'll 've 'd 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    couldn't shouldn't mightn't mustn't gonna going`,
  copula: "is are was were be been being am 're",
  adverb: `also then now later earlier still just even again once often always never already only too very quickly
    recently previously repeatedly reportedly publicly privately first finally further instead soon simply famously
    therefore thus perhaps probably certainly actually currently originally long frequently subsequently meanwhile
    ever almost nearly rather quite ago back away up out down off well sometimes so_far at_first not_only`,
  negation:
    "not never no n't nor neither isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't",
  pronoun:
    'he she they i we you it who which everyone everybody someone somebody nobody anyone others him her them',
  role: `president vice-president secretary minister senator sen governor gov congressman congresswoman congressperson
    representative rep mayor judge justice attorney lawyer prosecutor director chairman chairwoman chair chairperson
    spokesman spokeswoman spokesperson spokespeople aide aides adviser advisor advisers advisors strategist strategists
    consultant official officials officer officers chief executive ceo founder co-founder analyst analysts expert experts
    professor scholar researcher researchers scientist scientists economist economists historian author writer reporter
    reporters journalist journalists editor editors columnist correspondent host anchor commentator pundit pundits
    candidate candidates nominee frontrunner front-runner lawmaker lawmakers legislator legislators member members
    leader leaders activist activists advocate advocates supporter supporters critic critics opponent opponents rival
    rivals ally allies donor donors operative operatives organizer organizers manager pollster pollsters billionaire
    businessman businesswoman developer actor actress singer director comedian player coach doctor nurse teacher student
    students parent parents father mother son daughter wife husband brother sister friend friends neighbor neighbors
    witness witnesses victim victims resident residents voter voters worker workers farmer owner employee employees
    general colonel captain sergeant sheriff commissioner ambassador diplomat diplomats envoy counsel clerk treasurer
    delegate delegates democrat democrats republican republicans conservative conservatives liberal liberals progressive
    progressives libertarian man woman people men women speaker veteran veterans pastor priest bishop pope rabbi imam
    king queen prince princess deputy assistant head premier chancellor lieutenant detective investigator investigators
    agent agents guard soldier soldiers insider insiders respondent respondents physician engineer fellow narrator mogul
    real-estate biographer interviewer moderator moderators presenter viewer viewers panelist`,
  organization: `department agency bureau office committee commission council board court senate house congress
    administration campaign campaigns party company companies corporation corp inc llc firm bank university college
    institute institution foundation association union group groups coalition organization organisation center centre
    ministry government governments police army navy pentagon kremlin white_house fbi cia nsa epa irs nato un eu dnc rnc
    gop team network league club hospital school church embassy nation state city county authority authorities service
    fed treasury pac super_pac think_tank parliament cabinet jury nonprofit`,
  document: `report reports study studies survey surveys poll polls research data statement documents document memo
    letter email emails e-mail e-mails filing filings lawsuit complaint indictment transcript transcripts article
    articles book books paper papers website site page records record statistics figures analysis estimate estimates
    tweet tweets post posts blog release press_release column editorial op-ed story stories video ad ads polling census
    account accounts findings results review audit affidavit testimony law ordinance statute regulation regulations verdict constitution numbers exit_polls`,
  media: `newspaper magazine network times post journal cnn msnbc fox nbc abc cbs npr ap reuters bbc bloomberg politico
    breitbart guardian huffpost buzzfeed vox slate tribune herald gazette globe news media press outlet outlets twitter
    facebook instagram`,
  vague: `some many experts critics observers analysts people others sources officials insiders pundits skeptics
    supporters opponents voters republicans democrats conservatives liberals residents witnesses everyone someone they
    progressives recent_polling recent_polls`,
  anonymous: `anonymous unnamed unidentified source sources anonymity not_to_be_named not_be_named declined_to_be_named
    familiar_with`,
  title: 'mr mrs ms dr sen rep gov gen lt col sgt capt rev prof sir lord lady hon judge pres messrs',
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr jun jul aug sept oct nov dec today yesterday tomorrow tonight morning
    afternoon evening night week weekend month year last_week last_month last_year last_night this_week this_month
    this_year this_morning this_afternoon earlier_this_week earlier_this_month earlier_this_year late_last_month a.m p.m
    later_that_day earlier_in_the_day early_monday late_monday last next noon`,
  relative: 'who which whom whose that',
  pointer: 'this that it those these',
  connective: `however meanwhile still moreover furthermore nevertheless nonetheless instead additionally similarly
    likewise in_addition for_example for_instance in_fact indeed on_the_other_hand by_contrast in_contrast as_a_result
    at_the_same_time of_course in_other_words after_all besides otherwise consequently accordingly thus
    then also finally later earlier afterward afterwards even_so in_turn in_short`,
  occasion: `statement interview tweet speech press_conference news_conference email e-mail letter debate memo post
    conversation press_release op-ed rally briefing blog_post video phone_interview television_interview testimony
    editorial column remarks appearance town_hall conference_call call hearing filing address article report event`,
  verb: `went made came took got gave saw kept let left led met ran sat stood won lost held brought bought built caught
    chose cost cut drew drove ate fell fought flew forgot froze grew hid hit hurt laid lent lit meant paid quit rose sent
    set shook shut sold spent stole struck taught threw wore knew became began broke heard spoke sought tied died used
    vied sued dealt fed fled forgave forbade hung rode rang ran sang slept slid swept swung tore wept withdrew withstood
    woke overcame overtook overthrew underwent undertook upheld arose clung crept dug drank bled bred blew sank sprang
    strode strove swam`,
  event:
    'plans plan decision move resignation withdrawal support opposition creation launch release end ban need closure',
};

export const verbs = `make/made come/came/come take/took/taken get/got+ give/gave/given go/went/gone see/saw/seen keep/kept
  let+ leave/left lead/led meet/met run/ran/run sit/sat stand/stood win/won lose/lost bring/brought buy/bought
  build/built catch/caught choose/chose/chosen fall/fell/fallen fight/fought become/became/become provide allow include
  continue follow create spend/spent appear serve die send/sent stay happen remain receive seem reach kill raise pass
  sell/sold require pull return develop hold/held carry break/broke/broken join produce eat/ate/eaten cover occur
  begin/began/begun put/put use want need try start turn help play live move like believe bring happen look`;

export const shapes: AttributionData['shapes'] = [
  { class: 'adverb', suffix: 'ly', minimumLength: 5 },
  { class: 'verb', suffix: 'ed', minimumLength: 5 },
  { class: 'verb', suffix: 'ing', minimumLength: 6 },
  { class: 'event', suffix: 'tion', minimumLength: 8 },
  { class: 'event', suffix: 'ment', minimumLength: 8 },
];

export const shapeExceptions = `family tally early only daily weekly monthly yearly likely friendly supply reply ally elderly
  apply rally italy assembly monopoly anomaly united indeed need speed feed seed breed hundred sacred naked wicked
  red led bed during morning evening nothing something anything everything building meeting king ring spring string
  thing being according following regarding housing funding voting campaigning polling marketing advertising hearing
  shooting beijing wing sing bring`;

const nounsToo = `claim report note post question call demand request promise vow pledge doubt fear hope worry view attack
  praise blame estimate project rule challenge offer show find figure reason remark email text tweet counter caution
  quote answer order press signal caption boast joke guess feel back mention reply respond mock rebuff debate plan cite
  comment support state e-mail advocate voice detail knock rip rebuke hint champion signal message`;

/** Nouns and verbs in one, with their plural or third person. */
export const nounVerbs = nounsToo
  .split(/\s+/)
  .flatMap((word) => [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`])
  .join(' ');
