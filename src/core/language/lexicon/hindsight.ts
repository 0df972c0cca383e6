// Phrases that lay ease or obviousness over what people did or saw.
import { foundByLooking } from './certainties';
import { phrasesOf, type WordSets } from './phrases';
import type { PhraseFault } from './entry';
import { expectedThen, pointedThere, seenThen, sensibleInside } from './teachings';
import { allOf, words } from './wordLists';

const sets: WordSets = {
  folk: words(`engineer developer operator admin administrator sysadmin dba programmer sre technician responder nurse reviewer person professional user student
    beginner junior apprentice novice newcomer`),
  very: words(
    'blindingly perfectly plainly quite immediately so rather entirely completely all too crystal always already',
  ),
  obvious: words('obvious self-evident selfevident unmistakable unmistakeable blatant glaring unmissable'),
  evident: words('obvious evident apparent plain clear self-evident unmistakable visible'),
  see: words(`see spot notice find catch detect tell recognise recognize discover check verify identify prevent avoid foresee realise realize work
    figure deduce rule infer confirm look guess read test ask`),
  seen: words(`seen spotted noticed found caught detected told known recognised recognized discovered checked verified prevented avoided foreseen predicted
    realised realized stopped averted fixed tested asked identified confirmed`),
  any: words('anyone anybody everyone everybody all whoever'),
  flaw: words(`mistake+ error+ oversight omission flaw typo bug+ blunder gap+ hole slip sign+ signal+ symptom+ warning+ clue flag+ hint
      discrepancy risk+ danger step`),
  look: words(
    'look glance peek check test search grep read review question query ping call comparison reading skim scan inspection count',
  ),
  brief:
    words(`quick simple basic cursory trivial brief elementary mere fleeting casual passing superficial two-second five-second two-minute
    five-minute ten-minute 2-minute 5-minute single`),
  doing:
    words(`look read open ask check press scroll call click follow type pick think glance compare listen pay turn move push pull flip lift walk phone say tell count
    close switch search run`),
  doom: words(
    'happen fail break go end fall fill come crash cause lead overflow bite run trip result catch surface hit',
  ),
  start: words('start outset beginning first'),
  layman: words(
    'layperson layman laymen toddler grandmother passer-by amateur rookie novice beginner newcomer outsider visitor apprentice+ first-year student+ intern+ trainee junior+ child',
  ),
  spotting: words(
    'spotting seeing noticing detecting recognising recognizing checking verifying reading comparing telling catching avoiding preventing',
  ),
};

const phrases = (notations: string) => phrasesOf(notations, sets);

const seen = {
  ...seenThen,
} as const;

const eased = {
  ...pointedThere,
} as const;

const fated = {
  ...expectedThen,
} as const;

const knowing = {
  unsaid: 'where that knowledge is found by someone who needs it',
  ask: 'Where would someone in that seat have met this knowledge at the moment they needed it?',
} as const;

const puzzling = {
  ...sensibleInside,
} as const;

const phrase = { shape: 'phrase', category: 'hindsight' } as const;

export const hindsightPhrases: readonly PhraseFault[] = [
  {
    ...phrase,
    id: 'in-plain-sight',
    phrases: phrases(`
      ~stare|stared|staring _? _? _? in the *face
      ~stare|staring _? at us|them|him|her|everyone|everybody|@person
      in plain *sight|view
      for *all|{any}|anyone to see|hear|find|notice
      there for *anyone|anybody|all|everyone|everybody
      *visible|known to everyone|anyone|anybody|everybody|all
      *hiding in plain sight
      as *plain|clear|obvious as
      *clear|plain as
      *crystal|blindingly|painfully {evident}
      right|directly|straight in *front of @person|them|him|her|everyone|everybody|us|their|his
      before|under their|his|her|everyone's|our very? own? *eyes|noses
      right under @owner|their *nose+
      *leaps|jumped|jumps off the page|screen
      right *there on|in|for|before|at
      staring|stared|~look right|straight|directly *at
      on *page|line one|1 of
      *elephant in the room
      nothing could|would have been *simpler|easier|clearer|plainer|more
      ~stick|stuck|stands|stood out like a sore *thumb
      a *mile+ off|away
      in *black and white
      in big|large|bold|red bold|red? *letters|capitals
      plain *to see|anyone|everyone|anybody|everybody|all
      could|would hardly|not|scarcely|barely have been any? *clearer|plainer|louder|simpler|easier
      no *way to miss|overlook|mistake
      was|were|been impossible|hard|difficult|inconceivable to *miss|overlook|ignore|mistake
      *unmissable
      *clue|hint|answer ~be in the name|title
      red *flags everywhere|galore
      *seen|visible from space
      fact|something|detail that *escaped|eluded
      ~have to *squint
      how ~be ... ... not a|an? *clue|sign|warning|hint
      could|can not be *overlooked|missed
      no *mistaking
      hardly|not|scarcely *subtle
      in broad *daylight
      *loud and clear
      out a *mile
      *naked eye
      ~be *literally the|on|at|one|right|called|written
      the *very _? email|line|log|message|ticket|diff that|in|@person
      anyone|anybody|everyone|person with open|half|two? *eyes
      anyone|anybody|whoever who? *cared|bothered to
      had|with *everything @person|he|she|they needed
      in capital|block *letters
      in *capitals
      *prominently displayed|shown|marked
      shouted|shouts|screams|screamed|screaming *danger|trouble|from
      *stands to reason
      so *obvious|evident|blatant that
      how can|could you|anyone|they *miss|overlook|mistake
      {look}|minutes|seconds ... ... would ... *enough|plenty|sufficient
      ~give it|this|that|everything *away
      not|hardly|scarcely exactly? *subtle|hidden|invisible|mysterious|concealed|buried
      nothing *subtle|hidden|mysterious|secret|ambiguous about
      no|hardly|not a? *secret that
      in *letters _ _ high|tall
    `),
    evenNegated: true,
    unlessAfter: foundByLooking,
    ...seen,
  },
  {
    ...phrase,
    id: 'in-plain-words',
    // "In plain words, the clock was slow" announces a sentence.
    phrases: phrases(`
      , in *plain english|letters
      _ in *plain english|letters
    `),
    evenNegated: true,
    unlessAfter: allOf(foundByLooking, words('answered explained wrote replied')),
    ...seen,
  },
  {
    ...phrase,
    id: 'signs-there',
    phrases: phrases(`
      writing|handwriting ... *wall
      *signs|flags|warnings _? ~be all? there
      ~be perfectly|totally|completely|entirely *clear
      every *indication|sign that|to|of|for
      should|ought|must to? have been _? a? *{evident}|{obvious}|red|no
      *plain|evident|apparent|obvious to? {any}|all
      should|ought|would|must to? have? ~tell *any|anyone|anybody
      *clear to anyone|anybody
      *plain|evident|apparent|obvious|clear from the|day {start}|one
      *obvious|unmistakable|ample|plain signs|warning+|clues|evidence
      *self-evident
      *obvious|glaring|blatant {flaw}
      *glaring|blatant {flaw}|failure|lack
    `),
    unlessAfter: foundByLooking,
    ...seen,
  },
  {
    ...phrase,
    id: 'easy-to-see',
    phrases: phrases(`
      ~be {very}? *easy|simple to {see}
      < *easy|trivial to {see}
      *easy|simple|trivial|obvious catch|spot|find|call|pick|win
      *easily|readily have been? {seen}
      have been *easily|readily|trivially {seen}
      *easily|entirely|perfectly avoidable|preventable|foreseeable|predictable
      two|one|a few|single? *click+|query|command|keystroke|grep|search away
      would have been *trivial|easy|simple|child's
      child *play
    `),
    unlessNext: words('why how'),
    unlessAfter: allOf(foundByLooking, words('with should must shall will')),
    ...eased,
  },
  {
    ...phrase,
    id: 'only-had-to',
    phrases: phrases(`
      *all it needed|~take ~be
      *all it would have taken
      ~need *only
      how *hard|difficult can|could|would|~be it
      it ~be not *hard|difficult|complicated to
      you|one|anyone|anybody only|just|merely|simply *~need|~have to {doing}|{see}
      ~be not|hardly exactly? *rocket|brain
      trivial|obvious|simple|easy|basic|elementary *step|fix|remedy|measure of
      the *obvious next? step|thing|question|course ... ~be|would|had|did|never|,
      look|glance|check|test|call|question|message|minute+|seconds|command|query ... ... ~be *all it|that|they|@person|was? needed|stood|~take
      *all that? @person|he|she|they had|needed _? ~be|do to|was
      one|a|two _? *look|glance|peek|call|message|question ... ... and|, ... would
      no|little great|special|much|particular? *intelligence|insight|skill|expertise|imagination|talent ~be? required|needed|called|necessary|to
      hardly|scarcely *requires|~need|~take
      {spotting} ... ... was|were|been _? _? *trivial|easy|simple|straightforward|simplest|easiest
      *nothing ~be simpler|easier than
      would have *cost ... second+|minute+|nothing
      not ~need|~have to *be a|an @doer to
      nobody|not ~need|~have|take ... a|an|to *phd|degree|economist|specialist|guru
    `),
    evenNegated: true,
    ...eased,
  },
  {
    ...phrase,
    id: 'all-they-had-to-do',
    phrases: phrases('*all that? _ _? _? needed|~have to do ~be'),
    unlessWith: words('we i it our'),
    evenNegated: true,
    ...eased,
  },
  {
    ...phrase,
    id: 'merely-had-to',
    phrases: phrases(`
      only|just|merely|simply *had|needed to
      had|needed *only|merely|simply|just to {doing}|{see}
      simply|just *did|had|would|could|~be not|never
    `),
    subject: ['person', 'nobody'],
    evenNegated: true,
    ...eased,
  },
  {
    ...phrase,
    id: 'nobody-thought-of',
    phrases: phrases('*thought|thinking|bothered to|of|about|straight?'),
    subject: ['nobody'],
    evenNegated: true,
    ...eased,
  },
  {
    ...phrase,
    id: 'quick-look',
    phrases: phrases(`
      even a the|most? {brief}|cursory _? *{look}
      a|one {brief} *look|glance|peek|skim ... shows|reveals|tells|makes|would
      one *look|glance|peek at
      *basic|elementary precaution|stuff|error|competence|diligence
    `),
    ...eased,
  },
  {
    ...phrase,
    id: 'every-reason',
    phrases: phrases('every *reason that|to|for'),
    unlessNext: words('think trust believe assume expect rely feel suppose'),
    ...seen,
  },
  {
    ...phrase,
    id: 'all-pointed',
    phrases: phrases('all|every|everything ... *pointed|points to|at|towards|toward'),
    // "For the controller everything pointed to the sensor": how it looked from inside.
    unlessAfter: new Set([
      ...foundByLooking,
      'controller',
      'watchdog',
      'program',
      'algorithm',
      'model',
      'autopilot',
    ]),
    ...seen,
  },
  {
    ...phrase,
    id: 'first-line',
    phrases: phrases('first page|line *of the manual|readme|docs|runbook|log|error|output|message'),
    // "The first line of the runbook is …" tells what stands there.
    unlessNext: words('is was names gives lists shows'),
    ...eased,
  },
  {
    ...phrase,
    id: 'no-surprise',
    phrases: phrases(`
      nobody|none|no|no-one|noone|should ... ~be *surprised|surprising
      *surprise+|surprised nobody|no|no-one|noone
      hardly|not a? *surprising that|when|if|given|then
      no *wonder|surprise+ _? that|then|the|it|when|given|here|there|,
      *~come as no|little surprise|shock
      small|little *wonder
      *bound|sure to {doom}
      *foregone|forgone conclusion
      *waiting to happen
      *doomed from|to|,|>
      *always|never going|gonna to
      not|hardly *surprisingly
      *predictably|inevitably|naturally enough
      < how *predictable|inevitable
      long *time coming
      only|hardly|~be to be *expected >
      risk+|danger+ ... ~be well *known|understood|documented
      *recipe for disaster
      *ticking time? bomb
      matter|question of *time
      only|just a? *matter|question of time
      *asking|looking for trouble|it
      *tempting fate
      ~see _ *coming
      ~be *foreseeable
      it ~be _? *inevitable
      what else ... *expect
      ~be {very}? *predictable that|from|to
      sooner or *later
    `),
    evenNegated: true,
    ...fated,
  },
  {
    ...phrase,
    id: 'everyone-knows',
    phrases: phrases(`
      anyone|anybody|everyone|everybody|whoever|one *could|would|should|might see|tell|notice|know
      anyone|anybody|everyone|everybody *can see|tell that|how|why
      anyone|anybody|everyone|everybody|whoever|one *could|would|should|might have {seen}|known
      anyone|anybody who *opened|~look|~read|~know|~have ... can|could|would|will|should|knows|sees|saw
      *everyone|everybody knows
      *everyone|everybody knew that|this|it|about|,|how
      any|every ... *{folk} learnt|worth|~learn|~know
      any|every ... *{folk} could|would|will have? {see}|{seen}|~know
      any|a _? *fool|child|kid could|can|would|knows|will
      even a|an|the|my ... *intern|child|junior|student|trainee|customer would|could|can|knows|will|noticed|~see
      even _? _? *{layman} ~see|~know|~notice|~tell|could|would|can|will
      anyone|anybody|everyone|everybody|whoever who? has|have|had *ever
      even _ _? _? _? could have? *spot|spotted|notice|~see|~tell
      *everyone|everybody _ ... ~know
      *common knowledge
      it|that|this|~be|simple|plain|only|just|by|of|some|with|any|basic|against|a|bit|to *common sense
      *common sense _
      *rocket science|scientist|surgery
      not ~take|need|require|have|be ... a|an _? *genius|expert|degree|phd|oracle|crystal|wizard
      no *genius|expert|degree|phd|einstein|prophet|clairvoyance
      crystal *ball
      *no-brainer|nobrainer
      no *brainer
      ~go *without saying
      *needless to say
      hardly|scarcely ~need|needs|needed *saying|mention
      *elementary that
      *textbook case
      as *everyone|everybody|anyone|anybody ... ~know
      ~need to be *told|reminded that
      *blind man|freddy|person could|can|would
      it ~be *elementary
    `),
    evenNegated: true,
    unlessNext: words('of'),
    ...knowing,
  },
  {
    ...phrase,
    id: 'hard-to-believe',
    phrases: phrases(`
      hard|difficult|impossible to *believe|understand|see|tell|comprehend how|why|that|anyone|anybody|nobody|somebody
      hard|difficult|impossible to *believe|fathom|credit|imagine
      < how anyone|anybody|someone|somebody|nobody|they|he|she|the ... *could|can|managed|overlooked|missed
      reasons *best known
      < *surely _
      *strains credulity|belief
      *beggars|beggared|defies|defied belief|logic|reason|explanation
      *baffling|astonishing|inconceivable|incomprehensible|remarkable that|how|why
      *beyond me|us|belief|comprehension|understanding
      one *~wonder how
      *inexplicably|unaccountably|incomprehensibly|bafflingly
    `),
    ...puzzling,
  },
];
