// Who acts: a person, a role, a team, an outsider, nobody, or something that is no person at all.
import type { Actor } from './actor';
import { antecedentOfThey, type Antecedent } from './antecedents';
import type { Lore } from '../blame';
import { isKnown } from './knownPeople';
import { afterPeople, departments, fieldsOfWork, headships, workplaces } from '../lexicon/actors';
import type { Standing } from '../notation/entry';
import { indefinitePronouns, nobodies, singularPronouns } from '../lexicon/pronouns';
import { Class, finite } from '../words/wordClasses';
import type { NounPhrase } from '../grammar/nounPhrases';
import { isWholeNoun } from '../grammar/objects';
import { isHandle } from './handles';
import { personNamed } from './personalNames';
import { roleStanding } from './roles';
import { fold } from '../../text/letters';
import type { Scene } from '../words/scene';
import { isNumberedTeam, teamStanding } from './teams';
import { is, isOneOf, type Word } from '../words/words';

/** Who a noun phrase speaks of. */
export function actorOf(scene: Scene, phrase: NounPhrase): Actor {
  const { words, lore } = scene;
  const { from, to } = phrase;
  const head = words[to] as Word;
  if (from < to && afterPeople.has(head.lower) && is(words[to - 1], Class.people))
    return { ...actorOf(scene, { from, to: to - 1 }), to };
  if (isNumberedTeam(words, phrase)) return { standing: 'person', kind: 'team', from, to };
  if (head.kind !== 'word' || isKnown(words, phrase, lore.systems))
    return { standing: 'other', kind: 'role', from, to };
  return pronounActor(scene, phrase) ?? namedActor(scene, phrase) ?? commonActor(scene, phrase);
}

/** "he", "anyone", "they", "we", "nobody", "not one engineer" */
function pronounActor(scene: Scene, { from, to }: NounPhrase): Actor | undefined {
  const { words } = scene;
  const { lower, acronym } = words[to] as Word;
  const as = (standing: Standing, first = to): Actor => ({ standing, kind: 'pronoun', from: first, to });
  // "IT" is a department.
  if (lower === 'it' && !acronym) return as('other');
  if (lower === 'i' || singularPronouns.has(lower) || indefinitePronouns.has(lower)) return as('person');
  if (lower === 'they') return as(standingOfThey(antecedentOfThey(scene, to)));
  if (lower === 'them' && words[from - 1]?.lower === 'of') return as('person');
  if (lower === 'we' || lower === 'us') return as('collective');
  if (nobodies.has(lower) || isOneOf(words[from], nobodies)) return as('nobody', from);
  return isNotOne(words, { from, to }) ? as('nobody', from - 1) : undefined;
}

/** Who the report or the team's settings know, and handles. */
function namedActor({ words, lore }: Scene, phrase: NounPhrase): Actor | undefined {
  const { from, to } = phrase;
  const { lower } = words[to] as Word;
  if (lower.startsWith('@'))
    return { standing: lower.endsWith('bot') ? 'other' : 'person', kind: 'person', from: to, to };
  const name = nameEndingAt(words, phrase, lore);
  if (name !== undefined) return { standing: 'person', kind: 'person', from: name, to };
  if (isKnown(words, phrase, lore.teams)) return { standing: 'person', kind: 'team', from, to };
  return isKnown(words, phrase, lore.roles) ? { standing: 'person', kind: 'role', from, to } : undefined;
}

/** Who is known by the kind of noun, or looks like a name. */
function commonActor(scene: Scene, phrase: NounPhrase): Actor {
  const { words } = scene;
  const { from, to } = phrase;
  const team = teamStanding(words, phrase);
  if (team) return { standing: team, kind: 'team', from, to };
  if (isHeadOf(words, to)) return { standing: 'person', kind: 'role', from, to };
  if (isHandle(words, phrase)) return { standing: 'person', kind: 'person', from, to };
  const standing = roleStanding(scene, phrase);
  const named = standing === 'other' ? personNamed(scene, phrase) : undefined;
  const sure = (doubtful: Standing): Standing =>
    doubtful === 'perhaps' && isOfDepartment(words, to) ? 'person' : doubtful;
  return named
    ? { standing: sure(named.standing), kind: 'person', from: named.from, to }
    : { standing: sure(standing), kind: 'role', from, to };
}

/** "Penny from billing", "the planner in logistics": who might be a thing belongs to a department. */
function isOfDepartment(words: readonly Word[], at: number): boolean {
  const link = words[at + 1]?.lower;
  const place = words[at + 2];
  if (!place || !isWholeNoun(words, at + 2)) return false;
  const { lower } = place;
  return link === 'from'
    ? fieldsOfWork.has(lower) || departments.has(lower)
    : link === 'in' && departments.has(lower);
}

/** "Not a soul", "not one engineer", "not a single reviewer". */
function isNotOne(words: readonly Word[], { from, to }: NounPhrase): boolean {
  if (words[from - 1]?.lower !== 'not') return false;
  const head = words[to] as Word;
  const first = (words[from] as Word).lower;
  const isOne =
    first === 'one' || (first === 'a' && (head.lower === 'soul' || words[from + 1]?.lower === 'single'));
  return isOne && (head.lower === 'soul' || is(head, Class.people));
}

/** "The head of operations", "a member of the Pathology team": what is led is a field of work, named, or people. */
function isHeadOf(words: readonly Word[], at: number): boolean {
  if (!isOneOf(words[at], headships) || words[at + 1]?.lower !== 'of') return false;
  for (let i = at + 2; i < at + 8; i++) {
    const word = words[i];
    if (word?.kind !== 'word') return false;
    const { lower } = word;
    if (is(word, Class.people)) return true;
    const next = words[i + 1];
    const isLast =
      next?.kind !== 'word' ||
      is(
        next,
        finite | Class.preposition | Class.conjunction | Class.adverb | Class.clauseWord | Class.negation,
      );
    if (isLast) return fieldsOfWork.has(lower) || (workplaces.has(lower) && lower !== 'line');
    if (is(word, finite | Class.preposition | Class.clauseWord)) return false;
  }
  return false;
}

/** A "they" of which nothing is known is people where only people can be meant. */
function standingOfThey(antecedent: Antecedent | undefined): Standing {
  switch (antecedent) {
    case 'people':
      return 'person';
    case 'outsiders':
      return 'outsider';
    case 'things':
      return 'other';
    case undefined:
      return 'perhaps';
  }
}

/** Where a name known to be a person begins that ends the phrase; a thing called "the …" is not taken for one. */
function nameEndingAt(words: readonly Word[], { from, to }: NounPhrase, lore: Lore): number | undefined {
  const isName = (word: Word): boolean =>
    word.capital && word.kind === 'word' && lore.people.has(fold(word.lower));
  if (!isName(words[to] as Word)) return undefined;
  const opening = words[from] as Word;
  if (from < to && (opening.lower === 'the' || opening.lower === 'a' || opening.lower === 'an'))
    return undefined;
  let first = to;
  while (first > from && isName(words[first - 1] as Word)) first--;
  return first;
}
