// What reads a wish, an attitude or an intent into what somebody did.
import { phrasesOf } from '../phrases';
import type { MannerFault, PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const sets = {
  own: words('his her their its my the an a'),
  theirs: words('his her their its'),
  like: words(
    'like fancy enjoy relish love crave covet hate loathe detest despise dislike resent begrudge disdain scorn dread',
  ),
  attitude:
    words(`bored annoyed irritated resentful jealous envious bitter unmoved unimpressed disinterested contemptuous scornful disdainful
    smug hostile vindictive spiteful greedy power-hungry ambitious possessive territorial protective uncurious incurious reluctant loath loth
    unwilling disinclined impatient restless`),
  longing: words(
    `eager keen anxious impatient desperate hell-bent raring itching dying bent intent rushing tempted`,
  ),
  interest:
    words(`interest enthusiasm appetite inclination desire regard respect patience motivation urge wish intention concern
    willingness curiosity incentive stake compunction qualms scruples remorse sympathy sense hurry rush`),
  little: words('no little zero scant minimal any much limited'),
  selfgood:
    words(`bonus bonuses reputation promotion career quota quotas ego image pride appraisal kpi kpis commission targets target stats
    ratings turf empire job budget profile weekend lunch evening sleep velocity legacy cv resume resumé record face own vanity popularity`),
  guard:
    words(`protect boost pad preserve secure polish safeguard further advance flatter feed inflate hit make meet reach beat earn collect get
    land build grow defend keep enjoy maximise maximize stroke satisfy salvage`),
  chore:
    words(`test tests testing review reviews reviewing reading process procedure procedures checklist checklists runbook runbooks docs
    documentation rules rule paperwork drill drills inspection inspections checks audits audit page pages alert alerts alarms warnings warning approval
    sign-off training maintenance monitoring handover security safety tickets`),
  nuisance:
    words(`nuisance chore formality joke annoyance distraction box-ticking bother burden bore hindrance obstacle inconvenience optional beneath
    suggestion suggestions unimportant afterthought irritant waste red-tape bureaucracy noise playground toy sandbox fiefdom`),

  problem: words(
    'problem business job affair affairs responsibility shift mess headache concern duty worry pigeon watch',
  ),
  deal: words('deal clean sort fix handle pick notice catch find look care act take'),
  unwilling: words(
    'reluctant unwilling loath loth content desperate impatient itching eager keen anxious happy not refusing',
  ),
  shy: words(
    'admit wake ask call lose face bother disturb confess share look be bend impress hit please show concede delay embarrass',
  ),
  nil: words('damn hoot toss fig monkey monkeys hoots damns figs stuff crap shit second fuck'),
  left: words(
    `ignore skip bypass disregard neglect overlook forgo circumvent dodge sidestep flout evade withhold conceal`,
  ),
  comfort: words(`home early lunch bed pub weekend holiday holidays vacation party`),
  looks: words('good clever smart important busy productive heroic impressive competent brave cool better'),
  vice: words(`laziness spite stubbornness pride malice vanity boredom indifference arrogance apathy jealousy revenge frustration convenience fear greed
    ambition ego self-interest expediency resentment cowardice contempt impatience defiance complacency vindictiveness pettiness hubris negligence`),
  safety:
    words(`safety quality reliability stability security uptime correctness customers users patients testing everything availability
    resilience care privacy compliance`),
  gain: words(`revenue speed velocity profit deadlines deadline cost costs convenience features growth money sales budget bonus bonuses career targets
    kpis numbers comfort launch schedule appearances`),
  bother: words('bothered arsed fussed stuffed troubled persuaded'),
  trouble:
    words(`conversation question questions discussion conversations paperwork blame embarrassment scrutiny hassle responsibility criticism
    admitting explaining work effort confrontation argument attention trouble`),
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
        ~be *happy|content|glad|pleased|satisfied to let|leave|ignore|watch|live|wait|sit
        not ~lose any|much? *sleep over
        only|just|solely *interested in
        just to be *done with
        ~brush|~wave|~laugh|~sweep|~bat ... *aside
        not *~trouble to
        not ~take the *trouble
        ~drop ... like a *stone
        ~throw *caution to the wind
        ~cut|~tune ... *out of convenience
        ~be *fed up with
        ~be *bored with|by|of
        ~get|~grow|~be *tired of
        ~have *other ^priorities
        not a|their|his|her|its? *priority
        ~stay|~sit|~stand *idle|idly
        ~sit on {own} *hands
        ~leave ... to *fend
        ~let ... *slide
        not ~see it|this|that as ... *job|problem|responsibility
        ~take a|the cavalier|relaxed|casual *attitude|approach|view
        not ~be *{bother}
        not *~bother
        not even? *~care
        ~care|cared *little|less about|for
        not give|gave a|two *{nil}
        not have *cared less
        not ~be *interested in|?
        ~be *uninterested|indifferent|apathetic|dismissive|nonchalant|unconcerned|untroubled|unbothered|lukewarm to|about|of|by|?
        not ^~want to *be disturbed|bothered|woken|involved|seen|late|inconvenienced
        ~have no *desire|motivation|patience|time to|for
        never ~have any *intention|interest|desire
        ~look *down on|upon
        ^~wave ... *away|through|aside
        too *busy chasing|playing|enjoying|arguing|admiring|celebrating|with his|her|their?
        gave|gives|give a|two *{nil}
        ~have no *interest in
        ~have *better things to do
        ~show|~take no *interest|concern in|for
        ~have no *intention of
        ~have no *appetite for
        not ~take ... *seriously
        ~take ... too *lightly
        not ~see the *point of|in
        not *think|consider ... worth
        not ^~feel *like
        not be|been in the *mood
        ~lose *interest
        ^~shrug ... *off
        ^~shrug *off
        ~wash {own} *hands of
        ~want *nothing|none to? do|of
        ~be not? *indifferent to
        ~treat ... as *beneath|optional|unimportant
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
        ~be|~prove *difficult|obstructive|uncooperative|unhelpful
        ~stonewall|~obstruct
        ~refuse point *blank
        would|will not *hand|give|share|part
        ^~insist on ... *pet|own|his|her|their
        ~resist every|any|all *attempt|suggestion
        ~turn a *deaf ear
        too *stubborn|lazy|proud|vain|busy|embarrassed|afraid|scared|timid|arrogant|complacent|comfortable|shy to
        afraid|scared|reluctant|ashamed|embarrassed|unwilling|loath|loth|proud to *admit|ask|say|tell|speak|call|escalate|own|lose|wake|confess
        ^~cave|~bow *in|down to
        ^~kowtow|~pander *to
        ~know *full|perfectly|damn|only well|too
        not ^~want to *know|hear|deal|listen|bother|admit|read|engage|look|understand|learn|help|stay|do
        not *willing|prepared to listen|admit|accept|hear|help|stay|engage|compromise|take
        ~be *unwilling to|?
        would|will|could|can not *admit|concede|listen|budge|accept
        ~refuse to *listen|admit|accept|believe|budge|cooperate|co-operate|engage|see|learn|concede|acknowledge
        ~resent|~begrudge having|being|the|that
        ~dig {own} *heels in
        not ^~feel|~see any *need to|for
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
        ~decide not to *bother|ask|tell|look|read|care|test|check|escalate|mention|follow|wait
        ~prefer to *look|pretend|hope|blame|turn
        would *rather|sooner ... than
        conscious|deliberate|active|wilful|willful *choice|decision|attempt to|not {left}|gamble|not|to
        ~opt|~go|~settle|~choose|~take for? the lazy|easy|quick|cheap|convenient|comfortable *way|option|route|path|fix
        ~decide|~think|~feel|~find|~judge|~believe that? ... *more ^important|urgent|pressing
        ~conclude|~decide|~think|~assume|~believe that? ... *rules|rule|policy|process|freeze ~do not ~apply
        ~be *above|beneath him|her|them|such
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
        at our|others|everyone *expense
        just|only|simply *wanted|wants us|them|me|everyone
        ~want us|them|me|everyone to go *away
        at any|all *price|cost|costs
        no ^matter *what|the
        ~play the *hero
        ^~show *off
        ~be *desperate|eager|itching|keen|determined to ship|go|launch|deploy|release|finish|close|please|push|prove|impress
        to *please|impress|placate|appease|humour the|his|her|their|a client|customer|boss|management|board|sponsor|director|minister
        for the *glory|prestige|fame|kudos|optics
        to *impress
        ~chase|~chasing ... *deadline|deadlines|bonus|promotion|glory|numbers
        to|and *make himself|herself|themselves look|appear|indispensable|important
        ^~want to be the *one who
        ^~value ... *over|above
        to *save|saving money|costs|cost|budget
        to *massage the|their|his|her
        more than *safety|quality|uptime
        ^~choose|~put|~place|~set ... *over|above {safety}
        ~choose *comfort|speed|convenience|profit over
        ~want|~hope|~try|~aim|~wish|eager|keen|anxious|desperate|out to *look|appear|seem {looks}
        ~want|~hope|~try|~aim|eager|keen|anxious|desperate|out to *impress|please|shine|show-off
        ~want|~hope|~try|~aim|eager|keen|anxious|desperate|out to *show off
        ~want|~hope|~try|eager|keen|anxious|impatient|itching|rushing|rushed|hurry|hurried to get|go|leave|be|make ... *{comfort}
        ~want ... *credit|glory|promotion|bonus
        ~be|seem|seemed more *interested in|concerned
        ~be *after|chasing a|the|his|her|their ^promotion|bonus|glory|credit
        just|only|simply|merely *wanted|wants it|to|their|his|her|the
        ^~want ... *over with
        ~want ... off *his|her|their ^plate|desk|hands
        ^~value|~favour|~favor|~prioritise|~prioritize|~rank {gain} *over|above
        ^~put ... *before|above|over {safety}
        ~put {gain} *ahead of
        ~put ... *ahead of {safety}
        ^~care *more about|for
        ~play *politics
        ~want|~try|~hope|eager|keen|out to *prove a|himself|herself|themselves|that
        ^~want|~try|~hope|eager|keen|out to *be clever|smart|funny|heroes|hero|a
        ~be only|just|in? *after|chasing {own}
        ~take a *gamble|punt|flyer|flutter
        ~hope|~pray for the *best
        *fingers crossed
        ~have {own} own *agenda
        ~gamble|~bank|~bet on|that nobody|no-one|no|it
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
        ~sit on the|a|an|this|that? bad? *news|report|finding|findings|result|results|warning|problem|bug
        to *himself|herself|themselves until|?
        ~protect {own} own? *reputation|image|position|job|turf|territory|budget|bonus
        his|her|their *own reasons|agenda
        ~talk|~play the|this|its? risk|risks|problem|severity|it? *down
        ~leave ... in the *dark
        ~keep ... in the *dark
        ~bury ... in a|an|the *appendix|footnote
        ~hope|hoping nobody|no-one|no one would
        ~look for a *way around|round
        ~find it *easier to
        ~bend|~stretch the *rules|truth
        ~game|~cook the *system|numbers|books|metrics
        ~try|~want|~attempt|~seek|~manage to *hide|conceal|bury|cover|suppress|obscure|downplay|disguise
        ~cover ... *up
        ~hide|~conceal|~bury|~suppress the|this|that|his|her|their|its full|real? *problem|problems|error|errors|mistake|mistakes|outage|failure|incident|issue|regression|truth|evidence|extent|damage|loss|mess
        ~cover {own} *tracks|back|backs|backside|arse|ass|butt
        ~keep *quiet|silent|mum|schtum about|on
        ^~conceal|~hide|~withhold the|this|that|it|a|their|his|her ... *from
        ~lie about|to
        ~pretend to|that|not
        ~feign *ignorance|surprise|illness
        ~play *dumb
        ~make up? *excuses
        ~hope|~think|~believe|~figure|~reckon that? nobody|no-one|no one? ... *notice|know|see|care|ask
        ~hope|~think|~figure|~assume that? ... would|could|will ... *away|itself|themselves
        ~play *down
        ^~gloss|~paper *over
        so as not to *be|look|appear ^blamed|seen|caught|found|bad|foolish|weak|stupid
        ~think|~believe|~reckon that? he|she|they|it could|would *get away
        ~act|~be in bad *faith
        ~sabotage
        ~pass the *buck
        ~turn a *blind|deaf eye|ear
        ~look the other *way
        ~sweep ... under the *carpet|rug
        ~bury|~stick|~put {own} *head|heads in the sand
        ~take the easy|lazy|quick|convenient *way|route|option out?
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
        ~treat ... as ... *else business|problem|job
        ~think|~believe|~feel|~act|~behave ... *knew|know|knows better
        private *playground|fiefdom|kingdom|toy
        ~have no *wish|inclination|urge|patience to|for
        ~assume|~think|~believe|~decide|~figure|~reckon|~treat|~say|~regard ... *somebody|someone else problem|job|responsibility
        ~think|~believe|~feel|~find|~consider ... *beneath him|her|them
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
        ~be|~feel|~seem|~get|~grow|~look|~become too? *{attitude} of|with|by|to|about|at|over|towards|that|>
        *~enjoy|~relish|~fancy|~covet|~crave|~hate|~loathe|~detest|~despise|~dislike|~resent|~begrudge|~disdain|~scorn|~dread
        not *{like} to|the|being|having|doing|our|that|this|it|his|her|their|anyone|anybody|rules|working|taking|testing|writing|reading
        in no *hurry|rush|mood|haste to|for|>
        in a *hurry|rush to
        ~be|~have|~show|~take|~display|~express {little} *{interest}
        ~have|~show|~feel {little} *shame
        not ~have|~show|~take|~display the|any|an|much|enough|a? slightest|least? *{interest} to|of|in|for|about
        ~prefer ... to|over|than|instead ... *{chore}
        ~prefer {theirs} *own
        ^~want ... ... *more than
        ~put ... *ahead of
        ~find ... *beneath
        ~prefer|~like to *{left}|look|pretend|hope|blame|turn|sleep
        not|never ^~intend|~plan|~mean|~want|~care|~wish to *write|test|read|run|rehearse|renew|finish|follow|fix|pay|comply|tell|report|do|ask|check|review|document|spend|wait|learn|use|support|share|cooperate|deliver|keep|wake|get|own|answer
        ~gamble
        ^~care|~cared *only|solely|nothing|more about|for
        only|just|merely|solely *cared|care|cares|thought|wanted|wants
        *chance of|at a|an|the? {selfgood}|credit|glory
        ~be *out to
        not *dare|dared to|ask|say|tell|raise|question|wake|page
        not ~think|~consider|~deem|~find|~feel it *necessary|worthwhile|important|worth|needful
        ~think|~consider|~deem|~find|~feel it *unnecessary|pointless|unimportant|tedious|boring|beneath|inconvenient|easier|quicker|simpler|convenient
        ~be|~seem *adamant
        could|can|would not *face|resist|stomach|abide|bear|stand|hear
        ^~want|~wanted the|a|his|her|their|its _ ... *off|numbers|launch|banner|demo|tweet|announcement|headline
        ~want to get *rid
        ~guard|~protect|~defend {theirs} *territory|turf|patch|kingdom|empire
        ^~keep|~hide|~conceal it|this|that|the ... *from us|me|everyone|management
        hide|hides|hid|hiding *behind
        ~have|~be *none of it
        ~make up {theirs} *mind
        ~go|~turn *back to bed|sleep
        ~hit|~press *snooze
        ~promise the|us? *moon|earth|world
        out of *principle
        more *worried|concerned|bothered|excited|interested about|by|with|in ... than
        ^only|just|purely in it *for
        in it *for the ^money|glory|fame
        ^~count|~bank|~rely|~gamble *on nobody|no-one|no|none|us|it
        ^prefers|prefer ... *to a|an|the|any|reading|testing|doing
        not ~be *keen|eager|enthusiastic|thrilled|fond on|to|about|of
        not ~be in|at the|all? ... *least interested|bothered|concerned|sorry
        ~drag things|it|this|the *out
        ~have every *incentive|interest to|in
        ~pull *rank|strings
        ~check|~switch *out mentally|weeks|days|long|early
        ~tell us|them|me|everyone what we|they|i *wanted
        ~like the *sound|idea|thought|look of
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
    unlessAfter: words('resist resists resisted resisting withstood'),
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
        ~be|~seem|~look|~get so|too|more? *{longing} to
        ~be|~seem|~look *intent|bent|set|hell-bent on
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
        ~treat|~regard|~see|~view|~consider|~dismiss ... as ... *{nuisance}
        not ^~feel *like _
        not ^~see *past|beyond {theirs} own?
        ~wash {theirs} *hands of
        not ~be *{bother}
        ~dig|~stick {theirs} *heels|toes in
        *~sneak|~smuggle ... in|past|through|into|under
        ~slip ... *past @person|review|reviewers|qa|the
        ~hush *up
        ~hush ... *up
        ^~sweep ... *under
        *~massage|~fudge|~falsify|~fabricate|~doctor|~fake|~backdate the|his|her|their|its|a|some ... numbers|figures|times|logs|log|records|record|report|results|metrics|entries|entry|timeline|signatures
        ~take the *money and
        ~take|~have|~get {theirs} *eye|eyes on
        ~shrug {theirs} *shoulders
        ~call it a *day
        ~want to be *home|rid|done|finished|first
        ~want *rid|kudos|applause|glory|fame|revenge
        ~hope|hoping|~pray|~trust that? nobody|no-one|no|none ... *notice|ask|look|check|complain|see|care|realise|realize|find
        ~hope|hoping that? it|this|that|things|he|she|they ... would|will ... *away|unnoticed
        ~hope|hoping ... to go|slip|pass|remain|stay *unnoticed|undetected
        ~be *too important|senior|clever|good|grand|busy|proud|comfortable|cool to|for
        ~have ^it *in for
        ~have|~bear|~hold|~nurse a *grudge|axe|agenda
        ~have something|much|lot? to *hide|prove|gain|lose by|from|>
        ~kick ... *into the ^long
        ~kick the *can ^down
        ~pull a *fast one
        ~have|with an|their|his|her *eye on
        not *care less
        ~pretend *not|never|otherwise|ignorance
        ~play *dead|dumb
        ~play for *time
        ~hide *something
        ~keep *schtum|shtum|mum
        ~keep it|this|that|the ... *quiet >
        ~see|~saw|~find no *reason|need|point|harm|use to|in|for
        not *about|going to let|allow|admit|stop|wait
        *~milk|farm|pad|game|cook the|his|her|their|green|our
        ~choose to *believe|trust|forget
        ~wish|~want to get|be|go|leave *home|out|away|bed|rid
        ~want a|an|the|some *quiet|easy|green|scoop|drama|trophy|headline|promotion
        ~want ... *for themselves|himself|herself|itself
        ~refuse to *take|learn|share|follow|help|use|read|wait|ask|change|do|look
        only|just|merely|solely *thinks|thought|think|cares of|about
        ~keep ... to *himself|herself|itself|themselves
        ~see|~saw {own} *chance|opening|opportunity
        *afraid|scared|terrified|frightened of looking|losing|being|admitting|upsetting
        ~be|~seem *willing|prepared|happy to ^risk|gamble|sacrifice|bend|ignore
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
        not ^~want to *spend|lose|pay|look|be|admit|wait|wake|share|give|face|risk|know|hear|deal|bother|embarrass|miss|upset|explain|walk|spoil|interrupt|do
        not ~want the|any|his|her|their|extra|a ... *hassle|embarrassment|trouble|fuss|bother|attention|blame|questions|paperwork|scrutiny|work|responsibility
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
        *~push|~merge|~deploy|~ship|~run|~release|~approve|~press|~carry|~proceed|~do|~continue|~go|~flip|~sign|~send|~launch|~restart ... ^anyway|regardless
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
        *knew ... ... and|but|yet|, did nothing|not|it|so|sat|said|kept|still|chose|went|left|carried|ignored|looked|pushed|stayed|let|shipped|deployed|ran|pressed
        ~be *aware ... ... and|but|yet did|sat|said|kept|still|chose|went|left|carried|ignored|looked|pushed|stayed|let|shipped|deployed|ran|pressed
        *knew that? ... was|were|is|would ... but|and|yet
        *knew better
        against all|the|our|my|better|explicit|express|medical? *advice|orders|wishes|instructions|judgement|judgment
        *despite|although|though ^knowing|knew
        in|with full *knowledge|awareness that|of
        < well|fully|perfectly|keenly *aware that|of
        *~lie|~fib|~bluff|~deceive|~mislead|~dupe|~hoodwink|~stall @person|us|to|about
        *~withhold
        ~stay|~remain|~keep|~fall *silent|quiet|tight-lipped|mum about|on|for|because|to|and|so|rather
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
        to *{guard} a? quota|quotas|bonus|bonuses|ego|egos|kpis|commission
        to *please|impress|appease|placate|spite|humour|flatter|annoy|embarrass|undermine|humiliate the|@person|a|his|her|their
        to *look|appear|seem {looks}|good|tough|decisive
        to *prove a|his|her|their|something|how|he|she|who point|worth|superiority|clever|cleverness|she|he
        to *get back|even at|with @person|him|her|them|us|me|management
        rather than *admit|face|bother|disturb|swallow|concede|confess|own|apologise|apologize|inconvenience|lift|lose|embarrass|trouble|sacrifice
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
        so that? he|she|they could|can *sleep|go|leave|relax|rest|watch
        ^just to *get|be
        waste of his|her|their|its? *time
        can|could not *wait to|for
        in *love with
        *resented|resents|begrudged being|having|the
        threw *caution
        *kept|keeping ... happy
        to *beat the traffic|rush
        for {own} own *sake|good|ends|purposes|reasons
        out of ... *{vice}|desire|wish|eagerness|loyalty|vanity|politeness
        {theirs} *hearts|heart ~be not in
        as|so long as ... *suited|bonus|orders|numbers|targets
        what *suited|suits @person|them|him|her
        in|with the? full? *knowledge that
        too *comfortable|set|stubborn|lazy|proud|attached to|in
        all that? *mattered|counted to @person|him|her|them
        because|since ... *annoyed|bored|irritated|bothered|suited|inconvenienced @person|him|her|them
        @owner *reluctance|unwillingness|eagerness|keenness|indifference|disdain|contempt|ego|pride|ambition|ambitions|impatience|stubbornness|laziness|apathy|obstinacy|greed|vanity|insistence|obsession|resistance|hostility|jealousy|resentment|convenience
        behind my|our|their|his|her|everyone|the ... *back|backs
        to *make ... ... look good|better|prettier|impressive|busy|great|nice|clever|smart|faster|cheaper
        to *avoid a|an|the|having|any|his|her|their? ... conversation|confrontation|argument|paperwork|scrutiny|embarrassment|hassle|blame|criticism|questions|awkwardness
        to *knock|clock|log|slip|sneak off|out early
        ~close|~shut {theirs} *eyes to
        *mattered|matters|counted|counts|meant|means more|less to @person|him|her|them|than
        {theirs} own ... *mattered|matters|came|comes|counted more|first
        *desire|wish|urge|eagerness|hunger|thirst|rush|haste to impress|please|look|finish|control|leave|shine|win|ship|appear|get|go
        *prefers|preferred {theirs} own
        too *proud|lazy|stubborn|vain|arrogant|cowardly|selfish|embarrassed|ashamed|scared|timid to
        *quick|fast|easy buck|life
        *empire-building|grandstanding|glory-hunting|box-ticking|turf wars|war|politics|protection|?
        *spite or|and
        in? order? to *get|go|be|leave ^home|away|off early|sooner|quickly|on|in|before
        to *save|spare himself|herself|themselves|itself
        to ^get it|this *over with
        for|in the sake|interest|interests of *convenience|appearances|looking
        the sake of an *easy|quiet life
        for {own} own *convenience|benefit|gain|comfort|glory
        to *save face|embarrassment
        to save {own} own? *skin|reputation|neck|bonus|job|blushes
        to *avoid a|an|any|the|having|being? difficult|awkward|uncomfortable|extra|hard|unpleasant|tedious {trouble}
        to *avoid blame|embarrassment|responsibility|scrutiny|admitting|looking|losing face|?
        because|since|as it was|is nearly|almost|close|past|already? ... the *end of his|her|their|the shift|day
        because|since|as it was|is *friday|lunchtime|home-time
        *because he|she|they could
        *suited @person to
        *convenient for @person to
        *ulterior motive|motives
        deliberate *attempt|effort|decision|act to|of ignore|bypass|hide|mislead|sabotage|avoid|conceal|cover
        *cover-up
        < quite|all|only|too? {unwilling} wishing? to *{shy}
        , {unwilling} wishing? to *{shy}
        rules|rule|procedures|they ~be *for others|other|lesser|mortals
        not *apply|applied to him|her|himself|herself|people|someone|somebody
        else|others *{problem}
        so|so that? nobody|no-one|no|none one|else? would|could|will *look|notice|ask|see|know|find|touch|complain
        in the *hope|hopes that? nobody|no-one|no|none|it|he|she|they
        for *fear of losing|upsetting|offending|looking|being|his|her|their
        for *optics
        because|since|as his|her|their *bonus|promotion|career|commission|reputation|grants|image
        in|an *attempt|effort|order to ^hide|cover|conceal|mask|disguise|dodge|evade|duck
        it *suited|suits @person|them|him|her|us|the|everyone
        *easier|simpler|quicker|nicer for @person|him|her|them to ... than
        ~find it|this|them ... *annoying|fun|boring|tedious|inconvenient|exciting|comfortable
        @owner real|main|only|sole|chief|true? *concern|motive|aim was|were
        real|true *aim|motive|reason|concern for|was|were
        what *mattered|counted to @person|him|her|them
        *profit|speed|velocity|convenience|optics|comfort|appearances over|before|above
        for a *quiet|easy life
        going|went|go|goes *through the motions
        taking|took|takes|take the *easy|lazy|convenient way|option|road|route|out
        ~assume|~hope|~count|~bank|~rely|~figure|~trust|~leave ... *else|others|shift|crew|team|days to|would|will ^{deal}
        *boils down to ego|pride|laziness|politics
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
        nobody|no-one|none|one ... *lift|lifts|lifted a finger
        nobody|no-one|none|one ... *prepared|willing to
        nobody|no-one|none|one ... *interest in
        nobody|no-one|none ... *care|cares|cared
        nobody|no-one|none|neither of? ... *bothered|bothers|fancied|dared|volunteered|lifted|felt to|a|like|it|the|responsible
        nobody|no-one|none|neither of? ... *wanted|wants to hear|know|listen|read|own|do|be|touch|take|pay|wait|work|deal|admit|look|check|ask
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
