// Phrases that judge the people instead of telling what happened: how able, careful, grown-up or bright they were.
import { phrasesOf } from './phrases';
import type { MannerFault, PhraseFault } from './entry';
import { askedByTask, reasonableThen } from './teachings';
import { words } from './wordLists';

const sets = {
  // What is missing in people only, whoever they are.
  virtue:
    words(`care diligence attention discipline professionalism competence rigour rigor vigilance judgement judgment forethought maturity
    effort commitment curiosity initiative interest concentration urgency pride backbone courage seriousness caution decency respect
    workmanship brains nous gumption enthusiasm patience regard`),
  // What may be missing because nobody gave it: a judgement only of somebody.
  learnt: words('experience skill+ seniority competence'),
  known: words('knowledge understanding familiarity grasp awareness'),
  skill:
    words(`temperament stomach tact empathy experience expertise skill+ aptitude grasp understanding know-how feel seniority maturity nerve
      nous`),
  vice: words(`carelessness negligence recklessness incompetence laziness sloppiness complacency hubris arrogance stupidity idiocy inattention
    inattentiveness thoughtlessness overconfidence over-confidence apathy amateurism ineptitude ineptness slackness laxity laxness
    forgetfulness absent-mindedness bravado cockiness conceit egotism rashness folly buffoonery bungling nonchalance sloth clumsiness
    imprudence shoddiness indolence immaturity tomfoolery cowardice bloody-mindedness carelesness neglegence negligance`),
  // Vices that things have as well, or that are nothing by themselves.
  owned:
    words(`inexperience ignorance naivety naivete naiveté naïveté zeal haste impatience attitude ego stubbornness indifference obstinacy impulsiveness timidity vanity
    overeagerness short-sightedness disregard indecision temper`),
  poor: words('poor bad weak terrible awful sloppy lazy insufficient'),
  few: words('no little limited poor scant insufficient minimal zero hardly barely'),
  good: words(`mature grown-up competent serious sane decent reasonable sensible rational proper responsible diligent prudent thinking normal
    credible reputable careful attentive professional`),
  able: words('experienced seasoned qualified trained senior capable real good'),
  folk: words(`engineer+ admin+ administrator+ sysadmin dba+ sre+ developer+ programmer operator+ technician+ professional person people team+
      shop+ organisation organization company architect manager+ reviewer+ analyst+ nurse+ pilot+ expert+ tester+ lead+ individual
      adult+ responder on-call colleague contractor electrician clerk controller consultant supervisor vendor planner pharmacist dev+
      specialist+`),
  beginner: words('student+ intern+ beginner trainee amateur rookie apprentice+ first-year junior+ child'),
  insult: words('idiot clown muppet dunce dilettantes amateurs hotshot yahoo eejit'),
  burden: words('liability amateur cowboy passenger disgrace idiot fool hazard joke disaster'),
  who: words('he she they someone somebody'),
  does: words(
    'checks reads tests keeps asks verifies thinks looks pauses takes pulls warns documents rolls stops follows calls waits writes renews leaves plans',
  ),
  own: words('his her their my your the'),
  trait: words(
    'slapdash sloppy careless reckless amateurish negligent shoddy irresponsible incompetent unprofessional haphazard lazy cavalier shameful childish',
  ),
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
      `not ~pay _? _? of? *attention
       *not watching|~check|~look|~read ... closely|carefully|properly|hard
       not *thinking|concentrating|listening|watching >
       ~take ... eye+ *off the ball
       ~fall|~be _? *asleep at|on|while|during|when|through
       ~be *daydreaming|dozing|napping|snoozing|coasting|skiving|slacking|loafing|dawdling|dithering|faffing
       ~be *glued to|in`,
      sets,
    ),
    ...attention,
  },
  {
    ...phrase,
    id: 'asleep',
    phrases: phrasesOf(
      `*asleep on|at the job|wheel|switch|desk
       half *asleep
       *caught napping|sleeping|out|red-handed|with
       out to *lunch >
       *head+ in|up _ clouds|sand
       *away with the fairies
       without *thinking >
       *mind+|head+|attention ~be elsewhere|anywhere
       *mind|head elsewhere
       *eye+ off the ball
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
      `*lack|lacking|absence|want|shortage|deficiency of|in ... {virtue}
       {poor}|low|little|no|zero _? *discipline|diligence|professionalism|self-discipline
       {poor} *judgement|judgment|workmanship|attitude|discipline|habits
       there ~be no *common sense
       any|basic|without|with|bit *common sense
       *common sense ... not|would|should|says|tells|failed|missing|absent|~be
       {virtue} ... in short *supply
       *level|standard|degree|quality of {virtue}|{learnt}|care ... ... ~fall|~be not|below|well|short|far|low|poor
       *{owned} on ... part
       *{owned} _ @person
       alarming|astonishing|profound|staggering|stunning|typical|usual|youthful *ignorance|indifference|disregard|haste|naivety|naivete|bravado|nonchalance|ego|arrogance
       sense of *entitlement
       *tunnel vision
       *laissez-faire
       with all? the ... *urgency|composure|finesse|grace|care|calm|enthusiasm|diligence|tact of a|an|someone|somebody
       no *sense of
       inattention to ... *detail
       *lapse|failure|error+ of|in ... judgement|judgment|attention|discipline|concentration|vigilance|duty
       *discipline|attitude|skill+|ego|maturity problem+|~issue
       poor|bad|no work? *ethic+
       *dereliction of duty
       *gross negligence|incompetence|misconduct
       wilful|plain|sheer|pure|blind|blatant|total|complete *ignorance|disregard|haste|panic
       of *negligence|complacency|sloppiness|laziness
       *rubber stamp+|stamping|stamped`,
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
       _ {few} ... *{virtue}|{skill}
       not ~have|~show|~display|~possess|~bring the|any|enough|much|a ... *{virtue}|{skill}
       ~lack|lacking what it *takes
       ~lack ... *sense of
       ~treat ... as|like _? *sandbox|playground|toy|decoration|noise|background|spam|suggestion|optional|joke|game
       not ~take ... *seriously`,
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
      `no|without *idea|clue|notion what {who} ~be doing|about|up
       not ~know|understand|realise what {who} ~be *doing|about
       not ~have|get the|a _? *idea|clue|notion|inkling >|of|what|how|about|where
       out of|beyond {own} *depth|league
       in _? over|above {own} *head+
       not *cut out for|to
       *not|hardly up to ... job|task|scratch|role|standard|mark|it|par
       wet *behind the ears
       *knew better
       the *blind leading
       not the *sharpest|brightest >
       not been? the *sharpest|brightest|smartest|wisest`,
      sets,
    ),
    ...askedByTask,
  },
  {
    ...phrase,
    id: 'not-up-to-it',
    subject: ['person', 'perhaps', 'stranger'],
    phrases: phrasesOf(
      `~have|get no|a|any|the *clue+
       ~have|~show|~use no *common sense
       should|ought|to|must not? have? ~know *better
       ~lose _? *nerve|head|cool|temper|patience|plot|bottle|focus|concentration|interest
       *~phone it in
       *~wing it
       ~hope|~guess for|and ... the *best
       ~go *rogue
       ~play|want ... *hero|cowboy|god
       not ~do|have {own} *homework
       ~fancy *himself|herself|themselves
       ~have a|the ... *habit|tendency|penchant|reputation
       ~be such? _ _? *{burden}
       ~be ... *weak|weakest link
       not on the *ball
       *never learnt|~learn >
       ~have ... *temper|ego|attitude >
       out of {own} *element|mind
       not ~have ... *sense to
       ~be more *interested|concerned
       not a|an _ *person >
       not be *trusted|relied|counted
       `,
      sets,
    ),
    ...reasonableThen,
  },
  {
    ...phrase,
    id: 'lost-their-nerve',
    subject: ['person'],
    phrases: phrasesOf(
      `never *listens|learns|reads|asks|thinks|checks|tests|looks|documents|answers
       ~act|~shoot|~click|~type|~deploy|~work first|fast|before|and ... *thinks|think|thinking|asks|ask|later|afterwards
       ~shoot from the *hip
       *known|notorious|famous|infamous for {own}|its
       *panicked
       ~freeze|crack >
       ~be *prone to`,
      sets,
    ),
    ...reasonableThen,
  },
  {
    ...phrase,
    id: 'competent-people-do',
    phrases: phrasesOf(
      `nobody|no-one|no|anyone|anybody|everybody|everyone with|in|of ... *{virtue}|senses ~do|~keep|~leave|~put|~let|~run|~write|~ship|~have|in|of
       worth|worthy of? the|his|her|their *salt|name
       ~have no *business writing|touching|running|doing|being|changing|near|with|at|on|around|in|signing|going|making|working
       ~let|~allow|~put a|an|the *{beginner} near|loose|at|on|run|touch|do
       *~expect|~get|~see|~find from|of|in ... {beginner}|amateur+|hobbyist
       no|any|every *{good} _? {folk} would|will|knows|leaves|runs|reads|goes|never|~do
       a|an|most|more *{good} {folk} would|never|read|test|{does}|~do
       a|an _? *{good} @doer knows|never|would|{does}
       a|an|more *{able} _? {folk} would have|not|never
       a *professional|pro would|does|never|not|checks|knows
       a|an more *{good}|{able}|curious|inquisitive _? {folk} would|than|might
       {folk} ... *knows better
       anyone|anybody|someone|somebody|team|person with any|even|a ... *pride|professionalism|knowledge|understanding|grasp|nous|experience ... would
       a *bit|little more {virtue}|{skill}
       *professionals would|do|not|never|know|check
       anyone|anybody|someone|somebody|everyone|people|person|engineer with|in|of ... *brain+|sense|clue|backbone|spine|nerve|pulse|competence
       half a *brain|clue|mind
       even _? _? *{beginner} would|could|~know
       a|an|any _? *{beginner} would|could
       only a|an *amateur|fool|idiot|moron|beginner
       ~expect *better of|from
       *~expect more of|from @person
       not what we|one|you|i|anyone|anybody would? *~expect of|from @person
       *unworthy|unbecoming of
       *beneath the? standard+|dignity
       at|of|with his|her|their|that|this *seniority|pay-grade
       *rookie|beginner|beginner's|amateur stuff|hour|night
       *beyond me|belief|comprehension how|why|that
       defy+ *belief|logic
       mind *boggles
       it *takes a? special|real|true kind|sort|talent|genius|gift
       no *excuse+ for
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
       a|an|the|some|any|these|those *fool+
       our|some|local|resident|another|bright *genius+|hero|heroes|maestro|rockstar|rock-star|superstar|einstein|cowboy|sherlock|mastermind
       the *genius+|hero|heroes|einstein who|that
       *bright spark+
       *clever clogs
       in @whose infinite|great|usual *wisdom
       stroke of *genius|brilliance
       *brilliant|genius|bright|wonderful idea|move|plan|decision to|of
       not|never|hardly ... *known|famous|noted for
       not|never|hardly ... @whose *strong|strongest suit|point|side
       not|never|hardly ... @whose ... *forte|strength
       never been *accused of
       *known for not|never|cutting|ignoring|skipping|shortcuts
       ~have *form for|when
       ~be ... *allergic to reading|work|~test
       *stranger+ to {virtue}
       *law unto
       *fast and loose
       mean+|meant *well but|,
       bless @owner ... *heart
       @owner ... *inability|unwillingness|reluctance|eagerness|zeal to
       , and *it ~show >
       bit of a|an *{burden}|{insult}
       *bull in a china
       *ivory tower+
       not _? have|~be let|allowed|left *near|alone
       @whose ... *grasp|understanding|knowledge|command of ... ~be ... shaky|rudimentary|limited|poor|superficial|weak|lacking
       *headless chicken+
       like a|an|some *amateur|cowboy|fool|idiot|clown|drunk
       *cowboy+ approach|fashion|hotfix|coding|coder+|deployment+|engineering|culture|attitude|behaviour|behavior|admin|operator|fix|style|~deploy
       *loose cannon+
       *adult supervision
       anywhere *near _? keyboard|production|prod|server|terminal
       *spray and pray
       hit and *hope
       *repeat|known offender+
       *habit of cutting|ignoring|leaving|skipping|not|rushing|breaking
       *bad apple+
       *typical of|for @person
       what|whatever ~be {who} *thinking
       {own}|its *usual _? self|selves
       @person , *true to form
       ~be a *joke >
       *slapped together
       a *disgrace
       way|manner ... ... ~be *{trait}`,
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
      words(`carelessly recklessly negligently sloppily thoughtlessly irresponsibly incompetently mindlessly unprofessionally amateurishly ineptly
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
      words(`foolishly stupidly lazily hastily blindly blithely naively naïvely rashly clumsily ignorantly stubbornly impatiently impulsively
      merrily gaily smugly absent-mindedly absentmindedly sleepily lethargically apathetically indifferently selfishly brazenly
      casually nonchalantly unquestioningly uncritically cheekily perfunctorily haphazardly gormlessly dumbly obliviously
      breezily glibly drunkenly overconfidently presumptuously`),
    ...reasonableThen,
  },
];
