// Who acts: a person, a role, a team, an outsider, nobody, or something that is no person at all.
import { Class } from './lexicon/wordClasses';
import type { Agent } from './blame';
import {
  artificial,
  companies,
  departments,
  doubtfulDepartments,
  groups,
  groupsInCompany,
  indefinitePronouns,
  nobodies,
  operatorCompanies,
  operatorSystems,
  outsiders,
  peopleWords,
  responderSystems,
  roles,
  rolesAlone,
  rolesInCompany,
  singularPronouns,
} from './lexicon/actors';
import type { NounPhrase } from './nounPhrases';
import { theyArePeople } from './antecedents';
import { isKnown, singularOf } from './knownPeople';
import { personNamed } from './personalNames';
import { fold, type Scene } from './scene';
import { is, type Word } from './words';

/**
 * How sure it is that people act: `person` is certain, `perhaps` a word that is also a system ("the operator"), `collective` is we,
 * `outsider` a customer, attacker or company, `other` everything that is no person as far as can be seen.
 */
export type Standing = 'person' | 'perhaps' | 'collective' | 'nobody' | 'outsider' | 'other';

/** Who acts, with the words that say so. */
export interface Actor extends NounPhrase {
  readonly standing: Standing;
  readonly kind: Agent['kind'];
}

/** Who a noun phrase speaks of. */
export function actorOf(scene: Scene, phrase: NounPhrase): Actor {
  const { words, lore } = scene;
  const head = words[phrase.to] as Word;
  const { lower } = head;
  const as = (standing: Standing, kind: Agent['kind'] = 'role', from = phrase.from): Actor => ({
    standing,
    kind,
    from,
    to: phrase.to,
  });
  if (head.kind !== 'word') return as('other');
  if (isKnown(words, phrase, lore.systems)) return as('other');
  if (lower === 'i' || singularPronouns.has(lower)) return as('person', 'pronoun', phrase.to);
  if (indefinitePronouns.has(lower)) return as('person', 'pronoun', phrase.to);
  if (lower === 'they') return as(theyArePeople(scene, phrase.to) ? 'person' : 'other', 'pronoun', phrase.to);
  if (lower === 'we' || lower === 'us') return as('collective', 'pronoun', phrase.to);
  if (nobodies.has(lower) || nobodies.has((words[phrase.from] as Word).lower)) return as('nobody', 'pronoun');
  if (lower.startsWith('@')) return as(lower.endsWith('bot') ? 'other' : 'person', 'person', phrase.to);
  const name = nameEndingAt(scene, phrase);
  if (name !== undefined) return as('person', 'person', name);
  if (isKnown(words, phrase, lore.teams)) return as('person', 'team');
  if (isKnown(words, phrase, lore.roles)) return as('person');
  const group = groupOf(words, phrase, as);
  if (group) return group;
  const standing = roleStanding(scene, phrase);
  const named = standing === 'other' ? personNamed(scene, phrase) : undefined;
  return named ? as(named.standing, 'person', named.from) : as(standing);
}

/** Where a name known to be a person begins that ends the phrase; a thing called "the …" is not taken for one. */
function nameEndingAt({ words, lore }: Scene, { from, to }: NounPhrase): number | undefined {
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

function groupOf(
  words: readonly Word[],
  { from, to }: NounPhrase,
  as: (standing: Standing, kind: Agent['kind']) => Actor,
): Actor | undefined {
  const head = words[to] as Word;
  const { lower } = head;
  const singular = singularOf(lower);
  const before = to > from ? (words[to - 1] as Word) : undefined;
  const hasDeterminer = to > from;
  if (groups.has(lower) || groups.has(singular)) {
    for (let i = from; i < to; i++) {
      const word = words[i] as Word;
      if (companies.has(word.lower) && (word.capital || word.possessive)) return as('outsider', 'team');
    }
    return as('person', 'team');
  }
  const company = groupsInCompany.get(lower) ?? groupsInCompany.get(singular);
  if (
    company &&
    before &&
    (company.has(before.lower) || (singular === 'office' && before.capital && hasDeterminer))
  ) {
    return as('person', 'team');
  }
  if (departments.has(lower) && (head.capital || !hasDeterminer)) return as('person', 'team');
  if (doubtfulDepartments.has(lower) && head.capital && !hasDeterminer) return as('perhaps', 'team');
  return undefined;
}

function roleStanding(scene: Scene, { from, to }: NounPhrase): Standing {
  const { words } = scene;
  const { lower } = words[to] as Word;
  const singular = singularOf(lower);
  const before = to > from ? (words[to - 1] as Word) : undefined;
  if (outsiders.has(lower) || outsiders.has(singular) || companies.has(lower) || companies.has(singular))
    return 'outsider';
  if (before && artificial.has(before.lower)) return 'other';
  if (lower === 'operator' || lower === 'operators') return operatorStanding(scene, to, before);
  if (singular === 'responder' && before && responderSystems.has(before.lower)) return 'other';
  if (roles.has(lower) || roles.has(singular) || peopleWords.has(lower)) return 'person';
  const company = rolesInCompany.get(lower) ?? rolesInCompany.get(singular);
  if (!company) return 'other';
  if (before && (company.has(before.lower) || company.has(singularOf(before.lower)))) return 'person';
  return rolesAlone.has(singular) && (!before || is(before, Class.determiner)) ? 'perhaps' : 'other';
}

/** How far around "the operator" words of its surroundings are looked for. */
const surroundings = 40;

/** A person at a console, or a program that looks after a database: decided by the words before it and around it. */
function operatorStanding({ words, classes }: Scene, at: number, before: Word | undefined): Standing {
  if (before && (before.kind === 'opaque' || operatorSystems.has(before.lower))) return 'other';
  if (before && operatorCompanies.has(before.lower)) return 'outsider';
  if (classes & Class.cluster) {
    for (let i = Math.max(0, at - surroundings); i < words.length && i < at + surroundings; i++) {
      if (is(words[i], Class.cluster)) return 'perhaps';
    }
  }
  return 'person';
}
