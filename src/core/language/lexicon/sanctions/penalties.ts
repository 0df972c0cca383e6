// What happens to people after an incident: dismissal, a reprimand, rights taken away.
import { phrasesOf } from '../../notation/phrases';
import type { PhraseFault } from '../../notation/entry';
import { sameTrap } from '../teachings';
import { words } from '../../notation/wordLists';
import { sanctionWords, somebody } from './sanctionWords';

const sets = {
  course: sanctionWords.course,
  fired:
    words(`fired sacked debarred dismissed disciplined reprimanded suspended demoted punished terminated rebuked fined reassigned scolded berated
    counselled counseled retrained grounded benched blacklisted`),
  toFire: words(
    'sack discipline reprimand suspend demote sanction punish rebuke fine scold berate retrain re-train re-educate punishing retraining',
  ),
  sacked: words(
    'reprimanded disciplined sacked dismissed demoted sanctioned punished scolded berated admonished',
  ),
  rights: words(
    'access rights privileges permissions badge admin credentials role licence license authorisation authorization root sudo qualification permit ticket',
  ),
  revoked: words('revoked withdrawn suspended'),
  revoke: words('revoke remove withdraw suspend limit pull strip curtail restrict cancel block freeze'),
  whoever: words('anyone anybody whoever those everyone everybody'),
  moved: words('moved reassigned transferred relegated demoted'),
  lowlier: words('other different another desk back back-office non-critical junior lesser simpler admin'),
  ended: words('terminated dispensed curtailed'),
  watched: words('supervised watched accompanied vetted shadowed'),
  bonus: words('incentive+ increment bonus+ commission promotion allowance'),
  taken: words('withheld deducted reduced held suspended frozen docked clawed cut hold'),
  own: words('his her their its'),
  penal: words('lose loses forfeit billed fined suspended sacked reassigned barred disciplined sued'),
};

export const sanctioned: PhraseFault = {
  shape: 'phrase',
  id: 'sanctioned',
  category: 'punitive',
  subject: somebody,
  phrases: phrasesOf(
    `
      ~be sent *home >|by|to|without|pending|for|until|and
      ~be {moved} to a|an|some? *{lowlier}
      ~be *spoken to >|by|about|sternly
      no longer ~hold|~have the|his|her|any? _? *role|{rights}
      ~sit|~pass|~take|~repeat|~attend|~go|~do the|his|her|an|a|through? _? _? *{course} again
      ~be sent ... to|for|on *retraining|simulator|training|school|course|induction|basics
      ~stand|~remain *suspended
      ~be *stripped of
      ~be *kept away from
      ~be|~get *hauled|dragged before|in|up|into
      ~be|~have ... under *suspension
      ~be|~put on a|an performance|improvement *plan
      ~be|been|get taken *to task
      ~be|been|get hauled|raked|dragged over the *coals
      ~be asked to consider _ *position
      ~be *barred|banned|excluded from
      ~be formally|officially *cautioned|warned|reprimanded
      ~be made to *sign|sit|present|explain|apologise|apologize|write|buy|stand
      ~get an *earful
      ~get|~be *{fired}
      ~get|~be *told|stood|dressed|ticked|chewed|bawled|pulled up|off|down|out
      ~get|~be *removed|taken|dropped|barred|banned|pulled|moved|rotated from|off|out ... rota|roster|on-call|rotation|team|project|duty|list|production|group
      ~be held|made *accountable|responsible|liable
      ~lose his|her|their|the|all|any? _? _? *{rights}
      ~face *disciplinary|sanctions|consequences|suspension|action|hearing|charges|dismissal
    `,
    sets,
  ),
  ...sameTrap,
};

export const fire: PhraseFault = {
  shape: 'phrase',
  id: 'fire',
  category: 'punitive',
  phrases: phrasesOf('*fire @person|anyone|anybody|those|whoever', sets),
  unlessWith: words('brigade officer+ service+ department marshal warden crew+'),
  ...sameTrap,
};

export const sanction: PhraseFault = {
  shape: 'phrase',
  id: 'sanction',
  category: 'punitive',
  unlessAfter: words('nothing nobody none'),
  phrases: phrasesOf(
    `
      contract|employment|engagement|services|placement+ of|with @person ... *{ended}
      *{revoke} ... {rights} of|for {whoever}|people who|with|whose
      *{revoke} ... from {whoever}|people who
      *{revoke} @owner ... {rights} >|until|for
      {rights} ... ~be|~have|been *{revoked}|removed|taken|withdrawn|pulled from {whoever}
      {rights} of|for|from|to ... ~be|been|have *taken|withdrawn|revoked|removed away? from @person|{whoever}
      ~impose|~levy|~issue|~introduce ... *fine+|penalty|penalties|sanction+ on|against|to @person|those|whoever|anyone
      ~impose|~levy|~issue|~introduce ... *fine+|penalty|penalties|sanction+ for|under|,
      *penalty|penalties|sanction+|fine+ for non-compliance|violations|breaches|violating|ignoring|bypassing|skipping|failing|sharing|missing|late
      *another|further|second|third|repeated|next breach|breaches|mix-up|miss|stunt|transgression+|infringement+|screw-up ... ~be|will|has|have|and
      ~give|~have|~get ... last|final *chance >
      not ~go *unpunished|unsanctioned
      ~put|~place @person|them|him|her ... on ... *probation|leave|suspension|watchlist|notice
      names|list|tally|count|table of|with ... ... *published|circulated|displayed|posted|shown|presented
      *per head|committer|developer|operator|offender
      *~named|~call|~single out @person|{whoever}|people who
      {rights} of|for|from @person ... ~be|been *{revoked}
      *revoked|withdrawn|suspended from @person|whoever|those
      strip|strips|stripped @person of ... *{rights}
      ~take ... {rights} ... *away from @person
      *without pay
      ~get|~give ... the *sack|boot|axe|chop >
      strict|stern|severe *action
      action|measures|enquiry|inquiry|steps ... *against @person|anyone|those|whoever
      @owner *rating+|grade|bonus|increment+|promotion|raise|pay _? ~be|~have been? downgraded|lowered|halved|stopped|put|deferred
      *failure to comply|adhere ... will|shall|may|~result|~lead
      *dealt with severely|strictly|harshly|firmly|accordingly
      < *violators|offenders|defaulters|culprits|latecomers|transgressors will|shall|must|to|lose|pay|face|have
      *names of those|everyone|everybody|people|anyone who|with ... ... read|published|posted|displayed
      *parted|part company with @person
      @owner ... ~be|~have been? taken *away
      ~count *against @person|him|her|them
      hr will|to|is|has *follow|following|speak|speaking|talk|talking up|with|to ... @person|people|individuals
      *relieved of @owner|his|her|their|all
      until ... *trust|confidence ... restored|earned|back|regained|re-established
      *earn|earns|earned ... back
      ~have a _? quiet|stern|serious|little|few? *word+ with
      @owner ... *access|rights ~be|~have been? revoked|withdrawn|suspended
      written *justification|apology|undertaking|explanation from|of|by|for|is|why
      *apology in writing
      employment|labour *law
      ~speak ... *sternly|seriously|firmly to|with
      *supervision|monitoring of @owner|@person
      *{watched} by @owner|a|an|the ... supervisor|manager|senior|lead|superior|mentor
      not to? *work|deploy|operate|act ... alone|unsupervised
      not|only|let|may ... without|under *supervision >
      left *alone with
      *{bonus} ... ~be|~have been? {taken}
      *recoup|recouped|deduct|deducted|recovered from @person
      from|of @owner|the|his|her|their *wages|salary|salaries
      anyone|anybody|whoever|those|people|@person who ... ... *{penal}
      anyone|anybody|whoever ... ... *explain|answer|justify to|for|it
      complaint|proceedings ... *against @person
      ~ask|~demand|~request ... to *replace @person
      any|another|one|further|repeated|next *violation+|offence|offense|breach|slip|lapse
      *~take away sudo|root|access|admin from
      performance of the @person
      ~keep ... *juniors|trainees|interns|contractors away|off|out
      *{toFire} @person
      *{sacked} _? @person
      *disciplinary action|proceedings|process
      written|verbal|formal|final|official|stern *warning+|reprimand
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
      *bonus+ ... ... withheld|cut
      in no *uncertain terms
      ~make an *example of
      serious|stern|frank|difficult|firm *conversation|talk|chat|discussion with @person
      *warning letter+
      ~monitor|~watch|~supervise|~observe @person ... *closely
      ~read ... the *riot act
      *refresher|mandatory training|course|coaching|session ... @person
      *training|coaching|course|lesson|retraining for|of @person
    `,
    sets,
  ),
  ...sameTrap,
};
