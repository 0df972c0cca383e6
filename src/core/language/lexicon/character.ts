// Phrases that judge the people instead of telling what happened: how able, careful, grown-up or bright they were.
import { phrasesOf } from '../phrases';
import type { MannerFault, PhraseFault } from './entry';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const sets = {
  // What is missing in people only, whoever they are.
  virtue: set(`care carefulness diligence attention attentiveness discipline self-discipline sense professionalism competence competency rigour rigor
    vigilance thoroughness judgement judgment foresight forethought responsibility maturity effort commitment curiosity initiative interest
    concentration intelligence conscientiousness urgency pride backbone courage humility seriousness thought dedication motivation aptitude
    engagement due-diligence caution prudence decency respect consideration craftsmanship workmanship brains nous imagination alertness
    mindfulness preparation enthusiasm will willpower integrity`),
  // What may be missing because nobody gave it; a judgement only of somebody.
  learnt: set(`experience knowledge understanding expertise familiarity ownership awareness skill skills training seniority know-how qualification
    qualifications background grasp confidence capability capabilities ability insight`),
  vice: set(`carelessness carelesness carlessness neglegence negligance incompetance negligence recklessness incompetence incompetency laziness sloppiness complacency hubris arrogance stupidity foolishness idiocy
    inattention inattentiveness thoughtlessness unprofessionalism overconfidence over-confidence apathy amateurism amateurishness ineptitude
    ineptness slackness laxity laxness cluelessness forgetfulness absent-mindedness irresponsibility bravado cockiness conceit egotism rashness
    folly buffoonery bungling nonchalance sloth ham-fistedness cack-handedness clumsiness imprudence dereliction malpractice heedlessness
    mindlessness slapdashness shoddiness mediocrity indiscipline indolence idleness immaturity tomfoolery cowardice pig-headedness
    bloody-mindedness amateurishness self-importance dilettantism lackadaisicalness gullibility`),
  // Vices that things have as well, or that are nothing by themselves.
  owned: set(`inexperience ignorance naivety naivete naiveté haste impatience attitude ego pride stubbornness panic indifference inability optimism
    unfamiliarity obstinacy impulsiveness hesitation indecision timidity vanity zeal eagerness overeagerness insistence reluctance lateness
    poor bad sheer blind habit habits temper mood ambition oversensitivity short-sightedness tunnel-vision disregard unawareness
    forgetfulness tiredness weakness weaknesses incompetence limitations`),
  good: set(`competent serious self-respecting sane half-decent half-competent halfway-competent experienced seasoned responsible conscientious diligent
    prudent sensible qualified thinking capable trained senior reasonable professional decent real proper good careful skilled halfway rational
    self-respecting intelligent normal mature credible worth reputable trained certified disciplined attentive semi-competent`),
  folk: set(`engineer engineers admin admins administrator administrators sysadmin sysadmins dba dbas sre sres developer developers programmer programmers
    operator operators technician technicians professional professionals person people team teams shop shops organisation organization company
    architect manager managers reviewer reviewers analyst analysts nurse nurses pilot pilots expert experts tester testers lead leads coder
    coders individual adult adults responder on-call human being colleague contractor electrician plumber staff clerk controller consultant
    supervisor vendor planner pharmacist accountant dev devs ops specialist specialists practitioner mind`),
  child: set(`child children toddler monkey monkeys chimp chimpanzee schoolboy schoolchild student students grandmother grandma granny five-year-old intern
    interns beginner beginners novice novices trainee trainees layman amateur amateurs rookie rookies newbie newbies apprentice apprentices kid
    teenager undergraduate undergrad fool idiot first-year junior juniors parrot goldfish newcomer`),
  insult: set(`idiot idiots moron morons clown clowns fool fools eejit prat pillock berk dingus klutz imbecile imbeciles muppet muppets numpty numpties wally dimwit dimwits halfwit half-wit bozo
    bozos buffoon buffoons slacker slackers layabout jobsworth dunce ignoramus nitwit nitwits blockhead dolt chump plonker doofus bungler bunglers
    twit simpleton airhead scatterbrain fuckwit dumbass jackass deadbeat know-it-all incompetents loafer laggards dilettante
    dilettantes amateurs script-kiddie script-kiddies cowboys hotshot hot-shot prima-donna slob knucklehead meathead dullard
    charlatan charlatans skiver skivers shirker shirkers crackpot nincompoop goofball`),
  who: set('he she they someone somebody one'),
  own: set('his her their my your the a'),
} as const;

const attention = {
  unsaid: 'what had their attention, and why',
  ask: 'What else asked for attention at that moment, and how would this have stood out?',
};
const skill = {
  unsaid: 'what the task asked for and what help was at hand',
  ask: 'What did the task ask one to know, and where could that have been found at that moment?',
};
const attitude = {
  unsaid: 'what made it look reasonable then',
  ask: 'What made this look reasonable at that moment, and what would have shown the risk?',
};
const norm = {
  unsaid: 'how that work really gets done here',
  ask: 'How does that work usually get done here, and what would have made the better way the easy one?',
};
const mockery = {
  unsaid: 'what they saw and knew at that moment',
  ask: 'What did they see and know at that moment that made this the sensible thing to do?',
};

const somebody = ['person', 'perhaps', 'other', 'left out'] as const;
const people = ['person', 'perhaps'] as const;

const phrase = { shape: 'phrase', category: 'character' } as const;

export const characterPhrases: readonly PhraseFault[] = [
  {
    ...phrase,
    id: 'attention',
    subject: [...somebody, 'nobody'],
    phrases: phrasesOf(
      `not ~pay any|much|enough|sufficient|close|proper|full|due|the|a? least|slightest|blind|modicum? of? *attention
       ~pay no|little|scant|insufficient|minimal|zero|too little? ... *attention
       not ~concentrate|listen|bother
       not *thinking|concentrating|listening|watching
       not|hardly|barely ~keep|have ... eyes|eye|mind on
       ~take ... eye|eyes|finger off the *ball
       ~fall *asleep
       *asleep on|at the job|wheel|switch|helm|desk|controls|console
       ~be *daydreaming|dozing|napping|snoozing|sleepwalking|coasting|skiving|slacking|loafing|dawdling|dithering|faffing
       ~be ... *autopilot|auto-pilot >`,
      sets,
    ),
    ...attention,
  },
  {
    ...phrase,
    id: 'nobody-attended',
    evenNegated: true,
    subject: ['nobody'],
    phrases: phrasesOf(
      `~pay ... *attention
       ~know|~have what|a|any|the *clue|doing
       ~know what they ~be *doing
       can|could ~be *trusted|relied with|to|on|upon
       *thought|thinking|listening|concentrating|awake|bothered to|of|about|straight?
       ~have the ... *sense|wit|courage|guts|brains|decency|presence to|of
       ~take *responsibility|ownership`,
      sets,
    ),
    ...attention,
  },
  {
    ...phrase,
    id: 'asleep',
    phrases: phrasesOf(
      `*asleep on|at the job|wheel|switch|helm|desk|controls|console|keyboard
       out to *lunch
       half *asleep
       without so|as much as a *glance|look|thought|word|second
       *head in|up the|their|his|her clouds|sand
       ~bury ... *head|heads in ... sand
       *away with the fairies
       without *thinking >
       *thinking about something|anything|everything else
       without a|any second? *thought
       without *engaging|using ... brain
       ~switch|turn|engage ... *brain off|on?
       *brain|brains on|in|off neutral|holiday|vacation
       not a|much|enough|any|little *thought was|were|given|had
       ~have ... *mind elsewhere
       *mind|minds|head|heads ~be|elsewhere elsewhere|somewhere?
       *eye|eyes off the ball
       mentally *absent|elsewhere|checked|out
       *checked out >
`,
      sets,
    ),
    ...attention,
  },
  {
    ...phrase,
    id: 'lack',
    phrases: phrasesOf(
      `lack|lacking|absence|want|deficit|shortage|dearth|deficiency of|in any|all|proper|due|basic|common|sufficient|adequate|professional|personal? {virtue}
       lack|lacking|absence|want of|in ... *attention|care|sense|discipline|diligence
       insufficient|inadequate|poor|bad|low|weak|little|no|deficient|questionable|flawed|terrible|minimal|zero *discipline|judgement|judgment|workmanship|craftsmanship|diligence|professionalism|attitude|self-discipline
       insufficient|inadequate|little|scant|minimal ... *care|attention|thought|effort|consideration|rigour|vigilance|caution was|were|given|taken|paid|by|from|shown|went|had
       not ... enough|sufficient|proper|due|reasonable|adequate *care|attention|thought|diligence|rigour|consideration >
       *lapse|lapses|failure|failures|error|errors of|in ... judgement|judgment|attention|discipline|professionalism|concentration|vigilance|duty|care|diligence
       no|any|basic|without|with *common sense
       no *sense of ownership|urgency|responsibility|duty|danger
       no *attention to|was detail|paid|given
       inattention to ... *detail
       *discipline|competence|attitude|competency|skills|skill|ego|maturity|motivation|commitment|work-ethic problem|problems|issue|issues
       *rubber stamp|stamps|stamping
       bad|poor|lazy|sloppy|terrible *attitude|habit|habits|discipline|workmanship|judgement|judgment
       poor|bad|sloppy|questionable|terrible|awful|dreadful *judgement|judgment
       poor|weak|bad|low *competence|skills|competency|ethic|ethics
       below|sub|not|beneath up? to? par|standard ... @owner *work|performance
       *dereliction of duty
       *gross negligence|incompetence|misconduct
       wilful|willful|plain|sheer|pure|utter|blind|blatant|shocking|total|complete|crass *ignorance|indifference|disregard|haste|panic|inexperience
       *sloppiness|laziness|carelessness|ignorance of|by|from @person`,
      sets,
    ),
    ...attention,
  },
  {
    ...phrase,
    id: 'lacked',
    subject: people,
    phrases: phrasesOf(
      `~lack ... {virtue}|{learnt}
       ~have|~show|~display|~demonstrate|~exhibit|~possess no|little|limited|poor|scant|insufficient|minimal|zero|hardly|barely ... {virtue}|{learnt}|*regard|business
       not ~have|~show|~display|~possess|~take the|any|enough|much|sufficient|a ... {virtue}|{learnt}
       ~lack|lacking what it takes
       *short|lacking on|in {learnt}|{virtue}`,
      sets,
    ),
    ...skill,
  },
  {
    ...phrase,
    id: 'own-lack',
    phrases: phrasesOf(
      `@owner ... lack of ... {learnt}
       lack of ... {learnt} on|in ... *part >
       lack of ... {learnt} on|in|among|of|by @person
       @owner ... *{owned}
       @owner ... {vice}
       given|with|because @owner *track|record|history|reputation`,
      sets,
    ),
    ...skill,
  },
  {
    ...phrase,
    id: 'vice',
    wholeNoun: true,
    phrases: phrasesOf(`{vice}`, sets),
    ...attention,
  },
  {
    ...phrase,
    id: 'no-idea',
    phrases: phrasesOf(
      `no|faintest|slightest|foggiest|without|little *idea|clue|notion|inkling what {who} ~be doing|about|up|looking|dealing|touching
       not ~know|understand|realise|realize what {who} ~be *doing|about
       without *knowing|understanding|realising|realizing what {who} ~be doing
       not ~have|get the a|the? faintest|slightest|foggiest|first *idea|clue|notion
       not ~know the *first thing about
       not ~know ... *arse|ass|elbow from
       not ~know ... from a|an|his|her|their *hole
       *clue what {who} ~be
       out of|beyond {own} *depth|league
       out of|beyond {own}? comfort *zone
       in way|well|far? over|above {own} *head|heads
       *punching|promoted|promotion above|beyond|past {own} weight|ability|competence|level
       *bit|biting|bitten off more than
       not ~be *cut out for|to
       not|hardly|barely ~be? up to ... *job|task|scratch|role|standard|mark|challenge|it|par
       not|never|hardly the *most careful|diligent|attentive|experienced|competent|reliable|organised|organized|talented|gifted|capable|thorough|observant|conscientious
       *blind to the obvious|warnings|warning|signs|danger|risk|risks
       not|hardly|never *fit for the|{own} job|role|task|post
       no *business touching|being|running|having|deploying|doing|going|making|working|with
       wet *behind the ears
       *peter principle
       *should|ought|to|must not? have? known|know *better
       ~know *better than|, >?
       *knew better
       the *blind leading
       not the *sharpest|brightest >
       not the *sharpest|brightest of|tool|knife|bulb|crayon|spark|in
       *sandwich|sandwiches short of`,
      sets,
    ),
    ...skill,
  },
  {
    ...phrase,
    id: 'not-up-to-it',
    subject: people,
    phrases: phrasesOf(
      `~have|get no|a|any|the *clue|clues
       not ~have|get a|any|the *clue|clues
       ~have|get no *business
       not ~be|know|cope|handle|manage up|able|equipped to? ... *pressure|basics|fundamentals|job|workload|stress
       not ~know|understand|grasp|master even? the *basics|fundamentals|essentials
       not ~be *ready|right|suited|fit for|to ... job|role|responsibility|task|position|promotion
       ~panic
       ~lose {own}? *nerve|head|cool|temper|patience|composure|plot|bottle|grip|focus|concentration|interest
       ~freeze|freak|flap|choke|crumble|crack >
       ~freeze|crumble|crack|fold|buckle under *pressure
       ~cut *corners|corner
       ~take ... easy|lazy|quick|path|line *way|route|shortcut|shortcuts|resistance
       ~phone *it in
       ~half-ass|half-arse it
       ~wing *it
       ~guess|~hope|hoped and hoped|for|guessed|prayed the *best
       ~hope for the *best
       ~go *rogue|cowboy|maverick|overboard
       ~play|try|want|like ... *hero|cowboy|god
       ~drag ... *feet|heels
       ~sit on ... *hands|backside
       ~do the bare *minimum
       not ~do|have ... *homework
       ~think|believe|reckon|consider he|she|they|himself|herself|themselves ~know|be|above|was best|better|everything|smarter|cleverer
       ~show *off >
       ~have ... *habit|history|record|reputation|tendency|knack|talent|gift|form|penchant|propensity of|for|to
       ~be ... *known|notorious|infamous|renowned for|to
       ~be ... *liability|menace|amateur|cowboy|passenger|novice|disgrace|disaster|clown|maverick|idiot|fool|hazard|danger|embarrassment|hothead|beginner
       ~be ... *weak|weakest link
       not ~be ... *professional|expert|engineer|dba|team|adult >
       not ~be on the *ball
       ~be ... asleep >
       ~behave|act like a|an|some|children|amateurs *child|amateur|cowboy|fool|teenager|idiot|clown|kid|lunatic|beginner|tourist|novice
       never ~learn
       not ~take ... *seriously
       not|never should? not|never? have? ~be *hired|promoted|trusted|employed
       should|ought|must to? not|never have? ~be *put|given|let|allowed|assigned in|near|access|to|a|anywhere|loose|the|root|on
       ~have|~show|~bring neither the|any? *skill|skills|patience|experience|knowledge|discipline|wit|will|sense nor|or       not ~learn from ... *mistake|mistakes|incident|outage|past|experience
       ~have ... *temper|ego|attitude|chip
       ~mess|muck|fool|goof|lark|faff|play *around|about
       ~be out of {own}? *touch|mind|element
       not ~be a|an _ *person >
       not|hardly|barely ~have|bring|show the ... *maturity|experience|skill|skills|aptitude|discipline|nerve
       not ~understand|know|get|grasp|read how|the|even? *basics|basic
       ~be ... more *interested|concerned in|with|about
       ~fancy|~fancies *himself|herself|themselves
       ~be in a|too? ... *hurry|rush to
       not ~be good|great|strong|any *good|great|strong with|at|on
       never ~be *good|great|strong|careful with|at|on|about
       ~be busy with|on|playing|chatting ... *phone|football|chatting|netflix|twitter|slack|game|match
       not ~have ... *sense|wit|wits|brains|brain|presence|foresight|guts|courage|decency to
       ~have|had more *ego|confidence|enthusiasm|ambition|courage than`,
      sets,
    ),
    ...attitude,
  },
  {
    ...phrase,
    id: 'competent-people-do',
    phrases: phrasesOf(
      `no|any|every|few {good} {good}|software|systems|network|database|production|site|it|operations|security|platform|senior|data? {folk} *would|does|do|will|could|should|knows|know|has|can|ever|leaves|runs|checks|reads|pushes|makes|deploys|goes|touches|works|keeps|trusts|tests|never|skips|hard-codes|hardcodes|ships|stores|restarts|edits|merges
       a|an|most {good} {folk} *would|does|do|will|knows|know|never|always|checks|check|reads|read|tests|test|keeps|takes|asks|verifies|thinks|looks
       *no|any {good} {folk}
       anyone|anybody|someone|somebody|everyone|everybody|people|person|engineer with|in|of ... more|half|any|some|a|basic|enough|no|right|even ... *brain|brains|sense|clue|competence|backbone|spine|nerve|guts|pulse|eyes|mind|training|knowledge|experience|intelligence
       half a *brain|clue|mind
       two brain *cells
       only|just an? *{insult}|{child} would|could
       not even a? *{child}
       *takes a|some? special|certain|particular|real|rare|true|peculiar kind|sort|breed|type|talent|skill|genius|gift
       more|better|a {good} {folk} *would|might
       a|an|any|the _? *apprentice|beginner|novice|trainee|intern|child|amateur|rookie|student|schoolboy|layman|newcomer would|could have|know|see|spot|tell
       not|never ... ~organise|organize|run|manage a *drink|piss-up|bath|party|whelk|tea
       *whoever ... thought|think|believed ... good|bright|great|clever|brilliant idea
       well done|kudos|congratulations|applause|bravo to *whoever
       *clearly|obviously|evidently|plainly never seen|opened|read|heard|worked|used|touched|run|written|tested|deployed|met|operated|done|learned|learnt|looked
       only a|an *amateur|fool|idiot|moron|novice|beginner|lunatic
       *whoever|someone clearly|obviously|evidently|plainly|apparently|has|had not|never ~read|see|hear|test|learn|understand|meet|work
       people|engineers|developers|admins|operators|anyone|somebody|someone who can|could|do|does not *read|understand|think|count|spell|tell|know|write
       ~be a *joke >
       culture|attitude|climate|atmosphere of *indifference|carelessness|neglect|negligence|complacency|sloppiness|laziness|mediocrity|apathy
       no *excuse|excuses for
       *inexcusable|unforgivable
       basic|elementary|minimal|ordinary|due|common|simple *diligence|competence|professionalism|decency|courtesy|discipline would|was|is
       ~slap|~throw|~cobble|~lash ... *together
       even a|an|the|my|our|your|any? _? *{child} would|could|can|knows|know|should|might
       a _? *child|monkey|toddler|schoolboy|five-year-old|first-year|chimpanzee|chimp could|would|can|knows
       trained *monkey|monkeys|chimp|chimps
       any *{child} would|could|can|knows|know
       a *professional|pro would|does|never|not|checks|knows|reads|keeps|takes
       *professionals|grown-ups|adults would|do|does|not|never|know|check
       ~expect|~hope better|more|otherwise *of|from
       not what we|one|you|i|anyone|anybody would? *expect|expects of|from
       *expected|expect of|from a|an|someone|somebody|anyone ... senior|professional|experience|level|seniority|grade|engineer|lead|years
       *unworthy|unbecoming|worthy of a|an|any|our|the
       *standard|standards expected|required|demanded|befitting|one|we of|expects|expect
       *beyond me|belief|comprehension how|why|that
       defies|defy *belief|comprehension|logic
       mind *boggles
       *beneath|below the? standard|standards|dignity
       for *someone|somebody|anyone|engineer|a|an of|with|at|in ... seniority|experience|level|grade|standing|years|title|calibre|caliber|salary
       at|of|with @owner|that|this *seniority|pay-grade
       *basic|elementary|minimal|rudimentary competence|professionalism|decency|diligence|hygiene
       engineering|unix|linux|devops|networking|dba|sysadmin|ops|operations *101
       *101 stuff|material|level|mistake|error|lesson
       *schoolboy|rookie|beginner|beginner's|novice|amateur|freshman|kindergarten stuff|level|hour|night|territory
       amateur *hour|night
       *common sense ... not|is|was|would|should|says|tells|dictates|suggests|prevail|failed|missing|lacking|absent`,
      sets,
    ),
    ...norm,
  },
  {
    ...phrase,
    id: 'mockery',
    phrases: phrasesOf(
      `{insult}
       our|some|the|local|resident|these|those|another|a|bright|in-house *genius|geniuses|hero|heroes|maestro|rockstar|rock-star|superstar|wizard|einstein|cowboy|sherlock|mastermind
       *bright spark|sparks
       *clever clogs
       in @owner|their|its|our|the ... infinite|great|immense *wisdom
       stroke of *genius|brilliance
       *brilliant|genius|bright|wonderful|clever idea|move|plan|decision|thinking to|of
       *slow clap
       *clown show|car|shoes|college
       *keystone cops|kops|cop
       *comedy|catalogue|catalog|litany of errors|blunders|incompetence|stupidity
       *headless chicken|chickens
       like a|an|some *amateur|cowboy|fool|idiot|clown|lunatic|drunk|headless|toddler|bull|novice|tourist
       *bull in a
       *cowboy|cowboys coding|coder|coders|deploy|deploys|deployment|deployments|engineering|culture|attitude|style|behaviour|behavior|admin|operator|fix|antics|outfit
       *cowboys|cowboying
       *loose cannon|cannons
       *adult supervision
       *grown-up|grown-ups in
       ~let *loose on|in|with
       ~let|trust|allow|keep ... anywhere|away *near|from a|any|the? keyboard|production|prod|server|computer|terminal
       not be *trusted|relied|counted with|to|on|upon
       attention *span
       *goldfish
       like|as @owner own|personal? own|personal? *playground|fiefdom|toy|sandpit
       ~hire *cheap|monkeys|amateurs
       *peanuts ... monkeys
       ~be *glued|engrossed to|in
       *yolo|yolo'd|yoloed|yolo-ed|yoloing
       *spray and pray
       hit and *hope
       seat of ... *pants
       finger in the *air
       *monkey|monkeys at|with|on|behind ... keyboard|keyboards|typewriter|typewriters
       *repeat|serial|habitual|known offender|offenders
       *bad apple|apples|egg
       *dead wood|weight >
       *prone to cutting|rash|carelessness|hasty|shortcuts|panic|panicking|forgetting|skipping|exaggeration|sloppiness
       *habit of cutting|ignoring|leaving|skipping|forgetting|pushing|deploying|not|making|rushing|breaking|merging|bypassing|working|doing
       history|record|reputation|tendency of|for|to *cutting|ignoring|skipping|forgetting|rushing|breaking|sloppy|careless|cut|ignore|skip|forget|rush|break
       *typical of|for @person
       *classic|typical|vintage|peak @owner
       not the *first time {who}|@person
       *fell asleep
       what|whatever were|was {who} *thinking
       *thinking , or not thinking
       *facepalm|face-palm
       *hand-holding|handholding|babysitting|baby-sitting|spoon-feeding|spoonfeeding >
       ~have to be? *spoon-fed|babysat|told|hand-held twice|again|everything?
       *babysat|spoon-fed
       bunch|team|crew|bunch|group|shower of *cowboys|amateurs|incompetents|children|kids|monkeys|beginners`,
      sets,
    ),
    ...mockery,
  },
];

export const characterManners: readonly MannerFault[] = [
  {
    shape: 'manner',
    id: 'carelessly',
    category: 'character',
    words: list(`carelessly recklessly negligently sloppily thoughtlessly irresponsibly incompetently mindlessly unprofessionally amateurishly ineptly
      cavalierly unthinkingly heedlessly idiotically shoddily cluelessly haplessly arrogantly inattentively complacently lackadaisically
      half-heartedly ham-fistedly unwisely imprudently inexcusably needlessly senselessly inexplicably idly lamely moronically`),
    evenAgentless: true,
    ...attitude,
  },
  {
    shape: 'manner',
    id: 'foolishly',
    category: 'character',
    words: list(`foolishly stupidly lazily hastily blindly blithely naively naïvely rashly clumsily ignorantly stubbornly impatiently impulsively wildly
      cheerfully happily merrily gaily smugly absent-mindedly absentmindedly sleepily lethargically apathetically indifferently selfishly brazenly
      casually nonchalantly unquestioningly uncritically cheekily perfunctorily haphazardly gormlessly dumbly obliviously optimistically
      breezily glibly gleefully drunkenly confidently overconfidently proudly cluelessly presumptuously`),
    ...attitude,
  },
];
