/** English cues, by the frames they stand in. */

import type { CueGroup } from '../schema/attributionData';

export const cues: readonly CueGroup[] = [
  {
    class: 'speech',
    frames: 'tag clause passive',
    lemmas: `say/said write/wrote/written note explain argue claim acknowledge observe declare assert contend admit concede recall suggest reveal allege stress emphasize emphasise underline underscore aver+ concur+ retort disclose reckon stipulate specify hypothesize hypothesise reiterate conclude predict estimate quip+ muse predict confess affirm repeat announce confirm mention opine theorize counter caption point_out go/went/gone_on_to_say make/made_clear make/made_it_clear put/put_it go/went/gone_on_to_write tell/told_us hint imply surmise quote attest proclaim posit vouch chime_in fire/fired_back shoot/shot_back hit/hit_back admit+ fret+ report signal`,
  },
  { class: 'speech', frames: 'tag finding passive', lemmas: 'add' },
  {
    class: 'speech',
    frames: 'tag report passive',
    lemmas:
      'insist respond reply caution complain testify speculate joke boast brag+ swear/swore/sworn lament warn',
  },
  { class: 'thought', frames: 'tag report', lemmas: 'believe think/thought' },
  {
    class: 'speech',
    frames: 'tag',
    lemmas:
      'ask shout scream yell cry interject exclaim laugh deadpan+ whisper sigh chant answer inquire retort snap+ blurt mutter agree',
  },
  {
    class: 'speech',
    frames: 'utterance',
    lemmas: `continue begin/began/begun offer plead describe cite go_on read/read state recommend vow urge press protest
      beam riff gush grouse grumble gripe rail thunder bellow bark boom chuckle chide scold crow demur drawl enthuse fume
      gasp giggle grin+ growl grunt hiss holler howl huff implore intone jeer lecture marvel moan murmur mumble nod+ object
      pipe_up ponder prod+ profess promise pronounce rant recite recollect recount reminisce roar scoff shrug+ smile snarl
      sneer sob+ sputter stammer stutter summarize summarise sum+_up tease trumpet venture volunteer wail whine wisecrack
      argue decree lecture reason deny propose advise message text bemoan guess remark concur+ elaborate clarify specify surmise`,
  },
  { class: 'speech', frames: 'that', lemmas: 'state' },
  {
    class: 'speech',
    frames: 'tag marked report',
    words: {
      form: 'active',
      list: 'stated tweeted tweets posted emailed e-mailed remarked reasoned agrees agreed answered wondered wonders',
    },
  },
  {
    class: 'speech',
    frames: 'marked report',
    words: { form: 'gerund', list: 'stating tweeting emailing' },
  },
  {
    class: 'document',
    frames: 'finding passive',
    lemmas: 'show/showed/shown find/found/found learn indicate discover determine',
  },
  { class: 'speech', frames: 'tag marked', lemmas: 'maintain' },
  { class: 'document', frames: 'marked', lemmas: 'prove demonstrate rule project reflect underscore' },
  {
    class: 'thought',
    frames: 'report',
    lemmas: 'hope fear expect worry doubt assume suspect anticipate',
  },
  {
    class: 'thought',
    frames: 'marked',
    lemmas:
      'feel/felt/felt figure guess imagine know/knew/known consider realize understand/understood hold/held/held remember decide agree',
  },
  { class: 'speech', frames: 'addressee tell urge', lemmas: 'tell/told' },
  {
    class: 'speech',
    frames: 'addressee urge',
    lemmas: 'warn remind assure inform notify convince persuade advise promise',
  },
  {
    class: 'speech',
    frames: 'urge marked',
    lemmas: 'urge ask call_on call_upon encourage implore order instruct beg+ press challenge',
  },
  {
    class: 'speech',
    frames: 'directive marked',
    lemmas: 'vow pledge promise threaten offer agree propose demand request recommend',
  },
  { class: 'speech', frames: 'question', lemmas: 'ask wonder inquire' },
  {
    class: 'speech',
    frames: 'marked',
    lemmas:
      'charge protest remark recount bemoan grumble gripe object assess volunteer pronounce profess decree clarify',
  },
  {
    class: 'object',
    frames: 'as',
    lemmas: `hail portray characterize characterise dismiss depict paint praise condemn denounce deride mock view regard
      see/saw/seen cast/cast identify/identified/identified tout`,
  },
  { class: 'object', frames: 'naming', lemmas: 'call describe label brand dub+ deem declare name' },
  {
    class: 'object',
    frames: 'marked object',
    lemmas: `describe accuse dismiss reject deny criticize criticise condemn denounce blast slam+ propose demand
      blame praise defend question reference cite oppose endorse back attack mock
      announce admit+ confirm discuss predict call_for refer+_to point_to speak/spoke/spoken_of rail_against`,
  },
  {
    class: 'hedge',
    frames: 'hedge',
    words: {
      form: 'passive',
      list: 'expected believed said thought rumored rumoured alleged reported assumed estimated projected considered understood feared predicted widely_expected',
    },
  },
  {
    class: 'object',
    frames: 'object',
    lemmas: `talk_about speak/spoke/spoken_about invoke bemoan lash_out_at single_out play_down downplay
      take/took_issue_with take/took_aim_at walk_back push_back_on push_back_against hit/hit_back_at
      fire_back_at joke_about compare liken chide promise reaffirm disclose caution_against repudiate
      disavow cast/cast_doubt_on call_out make/made_fun_of credit raise_questions_about
      raise_concerns_about touch_on list reveal signal forecast foresee/foresaw argue_against
      plead/pleaded demand decry assail tout applaud welcome thank lambaste echo voice express advocate
      congratulate retweet push_for lay/laid_out lampoon talk_up rebut refute contradict excoriate
      castigate rebuke scold berate ridicule belittle disparage rip+ knock shrug+_off brush_off laugh_off
      wave_off rule_out comment_on remark_on warn_of warn_about boast_of argue_for press_for lobby_for
      plead_for apologize_for apologise_for vouch_for speak/spoke_out_against recommend urge detail
      recount hint_at allude_to insist_on highlight believe_in agree_with disagree_with object_to`,
  },
  {
    class: 'thought',
    frames: 'state',
    words: {
      form: 'word',
      list: `confident convinced certain sure worried concerned afraid hopeful optimistic skeptical sceptical doubtful adamant
        aware unaware glad pleased disappointed surprised proud grateful sorry sad happy unhappy thrilled relieved
        frustrated angry upset astonished amazed unsure uncertain mindful insistent unconvinced`,
    },
  },
  {
    class: 'speech',
    frames: 'marked',
    lemmas:
      'talk_about speak/spoke/spoken_about complain_about boast_about brag+_about joke_about worry_about',
  },
  { class: 'hedge', frames: 'accused', words: { form: 'passive', list: 'accused suspected' } },
  {
    class: 'hedge',
    frames: 'viewed',
    words: { form: 'passive', list: 'seen viewed regarded perceived described portrayed hailed' },
  },
  { class: 'hedge', frames: 'seeming', lemmas: 'appear seem' },
  {
    class: 'hedge',
    frames: 'hearsay',
    words: {
      form: 'word',
      list: 'reportedly allegedly purportedly supposedly',
    },
  },
  {
    class: 'speech',
    frames: 'source',
    words: { form: 'word', list: 'according_to in_the_words_of in_the_view_of' },
  },
  { class: 'document', frames: 'survey', words: { form: 'word', list: 'in' } },
  { class: 'document', frames: 'per', words: { form: 'word', list: 'per' } },
  { class: 'document', frames: 'source', words: { form: 'word', list: 'citing' } },
  { class: 'document', frames: 'basis', words: { form: 'word', list: 'based_on' } },
  {
    class: 'speech',
    frames: 'noun',
    words: {
      form: 'word',
      list: `acknowledgement assurance assurances confession declaration denial denials explanation hint
        hints observation remark reminder rumour implication
        claim claims allegation allegations accusation accusations assertion assertions statement statements
        suggestion suggestions argument arguments announcement warning warnings report reports rumor rumors rumours
        promise promises pledge vow admission complaint complaints insistence contention testimony acknowledgment
        revelation revelations criticism narrative signal signals disclosure disclosures news word prediction predictions threat`,
    },
  },
  {
    class: 'thought',
    frames: 'noun',
    words: {
      form: 'word',
      list: 'belief beliefs view views opinion fear fears concern concerns hope hopes worry worries notion idea conviction feeling doubt doubts perception realization realisation recognition knowledge certainty consensus sense speculation suspicion suspicions confidence expectation expectations',
    },
  },
  {
    class: 'document',
    frames: 'noun',
    words: {
      form: 'word',
      list: 'estimate estimates ruling assumption conclusion finding findings evidence indication indications proof',
    },
  },
  {
    class: 'speech',
    frames: 'plea',
    words: {
      form: 'word',
      list: 'promise promises vow vows pledge pledges threat threats call calls demand demands plea pleas proposal proposals',
    },
  },
  {
    class: 'object',
    frames: 'judgement',
    words: {
      form: 'word',
      list: 'criticism criticisms accusation accusations denunciation condemnation',
    },
  },
  { class: 'speech', frames: 'colon', words: { form: 'word', list: ':' } },
];
