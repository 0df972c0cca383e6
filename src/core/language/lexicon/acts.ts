// What is done by people and what is done by programs, told apart by the verb alone. It decides who is meant where nobody is named.
import { gerundsOf, participlesOf } from '../notation/inflect';
import { gathered, list, words } from '../notation/wordLists';

/** Participles that participlesOf does not know, by base. */
const strongOnes = `think:thought know:known see:seen foresee:foreseen speak:spoken write:written rewrite:rewritten give:given seek:sought catch:caught
    teach:taught hold:held keep:kept put:put set:set send:sent spend:spent bring:brought choose:chosen draw:drawn begin:begun go:gone
    run:run rerun:rerun hear:heard buy:bought find:found say:said pay:paid stick:stuck withdraw:withdrawn throw:thrown freeze:frozen
    show:shown undo:undone wait:waited halt:halted come:come meet:met build:built fall:fallen overrun:overrun rebuild:rebuilt
    take:taken drive:driven cut:cut split:split lead:led sell:sold lay:laid be:been have:had feel:felt stand:stood
    understand:understood override:overridden ring:rung hide:hidden lend:lent leave:left eat:eaten drink:drunk sign:signed
    unwind:unwound rise:risen grow:grown swap:swapped plan:planned step:stepped flip:flipped pin:pinned tag:tagged scrap:scrapped
    ship:shipped map:mapped wrap:wrapped stop:stopped scan:scanned train:trained refer:referred defer:deferred prefer:preferred
    proofread:proofread reread:reread re-read:re-read
    submit:submitted permit:permitted admit:admitted label:labelled quit:quit`;

let strong: ReadonlyMap<string, string> | undefined;

function strongParticipleOf(base: string): string | undefined {
  strong ??= new Map(list(strongOnes).map((pair) => pair.split(':') as [string, string]));
  return strong.get(base);
}

function allParticiplesOf(bases: string): ReadonlySet<string> {
  return gathered(() => list(bases).flatMap((base) => strongParticipleOf(base) ?? participlesOf(base)));
}

function allGerundsOf(bases: string): ReadonlySet<string> {
  return gathered(() => list(bases).flatMap(gerundsOf));
}

/** Attention, thought, talk and the steps of working together: no program does them. */
const care = `ask consult inform tell warn mention announce discuss communicate escalate involve invite loop brief debrief hand explain clarify agree
  align coordinate negotiate confirm read reread re-read review proofread study check recheck double-check cross-check doublecheck verify examine inspect scrutinise
  scrutinize investigate question challenge query doubt consider reconsider think plan rehearse practise practice drill prepare anticipate foresee predict
  expect notice spot see realise realize recognise recognize appreciate understand know hear listen look heed respect honour honor observe obey follow
  approve authorise authorize sign document label record write note raise flag prioritise prioritize triage assign delegate appoint nominate supervise
  train coach onboard test try audit order buy budget revoke rotate renew replace address treat handle take pay give make do seek obtain call phone ring
  telephone contact email e-mail message ping hold speak talk report share remember learn find figure catch wait pause stop promise identify diagnose scroll glance teach radio text push-back attend intervene object protest veto reconcile memorise memorize admit confess concede forewarn interview`;

/** What people do that others wish they had not. */
const haste = `insist refuse decline rush hurry postpone delay defer cancel skip disable silence mute bypass override interrupt abandon panic guess gamble
  dismiss downplay overrule waive merge push click press type`;

/** Acts of haste and refusal, as participles: "should not have been rushed", "if he had not insisted". */
export const hastyActs = allParticiplesOf(haste);

/** Acts of care, as participles: "should have been reviewed", "if anyone had asked". */
export const careActs = allParticiplesOf(care);

/** The same, as they open a clause: "asking first would have saved an hour". */
export const careGerunds = allGerundsOf(
  `${care} get sit spend pick double-checking stick run dry-run walk compare confirm validate phone scroll open`,
);

/** What programs do to data, requests and each other: "should have been retried". */
export const machineActs =
  allParticiplesOf(`replicate retry deliver redeliver route reroute throttle reject cache log evict fire trigger render queue enqueue dequeue requeue emit
  ingest index reindex parse serialise serialize deserialise deserialize process reprocess forward propagate sync synchronise synchronize rebalance reschedule
  terminate kill expire collect garbage-collect deduplicate dedupe rate-limit limit balance buffer flush persist store encode decode decrypt hash load
  fetch resolve invalidate refresh recalculate compute calculate return display acknowledge ack accept block deny detect prevent select trip elect
  re-elect promote failover autoscale scale assign allocate reallocate deallocate free reclaim compact compress rotate-out match filter strip truncate
  rename-over merge-in redirect proxy translate convert validate sanitise sanitize escape mark count increment decrement batch stream poll consume
  receive respond page alert print quote charge bill debit credit refund inherit mount unmount attach detach spawn start restart stop-start
  exclude skip-over discard replay redact mask mirror handle-over serve answer open close surface isolate contain absorb recover heal
  reconcile regenerate generate recreate create instantiate populate drop ignore update notify send strip trim append prepend wrap unwrap inject coerce round normalise normalize hydrate warm prefetch paginate shard partition demote fence
  preempt requeue dead-letter nack unblock scrape sample aggregate plot lock unlock acquire release commit compile sequence order-by hash checksum expose retain preserve propagate clear reset empty resume`);

/** Done by people to papers and by programs to records: what it is done to decides. */
export const sharedActs = allParticiplesOf(
  'renew hold write assign label record note take find catch give raise pause stop replace call verify check do make pay handle expect know hear get',
);

/** What programs handle while they run; people plan around it, and seldom touch one of it. */
export const runtimeThings =
  words(`pod row event counter handshake index connection shard lease packet checkpoint image order discount request response message job task thread
    process session socket entry record lock cookie header payload object chunk block page frame batch query transaction write read offset partition
    segment replica leader follower metric sample span trace log cache key-value item element node-pool container instance heartbeat probe retry signal
    temperature pressure voltage current counter-value duplicate tombstone cursor buffer queue payment charge quota bucket volume file upload download
    e-mail email mail webhook callback notification-event invoice timer timeout variable value field column byte bit memory reading sensor request-id state flow stream feed`);

/** Acts of either: who is meant shows in what is asked not to be done, or in whom it reaches. */
export const reachingActs = allParticiplesOf('notify update send');

/** Turned down, these tell of people: "should not have been ignored". */
export const refusedActs = allParticiplesOf(
  'ignore drop start restart close open merge create accept skip mark send update charge assign stop kill load scale promote',
);

/** Participles without -ed, by which a passive or a perfect is known. */
export const strongParticiples = gathered(() => [
  ...list(strongOnes).map((pair) => pair.slice(pair.indexOf(':') + 1)),
  ...list(`done told read shut let left lost broken forgotten made brought sent held kept set put cut got gotten misread shown hidden overwritten proofread reread
    thrown spun sworn worn torn won driven ridden risen struck swept stolen frozen bound fed hung hurt bet burnt spelt learnt dreamt leapt spoilt
    lit laid bled bred fought fled ground sped spread stung swung undergone upheld woken dealt meant lent sat slept wept crept stood withstood clung swum flown blown mown proven sewn shaken shrunk sunk sung slid`),
]);

/** What nothing but people do, whoever they are. */
export const onlyMinds = words(
  'consulted escalated phoned telephoned rung discussed rehearsed practised practiced reconsidered sought spoken objected insisted hesitated thought realised ' +
    'realized appreciated understood heeded briefed debriefed invited volunteered apologised apologized questioned double-checked re-read proofread ' +
    'scrutinised scrutinized delegated appointed nominated supervised coached negotiated doubted foreseen bothered studied enquired inquired radioed ' +
    'refrained confessed persisted dared minded cared listened sensed',
);

/** Of these, what is said of machines in a manner of speaking: "the alarm server should have escalated". */
export const alsoToldOfMachines = words(
  'escalated spoken listened insisted persisted sensed hesitated heeded',
);
