// What answers an incident with a sanction, or with more care by people instead of a change of the system.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const sets = {
  own: words('his her their your our'),
  careful:
    words(`careful vigilant cautious attentive mindful diligent alert thorough disciplined conscientious watchful meticulous observant
    circumspect prudent scrupulous responsible rigorous heedful`),
  aware: words('aware conscious thoughtful considerate accountable proactive organised organized patient'),
  more: words(
    'more greater better extra closer increased increasing enhanced additional further heightened utmost due proper particular special improved',
  ),
  care: words(
    'care caution vigilance diligence carefulness mindfulness attentiveness discipline rigour rigor conscientiousness circumspection prudence',
  ),
  must: words('must should need needs have has ought shall will to please always going'),
  all: words(
    'everyone everybody all people staff folks anyone engineers developers teams operators colleagues responders reviewers us ourselves on-callers',
  ),
  checking: words('double-check doublecheck triple-check recheck re-check cross-check'),
  fired:
    words(`fired sacked dismissed disciplined reprimanded suspended demoted sanctioned punished penalised penalized admonished censured
    rebuked chastised fined reassigned scolded berated counselled retrained reeducated re-educated re-trained grounded dressed-down sidelined`),
  toFire:
    words(`fire sack dismiss discipline reprimand suspend demote sanction punish penalise penalize admonish censure rebuke chastise fine scold
    berate retrain re-train re-educate reeducate disciplining reprimanding suspending sanctioning punishing retraining re-training re-educating`),
  sacked: words(
    'reprimanded disciplined sacked dismissed demoted sanctioned punished scolded berated admonished',
  ),
  harsher: words('stricter harsher tougher severe serious strict harsh tough disciplinary personal'),
  consequence: words(
    'consequences sanctions penalties punishment punishments repercussions disciplining discipline',
  ),
  rights: words('access rights privileges permissions badge admin credentials role'),
};

const careTeaching = {
  unsaid: 'what will be different for the next person',
  ask: 'What could be changed in the tool, the task or the defaults, so that less care is needed?',
};

const sanctionTeaching = {
  unsaid: 'what will keep the next person from the same trap',
  ask: 'What would have helped anyone in that seat, and how can the tool or the task offer it?',
};

const anyPeople = ['person', 'perhaps', 'collective', 'outsider', 'left out'] as const;
const somebody = ['person', 'perhaps'] as const;

export const punitivePhrases: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'be-more-careful',
    category: 'punitive',
    subject: anyPeople,
    phrases: [
      phraseOf(
        'must|should|need|needs|to|please|will|ought pay|paying|give {more}|a|close|careful|full|some|lot? {more}|of? *attention',
        sets,
      ),
      phraseOf(
        '< look|read|check|review|test|listen|watch more? *closely|carefully|thoroughly|attentively|diligently',
        sets,
      ),
      phraseOf('~use|~exercise|~apply {own}? *common sense', sets),
      phraseOf('~use {own} *brain|brains|head|heads', sets),
      phraseOf(
        'must|should|need|needs|have|has|to|please|will *stick|adhere|keep|follow to? the rules|rule',
        sets,
      ),
      phraseOf('*let this|that|it happen again', sets),
      phraseOf(
        'must|should|need|needs|have|has|ought|shall|will|to|please|and to? be|stay|remain|become|get more|extra|very|so|much|doubly|particularly|especially|less? *{careful}',
        sets,
      ),
      phraseOf(
        '< always|please|just? be|stay|remain more|extra|very|so|much|doubly|particularly|especially? *{careful}',
        sets,
      ),
      phraseOf('must|should|need|needs|have|has|to|please|will ... be|become|being more *{aware}', sets),
      phraseOf('< please|always? be|being|becoming more *{aware}', sets),
      phraseOf(
        'must|should|need|needs|have|to|please|will|always *{careful} when|with|about|around|before|not',
        sets,
      ),
    ],
    ...careTeaching,
  },
  {
    shape: 'phrase',
    id: 'to-be-careful',
    category: 'punitive',
    phrases: [
      phraseOf('{all} to be more|extra|very? *{careful}', sets),
      phraseOf('@person to be more|extra|very? *{careful}', sets),
      phraseOf('up to|responsibility|duty of? ... to be *{careful}', sets),
      phraseOf('< being? {more} *careful|vigilant|cautious|attentive|mindful|diligent', sets),
      phraseOf('*being|be more careful|vigilant|cautious|attentive|mindful|diligent|aware', sets),
      phraseOf(
        'more *careful|vigilant|attentive|diligent|disciplined|cautious|thorough|conscientious handling|use|review|reviews|reviewing|checking|synchronization|synchronisation|testing|deployment|deployments|approach|work|coordination|planning|with|when|about|in',
        sets,
      ),
    ],
    ...careTeaching,
  },
  {
    shape: 'phrase',
    id: 'more-care',
    category: 'punitive',
    phrases: [
      phraseOf('~exercise|~use|~practise|~practice {more}|the|a|some|bit? {more}? *{care}', sets),
      phraseOf(
        'take|taking {more}|the|a|some|lot? {more}? *care when|with|in|not|over|before|while|during|to|>',
        sets,
      ),
      phraseOf('< pay|paying {more}|close|careful|full? *attention', sets),
      phraseOf('with {more} *care|caution|vigilance|diligence|discipline', sets),
      phraseOf('{more} *vigilance|carefulness|attentiveness|mindfulness|diligence|conscientiousness', sets),
      phraseOf('{more} *care|caution|attention|discipline|awareness from|by|among|on is|part|>', sets),
      phraseOf(
        '{more} *care|caution|discipline needs|must|should|is|by|from|when|in|on|among|required|needed',
        sets,
      ),
      phraseOf('*attention to detail', sets),
      phraseOf('~concentrate|~focus|~try|~work|~look|~think *harder|better', sets),
      phraseOf('~concentrate more', sets),
      phraseOf('to|must|should|need|will ~raise|~lift|~up {all}|their|our|your|his|her *game', sets),
      phraseOf('pull ... *socks up', sets),
      phraseOf('*discipline must|should|needs|has to? be restored|enforced|improved|tightened', sets),
      phraseOf('not make the *same|this mistake|mistakes again?', sets),
      phraseOf('*reminding @person|them|him|her|everyone|everybody|people|staff to|of|about|that', sets),
      phraseOf('no more *mistakes|excuses|carelessness|slip-ups|blunders|sloppiness', sets),
      phraseOf('{all} must|should|need|needs|have|has|ought to? *stop|cease|refrain|quit', sets),
      phraseOf('@person must|should|need|needs|have|has|ought to? *stop|cease|refrain|quit', sets),
      phraseOf('*stop _ ... without telling|asking|testing|checking|thinking|informing|reading', sets),
      phraseOf('*improve|tighten|restore|enforce|increase|strengthen|instil|instill discipline', sets),
      phraseOf(
        '< next *time ,? read|check|ask|look|think|test|verify|wait|be|pay|remember|stop|consult|listen',
        sets,
      ),
      phraseOf(
        '*ensure|sure|certain that? {all} ... pay|pays|understand|understands|follow|follows|remember|remembers|read|reads|comply|adhere|careful',
        sets,
      ),
      phraseOf(
        '*ensure|sure|certain that? @person ... pay|pays|understand|understands|follow|follows|remember|remembers|read|reads|comply|adhere|careful',
        sets,
      ),
      phraseOf('*stop being|making so? careless|sloppy|lazy|mistakes|assumptions', sets),
    ],
    ...careTeaching,
  },
  {
    shape: 'phrase',
    id: 'think-twice',
    category: 'punitive',
    subject: anyPeople,
    phrases: [
      phraseOf('*think|look|check|read twice', sets),
      phraseOf('measure *twice', sets),
      phraseOf(
        'must|should|need|needs|have|has|ought|shall|are|is|to|please|always|asked|expected|required|reminded *{checking}',
        sets,
      ),
      phraseOf(
        '< please|always? *{checking} the|that|whether|all|every|each|a|an|your|our|their|any|with|before|if|when|everything',
        sets,
      ),
      phraseOf('must|should|need|needs|ought|to|please|always|< *double|triple check', sets),
      phraseOf(
        'must|should|need|needs|to|will ... more *closely|carefully|thoroughly|attentively|rigorously|diligently|often? at|when|before|into|>',
        sets,
      ),
      phraseOf('personally *verify|check|sign|confirm|ensure|guarantee|vouch|inspect', sets),
      phraseOf('must|should|need|needs|have|has|ought|please|always to? always? *remember to|that|not', sets),
      phraseOf('< always|please? *remember to|that|not', sets),
      phraseOf('must|should|to|< never|not *forget to', sets),
      phraseOf(
        'must|should|to|< never|not *ignore|disregard|dismiss any|alerts|alarms|errors|warnings|pages',
        sets,
      ),
      phraseOf('keep ... *eyes|eye|wits open|peeled|out|about|on', sets),
    ],
    ...careTeaching,
  },
  {
    shape: 'phrase',
    id: 'remind',
    category: 'punitive',
    subject: anyPeople,
    phrases: [
      phraseOf('*remind all|every|each|the|our|your? {all}', sets),
      phraseOf('*remind|reminding @person to|of|about|that|not|how|>', sets),
      phraseOf('must|should|need|to|will|have|has be|been *reminded to|that|of|about|not', sets),
      phraseOf('~be *reminded to|that|of|about|not', sets),
      phraseOf('~send|~issue|~post|~circulate ... *reminder|reminders to|for|about ... {all}', sets),
      phraseOf('~send|~issue|~post|~circulate|~give @person a ... *reminder|warning|lecture', sets),
      phraseOf('~emphasise|~emphasize|~stress|~reiterate|~underline to @person|everyone|all *that', sets),
      phraseOf('*reminder|reminders to @person|{all}', sets),
      phraseOf(
        '~stress|~reiterate|~re-iterate|~emphasise|~emphasize|~impress|~underline|~underscore|~explain ... to|on|upon|with|for @person ... *importance|need|necessity|seriousness|gravity|rule|rules|dangers',
        sets,
      ),
      phraseOf(
        '~stress|~reiterate|~re-iterate|~emphasise|~emphasize|~underline the *importance|need|necessity of|to|for ... @person',
        sets,
      ),
      phraseOf('~reiterate|~re-iterate|~emphasise|~emphasize|~stress the *need|importance for @person', sets),
      phraseOf('~hammer|~drum|~drill ... *into @person|{all}', sets),
      phraseOf('< *warn|caution|lecture|coach|counsel|admonish|instruct @person', sets),
      phraseOf('< *tell|ask @person once|again|not', sets),
      phraseOf('< *tell|ask @person to be|pay|take|stop|read|look|check|follow|concentrate|think', sets),
      phraseOf('*impress on|upon @person', sets),
      phraseOf('~make it? very|crystal|perfectly|absolutely? *clear to @person', sets),
      phraseOf(
        '< *reiterate|re-iterate|stress|emphasise|emphasize|underline the importance|need|necessity',
        sets,
      ),
      phraseOf('~raise|~increase|~improve *awareness among|amongst|of|within|with ... @person|{all}', sets),
    ],
    ...careTeaching,
  },
  {
    shape: 'phrase',
    id: 'told-to',
    category: 'punitive',
    subject: somebody,
    phrases: [
      phraseOf(
        'has|have been *instructed|told|warned|ordered|directed|admonished|counselled to|that|in|about|not',
        sets,
      ),
      phraseOf(
        'are|is|will|shall ... *instructed|told|warned|ordered|directed|admonished to|that|in|about|not',
        sets,
      ),
      phraseOf(
        'are|is *asked|advised|urged|expected to be|concentrate|pay|take|read|double-check|triple-check|verify|check|remember|think',
        sets,
      ),
      phraseOf('are to *{checking}|verify|remember|read', sets),
      phraseOf('~sign a|the|an ... *form|statement|declaration|pledge|acknowledgement|acknowledgment', sets),
      phraseOf('will|must|should|to sign ... *confirming|acknowledging', sets),
      phraseOf('not *touch|approach ... again|anymore|unsupervised|alone', sets),
      phraseOf('not|never|no longer be *allowed|permitted|trusted', sets),
      phraseOf('no *longer|more|further have|has|allowed|permitted|get|trusted', sets),
      phraseOf('no *longer works|employed|with|work|working|employs|part here|by|the|us|for|of|at', sets),
      phraseOf('~be|~get let *go', sets),
      phraseOf('~have parted *ways', sets),
      phraseOf('~be *asked to leave|resign|apologise|apologize|explain', sets),
      phraseOf('~be shown the *door', sets),
      phraseOf('~be *spoken to', sets),
      phraseOf(
        'must|should|needs|need|has|have to? take|accept|assume|bear more|full|greater|personal? *responsibility|ownership|accountability',
        sets,
      ),
    ],
    ...sanctionTeaching,
  },
  {
    shape: 'phrase',
    id: 'sanctioned',
    category: 'punitive',
    subject: somebody,
    phrases: [
      phraseOf('~be|get|gets|got *{fired}', sets),
      phraseOf('~be|get|gets|got *written|told|dressed|stood up|off|down', sets),
      phraseOf(
        '~be|get|got *removed|taken|dropped|struck|barred|banned|excluded|pulled|kicked|moved|rotated|transferred from|off|out ... rota|roster|on-call|rotation|team|project|duty|list|deployments|production|group',
        sets,
      ),
      phraseOf('~be|get|got *stripped|deprived of', sets),
      phraseOf(
        '~be|get|got|face|faces|faced|receive|received|given|issued a ... *warning|reprimand|caution|talking-to|dressing-down|earful',
        sets,
      ),
      phraseOf(
        '~receive|~get|~face|issued with? a? written|verbal|formal|final|official|stern *warning|reprimand|caution',
        sets,
      ),
      phraseOf('~be|~get|put|placed on|in a ... *plan|probation|notice|leave', sets),
      phraseOf('~be held|made *accountable|responsible|liable', sets),
      phraseOf('~face *disciplinary|dismissal|sanctions|sanction|consequences|suspension|action', sets),
      phraseOf('~lose his|her|their|the|all? ... *{rights}', sets),
      phraseOf('~lose his|her|their|the *job|position|bonus|bonuses', sets),
    ],
    ...sanctionTeaching,
  },
  {
    shape: 'phrase',
    id: 'sanction',
    category: 'punitive',
    phrases: [
      phraseOf('*{toFire} @person', sets),
      phraseOf('*{sacked} @person', sets),
      phraseOf(
        '*disciplinary action|actions|measures|measure|proceedings|hearing|steps|process|procedure|consequences|meeting',
        sets,
      ),
      phraseOf(
        'written|verbal|formal|final|official|stern *warning|warnings|reprimand for|to|was|were|has|have|by|>',
        sets,
      ),
      phraseOf('{harsher} *{consequence}', sets),
      phraseOf(
        '*consequences|sanctions|penalties|repercussions for @person|those|anyone|anybody|whoever|people|repeat',
        sets,
      ),
      phraseOf('*hr has|have|was|were|will been|be? informed|notified|involved|contacted|told', sets),
      phraseOf('~inform|~notify|~involve|~escalate|~refer|~report|~raise ... to|with? *hr', sets),
      phraseOf('gross *misconduct', sets),
      phraseOf('*talking-to|dressing-down|telling-off|ticking-off|bollocking|rollicking|scolding', sets),
      phraseOf('~count|~held *against @person|him|her|them', sets),
      phraseOf('year|annual|next|performance *appraisal|appraisals', sets),
      phraseOf('*deducted|docked|withheld from @owner', sets),
      phraseOf('*deducted|docked from ... pay|salary|wages|bonus', sets),
      phraseOf('~name|~shame|~expose|~identify|~single the *offender|offenders|culprit|culprits', sets),
      phraseOf('*~suspend|~dismiss|~reprimand|~discipline|~demote|~sanction|~punish @person', sets),
      phraseOf('~require|~ask|~oblige|~make @person to? *sign', sets),
      phraseOf('wall|hall of *shame', sets),
      phraseOf('name and *shame', sets),
      phraseOf('*zero tolerance', sets),
      phraseOf('three *strikes', sets),
      phraseOf('*repeat offenders|offender', sets),
      phraseOf('*performance improvement plan', sets),
      phraseOf(
        '~reflect|~reflected|~note|~record|~appear|~raise in ... *performance|annual review|appraisal|reviews',
        sets,
      ),
      phraseOf('~hold ... ... *accountable|liable', sets),
      phraseOf('~hold @person|those|people|individuals *responsible', sets),
      phraseOf(
        '~revoke|~remove|~withdraw|~suspend|~pull|~take|~strip ... @owner ... *access|rights|privileges|permissions|badge ... ... consequence|result|incident|outage|until|pending|punishment',
        sets,
      ),
      phraseOf(
        '@owner ... *access|rights|privileges|permissions|badge ~be|~have been? revoked|withdrawn|suspended|removed|pulled',
        sets,
      ),
      phraseOf('*bonus|bonuses ... ... withheld|cut|reduced|forfeited|docked|cancelled|canceled', sets),
      phraseOf('~dock|~withhold|~cut @owner|their|the *pay|bonus|bonuses', sets),
      phraseOf('in no *uncertain terms', sets),
      phraseOf('~have a quiet|stern|serious|little|few? *word|words with', sets),
      phraseOf('~make an *example of', sets),
      phraseOf('serious|stern|frank|difficult|firm *conversation|talk|chat|discussion with @person', sets),
      phraseOf('*warning letter|letters', sets),
      phraseOf('*retraining|re-training|re-education of|for @person', sets),
      phraseOf('~monitor|~watch|~supervise|~observe @person ... *closely', sets),
      phraseOf('~terminate|~cancel @owner *contract', sets),
      phraseOf('*buy|bring cake|cakes|donuts|doughnuts|drinks|pizza|beers', sets),
      phraseOf('~read ... the *riot act', sets),
      phraseOf('~slap|slap|rap on|over|across the *wrist|wrists|knuckles', sets),
      phraseOf('~crack *down on', sets),
      phraseOf('~put @person|people|everyone|them|him|her on *notice', sets),
      phraseOf('*refresher|remedial|mandatory training|course|coaching|session ... @person', sets),
      phraseOf(
        '*training|coaching|counselling|course|lesson|retraining|re-training for|of @person involved|concerned|responsible|who|in',
        sets,
      ),
      phraseOf(
        '*send|enrol|enroll|book|put @person on|to|in|onto a|an ... course|training|workshop|class|session',
        sets,
      ),
      phraseOf('*make sure|certain that? @person ~do not|never', sets),
      phraseOf('~keep @person *away|off from|the|production', sets),
      phraseOf('~require|~ask|~order|~force @person to *apologise|apologize|resign', sets),
    ],
    ...sanctionTeaching,
  },
];
