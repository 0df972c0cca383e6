// Nouns for what people do with their attention, their words and each other, as they stand before "would have caught it".
import { words } from '../notation/wordLists';

/** These are acts of people wherever they stand. */
export const humanNouns =
  words(`conversation conversations chat chats question questions heads-up glance look peek read reading read-through readthrough re-read
  reread eyes eye communication communications coordination co-ordination cooperation co-operation collaboration planning preparation involvement rehearsal
  rehearsals walkthrough walk-through walkthroughs diligence care attention caution patience thought thinking foresight forethought discussion discussions
  meeting sign-off signoff hand-over handover hand-off handoff consultation homework research supervision oversight discipline curiosity scepticism
  skepticism vigilance proofreading proof-reading review reviews reviewing peer-review inspection inspections double-check cross-check phone-call phonecall
  email e-mail ping word opinion advice judgement judgment scrutiny teamwork transparency honesty courage humility sense professionalism craftsmanship
  awareness leadership follow-up followup escalation decision briefing debrief stand-up standup huddle reminder approval courtesy
  decency rigour rigor haste restraint dialogue dialog questioning listening asking documentation-reading nudge tap consideration reflection contemplation digging looks glances adherence compliance obedience housekeeping prudence vetting yarn`);

/** These are acts of people unless a word for a program stands before them: "a health check", "an API call". */
export const doubtfulNouns = words(
  'call calls check checks checking message messages test tests testing note notes warning search investigation verification try trial step question rollback revert dry-run rehearsal confirmation second-opinion',
);

/** Before a doubtful noun these make it the act of a person. */
export const humanAdjectives =
  words(`phone telephone proper careful thorough better more closer deeper manual human visual basic sanity-by-hand peer second additional
  extra adequate sufficient timely prior earlier honest quick simple short brief single one cursory further due reasonable real serious diligent
  rigorous minimal some any courteous sooner faster swift prompt immediate private direct friendly discreet polite frank`);

/** Before a doubtful noun these make it the act of a program. */
export const machineAdjectives =
  words(`health status automated automatic ci lint schema type pre-flight preflight preflights integrity monitoring validation config
  configuration smoke checksum synthetic api function system remote rpc http unit integration regression load end-to-end e2e readiness liveness
  startup consistency quota null bounds range static contract fuzz property performance stress chaos canary scheduled nightly periodic built-in
  admission policy runtime compile-time dead-letter`);

/** Words of ease before such a noun: then the sentence speaks with hindsight. */
export const easeAdjectives =
  words(`simple quick basic cursory trivial brief elementary rudimentary mere fleeting two-second ten-second five-second one-second 10-second
  30-second thirty-second two-minute five-minute one-minute ten-minute 2-minute 5-minute 10-minute superficial casual passing rough plain
  minimal momentary moment second minute straightforward briefest quickest simplest shallowest faintest most-basic single-minute one-line obvious half-hearted slightest smallest`);

/** What ease may be laid on beyond the acts of people: a measure that somebody would have had to think of. */
export const easyMeasures =
  words(`test tests check checks validation assertion query grep search lint alert script dry-run dryrun comparison diff calculation sum count ping
  curl probe looks glances review inspection safeguard precaution arithmetic maths math measurement backup snapshot verification confirmation sanity-check`);

/** What people hold, give or make and are said to have needed earlier: "the escalation should have come sooner". */
export const humanEvents =
  words(`memo letter heads-up room ticket case incident bridge rollback roll-back decision escalation announcement call review investigation communication evacuation handover hand-over hand-off handoff
  approval sign-off signoff conversation discussion meeting briefing debrief notification rehearsal test testing apology response reaction
  mitigation failover fail-over declaration page-out training planning diagnosis triage upgrade migration notice permission reply
  update consultation inspection check audit change deploy deployment release switch switchover cutover cut-over work maintenance fix`);

/** What a signal should have done to people. */
export const humanReactions =
  words(`investigation question questions eyebrow eyebrows alarm suspicion suspicions concern concerns review discussion look check pause thought
  bells bell flag flags escalation rollback rethink doubt doubts response call halt action`);

/** What helps: verbs of an outcome that did not come. */
export const spares =
  words(`paid asked questioned caught prevented spared saved avoided told shown revealed spotted flagged surfaced shortened uncovered stopped exposed found
  helped made sufficed been given brought highlighted detected averted kept cleared settled resolved sorted answered pointed alerted warned
  identified eliminated reduced cut halved limited let led allowed confirmed ruled turned put raised discovered picked done taken unearthed
  contained gone meant removed forestalled established explained demonstrated nipped preserved precluded obviated deterred dissuaded thwarted pre-empted preempted dispelled bounded rescued ended`);

/** People of whom one expects it: "an experienced responder would have …". */
export const expectedKinds =
  words(`experienced competent careful attentive diligent good reasonable sensible responsible prudent proper seasoned senior professional
  skilled trained vigilant alert thoughtful conscientious capable qualified decent better real reader any every normal sane half-awake
  rested curious sharp halfway self-respecting cautious observant`);
