// Verbs for what was done badly: misconfigured, mistyped, botched, overdone, made worse.
import type { VerbFault } from '../../notation/entry';
import { hardWork } from '../teachings';
import { allOf, amiss, words } from '../../notation/wordLists';

export const misconfigure: VerbFault = {
  shape: 'verb',
  id: 'misconfigure',
  verbs: allOf(
    amiss(`configure set label place route apply calculate allocate diagnose file provision merge copy paste address direct
      inform advise translate specify plan load align aim connect wire patch assign document tag number state ship record report deploy
      size rack scan schedule price index cable sort name order stack time issue weigh dose stock seat match book install mount`),
    words('misspell mislay transpose double-book hard-code hardcode garble'),
  ),
  who: 'anyone',
  transitive: true,
  unsaid: 'what let the value through',
  ask: 'What accepted that value without a word, and what could have shown its effect beforehand?',
};

export const mistype: VerbFault = {
  shape: 'verb',
  id: 'mistype',
  verbs: allOf(amiss('type key enter dial click tap'), ['mishear']),
  who: 'people',
  unsaid: 'what let the value through',
  ask: 'What accepted that value without a word, and what could have shown its effect beforehand?',
};

export const mishandle: VerbFault = {
  shape: 'verb',
  id: 'mishandle',
  verbs:
    words(`mishandle mis-handle mismanage mis-manage botch bungle fumble misuse abuse flub muff fluff fat-finger
    fatfinger bodge conceal withhold falsify fudge backdate rubber-stamp rubberstamp miscommunicate`),
  who: 'people',
  evenPassive: true,
  ...hardWork,
};

export const messUp: VerbFault = {
  shape: 'verb',
  id: 'mess-up',
  verbs: words('mess stuff screw foul slip cock muck louse balls bugger goof cover trip mash bodge'),
  who: 'people',
  evenPassive: true,
  particle: words('up'),
  ...hardWork,
};

export const tamper: VerbFault = {
  shape: 'verb',
  id: 'tamper',
  verbs: words('mess tamper meddle fiddle tinker experiment play monkey muck'),
  who: 'people',
  particle: words('with around in'),
  harmless: words('log+ staging sandbox lab test graphs dashboard+ copy idea+'),
  unsaid: 'what they were trying to bring about',
  ask: 'What was the change meant to bring about, and what would have shown its effect first?',
};

export const introduce: VerbFault = {
  shape: 'verb',
  id: 'introduce',
  verbs: words('introduce create'),
  who: 'anyone',
  object: words(
    'bug+ regression+ typo+ error+ fault+ defect+ mistake+ vulnerability flaw+ inconsistency misconfiguration deadlock leak',
  ),
  unsaid: 'what let it through',
  ask: 'What do the checks between that change and production look for, and what would have had to be visible?',
};

export const overdo: VerbFault = {
  shape: 'verb',
  id: 'overdo',
  verbs: words(
    'overfill overrun overstep exceed overshoot undershoot overtighten overpressurise overpressurize overcharge underpay overpay overcook undersize oversize',
  ),
  who: 'people',
  transitive: true,
  harmless: words('expectations target+ goal+ quota'),
  unsaid: 'what would have shown the limit',
  ask: 'What would have shown that limit from where they sat, and what happens when it is reached?',
};

export const makeWorse: VerbFault = {
  shape: 'verb',
  id: 'make-worse',
  verbs: ['make'],
  who: 'anyone',
  consequence: true,
  object: words('worse'),
  unsaid: 'what made it look right at that moment',
  ask: 'What did people see at that moment that made this look like the right step?',
};

export const makeMistake: VerbFault = {
  shape: 'verb',
  id: 'make-mistake',
  verbs: ['make', 'commit'],
  who: 'anyone',
  neverByRule: true,
  wholeObject: true,
  object: words('mistake+ blunder+ typo slip error+ misjudgement misjudgment miscalculation'),
  unsaid: 'what made it easy to get wrong',
  ask: 'What made this easy to get wrong, and what would have caught it?',
};
