// Set phrases that lay a fault on the person who is their subject, their agent or their owner.
import { phrasesOf, type WordSets } from './phrases';
import type { PhraseFault } from './entry';
import { alsoTrue, checksLookFor, costOfActing, knownWhen, madePossible } from './teachings';
import { words } from './wordLists';

const sets: WordSets = {
  flaw: words(`mistake+ error+ blunder+ slip slip-up oversight typo+ bug+ regression+ defect+ flaw misconfiguration fault misjudgment
      misjudgement lapse omission negligence neglect inattention failure`),
  harm: words(
    'outage+ incident+ failure downtime disruption problem corruption crash loss leak breach mess chaos delay',
  ),
  deed: words(
    `deleted removed dropped wiped erased purged truncated overwrote pushed merged shipped broke unplugged disconnected disabled killed leaked
    introduced let edited looped skipped rotated uploaded committed dismissed ignored announced lost corrupted ran rebooted restarted caused triggered botched messed screwed`,
  ),
  acting:
    words(`deleting removing dropping wiping erasing purging overwriting pushing running executing merging deploying editing restarting
    rebooting copying pasting typing entering choosing selecting picking uploading restoring disabling unplugging disconnecting
    renaming killing leaving failing ignoring missing skipping not misreading clicking letting bypassing sitting`),
  doing:
    words(`having wiring breaking using putting taking making adding approving signing updating rotating enabling muting resetting giving
    sharing promoting downloading severing opening closing switching locking pulling yanking cutting turning force-pushing committing
    hitting pressing dropping applying changing setting sending booking moving cleaning digging testing upgrading patching`),
  busy: words(
    'running syncing rebuilding rebalancing draining writing replicating being held in locked open live active',
  ),
  cleared: words('approved tested reviewed signed checked verified confirmed cleared validated locked ready'),
  seen: words(
    'opened read checked tested seen tried asked looked called told run verified informed consulted reviewed notified met raised objected spotted questioned',
  ),
  bad: words(`unbounded missing infinite unsafe duplicate incomplete unreviewed breaking broken red bad failing faulty wrong stale malformed
    invalid untested unsigned buggy flawed`),
  late: words('late slowly sluggishly hesitantly'),
  work: words(`push change commit deploy deployment edit patch merge query script config restart reboot upgrade migration hotfix import click
    mail email update rollout cleanup`),
  broke: words(
    'broke killed crashed downed flattened bricked corrupted wiped crippled sank tanked knocked ruined caused triggered',
  ),
  released: words('released published pushed deployed shipped merged opened sent launched announced'),
  done: words(
    'sent mailed emailed gave signed approved changed opened closed turned switched put set edited moved renamed cut pulled left let told pressed clicked typed entered',
  ),
  keyed: words(
    'entered keyed billed charged paid dosed dispensed administered submitted booked counted credited debited',
  ),
  thought: words('it that this which thought idea possibility question danger'),
  whoever: words('whoever anyone anybody any either him her them those'),
  whose: words('anyone anybody nobody somebody their'),
  react: words('react respond reply answer acknowledge notice realise realize pick pass forward escalate'),
  reacted: words(
    'reacted responded acted escalated answered intervened noticed reported called acknowledged replied',
  ),
};

const phrases = (notations: string) => phrasesOf(notations, sets);

const ofPeople = { shape: 'phrase', category: 'person-fault', subject: ['person'] } as const;
const ofPeopleOnly = { ...ofPeople, subject: ['person', 'perhaps'] } as const;
const byPeople = { shape: 'phrase', category: 'person-fault' } as const;

export const personFaultPhrases: readonly PhraseFault[] = [
  {
    ...ofPeopleOnly,
    id: 'gone-awol',
    phrases: phrases(`
      ~go *awol
    `),
    unsaid: 'how the watch is shared',
    ask: 'How is the watch shared at that hour, and what happens to a page that nobody answers?',
  },
  {
    ...ofPeople,
    id: 'too-slow',
    phrases: phrases(`
      ~be too? *late
      took _ sweet? time
      dragged|dragging _ feet|heels
    `),
    ...knownWhen,
  },
  {
    ...ofPeopleOnly,
    id: 'too-soon',
    phrases: phrases(`
      walked|wandered|strolled off|away|out
      ~shoot from the *hip
      ~merge|release ... over|past ... red|broken|open|~fail *build+|ci|objections|~test|~check
      ~go|head _? to|on|for|off _? *pub|lunch|holiday|leave|weekend|conference|party|shift
      managed *to delete|withdraw|drop|lock|break|take|bring|kill|crash|corrupt|leak|lose|cut|send
      ~restore|copy|backfill|write|import|paste|load|deploy ... *over the? top|good|live|real
      push|commit|post|paste|copy|send|share ... _ ... *public|world-readable
      ~give|share|hand|tell ... his|her|their|root|admin|master _? *password|pin|credentials|login|token|badge
      *while _ ... still {busy}
      ~sign|approve|release|merge|promise|give ... ... *she|he|they|it had not|never
      ~approve|merge|review|sign ... _ *own pr|change+|pull|request|code|commit|work|test|merge|patch
      went|left|logged home|off|out with|while|before|leaving|without
      *approved|merged|closed|signed|accepted|shipped ... blind >
      ~jump|leap|rush to a|the? wrong? *conclusion+|diagnosis
      ~jump the *gun
      ~go|~head back? to *bed
      ~log *off for
      *before it|they|he|she|the|any|a ... had|was|were been? {cleared}
    `),
    unsaid: 'what pointed in that direction',
    ask: 'What pointed in that direction at the time, and what would have spoken against it?',
  },
  {
    ...ofPeopleOnly,
    id: 'went-home',
    phrases: phrases('and then? *left|~go home|to|for lunch|bed|home|leave'),
    // A shift that is handed over is over.
    unlessAfter: words('handed handover confirmed resolved stable green'),
    unsaid: 'how the watch is shared',
    ask: 'How is the watch shared at that hour, and what happens to work that is still open?',
  },
  {
    ...ofPeople,
    id: 'did-nothing',
    phrases: phrases(`
      ~do *nothing
      ~take no action|notice|steps|heed|measures
      ~make no attempt|effort
      ~tell|ask|inform|notify *nobody|noone|no-one|none
      ~tell|inform|ask|notify no one
      ~leave no *note|record|trace|comment|message|documentation
      gave|~pay no|little|insufficient heed|attention|regard|mind|thought
      stayed|sat|kept *silent|quiet|mum|schtum
      went|gone missing|dark|silent|quiet
      ~say nothing|zilch
      *let|allowed ... run|ring|go|sit|get|fill dry|out|unanswered|cold|flat|stale|idle|apart|up|over|empty
      ~take|wait ... *days|hours|weeks to {react}|tell|call|report
      ~turn a *blind eye
      ~let it|things go|slide|drift
    `),
    ...costOfActing,
  },
  {
    ...ofPeople,
    id: 'never-did',
    excusedByReason: true,
    phrases: phrases(`
      ~push|force|ram|rush ... *through >
      ~be *playing|gaming|texting|snoozing|daydreaming|napping|dozing
      without ever? *having {seen}
      *before anyone|anybody ... had|was ... told|informed|warned|asked
      did not *even look|think
      did not *bother|bat
      never once? *bothered|thought|looked|asked|checked|tested|read|answered|replied|called|told|said|noticed|documented|reported|followed|showed|picked|raised
    `),
    ...costOfActing,
  },
  {
    ...ofPeople,
    id: 'let-through',
    phrases: phrases(`
      ~let _ through|pass|slip|by
      ~wave ... *through
      *~let ... {bad} ... through|pass|slip|by|in
    `),
    ...checksLookFor,
  },
  {
    ...ofPeopleOnly,
    id: 'got-mixed-up',
    phrases: phrases(`
      ~get|~have ... mixed|muddled *up
      {keyed} ... *twice
      ~have the *wrong _ open|selected|active|loaded|in
      let the side|team|house down
      did not *lift|raise a
      ~be at *fault
      was|were|is|are the *cause|reason|source
      cost|lost us
      ~go|get|work around|round the|our|a|any|@owner ... *review|board|approval|gate|process|policy|freeze|sign-off|checks|rule+
      *~deviate|stray|depart from the|our|@owner ... plan|runbook|checklist|procedure+|script|route|standard+|instruction+
      ~let _ _? _? *go|pass by|unpaid|unread|unsigned
      let the|@owner|a _? *deadline|date|window pass|go
      *left _? test|verbose|stray|trailing|rogue|debug|old|default|stale|temporary ... in|on
      *~write ... off as
      ~cut a|the|some|every corner+
      ~go behind ... back+
      {released} ... on a *friday
      *let ... burn|ring|rot|lie|crash >
      ~take _ *eye+ off
      ~drop a clanger|brick
      blew|blown past|through|off
      slept on
      made a|an _? mess|hash|hames
      ~pull the *plug
      ~let us|everyone|everybody|customers|users|others *down
      kept us|everyone|everybody in the dark
      kept _ to himself|herself|themselves
      ~take a|the|some *shortcut+
    `),
    unsaid: 'what made it the sensible thing at that moment',
    ask: 'What made that the sensible thing to do at that moment, and what would have shown otherwise?',
  },
  {
    ...byPeople,
    id: 'never-came-to-mind',
    evenNegated: true,
    phrases: phrases(`
      {thought} did|had? not even? *occur|occurred to @person|{whoever}
      {thought} did|had? not even? *dawn|dawned on|upon @person|{whoever}
      {thought} did|had? not even? *cross|crossed|enter|entered @owner|{whose} mind+|head+
      {thought} did|had? not even? *cross|crossed|enter|entered the mind+|head+ of @person|{whoever}
    `),
    unsaid: 'what would have brought it to mind',
    ask: 'What could be seen at that moment, and what would have brought this to anyone’s mind?',
  },
  {
    ...byPeople,
    id: 'unnoticed-by',
    phrases: phrases(
      'left|passed|~go|~be *unnoticed|unanswered|unread|unheeded|unacknowledged|undetected|unseen|unreported by @person',
    ),
    unsaid: 'where it showed, among what else',
    ask: 'Where did it show, among what else, and what made it easy to miss?',
  },
  {
    ...byPeople,
    id: 'made-by',
    phrases: phrases(`
      {flaw} ... *made|introduced|caused|created by @person
      {harm} ... *introduced|created by @person
      by @person who|whose had? *not|never|thought|believed|assumed
      by @person with no *authority|business|clue|experience|training
      < what {broke}|brought|took|tipped|put ... ... *~be @owner
      trigger|cause|reason|problem|trouble ... *~be @person {acting}|{doing}
      it took @person *until
      the one|ones|person|individual|culprit *who {deed}|{done} ... ~be @person
      it ~be @person who|that *{deed}|{done}
      it ~be @owner *{work} that|which {broke}|{deed}|took|brought|froze|locked|blocked|filled
      it ~be @person on|in|at|from|of|for|with|,|( ... who|that *{deed}|{done}
      due|down|owing *to @person {acting}
      on *account of @person {acting}|{doing}|who
      thanks *to @person who? {acting}|{deed}
      < because *of @person >
      due|down|owing *to @person having|who
      traces|traced|dates|~lead|~go back? *to @person {acting}|{doing}|who
      set ... in *motion by @person
      made|got|became *worse by @person
      < what ... *~be @person {acting}|{doing}
      {harm} ... attributed|ascribed *to @person >
      {harm} ... ~be down *to @person >
      of ... *~be @person {acting}|{doing}|who
      @person *who ~lack ... authority|authorisation|authorization|permission|mandate
      ~be @owner *doing|handiwork
      of @owner own? *making|doing
      brought *about|on|down by @person
      set *off by @person
      self-inflicted by @person
      {work} by @person *{broke}
    `),
    ...alsoTrue,
  },
  {
    ...byPeople,
    id: 'not-doing',
    phrases: phrases('due|owing|because *to|of @person not|never _'),
    // What they had not, or did not know, is what it looked like to them.
    unlessWith: words('having being knowing seeing getting receiving hearing expecting'),
    ...knownWhen,
  },
  {
    ...byPeople,
    id: 'neither-did',
    excusedByReason: true,
    phrases: phrases('*neither @person nor @person {seen}|acknowledged|answered|noticed|escalated|replied'),
    unsaid: 'what they knew, and what acting would have cost then',
    ask: 'What was known at that moment, what else was waiting, and what would acting have cost?',
  },
  {
    ...byPeople,
    id: 'fault-is-theirs',
    phrases: phrases('fault|responsibility|error *lies|lay|~rest squarely? with|on @person'),
    ...madePossible,
  },
];
