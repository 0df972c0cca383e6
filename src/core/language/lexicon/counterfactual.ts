// Phrases that tell what people did not do, in a world that did not exist, and norms that are told because they were broken.
import { phraseOf, type WordSets } from '../phrases';
import type { PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets: WordSets = {
  wise: words(`better wise wiser safe safer prudent sensible best smarter preferable good advisable helpful right simpler easier quicker cleaner courteous polite kinder fairer
    cheaper nice reasonable sound proper standard normal correct appropriate worthwhile useful smart professional responsible`),
  act: words(`ask wait check test read call consult tell warn stop roll involve inform escalate look verify review take pause rehearse phone do plan start
    use hold go keep leave announce have first let try double-check talk speak split stage notify communicate think declare hand page bring share raise put
    schedule drain freeze abort run write get postpone delay confirm coordinate include agree practise practice fail switch`),
  norm: words(`process processes procedure procedures policy policies protocol protocols runbook runbooks playbook playbooks checklist checklists guideline guidelines
    rule rules instruction instructions standard standards convention conventions principle practice practices steps plan workflow freeze requirement requirements window deadline handbook
    sop sops advice guidance recommendation recommendations agreement handbook`),
  process:
    words(`process processes procedure procedures protocol runbook runbooks playbook playbooks checklist checklists guideline guidelines convention conventions
    principle practice practices freeze sop sops advice guidance recommendation recommendations agreement handbook`),
  human:
    words(`call conversation chat question heads-up look review reviews communication coordination planning preparation rehearsal walkthrough care attention caution
    patience thought discussion meeting sign-off signoff hand-over handover hand-off handoff consultation briefing debrief escalation word assessment notification
    opinion drill test announcement notice`),
  obtained: words(
    'obtained sought given done held performed carried made take happen conducted completed granted requested attempted',
  ),
  followed: words(
    'followed observed respected obeyed honoured honored applied adhered complied upheld heeded kept used consulted',
  ),
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
  duty: words('job duty responsibility task role business place obligation turn'),
};

const p = (...notations: readonly string[]) => notations.map((notation) => phraseOf(notation, sets));

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
    id: 'would-have-been-wiser',
    phrases: p(
      'would|might have been *{wise} to|for|if|had',
      'might|may|would well? have been *{wise} {act}',
      'would have *cost nothing|little',
      'would not have *cost|hurt|killed|harmed|been|taken ... to ask|check|call|look|wait|tell|read|test|review|warn|much|anyone|anybody|anything',
      'would have taken|needed|required|cost ... *message|call|minute|minutes|second|seconds|question|email|e-mail|moment|look|glance|chat',
      'thing|move|course|practice|procedure|reaction|response|approach|decision|choice|instinct|option ... *would have been to',
      'thing to do *would have been',
      'would have been *better off',
      'would have been well *advised',
      'would have done *well|better|right to',
      'you|one would|had|might *think|expect|hope that|@person|someone|somebody|the|a|for',
      'you|one would|had|might have *hoped for',
      'you|one would|had|might have *thought|expected|hoped|imagined|assumed that|@person|someone|somebody|the|a',
      'might|may just? as *well have',
      'it should|ought not to? have *taken',
      'would have *made more|better|much sense',
      'need|needs|needed not have *happened|occurred|been',
      'what ~be *needed|required|missing|lacking|wanted ~be a|more|better|some ... {human}',
      '*better to have asked|waited|checked|tested|called|told|read|consulted|rolled|stopped|involved',
      'should|ought rather|instead|first? have *known',
      '*courtesy|decency|prudence|diligence|caution would have|demanded|dictated|required|been',
      '*ideally|properly , ... would have',
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
      '{norm} ... ... ... ~be|has|had|have not|never been? *followed|adhered|respected|obeyed|observed|complied|heeded to?|with?',
      '{process} ... was|were|been *{bypassed}',
      'two-person|two-man|four-eyes|golden|house|buddy|n-1 ... rule|principle was|were been? *{bypassed}',
      'yet|but that|this|which is|was exactly|just|precisely? *what happened|occurred',
      '{norm} ... ~be been? *flouted|violated|breached|contravened|disregarded',
      '{mandatory} ... {approval}|{human} ~be|did|has not been? *{obtained}',
      'no|not|never|without ... ... ,? as|which|that the|our|this|its {norm} *demands|demanded|requires|required|prescribes|prescribed|stipulates|stipulated|mandates|mandated|dictates|dictated|calls|asks',
      'no|none|neither ... *{norm} ~be|were followed|respected|observed',
      '*failure|failing to follow|adhere|observe|respect|comply|obey ... {norm}',
      '*contrary to ... {norm}|freeze|handbook|rulebook',
      'in *{breach} of ... {norm}|freeze|advice',
      '*against {norm}|all|explicit|express|the|better|clear ... {norm}|advice|judgement|judgment|orders|wishes|instructions',
      '*without the|a|any {mandatory} ... {approval}',
      'outside|outwith of? the|an|any? ... change|maintenance|agreed|approved *window|process',
      '*non-compliance|noncompliance|non-adherence with|to ... {norm}',
    ),
    evenNegated: true,
    unlessNext: words('by'),
    unsaid: 'how the work usually gets done',
    ask: 'How does this work usually get done, and where do the rule and the work pull apart?',
  },
  {
    ...phrase,
    id: 'norm-not-done',
    phrases: p('that|this|which|it was not|never *done', 'that|this|which|it did not|never *happen'),
    onlyAfter: words(
      'practice policy procedure rule standard responsibility duty supposed required normally usually must convention custom expected job',
    ),
    evenNegated: true,
    unsaid: 'how the work usually gets done',
    ask: 'How does this work usually get done, and where do the rule and the work pull apart?',
  },
  {
    ...phrase,
    id: 'their-job',
    phrases: p(
      '~be @owner *{duty} to',
      'it ~be|was @owner *{duty} to',
      '~be @owner *job|responsibility|duty',
      '*responsibility|job|duty of @person to',
      '~be up *to @person to',
      'fell *to @person to',
      '*up to him|her|them|someone|somebody to',
      '*expected of @person that|to',
      'had no *business ~do|be|run|touch|change|make|use|in|on|with|deploy|push',
    ),
    unsaid: 'how that work usually gets done, and what got in its way',
    ask: 'How does that work usually get done, and what got in its way this time?',
  },
  {
    ...phrase,
    id: 'no-excuse',
    phrases: p(
      'no *excuse|justification for',
      'no ... reason *not to {act}',
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
      '~have every *opportunity|chance|reason to',
      '~have all the *time|information|tools|data|warning|signs in|they|he|she|needed|to',
    ),
    subject: ['person', 'nobody'],
    unsaid: 'what that time was spent on',
    ask: 'What was that time spent on, and what made that the pressing thing?',
  },
  {
    ...phrase,
    id: 'what-they-are-for',
    phrases: p(
      '@person is|are|was|were *supposed|meant|expected|paid to do|for',
      '@person is|are|was|were there? *for >',
    ),
    onlyAfter: words('what'),
    evenNegated: true,
    unsaid: 'how that work usually gets done, and what got in its way',
    ask: 'How does that work usually get done, and what got in its way this time?',
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
    unsaid: 'what made the step that was taken the sensible one',
    ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  },
];
