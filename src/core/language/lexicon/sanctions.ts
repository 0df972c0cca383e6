// What answers an incident with a sanction: a reprimand, a course, rights taken away, a reminder of the consequences.
import { phrasesOf } from '../phrases';
import type { PhraseFault } from './entry';
import { careWords } from './moreCare';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets = {
  ...careWords,
  fired:
    words(`fired sacked dismissed disciplined reprimanded suspended demoted sanctioned punished penalised penalized admonished censured blacklisted terminated
    rebuked chastised fined reassigned scolded berated counselled counseled retrained reeducated re-educated re-trained grounded dressed-down sidelined`),
  toFire:
    words(`sack dismiss discipline reprimand suspend demote sanction punish penalise penalize admonish censure rebuke chastise fine scold
    berate retrain re-train re-educate reeducate disciplining reprimanding suspending sanctioning punishing retraining re-training re-educating`),
  sacked: words(
    'reprimanded disciplined sacked dismissed demoted sanctioned punished scolded berated admonished',
  ),
  harsher: words('stricter harsher tougher severe serious strict harsh tough disciplinary personal'),
  consequence: words(
    'consequences sanctions penalties punishment punishments repercussions disciplining discipline',
  ),
  formal: words('written verbal formal informal official final stern oral'),
  censure: words(
    'caution cautions admonition admonitions reprimand reprimands rebuke rebukes censure write-up write-ups warning',
  ),
  unseat:
    words(`remove removed removing take taken taking move moved moving pull pulled pulling transfer transferred transferring drop dropped
    kick kicked rotate rotated reassign reassigned withdraw withdrawn stand stood bench benched released release`),
  posts:
    words(`rota rotas roster on-call oncall rotation team project duty duties deployments production prod shift shifts nights site account
    case cases role services systems desk committee schedule line`),
  taken:
    words(`revoked withdrawn suspended removed pulled cancelled canceled rescinded stripped frozen zeroed docked withheld cut reduced forfeited
    deducted clawed adjusted deferred confiscated`),
  mind: words(
    'sharp focused focussed alert awake vigilant attentive watchful mindful concentrated on-guard disciplined careful',
  ),
  mindset: words(
    'vigilance attentiveness mindset discipline self-discipline diligence carefulness concentration alertness mindfulness seriousness',
  ),
  lift: words(
    'improve reinforce strengthen raise sharpen increase tighten encourage promote foster instil instill demand expect boost restore',
  ),
  right:
    words(`access rights privileges permissions badge login logins log-in log-ins bit bits keys root sudo clearance pass allowance bonus pay
    budget status duties`),
  pay: words(
    'pay score scores invoice salary wages wage bonus bonuses allowance rating ratings points fee fees',
  ),
  soft: words(`behave heed mind strive endeavour refrain obey care concentrate focus exercise apologise apologize
    acknowledge embrace internalise internalize wake`),
  heedful:
    words(`read check think pay take concentrate focus behave remember follow comply own listen wake slow try care learn mind watch look respect
    stop keep be double-check know understand`),
  course:
    words(`course exam training test certification accreditation assessment module exercise refresher induction quiz e-learning simulator
    workshop class tutorial`),
  letter: words(
    'memo email e-mail mail letter note notice bulletin message circular sign poster talk briefing post announcement reminder',
  ),
  rulebook: words(
    `runbook runbooks docs documentation manual manuals procedure procedures policy policies rules warning warnings prompt prompts message
    messages checklist checklists readme instructions wiki output twice carefully properly`,
  ),
  rights: words('access rights privileges permissions badge admin credentials role'),
};

const teaching = {
  unsaid: 'what will keep the next person from the same trap',
  ask: 'What would have helped anyone in that seat, and how can the tool or the task offer it?',
};

const somebody = ['person', 'perhaps'] as const;

/** For what is said of people alone. */
const anySomebody = [...somebody, 'stranger'] as const;

export const sanctions: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'told-to',
    category: 'punitive',
    subject: somebody,
    phrases: phrasesOf(
      `
        must|should|need|needs|have|has|please|shall|ought|to ... *{soft}
        ~redo|~repeat|~retake|~attend the|a ... *training|course
        must|should|shall|will|to *sign that|a|the|off
        have|has|be|been *reported to his|her|their|the|hr|management
        be *measured|judged|evaluated|rated|scored on|by
        are|is|be *urged|required|exhorted|implored to
        are|is *expected to know|read|remember|follow|stay|pay|have
        will|has|have|must ... *apologise|apologize|apology
        not be *invited|hired|rehired|renewed|used|engaged again|back|anymore
        has|have been *instructed|told|warned|ordered|directed|admonished|counselled to|that|about|not
        are|is|will|shall ... *instructed|told|warned|ordered|directed|admonished to|that|in|about|not
        are|is *asked|advised|urged|expected to be|concentrate|pay|take|read|double-check|triple-check|verify|check|remember|think
        are to *{checking}|verify|remember|read
        ~sign a|the|an ... *form|statement|declaration|pledge|acknowledgement|acknowledgment
        will|must|should|to sign ... *confirming|acknowledging
        not *touch|approach ... again|anymore|unsupervised|alone
        not|never|no longer be *allowed|permitted|trusted
        not be *trusted with|to|alone|again
        ^no *longer|more|further have|has|allowed|permitted|get|trusted
        no *longer works|employed|with|work|working|employs|part here|by|the|us|for|of|at
        ~be|~get let *go
        ~have parted *ways
        ~be *asked to leave|resign|apologise|apologize
        ~be *asked to explain {own}|why|himself|herself|themselves|it|>
        ~be shown the *door
        ~be *spoken to
        must|should|needs|need|has|have to? take|accept|assume|bear more|full|greater|personal? *responsibility|ownership|accountability
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'sanctioned',
    category: 'punitive',
    subject: somebody,
    phrases: phrasesOf(
      `
        ~feel|~face|~suffer|~bear the *consequences
        ~be|been *replaced as|because|due|following|after a|of|the|this
        ~be|been sent *home
        ~be|been|get ^taken *to task
        ~be|been? suspended|withdrawn *pending
        ~be|been|get hauled over the *coals
        ~be|been asked to consider his|her|their *position
        ~be|been *barred|banned|excluded from
        ~be|been formally|officially *cautioned|warned|reprimanded
        ~face|~faces a|an internal? *investigation|inquiry|hearing|tribunal
        ~be|been|get given additional|extra|closer? *supervision
        ~lose his|her|their|its|the ... *budget|bit|privileges|pay
        ~be|been made to *present|explain|apologise|apologize|write|buy|stand
        ~be|been|get *dealt with
        ~get an *earful
        ~be|get|gets|got *{fired}
        ~be|get|gets|got *written|told|dressed|stood up|off|down
        ~be|get|got *removed|taken|dropped|struck|barred|banned|excluded|pulled|kicked|moved|rotated|transferred from|off|out ... rota|roster|on-call|rotation|team|project|duty|list|deployments|production|group
        ~be|get|got *stripped|deprived of
        ~be|get|got|face|faces|faced|receive|received|given|issued a ... *reprimand|caution|talking-to|dressing-down|earful
        ~be|get|got|face|faces|faced|receive|received|given|issued a written|verbal|formal|final|official|stern *warning
        ~receive|~get|~face|issued with? a? written|verbal|formal|final|official|stern *warning|reprimand|caution|notice
        ~be|~get|put|placed on|in a ... *plan|probation|notice|leave
        ~be held|made *accountable|responsible|liable
        ~face *disciplinary|dismissal|sanctions|sanction|consequences|suspension|action
        ~lose his|her|their|the|all|any? _? _? *{rights}
        ~lose his|her|their|the *job|position|bonus|bonuses
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'fire',
    category: 'punitive',
    phrases: phrasesOf('*fire @person|anyone|anybody|those|whoever', sets),
    unlessWith: words('brigade officer officers service services department marshal warden crew crews'),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'please',
    category: 'punitive',
    phrases: phrasesOf('*pls|plz|kindly|please be _', sets),
    // What a report asks of its readers.
    unlessWith: words('kind patient brief gentle respectful specific aware advised'),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'refrain',
    category: 'punitive',
    phrases: phrasesOf('*pls|plz|kindly|please refrain from _', sets),
    unlessWith: words('naming blaming judging speculating guessing posting commenting sharing assigning'),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'their-discipline',
    category: 'punitive',
    phrases: phrasesOf('@owner *discipline|vigilance|diligence|carefulness|attentiveness|alertness', sets),
    // "The crew's discipline kept it small": told as what helped.
    unlessNext: words('in kept held helped saved made meant limited paid contained'),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'sanction',
    category: 'punitive',
    unlessAfter: words('nothing nobody none'),
    phrases: phrasesOf(
      `
        note|entry|remark|comment ... @owner *file
        ~ask|~demand|~request ... to *replace @person
        any|another|one|further|repeated|next *violation|violations|offence|offense|breach|slip|lapse|infraction
        *complaint lodged|filed|made|was|has against|about @person
        *ban|bar|exclude @person from
        *take|taking away ... {rights} from @person
        *take|taking away sudo|root|access|admin from
        contract|employment was|has|will|be|been? *terminated
        *review the|his|her|@owner performance
        performance of the @person
        keep|keeping ... *juniors|trainees|interns|contractors away|off|out
        *{toFire} @person
        *{sacked} @person
        *disciplinary action|actions|measures|measure|proceedings|hearing|steps|process|procedure|consequences|meeting
        written|verbal|formal|final|official|stern *warning|warnings|reprimand for|to|was|were|has|have|by|>
        {harsher} *{consequence}
        *consequences|sanctions|penalties|repercussions for @person|those|anyone|anybody|whoever|people|repeat
        *hr has|have|was|were|will been|be? informed|notified|involved|contacted|told
        ~inform|~notify|~involve|~escalate|~refer|~report|~raise ... to|with? *hr
        gross *misconduct
        *talking-to|dressing-down|telling-off|ticking-off|bollocking|rollicking|scolding
        ^~count|~held *against @person|him|her|them
        year|annual|next|performance *appraisal|appraisals
        *deducted|docked from ... pay|salary|wages|bonus
        ~name|~shame|~expose|~identify|~single the *offender|offenders|culprit|culprits
        *~suspend|~dismiss|~reprimand|~discipline|~demote|~sanction|~punish @person
        ~require|~ask|~oblige|~make @person to? *sign
        wall|hall of *shame
        name and *shame
        *zero tolerance
        three *strikes
        *repeat offenders|offender
        *performance improvement plan
        ~reflect|~reflected|~note|~record|~appear|~raise in ... *performance|annual review|appraisal|reviews
        ~hold @person|him|her|them|those|people|someone|somebody|individuals|anyone|everyone ... *accountable|liable
        ~hold the ... of ... *accountable|liable
        ~hold @person|those|people|individuals *responsible
        ~revoke|~remove|~withdraw|~suspend|~pull|~strip @owner ... *access|rights|privileges|permissions|badge as|for a consequence|result|punishment|month|week|quarter|while
        ~revoke|~remove|~withdraw|~suspend|~pull|~strip @owner ... *access|rights|privileges|permissions|badge after|following|until|pending|because of? the|this|a|an|he|she|they ... incident|outage|review|failure|mistake|training|trained
        @owner ... *access|rights|privileges|permissions|badge ~be|~have been? revoked|withdrawn|suspended|removed|pulled
        *bonus|bonuses ... ... withheld|cut|reduced|forfeited|docked|cancelled|canceled
        ~dock|~withhold|~cut @owner|their|the *pay|bonus|bonuses
        in no *uncertain terms
        ~have a quiet|stern|serious|little|few? *word|words with
        ~make an *example of
        serious|stern|frank|difficult|firm *conversation|talk|chat|discussion with @person
        *warning letter|letters
        *retraining|re-training|re-education of|for @person
        ~monitor|~watch|~supervise|~observe @person ... *closely
        ~terminate|~cancel @owner *contract
        *buy|bring cake|cakes|donuts|doughnuts|drinks|pizza|beers
        ~read ... the *riot act
        ~slap|slap|rap on|over|across the *wrist|wrists|knuckles
        ~crack *down on
        ~put @person|people|everyone|them|him|her on *notice
        *refresher|remedial|mandatory training|course|coaching|session ... @person
        *training|coaching|counselling|course|lesson|retraining|re-training for|of @person involved|concerned|responsible|who|in
        *send|enrol|enroll|book|put @person on|to|in|onto a|an ... course|training|workshop|class|session
        *make sure|certain that? @person ~do not|never
        ^~keep @person *away|off from|the|production
        ~require|~ask|~order|~force @person to *apologise|apologize|resign
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'people-told',
    category: 'punitive',
    subject: [...anySomebody, 'left out'],
    phrases: phrasesOf(
      `
        ~be|been *reminded|urged|exhorted|implored|admonished|counselled|cautioned|lectured|warned to|that|of|about|not|against|on
        ~be|been|get|gets|got *coached|counselled|mentored|lectured|retrained on|about|in|regarding|by|for
        ~be|been *asked|told|instructed|expected|required|advised to be|think|pay|take|reflect|concentrate|remember|apologise|apologize|explain|behave|slow|watch|reread|re-read|redo|resit|repeat|attend
        ~lose|~forfeit his|her|their the|all|any? ... *{right}
        ~be|been *invited|summoned|called|hauled|brought|taken to|in|into|up|before a|the|for ... meeting|hearing|interview|office|carpet|panel|explanation|chat
        ~be|been *moved|reassigned|transferred|redeployed|relegated|demoted to other|lighter|different|non|desk|back|day ... duties|duty|role|roles|work|shift|office
        ~be|been *stood|stepped down|aside
        ~be|been *taken|kept|moved|pulled|thrown|kicked off the|his|her|their|all ... rota|roster|list|system|team|project|account|desk|site|shift|case|duty|duties|market
        to *complete|resit|re-sit|retake|re-take|redo|repeat|undergo|attend the|a|an|his|her|their|another|more ... {course}
        must|should|will|shall|has|have|to|needs|need ... *resit|re-sit|retake|re-take|requalify|re-qualify|recertify|re-certify
        must|should|will|shall|to|only|be work? under ... *supervision
        be|been *supervised|shadowed|accompanied|chaperoned|babysat|micromanaged at|for|by|until|during|whenever|when|more|from
        must|should|needs|need|has|have|will|to *wake|shape|smarten|step|buck|wise|grow|toughen|sharpen up
        must|should|needs|need|has|have|will|to get|become *used to
        should *know this|better|that|by|how
        should|must|need|needs|to *ask if|when|before|first
        to be? *paired|buddied|partnered with|until
        to *shadow|accompany @person|the
        must|should|to|has|until ... *demonstrate|prove ... competence|understanding|fitness|ability|that|he|she|they
        not be *renewed|rehired|retained|reinstated|promoted|extended
        to *think|reflect about|on|over what|his|her|their
        must|should|need|needs|has|have to? actually|properly|really|finally *read|check|look|test|think|listen|learn|understand
        must|should|need|needs|to|please slow *down
        explain *himself|herself|themselves
        must|should|to|will ^answer *personally|for
        must|should|need|needs|to ... feel *responsible|accountable
        ~have a *duty|obligation to
        *confirm|acknowledge|promise|pledge in writing
        be *graded|ranked|scored|assessed|appraised on|by|for
        *apologises|apologizes to|for
        *apologised|apologized for
        *apologised|apologized to @person|us|me|everyone|everybody|all|colleagues|whole
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'to-be-trained',
    category: 'punitive',
    unlessNext: words(
      'data set sets run runs job jobs epochs images model models examples samples corpus pipeline cluster time loop of',
    ),
    phrases: phrasesOf(
      `
        < *train|coach|educate|brief|sensitise|sensitize|counsel|mentor|school @person|{all}
        additional|extra|further|more|better|refresher|mandatory|compulsory|remedial|proper|appropriate|repeat|awareness *training|coaching|tuition|instruction
        *training|coaching|tuition|education|instruction for|to @person|{all}
        @owner ... *training|coaching|education
        @person will|to|must|should|has|have ~be? *trained|retrained|re-trained|educated|re-educated|coached|mentored
        @person will|to|must|should|has|have|is|are receive|undergo|attend|complete|get|do|take|sit|offered|given|booked ... *training|course|coaching|refresher|workshop|module
        ~raise|~increase|~improve|~promote|~build ... *awareness
        *awareness campaign|session|sessions|week|day|briefing|training|poster
        improvement|development|action|learning *plan for|with @person
        ~put|~place @person|him|her on a|an ... *plan|pip
        *toolbox talk
        lessons|lesson *learned|learnt by @person
      `,
      sets,
    ),
    ...teaching,
  },
  {
    shape: 'phrase',
    id: 'told',
    category: 'punitive',
    unlessAfter: words('nothing nobody none'),
    phrases: phrasesOf(
      `
        < *urge|exhort|implore|beg|instruct|warn|caution|admonish|order|remind @person|{all}
        < *tell|expect|require|trust|train|teach|educate|coach|push|force @person|{all} ... to {heedful}
        < *ask|get|want|need @person|{all} ... to think|pay|concentrate|focus|behave|remember|follow|comply|listen|wake|slow|care|mind|respect|stop|double-check
        *insist|demand that? @person|{all}
        < *urge|exhort|implore
        *~impress upon
        *impress on @person|{all}|his|her|their
        ^~drum|~hammer|~drill|~beat|~instil|~instill ... *into @person|{all}
        stern|strongly|strong|firm|sharp|please-explain|harsh|blunt|pointed worded? *{letter}
        ^{letter} ... to|for|telling|reminding @person|{all} ... *consequences|importance|dangers|following|careless|carelessness|need|behaviour|behavior|discipline|rules|seriousness
        *reminding|warning|urging|instructing @person|{all} to|not|about|that|of
        *letter of concern|warning|reprimand|caution
        on|in|to @owner ... *file|record
        personnel *file|files|record
        personal *responsibility|accountability
        importance|need|value|virtue|reminder of|for|about *vigilance|care|caution|diligence|discipline|attentiveness|concentration|carefulness
        bring|instil|instill|show|bringing|demand|need|needs|expect|foster more|better|greater|some|the *discipline|vigilance|diligence|rigour|rigor
        *discipline of|among|amongst @person|{all}
        *gravity|seriousness|severity of what he|she|they
        *gravity|seriousness|consequences of what @person|he|she|they|you
        understand|understands|grasp|realise|realize|know|knows the *gravity|seriousness|consequences of his|her|their
        until|unless|before he|she|they|@person ... *prove|proves|proved|proven|shown|shows|demonstrates|demonstrated|trusted|retrained|re-trained|requalified|re-certified|recertified|apologised|apologises
        before|until he|she|they *touches|touch
        *take|taking|revoke|remove|withdraw|strip|pull|rescind|deny|restrict|suspend ... from anyone|anybody|those|whoever|people|staff|developers|engineers|juniors who|that|caught
        *{right} removed|revoked|withdrawn|suspended|pulled|taken for|from @person
        ~lose|~forfeit his|her|their ... *{right} until|for
        {right} ... until further *notice
        anyone|anybody|whoever|those|offenders who|that|caught|found? ... ... will? *lose|loses|forfeit|forfeits his|her|their|the|commit|access|all
        anyone|anybody|whoever|those who|caught|found|that ... ... will|shall|must|is|are|gets|get|to|should ... *{fired}
        anyone|anybody|whoever|those who|caught|found|that ... ... will|shall|must|is|are|gets|get|to ... *reported|removed|named|spoken|banned|barred|retrained|accountable
        whoever|anyone ... ... *stays|buys|pays|apologises|apologizes|wears|explains|brings
        ~deduct|~dock|~withhold|~forfeit|~recover|~charge ... ... *{pay}
        had|have|has his|her|their *{pay} docked|cut|reduced|withheld|stopped|deducted
        on *thin ice
        with @person about|re|regarding|on|over ... *missed|lapse|behaviour|behavior|attitude|mistake|conduct|performance|habit
        @owner *probation
        individual|individuals ... *feedback
        appropriate|suitable|necessary|firm|robust|swift *action|actions|measures|steps ... with|against @person|individuals|those|him|her|them
        *action|measures against @person|those|him|her|them|anyone
        *reinforce|cascade with|to|the @person|{all}|message|importance
        culture|sense|spirit of *vigilance|care|caution|diligence|rigour|rigor
        *right|properly|better next time
        must never|not *happen again
        consider|take this a|an|as *warning|reprimand
        *non-compliance ~be|will|shall|must
        *privilege , not
        earn|earns|regain ... *access|trust|rights|keys back
        *violators|violator|wrongdoers|transgressors|rule-breakers|slackers|latecomers
        *loser does|gets|buys|pays
        who *breaks|broke|causes ... ... buys|pays|fixes|stays|wears
        @owner *kpi|kpis|okr|okrs|scorecard
        tie|link|couple ... *bonus|bonuses|pay to
        *ranking of the? teams|engineers|people|developers|operators|crews
        human *vigilance|attentiveness|discipline
        spot *checks on|of @person
        random *audits|audit|inspections of|on @person
        random *audits|audit|inspections of|on @owner
        ~stick|~adhere *strictly|religiously|rigidly to
        *strict|strictest adherence|compliance|discipline|observance
        *ask|asked|require|required|make @person to apologise|apologize|present|justify|account|write
        *ask|asked|require|required|make @person to explain {own}|why|himself|herself|themselves|it|>
        *hr ~have|~be been? ... looped|copied|brought
        matter *referred to
        no longer *welcome
        *let|letting @person go
        @owner ... *{pay}|raise|rise|promotion|increment will|was|has|is|have ... reduced|cut|docked|withheld|hold|frozen|stopped|deferred|delayed|denied
        no *more ... ^deploys|root|access|prod|commits|merges|pushes|production|admin for|until @person|he|she|they
        ^~get no *more root|prod|access|production|admin|commit
        ~owe ... *cake|cakes|beer|beers|doughnuts|donuts|pizza|drinks|round
        ~wear the ... *hat|crown|cap
        there|be *consequences
        *passed over for
        *marked|docked down|points
        *let's|let us? all? be ... {careful}
        on|future|time|onwards , *double-check|check|verify|ask|think|read|look|pay|be
        *sure you know|understand|read|are|look|follow
        < do not *assume|guess|rush|click|panic
        must|should|to|all|please remain|stay|be *alert|vigilant|attentive|watchful at|on|during|to|when|and|>
        *discuss ... attitude|behaviour|behavior|conduct|performance with
        over @owner *shoulder
        ^next to *him|her for|until|at
        be *approved|reviewed|checked|countersigned|vetted by his|her|their manager|supervisor|lead|boss|mentor|line
        *countersign|countersigned|counter-sign|countersigns|counter-signed
        < *re-educate|reeducate|retrain|re-train @person|users|all|both|each
        < *coaching|counselling|mentoring|tuition for
        leave|duty|duties *pending
        {right} ~be|~have been? suspended|withdrawn *pending
        *zero-tolerance
        ~keep a|an close|closer|eagle|careful|watchful|sharp|very? *eye|watch|tabs on @person
        *tabs on @person
        put on *notice
        {all} must|should|need|needs|have|has|will|shall to? always? *follow|obey|respect|comply|adhere|stick
        {all} ~be|will|shall|must be? *reminded
        *reread|re-read
        send|sent|sending|post round|around|out? a *reminder
        < *stress|emphasise|emphasize|underline|reinforce|reiterate the importance|need|rules|message
        last|final|only|second|one *chance|warning
        *strike one|two|three
        *line manager|managers|management ~be|~have been? informed|notified|told|involved|aware|spoken
        matter ~be|~have been? *referred|escalated|reported|passed|raised to|with|up
        reflective *account|statement|essay|piece|practice
        ~write|~submit|~present|~produce a|an ... *apology|essay|reflection|explanation|statement
        ~issue|~give|~send|~serve|~hand @person|him|her|them ... *warning|reprimand|caution|dressing-down|rebuke|bollocking|ultimatum
        *warned @person|{all}|him|her|them to|about|not|that|against
        *lecture|lecturing|scold|chew|chewing|dress|telling @person|him|her|them ... off|out|down|on|about
        teach|teaches|taught @person|him|her|them a|some *lesson|manners
        *enforce|enforcing|enforcement of? ... with|against|through|on|by @person|sanctions|penalties|discipline|audits
        *penalise|penalize|fine|punish|sanction|discipline|reprimand|dismiss|sack|suspend|demote|blacklist @person|anyone|anybody|those|whoever
        *penalty|penalties|fine|fines|sanctions|punishment for @person|anyone|not|late|missing|ignoring|breaking|skipping|failing|every|each|whoever
        @person|{all} must|should|need|needs|have|has|ought|shall to? *take|pay|exercise|show|use ... care|attention|responsibility|ownership|caution|judgement|judgment|pride|seriously
        *distrust|mistrust of|in @person
        as *punishment|penance|penalty
        in ^future|henceforth ,? @person|{all} *must|should|to|will|shall|need
        *performance management|managed
        *resit|re-sit|retake|re-take the|a|his|her|their|an
        *re-accreditation|reaccreditation|recertification|re-certification|requalification|re-qualification
        *refresher for|on @person|{all}|discipline|alarm|l1|l2|procedures
        *capability|disciplinary|performance meeting|hearing|interview|discussion|conversation|review for|with
        have|had|having|has|need a ... *word|words|chat with @person|him|her|them
        ~sit @person|him|her|them *down
        *speak|spoke|speaking|talk|talked|talking to @person|him|her|them about his|her|their|following|this|what|why|attitude|being|not|how
        not to? *send|assign|roster|hire|engage|use this|that|the|him|her|@person ... again
        *bar|ban|stand @person|him|her from|down
        @owner ... *engagement|contract|employment|placement|assignment|tenure|probation was|has|will|is|be|been ~terminate|~end|~extend|cut|not
        in|into|on|against|at|during|with @owner|his|her|their|the|year-end|annual|performance|end-of-year|quarterly|next ... *assessment|assessments|appraisal|appraisals|scorecard|evaluation
        performance|year-end|annual|appraisal *rating|ratings|score|scores|assessment|evaluation|record
        name|publish|post|list|display|announce|circulate the|each|every|all *author|authors|person|individual|individuals|names|name of|who|responsible|behind|whose|involved
        *sign|signing ... ... understood|read|understand|acknowledge
        {all} ... *sign ... policy|rules|declaration|statement|pledge
        must|should|need|needs|please|us|{all} to? stay|remain|keep more|extra? *{mind}
        < stay|remain|keep *{mind}
        {lift} ... *{mindset} of|in|among|amongst|by|from|when|at|during|across|on|within|>
        < *{mindset} during|while|when|in|at|from|by|on|before|is|>
        ~engage|~use|~switch|~turn {own}? *brain|brains|heads on|before|>
        take|takes a deep? *breath and|before
        keep|have|need {own} *wits about
        keep|keeping {own} *eyes on|peeled|open|off
        to *try harder|better
        < *reiterate|stress|repeat|emphasise|emphasize|reinforce|explain once? more|again? to|at|in|with ... that|how|why
        {formal} *{censure}
        *show-cause|showcause
        ~part *ways with
        ^~reiterate|~re-iterate|~emphasise|~emphasize|~stress|~underline the *need|importance for|of ... @person
        ~hold ... *accountable|liable for|until
        ~be|been *spoken to >
        do|should|must|can not be|get *complacent|careless|lazy|sloppy
        *sensitise|sensitize|re-sensitise|re-sensitize|re-induct the|all|our|every|@person
        *disciplinary committee|panel|board|matter
        have|has|had {own} ... {right}|{pay} *{taken}
        his|her|their *services not|~be no? longer|required
        will|shall|can not|no longer be? *tolerated
        *unsupervised|unaccompanied
        *{mindset}|attitude|conduct|behaviour|behavior|awareness of @person
        look|looking for another|a new? *job|employer|position
        {more} *care|caution|attention|discipline|awareness|vigilance|diligence of|by|from|among @person|{all}
        ~let @person|contractor|him|her|them *go >
        *{unseat} @person|contractor|contractors|intern|interns ... from|off|out ... {posts}
        *{unseat} off|from the|all|his|her|their|every|any ... {posts} until|as|after|following|because|pending
        marching *orders
        @owner ... {right} ~be|~have been? *{taken}|taken
        *{taken}|revoke|remove|withdraw|suspend|strip ... {right} from|of @person ... until
        {pay} ... ~be|~have been? *{taken}
        ~lose his|her|their|its? ... *{right} for|until
        ~deduct|~charge|~bill|~surcharge|~fine @person ... *for
        hr|human ~be|~have been? made|looking|aware|opening|involved|meeting|following *aware|into|up|proceedings|process|with
        ~forward|~refer|~report|~pass|~hand|~escalate to *hr|personnel
        as|be a|an *lesson|deterrent|punishment to|for|in|>
        ~make|~set an *example of|out
        would|will|to be their|his|her *last
        will *answer to the|@owner|me
        < name ... *people|person|engineer|author|team|buyers|developers who|in|responsible
        *retake|redo|resit|sit|sits the|his|her|their|a|an ... {course}|exam|again
        ~send|~be on a|an|the ... *course|courses to|for|in
        *counselling|counseling|coaching|shadowing|mentoring|tuition of|for|to|delivered|provided|given|session|sessions @person|individual|be|on|with|>
        ~have the|a|another? *talk|conversation with @person
        quiet|stern|sterner|serious|severe|firm|sharp|strong *word|words with|from|to|has|have|was|were|will
        *fear of god
        never *touch|touches|touching ... again
        not|no longer be? *welcome
        two-strike|three-strike|one-strike|two-strikes|three-strikes *policy|rule|offenders|system|offender
        *pls|plz|kindly|please stop|slow|pay|think|check|remember|watch|mind|look|concentrate|behave|learn
        *pls|plz|kindly|please read the|your|all|every ... {rulebook}
        *pls|plz|kindly|please read it|them|what|before|first|more
        *think before he|she|they|you|we|typing|clicking|pressing|acting|running|pushing|hitting|executing
        *consequences for|of those|anyone|staff|not|ignoring|careless|carelessness|skipping|breaking|failing|late|clicking|such
        make @person|{all} *aware|conscious of|that|how
        *name-and-shame|naming-and-shaming
        @owner *attention to detail
        *culture of accountability|responsibility|ownership|discipline
        *carrot and stick
      `,
      sets,
    ),
    ...teaching,
  },
];
