// What is said to have had to come: no surprise, and known to everyone.
import type { PhraseFault } from '../../notation/entry';
import { words } from '../../notation/wordLists';
import { phrases, knowing, phrase } from './hindsightWords';
import { expectedThen, pointedThere, sensibleInside } from '../teachings';

export const nobodyThoughtOf: PhraseFault = {
  ...phrase,
  id: 'nobody-thought-of',
  phrases: phrases('*thought|thinking|bothered to|of|about|straight?'),
  subject: ['nobody'],
  evenNegated: true,
  ...pointedThere,
};

export const noSurprise: PhraseFault = {
  ...phrase,
  id: 'no-surprise',
  phrases: phrases(`
    nobody|none|no|no-one|noone|should ... ~be *surprised|surprising
    hardly|scarcely a|any *surprise|surprising
    should|ought to? have? *struck|strike @person|someone|somebody|anyone|the|any|a|him|her|them
    should|ought to? have? *ring|rung a bell+
    *surprise+|surprised nobody|no|no-one|noone
    no *wonder|surprise+ _? that|then|the|it|when|given|here|there|,
    *~come as no|little surprise|shock
    small|little *wonder
    *bound|sure to {doom}
    *foregone|forgone conclusion
    *waiting to happen
    *doomed from|to|,|>
    *always|never going|gonna to
    only ever *going to
    *disaster|accident|catastrophe|trouble|outage in the? making|waiting
    not|hardly *surprisingly
    *predictably|inevitably|naturally enough
    < how *predictable|inevitable
    only|hardly|~be to be *expected >
    risk+|danger+ ... ~be well *known|understood|documented
    risk+|danger+|consequence+|outcome ... was|were *evident|obvious|plain|clear|apparent|visible
    *recipe for disaster
    *ticking time? bomb
    matter|question of *time
    only|just a? *matter|question of time
    *asking|looking|begging|spoiling|heading for trouble|it|disaster
    *courting|inviting disaster|trouble
    can|could only *end|go one|in|badly
    *tempting fate
    ~see _ *coming
    ~see this|that|it one|all *coming
    it ~be _? *inevitable
    what else ... *expect
    ~be {very}? *predictable that|from|to
    sooner or *later
  `),
  evenNegated: true,
  ...expectedThen,
};

export const everyoneKnows: PhraseFault = {
  ...phrase,
  id: 'everyone-knows',
  phrases: phrases(`
    anyone|anybody|everyone|everybody|whoever|one *could|would|should|might see|tell|notice|know
    anyone|anybody|everyone|everybody *can see|tell that|how|why
    anyone|anybody|everyone|everybody|whoever *could|would|should|might have {seen}|known
    < one *could|would|should|might have {seen}|known|guessed
    anyone|anybody who can|could *count|read|add|think|spell would|could
    anyone|anybody in|from|on ... *knows|knew|~tell
    could|might|should be *foreseen|anticipated
    as could|might|should have? be|been *foreseen|predicted|expected|anticipated|feared
    as every|any|each _? _ *knows
    anyone|anybody who *opened|~look|~read|~know|~have ... ... can|could|would|will|should|knows|sees|saw
    *everyone|everybody knows
    *everyone|everybody knew that|this|it|about|,|how
    any|every ... *{folk} learnt|worth|~learn|~know
    every ... *{folk} on|in|at|of ... knows|knew
    any|every ... *{folk} could|would|will have? {see}|{seen}|~know
    < a|an _? *{layman} knows
    any|a _? *{outsider} could|can|would|knows|will|sees|understands
    even a|an|the|my ... *intern|child|junior|student|trainee|customer would|could|can|knows|will|noticed|~see
    even _? _? *{layman}|{outsider} had? ~see|~know|~notice|~tell|could|would|can|will
    anyone|anybody|everyone|everybody|whoever who? has|have|had *ever
    even _ _? _? _? could have? *spot|spotted|notice|~see|~tell
    *everyone|everybody in|on|at|from|here|there ... ~know
    *common knowledge
    it|that|this|~be|simple|plain|only|just|by|of|some|with|any|basic|against|a|bit|to *common sense
    *common sense _
    *rocket science|scientist|surgery
    not ~take|need|require|have|be ... a|an _? *genius|expert|degree|phd|oracle|crystal|wizard|detective|sherlock|microscope|mathematician|prophet
    no *genius|expert|degree|phd|einstein|prophet|clairvoyance
    crystal *ball
    *no-brainer|nobrainer
    ~go *without saying
    *needless to say
    hardly|scarcely ~need|needs|needed *saying|mention
    *elementary that
    pieces|information|facts ... on the *table
    *open secret
    thing|something they|one|you *teach|teaches|learn|learns
    basic|simple|plain|elementary|< *maths|math|arithmetic|logic|physics|prudence|caution says|dictates|tells|suggests|demands|would
    ~need to be *told|reminded that
    *blind man|freddy|person could|can|would
    it|this|that ~be *elementary
  `),
  evenNegated: true,
  unlessNext: words('of'),
  ...knowing,
};

export const hardToBelieve: PhraseFault = {
  ...phrase,
  id: 'hard-to-believe',
  phrases: phrases(`
    hard|difficult|impossible to *believe|understand|see|tell|comprehend how|why|that|anyone|anybody|nobody|somebody
    hard|difficult|impossible to *believe|fathom|credit|imagine
    not *fathom|imagine how|what|why
    i can|do not *understand|see how|why
    *mystery|riddle to me|us
    how|why @person ... ... ~be a? *mystery|riddle|puzzle
    it ~be not *as if|though
    < how anyone|anybody|someone|somebody|nobody|they|he|she|the ... *could|can|managed|overlooked|missed
    reasons *best known
    < *surely ... must|should|can|could|would|had|~know|saw|not
    *strains credulity|belief
    *beggars|beggared|defies|defied belief|logic|reason|explanation
    *baffling|astonishing|inconceivable|incomprehensible|inexplicable|unbelievable|remarkable that|how|why
    *boggles|boggled
    why|how ... ... ~be anyone|anybody *guess
    *beyond me|us|belief|comprehension|understanding
    one *~wonder how
    *inexplicably|unaccountably|incomprehensibly|bafflingly
  `),
  unlessNext: words('well fast quickly good much many little smoothly'),
  ...sensibleInside,
};
