// What answers an incident with a sanction: a reprimand, a course, rights taken away, a reminder of the consequences.
import { phrasesOf } from './phrases';
import type { PhraseFault } from './entry';
import { careWords } from './moreCare';
import { words } from './wordLists';

const sets = {
  ...careWords,
  fired:
    words(`fired sacked dismissed disciplined reprimanded suspended demoted punished terminated rebuked fined reassigned scolded berated
    counselled counseled retrained`),
  toFire: words(
    'sack discipline reprimand suspend demote sanction punish rebuke fine scold berate retrain re-train re-educate punishing retraining',
  ),
  sacked: words(
    'reprimanded disciplined sacked dismissed demoted sanctioned punished scolded berated admonished',
  ),
  harsher: words('stricter serious strict disciplinary personal'),
  consequence: words('consequences sanctions penalties punishment+ repercussions disciplining discipline'),
  formal: words('written verbal formal informal official final stern oral'),
  censure: words('caution admonition reprimand write-up+ warning'),
  unseat:
    words(`remove removed removing take taken taking move moved moving pull pulled pulling transfer transferred drop dropped kick kicked
    rotate rotated reassigned withdraw withdrawn stand stood bench released release`),
  posts:
    words(`rota+ roster on-call rotation team project duty+ deployments production prod shift+ nights site account case+ role services
      systems desk committee schedule line`),
  taken:
    words(`revoked withdrawn suspended removed pulled cancelled canceled rescinded stripped frozen zeroed docked withheld cut reduced
    forfeited deducted clawed adjusted deferred`),
  mind: words('sharp focused focussed alert awake vigilant attentive mindful disciplined careful'),
  mindset: words(
    'vigilance attentiveness mindset discipline self-discipline diligence carefulness concentration alertness mindfulness seriousness',
  ),
  lift: words(
    'improve reinforce strengthen raise sharpen increase tighten encourage promote foster instil instill demand expect boost restore',
  ),
  right:
    words(`access rights privileges permissions badge login+ log-in+ bit+ keys root sudo clearance pass allowance bonus pay budget status
      duties`),
  pay: words('pay score+ invoice salary wage+ bonus+ allowance rating+ points fee+'),
  soft: words(`behave heed mind strive endeavour refrain obey care concentrate focus exercise apologise apologize
    acknowledge embrace internalise internalize wake`),
  heedful:
    words(`read check think pay take concentrate focus behave remember follow comply own listen wake slow try care learn mind watch look respect
    stop keep be double-check know understand`),
  course: words(
    'course exam training test certification assessment module exercise refresher quiz e-learning simulator workshop class tutorial',
  ),
  letter: words(
    'memo email e-mail mail letter note notice bulletin message circular sign poster talk briefing post announcement reminder',
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
        must|should|have|has|please|shall|ought|to|~need ... *{soft}
        ~redo|~repeat|~attend the|a ... *training|course
        must|should|shall|will|to *sign that|a|the|off
        ~have|~be *reported to his|her|their|the|hr|management
        be *measured|rated on|by
        ~be *urged|required to
        ~be *expected to know|read|remember|follow|stay|pay|have
        will|has|have|must ... *apologise|apologize|apology
        not be *invited|hired|renewed|used|engaged again|back|anymore
        has|have been *instructed|told|warned|ordered to|that|about|not
        are|is|will|shall ... *instructed|told to|that|in|about|not
        are|is *asked|advised|urged|expected to be|concentrate|pay|take|read|verify|check|think
        are _? to *{checking}|verify|remember|read
        ~sign _ ... *form|statement|declaration|pledge|acknowledgement|acknowledgment
        not *touch|approach ... again|unsupervised|alone
        not|never|no longer be *allowed|permitted|trusted
        not be *trusted with|to|alone|again
        ^no *longer|more|further allowed|permitted|get|trusted|~have
        no *longer with|work+|working|part here|by|the|us|for|of|at
        ~be|~get let *go
        ~have parted *ways
        ~be shown the *door
        ~be *spoken to
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
        ~be sent *home
        ~be|been|get ^taken *to task
        suspended|withdrawn *pending
        ~be|been|get hauled over the *coals
        ~be asked to consider _ *position
        ~be *barred|banned|excluded from
        ~be formally|officially *cautioned|warned|reprimanded
        ~be|been|get given _? *supervision
        ~lose _ ... *budget|bit|pay
        ~be made to *present|explain|apologise|apologize|write|buy|stand
        ~be|been|get *dealt with
        ~get an *earful
        ~get|~be *{fired}
        ~get|~be *told|stood up|off|down
        ~get|~be *removed|taken|dropped|barred|banned|pulled|moved|rotated from|off|out ... rota|roster|on-call|rotation|team|project|duty|list|production|group
        ~be|get|got|face|faces|faced|receive|received|given|issued a ... *reprimand|caution|talking-to|dressing-down|earful
        ~be|get|got|face|faced|receive|received|given|issued a written|verbal|formal|final|stern *warning
        ~be held|made *accountable|responsible|liable
        ~face *disciplinary|sanctions|consequences|suspension|action
        ~lose his|her|their|the|all|any? _? _? *{rights}
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
    unlessWith: words('brigade officer+ service+ department marshal warden crew+'),
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
    phrases: phrasesOf('@owner *discipline|diligence', sets),
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
        note|entry|comment ... @owner *file
        ~ask|~demand|~request ... to *replace @person
        any|another|one|further|repeated|next *violation+|offence|offense|breach|slip|lapse
        *ban|bar|exclude @person from
        *~take away sudo|root|access|admin from
        contract|employment _? *terminated
        *review the|his|her|@owner performance
        performance of the @person
        ~keep ... *juniors|trainees|interns|contractors away|off|out
        *{toFire} @person
        *{sacked} _? @person
        *disciplinary action|proceedings|process
        written|verbal|formal|final|official|stern *warning+|reprimand
        {harsher} *{consequence}
        *consequences|sanctions for @person|those|anyone|anybody|whoever|people|repeat
        *hr will|~have|~be ~be? informed|told
        gross *misconduct
        *talking-to|dressing-down|telling-off|ticking-off|bollocking|rollicking|scolding
        year|annual|next *appraisal+
        ~name|~shame|~identify|~single the *offender+|culprit+
        *~suspend|~dismiss|~reprimand|~discipline|~demote|~sanction|~punish @person
        wall|hall of *shame
        name and *shame
        *zero tolerance
        three *strikes
        *repeat offender+
        *performance improvement plan
        ~hold @person|him|her|them|those|people|someone|somebody|anyone|everyone ... *accountable|liable
        ~hold @person|those|people *responsible
        @owner ... *access|rights ~be|~have been? revoked|withdrawn|suspended
        *bonus+ ... ... withheld|cut
        ~dock|~cut @owner|their|the *pay|bonus
        in no *uncertain terms
        ~have a _? quiet|stern|serious|little|few? *word+ with
        ~make an *example of
        serious|stern|frank|difficult|firm *conversation|talk|chat|discussion with @person
        *warning letter+
        *retraining of|for @person
        ~monitor|~watch|~supervise|~observe @person ... *closely
        ~read ... the *riot act
        ~crack *down on
        *refresher|mandatory training|course|coaching|session ... @person
        *training|coaching|course|lesson|retraining for|of @person
        *make sure|certain that? @person ~do not|never
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
        ~be *reminded|urged|cautioned|warned to|that|of|about|not|against|on
        ~be|been|get|got *coached|counselled|counseled|retrained on|about|in|regarding|by|for
        ~be *asked|told|instructed|expected|required|advised to be|think|pay|take|reflect|concentrate|remember|apologise|apologize|explain|slow|watch|reread|redo|repeat
        ~lose|~forfeit his|her|their _? ... *{right}
        ~be *invited|called|brought|taken to|in|into|up|before _ ... meeting|office|panel|chat
        ~be *moved|reassigned|transferred|redeployed|demoted to other|different|desk|back|day ... duty+|role|work|shift|office
        ~be *stood|stepped down|aside
        ~be *taken|kept|moved|pulled off _ ... rota|roster|list|team|project|desk|site|shift|duty
        to *complete|resit|re-sit|retake|redo|repeat|undergo|attend the|a|an|his|her|their|another|more ... {course}
        must|should|will|to|~need|~have *wake|shape|smarten|step|buck|wise|grow|toughen|sharpen up
        must|should|will|to|~need|~have get|become *used to
        should *know this|better|that|by|how
        must|should|to|has|until ... *demonstrate|prove ... that|he|she|they
        must|should|~need|~have to? actually|properly|really|finally *read|check|look|test|think|learn
        must|should|to|please|~need slow *down
        explain *himself|herself|themselves
        must|should|to|will ^answer *personally|for
        ~have a *duty|obligation to
        *confirm|acknowledge|promise in writing
        *apologises|apologizes to|for
        *apologised|apologized for
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
      'data set+ run+ job+ epochs images model+ examples samples corpus pipeline cluster time loop of',
    ),
    phrases: phrasesOf(
      `
        < *train|coach|brief|sensitise|sensitize|counsel|school @person|{all}
        more|refresher|remedial *training|coaching|instruction
        *training|coaching|education|instruction for|to @person|{all}
        @owner ... *training
        @person will|to|must|should|has|have|is|are _ ... *training|course|refresher|workshop|module
        ~raise|~build ... *awareness
        *awareness campaign|session+|week|day|training
        ~put|~place @person|him|her on a|an ... *plan|pip
        *toolbox talk
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
        < *urge|instruct|caution|order|remind @person|{all}
        < *tell|teach @person|{all} ... to {heedful}
        < *ask|get|want|need @person|{all} ... to think|pay|concentrate|focus|remember|follow|listen|wake|slow|care|mind|respect|stop
        *insist|demand that? @person|{all}
        < *urge|exhort|implore
        *~impress upon
        *impress on @person|{all}|his|her|their
        ^~drum|~drill ... *into @person|{all}
        stern|strongly|strong|firm|sharp|please-explain|harsh|blunt|pointed worded? *{letter}
        *reminding|warning @person|{all} to|not|about|that|of
        *letter of concern|warning|reprimand
        on|in|to @owner ... *file|record
        personnel *file+|record
        personal *responsibility
        instil|show|demand|expect|foster|~need|~bring more|better|greater|some|the *discipline|vigilance|diligence|rigour|rigor
        *discipline of|among|amongst @person|{all}
        *gravity of what
        *gravity|seriousness|consequences of what @person|he|she|they|you
        until|unless|before he|she|they|@person ... *proven|shown|shows|trusted|~prove|~apologise
        before|until he|she|they *touch+
        *{right} removed|revoked|withdrawn|suspended|pulled|taken for|from @person
        ~lose|~forfeit _ ... *{right} until|for
        {right} ... until further *notice
        anyone|anybody|whoever|those|offenders _? ... ... will? *forfeit+|~lose
        whoever|anyone ... ... *stays|buys|pays|apologises|apologizes|wears|explains|brings
        ~deduct|~dock|~recover|~charge ... ... *{pay}
        ~have his|her|their *{pay} docked|cut|withheld|stopped
        on *thin ice
        with @person about|re|regarding|on|over ... *behaviour|behavior|mistake|conduct
        @owner *probation
        *action against @person|those|him|her|them|anyone
        *reinforce|cascade _ @person|{all}|message
        culture of *vigilance
        *right|properly|better next time
        must never|not *happen again
        *non-compliance ~be|will|shall|must
        *privilege , not
        *loser does|gets|buys|pays
        who *causes|~break ... ... buys|pays|fixes|stays|wears
        @owner *kpi+|okr+|scorecard
        human *vigilance
        spot *checks on|of @person
        *strict|strictest adherence|compliance|discipline
        matter *referred to
        no longer *welcome
        *~let @person go
        no *more ... ^access for|until @person|he|she|they
        ~wear the ... *hat|crown|cap
        there|be *consequences
        *passed over for
        *marked|docked down|points
        *let's|let us? all? be ... {careful}
        on|future|time|onwards , _? *double-check|check|verify|ask|think|read|look|pay|be
        remain|stay|be _? *alert|vigilant|attentive|watchful
        over @owner *shoulder
        *countersign|countersigned
        < *re-educate|reeducate|retrain|re-train @person|all|both|each
        leave|duty+ *pending
        *zero-tolerance
        ~keep a|an _? *eye|watch|tabs on @person
        *tabs on @person
        put on *notice
        {all} _? ~be|will|shall|must be? *reminded
        *reread|re-read
        post|~send _? a *reminder
        < *stress|emphasise|emphasize|underline|reinforce|reiterate ... the importance|need|rules|message
        last|final|only|second|one *chance|warning
        *strike one|two|three
        matter ~be|~have been? *referred|passed to|with|up
        ~write|~submit|~present|~produce a|an ... *apology|essay|reflection|explanation|statement
        ~teach @person|him|her|them a|some *lesson|manners
        *penalise|penalize|fine|punish|sanction|discipline|reprimand|sack|suspend|demote @person|anyone|anybody|those|whoever
        @person|{all} must|should|ought|shall|~need|~have to? *take|pay|exercise|show|use ... care|attention|ownership|caution|seriously
        as *punishment
        *resit|re-sit|retake|re-take the|a|his|her|their|an
        *re-accreditation|reaccreditation|recertification|re-certification|requalification|re-qualification
        *refresher _? for|on @person|{all}|alarm
        need|~have a ... *word|chat with @person|him|her|them
        *speak|spoke|talk|talked to @person|him|her|them about his|her|their|following|this|what|why|attitude|being|not|how
        not to? *send|roster|hire|use this|that|the|him|her|@person ... again
        *bar|ban|stand @person|him|her from|down
        @owner ... *engagement|contract|employment|placement|assignment|tenure|probation has|will|~be ~terminate|~end|~extend|cut|not
        in|into|on|against|at|during|with @owner|his|her|their|the|next ... *assessment+|appraisal+|scorecard|evaluation
        performance|year-end|annual|appraisal *rating|score+|assessment|evaluation|record
        name|publish|post|list|display the|each|every|all *author+|person|individual+|name+ of|who|responsible|behind|whose|involved
        *sign|signing ... ... understood|read|understand|acknowledge
        {all} ... *sign ... policy|rules|statement
        must|should|please|us|{all}|~need _? to? ... stay|remain|keep more|extra? *{mind}
        < stay|keep *{mind}
        {lift} ... *{mindset} of|in|among|by|from|when|at|during|across|on|within|>
        < *{mindset} during|while|when|in|at|from|by|on|before|is|>
        ~engage|~use|~switch|~turn _? *brain+|heads on|before|>
        ~take a deep? *breath and|before
        keep|have|need {own} *wits about
        ~keep {own} *eyes on|peeled|open|off
        to *try harder|better
        < *reiterate|stress|repeat|emphasise|emphasize|reinforce|explain once? more|again? to|at|in|with ... that|how|why
        {formal} *{censure}
        *show-cause|showcause
        ~part *ways with
        ^~reiterate|~re-iterate|~stress the *need|importance for|of ... @person
        ~hold ... *accountable|liable for|until
        ~be *spoken to >
        do|should|must|can not be|get *complacent|careless|lazy|sloppy
        *sensitise|sensitize|re-sensitise|re-sensitize|re-induct the|all|our|every|@person
        ~have {own} ... _ *{taken}
        *unsupervised|unaccompanied
        *{mindset}|attitude|conduct of @person
        {more} *care|caution|attention|discipline|diligence _ @person|{all}
        ~let @person|contractor|him|her|them *go >
        *{unseat} @person|contractor|intern ... from|off|out ... {posts}
        *{unseat} off|from the|all|his|her|their|every|any ... {posts} until|as|after|following|because|pending
        marching *orders
        @owner ... {right} ... ~be|~have been? *{taken}|taken
        *{taken}|revoke|remove|withdraw|suspend|strip ... {right} from|of @person ... until
        {pay} ... ~be|~have been? *{taken}
        ~lose _? ... *{right} for|until
        ~deduct|~charge|~bill|~surcharge|~fine @person ... *for
        hr|human ~be|~have been? made|looking|aware|opening|involved|meeting|following *aware|into|up|process|with
        ~forward|~refer|~report|~pass|~hand to *hr|personnel
        as|be a|an *lesson|deterrent|punishment to|for|in|>
        ~make|~set an *example of|out
        would|will|to be their|his|her *last
        will *answer to the|@owner|me
        < name ... *people|person|engineer|author|team|buyers who|in|responsible
        *retake|redo|resit|~sit _ ... {course}|exam|again
        ~send|~be on a|an|the ... *course+ to|for|in
        *counselling|counseling|coaching|shadowing|mentoring|tuition of|for|to|delivered|provided|given|session+ @person|individual|be|on|with|>
        ~have _? *talk|conversation with @person
        quiet|stern|sterner|serious|severe|firm|sharp|strong *word+ with|from|to|will|~have|~be
        *fear of god
        never *touch+|touching ... again
        not|no longer be? *welcome
        *pls|plz|kindly|please stop|slow|pay|think|check|remember|watch|mind|look|concentrate|learn
        *think before
        make @person|{all} *aware|conscious of|that|how
        *name-and-shame
        @owner *attention to detail
        *carrot and stick
      `,
      sets,
    ),
    ...teaching,
  },
];
