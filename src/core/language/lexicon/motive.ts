// What reads a wish, an attitude or an intent into what somebody did.
import { phrasesOf } from './phrases';
import type { MannerFault, PhraseFault } from './entry';
import { list, words } from './wordLists';

const sets = {
  own: words('his her their its my the an a'),
  theirs: words('his her their its'),
  like: words('like love resent'),
  attitude: words('bored annoyed jealous greedy territorial reluctant loath unwilling impatient'),
  longing: words(
    `eager keen anxious impatient desperate hell-bent raring itching dying bent intent rushing tempted`,
  ),
  interest:
    words(`interest enthusiasm appetite inclination desire regard respect patience urge wish intention concern curiosity incentive stake
    qualms scruples remorse sense hurry rush`),
  little: words('no little zero any much limited'),
  selfgood:
    words(`bonus reputation promotion quota+ ego image pride appraisal kpi commission target+ job budget profile weekend lunch evening sleep
      velocity legacy resume record face own vanity`),
  guard: words(
    'protect pad preserve secure polish further advance feed hit make meet reach beat earn collect get land build grow keep',
  ),
  chore:
    words(`test+ testing review+ reviewing reading process procedure+ checklist runbook+ docs documentation rule+ paperwork drill+
      inspection checks audit+ page+ alert+ alarms warning+ approval sign-off training maintenance monitoring handover security safety
      tickets`),
  nuisance:
    words(`nuisance chore formality joke annoyance distraction bother burden bore inconvenience optional beneath suggestion+ waste noise
      playground toy sandbox`),

  problem: words(
    'problem business job affair+ responsibility shift mess headache concern duty worry pigeon watch',
  ),
  deal: words('deal clean sort fix handle pick notice catch find look care act take'),
  unwilling: words(
    'reluctant unwilling loath loth content impatient itching eager keen anxious happy not refusing',
  ),
  shy: words(
    'admit wake ask call lose face bother disturb confess share look be bend impress hit please show concede delay embarrass',
  ),
  nil: words('damn toss stuff second'),
  left: words('ignore skip bypass disregard overlook forgo dodge flout evade'),
  comfort: words('home early lunch bed pub weekend holiday+ vacation party'),
  looks: words('good clever smart important busy competent cool better'),
  vice: words(`laziness spite stubbornness pride malice vanity boredom indifference arrogance apathy jealousy revenge convenience fear greed
    ambition ego resentment cowardice contempt impatience defiance complacency pettiness hubris negligence`),
  safety:
    words(`safety quality reliability stability security uptime customers users patients testing everything availability care privacy
    compliance`),
  gain: words(`revenue speed velocity profit deadline+ cost+ convenience features growth money sales budget bonus+ career targets kpis numbers
      comfort launch schedule`),
  bother: words('bothered arsed fussed stuffed troubled persuaded'),
  trouble:
    words(`conversation+ question+ discussion paperwork blame responsibility criticism admitting explaining work effort argument attention
      trouble`),
};

const wantedTeaching = {
  unsaid: 'what they had to weigh at that moment',
  ask: 'Which goals pulled in different directions at that moment, and how is one meant to weigh them?',
};

const caredTeaching = {
  unsaid: 'what else asked for attention',
  ask: 'What else asked for the same people’s attention then, and how would the importance of this have reached them?',
};

const hidTeaching = {
  unsaid: 'what made it hard to say',
  ask: 'What happens with us to those who bring bad news, and what would make it easy to say?',
};

const people = ['person', 'perhaps', 'nobody'] as const;

/** For what nobody would say of a program: who it is need not be known. */
const anybody = [...people, 'stranger', 'left out'] as const;

const trusting = words('think trust believe assume expect rely feel suppose');

export const motives: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'did-not-care',
    category: 'motive',
    subject: people,
    phrases: phrasesOf(
      `
        ~drag {own} *feet|heels
        not ~lift a *finger
        ~do the|only bare|absolute *minimum
        ~be *happy|content|glad to let|leave|watch|live|wait|sit
        not ~lose any|much? *sleep over
        only|just|solely *interested in
        just to be *done with
        ~brush|~wave|~sweep|~bat ... *aside
        not *~trouble to
        not ~take the *trouble
        ~drop ... like a *stone
        ~throw *caution to the wind
        ~be *fed up with
        ~be *bored
        ~get|~grow|~be *tired of
        ~have *other ^priorities
        not _? *priority
        ~stay|~sit|~stand *idle|idly
        ~sit on {own} *hands
        ~leave ... to *fend
        ~let ... *slide
        not ~be *{bother}
        not _? *~bother
        not even? *~care
        not ~give a|two *{nil}
        not have *cared less
        not ~be *interested
        not ^~want to *be
        ~have no *desire|time to|for
        never ~have any *intention|interest|desire
        ~look *down on|upon
        ^~wave ... *away|through|aside
        too *busy chasing|playing|arguing|with
        ~give a|two *{nil}
        ~have no *interest in
        ~have *better things to do
        ~have no *intention of
        ~have no *appetite for
        not ~take ... *seriously
        ~take ... too *lightly
        not ~see the *point of|in
        not *think|consider ... worth
        not ^~feel *like
        not ~be in the *mood
        ~lose *interest
        ^~shrug ... *off
        ^~shrug *off
        ~wash {own} *hands of
        ~be not? *indifferent to
        ~pay lip *service to
      `,
      sets,
    ),
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'would-not',
    category: 'motive',
    subject: people,
    phrases: phrasesOf(
      `
        ~dig|~drag {own} *heels
        ~be|~prove *difficult|unhelpful
        ~stonewall
        ~refuse point *blank
        would|will not *hand|give|share|part
        ^~insist on ... *pet|own|his|her|their
        ~turn a *deaf ear
        too *stubborn|lazy|proud|vain|busy|embarrassed|afraid|timid|arrogant|complacent|comfortable|shy ... to
        afraid|scared|reluctant|ashamed|embarrassed|unwilling|loath|loth|proud to *admit|ask|say|own
        ^~cave|~bow *in|down to
        ^~kowtow|~pander *to
        ~know *full|perfectly|damn|only well|too
        not ^~want to *know|hear|deal|admit|read|look|learn|help|stay|do
        not *willing|prepared to
        ~be *unwilling
        would|will|could|can not *admit|listen|accept
        ~resent|~begrudge having|being|the|that
        ~dig {own} *heels in
      `,
      sets,
    ),
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'chose-not-to',
    category: 'motive',
    excusedByReason: true,
    subject: people,
    phrases: phrasesOf(
      `
        ^~choose|~elect|~opt|~prefer not *to
        ~choose|~elect|~opt|~prefer|~decide to *{left}
        ~decide not to *bother
        would *rather|sooner ... than
        ~opt|~go|~settle|~choose|~take for? the lazy|easy|quick|cheap *way|route|path|fix
        ~decide|~think|~feel|~find that? ... *more ^important|urgent|pressing
        ~conclude|~decide|~think|~assume|~believe that? ... *rule+|policy ~do not ~apply
      `,
      sets,
    ),
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'wanted-to-look-good',
    category: 'motive',
    subject: people,
    phrases: phrasesOf(
      `
        just|only|simply ... *~want
        at any|all *price|cost+
        no ^matter *what|the
        ~play the *hero
        ^~show *off
        ~be *desperate|eager|itching|keen|determined to
        to *please|impress
        to *impress
        ^~want to be the *one who
        ^~value ... *over|above
        to *save|saving money|cost+|budget
        to *massage
        ~want|out to *look|appear|seem {looks}
        to *impress|please|shine
        _ to get|go|leave|be|make ... *{comfort}
        ~want ... *credit|glory|promotion|bonus
        ~be|seem more *interested in|concerned
        just|only|simply|merely ... *~want
        ^~want ... *over with
        ~want ... off *his|her|their ^plate|desk
        ^~put ... *before|above|over _? {safety}
        ~put ... {gain} *ahead of
        ~put ... *ahead of _? {safety}
        ^~care *more about|for
        ~play *politics
        ~want|~try|out to *prove a|himself|herself|themselves|that
        ^~want|~try|out to *be _? clever|smart|hero|a
        ~be only|just|in? *after|chasing {own}
        ~take a *gamble|punt|flyer|flutter
        ~hope|~pray for the *best
        *fingers crossed
        ~have {own} own *agenda
        ~gamble|~bank on|that nobody|no-one|no|it
      `,
      sets,
    ),
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'hid-it',
    category: 'motive',
    subject: people,
    phrases: phrasesOf(
      `
        to *himself|herself|themselves
        his|her|their *own reasons|agenda
        ~talk|~play _? _? *down
        ~leave ... in the *dark
        ~keep ... in the *dark
        ~bury ... in _ *appendix|footnote
        ~look for a *way around|round
        ~find it *easier to
        ~bend the *rules|truth
        ~try|~want to *hide|cover
        ~cover ... *up
        ~hide|~conceal|~bury|~suppress _ full|real? *problem|error|mistake|outage|incident|loss
        ~cover {own} *tracks|back+|arse|ass|butt
        ~keep *quiet|silent|mum|schtum about|on
        ^~conceal|~hide|~withhold _ ... *from
        ~lie about|to
        ~pretend to|that|not
        ~feign *ignorance|surprise|illness
        ~play *dumb
        ~make up? *excuses
        ~hope|~think|~believe|~figure|~reckon that? nobody|no-one|no one? ... *notice|know|see|care|ask
        ~hope|~think|~figure that? ... would|could|will ... *away|itself|themselves
        ~play *down
        ^~gloss|~paper *over
        ~think|~believe that? _ could|would *get away
        ~act|~be in bad *faith
        ~sabotage
        ~pass the *buck
        ~turn a *blind|deaf eye|ear
        ~look the other *way
        ~sweep ... under the *carpet|rug
        ~take the easy|lazy|quick *way|route
        ~take the *path of least
      `,
      sets,
    ),
    ...hidTeaching,
  },
  {
    shape: 'phrase',
    id: 'somebody-elses-problem',
    category: 'motive',
    subject: people,
    phrases: phrasesOf(
      `
        ~have no *wish|inclination|urge|patience to|for
        ~assume|~think|~decide|~figure|~say ... *somebody|someone else problem|job
        ~think|~believe|~feel|~find|~consider ... *beneath
        ^~walk *past|by the
      `,
      sets,
    ),
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'attitude',
    category: 'motive',
    subject: [...people, 'stranger'],
    phrases: phrasesOf(
      `
        *{attitude} of|with|by|to|about|at|over|towards|that|>
        *~enjoy|~fancy|~covet|~crave|~hate|~dislike|~resent|~scorn|~dread
        not *{like} to|the|being|our|that|this|it|his|her|their|anyone|anybody
        in no *hurry|rush|mood|haste to|for|>
        in a *hurry|rush to
        _ {little} *{interest}
        not ~have|~show|~take|~display _? slightest|least? *{interest}
        ~prefer ... to|over|than|instead ... *{chore}
        ~prefer {theirs} *own
        ^~want ... ... *more than
        ~put ... *ahead of
        ~find ... *beneath
        ~prefer|~like to *{left}|look|blame
        ~gamble
        only|just|merely *cared|care|thought|~want
        ~be *out to
        not *dare|dared to|ask|say|tell|page
        ~think|~find it _? *tedious|easier|convenient
        ~be|~seem *adamant
        could|can|would not *face|resist|stomach|abide|bear|stand|hear
        ^~want|~wanted the|a|his|her|their|its _ ... *off|tweet
        ~want to get *rid
        ^~keep|~hide|~conceal _ ... *from us|me|everyone|management
        hide+|hid|hiding *behind
        ~have|~be *none of it
        ~make up {theirs} *mind
        ~go|~turn *back to bed|sleep
        ~hit|~press *snooze
        out of *principle
        more *concerned|interested _ ... than
        ^only|just|purely in it *for
        ~pull *rank|strings
        ~check|~switch *out mentally|weeks|days|long|early
        ~tell us|them|me|everyone what _ *wanted
        ~cut *corners
        *~relent|budge
      `,
      sets,
    ),
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'tempted',
    category: 'motive',
    subject: people,
    phrases: phrasesOf('*temptation|tempted to', sets),
    unlessAfter: words('resist+ resisted resisting withstood'),
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'every-reason',
    category: 'motive',
    subject: people,
    phrases: phrasesOf('~have every *reason to|not', sets),
    // "Had every reason to trust the light" says why it made sense.
    unlessNext: trusting,
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'eager-to',
    category: 'motive',
    subject: people,
    unlessNext: words(
      'help restore understand learn know find fix improve avoid assist resolve share reduce see contribute hear verify mitigate',
    ),
    phrases: phrasesOf(
      `
        ~be|~look|~get _? *{longing} to
      `,
      sets,
    ),
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'only-people-do',
    category: 'motive',
    subject: anybody,
    phrases: phrasesOf(
      `
        ~drag {theirs} *feet|heels
        not ~lift a *finger
        not ~lose any|much? *sleep over
        ^~brush|~wave|~laugh ... *aside|off
        ~turn a *deaf|blind ear|eye
        ~look the other *way
        ~treat|~regard|~see|~view ... as ... *{nuisance}
        not ^~feel *like
        not ^~see *past|beyond {theirs}
        ~wash {theirs} *hands of
        not ~be *{bother}
        *~sneak|~smuggle ... in|past|through|into|under
        ~hush *up
        ~hush ... *up
        ^~sweep ... *under
        *~massage|~fudge|~fake the|his|her|their|its|a|some
        ~take the *money and
        ~take|~have|~get {theirs} *eye+ on
        ~shrug {theirs} *shoulders
        ~call it a *day
        ~want to be *home|done|finished|first
        ~hope|~trust that? nobody|no-one|no|none ... *notice|ask|look|check|see|care|find
        ~hope that? it|this|that|things|he|she|they ... would|will ... *away|unnoticed
        ~be *too good|busy|proud|comfortable ... to|for
        ~have ^it *in for
        ~kick ... *into the ^long
        ~kick the *can ^down
        ~pull a *fast one
        ~have|with an|their|his|her *eye on
        not *care less
        ~pretend *not|never
        ~play *dead|dumb
        ~play for *time
        ~hide *something
        ~keep *schtum|shtum|mum
        ~keep _ ... *quiet >
        ~see|~saw|~find no *reason|need|point|harm|use
        not *about|going to let
        *~milk|farm|pad|game|cook the|his|her|their|green|our
        ~choose to *believe|trust|forget
        ~wish|~want to get|be|go|leave *home|out|away
        ~want ... *for themselves|himself|herself|itself
        ~refuse to *take|learn|share|follow|help|use|read|wait|ask|change|do|look
        only|just|merely|solely *cares|~think of|about
        ~keep ... to *himself|herself|itself|themselves
        not ~give ... *thought|heed|toss|hoot|damn to|about|>
      `,
      sets,
    ),
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'did-not-want-to',
    category: 'motive',
    subject: anybody,
    phrases: phrasesOf(
      `
        not ^~want to *spend|lose|pay|look|be|admit|wait|wake|share|give|face|risk|know|hear|deal|miss|explain|walk|do
      `,
      sets,
    ),
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'went-ahead-anyway',
    category: 'motive',
    excusedByReason: true,
    subject: people,
    phrases: phrasesOf(
      `
        *~push|~merge|~deploy|~ship|~run|~release|~approve|~press|~carry|~do|~continue|~go|~sign|~send|~launch|~restart ... ^anyway|regardless
      `,
      sets,
    ),
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'knew-and-yet',
    category: 'motive',
    subject: people,
    phrases: phrasesOf(
      `
        *knew _? that? ... would|~be ... but|and|yet
        *knew better
        against _? *advice
        *despite ^~know
        *~lie|~fib|~deceive|~mislead|~dupe|~stall @person|us|to|about
        *~withhold
        ~stay|~keep|~fall *silent|quiet|tight-lipped|mum
      `,
      sets,
    ),
    ...hidTeaching,
  },
  {
    shape: 'phrase',
    id: 'for-their-own-ends',
    category: 'motive',
    phrases: phrasesOf(
      `
        to *{guard} @owner own? ... {selfgood}
        to *{guard} their own? ... {selfgood}
        to *{guard} _? a? _? quota+|bonus+|ego+|kpis|commission
        to *please|impress|spite|flatter the|@person|a|his|her|their
        to *look|appear|seem {looks}|good|tough|decisive
        to *prove a|his|her|their|something|how|he|she|who point|worth|she|he
        rather than *admit|face|bother|own|lift|lose|trouble
      `,
      sets,
    ),
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'out-of-habit',
    category: 'motive',
    phrases: phrasesOf('out of *habit|sight', sets),
    // "Out of sight of the panel" is where somebody stood, "out of habit, and so it was found" is luck.
    unlessNext: words('of and'),
    unlessAfter: words('nobody'),
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'out-of-spite',
    category: 'motive',
    phrases: phrasesOf(
      `
        so that? he|she|they could|can *sleep|go|leave|rest|watch
        ^just to *get|be
        waste of _? *time
        can|could not *wait to|for
        in *love with
        *resented being|having|the
        threw *caution
        *~keep ... happy
        to *beat the traffic|rush
        out of ... *{vice}|desire|wish|loyalty|vanity
        too *comfortable|set|lazy|proud to|in
        because|since ... *annoyed|bored|irritated|bothered|suited|inconvenienced @person|him|her|them
        @owner _? *reluctance|eagerness|indifference|contempt|ego|pride|ambition|impatience|stubbornness|laziness|apathy|greed|vanity|convenience
        behind my|our|their|his|her|everyone|the ... *back+
        to *make ... ... look
        to *avoid _? ... conversation|paperwork|embarrassment|blame|questions
        to *knock|clock|log off|out early
        ~close|~shut {theirs} *eyes to
        *mattered|counted|counts|meant|means more|less to @person|him|her|them|than
        {theirs} own ... *mattered|matters|counted|~come more|first
        too *proud|lazy|stubborn|vain|embarrassed|ashamed|timid to
        *quick|fast|easy buck|life
        *turf war+|protection|?
        *spite or|and
        to *get|go|be|leave ^home|away|off early|on|in|before
        to *save|spare himself|herself|themselves|itself
        to ^get it|this *over with
        for|in the sake|interest+ of *convenience|appearances|looking
        the sake of an *easy|quiet life
        for {own} own *convenience|benefit|gain|comfort|glory
        to *save face
        to *avoid _? _ {trouble}
        to *avoid blame|embarrassment|responsibility|looking|losing
        because|since|as it ~be _? ... the *end of _ shift|day
        *because he|she|they could
        *suited @person to
        *convenient for @person to
        *ulterior motive+
        *cover-up
        < _? {unwilling} _? wishing? to *{shy}
        , {unwilling} wishing? to *{shy}
        rule+|they ~be *for other+|lesser|mortals
        not *apply|applied to him|her|himself|herself|people|someone|somebody
        else|others *{problem}
        so|so that? nobody|no-one|no|none one|else? would|could|will *look|notice|ask|see|know|find|touch|complain
        in the *~hope that? nobody|no-one|no|none|it|he|she|they
        for *fear of losing|offending|looking|being|his|her|their
        for *optics
        because|since|as his|her|their *bonus|promotion|reputation|grants|image
        in|an *attempt|effort|order to ^hide|cover|conceal|mask|disguise|dodge|evade|duck
        it *suited|suits @person|them|him|her|us|the|everyone
        *easier|simpler|quicker|nicer for @person|him|her|them to ... than
        ~find _ ... *annoying|fun|boring|tedious|inconvenient|exciting|comfortable
        @owner _? *concern|motive|aim ~be
        real|true *aim|motive|reason for|~be
        what *mattered|counted to @person|him|her|them
        *profit|speed|velocity|convenience|optics|comfort _? over|before|above
        for a *quiet|easy life
        ~go *through the motions
        ~take the *easy|lazy|convenient way|out
        ~assume|~hope|~count|~bank|~rely|~figure|~trust|~leave ... *else|others|shift|crew|team|days to|would|will ^{deal}
        of *laziness|spite
      `,
      sets,
    ),
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'nobody-cared',
    category: 'motive',
    evenNegated: true,
    phrases: phrasesOf(
      `
        nobody|no-one|none|one ... ~take ... *seriously
        nobody|no-one|none|one ... *lift+|lifted a finger
        nobody|no-one|none|one ... *prepared|willing to
        nobody|no-one|none|one ... *interest in
        nobody|no-one|none ... *care+|cared
        nobody|no-one|none|neither of? ... *bothered|bothers|fancied|volunteered|lifted|felt to|a|like|it|the|responsible
        nobody|no-one|none|neither of? ... *~want to know|read|own|do|be|take|work|look|check|ask
      `,
      sets,
    ),
    ...caredTeaching,
  },
];

export const meantIt: readonly MannerFault[] = [
  {
    shape: 'manner',
    id: 'on-the-quiet',
    category: 'motive',
    words: list('secretly covertly furtively surreptitiously smugly conveniently gleefully'),
    excusedByPurpose: true,
    ...hidTeaching,
  },
  {
    shape: 'manner',
    id: 'on-purpose',
    category: 'motive',
    words: list('deliberately intentionally purposely purposefully consciously'),
    excusedByPurpose: true,
    ...wantedTeaching,
  },
  {
    shape: 'manner',
    id: 'knowingly',
    category: 'motive',
    words: list(
      'knowingly wilfully willfully selfishly maliciously spitefully dishonestly cynically stubbornly obstinately grudgingly begrudgingly',
    ),
    onlyPeople: true,
    excusedByPurpose: true,
    ...wantedTeaching,
  },
];
