// Phrases with which authors blame themselves.
import { phrasesOf } from '../phrases';
import type { PhraseFault } from './entry';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets = {
  fault:
    set(`fault carelesness carlessness neglegence mistake mistakes error errors oversight screw-up screwup screw-ups fuck-up fuckup cock-up foul-up doing negligence carelessness
    sloppiness laziness stupidity ignorance incompetence inattention haste hubris arrogance complacency inexperience naivety naivete naiveté
    impatience overconfidence blunder blunders lapse lapses slip slips slip-up slip-ups goof omission omissions failing failings shame wrongdoing blame
    forgetfulness idiocy recklessness misjudgement misjudgment misunderstanding misreading clumsiness thoughtlessness foolishness pride ego
    stubbornness cluelessness brainfart brain-fart typo typos fat-finger misconfiguration shortcoming shortcomings ineptitude mess
    absent-mindedness miscommunication misstep missteps fumble howler gaffe bungling culpability misdeed wrong`),
  kind: set(`own stupid silly dumb careless sloppy lazy entire total big biggest first second only honest simple foolish sheer plain terrible usual
    personal rookie late-night hasty sole great grave mere idiotic embarrassing inexcusable complete worst classic little`),
  woe: set(`terrible awful horrible dreadful ashamed embarrassed guilty bad rotten mortified stupid foolish dumb silly humiliated wretched sheepish
    gutted idiotic remorseful inadequate useless shitty small incompetent gut-wrenched responsible`),
  dumb: set(`idiot moron fool clown muppet numpty dummy dumbass amateur fraud twit imbecile wally dunce plonker rookie disaster culprit noob n00b
    newbie dolt goof bonehead doofus ass offender sinner eejit prat pillock twat berk dingus dope dork klutz schmuck donkey plank
    knucklehead goose menace danger liability`),
  rash: set(`stupid silly dumb careless foolish sloppy lazy thoughtless reckless daft naive naïve remiss negligent irresponsible unprofessional idiotic
    complacent cocky overconfident over-confident arrogant greedy lax hasty impatient lame clumsy amateurish inattentive
    tunnel-visioned hot-headed rash flustered selfish stubborn cavalier`),
  slipped:
    set(`mistyped mis-typed mistype misclicked mis-clicked fat-fingered miskeyed mis-keyed misread overlooked misjudged messed screwed botched
    bungled fumbled goofed flubbed borked hosed fluffed muffed miscounted misremembered miscalculated overestimated underestimated overreacted zoned dozed
    nodded spaced blanked slacked procrastinated dithered overslept blundered erred faltered bodged panicked choked typoed typo'd
    misfired`),
  harm: set(`outage incident mix-up error mistake loss failure delay damage problem mess disruption downtime oversight bug breach leak crash breakage
    misconfiguration omission data-loss slip confusion fallout regression`),
  whole: set('full all sole complete total entire my whatever'),
  part: set('part side end behalf'),
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
    id: 'my-fault',
    wholeNoun: true,
    phrases: phrasesOf(
      `my {kind}? {kind}? *{fault}
       {fault} ... *mine >
       *fault|error|mistake|oversight|mistakes|blunder|slip|lapse|failure of mine
       *{fault}|failure|assumption|judgement|judgment|thinking|call|misunderstanding on|of|from my {part}|making|own`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'my-bad',
    phrases: phrasesOf(
      `my *bad >
       mea|maxima *culpa
       my ... *inability|failure|refusal|neglect to
       my ... *lack|absence of
       my brain|finger|fingers|thumb|hand|hands *slipped|froze|failed
       entirely|all|only|my own? *doing >
       *mine alone|entirely
       responsibility|failure|outage|incident|one ... *mine >
       responsibility|failure|outage|incident|one ... *mine to|alone|entirely
       on my *part >
       that|this|it|one|outage|mistake|failure|fault ~be all|both|partly|largely|squarely|entirely? on *me >
       this|that|one|one's on *me >
       ^~fall|~lie|~rest|lies|rests|falls|lay squarely|entirely? on|with *me >
       ^100 % on|down to *me >
       *down to me >
       because|thanks of|to *me >
       ^due|owing to *me >
       ^~blame *me
       ~be *me who|that broke|caused|forgot|pushed|deleted|missed|messed|did|ran|merged|left|failed|approved|screwed
       this|that|it ~be all? *me >
       < *hands up
       ~hold|raise|put my *hand|hands up
       only|just ~have *myself to blame
       < entirely|totally|all|fully|completely|squarely|solely|partly *on me
       ~be squarely|all|entirely|totally|partly|mostly|largely? *on me >
       on my *conscience
       *come|came|comes from me >
       of|from my own? *making
       attributable|due|traceable|traced|back to *me
       me and *my
       in my *defence|defense there|i
       no *excuses , i
       no|nobody|no-one one? ... ^blame ... but|except|than *me|myself
       no|nobody|no-one one? but|except|than *me|myself to ^blame
       nobody's|one's ^fault but *mine|my
       ~have only *myself to
       ^shame on *me
       ^silly|stupid|dumb|foolish|careless|clumsy *me >
       *yours truly forgot|pushed|broke|decided|deleted|ran|merged|failed|missed|managed|left|had|did|thought|skipped|was
       *rookie|amateur|beginner|noob|classic move|mistake|error , ? me
       guilty as *charged
       egg on my *face
       buck *stops with me|here
       bug|outage|incident|mess ~be *mine >
       my *fingerprints all? over|on
       it|this|that ~be *me ^again
       to my *shame|embarrassment|discredit|chagrin|regret
       no *excuse|excuses for my
       on the *chin
       like *idiot , i
       like a|an|the *idiot|fool|moron|clown|amateur|rookie|muppet|dummy|noob ... i|me`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'rhetorical',
    evenNegated: true,
    phrases: phrasesOf(
      `what was|were i *thinking
       what i ~be *thinking
       no|faintest|slightest|foggiest idea|clue|notion what i ~be *doing
       ^how could|did|can *i be|have|miss|not|forget|overlook|let|do
       ^what an? {rash}|{dumb}|right|complete|total? {dumb}? *i ~be
       what an? ^{dumb}|{rash} ... *i ~be|feel|made
       *i , of all ^people
       ~be i *stupid|dumb|blind|asleep
       it|that|this never|not even? *occurred|occur|crossed|cross|dawned|dawn to|on|my me|mind
       ~slip *my ^mind
       ^stupidly|foolishly|carelessly|naively|recklessly|thoughtlessly|lazily|idiotically|wrongly|mistakenly|blindly|shamefully , ? *i`,
      sets,
    ),
    ...mind,
  },
  {
    ...phrase,
    id: 'i-am-to-blame',
    subject: ['I'],
    phrases: phrasesOf(
      `~be|stand|plead the? one|person|only|sole? to|at|solely|entirely? *blame|fault
       ~be|stand|plead|feel *guilty
       ~be|~feel so|such|really|quite|too|very|pretty|a|an|the|just? a|an|total|complete|absolute|right|utter|bit|real? of? a|an? *{dumb}|{rash}
       ~feel|felt so|really|quite|very|pretty|a|just|rather|like? a|an|bit|little|complete|total? *{woe}|{dumb}|crap|shit
       ~be so|very|quite|deeply|truly|a? bit? *ashamed|embarrassed|mortified|gutted|remiss
       ~be solely|fully|entirely|personally|wholly|the one *responsible
       ~be the *one|person|idiot|fool who|that broke|caused|forgot|pushed|deleted|missed|messed|did|ran|merged|left|failed|approved|screwed|let|took|made|brought|dropped|crashed|killed
       ~take|accept|bear|assume|shoulder|carry|own|deserve the? {whole}? of? the? *blame|fault|guilt|flak|heat|rap
       ~take|accept|bear|assume|shoulder|carry|own {whole} the? *responsibility|accountability
       ~take|accept|bear|assume|own *responsibility >
       ~take|accept|bear|assume|own *responsibility for this|that|it|what|my
       ~take|accept|bear|assume|own *responsibility for the|an|a ... {harm}
       *~own this|that one
       ~own this|that >
       ~hold *myself responsible|accountable
       *never ^even _
       *~own up
       ~own my ... *{fault}|part|share
       ~let you|them|everyone|everybody|us|the|my|our ... all|team|company|customers|crew|colleagues|users|patients|others|side? *down
       ~have|make|offer|see no *excuse|excuses|defence|defense
       not ~have|make|offer an|a|any *excuse|excuses|defence|defense
       can|could not *believe|forgive|fathom i|myself|that
       can|could not *explain|excuse|justify why i|myself|my|it
       ~be *kicking|beating|blaming|cursing|hating myself
       *blame|blamed|kick|kicked|beat|hate|curse|cursed|reproach|forgive myself
       can|could|would *kick|slap|punch|hit myself
       *hate|regret that i
       *regret|regretted not|having|my|skipping|pushing|merging|ignoring|doing|running|trusting|rushing|what
       *apologise|apologize|apologised|apologized for breaking|causing|missing|failing|forgetting
       *knew|know|known better
       ~hang my *head
       ~eat my *words|hat
       *~deserve to be fired|sacked|blamed
       *cost us|everyone|them|customers|our|my
       *failed|fail in my
       *confess|admit that|, i
       ~take my *eye|eyes off
       *deserve|deserved every|all|any|the|what
       ~let all|both|every|each of? you|us|them *down
       clean *forgot
       ~make it|things|everything *worse
       *failed|fail you|everyone|them|us|miserably|my|everybody|here
       *failed the team|customers|customer|company|patients|users|on-call|crew|project
       ^wish|wished *i had read|checked|asked|looked|tested|waited|listened|thought|noticed|stopped|paid|taken|done|caught|spoken|escalated`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'i-was-not-thinking',
    subject: ['I'],
    phrases: phrasesOf(
      `not ~be thinking|concentrating|focused|focussed|focusing *straight|clearly|enough
       not *thinking|concentrating|careful|thorough|diligent|attentive|vigilant|focused|focussed|listening
       did|had|do not *think >
       did|had|do not *think to|about|of|it|twice|that through?
       did|had|do *not ^even think|consider|notice|look|check|bother|read|realise|realize|ask|glance|stop|test|try
       did|had|do|would not *listen|heed|learn
       *forgot|forgotten >
       did|had|do not *bother|stop|care to
       not ~pay ... *attention
       not ~give ... *thought
       *not ~take the ^time|care|trouble
       not ~do my *homework
       never|not once? even? *thought|think|considered|consider|bothered|bother|stopped to|of|that|about
       *blanked on
       ~have|get|suffer|fall|fell into|from|a|for? a|some|bad|serious? *tunnel vision
       *fixated|obsessed|tunnelled|tunneled|latched|anchored on|onto|over
       *fixate|obsess on|over
       ~go|~lead myself? *astray
       ~lose *focus|concentration|patience|perspective
       ~lose *track|sight of
       ~jump|leap|rush to|the|a|into *conclusion|conclusions|gun|judgement|judgment
       *~rush it|this|that|the|through|things|into|ahead
       ~get|become|grow|was|were too|a|so|bit|little|way? bit|little? *{rash}|muddled
       ~get *ahead|carried of|away
       ~cut a|some|every|the? *corner|corners
       ~take a|the|some ... *shortcut|shortcuts
       wrongly|incorrectly|naively|stupidly|blindly|falsely|lazily|foolishly|mistakenly|erroneously|just|simply|blithely *assumed|thought|believed|presumed|trusted|guessed
       ~make|made|~have a|an|some|the|that|my|one|this|several|another ... *mistake|mistakes|error|errors|blunder|misjudgement|misjudgment|mess|typo|slip|miscalculation
       ~make|made a|an|the|my|this|that|some ... wrong|bad|false|poor|stupid|incorrect|faulty|flawed|lazy|unfounded|terrible *assumption|assumptions|call|decision|choice|guess
       must|may|might|probably|apparently|evidently|obviously? have *{slipped}
       *{slipped} up|out|it|the|that|this|my|a|off|over|and|how|both
       *{slipped} >
       *~screw|mess|stuff|foul|cock|balls|muck|bugger|fuck|slip|botch|goof ... up
       *broke|break|killed|wrecked|ruined|destroyed|trashed|nuked|bricked|tanked production|prod|everything|checkout|billing|everyone's|search|staging
       *broke|break|wrecked|ruined|trashed the|our|my build|site|whole|website|pipeline|database|cluster|store|shop|service|backup|backups
       *caused|cause this|it|that|all|the ... outage|incident|failure|problem|mess|damage|loss|disruption|downtime
       ~drop the *ball
       *~blow it|this >
       *~blow this one
       ~fall|fell *asleep|short
       ~have|had no *business|clue
       not ~have a|the? *clue
       too|far|way too? *tired|lazy|proud|confident|embarrassed|scared|eager|busy|quick|slow|hasty|trusting|drunk|ashamed|sleepy|stubborn|stupid|impatient|clever|afraid|shy|sure|optimistic|focused|focussed|distracted|junior|inexperienced to|for|in|of|by|with|on|that|about
       ~be *wrong to|in|not
       *assumed|hoped|thought|figured that? it|everything|that|all would|will be *fine|ok|okay|alright
       ~fail *miserably
       ~find it *hard|difficult to admit|forgive
       ~lack the|any ... *skill|skills|experience|knowledge|discipline|patience|care|judgement|judgment`,
      sets,
    ),
    ...mind,
  },
];
