// What is said to have been easy: a quick look, all that they had to do.
import { foundByLooking } from '../certainties';
import type { PhraseFault } from '../../notation/entry';
import { allOf, words } from '../../notation/wordLists';
import { phrases, phrase } from './hindsightWords';
import { pointedThere } from '../teachings';

export const easyToSee: PhraseFault = {
  ...phrase,
  id: 'easy-to-see',
  phrases: phrases(`
    ~be {very}? *easy|simple to {see}
    < *easy|trivial to {see}
    *easy|simple|trivial|obvious catch|spot|find|call|pick|win
    *easily|readily have been? {seen}
    have been *easily|readily|trivially {seen}
    *easily|entirely|perfectly avoidable|preventable|foreseeable|predictable
    a|an|this _? *preventable|avoidable outage|incident|failure|loss|accident|delay|mistake|error
    ~be *foreseeable
    ~be {very}? *predictable >
    two|one|a|few|single _? *click+|query|command|keystroke+|grep|search|call|desk+|message|door+|floor+ away
    would have been *trivial|easy|simple|child's
    would have been the? a|the|easiest *matter|question|work|job|thing of|in
    was|were as *easy|simple as
    child *play
  `),
  unlessNext: words('why how'),
  unlessAfter: allOf(foundByLooking, words('with should must shall will')),
  ...pointedThere,
};

export const onlyHadTo: PhraseFault = {
  ...phrase,
  id: 'only-had-to',
  phrases: phrases(`
    *all it needed|~take ~be
    *all it would have taken
    not|hardly exactly|really|particularly *hard|difficult to {see}
    you|one|anyone|anybody only|just|merely *had to
    anyone|anybody *looking|glancing ... ... could see|tell
    not|hardly|too much to *ask|expect
    not ~have to look *far
    not *~take much to {see}
    does not *take long to {see}
    even ... one|you *can|could {see}|hear
    no|little ... *training|expertise|knowledge|background|diploma|effort|intelligence|insight|skill|talent|imagination|gift ~be? needed|required|called|necessary|to for? to? {see}|know|understand|{doing}
    ~need *only
    how *hard|difficult can|could|would|~be it
    it ~be not *hard|difficult|complicated to
    you|one|anyone|anybody|they|he|she only|just|merely|simply *~need|~have to {doing}|{see}
    ~be not|hardly exactly? *rocket|brain
    ~be the *obvious _ and|but|yet
    the *obvious next? step|thing|question|course|conclusion|check|place|move|test|person|measure ... ~be|would|had|did|never|,
    look|glance|check|test|call|question|message|minute+|seconds|command|query ... ... ~be *all it|that|they|@person|was? needed|stood|~take
    had|needed *but to
    *all that? @person|he|she|they had|needed _? ~be|do to|was
    one|a|two|three|another _? *{look}|message+|line+|word+|click|email|e-mail|sentence+|calls|questions ... ... and|, ... _? would
    hardly|scarcely *requires|~need|~take
    {spotting} ... ... was|were|been _? _? *trivial|easy|simple|straightforward|simplest|easiest
    {spotting} ... ... was|is|were just|only|merely? a *matter|question of
    {spotting} ... ... ~be not *hard|difficult|complicated
    *nothing can|could? ~be simpler|easier than
    would have *cost ... second+|minute+|nothing
    not ~need|~have to *be a|an @doer to
    nobody|not ~need|~have|take ... a|an|to *phd|degree|diploma|course|economist|specialist|guru
  `),
  evenNegated: true,
  ...pointedThere,
};

export const allTheyHadToDo: PhraseFault = {
  ...phrase,
  id: 'all-they-had-to-do',
  phrases: phrases(`
    *all that? _ _? _? needed|~have to do ~be
    only|one *thing that? _ _? _? needed|~have to do ~be to? {doing}
  `),
  unlessWith: words('we i it our'),
  evenNegated: true,
  ...pointedThere,
};

export const merelyHadTo: PhraseFault = {
  ...phrase,
  id: 'merely-had-to',
  phrases: phrases(`
    only|just|merely|simply *had|needed to
    *had|needed merely|simply|only to
    *walked|scrolled|sailed right|straight? past
    simply|just *did|had|would|could|~be not|never
  `),
  subject: ['person', 'nobody'],
  evenNegated: true,
  ...pointedThere,
};

export const hadTime: PhraseFault = {
  ...phrase,
  id: 'had-time',
  phrases: phrases(`
    *had|have days|weeks|months|years|hours|ample|plenty|enough|all|every ... to {see}|react|act|prepare|stop
    *told|warned ... times|twice|repeatedly that|about|of
    ~be *told|warned|reminded often|times|enough|repeatedly|again
    ~be *told|warned|reminded a|many|several? _? _ times
  `),
  subject: ['person', 'nobody', 'perhaps'],
  unlessWith: words('only barely just no not'),
  ...pointedThere,
};

export const quickLook: PhraseFault = {
  ...phrase,
  id: 'quick-look',
  phrases: phrases(`
    even a the|most? {brief}|cursory _? *{look}
    a|one {brief} *look|glance|peek|skim|read|reading|perusal|inspection ... shows|reveals|tells|makes|would
    one *look|glance|peek at
    ~take ... *all of _ seconds|minutes
    a|one {brief} _? *{look} ... would have turned|shown|revealed|told|brought|exposed|uncovered|sufficed|flagged|surfaced|caught
    *basic|elementary precaution|stuff|error|competence|diligence|knowledge|hygiene
  `),
  ...pointedThere,
};

export const firstLine: PhraseFault = {
  ...phrase,
  id: 'first-line',
  phrases: phrases('first page|line *of the manual|readme|docs|runbook|log|error|output|message'),
  // "The first line of the runbook is …" tells what stands there.
  unlessNext: words('is was names gives lists shows'),
  ...pointedThere,
};
