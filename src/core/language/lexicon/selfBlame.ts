// Phrases with which authors blame themselves.
import { phrasesOf } from '../phrases';
import type { PhraseFault } from './entry';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets = {
  fault: set(`fault mistake mistakes error errors oversight screw-up screwup screw-ups fuck-up fuckup cock-up foul-up doing responsibility negligence
    carelessness sloppiness laziness stupidity ignorance incompetence inattention haste hubris arrogance complacency inexperience naivety naivete
    naiveté impatience overconfidence blunder lapse slip slip-up goof omission failure failing shame wrongdoing blame forgetfulness idiocy
    recklessness misjudgement misjudgment misunderstanding misreading clumsiness thoughtlessness foolishness pride ego stubbornness bad
    cluelessness tunnel tiredness faux-pas brainfart brain-fart typo fat-finger bugbear misconfiguration shortcoming shortcomings
    ineptitude absent-mindedness miscommunication misstep absentmindedness fumble howler gaffe dumbness bungling mess confusion`),
  kind: set(`own bad stupid silly dumb careless sloppy lazy entirely entire total big biggest first second only honest simple foolish fat sheer plain
    terrible usual personal rookie late-night hasty wrong poor sole great grave mere sole idiotic embarrassing inexcusable complete worst part`),
  woe: set(`terrible awful horrible dreadful ashamed embarrassed guilty bad rotten mortified stupid foolish dumb silly humiliated sick wretched sheepish
    gutted idiotic responsible remorseful inadequate incompetent useless crap shitty humbled small sorry about`),
  dumb: set(`idiot moron fool clown muppet numpty dummy dumbass amateur fraud twit imbecile wally dunce plonker rookie disaster culprit guilty noob n00b
    newbie dolt goof bonehead doofus ass`),
  mine: set('me myself'),
  adj: set('stupid silly dumb careless foolish sloppy lazy thoughtless reckless wrong daft naive naïve remiss negligent irresponsible unprofessional idiotic bad shame sorry lame hasty clumsy amateurish'),
} as const;

const seat = {
  unsaid: 'what made it easy to get wrong',
  ask: 'What would you tell a colleague in that seat, and what made this easy to get wrong?',
};
const mind = {
  unsaid: 'what you saw and knew at that moment',
  ask: 'What did you see and know at that moment, and what would have shown you the rest?',
};

const phrase = { shape: 'phrase', category: 'self-blame' } as const;

export const selfBlame: readonly PhraseFault[] = [
  {
    ...phrase,
    id: 'my-bad',
    phrases: phrasesOf(
      `my *bad >
       *mea culpa
       my {kind}? {kind}? *{fault}
       my ... inability|failure|refusal|neglect *to
       my lack|absence of
       my {kind}? brain|fingers|finger|thumb|hands *slipped|slip|fart|froze|failed|wandered
       my *attention|mind|focus|concentration slipped|wandered|lapsed|drifted|was|went
       the|this|that|full|whole|sole|all|any? *mistake|fault|error|blame|oversight|responsibility|failure|slip|blunder is|was|were|being|lies|sits|rests|falls|lay all|entirely|solely? mine|with|on mine|me?
       is|was|were|'s|has all|entirely|solely|purely|100|fully? *mine alone|to|entirely|and|>
       *mine alone
       mistake|mistakes|fault|error|failure|oversight|blunder of *mine
       @owner|the|this|that|an|a|any|all *fault|error|mistake|oversight|slip|lapse|failure|assumption|judgement|judgment|negligence|carelessness|thinking|omission|blunder|call|mess|screw-up|failing on|of my part|side|end|own|making
       on my *part|behalf >?
       an|poor|bad|wrong ... on|by|from *me >`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'on-me',
    phrases: phrasesOf(
      `~be|falls|lands|rests|lies all|entirely|purely|squarely|solely|100|fully|totally|one|partly|%|percent|largely|mostly|also? %|percent? *on|with me >
       that|this|one's|it|outage|incident|mistake|failure one? has|is|was|'s all|entirely|squarely? *on me
       *down to me >
       entirely|all|solely|squarely|purely|100 *down to me
       because|because|thanks to|of *me >
       due|owing|thanks to *me >
       blame|blames|blaming *me >
       only|just ~have? *myself to blame
       no|nobody|no-one one? but|except|else|other to? blame? but? *myself|me
       nobody|no-one|one|anyone to *blame but|except|other than? me|myself
       shame on *me
       silly|stupid|dumb|foolish|bad|lucky|careless|clumsy *me >
       *yours truly
       ~be *me who|that
       the|guilty|responsible|culprit|idiot|fool|person one|party|person|culprit|idiot|fool|clown ~be|: *me|myself|i
       {adj} *of|on me
       *rookie|amateur|beginner|noob|classic|stupid|dumb move|mistake|error|slip , ? on|by|from|of my|me part
       guilty as *charged
       egg on my *face
       to my *shame|embarrassment|discredit|regret|chagrin
       in an act|fit|moment of *laziness|stupidity|carelessness|haste|panic|madness|weakness|folly|hubris|sloppiness|impatience|brilliance|frustration|desperation
       what was i *thinking
       how could|did i *be|have|miss|not|forget|overlook|let
       *sorry , my
       full|all|sole|complete responsibility|blame ... *mine
       no *excuse|excuses for|on|from my|me part? >
       i , of *all people
       like *idiot|a|an|the idiot|fool|moron|clown|amateur|rookie|muppet|dummy ... i ~be`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'i-am-to-blame',
    phrases: phrasesOf(
      `*i ~be|~feel so|such|really|an|a|the|quite|too|just|very|pretty? a|an|the|total|complete|absolute|right|utter|bit? of? a|an? {dumb}|{woe}|{adj}|lazy|arrogant|complacent|cocky|overconfident|over-confident|inexcusable|ashamed
       *i ~be the? one|person|idiot|only|sole? to|at|who|that|guilty blame|fault|caused|broke|messed|screwed|forgot|failed|missed|pushed|did|let
       *i ~take|accept|bear|assume|shoulder|claim|own the|full|complete|all|sole|total|my|entire|some|this|part? full|complete|of? the? *responsibility|blame|fault|share|guilt|hit|heat
       *i own|owned|owning this|that|it|the up|mistake|error|failure|outage|one|fault one|up|mistake|error|failure|outage|fault? >
       *i ~own up
       *i ~own my
       *i ~let ... down
       *i not? ~have no? an|a|any? *excuse|excuses|defence|defense
       *i ~make|offer no *excuse|excuses
       *i can|could not *believe|forgive|fathom|explain|excuse|understand i|myself|why|how|what
       *i not|never|cannot forgive myself
       *i ~blame|blamed|kick|kicked|kicking|beat|beating|hate|curse|cursed|reproach|loathe|berate *myself
       *i could|would|can kick|slap|punch *myself
       *i ~deserve ... blame|criticism|it|fired|flak
       *i ~regret|apologise|apologize|apologised|apologized for my|not|being
       *i ~knew|know better
       *i ~make|made a|an|some|the|that|my|one|this ... *mistake|mistakes|error|assumption|blunder|misjudgement|misjudgment|mess|slip|fool|hash|pig's|idiot|call|mistype|typo
       *i ~get|got|become|became|grew|was|be|been complacent|lazy|sloppy|cocky|careless|distracted|overconfident|over-confident|impatient|tunnel-visioned|greedy|ahead|carried|sidetracked|side-tracked|flustered|hasty|lax|arrogant|confused|mixed|stuck
       *i ~go|went|head|wandered|ran off|down|astray|along|into track|track|the|a|astray|rails|wrong|wild|wrong? *path|track|rabbit|road|route|tangent|hole|goose|piste|direction|rails?
       *i ~go|went *astray|off
       *i ~fixate|obsess|tunnel-vision|tunnel|dwell|latch|latched|fixated on|onto|over|in
       *i ~have|had|get|got|develop|fall|fell into|for|the? a|the? *tunnel vision|trap
       *i ~lose|lost focus|track|sight|concentration|my|the *plot|nerve|way|head|patience|of|cool|thread|temper
       *i ~lose|lost *focus|concentration|track
       *i ~jump|jumped|leap|leapt|rush|rushed to|the|into|it|through|ahead conclusion|conclusions|gun|the|a|this?
       *i ~panic|panicked|freeze|froze|choke|choked|rush|rushed|bungle|bungled|fumble|fumbled|goof|goofed|flub|flubbed|bork|borked|hose|hosed|nuke|nuked|fluff|fluffed|muff|muffed|misclick|misclicked|mistype|mistyped|mis-typed|mis-clicked|fat-finger|fat-fingered|misjudge|misjudged|overreact|overreacted|overlooked|overestimated|underestimated|misread|misremembered|miscounted|mis-keyed|zoned|dozed|nodded|spaced|blanked|slipped|slacked|procrastinated|dithered|hesitated|overslept|blundered|tripped|stuffed|erred|faltered|bodged|banjaxed|messed|screwed|cocked|ballsed|effed|fouled|mucked|buggered|fucked|bricked|tanked|wrecked|trashed|clobbered
       *i ~fall|fell asleep|short
       *i ~drop|dropped the ball
       *i ~blow|blew it|this|the
       *i ~cut|take|took a|the|some|every ... corner|corners|shortcut|shortcuts
       *i ~assume|assumed wrongly|incorrectly|naively|stupidly|blindly|falsely|lazily|foolishly
       wrongly|incorrectly|naively|stupidly|blindly|foolishly|mistakenly|erroneously , ? *i
       stupidly|foolishly|carelessly|naively|recklessly|thoughtlessly|lazily|idiotically , ? *i
       *i ~cost us|the|everyone|them|customers|our
       *i ~be *wrong|careless|negligent|reckless|remiss|sloppy|mistaken >
       *i ~be|were wrong to|about|in|not
       *i ~be not|n't careful|thorough|diligent|attentive|thinking|paying|concentrating|focused|focussed|vigilant|competent|qualified|good|smart enough?
       *i not ~pay|give|think|bother|stop|take ... attention|thought|it|to|care|time|through|twice
       *i not even ~think|consider|notice|look|check|bother|read|occur|realise|realize
       *i never|not once? even? ~think|consider|bother|stop|dream|imagine to|of|that|about
       it|that|this never|not even? occurred|occur|crossed|cross|dawned|dawn to|on|my *me|mind
       ~slip *my mind
       *i ~have|had|with no|little idea|clue|business what|how|that|touching|i|being
       *i ~be too tired|lazy|proud|confident|embarrassed|scared|eager|busy|quick|slow|hasty|trusting|drunk|ashamed|sleepy|stubborn|stupid|inexperienced|impatient|clever|afraid|shy|junior to|for
       *i ~be so|too quick|eager|confident|tired|sure|focused|focussed|fixated|tunnel-visioned that|on|in|to
       *i should not? have|'ve
       *i *should|ought|could|must to? not? have|be|been more? careful|known|ashamed|attention|diligent|thorough|better
       *i *ought not? to not? have
       *i ~screw|mess|stuff|foul|cock|balls|muck|bugger|fuck|slip|botch ... up
       *i ~break|broke|kill|killed|destroy|destroyed|wreck|ruin|ruined production|prod|everything|the|our build|site|everyone's
       *i ~cause|caused this|the|it|that|all|an
       *i ~hang|hung|hanging my head
       *i ~be|stand|plead guilty
       *i ~fail|failed you|the|everyone|them|us|my|at|in|miserably|here >?`,
      sets,
    ),
    ...mind,
  },
];
