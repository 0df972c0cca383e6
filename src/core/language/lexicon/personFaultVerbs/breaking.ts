// Verbs for what was broken, brought down, destroyed or deleted.
import type { VerbFault } from '../../notation/entry';
import { singleAct } from '../teachings';
import { words } from '../../notation/wordLists';

export const breakIt: VerbFault = {
  shape: 'verb',
  id: 'break',
  verbs: words('break melt brick wreck ruin torpedo knacker fry torch cripple mangle'),
  who: 'anyone',
  consequence: true,
  transitive: true,
  excusedByPurpose: true,
  harmlessObject: true,
  harmless: words('ground news glass tie lock silence deadlock down up into out off camp even loop'),
  ...singleAct,
};

export const cause: VerbFault = {
  shape: 'verb',
  id: 'cause',
  verbs: ['cause', 'trigger'],
  who: 'anyone',
  consequence: true,
  object: words(
    'outage+ incident+ downtime disruption breakage crash failure loss problem+ mess corruption leak breach damage chaos delay+',
  ),
  harmless: words('deliberately'),
  unsaid: 'what else had to be true for it',
  ask: 'What else had to be true for this act to have that effect?',
};

export const takeDown: VerbFault = {
  shape: 'verb',
  id: 'take-down',
  verbs: ['take', 'bring', 'knock'],
  who: 'anyone',
  consequence: true,
  mayChangePlaces: true,
  particle: words('down offline over out'),
  excusedByPurpose: true,
  ordinaryOfSelf: true,
  harmlessObject: true,
  harmless: words(
    'note+ name+ number+ sign+ poster+ scaffolding tent curtain+ old details address+ minutes particulars fuse+',
  ),
  ...singleAct,
};

export const destroy: VerbFault = {
  shape: 'verb',
  id: 'destroy',
  verbs: words(
    'starve black-hole blackhole flood hammer clobber wipe erase obliterate annihilate zap trample flatten sink tank strand hobble disrupt swamp damage kill jam corrupt trash nuke jeopardise jeopardize bork hose crash overload saturate overwrite wedge',
  ),
  harmless:
    words(`test cache scratch staging old stale stuck hung long-running blocking report+ runaway orphaned orphan zombie rogue bad offending
    unused decommissioned spare clean duplicate+ process+ query+ job+ pod+ session+ connection+ instance+ it them table screen
    rumour+`),
  who: 'anyone',
  consequence: true,
  transitive: true,
  excusedByPurpose: true,
  ...singleAct,
};

export const harm: VerbFault = {
  shape: 'verb',
  id: 'harm',
  verbs: words(
    'delete remove drop purge truncate format destroy revoke unplug yank rip disconnect pull sever cut disable stop scrap bin empty reboot restart terminate',
  ),
  who: 'people',
  consequence: true,
  transitive: true,
  inObject: true,
  excusedByPurpose: true,
  ordinaryOfSelf: true,
  object: words('only last sole live prod production original+ raw entire whole healthy working'),
  harmless: words('test staging scratch unused old empty'),
  ...singleAct,
};

export const deleteIt: VerbFault = {
  shape: 'verb',
  id: 'delete',
  verbs: words('delete drop truncate purge unplug yank rip sever'),
  who: 'people',
  transitive: true,
  bare: true,
  excusedByPurpose: true,
  ordinaryOfSelf: true,
  harmless:
    words(`out off by in back behind traffic from to old stale stuck hung runaway orphaned orphan temporary temp test+ staging scratch
    unused duplicate+ obsolete expired empty cache+ pod+ job+ broken bad corrupt corrupted affected faulty malicious draft backup+ it
    them entry+ branch`),
  ...singleAct,
};

export const spoil: VerbFault = {
  shape: 'verb',
  id: 'spoil',
  verbs: words(
    'spill dent contaminate spoil scupper derail sabotage aggravate compound exacerbate worsen foil blindside mislead shred hurry defy',
  ),
  who: 'people',
  transitive: true,
  excusedByPurpose: true,
  harmless: words('right rightly correctly'),
  ...singleAct,
};

export const cutThrough: VerbFault = {
  shape: 'verb',
  id: 'cut-through',
  verbs: words(
    'dig drill cut saw plough plow bore dug trip kick throw blow cobble slap knock force ram railroad bulldoze hack fob',
  ),
  who: 'people',
  particle: words('through into over away up together off'),
  object:
    words(`cable+ fibre+ fiber duct pipe main+ wire+ conduit line lead cord plug logs sample+ evidence tape+ disk+ volume database table fix
    patch script it merge change release vote approval feed+ power rack switch breaker bucket us them`),
  harmless: words('details metrics numbers noise query+ phone steps review code'),
  ...singleAct,
};

export const toItsKnees: VerbFault = {
  shape: 'verb',
  id: 'to-its-knees',
  verbs: ['bring', 'drive', 'run', 'throw', 'plunge'],
  who: 'anyone',
  consequence: true,
  object: words('knees halt standstill ruin chaos disarray ground overboard'),
  ...singleAct,
};
