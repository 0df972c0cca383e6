// What lays a fault on a person beside a verb: how it was done, to what, left out against a norm, owned, or named as the culprit.
import type {
  CulpritFault,
  MannerFault,
  NounFault,
  ObjectFault,
  OmissionFault,
  PoorWorkFault,
} from './entry';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const manner = {
  unsaid: 'what made it look right at that moment',
  ask: 'What did the tool show at that moment, and how alike were the right choice and the other one?',
};

export const manners: readonly MannerFault[] = [
  {
    shape: 'manner',
    id: 'by-accident',
    words: list('accidentally inadvertently unintentionally unwittingly accidently'),
    lucky: words('discovered found noticed stumbled saw spotted learned learnt solved fixed resolved'),
    ...manner,
  },
  {
    shape: 'manner',
    id: 'wrongly',
    words: list('mistakenly wrongly erroneously incorrectly wrongfully improperly'),
    ...manner,
  },
  {
    shape: 'manner',
    id: 'poorly',
    words: list('poorly badly prematurely inappropriately clumsily ineptly'),
    ...manner,
  },
  { shape: 'manner', id: 'by-mistake', words: ['mistake', 'accident', 'oversight'], after: 'by', ...manner },
  {
    shape: 'manner',
    id: 'without-leave',
    words: list(
      'approval approvals permission authorisation authorization review sign-off consent clearance',
    ),
    after: 'without',
    between: words(
      'any a the prior proper further formal written peer explicit due adequate sufficient second',
    ),
    unsaid: 'how the work usually gets done',
    ask: 'How does that step usually get done, and what made it easy to leave out this time?',
  },
  {
    shape: 'manner',
    id: 'in-violation',
    words: ['violation', 'breach', 'defiance', 'contravention'],
    after: 'in',
    unsaid: 'how the work usually gets done',
    ask: 'How does the work usually get done, and where do the rule and the work pull apart?',
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
      noted thought believed proved turned went observed described hit knew diagnosed`),
    mendingVerbs: words(
      'reverted fixed corrected replaced repaired undid restored removed rolled cleared cleaned purged changed',
    ),
    unsaid: 'how alike the right one and the wrong one looked',
    ask: 'How alike did the right one and this one look from where they sat, and what could have told them apart?',
  },
  {
    shape: 'object',
    id: 'instead',
    words: ['instead', 'rather'],
    instead: true,
    harmlessVerbs: words('moved restored reverted rolled'),
    mendingVerbs: words('fixed'),
    verbs: words(
      `deleted wiped dropped removed erased purged truncated rebooted restarted unplugged disconnected ran executed deployed pushed merged
       pasted copied typed entered clicked selected picked applied sent published uploaded restored pulled cut`,
    ),
    unsaid: 'how alike the two looked',
    ask: 'How alike did the two look from where they sat, and what could have told them apart?',
  },
  {
    shape: 'object',
    id: 'unsafe',
    words: list(
      'unsafe untested unreviewed unapproved unauthorised unauthorized bad broken buggy faulty flawed half-finished half-baked malformed sloppy dodgy',
    ),
    harmlessVerbs: words('found noticed reported'),
    mendingVerbs: words('reverted removed'),
    verbs: words(
      `approved merged shipped pushed deployed released ran applied rolled installed executed committed uploaded published promoted 
       introduced `,
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
      list(`fault mistake mistakes failure negligence carelessness oversight blunder blunders slip lapse neglect misjudgement
      misjudgment misconfiguration inattention recklessness sloppiness incompetence laziness ignorance mishandling misreading error
      errors inaction screw-up slip-up slowness hesitation haste hastiness forgetfulness inattentiveness complacency indecision indecisiveness
      omission omissions misunderstanding misinterpretation misuse typo typos fat-finger unresponsiveness tardiness overconfidence
      misreporting mistyping misstep missteps passivity disregard`),
    unsaid: 'what around them made it possible',
    ask: 'What around that person made this possible, and likely to happen to the next one?',
  },
];

/** Judgements that are a fault of whoever owns what they are laid on: "Dana's bad query", "the poor handover by the night shift". */
export const poorWork: readonly PoorWorkFault[] = [
  {
    shape: 'poor work',
    id: 'poor-work',
    words: list('poor bad sloppy careless reckless hasty botched shoddy faulty lazy incompetent'),
    unsaid: 'compared with what, and what was known then',
    ask: 'Compared with what, and what was known and at hand when it was done?',
  },
];

const norm = {
  unsaid: 'how that step usually gets done',
  ask: 'How does that step usually get done, and what made it easy to leave out this time?',
};

export const omissions: readonly OmissionFault[] = [
  {
    shape: 'omission',
    id: 'rule-not-followed',
    verbs: list('follow adhere comply stick observe obey respect heed'),
    object:
      words(`runbook runbooks checklist procedure procedures process processes policy policies playbook protocol protocols
      instructions instruction guideline guidelines steps rule rules sop sops convention conventions freeze warning warnings advice
      documentation`),
    ...norm,
  },
  {
    shape: 'omission',
    id: 'care-not-taken',
    verbs:
      list(`check verify test validate review read notify inform tell ask escalate communicate coordinate consult investigate
      confirm document announce mention warn raise report respond react answer act look notice monitor update renew acknowledge
      double-check drain rotate pause wait back cross-check measure rehearse plan align involve brief prioritise prioritize re-enable restore revert
      undo reset close discuss pick hand pay file submit send sign fix patch order book schedule arrange follow-up`),
    ...norm,
  },
];

const oneOfMany = {
  unsaid: 'what else had to be true',
  ask: 'What else had to be true for this to happen, whoever had been in that seat?',
};

export const culprits: readonly CulpritFault[] = [
  { shape: 'culprit', id: 'culprit', words: ['blame', 'culprit', 'culprits'], ...oneOfMany },
  { shape: 'culprit', id: 'responsible', words: ['responsible'], then: 'for', ...oneOfMany },
  { shape: 'culprit', id: 'caused', words: ['caused'], then: 'by', ...oneOfMany },
];
