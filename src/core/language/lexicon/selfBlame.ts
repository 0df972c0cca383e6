// Phrases with which authors blame themselves.
import { phrasesOf } from '../notation/phrases';
import type { PhraseFault } from '../notation/entry';
import { words } from '../notation/wordLists';

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
  turn: words('look point turn'),
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
       *{fault}|judgement|judgment|call _ my {part}|making|own`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'my-bad',
    // "It was me who called the ward"
    unlessNext: words(
      'was called rang phoned found noticed spotted saw raised joined restored fixed who that',
    ),
    phrases: phrasesOf(
      `my *bad >
       mea|maxima *culpa
       entirely|all|only|my own? *doing >
       on my *part >
       that|this|it|one|fault ~be all|both|entirely? on *me >|that
       ~be *me who|that
       *mine alone|entirely
       one ... *mine >
       *i of all people
       wrong|missing|rogue|broken|bad|stale|faulty ... ~be *mine
       this|that|it ~be *me not|who|that
       *yours truly >
       this|that|one|one's _? on *me >
       ~fall|~lie|~rest|lies|falls|lay squarely|entirely? on|with *me >
       *down to me >
       because|thanks of|to *me >
       ~blame *me
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
       ~have only *myself to
       shame on *me
       silly|stupid|dumb|foolish|careless|clumsy _? *me >
       *yours truly broke|deleted|ran|merged|failed|left|had|did|thought|was
       egg on my *face
       like _ *idiot ... i|me
       my *attention|concentration|focus|memory|brain|discipline ~slip|~lapse|~wander|~drift|~fail|~desert
       my *finger+|hand+|thumb ~slip`,
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
       no|nobody|no-one one? ... blame ... but|except|than *me|myself
       no|nobody|no-one one? but|except|than *me|myself to blame
       no|nobody|no-one one? ... {turn} at|to|for|on ... but|except|than *me|myself|yours
       where|when|while|but i *meant|wanted
       what an? _? _? *i ~be
       never|not even? *occurred|occur|dawned|dawn to|on|upon me
       never|not even? *crossed|cross|entered|enter my mind|head
       ~slip *my mind
       i do? not? ~have no|an|any *excuse >|for`,
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
       ~take|accept|bear|assume|shoulder|carry|own|deserve the? _? of? the? *blame|fault|rap|hit|heat|flak
       solely|wholly|entirely|fully|alone *responsible
       not *proud of
       ~take|accept|own {whole} the? *responsibility
       *~own this|that one
       ~own this|that >
       *~own up
       ~let you|them|everyone|everybody|us|the|my|our ... _? *down
       can|could not *believe|forgive|fathom i|myself|that
       ~be *kicking|blaming myself
       *kick|~blame myself
       *~regret not|having|my|doing|running|what
       *~know better
       *confess|admit that|, i
       *~deserve every|all|any|the|what
       clean *forgot
       ~make it *worse
       *~fail as|them|you|us|our|my|him|her
       *~fail in my
       *own this|that|the error|mistake|failure and|>
       ~take my *eye+ off
       *hate|regret that i
       ~take|accept|bear|own *responsibility for this|that|it|what|my
       *failed the team|customer+|users|on-call|crew|project|patient+|ward|students|company|firm|guests|passengers|residents|people`,
      sets,
    ),
    ...seat,
  },
  {
    ...phrase,
    id: 'i-did-not',
    subject: ['I'],
    excusedByReason: true,
    phrases: phrasesOf(
      'i did not *~verify|~read|~test|~check|~double-check|~review|~validate|~follow|~ask|~compare',
      sets,
    ),
    ...mind,
  },
  {
    ...phrase,
    id: 'i-was-not-thinking',
    subject: ['I'],
    phrases: phrasesOf(
      `not *thinking|concentrating|careful
       not ~pay ... *attention
       not ~give ... *thought
       *fixated|obsessed|latched on|onto|over
       *blanked on
       never|not once? even? *considered|consider|bothered|bother|stopped|~think
       had|~do not *bother|stop to
       had|~do not *think
       ~cut _? *corner+
       ~lose *track|sight of
       ~have no *business|clue
       ~jump|leap|rush to|the|a|into *conclusion+|gun|judgement|judgment
       ~get|become|was|were _? bit? *{rash}|muddled
       ~get *ahead|carried of|away
       *{slipped} up|out|it|the|that|this|my|a|off|over|and|how|both
       *{slipped} >
       *~cause this|it|that|all|the
       been? *told|warned|asked|reminded ... and|but did|had|i not
       ~blow *it >
       *zoned|spaced|tuned|dozed|nodded|slacked|drifted out|off|on
       ~put it|this|that *off for|until|till|and|again|so|>
       ~kid|~fool|~convince|~persuade|~delude|~talk|~tell *myself that|into|it
       ~go by *feel|gut|memory|heart
       *wish i had not? read|checked|asked|waited|never|looked|listened|tested|called|said|paid|touched
       not ~do|~pull|~have my *homework|weight|wits
       ~do a|an *poor|sloppy|bad|terrible|lousy|shoddy|half-hearted job
       ~fail *miserably`,
      sets,
    ),
    ...mind,
  },
];
