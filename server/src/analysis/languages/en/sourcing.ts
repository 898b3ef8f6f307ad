import type { SourcingData } from '../schema/sourcingData';
import { lines, words } from '../words';
import { checkable, notActs } from './checkable';
import { judgements, regulation, research } from './topics';

/** English. */
export const sourcing: SourcingData = {
  signals: checkable,
  actAffixes: {
    prefixes: [],
    suffixes: ['ed', 'izes', 'ifies'],
    afterAuxiliary: { auxiliaries: new Set(words('is are was were be been')), suffixes: ['ing'] },
    minimumStem: 3,
    except: notActs,
  },
  hedges: [
    ...words('reportedly allegedly purportedly supposedly apparently rumored rumoured'),
    ...lines(`
      is believed to
      are believed to
      was believed to
      is thought to
      are thought to
      is said to
      are said to
      was said to
      is rumored to
      it is believed
      it was reported
      has been reported
      have been reported
      appears to have
      appear to have
      appears to be
      appear to be`),
  ],
  speechCues: [
    ...words('said says say told tells argued argues insisted insists'),
    ...lines(`
      according to
      arguing that
      saying that
      claiming that
      the poll found
      the survey found
      the study found`),
  ],
  observed: lines(`
    seen by
    reviewed by
    obtained by
    viewed by
    video showed
    video shows
    footage shows
    footage showed
    photographs show
    court records show
    documents show`),
  witnessed: lines(`
    a reporter saw
    a reporter witnessed
    reporters saw`),
  observedOpeners: [],
  observedPrefixes: [],
  scene: lines(`
    could be seen
    could be heard
    at the scene
    was visible
    were visible`),
  denials: new Set(words('deny dispute reject')),
  impressions: new Set(['seem']),
  factives: [],
  ties: {
    reference: lines(`
      the reason
      that is why
      that 's why
      that means
      this means
      as a result
      for that reason
      under the plan
      under the proposal`),
    connective: lines(`
      in addition
      moreover
      furthermore
      in other words
      for example
      for instance
      that way`),
  },
  demonstratives: new Set<string>(),
  timeNouns: new Set(words('time year day month week morning night century')),
  referencePrepositions: new Set<string>(),
  pronouns: new Set(words('he she they it')),
  speakerPronouns: new Set(words('he she')),
  norms: words('must should ought'),
  judgements,
  conditions: words('if unless'),
  prospects: new Set(words("would could may might will can won't wouldn't couldn't")),
  possibility: {
    modals: new Set(words('can may might could')),
    notBeside: new Set(words('not never that which who so')),
  },
  colouring: lines(`
    seem to
    seems to
    seemed to
    all changed
    changed everything
    moment of truth
    is important to
    is important for
    is committed to
    are committed to
    remains committed to
    remain committed to
    is a testament to
    is a sign of
    is proof of
    is in line with
    are in line with
    marks a new
    speaks volumes`),
  research,
  regulation,
  address: [
    ...words("you your here we our us i i've i'm i'd my me"),
    ...lines(`
      read more
      piece has been updated
      story has been updated
      article has been updated
      post has been updated
      has been corrected
      did not respond
      did not immediately respond
      didn't respond
      declined to comment
      not authorized to speak
      not authorised to speak
      not authorized to discuss
      not authorised to discuss
      declined comment
      request for comment
      requests for comment
      could not be reached
      made the remarks
      made his remarks
      made her remarks
      made the comments
      made his comments
      made her comments
      contributed to this report
      contributed reporting
      contributed to this article
      is editor of
      click here
      sign up
      watch above
      watch below
      see also
      let us know`),
  ],
  presenting: lines(`
    watch
    follow
    read
    see
    click
    wait
    listen
    here are
    here is
    here 's
    editor 's note
    correction
    update
    related`),
  introducing: lines(`
    had this to say
    strong views
    weighed in
    different tale
    different story
    would not say
    declined to say
    did not say
    told a
    went on to discuss
    had some advice
    has some advice
    addressed the
    offer his opinion
    offered his opinion
    took to twitter
    spoke about
    talked about
    asked about
    responded to
    turned to
    turns to`),
  attributionPhrase: ', according to {name}',
  weights: {
    number: 3,
    incidental: 1,
    cause: 2,
    comparison: 2,
    superlative: 2,
    accusation: 3,
    act: 2,
    intention: 2,
    knowledge: 1,
    result: 2,
    state: 1,
    name: 1,
  },
  threshold: 3,
};
