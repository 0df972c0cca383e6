// Phrases that tell what people did not do, in a world that did not exist, and norms that are told because they were broken.
import { careGerunds } from './acts';
import { phraseOf, type WordSets } from '../phrases';
import type { PhraseFault } from './entry';
import { inItsWay, sensibleStep, thisWork } from './teachings';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets: WordSets = {
  wise: words(`better wise wiser safe safer prudent sensible best smarter preferable good advisable helpful right simpler easier quicker cleaner courteous polite kinder fairer desirable welcome
    cheaper nice reasonable sound proper standard normal correct appropriate worthwhile useful smart professional responsible`),
  act: words(`ask wait check test read call consult tell warn stop roll involve inform escalate look verify review take pause rehearse phone do plan start
    use hold go keep leave announce have first let try double-check talk speak split stage notify communicate think declare hand page bring share raise put
    schedule drain freeze abort run write flag get postpone delay confirm coordinate include agree practise practice fail switch`),
  norm: words(`process processes procedure procedures policy policies protocol protocols runbook runbooks playbook playbooks checklist checklists guideline guidelines
    rule rules instruction instructions standard standards convention conventions principle practice practices steps plan workflow freeze requirement requirements window deadline handbook
    sop sops advice guidance recommendation recommendations agreement clause article section`),
  process:
    words(`process processes procedure procedures protocol runbook runbooks playbook playbooks checklist checklists guideline guidelines convention conventions
    principle practice practices freeze sop sops advice guidance recommendation recommendations agreement handbook`),
  human:
    words(`call conversation chat question heads-up look review reviews communication coordination planning preparation rehearsal walkthrough care attention caution
    patience thought discussion meeting sign-off signoff hand-over handover hand-off handoff consultation briefing debrief escalation word assessment notification
    opinion drill test announcement notice reply answer warning message explanation eyes`),
  sooner: words('earlier sooner faster prompter quicker timelier closer more better firmer stricter clearer'),
  obtained: words(
    'obtained sought given done held performed carried made take happen conducted completed granted requested attempted',
  ),
  followed: words(
    'followed observed respected obeyed honoured honored applied adhered complied upheld heeded kept used consulted',
  ),
  asking: careGerunds,
  breach: words('violation breach defiance contravention disregard spite ignorance'),
  bypassed: words(
    'bypassed circumvented skipped sidestepped side-stepped disregarded ignored flouted violated breached contravened shortcut short-circuited neglected dodged',
  ),
  mandatory: words(
    'mandatory required obligatory necessary prescribed requisite compulsory usual customary proper agreed second due prior needed',
  ),
  approval: words(
    'approval approvals review reviews sign-off signoff authorisation authorization permission consent clearance testing test approver reviewer check checks',
  ),
  step: words(`thing things call move option choice course decision step response answer play reaction approach way practice instinct action path procedure idea
    question place time point moment fix remedy thought port tactic plan route`),
  best: words(`right correct better best proper sensible obvious safe safer safest wise wiser prudent appropriate decent responsible natural logical smart smarter simplest
    reasonable usual standard normal expected professional first courteous sane preferable sounder kinder honest cautious easy easier`),
  chance: words('opportunity opportunities chance chances window moment time occasion option'),
  saved: words(
    `fine back up safe intact done home avoided saved over unaffected spared met here alive running open well ready`,
  ),
  duty: words('job duty responsibility task role business place obligation turn'),
};

const p = (...notations: readonly string[]) => notations.map((notation) => phraseOf(notation, sets));

/** What a norm or a duty is told with, before it is told that nobody kept it. */
const duties = words(
  `practice policy procedure rule standard responsibility duty supposed required requires requirement normally usually must convention custom expected job runbook playbook says checklist guideline guidelines guidance instructions agreed agreement
      obliged ought manual sop protocol principle mandatory called calls could obligation owed promised stipulates due incumbent`,
);

const phrase = { shape: 'phrase', category: 'counterfactual' } as const;

export const counterfactualPhrases: readonly PhraseFault[] = [
  {
    ...phrase,
    id: 'if-only',
    phrases: p('if *only ... had|would|could'),
    evenNegated: true,
    unsaid: 'what did happen, and what was known then',
    ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  },
  {
    ...phrase,
    id: 'no-business',
    // Of a driver on the wrong host it says where it was, of people what they may do.
    subject: ['person', 'perhaps', 'nobody', 'stranger'],
    phrases: p('had no *business ~do|run|touch|change|make|use|in|on|with|deploy|push'),
    ...inItsWay,
  },
  {
    ...phrase,
    id: 'would-have-taken-a-minute',
    phrases: p(
      'would have taken|needed|required|cost ... *message|call|minute|minutes|second|seconds|question|email|e-mail|moment|look|glance|chat',
    ),
    // How long a system would have taken on a condition is a figure.
    unlessAfter: words('if'),
    ...inItsWay,
  },
  {
    ...phrase,
    id: 'would-have-been-wiser',
    phrases: p(
      'would|might|had have been more|far|much|so? *{wise} to|for|if|had|that',
      'might|may|would well? have been *{wise} {act}',
      'would have *cost nothing|little',
      'would not have *cost|hurt|killed|harmed|been|taken ... to ^ask|check|call|look|wait|tell|read|test|review|warn|much|anyone|anybody|anything',
      '^thing|move|course|practice|procedure|reaction|response|approach|decision|choice|instinct|option ... *would have been to',
      '^thing to do *would have been',
      'would have been *better off',
      'would have been well *advised',
      'would have done *well|better|right to',
      'you|one would|had|might *think|expect|hope that|@person|someone|somebody|the|a|for',
      'you|one would|had|might have *hoped for',
      'you|one would|had|might have *thought|expected|hoped|imagined|assumed that|@person|someone|somebody|the|a',
      'might|may just? as *well have',
      'it should|ought not to? have *taken',
      'would have *made more|better|much sense',
      'a|an|one|some|more|the ... {human} ... would have been *{wise}',
      '*deserved|merited|warranted a|an|some|more|another|at|better ... {human}|look|read|than',
      '*deserved|merited to',
      '{human} ... was|were *owed|mandatory|missing|called',
      '*owed @person|him|her|them|us|everyone|it|the ... a|an|at|better ... {human}',
      '*owed a|an|at|better ... {human}',
      'it *behoved|behooved|behoves|behooves',
      '{best} ^{step} to|in ... ... *was|were to',
      '{best} ^{step} for @person|anyone|someone ... ... *was|were|is to',
      'proper|decent|responsible|sensible|prudent|right ^thing|course|move *was|is to',
      'the *least ... ^could|can|might',
      '~be ^the *moment|time|point|cue for @person|somebody|anyone to',
      '^no *reason|need for @person not to',
      'there was|were ... ^time|opportunity|chance enough? *for @person|somebody|anyone to',
      'at no *point|time|stage did ... stop|think|pause|ask|occur|consider',
      '^nobody|none|no|not one? *~take|stop|pause the|to trouble|time|care|think|ask|check|look|consider',
      '*reason|cause enough',
      'on @owner *watch',
      '*asking|expecting too much',
      '< not *{asking} ... was|cost|meant',
      'anyone|anybody *else would|might have',
      'have been *worth {asking}|a|the',
      '*failure to consult|inform|tell|communicate|ask|review|escalate|warn|listen|involve',
      'need|needs|needed not ^have *happened|occurred|been|come|gone',
      'what ~be *needed|required|missing|lacking|wanted ~be a|more|better|some ... {human}',
      '*better to have asked|waited|checked|tested|called|told|read|consulted|rolled|stopped|involved',
      'should|ought rather|instead|first? have *known',
      '*courtesy|decency|prudence|diligence|caution would have|demanded|dictated|required|been',
      '*ideally|properly , ... would have',
      'would|might have been? the|a|an far|much|so? *{best} {step}',
      '< the|a|an? {best} ^{step} ... *would have been',
      '< _? *{wise} by? far? would|might have been',
      '{best} ^{step} there|here|then|at|on ... *was to {act}|~have|not',
      'would have *cost _ _? _? _? nothing|little',
      '^would it have *killed|hurt|cost|harmed|been|taken',
      'was|were|is it too|so *much|hard|difficult to ask|expect|read|check|wait|call|tell|look|send',
      'what ~be *needed|required|called|wanted from|of|for @person',
      'that|this|it|then|which was|is|would the *time|moment|point|stage|place|cue|signal|chance to {act}',
      '*pity|shame|unfortunate|regrettable|lamentable|sadly|unfortunately|regrettably that? nobody|no-one|none|neither',
      '*pity|shame|unfortunate|regrettable|sadly|unfortunately|regrettably that? no one',
      'not ... at all *costs >',
      '*~wish @person|someone|somebody|anyone|they|he|she had|would',
      'nothing|little was? *stopped|prevented|kept|hindered|precluded|stopping|preventing @person|them|him|her|anyone from? ... from|{act}',
      'there was|were nothing to *stop|prevent|keep|hinder @person|them|him|her|anyone',
      '^no *need|call|cause|reason|occasion|justification for @person|anyone|them|him|her to',
      'no *reason why|for|that? ... could|should|not|to not',
      '^it *fell|was|lay|is|behoved|behooved to? on|upon|for|with @person to',
      '*incumbent on|upon',
      'could|might just? as|so *easily|well|readily have',
      'there was|were ... ample|plenty|enough|every|still|sufficient *time|opportunity|chance|reason|occasion|warning of? time? to {act}',
      '*missed|lost|wasted|squandered opportunity|opportunities|chance|chances to|for ... {act}',
      '{sooner} {human}|rollback|action|intervention ... was|were *called|warranted|needed|required|wanted',
    ),
    evenNegated: true,
    unsaid: 'what made the other way the sensible one then',
    ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  },
  {
    ...phrase,
    id: 'norm-not-followed',
    phrases: p(
      '{process} ... ~be|has|had|have not|never been? *{followed} to?|with?',
      '{norm} ... ... ... ~be|has|had|have not|never been? *followed|adhered|respected|obeyed|observed|complied|heeded|honoured|honored|upheld to?|with?',
      '{process} ... was|were|been *{bypassed}',
      '{mandatory} checks|pre-checks|{approval} ... was|were *{bypassed}|omitted',
      'two-person|two-man|four-eyes|golden|house|buddy|n-1 ... rule|principle was|were been? *{bypassed}',
      'yet|but that|this|which is|was exactly|just|precisely? *what ^happened|occurred',
      '{norm} ... ~be been? *flouted|violated|breached|contravened|disregarded',
      '{mandatory} ... {approval}|{human} ~be|did|has not been? *{obtained}',
      'no|none|neither ... *{norm} ~be|were followed|respected|observed',
      '*failure|failing to follow|adhere|observe|respect|comply|obey ... {norm}',
      '*contrary to ... {norm}|freeze|handbook|rulebook',
      'in *{breach} of ... {norm}|freeze|advice',
      '*against {norm}|all|explicit|express|the|better|clear ... ^{norm}|advice|judgement|judgment|orders|wishes|instructions',
      '*without the|a|any ^{mandatory} ... {approval}',
      'outside|outwith of? the|an|any? ... change|maintenance|agreed|approved *window|process',
      '{norm}|handbook|manual|contract|rota ... *requires|required|demands|demanded|stipulates|stipulated|prescribes|prescribed|mandates|mandated|says|said|called|calls|specifies|specified|states|stated|expects|expected ... ... ,|; but|yet|and? ... only|instead|nobody|none|neither|alone|straight|never',
      '{norm}|manual ~be *clear|explicit|unambiguous|unequivocal|crystal on|that|about|:|enough|;',
      '{norm} ... ... ~exist|~be|there for a *reason',
      'not *how things|it|we|this|that|work|changes ~be? done|do|operate|work|handle',
      'not *what the|our|its {norm}|manual|handbook ^say|says|said|prescribes|asks|require|requires',
      'so|as|like *much|well for the? {norm}',
      '*non-compliance|noncompliance|non-adherence with|to ... {norm}',
    ),
    evenNegated: true,
    unlessNext: words('by'),
    ...thisWork,
  },
  {
    ...phrase,
    id: 'norm-not-done',
    phrases: p(
      'that|this|which|it|none|nothing ... was|were not|never? *done|met|honoured|honored|observed|followed|carried|performed|sought|respected|held',
      'that|this|which|it did not|never *happen|occur|materialise|materialize',
      'and|but|yet|,|;|. it|this|that|they|she|he *was|were|did|had ^not >',
      'and|but|yet|, *did|was|had ^not >',
      'yet|but it|this|that|they|he|she *was|did >',
      'which @person|he|she|they *did|had ^not',
      'this|that one *did|was|had not|barely|only',
      ',|;|. @person|he|she *did >',
      ',|;|but|and|yet on? this *occasion|time',
      'and|,|; ... *without one|it|any >',
      'this|that|which|step|check was|were *skipped|omitted|bypassed|dispensed',
      'and|but|yet|,|;|. no|none|neither _? *was|were {obtained}|observed|asked|held',
      'and|but|yet|, ^no|nobody|none|neither one|of? _? _? *did|had|was >',
      '^nobody|none|neither *did|had so|it|that|this >',
      'there was|were *none >',
      'no *record|trace|evidence of any|a|such|this|that',
    ),
    onlyAfter: new Set([
      ...duties,
      ...words(
        'shall meant ideally demands demanded mandates dictates prescribes norm compulsory deserved ordered orders',
      ),
    ]),
    unlessAfter: words('due bug because since'),
    evenNegated: true,
    ...thisWork,
  },
  {
    ...phrase,
    id: 'duty-took-long',
    phrases: p('that|this|it *took ... hour|hours|minutes|days|weeks|longer'),
    onlyAfter: duties,
    unlessAfter: words('due bug because since'),
    evenNegated: true,
    ...thisWork,
  },
  {
    ...phrase,
    id: 'their-job',
    phrases: p(
      '~be @owner *{duty} to',
      'it ~be|was @owner *{duty} to',
      '~be @owner *job|responsibility|duty',
      '*responsibility|job|duty of @person to',
      '~be ^up|down *to @person to',
      '^it ~be *on|for|with @person to',
      '~be @person *{duty}|call to',
      '~be ^what @person ~be *there|paid|hired|for',
      '^fell *to @person to',
      '*up to him|her|them|someone|somebody to',
      '*expected of @person that|to',
    ),
    ...inItsWay,
  },
  {
    ...phrase,
    id: 'no-excuse',
    phrases: p(
      'no *excuse|justification for',
      'no *excuse >',
      'no ... ^reason *not to {act}',
      'no *excuse not to',
      'not *excuse|justify ~be|leave|skip|ignore|fail',
    ),
    evenNegated: true,
    unsaid: 'what made it sensible at the time',
    ask: 'What made the step that was taken the sensible one, and what would have had to be different?',
  },
  {
    ...phrase,
    id: 'had-time',
    phrases: p(
      '~have|give ample|plenty|enough|sufficient|more of? than? enough? *time|opportunity|opportunities|chances|warning|notice|reason to',
      '~be in ... *position|place to {act}|prevent|intervene|object|refuse',
      '~have a *duty|obligation|responsibility to',
      '~be *duty-bound|honour-bound|honor-bound|obligated',
      '~be under ... *obligation|duty|instruction|instructions|orders to',
      '~be duty *bound to',
      '~have every|the *means|option|chance of',
      'had all *weekend|day|week|night|morning to',
      '^~owe it|owed *it to',
      '~be *remiss|wrong in|not|to',
      'had *only to {act}|look|walk|pick|open|turn|scroll|glance|lift',
      '~have every *opportunity|chance|reason to',
      '~have all the *time|information|tools|data|warning|signs in|they|he|she|needed|to',
    ),
    subject: ['person', 'stranger', 'nobody'],
    // "Had every reason to trust the light" says why it made sense.
    unlessNext: words('think trust believe assume expect rely feel suppose'),
    unsaid: 'what that time was spent on',
    ask: 'What was that time spent on, and what made that the pressing thing?',
  },
  {
    ...phrase,
    id: 'what-they-are-for',
    phrases: p('@person is|are|was|were *supposed|meant|expected|paid to do|for'),
    onlyAfter: words('what'),
    evenNegated: true,
    ...inItsWay,
  },
  {
    ...phrase,
    id: 'later-than-it-should',
    phrases: p('*later|longer|slower than it|that should|ought to? have'),
    onlyAfter: words(
      'escalation rollback decision call response reaction announcement notice reply handover hand-over support team approval investigation review',
    ),
    evenNegated: true,
    unsaid: 'what happened in that time',
    ask: 'What happened in that time, and what was it waiting for?',
  },
  {
    ...phrase,
    id: 'as-they-should',
    phrases: p(
      'as|than|which|what @person should|ought to? *have >',
      'as|than|which|what they|he|she should|ought to? *have >',
      '*longer|later|slower than they|he|she should|ought to? have',
    ),
    evenNegated: true,
    ...sensibleStep,
  },
];
