// Set phrases that lay a fault on the person who is their subject, their agent or their owner.
import type { PhraseFault } from '../notation/entry';
import { phrases } from './personFaultWords';
import { alsoTrue, checksLookFor, costOfActing, knownWhen, madePossible } from './teachings';
import { words } from '../notation/wordLists';

const ofPeople = { shape: 'phrase', category: 'person-fault', subject: ['person'] } as const;
const ofPeopleOnly = { ...ofPeople, subject: ['person', 'perhaps', 'left out'] } as const;
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
      {shipping} ... over|past ... red|broken|open|unresolved|~fail *{gates}
      ~go|head _? to|on|for|off _? *pub|lunch|holiday|leave|weekend|conference|party|shift
      managed *to delete|withdraw|drop|lock|break|take|bring|kill|crash|corrupt|leak|lose|cut|send
      ~restore|copy|backfill|write|import|paste|load|deploy|save ... ... *over the? top|good|live|real|new|newer|current|latest|approved|right|working
      push|commit|post|paste|copy|send|share ... _ ... *public|world-readable
      ~give|share|hand|tell|lend ... his|her|their|root|admin|master _? *password|pin|credentials|login|token|badge
      *while _ ... still {busy}
      {shipping}|~sign|promise|give ... ... *she|he|they|it had not|never
      {shipping}|~use|apply|run|promise|accept ... nobody|no-one|noone had|has *{vetted}
      {shipping}|~use|apply|run|accept ... that|which had|was|has not|never been? *{vetted}
      *before anyone|anybody|somebody could
      ~approve|merge|review|sign ... _ *own pr|change+|pull|request|code|commit|work|test|merge|patch
      went|left|logged home|off|out with|while|before|leaving|without
      *approved|merged|closed|signed|accepted|shipped ... blind >
      ~jump|leap|rush to a|the? wrong? *conclusion+|diagnosis
      ~jump the *gun
      ~press|forge|go|carry|push ahead|on *regardless
      {fingered} ... *where ... belonged|wanted|expected|meant|asked|needed
      {fingered} ... and|, *not
      {fingered} ... *neighbouring|neighboring|adjacent
      {fingered}|{handled} last *year|month|week|quarter _? sheet|list|rates|prices|figures|table+|file|copy|template|form|plan|data
      {fingered}|{handled} ... *test|lab|sandbox|debug|dummy ... {at} the|our? live|production|prod|public
      when|while|where|though he|she|they *meant to|it
      when|where|though it ~be *meant for|to
      *ahead of ... approval|sign-off|clearance|confirmation|announcement|date|agreed
      ~silence|mute|acknowledge|ack|snooze|dismiss ... *and ~carry|continue|roll|go|drive on|over|with|off|back|home|for
      {fingered}|{handled} the|a|an ... *meant|intended|destined for
      {shipping}|~run|delete|go with *no filter|limit|plan|test+|backup|review|rollback|warning
      approved|signed|reviewed|okayed ... *seconds after|of|later
      only|merely *looked|read|glanced|skimmed at|the|through
      ~look|read|check at? the ... *only >
      ~jump|hop|leap *over the|a|two|three|several
      {removing} ... that|which *everyone|everybody|others
      {removing} ... still *needed|used|read
      {removing} ... still? in *use
      ~tell|order|instruct|urge @person to *skip|ignore|bypass|omit|override|disable
      ~comment *out the|a|all ... check+|test+|assertion|guard|validation
      ~guess *wrong
      ~take it? for *granted
      ~commit|push|merge *straight|directly to|into main|master|trunk|production|prod
      {shipping} ... from a|{own} ... *laptop
      {shipping} ... *uncommitted|unmerged|unpushed
      gave ... *go-ahead|nod|blessing|light ... despite|against|without|with
      ~take ... *word for it
      ~go|~head back? to *bed
      ~log *off for
      *before it|they|he|she|the|any|a|all|@owner ... had|was|were been? {cleared}
      when|while|where|though only ... *meant|intended|wanted|asked|wished
      ~give|grant|hand ... *rights|access|permissions|privileges ... beyond|never|than
      ~go|act|reach further|beyond than? ... *allowed|asked|authorised|authorized|ordered|permitted|mandate|remit
      ~press|carry|push|go|plough|plow|forge ahead|on *despite|although|after|though
      but|and *never into|in|to|on|for|from|with
      ~swap|reverse|transpose|cross the two|a|both? *phases|digits|leads|hoses|labels|fields|columns
      ~store|keep|save|plug|connect|run|copy|put ... {own} own|private *laptop|phone|account|router|drive|stick|mailbox|machine
      ~carry|run|do|work|configure|edit|rebuild|enter|patch|key ... *from memory
    `),
    unsaid: 'what pointed in that direction',
    ask: 'What pointed in that direction at the time, and what would have spoken against it?',
  },
  {
    ...ofPeopleOnly,
    id: 'went-home',
    phrases: phrases(
      'and then? *left|drove|headed|walked|~go off|home|to|for|into|out a|an|the|{own}? lunch|dinner|bed|leave|meeting|break|coffee|conference|pub|>',
    ),
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
      ~tell|ask|inform|notify *nobody|noone|no-one|none|neither
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
      stood|sat|standing|sitting *idly|by and|while|as
      ~pay *lip service
      saw|heard|noticed ... *and went|carried|pressed|walked on|home|away|off|past
      ~think no *more of
      stayed|sat|remained *put|still|where
      did not *budge|stir|move >
      ~leave it to|for the? *other|others|next|day|night|morning|someone|somebody
      ~argue|squabble|bicker|quarrel *over|about|while|among
      ~park|shelve|bury|bin the|a|@owner ... *warning+|alert|complaint|concern+|finding+|advice
      ~let ... *fill|pile|build to|up
      ~be on @owner *phone|mobile
    `),
    ...costOfActing,
  },
  {
    ...ofPeople,
    id: 'never-did',
    excusedByReason: true,
    phrases: phrases(`
      ~push|force|ram|rush ... *through >
      ~be *playing|gaming|texting|snoozing|daydreaming|napping|dozing|chatting|gossiping|joking|flirting
      left the|a|{own} _? *{leftover} in|on|at|open|behind|under|unlocked|queued
      without ever? *having {seen}
      *before anyone|anybody ... had|was ... told|informed|warned|asked
      did not *even look|think
      *instead|rather of|than ~ask|call|escalate|check|read|follow|report|test|look
      did not *bother|bat
      ~take the|a|it _? for a|an|the _ *one
      what he|she|they *took for
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
      ~have no *authority|mandate|business to
      ~fail *us|them|everyone|patients|customers
      ~act on {own} *own >
      was|were|is|are the *cause|reason|source
      cost|lost us
      ~go|get|work around|round the|our|a|any|@owner ... *review|board|approval|gate|process|policy|freeze|sign-off|checks|rule+
      *~deviate|stray|depart from the|our|@owner ... plan|runbook|checklist|procedure+|script|route|standard+|instruction+
      ~let _ _? _? *go|pass by|unpaid|unread|unsigned
      let|letting ... *run|runs out|dry|down|low|over|full|all
      let ... of ... run *out|dry|full|down|low
      let ... *wait|grow >|for|to|until|unattended
      kept|keeps on? *telling|using|chasing|pressing|pushing|bypassing|clicking|insisting|scanning|ignoring|postponing|moving|promising
      hung *up on
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
      made a|an|such|heavy ... *mess|hash|hames|meal|breakfast|shambles|botch|ear|weather of
      ~pull the *plug
      ~let us|everyone|everybody|customers|users|others *down
      kept us|everyone|everybody in the dark
      kept _ to himself|herself|themselves
      ~take a|the|some *shortcut+
      ~paint|tape|plaster|concrete *over the|a|our
      ~throw|lob|chuck|toss ... over the *wall|fence
      ~lock|kick|throw everybody|everyone|us|half|all|@person ... *out
      more *harm than good
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
    phrases: phrases(`
      left|passed|~go|~be *unnoticed|unanswered|unread|unheeded|unacknowledged|undetected|unseen|unreported by @person
      {flaw}|it|this|that|change *~get|slip|go|sail|slide|sneak past|by @person
      *deaf ears
      @person ... and|, each|both *assumed|thought|figured|expected|trusted that? the? other|others
      by @person and *never
      that|which|whose|a|an|the ... *he|she had not|never read|verified|checked|tested|reviewed|tried|compared|opened
      @person each|both? *assumed|thought|figured|expected|trusted that? the? other|others
      by @person ... *without {asking}
      without {asking} a *soul
      {keyed}|posted|sent|issued|started in? *twice by @person
      < it|that|this ~be @person *again >
      < instead|rather *of|than ~ask|call|escalate|check|read|follow|report|test|look ... , @person
      @person alone? ~bear|carry the|full|all|sole? *blame|responsibility for the|this|that {harm}|>
      @person alone ~be *responsible
      ~owe the|this|our {harm} *to @person
      this|that|it ~be all? down *to @person >
      fault|error|mistake ~be|lie on the *side|end of @person
      lay|lain|sat|sitting|lying|languished ... @owner|@person ... *desk|inbox|queue|drawer|in-tray|mailbox|backlog
      back to *front by @person`),
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
      *took @person ... hours|days|weeks|months to {react}|look|open|act|tell|admit|call|read
      @owner *decision|choice|insistence|refusal|habit|impatience|attempt of|to|on|at ... ... {broke}|cost|brought
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
      cable|fibre|fiber|duct|line|main ... *cut|severed|hit by @person
      set *off by @person
      self-inflicted by @person
      ~find|hold @person at *fault
      *doing|handiwork of @person
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
    id: 'not-done-by',
    evenNegated: true,
    phrases: phrases('not *followed|read|answered|renewed|passed|reverted|paid|heeded|kept on? by @person'),
    ...costOfActing,
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
    phrases: phrases('fault|responsibility|error|mistake|failing *lies|lay|~rest squarely? with|on @person'),
    ...madePossible,
  },
];
