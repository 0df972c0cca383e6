// Phrases that judge the people instead of telling what happened: how able, careful, grown-up or bright they were.
import { phrasesOf } from '../phrases';
import type { MannerFault, PhraseFault } from './entry';
import { askedByTask, reasonableThen } from './teachings';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const sets = {
  // What is missing in people only, whoever they are.
  virtue:
    set(`care carefulness diligence attention attentiveness discipline self-discipline professionalism competence competency rigour rigor vigilance
    thoroughness judgement judgment foresight forethought maturity effort commitment curiosity initiative interest concentration intelligence
    conscientiousness urgency pride backbone courage humility seriousness dedication motivation aptitude due-diligence caution prudence
    decency respect craftsmanship workmanship brains nous gumption imagination alertness mindfulness enthusiasm willpower patience regard`),
  // What may be missing because nobody gave it: a judgement only of somebody.
  learnt: set('experience expertise skill skills seniority know-how competence'),
  known: set('knowledge understanding familiarity grasp awareness'),
  skill: set(
    'temperament stomach tact empathy experience expertise skill skills aptitude grasp understanding know-how feel seniority maturity nerve nous',
  ),
  vice: set(`carelessness negligence recklessness incompetence incompetency laziness sloppiness complacency hubris arrogance stupidity foolishness idiocy
    inattention inattentiveness thoughtlessness unprofessionalism overconfidence over-confidence apathy amateurism amateurishness ineptitude
    ineptness slackness laxity laxness cluelessness forgetfulness absent-mindedness irresponsibility bravado cockiness conceit egotism rashness
    folly buffoonery bungling nonchalance sloth ham-fistedness cack-handedness clumsiness imprudence dereliction malpractice heedlessness
    mindlessness shoddiness indiscipline indolence immaturity tomfoolery cowardice pig-headedness bloody-mindedness self-importance
    gullibility carelesness carlessness neglegence negligance incompetance`),
  // Vices that things have as well, or that are nothing by themselves.
  owned:
    set(`inexperience ignorance naivety naivete naiveté naïveté zeal haste impatience attitude ego stubbornness indifference obstinacy impulsiveness timidity vanity
    overeagerness short-sightedness disregard indecision temper`),
  missing: set('lack lacking absence want deficit shortage dearth deficiency'),
  poor: set(
    'poor bad weak terrible awful dreadful questionable flawed deficient sloppy lazy shocking appalling insufficient inadequate',
  ),
  few: set('no little limited poor scant insufficient minimal zero hardly barely'),
  good: set(`mature grown-up competent serious self-respecting sane half-decent half-competent halfway-competent decent reasonable sensible rational proper conscientious
    responsible diligent prudent thinking normal intelligent credible reputable semi-competent careful attentive professional`),
  able: set('experienced seasoned qualified trained senior skilled capable real good'),
  folk: set(`engineer engineers admin admins administrator administrators sysadmin sysadmins dba dbas sre sres developer developers programmer programmers
    operator operators technician technicians professional professionals person people team teams shop shops organisation organization company
    architect manager managers reviewer reviewers analyst analysts nurse nurses pilot pilots expert experts tester testers lead leads coder
    coders individual adult adults responder on-call colleague contractor electrician plumber clerk controller consultant supervisor
    vendor planner pharmacist accountant dev devs specialist specialists practitioner`),
  child: set(
    `child children toddler monkey monkeys chimp chimpanzee schoolboy schoolchild grandmother grandma granny five-year-old kid teenager parrot`,
  ),
  beginner:
    set(`student students intern interns beginner beginners novice novices trainee trainees layman amateur amateurs rookie rookies newbie newbies
    apprentice apprentices undergraduate undergrad first-year junior juniors newcomer child toddler schoolboy`),
  insult:
    set(`idiot idiots moron morons clown clowns imbecile imbeciles muppet muppets numpty numpties dimwit dimwits halfwit half-wit bozo
    bozos buffoon buffoons slacker slackers layabout jobsworth dunce ignoramus nitwit nitwits blockhead dolt plonker doofus bungler bunglers
    simpleton airhead scatterbrain fuckwit dumbass jackass deadbeat know-it-all incompetents loafer dilettante dilettantes amateurs
    script-kiddie script-kiddies hotshot hot-shot prima-donna knucklehead meathead dullard charlatan charlatans yahoo yahoos skiver skivers shirker
    shirkers crackpot nincompoop eejit prat pillock klutz`),
  burden:
    set(`liability menace amateur cowboy passenger disgrace clown maverick idiot fool hazard hothead loudmouth nightmare bully embarrassment joke
    weak-link coward disaster freak pushover dinosaur micromanager lightweight slouch bungler`),
  who: set('he she they someone somebody'),
  does: set(
    'checks reads tests keeps asks verifies thinks looks pauses takes pulls warns documents rolls stops follows calls waits writes renews leaves plans',
  ),
  own: set('his her their my your the'),
} as const;

const attention = {
  unsaid: 'what had their attention, and why',
  ask: 'What else asked for attention at that moment, and how would this have stood out?',
};
const norm = {
  unsaid: 'how that work really gets done here',
  ask: 'How does that work usually get done here, and what would have made the better way the easy one?',
};
const mockery = {
  unsaid: 'what they saw and knew at that moment',
  ask: 'What did they see and know at that moment that made this the sensible thing to do?',
};

const people = ['person', 'perhaps', 'left out'] as const;

const phrase = { shape: 'phrase', category: 'character' } as const;

export const characterPhrases: readonly PhraseFault[] = [
  {
    ...phrase,
    id: 'attention',
    subject: [...people, 'stranger', 'nobody'],
    phrases: phrasesOf(
      `not ~pay any|much|enough|sufficient|close|proper|full|due|the|a? least|slightest|blind|modicum? of? *attention
       ~pay {few}|too little? ... *attention
       *not looking|look|reading|read|check|checking|watching ... ^closely|carefully|properly|thoroughly|hard|attentively
       not *thinking|concentrating|listening|watching >
       not|hardly|barely ~keep|have ... *eyes|eye|mind on
       ~take ... eye|eyes *off the ^ball
       ~fall|~be fast|sound|half? *asleep
       ~be *daydreaming|dozing|napping|snoozing|sleepwalking|coasting|skiving|slacking|loafing|dawdling|dithering|faffing
       ... on *autopilot|auto-pilot >
       ~be *glued|engrossed to|in`,
      sets,
    ),
    ...attention,
  },
  {
    ...phrase,
    id: 'nobody-attended',
    subject: ['nobody'],
    evenNegated: true,
    phrases: phrasesOf(
      `~pay ... *attention
       ~know what they|he|she ~be *doing
       can|could ~be *trusted|relied with|to|on|upon
       *thought|thinking|listening|concentrating|bothered to|of|about|straight?
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
       half *asleep
       out to *lunch >
       *head|heads in|up the|their|his|her clouds|sand
       *away with the fairies
       without *thinking >
       without so|as much as a *glance|look|thought|word|second
       *thinking about something|anything|everything else
       without a|any second? *thought
       without engaging|using ... *brain
       *brain|brains on|in|off neutral|holiday|vacation
       *mind|minds|head|heads|attention ~be elsewhere|anywhere
       *mind|head elsewhere
       *eye|eyes off the ball
       mentally *absent|elsewhere|checked
       *blind to the obvious|warnings|warning|signs|danger|risk|risks
       attention *span
       of|like a *goldfish`,
      sets,
    ),
    ...attention,
  },
  {
    ...phrase,
    id: 'lack',
    phrases: phrasesOf(
      `*lack|lacking|absence|want|deficit|shortage|dearth|deficiency of|in ... {virtue}
       {poor}|low|little|no|minimal|zero _? *discipline|diligence|professionalism|self-discipline
       {poor} *judgement|judgment|workmanship|craftsmanship|attitude|discipline|habits
       insufficient|inadequate|little|scant|minimal|no ... *care|attention|thought|consideration|rigour|caution was|were? given|taken|paid|shown
       not ... enough|sufficient|proper|due|reasonable|adequate *care|attention|thought|diligence|rigour|consideration >
       there ~be no *common sense
       any|basic|without|with|bit *common sense
       *common sense ... not|is|was|would|should|says|tells|dictates|suggests|prevail|failed|missing|lacking|absent
       {virtue} ... in short *supply
       {virtue} ~be|was ... *lacking|absent|wanting
       *level|standard|standards|degree|quality of {virtue}|{learnt}|care ... ... ~be|fell|falls not|below|well|short|far|low|poor
       *{owned} on ... part
       *{owned} of|in|among @person
       alarming|astonishing|profound|staggering|stunning|typical|usual|youthful *ignorance|indifference|disregard|haste|naivety|naivete|bravado|nonchalance|ego|arrogance
       sense of *entitlement
       *tunnel vision
       *laissez-faire
       with all? the ... *urgency|composure|finesse|grace|care|subtlety|calm|enthusiasm|diligence|tact of a|an|someone|somebody
       no *sense of ownership|urgency|responsibility|duty|danger
       inattention to ... *detail
       *lapse|lapses|failure|failures|error|errors of|in ... judgement|judgment|attention|discipline|concentration|vigilance|duty
       *discipline|competence|attitude|competency|skills|skill|ego|maturity|motivation|work-ethic problem|problems|issue|issues
       poor|weak|bad|low|no work? *ethic|ethics
       *dereliction of duty
       *gross negligence|incompetence|misconduct
       wilful|willful|plain|sheer|pure|utter|blind|blatant|shocking|total|complete|crass *ignorance|indifference|disregard|haste|panic|inexperience
       culture|attitude|climate|atmosphere of *indifference|carelessness|neglect|negligence|complacency|sloppiness|laziness|mediocrity|apathy
       *rubber stamp|stamps|stamping|stamped`,
      sets,
    ),
    ...attention,
  },
  {
    ...phrase,
    id: 'lacked',
    subject: [...people, 'stranger'],
    phrases: phrasesOf(
      `~lack|lacking ... {virtue}|{skill}
       ~have|~show|~display|~demonstrate|~exhibit|~possess|~bring {few} ... *{virtue}|{skill}
       not ~have|~show|~display|~possess|~bring the|any|enough|much|sufficient|a ... *{virtue}|{skill}
       ~lack|lacking what it *takes
       ~lack ... *sense of
       ~treat ... as|like a|an|some|the? *sandbox|playground|toy|decoration|wallpaper|noise|background|spam|suggestion|suggestions|optional|joke|game
       *short|lacking on|in {skill}|{virtue}
       not ~take ... *seriously
       not ~take *responsibility|ownership`,
      sets,
    ),
    ...askedByTask,
  },
  {
    ...phrase,
    id: 'own-lack',
    wholeNoun: true,
    phrases: phrasesOf(
      `@whose ... *lack|absence of ... {learnt}
       @owner ... *lack|absence of ... {known}
       *lack of ... {learnt}|{known} on|in ... part
       *lack of ... {learnt}|{known} on|in|among|of|by @person
       @owner {poor}|limited|little|scant|shaky|patchy|superficial|non-existent *understanding|grasp|knowledge|experience|expertise|skills|skill
       @whose ... *{owned}`,
      sets,
    ),
    ...askedByTask,
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
      `no|faintest|slightest|foggiest|without|little *idea|clue|notion|inkling what {who} ~be doing|about|up
       not ^~know|understand|realise|realize what {who} ~be *doing|about
       without *knowing|understanding|realising|realizing what {who} ~be doing
       not ~have|get the a|the? faintest|slightest|foggiest|first *idea|clue|notion
       *not ~know the ^first thing about
       *clue what {who} ~be
       out of|beyond {own} *depth|league
       in way|well|far? over|above {own} *head|heads
       *bit|biting|bitten off more than
       not *cut out for|to
       *not|hardly|barely ^up to ... job|task|scratch|role|standard|mark|challenge|it|par
       < no *business touching|being|running|having|deploying|doing|going|making|working
       ^wet *behind the ears
       *knew better
       the *blind leading
       not the *sharpest|brightest >
       not been? the *sharpest|brightest|smartest|wisest of|tool|knife|bulb|crayon|spark|in|idea|move|decision|choice|commit
       not|never|hardly the *most ^careful|diligent|attentive|experienced|competent|reliable|organised|organized|talented|gifted|capable|thorough|observant|conscientious
       *sandwich|sandwiches short of`,
      sets,
    ),
    ...askedByTask,
  },
  {
    ...phrase,
    id: 'not-up-to-it',
    subject: ['person', 'perhaps', 'stranger'],
    phrases: phrasesOf(
      `~have|get no|a|any|the *clue|clues
       ~have no *business touching|being|running|having|deploying|doing|going|making|working
       ~have|~show|~use no *common sense
       should|ought|to|must not? have? known|know *better
       not ~have|get a|any|the *clue|clues
       not ~know|understand|grasp|master|get even? the|how? even? *basics|fundamentals|essentials
       ~lose {own}? *nerve|head|cool|temper|patience|composure|plot|bottle|grip|focus|concentration|interest
       ~cut *corners|corner
       ~take the|an|a *easy|lazy|cheap way|route|option|road
       ~take ... *shortcut|shortcuts
       *~phone it in
       *~wing it
       ~guess|~hope|hoped for|and ... the *best
       ~go *rogue|overboard
       ~play|want ... *hero|cowboy|god
       ~drag ... *feet|heels
       ~sit on ... *hands|backside
       ~do the bare *minimum
       not ~do|have {own} *homework
       ~think|believe {who} ~know *best|better|everything
       ~fancy *himself|herself|themselves
       ~have a|the ... *habit|tendency|penchant|reputation of|for|to
       ~have *form >
       ~be *notorious|infamous for
       ~be such? a|an|the|our _? *{burden}
       ~be ... *weak|weakest link
       not on the *ball
       ~behave|act like a|an|some|children|amateurs *child|amateur|cowboy|fool|teenager|idiot|clown|kid|lunatic|beginner|tourist|novice
       *never ^learn|learns|learned|learnt >
       not *learn from ... mistake|mistakes|incident|outage|past|experience
       ~have ... *temper|ego|attitude >
       out of {own} *element|mind
       not ~have ... *sense|wit|wits|brains|brain|presence|foresight|guts|courage|decency to
       ~have more *ego|confidence|enthusiasm|ambition|courage than
       ~be more *interested|concerned in|with|about
       not a|an _ *person >
       should|ought to? not|never have been *put|given|let|allowed|assigned|trusted|hired|promoted
       not be *trusted|relied|counted with|to|on|upon
       ~be|~get *let loose on|in|with`,
      sets,
    ),
    ...reasonableThen,
  },
  {
    ...phrase,
    id: 'lost-their-nerve',
    subject: ['person'],
    phrases: phrasesOf(
      `*panicked|panics|panicking
       ~freeze|choke|crumble|crack >
       ~freeze|crumble|buckle and|under let|pressure|the|did
       ~be *prone to`,
      sets,
    ),
    ...reasonableThen,
  },
  {
    ...phrase,
    id: 'competent-people-do',
    phrases: phrasesOf(
      `no|any|every *{good} {good}|{able}|software|systems|network|database|production|site|it|operations|security|platform|data? {folk} would|does|do|will|knows|ever|leaves|runs|checks|reads|pushes|deploys|goes|touches|works|keeps|trusts|tests|never|skips|ships|stores|restarts|edits|merges
       no|any|every *{good}|{able} {folk} should|could have
       a|an|most|more *{good} {folk} would|does|do|knows|know|never|always|check|read|test|{does}
       a|an *{good} @doer knows|never|always|would|{does}
       a|an|more *{able} {folk} would have|not|never
       a *professional|pro would|does|never|not|checks|knows
       a|an more *{good}|{able}|curious|inquisitive {folk} would|than|might
       not a|one single? *{good} {folk}
       {folk} ... *knows better
       anyone|anybody|someone|somebody|team|person with any|even|a ... *pride|professionalism|knowledge|understanding|grasp|nous|experience ... ^would
       a *bit|little more ^{virtue}|{skill}
       *professionals|grown-ups|adults would|do|not|never|know|check
       anyone|anybody|someone|somebody|everyone|people|person|engineer with|in|of ... *brain|brains|sense|clue|backbone|spine|nerve|guts|pulse|competence
       anyone|anybody|someone|somebody|person with ... *training|knowledge|experience|intelligence|rigour|skill would|knows|should
       half a *brain|clue|mind
       two brain *cells
       even a|an|the|my|our|your|any? _? *{child} would|could|can|knows|know
       even a|an|the|my|our|any? _? *{beginner} would|could|knows|know
       a|any _? *{child} could|would|knows
       a|an|any _? *{beginner} would|could have|know|see|spot|tell
       not even a *{child}|{beginner}
       only a|an *amateur|fool|idiot|moron|novice|beginner|lunatic
       trained *monkey|monkeys|chimp|chimps
       ~expect *better of|from
       *~expect more of|from @person
       *~expect more of|from him|her|them|someone|somebody|you|a
       not what we|one|you|i|anyone|anybody would? *expect|expects of|from @person
       *unworthy|unbecoming of
       *standard|standards expected|befitting of|a|in
       *beneath the? standard|standards|dignity
       at|of|with his|her|their|that|this *seniority|pay-grade
       engineering|unix|linux|devops|networking|dba|sysadmin|ops|operations *101
       *101 stuff|material|level|mistake|error|lesson
       *schoolboy|rookie|beginner|beginner's|novice|amateur|freshman|kindergarten stuff|hour|night|territory
       *beyond me|belief|comprehension how|why|that
       defies|defy *belief|comprehension|logic
       mind *boggles
       it *takes a? special|real|rare|true|peculiar|certain kind|sort|breed|talent|genius|gift
       not|never ... ~organise|organize|run|manage a *drink|piss-up|bath|party|whelk
       no *excuse|excuses for
       *inexcusable|unforgivable`,
      sets,
    ),
    ...norm,
  },
  {
    ...phrase,
    id: 'mockery',
    phrases: phrasesOf(
      `{insult}
       a|an|the|some|any|these|those *fool|fools
       a|the|our|some|another *rookie|rookies|greenhorn >
       our|some|local|resident|another|bright|in-house *genius|geniuses|hero|heroes|maestro|rockstar|rock-star|superstar|einstein|cowboy|sherlock|mastermind
       the *genius|geniuses|hero|heroes|einstein who|that
       *bright spark|sparks
       *clever clogs
       in @whose infinite|great|immense|boundless|usual *wisdom
       stroke of *genius|brilliance
       *brilliant|genius|bright|wonderful idea|move|plan|decision to|of
       *whoever ... thought|think|believed ... good|bright|great|clever|brilliant idea
       *whoever clearly|obviously|evidently|plainly has|had? not|never
       whoever ... *never heard|seen|read|opened|used
       not|never|hardly ... *known|famous|renowned|noted for _? _? {virtue}|sense|attention|following|reading|checking|testing|doing|thinking
       not|never|hardly ... @whose *strong|strongest ^suit|point|side
       not|never|hardly ... @whose ... *forte|strength
       never been *accused of
       *known for not|never|cutting|ignoring|forgetting|skipping|shortcuts|rushing
       ~have *form for|when
       ~be ... *allergic to reading|documentation|docs|testing|tests|process|email|meetings|work|rules
       *stranger|strangers to {virtue}
       *law unto
       *fast and loose
       mean|means|meant *well but|,
       bless @owner ... *heart
       @owner ... *inability|unwillingness|reluctance|eagerness|zeal to
       , and *it ^showed|shows >
       bit of a|an *{burden}|{insult}
       *bull in a china
       *ivory tower|towers
       not|no|hardly a? *team player|players
       not be|have|been let|allowed|left *near|alone|unsupervised
       @whose ... *grasp|understanding|knowledge|command of ... ~be ... shaky|rudimentary|limited|poor|superficial|patchy|weak|lacking
       *slow clap
       *clown show|car|shoes|college
       *keystone cops|kops|cop
       *comedy|catalogue|catalog|litany of errors|blunders|incompetence|stupidity
       *headless chicken|chickens
       like a|an|some *amateur|cowboy|fool|idiot|clown|lunatic|drunk|bull
       like|as @whose own personal? *playground|fiefdom|toy|sandpit
       like|as @whose personal *playground|fiefdom|toy|sandpit
       *cowboy|cowboys approach|fashion|mentality|hotfix|coding|coder|coders|deploy|deploys|deployment|deployments|engineering|culture|attitude|behaviour|behavior|admin|operator|fix|antics|outfit|style
       *loose cannon|cannons
       *adult supervision
       ^anywhere *near a|any|the? keyboard|production|prod|server|computer|terminal
       ~keep ... *away from a|any|the? keyboard|production|prod
       *yolo'd|yoloed|yolo-ed|yoloing
       *spray and pray
       hit and *hope
       seat of @whose *pants
       *repeat|serial|habitual|known offender|offenders
       *habit of cutting|ignoring|leaving|skipping|forgetting|not|rushing|breaking|bypassing
       *bad apple|apples
       *typical of|for @person
       *classic|typical|vintage|peak him|her|them >
       *not the ^first time {who}|@person
       what|whatever were|was {who} *thinking
       {own}|its *usual _? self|selves
       @person , *true to form
       as is|was his|her|their *wont
       ~hire *cheap|monkeys|amateurs
       *peanuts ... monkeys
       ~be a *joke >
       *slapped together`,
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
    words:
      list(`carelessly recklessly negligently sloppily thoughtlessly irresponsibly incompetently mindlessly unprofessionally amateurishly ineptly
      cavalierly unthinkingly heedlessly idiotically shoddily cluelessly haplessly arrogantly inattentively complacently lackadaisically
      half-heartedly ham-fistedly unwisely imprudently inexcusably moronically`),
    evenAgentless: true,
    ...reasonableThen,
  },
  {
    shape: 'manner',
    id: 'foolishly',
    category: 'character',
    words:
      list(`foolishly stupidly lazily hastily blindly blithely naively naïvely rashly clumsily ignorantly stubbornly impatiently impulsively
      merrily gaily smugly absent-mindedly absentmindedly sleepily lethargically apathetically indifferently selfishly brazenly
      casually nonchalantly unquestioningly uncritically cheekily perfunctorily haphazardly gormlessly dumbly obliviously
      breezily glibly drunkenly overconfidently presumptuously`),
    ...reasonableThen,
  },
];
