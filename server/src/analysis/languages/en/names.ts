import type { NameData, Pronoun } from '../schema/nameData';

const singular = { person: 3, number: 'singular', impersonal: false } as const;
const he = { ...singular, gender: 'masculine' } as const satisfies Pronoun;
const she = { ...singular, gender: 'feminine' } as const satisfies Pronoun;

export const names: NameData = {
  titles: `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam pope cardinal
    archbishop bishop sen rep gov lt gen col maj capt cmdr sgt cpl pvt adm hon amb atty det insp pres sens reps msgr
    general colonel major captain commander sergeant lieutenant admiral brigadier president-elect st king queen prince princess`,
  feminineWords: `mrs ms miss dame lady sister queen princess woman girl spokeswoman congresswoman businesswoman chairwoman
    councilwoman assemblywoman actress mother wife daughter grandmother aunt niece widow policewoman anchorwoman saleswoman`,
  masculineWords: `mr sir lord father brother king prince pope man boy spokesman congressman businessman chairman councilman
    assemblyman actor husband son grandfather uncle nephew widower policeman anchorman salesman`,
  titleBrackets: `ret retired`,
  roles: `president vice-president minister secretary senator congressman congresswoman representative governor mayor ambassador
    chancellor premier speaker leader whip chair chairman chairwoman chairperson director chief head ceo cfo coo founder
    co-founder cofounder owner partner spokesman spokeswoman spokesperson official officer aide adviser advisor counsel counselor
    strategist consultant pollster analyst economist expert professor lecturer scholar researcher scientist historian author
    writer novelist poet columnist commentator editor reporter journalist correspondent anchor host moderator blogger producer
    publisher attorney lawyer prosecutor judge justice sheriff deputy detective commissioner superintendent administrator manager
    executive treasurer coordinator organizer activist advocate campaigner volunteer nominee candidate contender hopeful rival
    opponent frontrunner front-runner challenger incumbent democrat republican libertarian lawmaker legislator delegate
    councilman councilwoman councilor councillor assemblyman assemblywoman politician doctor physician nurse surgeon psychologist
    psychiatrist teacher principal student pastor priest rabbi imam evangelist businessman businesswoman entrepreneur investor
    banker mogul tycoon billionaire millionaire developer celebrity actor actress comedian singer musician rapper artist
    filmmaker athlete player coach quarterback boxer golfer farmer worker driver engineer architect pilot soldier marine veteran
    general commander lieutenant captain sergeant colonel admiral brigadier resident voter witness victim survivor suspect
    defendant plaintiff father mother son daughter husband wife brother sister man woman widow girlfriend boyfriend friend
    neighbor neighbour supporter protester fan colleague member fellow envoy diplomat dissident king queen prince princess pope
    assistant intern secretary-general undersecretary trustee dean provost chaplain biographer star personality mate surrogate
    operative lobbyist donor fundraiser co-chair co-host co-author premier businessperson newsman anchorwoman anchorman`,
  roleModifiers: `former special ex then now current acting interim vice deputy assistant associate senior junior chief executive managing
    general co presumptive presumed prospective longtime long-time veteran late fellow retired ranking outgoing incoming
    incumbent presidential vice-presidential republican democratic gop independent conservative liberal first lady running top
    lead prime attorney`,
  namelessRoles: `sources aides advisers advisors official officials officer source aide adviser advisor person man woman member voter resident`,
  roleReach: 0,
  roleBreakers: [],
  organizationHeads: `bank university college department ministry bureau office institute council committee commission agency
    church association federation society league union party`,
  organizationWords: `republicans democrats daily show university college school institute institution academy department ministry bureau office agency
    administration authority council committee commission congress senate parliament court police force army navy guard corps
    church association federation society league union party coalition alliance network foundation fund trust center centre
    project group company corporation corp inc llc ltd co bank times post journal news press herald tribune globe chronicle
    magazine radio television tv media network campaign caucus board conference organization organisation hospital club team tour
    museum library hotel casino resort airlines airport security intelligence service services research survey poll polls
    statistics laboratory reserve treasury house pentagon kremlin cabinet hall strategies partners associates`,
  groupNouns: `republicans democrats campaign administration government police party committee commission company department agency ministry office team
    union group court council board school university bank firm network newspaper magazine staff army military coalition
    organization organisation association foundation camp caucus embassy church hospital media press cabinet parliament senate
    congress house`,
  institutionWords: `state states foreign interior defense defence home homeland treasury labor labour health education justice
    energy agriculture commerce transportation affairs security national international federal public private house senate
    white supreme district circuit court county city town village county police fire air force army navy marine corps
    majority minority policy communications political digital campaign press budget finance financial economic chief general
    executive democratic republican gop tea green libertarian conservative liberal presidential congressional state's north
    south east west eastern western northern southern central minister affairs relations human rights civil real estate`,
  institutionForms: [],
  places: `new america american americans us u.s usa united states kingdom britain british england english scotland scottish wales welsh
    ireland irish france french germany german italy italian spain spanish portugal netherlands dutch belgium swiss switzerland
    austria sweden swedish norway denmark finland poland polish russia russian ukraine ukrainian greece greek turkey turkish israel
    israeli palestinian syria syrian iraq iraqi iran iranian yemen saudi arabia qatar kuwait egypt egyptian libya libyan sudan
    ethiopia somalia nigeria kenya africa african china chinese japan japanese korea korean taiwan hong kong india indian pakistan
    pakistani bangladesh afghanistan afghan nepal myanmar thailand vietnam cambodia malaysia singapore philippines indonesia
    indonesian australia australian zealand canada canadian mexico mexican brazil argentina chile colombia venezuela cuba cuban
    peru haiti puerto rico europe european asia asian jakarta
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
    wisconsin wyoming d.c n.y n.h n.j chicago boston philadelphia houston dallas atlanta miami detroit seattle denver cleveland
    baltimore pittsburgh cincinnati milwaukee tulsa orlando tampa phoenix francisco angeles vegas orleans london paris berlin
    rome madrid moscow kiev kyiv beijing tokyo seoul pyongyang jerusalem tehran baghdad damascus riyadh ankara cairo brussels
    geneva kabul islamabad delhi canberra ottawa havana manila bangkok hanoi`,
  capitals: {
    washington: 'united states',
    london: 'britain',
    paris: 'france',
    berlin: 'germany',
    moscow: 'russia',
    kiev: 'ukraine',
    kyiv: 'ukraine',
    beijing: 'china',
    tokyo: 'japan',
    seoul: 'south korea',
    pyongyang: 'north korea',
    'new delhi': 'india',
    islamabad: 'pakistan',
    canberra: 'australia',
    ottawa: 'canada',
    manila: 'philippines',
    bangkok: 'thailand',
    hanoi: 'vietnam',
    jakarta: 'indonesia',
    'tel aviv': 'israel',
    tehran: 'iran',
    baghdad: 'iraq',
    damascus: 'syria',
    riyadh: 'saudi arabia',
    ankara: 'turkey',
    cairo: 'egypt',
    havana: 'cuba',
  },
  media: `new york times, the new york times, times, washington post, the washington post, post, wall street journal, the wall street journal,
    usa today, los angeles times, chicago tribune, boston globe, miami herald, new york post, daily news, new york daily news,
    associated press, ap, reuters, afp, agence france-presse, upi, bloomberg, bloomberg news, cnn, msnbc, nbc, nbc news, abc, abc news, cbs, cbs news,
    fox, fox news, fox business, pbs, npr, c-span, bbc, bbc news, sky news, al jazeera, guardian, the guardian, daily mail, telegraph,
    politico, huffington post, breitbart, breitbart news, buzzfeed, buzzfeed news, vox, slate, salon, axios, the hill, national review, the atlantic,
    the new yorker, time, newsweek, vanity fair, rolling stone, mother jones, daily beast, the daily beast, daily caller, the daily caller,
    washington examiner, washington times, the economist, financial times, univision, telemundo, yahoo news, jakarta post, the jakarta post, antara`,
  connectors: `of and for the on in to at`,
  coordinators: `and`,
  particles: `de van von der den la le du da dos del di al el bin ibn ten ter`,
  nameSuffixes: `jr sr ii iii iv`,
  neverNames: `the a an this that these those it its he she they we i you his her their our my your him them us me who whom whose which what when
    where why how if but and or nor so yet for from to in on at by with without of off up out as than then there here not no
    yes all some any both each every either neither many much more most few several other others another such same one two three
    four five six seven eight nine ten hundred is are was were be been being has have had do does did will would can could may
    might must shall should let according after before while during since until although though because unless whether once
    however meanwhile moreover instead still also even just only now never always often sometimes perhaps maybe indeed later
    earlier yesterday today tomorrow tonight last next first second third monday tuesday wednesday thursday friday saturday
    sunday mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november
    december jan feb aug sept sep oct nov dec asked said says say told added well oh ok okay please thank thanks read see watch
    video photo image byline abstract full text in into over under between among through against about around despite
    like unlike given based citing speaking responding following including a.m p.m et est pt gmt say's everyone everybody somebody someone
    anyone anybody nobody nothing something everything people make made get got go going come came take took think know want
    look right left back old good great big best worst very too again further rather quite almost nearly roughly
    asking calling noting adding apparently clearly certainly obviously recently finally eventually additionally ultimately
    regardless nevertheless nonetheless thus therefore hence besides overall part whatever whenever wherever whoever`,
  aliasMarkers: `alias aka nicknamed`,
  feminineNames: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
    emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley
    brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane
    olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
    martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise
    danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary hilary chelsea
    claire elaine ellen jill sally wendy tina dana monica erin holly tracy tammy anne jane kate katie kathy
    carly nikki loretta valerie madeleine nora ursula michele debbie hope`,
  masculineNames: `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven
    paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
    stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron
    jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald
    carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
    randy vincent mason roy ralph bobby russell bradley philip eugene bill bob mike jim tom dan dave steve ted tim chris matt
    tony ben sam ken ron don jeff greg rick marco mitt bernie harry chuck rand chad trey rudy lindsey mitch karl
    rex hugh trevor norman roberto carlos luis pedro jorge antonio francisco manuel vladimir boris emmanuel ali mohammed
    ahmed hassan omar ian neil graham simon nigel gavin ross craig glenn todd brent brett doug phil fred howard leonard barry
    martin stuart stanley ray earl clarence ernest herbert corey rusty terence`,
  pronouns: {
    he,
    him: he,
    his: he,
    himself: he,
    she,
    her: she,
    herself: she,
    it: { ...singular, gender: null, impersonal: true },
    they: { person: 3, number: 'plural', gender: null, impersonal: false },
    them: { person: 3, number: 'plural', gender: null, impersonal: false },
    i: { person: 1, number: 'singular', gender: null, impersonal: false },
    me: { person: 1, number: 'singular', gender: null, impersonal: false },
    my: { person: 1, number: 'singular', gender: null, impersonal: false },
    we: { person: 1, number: 'plural', gender: null, impersonal: false },
    us: { person: 1, number: 'plural', gender: null, impersonal: false },
    you: { person: 2, number: 'singular', gender: null, impersonal: false },
  },
  enclitics: {},
  emphatics: `himself herself itself themselves myself also`,
  relatives: `who which`,
  definites: `the that this`,
  indefinites: `a an one another some several many`,
  prepositions: `of for from with at in on by to about named`,
  namedDocuments: `survey poll polls study statistics`,
  documentNouns: `ordinance statute regulation regulations verdict report reports statement study survey poll polls polling data statistics documents document records record
    transcript memo letter email emails e-mail tweet post article story analysis review book filing lawsuit complaint ruling
    release figures research findings indictment affidavit column editorial ad video`,
};
