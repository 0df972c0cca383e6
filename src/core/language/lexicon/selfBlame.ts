// Phrases with which authors blame themselves.
import { phrasesOf } from './phrases';
import type { PhraseFault } from './entry';
import { words } from './wordLists';

const sets = {
  fault:
    words(`fault carelesness mistake+ error+ oversight screw-up doing negligence carelessness sloppiness laziness stupidity ignorance
      incompetence inattention haste hubris arrogance complacency inexperience naivety impatience overconfidence blunder lapse+ slip+
      goof omission failing shame blame misjudgement misjudgment misunderstanding misreading clumsiness thoughtlessness pride ego stubbornness
      typo+ fat-finger misconfiguration mess gaffe bungling wrong`),
  woe: words(
    'terrible awful ashamed embarrassed guilty bad stupid foolish dumb silly wretched useless small incompetent responsible',
  ),
  dumb: words('idiot fool amateur fraud rookie disaster culprit goof eejit danger liability'),
  rash: words(`stupid silly dumb careless foolish sloppy lazy thoughtless reckless naive negligent irresponsible unprofessional complacent cocky
    overconfident arrogant greedy lax hasty impatient clumsy amateurish inattentive flustered stubborn cavalier`),
  slipped:
    words(`mistyped fat-fingered miskeyed misread overlooked misjudged messed screwed botched bungled fumbled miscalculated underestimated
    nodded blanked panicked`),
  whole: words('full all sole complete total entire my whatever'),
  part: words('part side end behalf'),
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
      `my _? _? *{fault}
       {fault} ... *mine >
       *error|mistake of mine
       *{fault}|judgement|judgment|call _ my {part}|making|own`,
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
       entirely|all|only|my own? *doing >
       *mine alone|entirely
       one ... *mine >
       on my *part >
       that|this|it|one|fault ~be all|both|entirely? on *me >
       this|that|one|one's _? on *me >
       ~fall|~lie|~rest|lies|falls|lay squarely|entirely? on|with *me >
       100 % on|down to *me >
       *down to me >
       because|thanks of|to *me >
       due|owing to *me >
       ~blame *me
       ~be *me who|that
       this|that|it ... ~be _? all? _? *me >
       < *hands up
       ~hold|put my *hand+ up
       ~be _? *on me >
       on my *conscience
       *~come from me >
       of|from my own? *making
       attributable|due|traced|back to *me
       me and *my
       in my *defence|defense there|i
       no *excuses , i
       no|nobody|no-one one? ... blame ... but|except|than *me|myself
       no|nobody|no-one one? but|except|than *me|myself to blame
       ~have only *myself to
       shame on *me
       silly|stupid|dumb|foolish|careless|clumsy _? *me >
       *yours truly broke|deleted|ran|merged|failed|left|had|did|thought|was
       guilty as *charged
       egg on my *face
       buck *stops with me|here
       my *fingerprints all? over|on
       ~be *me again
       to my *shame|regret
       no *excuse+ for my
       on the *chin
       like *idiot , i
       like _ *idiot ... i|me`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'rhetorical',
    evenNegated: true,
    phrases: phrasesOf(
      `what ~be i *thinking
       what i ~be *thinking
       how could|did|can *i be|have|not|let|do
       what an? _? _? *i ~be
       *i , of all people
       never|not even? *occurred|occur|crossed|cross|dawned|dawn _ me|mind
       ~slip *my mind`,
      sets,
    ),
    ...mind,
  },
  {
    ...phrase,
    id: 'i-am-to-blame',
    subject: ['I'],
    phrases: phrasesOf(
      `~be|stand the? _? _? *blame|fault
       ~be|stand|plead|feel *guilty
       ~be|~feel _? _? of? a|an? *{dumb}|{rash}
       ~feel _? _? *{woe}|{dumb}|crap|shit
       ~be _? bit? *ashamed|embarrassed|mortified|remiss
       ~take|accept|bear|assume|shoulder|carry|own|deserve the? _? of? the? *blame|fault|rap
       ~take|accept|own {whole} the? *responsibility
       ~take|bear|own *responsibility >
       ~take|accept|bear|own *responsibility for this|that|it|what|my
       *~own this|that one
       ~own this|that >
       *never even
       *~own up
       ~let you|them|everyone|everybody|us|the|my|our ... _? *down
       ~have|see no *excuse+|defence|defense
       can|could not *believe|forgive|fathom i|myself|that
       ~be *kicking|blaming myself
       *kick|~blame myself
       *kick|hit myself
       *hate|regret that i
       *~regret not|having|my|doing|running|what
       *~apologize|~apologise for
       *~know better
       ~hang my *head
       ~eat my *words|hat
       *cost us|everyone|them|customers|our|my
       *~fail in my
       *confess|admit that|, i
       ~take my *eye+ off
       *~deserve every|all|any|the|what
       clean *forgot
       ~make it *worse
       *failed the team|customer+|users|on-call|crew|project`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'i-was-not-thinking',
    subject: ['I'],
    phrases: phrasesOf(
      `not *thinking|concentrating|careful
       had|~do not *think >
       had|~do not *think
       had|~do *not even think|look
       *~forget >
       had|~do not *bother|stop to
       not ~pay ... *attention
       not ~give ... *thought
       *not ~take the time|care|trouble
       not ~do my *homework
       never|not once? even? *considered|consider|bothered|bother|stopped|~think
       *blanked on
       *fixated|obsessed|tunnelled|tunneled|latched|anchored on|onto|over
       *fixate|obsess on|over
       ~go|~lead myself? *astray
       ~lose *track|sight of
       ~jump|leap|rush to|the|a|into *conclusion+|gun|judgement|judgment
       *~rush it|this|that|the|through|things|into|ahead
       ~get|become|was|were _? bit? *{rash}|muddled
       ~get *ahead|carried of|away
       ~cut _? *corner+
       ~take a|the|some ... *shortcut
       ~make|~have a|an|some|the|that|my|one|this|another ... *error|mess
       have *{slipped}
       *{slipped} up|out|it|the|that|this|my|a|off|over|and|how|both
       *{slipped} >
       *~screw|mess|stuff|cock|slip|goof ... up
       *~cause this|it|that|all|the
       ~drop the *ball
       *~blow it|this >
       *~blow this one
       ~fall *asleep|short
       ~have no *business|clue
       not ~have a|the? *clue
       too|far|way too? *tired|lazy|proud|confident|embarrassed|eager|busy|quick|slow|hasty|trusting|drunk|ashamed|stubborn|stupid|clever|afraid|shy|sure|focused|focussed|distracted|junior
       ~be *wrong to|in|not
       ~fail *miserably`,
      sets,
    ),
    ...mind,
  },
];
