import type { AbbreviationPlace, LineOpener, StructureData } from '../schema/structureData';
import { phrases, words, wordSet } from '../wordList';

const placed = (place: AbbreviationPlace, list: string): [string, AbbreviationPlace][] =>
  words(list).map((word) => [word, place]);

const abbreviations = new Map<string, AbbreviationPlace>([
  ...placed(
    'leads',
    `mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm rev hon pres supt det insp
     st ste mt ft messrs mme mlle vs v atty asst assoc dept e.g i.e cf`,
  ),
  ...placed(
    'leadsNumber',
    'no nos art sec fig p pp vol ch par jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  ...placed(
    'either',
    `u.s u.k u.n u.s.a e.u d.c n.y n.j n.h n.c n.m n.d s.c s.d w.va r.i p.r l.a ala ariz ark calif colo conn del fla ga
     ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo jr sr inc ltd
     co corp llc bros ph.d m.d b.a m.a j.d u.s.c b.c a.d ave blvd rd est approx`,
  ),
  ...placed('ends', 'a.m p.m etc et.al al'),
]);

const opener =
  (kind: LineOpener['kind'], then: LineOpener['then']) =>
  (phrase: string): LineOpener => ({ kind, then, words: phrase.split(' ') });

const lineOpeners: readonly LineOpener[] = [
  ...phrases(`
    read more
    read also
    also read
    see also
    related
    related story
    related stories
    more
    watch
    recommended
  `).map(opener('relatedLink', 'colon')),
  ...phrases(`
    by
    written by
    reported by
    reporting by
    editing by
    additional reporting by
    writing by
  `).map(opener('byline', 'anything')),
  ...['byline', 'author', 'reporter', 'editor', 'writer'].map(opener('byline', 'colon')),
  ...phrases(`
    photo
    photo by
    image
    file photo
    illustration
  `).map(opener('caption', 'colon')),
  ...phrases(`
    related
    related stories
    related articles
    most read
    most popular
    trending
    follow us
    share
    share this article
    advertisement
    comments
    tags
    topics
    read more
    newsletter
    sign up
  `).map(opener('boilerplate', 'end')),
  ...phrases(`
    copyright
    ©
    all rights reserved
    sign up for our newsletter
    subscribe to our newsletter
    follow us on
    like us on facebook
    download our app
    continue reading
    click here
    this material may not be published
  `).map(opener('boilerplate', 'anything')),
];

export const structure: StructureData = {
  abbreviations,
  abbreviationFollowers: wordSet(
    `et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc eastern central mountain pacific monday tuesday wednesday
     thursday friday saturday sunday`,
  ),
  sentenceOpeners: wordSet(
    `he she it they we i you the a an this that these those there his her its their our in on at for to from by with as
     of but and or so if when while after before since although though however meanwhile still yet once what who why
     how where not no one some many most all both each instead even now then also according asked despite during`,
  ),
  gluedOpeners: wordSet('however meanwhile nevertheless moreover furthermore'),
  headlineWords: new Set(),
  personTitles: wordSet(
    `president vice senator sen rep representative governor gov mayor minister secretary chairman chairwoman chair chief
     director general colonel captain judge justice professor dr mr mrs ms officer sheriff police`,
  ),
  unfinishedWords: wordSet(
    `and or of in on at to for from by with as that the a an is are was were be been will would can could should not but
     if when while who which than about into over after before`,
  ),
  photoSources: new Set(
    phrases(`
      reuters
      ap
      ap photo
      associated press
      afp
      epa
      getty
      getty images
      getty images north america
      afp/getty images
      bloomberg
      shutterstock
      press association
      pa
      pa wire
      xinhua
      courtesy photo
      file
      file photo
    `),
  ),
  photoLabels: wordSet('photo photograph photographer image picture illustration graphic photos screenshot'),
  tagVerbs: wordSet(
    `said says asked asks added adds wrote writes tweeted replied responded continued told shouted yelled quipped
     joked wondered exclaimed declared explained noted insisted argued posted demanded`,
  ),
  reportingWords: wordSet(
    `say according reported reportedly announced claimed claims denied confirmed warned acknowledged stated spokesman
     spokeswoman spokesperson statement accused called described alleged allegedly tells officials`,
  ),
  addressWords: wordSet(`i i'm i've i'd i'll my me mine you you're you've you'll your yours please let's`),
  elisions: wordSet('em tis twas til till cause bout round n cuz til'),
  titleSmallWords: wordSet(
    'a an the and or but nor of in on at to for from by with as is vs into over after up out',
  ),
  clauseOpeners: wordSet(
    `i i'm i've i'd i'll you he he's she she's it it's we we're we've they they're this that that's there there's if when
     don't do let let's please no not what why how`,
  ),
  assertingWords: wordSet('as that is are was were be been being calling called'),
  articles: wordSet('a an the'),
  workNouns: wordSet(
    `film movie book novel song album show program programme series episode host hosts magazine newspaper play musical
     podcast column documentary memoir titled entitled called on author anchor star`,
  ),
  lineOpeners,
};
