// What is said to have been plain to see: in plain sight, with all signs there.
import { foundByLooking } from '../certainties';
import type { PhraseFault } from '../../notation/entry';
import { allOf, words } from '../../notation/wordLists';
import { phrases, phrase } from './hindsightWords';
import { seenThen } from '../teachings';

export const inPlainSight: PhraseFault = {
  ...phrase,
  id: 'in-plain-sight',
  phrases: phrases(`
    ~stare|stared|staring _? _? _? in the *face
    ~stare|staring _? at us|them|him|her|everyone|everybody|@person
    in plain *sight|view
    for *all|{any}|anyone to see|hear|find|notice|read
    in full *view|sight of
    there for *anyone|anybody|all|everyone|everybody
    *visible|known to everyone|anyone|anybody|everybody|all
    *hiding in plain sight
    *crystal|blindingly|painfully|abundantly {evident}
    right|directly|straight in *front of @person|them|him|her|everyone|everybody|us|their|his
    before|under|beneath @owner|their|his|her|everyone|everybody|our very? own? *eyes|nose|noses
    under|before the very? *nose|noses|eyes of
    *leaps|leapt|jumped|jumps off|out|to|into|from|at the|at|of page|screen|eye|eyes|you|us
    right|all *there on|in|for|before|at
    staring|stared|~look right|straight|directly *at
    on *page|line one|1 of
    *elephant in the room
    nothing could|would have been *simpler|easier|clearer|plainer|more
    ~stick|stuck|stands|stood out like a sore *thumb
    a *mile+ off|away
    in *black and white
    in big|large|bold|red|capital|block bold|red? *letters|capitals
    plain *to see|anyone|everyone|anybody|everybody|all
    could|can hardly|not|scarcely have been more *explicit|obvious|visible|prominent|blatant|evident|specific
    could|would hardly|not|scarcely|barely have been any? *clearer|plainer|louder|simpler|easier
    on every|each *single page|sheet|label|screen|form|box
    no *way to miss|overlook|mistake
    was|were|been impossible|hard|difficult|inconceivable to *miss|overlook|ignore|mistake
    is|are impossible to *miss|overlook|mistake
    is|are hard|difficult to *miss .|,|;
    you|one|they|he|she can|could not *miss|overlook|mistake
    on the *tin
    ~leave no *room|scope|margin for
    no great|big|real? *mystery|doubt what|as|why|how|which
    a *textbook
    ~be *textbook >
    log+|graph+|dashboard+|alarm+ ... *screamed|screaming
    had the right|correct|answer|word|warning|number ... ... in *front of @person|him|her|them
    *answer|clue|explanation|solution|cause ... sitting|lying|waiting
    *spelled|spelt it? out in|word|on
    how much *plainer|louder|simpler|clearer|easier can|could|does
    it ~be _? *plain|glaring that|from
    *~speak volumes
    *~speak for itself|themselves
    had every _? *fact|figure|information|detail|clue @person|he|she|they needed
    *unmissable
    *clue|hint|answer ~be in the name|title
    red *flags everywhere|galore
    *seen|visible from space
    fact|something|detail that *escaped|eluded
    ~have to *squint
    how ~be ... ... not a|an? *clue|sign|warning|hint
    could|can not be *overlooked|missed
    no *mistaking
    there ~be no *missing|overlooking
    hardly|not|scarcely *subtle
    in broad *daylight
    *loud and clear
    out a *mile
    *naked eye
    ~be *literally the|on|at|one|right|called|written
    the *very _? email|line|log|message|ticket|diff|page|screen|form|sheet|mail|document|dashboard|list|note that|in|on|@person|he|she|they
    *everything @person|he|she|they needed|had to? know? ~be|stood|lay in|on|at|there|right|before
    anyone|anybody|everyone|person with open|half|two? *eyes
    anyone|anybody|whoever who? *cared|bothered to
    had|with *everything @person|he|she|they needed
    *prominently displayed|shown|marked
    shouted|shouts|screams|screamed|screaming *danger|trouble|from
    *stands to reason
    so *obvious|evident|blatant that
    how can|could you|anyone|they *miss|overlook|mistake
    was|were|stood|stands in *bold at|on|across
    {look}|minutes|seconds ... ... would ... *enough|plenty|sufficient
    ~give it|this|that|everything *away
    nothing about ... ~be *subtle|hidden|ambiguous|mysterious|unclear
    not|hardly|scarcely exactly? well? *subtle|hidden|invisible|mysterious|concealed|buried
    nothing *subtle|hidden|mysterious|secret|ambiguous|difficult|complicated about
    no|hardly|not a? *secret that
    in *letters _ _ high|tall
  `),
  evenNegated: true,
  unlessAfter: foundByLooking,
  ...seenThen,
};

export const inPlainWords: PhraseFault = {
  ...phrase,
  id: 'in-plain-words',
  // "In plain words, the clock was slow" announces a sentence.
  phrases: phrases(`
    , in *plain english|letters
    _ in *plain english|letters
  `),
  evenNegated: true,
  unlessAfter: allOf(foundByLooking, words('answered explained wrote replied')),
  ...seenThen,
};

export const signsThere: PhraseFault = {
  ...phrase,
  id: 'signs-there',
  phrases: phrases(`
    writing|handwriting ... *wall
    *signs|flags|warnings|clues|hints|evidence|symptoms|facts|clue|answer|hint _? ~be all? there
    as *plain|clear|obvious|explicit as
    *clear|plain as
    plain|evident|apparent|obvious|clear|visible from ... *alone
    should|ought to? be *obvious|plain|evident|clear|self-evident|apparent to any|anyone|anybody|@person|all|everyone
    hindsight|retrospect|back ... seem+|look+|~be *obvious|evident|plain
    ~be perfectly|totally|completely|entirely *clear|plain|obvious
    every *indication|sign that|to|of|for
    should|ought|must to? have been _? a? *{evident}|{obvious}|red|no
    *plain|evident|apparent|obvious to? {any}|all
    should|ought|would|must to? have? ~tell *any|anyone|anybody
    *clear to anyone|anybody
    *plain|evident|apparent|obvious|clear from the|day {start}|one
    *obvious|unmistakable|ample|plain|plenty of? signs|warning+|clues|evidence
    *self-evident
    *obvious|glaring|blatant|evident {flaw}
  `),
  unlessAfter: foundByLooking,
  ...seenThen,
};

export const allPointed: PhraseFault = {
  ...phrase,
  id: 'all-pointed',
  phrases: phrases('all|every|everything ... *pointed|points to|at|towards|toward'),
  // "For the controller everything pointed to the sensor": how it looked from inside.
  unlessAfter: allOf(foundByLooking, words('controller watchdog program algorithm model autopilot')),
  ...seenThen,
};
