// Verbs for what went around or past a safeguard: violated, bypassed, waved through, leaked, let slip.
import type { VerbFault } from '../../notation/entry';
import { checksLookFor, usualWork } from '../teachings';
import { words } from '../../notation/wordLists';

export const leak: VerbFault = {
  shape: 'verb',
  id: 'leak',
  verbs: words('leak expose divulge commit publish upload post paste email mail send check'),
  who: 'anyone',
  object: words(
    'secret+ credential+ password+ token+ private-key+ private signing passphrase plaintext pin+ api-key+ .env personal',
  ),
  harmless: words('rotated revoked encrypted expired test fix rotation'),
  unsaid: 'what let it out',
  ask: 'What could have stopped it on its way out, and how are such values kept apart from the rest?',
};

export const waveThrough: VerbFault = {
  shape: 'verb',
  id: 'wave-through',
  verbs: words('wave nod sail breeze blow sleepwalk click gloss skim whisk'),
  who: 'people',
  evenPassive: true,
  particle: words('through past'),
  unsaid: 'what the review could show',
  ask: 'What could a reviewer see of this change, in how much time, and what was left to trust?',
};

export const letSlip: VerbFault = {
  shape: 'verb',
  id: 'let-slip',
  verbs: ['let', 'allow', 'permit'],
  who: 'people',
  object: words(
    'slip climb fall scroll pile bog overheat rot lapse expire slide languish fester die drift overflow bleed decay escalate spread spiral fizzle unanswered dry dead',
  ),
  ...checksLookFor,
};

export const violate: VerbFault = {
  shape: 'verb',
  id: 'violate',
  verbs: words('violate breach flout contravene disobey circumvent sidestep override overrule'),
  who: 'anyone',
  evenPassive: true,
  consequence: true,
  object:
    words(`policy+ rule+ process+ procedure+ freeze agreement protocol guideline+ standard+ runbook checklist check+ review approval+
    safeguard+ controls instructions interlock+ safety lockout policy-as-code embargo quarantine two-person four-eyes guardrail+
    norms order+`),
  ...usualWork,
};

export const bypass: VerbFault = {
  shape: 'verb',
  id: 'bypass',
  verbs: ['bypass', 'ignore', 'dodge'],
  who: 'people',
  evenPassive: true,
  consequence: true,
  object:
    words(`review+ approval+ policy+ process procedure safeguard+ checklist freeze gate+ notice+ memo+ advice email+ e-mail ticket+
    reminder+ escalation+ check+ ci board cab interlock+ guardrail+ controls validation hook+ tests staging pipeline`),
  unsaid: 'what the long way would have cost',
  ask: 'What would the long way have cost at that moment, and how is the short one meant to be used?',
};

export const defeatSafety: VerbFault = {
  shape: 'verb',
  id: 'defeat-safety',
  verbs: words('disable defeat override silence mute jumper bridge'),
  who: 'people',
  object: words(
    'safety interlock+ safeguard+ guardrail+ limiter cutout cut-out failsafe fail-safe stop deadman lockout',
  ),
  inObject: true,
  excusedByPurpose: true,
  unsaid: 'how the work usually gets done',
  ask: 'How does the work usually get done, and where do the safeguard and the work pull apart?',
};

export const sneak: VerbFault = {
  shape: 'verb',
  id: 'sneak',
  verbs: words('sneak smuggle slip shoehorn force-push trample stomp steamroll'),
  who: 'people',
  particle: words('into in past through over'),
  unsaid: 'what the usual path would have cost',
  ask: 'What would the usual path have cost at that moment, and how is the short one meant to be used?',
};

export const prop: VerbFault = {
  shape: 'verb',
  id: 'prop',
  verbs: ['prop', 'wedge', 'jam'],
  who: 'people',
  evenPassive: true,
  object: words('open'),
  unsaid: 'what that made easier',
  ask: 'What did that make easier, and how else could the work have been done?',
};
