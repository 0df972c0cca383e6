// Sanctions and admonitions by their words alone, whoever is the subject.
import { phrasesOf } from '../../notation/phrases';
import type { PhraseFault } from '../../notation/entry';
import { careWords } from '../moreCare';
import { sameTrap } from '../teachings';
import { words } from '../../notation/wordLists';
import { sanctionWords } from './sanctionWords';

const sets = {
  ...careWords,
  ...sanctionWords,
  formal: words('written verbal formal informal official final stern oral'),
  censure: words('caution admonition reprimand write-up+ warning counselling counseling censure'),
  act: words('follow adhere be ensure take exercise pay comply remember avoid refrain strictly'),
  unseat:
    words(`remove removed removing take taken taking move moved moving pull pulled pulling transfer transferred drop dropped kick kicked
    rotate rotated reassigned withdraw withdrawn stand stood bench released release`),
  posts:
    words(`rota+ roster pool list on-call rotation team project duty+ deployments production prod shift+ nights site account case+ role services
      systems desk committee schedule line`),
  taken:
    words(`revoked withdrawn suspended removed pulled cancelled canceled rescinded stripped frozen zeroed docked withheld cut reduced
    forfeited deducted clawed adjusted deferred`),
  mind: words('sharp focused focussed alert awake vigilant attentive mindful disciplined careful'),
  mindset: words(
    'vigilance attentiveness mindset discipline self-discipline diligence carefulness concentration alertness mindfulness seriousness',
  ),
  lift: words(
    'enforce improve reinforce strengthen raise sharpen increase tighten encourage promote foster instil instill demand expect boost restore',
  ),
  pay: words('pay salary wage+ bonus+ allowance rating+ points'),
  heedful:
    words(`read check think pay take concentrate focus behave remember follow comply own listen wake slow try care learn mind watch look respect
    stop keep be double-check know understand`),
  penance: words('repeat retake redo resit sign explain write apologise apologize attend undergo confirm'),
  must: words('must should shall need needs have has to will'),
  letter: words(
    'memo email e-mail mail letter note notice bulletin message circular sign poster talk briefing post announcement reminder',
  ),
};

export const told: PhraseFault = {
  shape: 'phrase',
  id: 'told',
  category: 'punitive',
  unlessAfter: words('nothing nobody none'),
  phrases: phrasesOf(
    `
      < *urge|instruct|caution|order|remind @person|{all}
      < *tell|teach @person|{all} ... to {heedful}
      {must} be *taught that|to|not|how
      on|about|of *taking _ ... seriously
      *first , type|think|ask later|then
      take *pride in
      < *have|make|get @person ... to? {penance}
      not ~get|be|~fall _? *distracted|asleep
      < *stop guessing|assuming|rushing >|and|what
      crystal|perfectly|abundantly? *clear to @person|{all}
      absolutely|doubly *sure
      *appeal to @person|{all}
      please *actually|really|finally _
      < *ask|get|want|need @person|{all} ... to think|pay|concentrate|focus|remember|follow|listen|wake|slow|care|mind|respect|stop
      *insist|demand that? @person|{all}
      < *urge|exhort|implore
      *~impress upon
      stern|strongly|strong|firm|sharp|please-explain|harsh|blunt|pointed worded? *{letter}
      on|in|to @owner ... *file|record
      personnel *file+|record
      instil|show|demand|expect|foster|~need|~bring more|better|greater|some|the *discipline|vigilance|diligence|rigour|rigor
      *discipline of|among|amongst @person|{all}
      *gravity|seriousness|consequences of what @person|he|she|they|you
      until|unless|before he|she|they|@person ... *proven|shown|shows|trusted|~prove|~apologise
      before|until he|she|they *touch+
      *{right} removed|revoked|withdrawn|suspended|pulled|taken for|from @person
      {right} ... until|till further *notice|orders|instructions
      anyone|anybody|whoever|those|offenders _? ... ... will? *forfeit+|~lose
      whoever|anyone ... ... *stays|buys|pays|apologises|apologizes|wears|explains|brings
      ~deduct|~dock ... ... *{pay}
      with @person about|re|regarding|on|over ... *behaviour|behavior|mistake|conduct
      @owner *probation
      *reinforce|cascade _ @person|{all}|message
      *right|properly|better next time
      must never|not *happen again
      {must} ... *~get into the habit
      ~get it? into ... *head+ that
      *sink in with|that|to|>
      ~hammer|~bring|~drive|~drum _? *home to @person|{all}|every
      sense of *responsibility of|in|among|for
      awareness *talk|raising
      more *commitment|thoroughness
      {must} ... look|read|listen|check|watch *closer|closely|properly|attentively
      must|should|need|needs|has|have to? *realise|realize|learn|grasp that|what|how
      *{letter} to|for all|every|everyone|everybody|staff|the|@person ... stressing|underlining|reminding|reiterating|warning|urging
      about|on staying|remaining|being *{mind}
      not ~be *tolerated|condoned
      no more *shortcuts|slip-ups
      this|that must *stop >
      hr|human to|will|~have ... *note|letter|warning|proceedings|conversation
      *non-compliance ~be|will|shall|must
      *loser|culprit|offender|perpetrator does|gets|buys|pays|brings|wears
      who|whoever *causes|~break ... ... buys|pays|fixes|stays|wears|writes|brings|cleans|explains
      @owner *kpi+|okr+|scorecard
      {all}|concerned ~be *requested|directed|instructed|advised|asked to {act}
      such|these|this|mistake+|lapse+|error+ ... should|must|shall|are|is|do|will not be? *repeated|repeat
      please|kindly *ensure ... not recur|repeat|happen
      *suitably|sternly|severely|strictly|duly|firmly advised|warned|instructed|cautioned|told|reminded
      ~take ... to *heart
      on your|their|our|his|her *toes|guard
      stay|be|keep|remain on the|high *ball|lookout|look-out|alert for|during|in|at|when|>
      ~keep {own}|both|all *eyes|mind+|head+|wits|concentration on|in|about|open|peeled|off
      get|clean|pull|up|raise|lift up? {own}|its *act|acts|socks|game
      < *mind|watch|look|read|think about? what|which|where _? you
      < *read|check|review|look|test|listen ... properly|attentively
      ~use {own} *head|heads|loaf
      <|must|should|please|need|have|has|all to? ~take ... *seriously
      more|some|greater|due *respect|restraint for|around|when|in|towards
      ~pay ... *heed
      ~get *rid of @person
      < *replace @person >
      *track|record|count|log|list|note who ~miss|~skip|~forget|~fail|~ignore|~bypass|~break
      *{letter} telling|reminding|urging|reiterating @person|{all}
      *strict|strictest adherence|compliance|discipline
      no longer *welcome
      no *more ... access for|until @person|he|she|they
      ~wear the ... *hat|crown|cap
      *let's|let us? all? be ... {careful}
      on|future|time|onwards , _? *double-check|check|verify|ask|think|read|look|pay|be
      remain|stay|be _? *alert|vigilant|attentive|watchful
      ~keep a|an _? *eye|watch|tabs on @person|him|her
      put on *notice
      *reread|re-read
      < *stress|emphasise|emphasize|underline|reinforce|reiterate ... the importance|need|rules|message
      matter ~be|~have been? *referred|passed to|with|up
      ~write|~submit|~present|~produce a|an ... *apology|essay|reflection|explanation|statement
      ~teach @person|him|her|them a|some *lesson|manners
      @person|{all} must|should|ought|shall|~need|~have to? *take|pay|exercise|show|use ... care|attention|ownership|caution|seriously
      as *punishment
      *re-accreditation|reaccreditation|recertification|re-certification|requalification|re-qualification
      *refresher _? for|on @person|{all}|alarm
      need|~have a ... *word|chat with @person|him|her|them
      *speak|spoke|talk|talked to|with @person|him|her|them about his|her|their|following|testing|reading|checking|paying|taking|this|what|why|attitude|being|not|how
      not to? *send|roster|hire|use this|that|the|him|her|@person ... again
      *bar|ban|stand @person|him|her from|down
      @owner ... *engagement|contract|employment|placement|assignment|tenure|probation has|will|~be ~terminate|~end|~extend|cut|not
      in|into|on|against|at|during|with @owner|his|her|their|the|next ... *assessment+|appraisal+|scorecard|evaluation
      performance|year-end|annual|appraisal *rating|score+|assessment|evaluation|record
      name|publish|post|list|display the|each|every|all *author+|person|individual+|name+ of|who|responsible|behind|whose|involved
      *sign|signing ... ... understood|read|understand|acknowledge
      must|should|please|us|{all}|~need _? to? ... stay|remain|keep more|extra? *{mind}
      {pay} ... ~be|~have been? *{taken}
      ~lose|~forfeit _? ... *{right} for|until
      {lift} ... *{mindset} of|in|among|by|from|when|at|during|across|on|within|>
      < *{mindset} during|while|when|in|at|from|by|on|before|is|>
      ~engage|~use|~switch|~turn _? *brain+|heads on|before|>
      ~take a deep? *breath and|before
      < *reiterate|stress|repeat|emphasise|emphasize|reinforce|explain once? more|again? to|at|in|with ... that|how|why
      {formal} *{censure}
      must|should|need|needs to? keep a|an closer|close|better *eye|watch
      ~drum|~drill ... *into @person|{all}
      ~reiterate|~re-iterate|~stress the *need|importance for|of ... @person
      *show-cause|showcause
      ~part *ways with
      ~hold ... *accountable|liable for|until
      ~be *spoken to >
      do|should|must|can not be|get *complacent|careless|lazy|sloppy
      *sensitise|sensitize|re-sensitise|re-sensitize|re-induct the|all|our|every|@person
      ~have {own} ... _ *{taken}
      *unsupervised|unaccompanied
      *{mindset}|attitude|conduct of @person
      ~let @person|contractor|him|her|them *go >
      *{unseat} @person|contractor|intern ... from|off|out ... {posts}
      marching *orders
      @owner ... {right} ... ~be|~have been? *{taken}|taken
      *{taken}|revoke|remove|withdraw|suspend|strip ... {right} from|of @person ... until
      ~deduct|~charge|~bill|~surcharge|~fine @person ... *for
      hr|human ~be|~have been? made|looking|aware|opening|involved|meeting|following *aware|into|up|process|with
      ~forward|~refer|~report|~pass|~hand to *hr|personnel
      as|be a|an *lesson|deterrent|punishment to|for|in|>
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
      *pls|plz|kindly|please stop|slow|pay|think|check|remember|watch|mind|look|concentrate|learn
      *think before
      make @person|{all} *aware|conscious of|that|how
      @owner *attention to detail
      personally *liable|responsible|accountable|answerable for|to
      next *one|person|engineer to|who ... ... buys|pays|cleans|writes|brings|loses|gets
      @owner annual|yearly|year-end|mid-year|performance|salary *review+|talk
    `,
    sets,
  ),
  ...sameTrap,
};
