// What reads a wish, an attitude or an intent into what somebody did.
import { phraseOf } from '../phrases';
import type { MannerFault, PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const sets = {
  own: words('his her their its my the an a'),
  nil: words('damn hoot toss fig monkey monkeys hoots damns figs stuff crap shit second fuck'),
  left: words(`ignore skip leave bypass disregard neglect overlook omit forgo circumvent cut dodge avoid sidestep flout evade withhold conceal hide bury
    sit`),
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
    phrases: [
      phraseOf('not ~be {bother}', sets),
      phraseOf('not ~bother', sets),
      phraseOf('not even? ~care', sets),
      phraseOf('~care|cared *little|less about|for', sets),
      phraseOf('not give|gave a|two *{nil}', sets),
      phraseOf('not have *cared less', sets),
      phraseOf('not ~be *interested in|?', sets),
      phraseOf(
        '~be *uninterested|indifferent|apathetic|dismissive|nonchalant|unconcerned|untroubled|unbothered|lukewarm to|about|of|by|?',
        sets,
      ),
      phraseOf('not ~want to *be disturbed|bothered|woken|involved|seen|late|inconvenienced', sets),
      phraseOf('~have no *desire|motivation|patience|time to|for', sets),
      phraseOf('never ~have any *intention|interest|desire', sets),
      phraseOf(
        '~treat|~regard|~see|~view|~consider ... as a? *nuisance|chore|formality|joke|annoyance|distraction|box-ticking',
        sets,
      ),
      phraseOf('~look *down on|upon', sets),
      phraseOf('~wave ... *away|through|aside', sets),
      phraseOf('too *busy chasing|playing|enjoying|arguing|admiring|celebrating|with his|her|their?', sets),
      phraseOf('gave|gives|give a|two *{nil}', sets),
      phraseOf('~have no *interest in', sets),
      phraseOf('~have *better things to do', sets),
      phraseOf('~show|~take no *interest|concern in|for', sets),
      phraseOf('~have no *intention of', sets),
      phraseOf('~have no *appetite for', sets),
      phraseOf('not ~take ... *seriously', sets),
      phraseOf('~take ... too *lightly', sets),
      phraseOf('not ~see the *point of|in', sets),
      phraseOf('not *think|consider ... worth', sets),
      phraseOf('not ~feel *like', sets),
      phraseOf('not be|been in the *mood', sets),
      phraseOf('~lose *interest', sets),
      phraseOf('~shrug ... *off', sets),
      phraseOf('~shrug *off', sets),
      phraseOf('~wash {own} *hands of', sets),
      phraseOf('~want *nothing|none to? do|of', sets),
      phraseOf('~be not? *indifferent to', sets),
      phraseOf('~treat ... as *beneath|optional|unimportant', sets),
      phraseOf('~pay lip *service to', sets),
    ],
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'would-not',
    category: 'motive',
    subject: people,
    phrases: [
      phraseOf(
        'afraid|scared|reluctant|ashamed|embarrassed|unwilling|loath|loth|proud to *admit|ask|say|tell|speak|call|escalate|own|lose|wake|confess',
        sets,
      ),
      phraseOf('~cave|~bow *in|down to', sets),
      phraseOf('~kowtow|~pander *to', sets),
      phraseOf('~know *full|perfectly|damn|only well|too', sets),
      phraseOf(
        'not ~want to *know|hear|deal|listen|bother|admit|read|engage|look|understand|learn|help|stay|do',
        sets,
      ),
      phraseOf('not *willing|prepared to listen|admit|accept|hear|help|stay|engage|compromise|take', sets),
      phraseOf('~be *unwilling to|?', sets),
      phraseOf('would|will|could|can not *admit|concede|listen|budge|accept', sets),
      phraseOf(
        '~refuse to *listen|admit|accept|believe|budge|cooperate|co-operate|engage|see|learn|concede|acknowledge',
        sets,
      ),
      phraseOf('~resent|~begrudge having|being|the|that', sets),
      phraseOf('~dig {own} *heels in', sets),
      phraseOf('not ~feel|~see any *need to|for', sets),
    ],
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'chose-not-to',
    category: 'motive',
    excusedByReason: true,
    subject: people,
    phrases: [
      phraseOf('~choose|~elect|~opt|~prefer not *to', sets),
      phraseOf('~choose|~elect|~opt|~prefer|~decide to *{left}', sets),
      phraseOf(
        '~decide not to *bother|ask|tell|look|read|care|test|check|escalate|mention|follow|wait',
        sets,
      ),
      phraseOf('~prefer to *look|keep|pretend|believe|let|hope|blame', sets),
      phraseOf('would *rather|sooner ... than', sets),
      phraseOf(
        'conscious|deliberate|active|wilful|willful *choice|decision|attempt to|not {left}|gamble|not|to',
        sets,
      ),
      phraseOf(
        '~opt|~go|~settle|~choose|~take for? the lazy|easy|quick|cheap|convenient|comfortable *way|option|route|path|fix',
        sets,
      ),
      phraseOf('~decide|~think|~feel|~find|~judge|~believe that? ... *more important|urgent|pressing', sets),
      phraseOf(
        '~conclude|~decide|~think|~assume|~believe that? ... *rules|rule|policy|process|freeze ~do not ~apply',
        sets,
      ),
      phraseOf('~consider|~think|~believe|~deem himself|herself|themselves|it *above|beneath|exempt', sets),
      phraseOf('~be *above|beneath him|her|them|such', sets),
    ],
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'wanted-to-look-good',
    category: 'motive',
    subject: people,
    phrases: [
      phraseOf(
        '~want|~hope|~try|~aim|~wish|eager|keen|anxious|desperate|out to *look|appear|seem {looks}',
        sets,
      ),
      phraseOf(
        '~want|~hope|~try|~aim|eager|keen|anxious|desperate|out to *impress|please|shine|show-off',
        sets,
      ),
      phraseOf('~want|~hope|~try|~aim|eager|keen|anxious|desperate|out to *show off', sets),
      phraseOf(
        '~want|~hope|~try|eager|keen|anxious|impatient|itching|rushing|rushed|hurry|hurried to get|go|leave|be|make ... *{comfort}',
        sets,
      ),
      phraseOf('~want ... *credit|glory|promotion|bonus', sets),
      phraseOf('~be|seem|seemed more *interested in|concerned', sets),
      phraseOf('~be *after|chasing a|the|his|her|their promotion|bonus|glory|credit', sets),
      phraseOf('just|only|simply|merely *wanted|wants it|to|their|his|her|the', sets),
      phraseOf('~want ... *over with', sets),
      phraseOf('~want ... off *his|her|their plate|desk|hands', sets),
      phraseOf('~value|~favour|~favor|~prioritise|~prioritize|~rank {gain} *over|above', sets),
      phraseOf('~put ... *before|above|over {safety}', sets),
      phraseOf('~put {gain} *ahead of', sets),
      phraseOf('~put ... *ahead of {safety}', sets),
      phraseOf('~care *more about|for', sets),
      phraseOf('~play *politics', sets),
      phraseOf('~want|~try|~hope|eager|keen|out to *prove a|himself|herself|themselves|that', sets),
      phraseOf('~want|~try|~hope|eager|keen|out to *be clever|smart|funny|heroes|hero|a', sets),
      phraseOf(
        '~prioritise|~prioritize|~value|~favour|~favor|~rank|~prefer ... *over|above|to {safety}',
        sets,
      ),
      phraseOf('~be only|just|in? *after|chasing {own}', sets),
      phraseOf('~take a *gamble|punt|flyer|flutter', sets),
      phraseOf('~hope|~pray for the *best', sets),
      phraseOf('*fingers crossed', sets),
      phraseOf('~have {own} own *agenda', sets),
      phraseOf('~gamble|~bank|~bet on|that nobody|no-one|no|it', sets),
    ],
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'hid-it',
    category: 'motive',
    subject: people,
    phrases: [
      phraseOf(
        '~try|~want|~attempt|~seek|~manage to *hide|conceal|bury|cover|suppress|obscure|downplay|disguise',
        sets,
      ),
      phraseOf('~cover ... *up', sets),
      phraseOf(
        '~hide|~conceal|~bury|~suppress the|this|that|his|her|their|its full|real? *problem|problems|error|errors|mistake|mistakes|outage|failure|incident|issue|regression|truth|evidence|extent|damage|loss|mess',
        sets,
      ),
      phraseOf('~cover {own} *tracks|back|backs|backside|arse|ass|butt', sets),
      phraseOf('~keep *quiet|silent|mum|schtum about|on', sets),
      phraseOf('~conceal|~hide|~withhold the|this|that|it|a|their|his|her ... *from', sets),
      phraseOf('~lie about|to', sets),
      phraseOf('~pretend to|that|not', sets),
      phraseOf('~feign ignorance|surprise|illness', sets),
      phraseOf('~play *dumb', sets),
      phraseOf('~make up? *excuses', sets),
      phraseOf(
        '~hope|~think|~believe|~figure|~reckon that? nobody|no-one|no one? ... *notice|know|see|care|ask',
        sets,
      ),
      phraseOf('~hope|~think|~figure|~assume that? ... would|could|will ... *away|itself|themselves', sets),
      phraseOf('~play *down', sets),
      phraseOf('~downplay|~minimise|~minimize|~trivialise|~trivialize the|this|that|his|her|their|its', sets),
      phraseOf('~gloss|~paper *over', sets),
      phraseOf('so as not to *be|look|appear blamed|seen|caught|found|bad|foolish|weak|stupid', sets),
      phraseOf('~think|~believe|~reckon that? he|she|they|it could|would *get away', sets),
      phraseOf('not ~be *honest|truthful|transparent|upfront|forthcoming|straight about|with', sets),
      phraseOf('~act|~be in bad *faith', sets),
      phraseOf('~sabotage', sets),
      phraseOf('~pass the *buck', sets),
      phraseOf('~turn a *blind|deaf eye|ear', sets),
      phraseOf('~look the other *way', sets),
      phraseOf('~sweep ... under the *carpet|rug', sets),
      phraseOf('~bury|~stick|~put {own} *head|heads in the sand', sets),
      phraseOf('~take the easy|lazy|quick|convenient *way|route|option out?', sets),
      phraseOf('~take the *path of least', sets),
    ],
    ...hidTeaching,
  },
  {
    shape: 'phrase',
    id: 'somebody-elses-problem',
    category: 'motive',
    subject: people,
    phrases: [
      phraseOf(
        '~assume|~think|~believe|~decide|~figure|~reckon|~treat|~say|~regard ... *somebody|someone else problem|job|responsibility',
        sets,
      ),
      phraseOf(
        '~assume|~think|~believe|~decide|~say|~figure|~reckon|~feel ... not ... {own} *problem|job|responsibility',
        sets,
      ),
      phraseOf('~think|~believe|~feel|~find|~consider ... *beneath him|her|them', sets),
      phraseOf('~walk *past|by the', sets),
    ],
    ...caredTeaching,
  },
  {
    shape: 'phrase',
    id: 'out-of-spite',
    category: 'motive',
    phrases: [
      phraseOf('*out of pure|sheer|simple|plain|mere? {vice}', sets),
      phraseOf('*spite or|and', sets),
      phraseOf('in? order? to *get|go|be|leave home|away|off early|sooner|quickly|on|in|before', sets),

      phraseOf('to *save|spare himself|herself|themselves|itself', sets),
      phraseOf('to get it|this *over with', sets),
      phraseOf('for|in the sake|interest|interests of *convenience|appearances|looking', sets),
      phraseOf('the sake of an *easy|quiet life', sets),
      phraseOf('for {own} own *convenience|benefit|gain|comfort|glory', sets),
      phraseOf('to *save face|embarrassment', sets),
      phraseOf('to save {own} own? *skin|reputation|neck|bonus|job|blushes', sets),
      phraseOf(
        'to *avoid a|an|any|the|having|being? difficult|awkward|uncomfortable|extra|hard|unpleasant|tedious {trouble}',
        sets,
      ),
      phraseOf('to *avoid blame|embarrassment|responsibility|scrutiny|admitting|looking|losing face|?', sets),
      phraseOf(
        'because|since|as it was|is nearly|almost|close|past|already? ... the *end of his|her|their|the shift|day',
        sets,
      ),
      phraseOf('because|since|as it was|is *friday|lunchtime|home-time', sets),
      phraseOf('*because he|she|they could', sets),
      phraseOf('*suited @person to', sets),
      phraseOf('*convenient for @person to', sets),
      phraseOf('*ulterior motive|motives', sets),
      phraseOf(
        'deliberate *attempt|effort|decision|act to|of ignore|bypass|hide|mislead|sabotage|avoid|conceal|cover',
        sets,
      ),
      phraseOf('*cover-up', sets),
      phraseOf('*boils down to ego|pride|laziness|politics', sets),
      phraseOf('of *laziness|spite', sets),
    ],
    ...wantedTeaching,
  },
  {
    shape: 'phrase',
    id: 'nobody-cared',
    category: 'motive',
    evenNegated: true,
    phrases: [
      phraseOf('nobody|no-one|none|one ... ~take ... *seriously', sets),
      phraseOf('nobody|no-one|none ... *care|cares|cared', sets),
    ],
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
