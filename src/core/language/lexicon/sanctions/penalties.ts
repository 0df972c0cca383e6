// What happens to people after an incident: dismissal, a reprimand, rights taken away.
import { phrasesOf } from '../phrases';
import type { PhraseFault } from '../entry';
import { sameTrap } from '../teachings';
import { words } from '../wordLists';
import { somebody } from './sanctionWords';

const sets = {
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
  rights: words('access rights privileges permissions badge admin credentials role'),
};

export const sanctioned: PhraseFault = {
  shape: 'phrase',
  id: 'sanctioned',
  category: 'punitive',
  subject: somebody,
  phrases: phrasesOf(
    `
      ~be sent *home
      ~be|been|get taken *to task
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
  ...sameTrap,
};
