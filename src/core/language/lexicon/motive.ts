// What reads a wish, an attitude or an intent into what somebody did.
import { phrasesOf } from '../phrases';
import type { MannerFault, PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const sets = {
  own: words('his her their its my the an a'),
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
        not ~trouble to
        not ~take the *trouble
        ~drop ... like a *stone
        ~throw *caution to the wind
        ~cut|~tune ... *out of convenience
        ~be *fed up with
        ~be *bored with|by|of
        ~get|~grow|~be *tired of
        ~have *other priorities
        not a|their|his|her|its? *priority
        ~stay|~sit|~stand *idle|idly
        ~sit on {own} *hands
        ~leave ... to *fend
        ~let ... *slide
        not ~see it|this|that as ... *job|problem|responsibility
        ~take a|the cavalier|relaxed|casual *attitude|approach|view
        not ~be {bother}
        not ~bother
        not even? ~care
        ~care|cared *little|less about|for
        not give|gave a|two *{nil}
        not have *cared less
        not ~be *interested in|?
        ~be *uninterested|indifferent|apathetic|dismissive|nonchalant|unconcerned|untroubled|unbothered|lukewarm to|about|of|by|?
        not ~want to *be disturbed|bothered|woken|involved|seen|late|inconvenienced
        ~have no *desire|motivation|patience|time to|for
        never ~have any *intention|interest|desire
        ~treat|~regard|~see|~view|~consider ... as a? *nuisance|chore|formality|joke|annoyance|distraction|box-ticking
        ~look *down on|upon
        ~wave ... *away|through|aside
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
        not ~feel *like
        not be|been in the *mood
        ~lose *interest
        ~shrug ... *off
        ~shrug *off
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
        ~insist on ... *pet|own|his|her|their
        ~resist every|any|all *attempt|suggestion
        ~turn a *deaf ear
        too *stubborn|lazy|proud|vain|busy|embarrassed|afraid|scared|timid|arrogant|complacent|comfortable|shy to
        afraid|scared|reluctant|ashamed|embarrassed|unwilling|loath|loth|proud to *admit|ask|say|tell|speak|call|escalate|own|lose|wake|confess
        ~cave|~bow *in|down to
        ~kowtow|~pander *to
        ~know *full|perfectly|damn|only well|too
        not ~want to *know|hear|deal|listen|bother|admit|read|engage|look|understand|learn|help|stay|do
        not *willing|prepared to listen|admit|accept|hear|help|stay|engage|compromise|take
        ~be *unwilling to|?
        would|will|could|can not *admit|concede|listen|budge|accept
        ~refuse to *listen|admit|accept|believe|budge|cooperate|co-operate|engage|see|learn|concede|acknowledge
        ~resent|~begrudge having|being|the|that
        ~dig {own} *heels in
        not ~feel|~see any *need to|for
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
        ~choose|~elect|~opt|~prefer not *to
        ~choose|~elect|~opt|~prefer|~decide to *{left}
        ~decide not to *bother|ask|tell|look|read|care|test|check|escalate|mention|follow|wait
        ~prefer to *look|pretend|hope|blame|turn
        would *rather|sooner ... than
        conscious|deliberate|active|wilful|willful *choice|decision|attempt to|not {left}|gamble|not|to
        ~opt|~go|~settle|~choose|~take for? the lazy|easy|quick|cheap|convenient|comfortable *way|option|route|path|fix
        ~decide|~think|~feel|~find|~judge|~believe that? ... *more important|urgent|pressing
        ~conclude|~decide|~think|~assume|~believe that? ... *rules|rule|policy|process|freeze ~do not ~apply
        ~consider|~think|~believe|~deem himself|herself|themselves|it *above|beneath|exempt
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
        ~play|~mess|~fool|~muck|~tinker|~fiddle|~faff *around|about with|on|in
        at our|others|everyone *expense
        just|only|simply *wanted|wants us|them|me|everyone
        ~want us|them|me|everyone to go *away
        at any|all *price|cost|costs
        no matter *what|the
        ~play the *hero
        ~show *off
        ~be *desperate|eager|itching|keen|determined to ship|go|launch|deploy|release|finish|close|please|push|prove|impress
        to *hit|make|meet|reach|beat his|her|their|the quota|numbers|targets|target|bonus
        to *please|impress|placate|appease|humour the|his|her|their|a client|customer|boss|management|board|sponsor|director|minister
        for the *glory|prestige|fame|kudos|optics
        to *impress
        ~chase|~chasing ... *deadline|deadlines|bonus|promotion|glory|numbers
        to|and *make himself|herself|themselves look|appear|indispensable|important
        ~want to be the *one who
        ~value ... *over|above
        to *save|saving money|costs|cost|budget
        to *massage the|their|his|her
        more than *safety|quality|uptime
        ~choose|~put|~place|~set ... *over|above {safety}
        ~choose *comfort|speed|convenience|profit over
        ~want|~hope|~try|~aim|~wish|eager|keen|anxious|desperate|out to *look|appear|seem {looks}
        ~want|~hope|~try|~aim|eager|keen|anxious|desperate|out to *impress|please|shine|show-off
        ~want|~hope|~try|~aim|eager|keen|anxious|desperate|out to *show off
        ~want|~hope|~try|eager|keen|anxious|impatient|itching|rushing|rushed|hurry|hurried to get|go|leave|be|make ... *{comfort}
        ~want ... *credit|glory|promotion|bonus
        ~be|seem|seemed more *interested in|concerned
        ~be *after|chasing a|the|his|her|their promotion|bonus|glory|credit
        just|only|simply|merely *wanted|wants it|to|their|his|her|the
        ~want ... *over with
        ~want ... off *his|her|their plate|desk|hands
        ~value|~favour|~favor|~prioritise|~prioritize|~rank {gain} *over|above
        ~put ... *before|above|over {safety}
        ~put {gain} *ahead of
        ~put ... *ahead of {safety}
        ~care *more about|for
        ~play *politics
        ~want|~try|~hope|eager|keen|out to *prove a|himself|herself|themselves|that
        ~want|~try|~hope|eager|keen|out to *be clever|smart|funny|heroes|hero|a
        ~prioritise|~prioritize|~value|~favour|~favor|~rank|~prefer ... *over|above|to {safety}
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
        ~sit on the|a|an|this|that? bad? *news|report|findings|result
        to *himself|herself|themselves until|?
        ~protect {own} own? *reputation|image|position|job|turf|territory|budget|bonus
        his|her|their *own reasons|agenda
        *conveniently left|forgot|omitted|overlooked|ignored|missed|absent|out
        ~talk|~play the|this|its? risk|risks|problem|severity|it? *down
        ~leave ... in the *dark
        ~keep ... in the *dark
        ~bury ... in a|an|the *appendix|footnote
        ~hope|hoping nobody|no-one|no one would
        ~look for a *way around|round
        ~find|~find it *easier to
        ~bend|~stretch the *rules|truth
        ~game|~cook the *system|numbers|books|metrics
        ~try|~want|~attempt|~seek|~manage to *hide|conceal|bury|cover|suppress|obscure|downplay|disguise
        ~cover ... *up
        ~hide|~conceal|~bury|~suppress the|this|that|his|her|their|its full|real? *problem|problems|error|errors|mistake|mistakes|outage|failure|incident|issue|regression|truth|evidence|extent|damage|loss|mess
        ~cover {own} *tracks|back|backs|backside|arse|ass|butt
        ~keep *quiet|silent|mum|schtum about|on
        ~conceal|~hide|~withhold the|this|that|it|a|their|his|her ... *from
        ~lie about|to
        ~pretend to|that|not
        ~feign ignorance|surprise|illness
        ~play *dumb
        ~make up? *excuses
        ~hope|~think|~believe|~figure|~reckon that? nobody|no-one|no one? ... *notice|know|see|care|ask
        ~hope|~think|~figure|~assume that? ... would|could|will ... *away|itself|themselves
        ~play *down
        ~downplay|~minimise|~minimize|~trivialise|~trivialize the|this|that|his|her|their|its
        ~gloss|~paper *over
        so as not to *be|look|appear blamed|seen|caught|found|bad|foolish|weak|stupid
        ~think|~believe|~reckon that? he|she|they|it could|would *get away
        not ~be *honest|truthful|transparent|upfront|forthcoming|straight about|with
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
        ~think|~believe|~act|~behave like|as the? they|he|she|it? *own|owns|owned the
        private *playground|fiefdom|kingdom|toy
        ~have no *wish|inclination|urge|patience to|for
        ~assume|~think|~believe|~decide|~figure|~reckon|~treat|~say|~regard ... *somebody|someone else problem|job|responsibility
        ~assume|~think|~believe|~decide|~say|~figure|~reckon|~feel ... not ... {own} *problem|job|responsibility
        ~think|~believe|~feel|~find|~consider ... *beneath him|her|them
        ~walk *past|by the
      `,
      sets,
    ),
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'out-of-spite',
    category: 'motive',
    phrases: phrasesOf(
      `
        so|so that? he|she|they could|can *sleep|go|leave|relax|rest|watch
        just to *get|be
        waste of his|her|their|its? *time
        can|could not *wait to|for
        out of *habit|sight
        in love with
        *resented|resents|begrudged being|having|the
        threw *caution
        *kept|keeping ... happy
        to *beat the traffic|rush
        for {own} own *sake|good|ends|purposes|reasons
        *out of pure|sheer|simple|plain|mere? {vice}
        *spite or|and
        in? order? to *get|go|be|leave home|away|off early|sooner|quickly|on|in|before
        to *save|spare himself|herself|themselves|itself
        to get it|this *over with
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
        nobody|no-one|none ... *care|cares|cared
      `,
      sets,
    ),
    ...caredTeaching,
  },
];

export const meantIt: readonly MannerFault[] = [
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
