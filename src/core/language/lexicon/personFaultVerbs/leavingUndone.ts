// Verbs for what was not done: failed to, forgot, left out, left open, slept through.
import type { VerbFault } from '../../notation/entry';
import { easyToLeaveOut, longShift, reminders } from '../teachings';
import { words } from '../../notation/wordLists';

export const failTo: VerbFault = {
  shape: 'verb',
  id: 'fail-to',
  verbs: ['fail'],
  who: 'anyone',
  then: 'to',
  harmless: words(
    `reproduce connect log login access reach ssh authenticate load open download receive replicate recreate find locate restore recover start boot
    compile build install`,
  ),
  unsaid: 'what stood in the way',
  ask: 'What would have had to be in place for that step to happen by itself, and what stood in its way?',
};

export const forgetTo: VerbFault = {
  shape: 'verb',
  id: 'forget-to',
  verbs: ['forget', 'neglect', 'omit'],
  who: 'mostly people',
  neverByRule: true,
  then: 'to',
  consequence: true,
  inNote: 'anything',
  ...reminders,
};

export const refuseTo: VerbFault = {
  shape: 'verb',
  id: 'refuse-to',
  verbs: ['refuse'],
  who: 'anyone',
  then: 'to',
  excusedByPurpose: true,
  unsaid: 'which goals spoke against it',
  ask: 'Which goals or pressures spoke against it at that moment, and how are such conflicts settled?',
};

export const forget: VerbFault = {
  shape: 'verb',
  id: 'forget',
  verbs: ['forget'],
  who: 'mostly people',
  neverByRule: true,
  evenPassive: true,
  consequence: true,
  inNote: 'anything',
  harmless: words('password+'),
  ...reminders,
};

export const skip: VerbFault = {
  shape: 'verb',
  id: 'skip',
  verbs: ['skip'],
  who: 'anyone',
  consequence: true,
  inNote: 'signal',
  transitive: true,
  harmless: words('optional offset+ message+ record+ row+'),
  unsaid: 'how that step usually gets done',
  ask: 'How does that step usually get done, and what does it cost under time pressure?',
};

export const leaveOut: VerbFault = {
  shape: 'verb',
  id: 'leave-out',
  verbs: ['leave', 'omit', 'miss'],
  who: 'people',
  evenPassive: true,
  particle: words('out'),
  ...easyToLeaveOut,
};

export const omit: VerbFault = {
  shape: 'verb',
  id: 'omit',
  verbs: ['omit'],
  who: 'people',
  transitive: true,
  ...easyToLeaveOut,
};

export const nodOff: VerbFault = {
  shape: 'verb',
  id: 'nod-off',
  verbs: ['doze', 'nod', 'drift'],
  who: 'people',
  particle: words('off'),
  ...longShift,
};

export const dropTheBall: VerbFault = {
  shape: 'verb',
  id: 'drop-the-ball',
  verbs: ['drop'],
  who: 'people',
  object: words('ball'),
  unsaid: 'how the hand-over works',
  ask: 'How is that work handed over and followed up, and where did the chain have no next link?',
};

export const sleepThrough: VerbFault = {
  shape: 'verb',
  id: 'sleep-through',
  verbs: ['sleep'],
  who: 'people',
  particle: words('through'),
  unsaid: 'how a page that nobody answers goes on',
  ask: 'How does paging work at that hour, and what happens to a page that nobody answers?',
};

export const sitOn: VerbFault = {
  shape: 'verb',
  id: 'sit-on',
  verbs: ['sit'],
  who: 'people',
  evenPassive: true,
  particle: words('on'),
  harmlessObject: true,
  harmless: words(
    'bridge call committee board panel bench floor council jury train plane desk monday tuesday wednesday thursday friday saturday sunday',
  ),
  unsaid: 'what else was waiting then',
  ask: 'What else was waiting for the same people then, and how would they have known that this could not wait?',
};

export const leaveOn: VerbFault = {
  shape: 'verb',
  id: 'leave-on',
  verbs: ['leave'],
  who: 'anyone',
  consequence: true,
  object:
    words(`enabled disabled unanswered unread unacknowledged unresolved untouched unfinished half half-done queued pointing dangling ajar
    running logged unplugged disconnected muted disarmed undocumented stranded hanging ringing blank wide-open writable
    half-finished unlocked unpatched exposed unattended unprotected uncommitted unmonitored unsecured unencrypted world-readable
    behind on open mode standby bypass in-place hard-coded hardcoded shambles mess disarray ruins limbo tatters lurch backdoor+`),
  transitive: true,
  excusedByPurpose: true,
  harmless: words(
    'home+ house+ building area city company job shift day holiday vacation leave school bridge call office depot yard station hospital team note+ message comment voicemail',
  ),
  unsaid: 'what would have shown the leftover',
  ask: 'What would have shown that leftover to the next person who looked?',
};

export const fallAsleep: VerbFault = {
  shape: 'verb',
  id: 'fall-asleep',
  verbs: ['fall'],
  who: 'people',
  object: words('asleep'),
  ...longShift,
};
