// "Nobody on the desk looked, although the light was on", "did not drain it, as the runbook demands": what was plain to do, and who did otherwise.
import { presentActBefore } from '../agents/presentAct';
import { subjectOf } from '../agents/clauses';
import type { Actor } from '../agents/actor';
import type { Act, Candidate } from '../candidate';
import { finiteVerbBefore } from '../grammar/finiteVerb';
import { pastForms, type VerbForm, verbGroupAt } from '../grammar/verbGroups';
import type { UndoneFault } from '../notation/entry';
import { concessions } from '../notation/smallWords';
import { Class } from '../words/wordClasses';
import type { Scene } from '../words/scene';
import { hasWord } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { isGivenAsCause, isUndoneExplained } from './explained';
import { isNormStated } from './statedNorm';
import { words as set } from '../notation/wordLists';

/** An act left undone, or done, against what the sentence says was plain. */
export function undoneFaultAt(scene: Scene, index: number, entry: UndoneFault): Candidate | undefined {
  const isOmission = scene.words[index]?.lower === 'did';
  const act = isOmission ? leftUndone(scene, index, entry) : doneAgainst(scene, index, entry);
  const told = isOmission ? { ...entry, ...entry.ofOmission } : entry;
  return act && { category: 'person-fault', entry: told, negated: false, claim: 'agent first', ...act };
}

type Found = Pick<Act, 'actor' | 'groupFrom' | 'faultFrom' | 'faultTo'>;

const baseForm: ReadonlySet<VerbForm> = new Set(['base']);

/** "did not drain the node, as the runbook demands", "because Casper did not sign it" */
function leftUndone(scene: Scene, did: number, { harmless }: UndoneFault): Found | undefined {
  const { words } = scene;
  const verb = baseAfter(words, did);
  if (verb === undefined || isOneOf(words[verb], harmless)) return undefined;
  const group = verbGroupAt(words, verb, baseForm);
  const actor = subjectOf(scene, group.from);
  if (actor?.standing !== 'person' || isUndoneExplained(words, verb)) return undefined;
  return isNormStated(words, verb, actor) ||
    isGivenAsCause(words, actor) ||
    hasWord(words, verb + 1, verb + signReach, concessions)
    ? { actor, groupFrom: group.from, faultFrom: group.from, faultTo: verb }
    : undefined;
}

/** The verb behind "did not". */
function baseAfter(words: readonly Word[], did: number): number | undefined {
  let i = did + 1;
  while (i < did + 4 && is(words[i], Class.negation | Class.adverb)) i++;
  return hasWord(words, did + 1, i, not) && words[i]?.kind === 'word' ? i : undefined;
}

const not = new Set(['not']);

/** "Nobody on the desk looked, although …", "although …, nobody looked", "authorised it although the points were not locked" */
function doneAgainst(scene: Scene, index: number, { harmless }: UndoneFault): Found | undefined {
  const { words } = scene;
  const end = words[index - 1]?.lower === 'even' ? index - 1 : index;
  const now = presentActBefore(scene, words[end - 1]?.lower === ',' ? end - 1 : end, undefined, 'nobody');
  if (now && isNobody(words, now.actor))
    return { actor: now.actor, groupFrom: now.verb, faultFrom: now.verb, faultTo: now.verb };
  const verb = mainVerbBefore(words, end) ?? verbBehind(words, index);
  if (verb === undefined || isOneOf(words[verb], harmless)) return undefined;
  const group = verbGroupAt(words, verb, pastForms);
  if (group.tense !== 'past' || group.passive || group.negated) return undefined;
  const actor = subjectOf(scene, group.from);
  if (!actor || isUndoneExplained(words, verb)) return undefined;
  const isFault =
    actor.standing === 'nobody'
      ? isNobody(words, actor)
      : actor.standing === 'person' && !isOneOf(words[verb], helping) && hasSign(words, index);
  return isFault ? { actor, groupFrom: group.from, faultFrom: verb, faultTo: verb } : undefined;
}

/** "Nobody opened the mail that announced it, although …": what is said of a thing is not what was done to it. */
function mainVerbBefore(words: readonly Word[], end: number): number | undefined {
  for (let i = end - 1; i > 0 && i > end - longestRelative; i--) {
    if (isOneOf(words[i], relatives)) return finiteVerbBefore(words, i);
    if (is(words[i], Class.clauseWord)) break;
  }
  return finiteVerbBefore(words, end);
}

const relatives = set('that which');

/** How long what is said of a thing may be, in words. */
const longestRelative = 12;

/** How far behind a clause that goes first the verb may stand. */
const longestFronted = 24;

/** "Although the siren went off twice, nobody in the control room | reacted": the verb behind the comma. */
function verbBehind(words: readonly Word[], index: number): number | undefined {
  let comma = 0;
  for (let i = index + 1; i < words.length && i < index + longestFronted; i++) {
    const word = words[i] as Word;
    if (word.lower === ',') comma ||= i;
    else if (word.kind === 'punctuation') return undefined;
    else if (comma > 0 && is(word, Class.past) && !is(words[i - 1], Class.determiner)) return i;
  }
  return undefined;
}

/** "Nobody", "no one from facilities", "none of the reviewers"; not "no alert", "none of the replicas". */
function isNobody(words: readonly Word[], { from, to }: Actor): boolean {
  const head = words[to] as Word;
  if (words[from + 1]?.lower === 'of') return true;
  return pronouns.has(head.lower) || is(head, Class.people);
}

const pronouns = set('nobody no-one noone one soul');

/** How far what spoke against the act may reach. */
const signReach = 14;

/** What speaks against an act: that somebody said so, or that a light was red. */
function hasSign(words: readonly Word[], index: number): boolean {
  for (let i = index + 1; i < words.length && i < index + signReach; i++) {
    const { lower } = words[i] as Word;
    if (signs.has(lower)) return true;
    if (lower === 'not' && isOneOf(words[i + 1], unready)) return true;
  }
  return false;
}

const signs = set(
  'red failing failed marked flagged tagged forbidden frozen freeze forbids prohibited prohibits prohibit rule policy runbook manual repeated ' +
    'thrown warned objected rejected asked told twice vetoed reserved',
);

const unready = set(
  'locked tested approved reviewed ready cleared signed verified confirmed finished complete been allowed supposed',
);

/** What is well done in spite of much. */
const helping = set(
  'stayed helped joined escalated answered came noticed restored found reported kept held worked managed called rang returned drove finished recovered continued spotted tried',
);
