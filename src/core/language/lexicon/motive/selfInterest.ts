// That somebody did it for themselves: to look good, for a bonus, an early evening or a quiet life.
import { phrasesOf } from '../../notation/phrases';
import type { PhraseFault } from '../../notation/entry';
import { goalsWeighed } from '../teachings';
import { words } from '../../notation/wordLists';
import { goodEnds, motiveWords, somebody } from './motiveWords';

const sets = {
  ...motiveWords,
  selfgood:
    words(`bonus reputation promotion quota+ ego image pride appraisal kpi commission target+ job budget profile weekend lunch evening sleep
      velocity legacy resume record face own vanity margin profit fee+ earnings overtime ratings`),
  guard: words(
    'protect pad preserve secure polish further advance feed hit make meet reach beat earn collect get land build grow keep',
  ),
  problem: words(
    'problem business job affair+ responsibility shift mess headache concern duty worry pigeon watch',
  ),
  deal: words('deal clean sort fix handle pick notice catch find look care act take'),
  drive:
    words(`reluctance refusal insistence obsession eagerness indifference contempt ego pride ambition impatience stubbornness laziness apathy greed vanity
    convenience dislike distaste fondness jealousy resentment urge craving hurry haste fixation`),
  unwilling: words(
    'reluctant unwilling loath loth content impatient itching eager keen anxious happy not refusing',
  ),
  shy: words(
    'admit wake ask call lose face bother disturb confess share look be bend impress hit please show concede delay embarrass',
  ),
  comfort: words('home early lunch bed pub weekend holiday+ vacation party evening dinner train flight'),
  looks: words('good clever smart important busy competent cool better'),
  vice: words(`laziness spite pique curiosity prestige comfort shame stubbornness pride malice vanity boredom indifference arrogance apathy jealousy revenge convenience fear greed
    ambition ego resentment cowardice contempt impatience defiance frustration anger irritation annoyance complacency pettiness hubris negligence`),
  safety:
    words(`safety quality reliability stability security uptime customers users patients testing everything availability care privacy
    compliance`),
  gain: words(`revenue speed velocity profit deadline+ cost+ convenience features growth money sales budget bonus+ career targets kpis numbers
      comfort launch schedule`),
  feeling:
    words(`afraid scared frightened fearful ashamed embarrassed anxious impatient reluctant tired bored annoyed irritated flattered jealous
    greedy desperate fearing dreading resenting weary sick offended unwilling keen eager loath`),
  dress: words('protect embellish pad massage polish flatter prettify beautify inflate burnish spare pretty'),
  figures: words(
    'statistic+ stats figure+ kpi+ quota+ metric+ number+ score+ record bonus reputation image count face face+ sla',
  ),
};

export const wantedToLookGood: PhraseFault = {
  shape: 'phrase',
  id: 'wanted-to-look-good',
  category: 'motive',
  subject: somebody,
  phrases: phrasesOf(
    `
      just|only|simply ... *~want
      at any|all *price|cost+
      no matter *what|the
      ~play the *hero
      ~show *off
      to *please|impress
      ~want to be the *one who
      ~value ... *over|above
      *concerned|interested|preoccupied with|in|about|by {theirs} own
      ~want {theirs} *{comfort}|{selfgood}
      to *save|saving money|cost+|budget
      to *massage
      ~want|out to *look|appear|seem {looks}
      _ to get|go|leave|be|make ... *{comfort}
      ~want ... *credit|glory|promotion|bonus
      ~be|seem more *interested in|concerned
      ~want ... off *{his} plate|desk
      ~put ... *before|above|over _? {safety}
      ~put ... {gain} *ahead of
      ~put ... *ahead of _? {safety}
      ~care *more about|for
      ~play *politics
      ~want|~try|out to *prove a|himself|herself|themselves|that
      ~want|~try|out to *be _? clever|smart|hero|a
      ~be only|just|in? *after|chasing {own}
      ~take a *gamble|punt|flyer|flutter
      ~hope|~pray for the *best
      ~have {own} own *agenda
      ~gamble|~bank on|that nobody|no-one|no|it
    `,
    sets,
  ),
  ...goalsWeighed,
};

export const forTheirOwnEnds: PhraseFault = {
  shape: 'phrase',
  id: 'for-their-own-ends',
  category: 'motive',
  phrases: phrasesOf(
    `
      to *{guard} @owner own? ... {selfgood}
      to *{guard} their own? ... {selfgood}
      to *{guard} _? a? _? quota+|bonus+|ego+|kpis|commission
      to *please|impress|spite|flatter the|@person|a|{his}
      to *look|appear|seem {looks}|good|tough|decisive
      to *prove a|his|her|their|something|how|he|she|who point|worth|she|he
      rather than *admit|face|bother|own|lift|lose|trouble|wake|disturb
    `,
    sets,
  ),
  ...goalsWeighed,
};

export const feelingFirst: PhraseFault = {
  shape: 'phrase',
  id: 'feeling-first',
  category: 'motive',
  phrases: phrasesOf(
    `
      < *{feeling} to|of|that|by|for|with|at|lest
      , *{feeling} to|of|lest|by
      , always *eager|keen|anxious|happy|quick|glad to|on|for
    `,
    sets,
  ),
  unlessNext: goodEnds,
  ...goalsWeighed,
};

export const outOfSpite: PhraseFault = {
  shape: 'phrase',
  id: 'out-of-spite',
  category: 'motive',
  phrases: phrasesOf(
    `
      so that? he|she|they could|can *sleep|go|leave|rest|watch
      just to *get|be done|rid|through|finished|home|off|away|it|seen|first|liked|popular|out|ahead|credit
      waste of _? *time
      can|could not *wait to|for
      in *love with
      *~keep ... happy
      to *beat the traffic|rush
      < for|to|with @person ... was|were|mattered|counted|weighed|meant *more|first
      out of ... *{vice}|desire|wish|loyalty|vanity
      too *comfortable|set|lazy|proud to|in
      because|since ... *annoyed|bored|irritated|bothered|suited|inconvenienced @person|him|her|them
      @owner _? *{drive}
      *{drive} of|by|among|on @person
      behind my|our|their|his|her|everyone|the ... *back+
      to *make ... ... look
      to *avoid _? ... conversation|paperwork|embarrassment|blame|questions
      to *knock|clock|log off|out early
      *mattered|counted|counts|meant|means more|less to @person|him|her|them|than
      {theirs} own ... *mattered|matters|counted|~come more|first
      too *proud|lazy|stubborn|vain|embarrassed|ashamed|timid to
      *quick|fast|easy buck|life
      *turf war+|protection|?
      to *get|go|be|leave home|away|off early|on|in|before
      {vice}|loyalty|comfort ... ~be|~have ... *reason|motive
      {vice}|loyalty|comfort ... *outweighed|prevailed|trumped|won
      least *work|effort|resistance
      less *trouble|hassle|bother to|than|for|>
      *easier|simpler|comfortable|convenient|cheaper that|this way
      to *save|spare himself|herself|themselves|itself
      to get it|this *over with
      for {own} own *convenience|benefit|gain|comfort|glory
      ~save *face
      to *avoid blame|embarrassment|responsibility|looking|losing
      *suited @person to
      *cover-up
      < _? {unwilling} _? wishing? to *{shy}
      , {unwilling} wishing? to *{shy}
      else|others *{problem}
      so|so that? nobody|no-one|no|none one|else? would|could|will *look|notice|ask|see|know|find|touch|complain
      in the *~hope that? nobody|no-one|no|none|it|he|she|they
      for *fear of offending|looking|being|{his}|{shy}
      for *fear of losing face|{his}|the|a
      for *optics
      because|since|as|so {his} *bonus|promotion|reputation|grants|image|commission|career|contract|fee|overtime|raise|quota|rating
      in|an *attempt|effort|order to hide|cover|conceal|mask|disguise|dodge|evade|duck
      it *suited|suits @person|them|him|her|us|the|everyone
      *easier|simpler|quicker|nicer for @person|him|her|them to ... than
      ~find|~consider|~deem _ ... *pointless|silly|ridiculous|childish|annoying|fun|boring|tedious|inconvenient|exciting|comfortable|tiresome|dull|irksome
      @owner _? *concern|motive|aim|interest|priority|worry ~be|lay|lies
      real|true *aim|motive|reason for|~be
      what *mattered|counted to @person|him|her|them
      *profit|speed|velocity|convenience|optics|comfort _? over|before|above
      for a *quiet|easy life
      ~go *through the motions
      ~take the *easy|lazy|convenient way|out
      ~assume|~hope|~count|~bank|~rely|~figure|~trust|~leave ... *else|others|shift|crew|team|days to|would|will {deal}
      of *laziness|spite
      matter of *prestige|pride|face|honour|honor
      reason+ of *vanity|prestige|pride|convenience|comfort|taste|politics|career|image
      under *wraps
      *~pass ... off as
      as a *favour|favor|kindness|courtesy to|for|>
      against ... better *knowledge|judgement|judgment
      *sake of ... {gain}|{selfgood}|{comfort}|quiet|easy|neat|peace|appearance+|comfort
      to *{dress} @owner|the|its|our|their ... {figures}
      instead of *admitting|owning|confessing
    `,
    sets,
  ),
  ...goalsWeighed,
};
