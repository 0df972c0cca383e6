// What lays a fault on a person beside a verb: how it was done, to what, left out against a norm, owned, or named as the culprit.
import type {
  CulpritFault,
  MannerFault,
  NounFault,
  ObjectFault,
  OmissionFault,
  PoorWorkFault,
  UndoneFault,
} from '../notation/entry';
import {
  alsoTrue,
  knownWhen,
  lookedAlike,
  madePossible,
  pressedForTime,
  usualStep,
  usualWork,
} from './teachings';
import { allOf, words } from '../notation/wordLists';
import { concessions } from '../notation/smallWords';

const manner = {
  unsaid: 'what made it look right at that moment',
  ask: 'What did the tool show at that moment, and how alike were the right choice and the other one?',
};

export const manners: readonly MannerFault[] = [
  {
    shape: 'manner',
    id: 'by-accident',
    words: words('accidentally inadvertently unintentionally unwittingly accidently'),
    lucky: words('discovered found noticed stumbled saw spotted learned learnt solved fixed resolved'),
    ...manner,
  },
  {
    shape: 'manner',
    id: 'wrongly',
    words: words('mistakenly wrongly erroneously incorrectly wrongfully improperly'),
    ...manner,
  },
  {
    shape: 'manner',
    id: 'poorly',
    words: words(
      'poorly badly prematurely inappropriately clumsily ineptly sloppily haphazardly unnecessarily needlessly hamfistedly ham-fistedly',
    ),
    ...manner,
  },
  {
    shape: 'manner',
    id: 'too-early',
    words: words(
      'early soon late far hard wide tight quickly hastily high low small large big few many short long',
    ),
    after: 'too',
    between: words('far much way a bit little rather'),
    lucky: words(
      'was were came became got seemed felt looked arrived found considered deemed judged thought noticed saw reported said ran proved showed grew',
    ),
    ...manner,
  },
  {
    shape: 'manner',
    id: 'on-the-quiet',
    onlyPeople: true,
    words: words('quietly unilaterally surreptitiously furtively stealthily ill-advisedly rashly'),
    lucky: words(
      'fixed mended rolled resolved restored spent waited worked helped monitored checked asked watched sat read studied',
    ),
    ...manner,
  },
  {
    shape: 'manner',
    id: 'never',
    words: ['never'],
    leavesUndone: true,
    lucky: words(
      `received got had saw heard found knew met experienced needed encountered reached used worked been was were happened intended meant
       wanted expected believed lost stopped failed gave left arrived came felt doubted hoped dreamt seen agreed wished liked learned learnt
       feared planned considered thought trained observed noticed crossed became showed ran recovered went slept loved cared claimed blamed said`,
    ),
    unsaid: 'how that step usually gets done',
    ask: 'How does that step usually get done, and what made it easy to leave out this time?',
  },
  ...['though', 'although', 'whereas'].map((after): MannerFault => ({
    shape: 'manner',
    id: `${after}-told`,
    words: words('said says stated states specified specifies'),
    after,
    between:
      words(`the a an our ticket runbook sign form label spec specification plan document procedure instruction+ order note checklist drawing
      prescription work request change clearly`),
    unsaid: 'what it looked like from where they sat',
    ask: 'What did that text look like from where they sat, and what made the other choice sensible?',
  })),
  {
    shape: 'manner',
    id: 'backwards',
    words: ['backwards'],
    lucky: words('worked went counted rolled walked moved traced looked read reasoned searched'),
    ...manner,
  },
  { shape: 'manner', id: 'upside-down', words: ['down'], after: 'upside', ...manner },
  { shape: 'manner', id: 'out-of-turn', words: ['sequence', 'turn', 'spite'], after: 'of', ...manner },
  {
    shape: 'manner',
    id: 'against-advice',
    onlyPeople: true,
    words: words(
      'agreement+ arrangement+ custom advice orders instructions wishes guidance recommendation+ objection+ protest+ veto nak warning+ will judgement',
    ),
    after: 'against',
    between: words(
      'any all the our his her their explicit clear express strict direct standing written repeated better',
    ),
    unsaid: 'how the work usually gets done',
    ask: 'What spoke for that step at that moment, and how are such differences settled?',
  },
  {
    shape: 'manner',
    id: 'despite',
    words:
      words(`warning+ freeze instruction+ sign+ notice reminder+ objection+ ban moratorium embargo told warned asked advised instructed
      reminded protests pleas message`),
    after: 'despite',
    between: words(
      'a an the our his her their clear explicit repeated several two three four numerous written posted open pinned failing outstanding unresolved standing being having been many all multiple change express twice',
    ),
    unsaid: 'what spoke for it at that moment',
    ask: 'What spoke for that step at that moment, and how had it gone before?',
  },
  {
    shape: 'manner',
    id: 'in-haste',
    onlyPeople: true,
    words: words('haste hurry rush'),
    after: 'in',
    between: words('his her their a the such great too much of'),
    ...pressedForTime,
  },
  {
    shape: 'manner',
    id: 'over-objections',
    onlyPeople: true,
    words: words('objection+ protest+ veto nak'),
    after: 'over',
    between: words('any all the our his her their explicit clear express strict repeated'),
    unsaid: 'what spoke for it at that moment',
    ask: 'What spoke for that step at that moment, and how are such differences settled?',
  },
  {
    shape: 'manner',
    id: 'contrary-to',
    words: ['to'],
    after: 'contrary',
    ...usualWork,
  },
  {
    shape: 'manner',
    id: 'without-a-thought',
    onlyPeople: true,
    words: words(
      'plan pilot canary run where filter consultation word warning notice thought glance look backup rollback ticket test testing rehearsal announcement explanation heads-up handover hand-over note whisper limit cap throttle filter interlock permit password verification harness',
    ),
    after: 'without',
    between: words(
      "a an any so much as even the second further single moment's least slightest proper prior adequate sufficient one passing",
    ),
    ...usualStep,
  },
  { shape: 'manner', id: 'by-mistake', words: ['mistake', 'accident', 'oversight'], after: 'by', ...manner },
  {
    shape: 'manner',
    id: 'without-leave',
    onlyPeople: true,
    words: words('approval+ permission authorisation authorization review sign-off consent clearance'),
    after: 'without',
    between: words(
      'obtaining seeking getting securing requesting having any a the prior proper further formal written peer explicit due adequate sufficient second',
    ),
    unsaid: 'how the work usually gets done',
    ask: 'How does that step usually get done, and what made it easy to leave out this time?',
  },
  {
    shape: 'manner',
    id: 'in-violation',
    words: ['violation', 'breach', 'defiance', 'contravention'],
    after: 'in',
    ...usualWork,
  },
];

export const objectFaults: readonly ObjectFault[] = [
  {
    shape: 'object',
    id: 'wrong',
    words: ['wrong', 'incorrect'],
    harmlessVerbs:
      words(`saw see noticed notice found find spotted reported report received got identified identify suspected detected
      discovered wondered asked said showed shown explained realised realized learned confirmed flagged mentioned given had was were
      noted thought believed proved went observed described knew diagnosed`),
    mendingVerbs: words(
      'reverted fixed corrected replaced repaired undid removed rolled cleared cleaned purged changed',
    ),
    unsaid: 'how alike the right one and the wrong one looked',
    ask: 'How alike did the right one and this one look from where they sat, and what could have told them apart?',
  },
  {
    shape: 'object',
    id: 'instead',
    words: ['instead', 'rather', 'place'],
    instead: true,
    harmlessVerbs: words('moved restored reverted rolled'),
    mendingVerbs: words('fixed'),
    verbs:
      words(`deleted wiped dropped removed erased purged truncated rebooted restarted unplugged disconnected ran run executed deployed pushed killed tagged dragged
      merged pasted copied typed keyed entered clicked selected picked applied sent published uploaded restored pulled cut+ runs gives
      sends puts interrupted revoked backed retired withdrew pinned swapped promoted drained scaled disabled enabled tagged attached
      mapped assigned named pointed forwarded set+ booked loaded pressed flipped turned closed opened plugged wired dosed
      administered dispensed printed billed charged credited shipped routed dialled dialed addressed gave read+ detached archived
      isolated muted cancelled canceled weighed released activated locked unlocked issued patched flashed signed approved stopped started
      edited scanned labelled labeled transferred imported overwrote formatted pushes drops merges uploads`),
    ...lookedAlike,
  },
  {
    shape: 'object',
    id: 'unsafe',
    words: words(
      'unread unopened incomplete outdated superseded obsolete expired unsigned unencrypted unbounded unescaped mistyped misspelled misspelt dirty unverified unvalidated unchecked insecure unsafe untested unreviewed unapproved unauthorised unauthorized bad broken buggy faulty flawed half-finished half-baked rogue cyclic infinite bogus malformed sloppy dodgy false misleading inaccurate',
    ),
    evenLast: true,
    harmlessVerbs: words('found noticed reported'),
    mendingVerbs: words('reverted removed'),
    verbs: words(
      `closed archived approved merged shipped pushed deployed released ran applied rolled installed executed committed uploaded published promoted
       introduced tagged submitted signed built cut issued rushed snuck sneaked slipped smuggled loaded plugged added connected gave handed passed copied entered imported supplied`,
    ),
    unsaid: 'what the usual path offered at that moment',
    ask: 'What did the usual path offer at that moment, and what would have shown the risk?',
  },
];

export const nounFaults: readonly NounFault[] = [
  {
    shape: 'noun',
    id: 'own-fault',
    words:
      words(`fault mistake+ failure negligence carelessness oversight blunder+ slip lapse neglect misjudgement misjudgment misconfiguration
      inattention recklessness sloppiness incompetence laziness ignorance mishandling misreading error+ inaction screw-up slip-up
      slowness hesitation haste hastiness forgetfulness inattentiveness complacency indecision indecisiveness omission+
      misunderstanding misinterpretation misuse typo+ fat-finger unresponsiveness tardiness overconfidence mix-up+ muddle cock-up
      foul-up blooper gaffe misclick+ fumble mislabelling mislabeling miskeying misrouting misplacement misfiling miscount misapplication refusal meddling tampering bungling misreporting mistyping misstep+ passivity disregard`),
    ...madePossible,
  },
];

const lateWork = words(
  'wrong slow late belated delayed tardy sluggish lacklustre half-hearted inadequate inept clumsy rushed premature ill-advised ill-timed accidental inadvertent unauthorised unauthorized unreviewed untested unannounced blind lax erroneous misguided panicked hurried',
);

/** Judgements that are a fault of whoever owns what they are laid on: "Dana's bad query", "the poor handover by the night shift". */
export const poorWork: readonly PoorWorkFault[] = [
  {
    shape: 'poor work',
    id: 'poor-work',
    words: words('poor bad sloppy careless reckless hasty botched shoddy faulty lazy incompetent'),
    unsaid: 'compared with what, and what was known then',
    ask: 'Compared with what, and what was known and at hand when it was done?',
  },
  {
    shape: 'poor work',
    id: 'late-work',
    words: lateWork,
    things:
      words(`response+ reaction+ reply+ escalation decision+ call change+ handover hand-over handoff acknowledgement acknowledgment
      intervention announcement rollback merge push commit deploy deployment deletion edit+ restart reboot approval review action+
      attempt diagnosis report communication triage handling fix patch release click command query switch testing planning`),
    ...knownWhen,
  },
];

export const omissions: readonly OmissionFault[] = [
  {
    shape: 'omission',
    id: 'rule-not-followed',
    verbs: words('follow adhere comply stick keep observe obey respect heed read'),
    object:
      words(`runbook+ checklist procedure+ process+ policy+ playbook protocol+ instruction+ guideline+ steps rule+ sop+ convention+ freeze
      warning+ advice documentation plan scheme mapping spec specification template agreed notice+ label+ manual letter reminder+`),
    ...usualStep,
  },
  {
    shape: 'omission',
    id: 'care-not-taken',
    verbs:
      words(`check verify test validate review read notify inform tell ask escalate communicate coordinate consult investigate
      confirm document announce mention warn raise report respond react answer act look notice monitor update renew acknowledge
      open invoke declare log record lock schedule mark follow chase show install lodge hand-over ack glance think bother consider obtain seek back run take double-check drain rotate pause wait cross-check measure rehearse plan align involve brief prioritise prioritize re-enable restore revert
      stop halt cancel abort restart undo reset close discuss pick hand pay file submit send sign fix patch order book arrange follow-up pass copy finish complete remove clean switch turn enable disable scan try weigh label calibrate isolate forward relay write unmute secure talk visit compare count leave give ring clear find add ping email message alert flag raise inspect`),
    ...usualStep,
  },
];

/** Against what was plain to see or to know. */
export const undone: readonly UndoneFault[] = [
  {
    shape: 'undone',
    id: 'against-the-signs',
    words: allOf(concessions, ['did']),
    harmless: words(
      `have know see hear receive get expect want need find feel like work exist lose understand mean intend experience notice
      had knew saw heard received got expected wanted needed found felt lost worked meant intended seen known experienced suffered missed objected`,
    ),
    unsaid: 'how that sign looked from where they sat',
    ask: 'How did that sign look from where they sat, among what else, and what would acting on it have cost?',
    ofOmission: usualStep,
  },
];

export const culprits: readonly CulpritFault[] = [
  { shape: 'culprit', id: 'culprit', words: ['blame', 'culprit', 'culprits'], ...alsoTrue },
  { shape: 'culprit', id: 'responsible', words: ['responsible'], then: 'for', ...alsoTrue },
  { shape: 'culprit', id: 'caused', words: ['caused'], then: 'by', ...alsoTrue },
];
