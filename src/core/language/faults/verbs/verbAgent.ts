// Who did what a verb of the lexicon tells: behind "by", before the verb, or behind the comma of a clause that goes first.
import type { Actor } from '../../agents/actor';
import { agentAfter, byWithin, subjectFrom } from '../../agents/agentAfter';
import { actorOf } from '../../agents/actorOf';
import { subjectOf } from '../../agents/clauses';
import { namesDoer } from '../../agents/doers';
import { companies, rolesAlone } from '../../lexicon/actors';
import type { VerbFault } from '../../notation/entry';
import { carelessActs } from '../../lexicon/humanActs';
import { Class } from '../../words/wordClasses';
import { nounPhraseEndingAt } from '../../grammar/nounPhrases';
import type { Scene } from '../../words/scene';
import { singularOf } from '../../words/singular';
import type { VerbGroup } from '../../grammar/verbGroups';
import { is, isOneOf, type Word } from '../../words/words';
import { hasClass, hasWord } from '../../words/within';
import { words as set } from '../../notation/wordLists';

/** The person behind a passive: "was ignored by the on-call engineer", "botched by a field engineer". */
export function byAgent(scene: Scene, { verb, passive }: VerbGroup, entry: VerbFault): Actor | undefined {
  const { words } = scene;
  const isOfIt = entry.transitive || entry.evenPassive || (passive && isPassiveOf(words, verb, entry));
  if (entry.then || entry.inObject || !isOfIt) return undefined;
  const by = byWithin(words, verb + 1, verb + (passive ? 8 : 4));
  if (by === undefined || (!passive && hasClass(words, verb + 1, by, Class.determiner))) return undefined;
  const actor = agentAfter(scene, by);
  const enough = actor?.standing === 'person' || (actor?.standing === 'perhaps' && entry.who === 'people');
  return enough ? actor : undefined;
}

/** "The password was posted by", "the site was taken down by": what the verb needs stands before it, or right behind. */
function isPassiveOf(words: readonly Word[], verb: number, { object, particle }: VerbFault): boolean {
  if (!object && !particle) return false;
  if (object && !hasWord(words, verb - longestFronted, verb, object)) return false;
  return !particle || isOneOf(words[verb + 1], particle);
}

/** How long a clause before its subject may be, in words. */
const longestFronted = 18;

/** "Having skipped the test, Rajiv …", "After ignoring three pages, the engineer …": who stands behind the comma. */
function frontedSubject(
  scene: Scene,
  { from, tense }: VerbGroup,
  { consequence }: VerbFault,
): Actor | undefined {
  const { words } = scene;
  const before = words[from - 1];
  const isHaving = before?.lower === 'having';
  if (tense !== 'gerund' && !isHaving) return undefined;
  // "The contractor cut the cable, taking down the site"
  if (before?.lower === ',' && !isHaving) return consequence ? subjectOf(scene, from) : undefined;
  const first = isHaving || (before && is(before, Class.preposition)) ? from - 1 : from;
  if (first > 0 && words[first - 1]?.kind === 'word') return undefined;
  for (let i = from + 1; i < words.length && i < from + longestFronted; i++) {
    const word = words[i] as Word;
    if (word.lower !== ',') {
      if (word.kind === 'punctuation') return undefined;
      continue;
    }
    return subjectFrom(scene, i + 1);
  }
  return undefined;
}

const gerundOpeners = set('to of by from with on about for after');

/** "due to the migration crew misreading the diagram", "caused by a contractor running …": the noun right before the -ing form. */
function gerundSubject(scene: Scene, group: VerbGroup): Actor | undefined {
  const { words } = scene;
  const phrase = nounPhraseEndingAt(words, group.from - 1);
  const before = phrase && words[phrase.from - 1];
  return before && gerundOpeners.has(before.lower) ? actorOf(scene, phrase) : undefined;
}

/** Who stands where subjects of such a verb stand. */
export function subjectOfFault(scene: Scene, group: VerbGroup, entry: VerbFault): Actor | undefined {
  const fronted = frontedSubject(scene, group, entry);
  if (fronted) return fronted;
  return group.tense === 'gerund' ? gerundSubject(scene, group) : subjectOf(scene, group.from);
}

const trades: ReadonlySet<string> = set(
  'hosting cloud network internet telecom telephone connectivity logistics insurance managed maintenance transit',
);

const alsoMachines: ReadonlySet<string> = set('upstream host processor bank utility');

/** "We", or a vendor: whose faults facilitators see differently. */
export function isOurselves(words: readonly Word[], { standing, from, to }: Actor): boolean {
  if (standing === 'collective') return true;
  const { lower, capital } = words[to] as Word;
  // "GitHub ignored the header", "the upstream missed its turn" speak of machines.
  if (standing !== 'outsider' || capital || alsoMachines.has(lower)) return false;
  // "The identity provider" is a program, "our hosting provider" a firm.
  const kind = to > from ? words[to - 1] : undefined;
  if (lower.startsWith('provider') && kind && !is(kind, Class.determiner) && !trades.has(kind.lower))
    return false;
  return companies.has(lower) || companies.has(singularOf(lower));
}

/** What a department gets, and a program of its name does not: "Operations ignored three pages". */
const heeded: ReadonlySet<string> = set(
  'page pages call calls phone mail mails email emails e-mail e-mails memo memos note notes letter letters ticket tickets reminder reminders complaint complaints ' +
    'advice meeting meetings briefing invitation',
);

/** Whether a doubtful agent is taken for a person by what it did: "the operator overlooked it", "forgot to tell", not "forgot its lease". */
export function isPersonByAct(
  words: readonly Word[],
  { who, then }: VerbFault,
  faultTo: number,
  { to, kind }: Actor,
): boolean {
  if (who === 'people') return true;
  if (then === 'to' && isOneOf(words[faultTo], carelessActs)) return true;
  if (kind === 'team' && hasWord(words, faultTo - 2, faultTo + 1, heeded)) return true;
  if (who === 'anyone') return false;
  // "The initiator forgot": an unknown doer may be a part of a program.
  const { lower } = words[to] as Word;
  if (
    kind === 'role' &&
    namesDoer(lower) &&
    !rolesAlone.has(singularOf(lower)) &&
    !lower.startsWith('operator')
  )
    return false;
  for (let i = faultTo - 1; i <= faultTo + 2; i++) if (words[i]?.lower === 'its') return false;
  return true;
}
