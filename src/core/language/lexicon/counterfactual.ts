// Phrases that tell what people did not do, in a world that did not exist, and norms that are told because they were broken.
import { trusting } from './certainties';
import { careGerunds } from './acts';
import { phrasesOf, type WordSets } from '../notation/phrases';
import type { PhraseFault } from '../notation/entry';
import { inItsWay, sensibleStep, thisWork } from './teachings';
import { allOf, words } from '../notation/wordLists';

const sets: WordSets = {
  wise: words(`better wise wiser safe safer prudent sensible best good helpful right simpler easier quicker cleaner polite kinder fairer
    desirable welcome cheaper nice reasonable sound proper standard normal correct appropriate useful smart professional responsible`),
  act: words(`ask wait check test read call consult tell warn stop roll inform escalate look verify review take pause rehearse phone do plan
    start use hold go keep leave announce have first let try double-check talk speak split stage notify communicate think declare hand
    page bring share raise put schedule drain freeze abort run write flag get postpone delay confirm include agree practice practise fail
    switch turn abandon cancel intervene object speak compare validate measure count inspect study reach find contact alert recheck question
    record document involve limit contain`),
  norm: words(`process+ procedure+ policy+ protocol runbook+ playbook checklist rule+ instruction+ standard+ convention principle practice practise steps
      plan workflow freeze requirement+ window deadline handbook sop+ advice guidance recommendation+ agreement clause article section guideline+ matrix`),
  process:
    words(`process+ procedure+ protocol runbook+ playbook checklist convention principle practice practise freeze sop+ advice guidance
      recommendation+ agreement handbook`),
  human:
    words(`call conversation chat question heads-up look review+ communication coordination planning rehearsal care attention caution
      patience thought discussion meeting sign-off hand-over handover hand-off handoff consultation briefing debrief escalation word
      assessment notification opinion drill test announcement notice reply answer warning message explanation eyes`),
  sooner: words('earlier sooner faster prompter quicker closer more better stricter clearer'),
  obtained: words(
    'obtained taken sought given done held performed carried made take happen conducted completed granted requested attempted',
  ),
  followed: words('followed observed respected obeyed honoured honored applied adhered kept used consulted'),
  asking: careGerunds,
  breach: words('violation breach contravention disregard spite ignorance'),
  bypassed: words('bypassed skipped disregarded ignored violated breached shortcut neglected'),
  mandatory: words(
    'mandatory required necessary prescribed compulsory usual customary proper agreed second due prior needed',
  ),
  approval: words(
    'approval+ review+ sign-off signoff authorisation authorization permission consent clearance testing test approver reviewer check+',
  ),
  step: words(`thing+ call move option choice course decision step response answer play reaction approach way practice practise action path procedure
      idea question place time point moment fix remedy thought port plan route`),
  best: words(`right correct better best proper sensible obvious safe safer safest wise wiser prudent appropriate decent responsible natural logical smart smarter simplest
    reasonable usual standard normal expected professional first courteous sane preferable sounder kinder honest cautious easy easier`),
  detour: words(
    'detour shortcut haste hurry rush insistence meddling tinkering experiment stubbornness silence impatience curiosity pride',
  ),
  duty: words('job duty responsibility task role business place obligation turn'),
};

const phrases = (notations: string) => phrasesOf(notations, sets);

/** What a norm or a duty is told with, before it is told that nobody kept it. */
const duties =
  words(`practice practise policy procedure rule standard responsibility duty supposed required requires requirement normally usually must
      convention custom expected job runbook playbook says checklist guideline+ guidance instructions agreed agreement obliged ought
      manual sop protocol principle mandatory called calls could obligation owed promised stipulates due incumbent`);

const phrase = { shape: 'phrase', category: 'counterfactual' } as const;

export const counterfactualPhrases: readonly PhraseFault[] = [
  {
    ...phrase,
    id: 'if-only',
    phrases: phrases('if *only ... had|would|could'),
    evenNegated: true,
    notOfThings: true,
    unsaid: 'what did happen, and what was known then',
    ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  },
  {
    ...phrase,
    id: 'wish-they-had',
    phrases: phrases('*wish+|wished that? @person|they|someone|somebody|anyone|people had'),
    unlessWith: words('i we'),
    ...sensibleStep,
  },
  {
    ...phrase,
    id: 'no-business',
    // Of a driver on the wrong host it says where it was, of people what they may do.
    subject: ['person', 'perhaps', 'nobody', 'stranger'],
    phrases: phrases('had no *business'),
    ...inItsWay,
  },
  {
    ...phrase,
    id: 'would-have-taken-a-minute',
    phrases: phrases(
      'would have taken|needed|cost ... *message|call|minute|minutes|second|seconds|question|email|e-mail|moment|look|chat',
    ),
    // How long a system would have taken on a condition is a figure.
    unlessAfter: words('if'),
    ...inItsWay,
  },
  {
    ...phrase,
    id: 'would-have-been-wiser',
    phrases: phrases(`
      would|might|had have been _? *{wise} _
      thing|move|course|practice|practise|procedure|decision ... *would have been to
      would have been well *advised
      would have done *well|better|right to
      you|one would|had|might *think|expect|hope that|@person|someone|somebody|anyone|for|more
      you|one would|had|might have *thought|expected|hoped|assumed that|@person|someone|somebody|the|a|for
      i would have *thought|expected|hoped @person|someone|somebody|anyone
      might|may|could just? as *well have
      release|patch|upgrade|migration could have been? *waited|left|postponed for|until|till|a|>
      would not? have *killed|hurt|harmed @person|them|him|her|anyone|anybody|us|nobody|the
      would|might have made more|better *sense
      with a more|less *careful|attentive|experienced|cautious|thorough|diligent|hasty @doer
      < _ _? _? _? straight|right *away would have
      it should|ought not to? have *taken
      a|an|one|some|more|the ... _ ... would have been _? *{wise}
      would|might have been in *order
      would have been the|common *thing|courtesy
      *deserved|merited|warranted a|an|some|more|another|at|better ... {human}|look|read|than
      *deserved|merited to
      there had|have been ... *time|opportunity|occasion|chance for|to
      *called|cried for ... , not
      until ... ... did anybody|anyone|someone|somebody|@person *think|look|ask|check|consider|call|bother
      {human} ... was|were *owed|mandatory|missing|called
      *owed _? @person|him|her|them|us|everyone|it|the
      *owed a|an|at|better ... {human}
      it *behoved|behooved|behoves|behooves
      {best} {step} to|in ... ... *~be to
      {best} {step} for @person|anyone|someone ... ... *~be to
      proper|decent|responsible|sensible|prudent|right thing|course|move|call *~be to
      the *least ... could|can|might
      ~be the *moment|time|point for @person|somebody|anyone to
      was the *moment to
      there ~be *ample|plenty of? time|opportunity
      there ~be ... time|opportunity|chance enough? *for @person|somebody|anyone to
      at no *point|time|stage did ... stop|think|pause|ask|occur|consider|seek|propose|consult|look|check
      not *once did @person|anyone|anybody|somebody|they|he|she|the
      nobody|none|no|not one? *~take|stop|pause the|to time|{act}|look|consider
      no|little *attempt|effort|thought|consideration|provision ... was|were|had|has been? made|taken|given|spent|undertaken
      nothing|little was|were|had|has been? *done|undertaken to {act}|prevent|protect|avoid|reduce|ensure
      what the ... hour|situation|moment|alarm|case|occasion *called|demanded|required|cried
      had no *place in|on|near
      ~be not *acceptable|permissible|tolerable|excusable that @person|he|she|they|somebody|someone|nobody|one
      *reason|cause enough
      there ~be every *opportunity|chance|reason to {act}
      *reason not to
      no *reason to hurry|rush|panic
      escalation|decision|rollback|call|handover|announcement ... ~come|was|were ... too *late
      that|this ~be not *how ... done|made|run|handled
      *asking|expecting too much
      ~need not have *happened|been|come|gone
      none|nothing of this|it|that *had|needed|need to be|happen
      it|this|that did|~have|need not have|had|need to *happen|end|come|take|last
      *courtesy|decency|prudence|diligence|caution would have|required|been
      would|might have been? the|a|an _? *{best}
      < the|a|an? {best} {step} ... *would|should|ought to? have been
      had anyone|anybody|someone|somebody|one|they|he|she|@person *thought|bothered|cared|troubled|stopped to
      < _? *{wise} _? by? ... far? would|might have been
      {best} {step} _ ... *was to ... {act}|~have|not
      would have *cost _ _? _? _? nothing|little
      *pity|shame|regrettable|sadly|unfortunately|regrettably that? no one
      nothing|little was? *stopped|prevented|kept|stopping @person|them|him|her|anyone from? ... from|{act}
      no *need|call|cause|reason for @person|anyone|them|him|her _? to
      no *reason why|for|that? ... could|should|not|to not
      *incumbent on|upon
      there ~be ... ample|enough|every|still *time|reason|warning of? time? to {act}
      {sooner} {human}|rollback|action ... ~be *called|warranted|needed|required|wanted
      < *without @owner {detour}
      < *without the {detour} ... by|of @person
      not|but been? for the *{detour} ... by|of|from @person
      not|but been? for @owner *{detour}|edit|change+|push|merge|commit|mistake|delay|absence|decision|click|script
      nothing|little ... *way of {asking}
      nobody|nothing|none|no-one *forced|obliged|compelled @person|them|him|her|the|anyone ... to
      would have been *enough|sufficient for @person ... {act}
      < *{asking} ... ~be the|a better|safer|wiser|smarter|kinder {step}
      this|that|it|situation|which *called for a|an|some|more ... {human}
      pair of *eyes|hands ... ~be needed|called|missing|lacking
      no|any|a *self-respecting|prudent|considerate|conscientious
      anyone|anybody|everyone *else would have asked|checked|called|stopped|seen|noticed|waited
    `),
    evenNegated: true,
    unsaid: 'what made the other way the sensible one then',
    ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  },
  {
    ...phrase,
    id: 'norm-not-followed',
    phrases: phrases(`
      {process} ... ~have|~be not|never been? *{followed}
      {norm} ... ... ... ~have|~be not|never been? *followed|adhered|respected|obeyed|observed|complied|kept|honoured|honored
      *care|diligence|caution was|has not been? taken|exercised|paid
      not ... *carried|done|performed|completed out? as|per required|prescribed|per|policy|sop
      {process} ... ~be *{bypassed}
      {mandatory} checks|pre-checks|safeguards|precautions|{approval} ... ~be *{bypassed}|omitted|dispensed|waived|forgone|foregone
      {norm} ... ~be been? *flouted|violated|breached|contravened|disregarded|circumvented|sidestepped|trampled|waived
      {norm}|safeguard+|precaution+|principle ... ~be *set|put|swept|thrown|left aside|overboard|out|wind
      *corners ~be|~have been|being? cut
      *against instructions|advice >|of|from|by
      {norm} *clearly|plainly|explicitly states|says|forbids
      {mandatory} ... _ ~be|did|has not been? *{obtained}
      *contrary to ... {norm}|freeze|handbook
      in *{breach} of ... {norm}|freeze|advice
      was|were|been _ ... *without asking|consulting|involving|speaking|talking|phoning
      *against {norm}|all|the|better|clear ... {norm}|advice|judgement|judgment|orders|wishes|instructions
    `),
    evenNegated: true,
    unlessNext: words('by'),
    ...thisWork,
  },
  {
    ...phrase,
    id: 'norm-not-done',
    notOfThings: true,
    phrases: phrases(`
      that|this|which|it|same|none|nothing ... was|were not|never? *done|taken|met|honoured|honored|observed|followed|carried|performed|sought|respected|held
      that|this|which|it|none did not|never *happen|occur|materialise|materialize|take
            and|but|yet|,|;|. it|this|that|they|she|he _? *did|had|~be not >
      and|but|yet|, *did|was|had not >
      yet|but _ *was|did >
      which @person|he|she|they *did|had not
      this|that one *did|was|had not|barely|only
      yet|but this|that one *~be|did|had|went|came
      yet|but|; it|they ~be been? *pushed|rushed|waved through|out
      ,|;|. @person|he|she *did >
      ,|;|but|and|yet on? this *occasion|time
      and|,|; ... *without one|it|any >
      this|that|which|same|step|check ~be *skipped|omitted|bypassed|dispensed|missed
      and|but|yet|,|;|. no|none|neither _? *~be {obtained}|observed|asked|held
      there ~be only? *none|one|nobody >
      ;|,|yet|but|and one|none|half ~be *{obtained}|skipped
      ;|,|yet|but|and none|nobody|no-one|neither|half|one *was|were|did|had >
      , @person|he|she|they *carried|went|pressed|pushed|drove on|ahead
      ;|,|but|yet|and *here @person|somebody|nobody|no|none|it
      ;|,|but|yet|and ... ... *alone|anyway|regardless|nonetheless >
      ;|yet|but|and|, the? it|this|that|they|order ~be been? *{bypassed}|reversed
    `),
    onlyAfter: allOf(
      duties,
      words(
        'shall meant ideally regulations rules sop sops permitted forbids demands demanded mandates dictates prescribes norm compulsory deserved rights belongs belonged option ordered order orders prohibited forbidden freeze need needs always asks wants',
      ),
    ),
    unlessAfter: words('due bug because since'),
    evenNegated: true,
    ...thisWork,
  },
  {
    ...phrase,
    id: 'their-job',
    phrases: phrases(`
      ~be @owner *{duty} to
      ~be @owner *job|responsibility|duty|place
      ~be not @owner *place to
      ~be not @owner|hers|theirs to *take|make|give|decide|grant
      ~be the *job|duty|responsibility|task of @person
      duty|onus|obligation|responsibility|burden ... ~be *on|upon|with @person to
      *responsibility|job|duty of @person to
      ~be up|down *to @person to
      it was|were not? *on|for|with @person to
      fell *to @person to
      *expected of @person that|to
    `),
    ...inItsWay,
  },
  {
    ...phrase,
    id: 'had-the-chance',
    phrases: phrases(`
      ~have|give ample|enough|more of? than? enough? *time|opportunity|warning|notice|reason to
      ~be in ... *position|place to {act}|prevent|object|refuse
      ~be *duty-bound
      ~be under ... *obligation|duty|instruction+|orders to
      ~be duty *bound to
      ~have every|the *means|option|chance of
      had all *weekend|day|week|night|morning to
      had *only to {act}|look|open|turn
      ~have every *opportunity|chance|reason to
      ~have _ *chances|opportunities|occasions to
      ~have all the *time|information|data
      had the *power|opportunity|authority|option to
      had ... minutes|hours|days|time *in which
      had it in @owner|his|her|their *power
      had no *right to
      was|were *free to {act}
    `),
    subject: ['person', 'stranger', 'nobody', 'perhaps'],
    unlessNext: trusting,
    unsaid: 'what that time was spent on',
    ask: 'What was that time spent on, and what made that the pressing thing?',
  },
  {
    ...phrase,
    id: 'later-than-it-should',
    phrases: phrases(`
      *later|longer|slower than it|that should|ought to? have
      *later|longer than the|our _? {norm}|sla|contract _
    `),
    onlyAfter: words(
      'escalation rollback decision call response reaction announcement notice reply handover hand-over told informed acknowledged support team approval investigation review',
    ),
    evenNegated: true,
    unsaid: 'what happened in that time',
    ask: 'What happened in that time, and what was it waiting for?',
  },
  {
    ...phrase,
    id: 'as-they-should',
    phrases: phrases('as|than|which|what _ should|ought to? *have >'),
    evenNegated: true,
    ...sensibleStep,
  },
];
