// Who acts: a person, a role, a team, an outsider, nobody, or something that is no person at all.
import { Class, finite } from './lexicon/wordClasses';
import type { Agent } from './blame';
import {
  artificial,
  companies,
  departments,
  departmentsAlone,
  fieldsOfWork,
  groupsOfThings,
  headships,
  peopledPlaces,
  rolesAtWork,
  rolesInPlural,
  workplaces,
  doubtfulDepartments,
  fields,
  groups,
  groupsInCompany,
  houses,
  indefinitePronouns,
  nobodies,
  onRota,
  operatorCompanies,
  operatorPeople,
  operatorSystems,
  outsiders,
  pagingWords,
  peopleWords,
  replicaWords,
  responderSystems,
  roles,
  rolesAlone,
  rolesInCompany,
  shortRoles,
  duties,
  saidOfPeople,
  singularPronouns,
} from './lexicon/actors';
import type { NounPhrase } from './nounPhrases';
import { theyArePeople } from './antecedents';
import { isKnown } from './knownPeople';
import { singularOf } from './singular';
import { nameKindOf } from './names';
import { isHandle, personNamed } from './personalNames';
import { fold, type Scene } from './scene';
import { isMachine, namesDoer } from './doers';
import { is, type Word } from './words';
import { hasClass } from './within';

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

/** What stands behind its noun: "the person responsible", "the engineer involved". */
const afterNoun = new Set(
  'upstairs downstairs responsible concerned involved present available on-call on-duty oncall alone'.split(
    ' ',
  ),
);

/** Who a noun phrase speaks of. */
export function actorOf(scene: Scene, phrase: NounPhrase): Actor {
  const last = scene.words[phrase.to] as Word;
  if (phrase.to > phrase.from && afterNoun.has(last.lower) && is(scene.words[phrase.to - 1], Class.people))
    return { ...actorOf(scene, { from: phrase.from, to: phrase.to - 1 }), to: phrase.to };
  const { words, lore } = scene;
  const head = words[phrase.to] as Word;
  const { lower } = head;
  const before = words[phrase.to - 1];
  // "Team Phoenix", "squad 3", "SRE 2"
  if (
    phrase.to > phrase.from &&
    before &&
    (head.kind === 'number' || head.capital) &&
    ((groups.has(before.lower) && (before.capital || head.kind === 'number')) ||
      (head.kind === 'number' && roles.has(before.lower)))
  )
    return { standing: 'person', kind: 'team', from: phrase.from, to: phrase.to };
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
  if (lower === 'they') return as(standingOfThey(theyArePeople(scene, phrase.to)), 'pronoun', phrase.to);
  if (lower === 'them' && words[phrase.from - 1]?.lower === 'of') return as('person', 'pronoun', phrase.to);
  if (lower === 'line' && before && ordinals.has(before.lower) && !is(words[phrase.from], Class.determiner))
    return as('person', 'team');
  if (lower === 'we' || lower === 'us') return as('collective', 'pronoun', phrase.to);
  if (nobodies.has(lower) || nobodies.has((words[phrase.from] as Word).lower)) return as('nobody', 'pronoun');
  if (isNotOne(words, phrase)) return as('nobody', 'pronoun', phrase.from - 1);
  if (lower.startsWith('@')) return as(lower.endsWith('bot') ? 'other' : 'person', 'person', phrase.to);
  const name = nameEndingAt(scene, phrase);
  if (name !== undefined) return as('person', 'person', name);
  if (isKnown(words, phrase, lore.teams)) return as('person', 'team');
  if (isKnown(words, phrase, lore.roles)) return as('person');
  const group = groupOf(words, phrase, as);
  if (group) return group;
  if (isHeadOf(words, phrase.to)) return as('person');
  if (isHandle(words, phrase)) return as('person', 'person');
  const standing = roleStanding(scene, phrase);
  const named = standing === 'other' ? personNamed(scene, phrase) : undefined;
  return named ? as(named.standing, 'person', named.from) : as(standing);
}

/** Lines of support: "second line". */
const ordinals = new Set(['first', 'second', 'third', '1st', '2nd', '3rd']);

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
  if (!headships.has((words[at] as Word).lower) || words[at + 1]?.lower !== 'of') return false;
  for (let i = at + 2; i < at + 8; i++) {
    const word = words[i];
    if (word?.kind !== 'word') return false;
    const { lower } = word;
    if (is(word, Class.people)) return true;
    const next = words[i + 1];
    const isLast =
      next?.kind !== 'word' ||
      is(next, finite | Class.preposition | Class.conjunction | Class.adverb | Class.clauseWord);
    if (isLast) return fieldsOfWork.has(lower);
    if (is(word, finite | Class.preposition | Class.clauseWord)) return false;
  }
  return false;
}

/** A "they" of which nothing is known is people where only people can be meant. */
function standingOfThey(arePeople: boolean | undefined): Standing {
  if (arePeople === undefined) return 'perhaps';
  return arePeople ? 'person' : 'other';
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
  if (before && groupsOfField.has(singular) && fieldsOfWork.has(before.lower)) {
    if (singular !== 'group' || !groupsOfThings.has(before.lower)) return as('person', 'team');
  }
  // A desk with a name is where people sit: "the IROPS desk".
  if (singular === 'desk' && before && !is(before, Class.determiner)) return as('person', 'team');
  // "Okonkwo's group", "Priya's lab", "the registrar's office"
  if (before?.possessive && groupsOfField.has(singular) && (before.capital || is(before, Class.people)))
    return as('person', 'team');
  // "IT", "Airport IT": "it" is no noun
  if (lower === 'it' && head.acronym && (before ? before.capital : true)) return as('person', 'team');
  // "Second-line support", "first level support"
  if (lower === 'support' && before && /(?:line|level|tier)$/.test(before.lower)) return as('person', 'team');
  const company = groupsInCompany.get(lower) ?? groupsInCompany.get(singular);
  if (
    company &&
    before &&
    (company.has(before.lower) || (singular === 'office' && before.capital && hasDeterminer))
  ) {
    return as('person', 'team');
  }
  if (departments.has(lower) && (head.capital || !hasDeterminer)) return as('person', 'team');
  if (departmentsAlone.has(lower) && head.capital && !hasDeterminer) return as('person', 'team');
  if (!hasDeterminer && !head.capital && jotted.has(lower) && standsAlone(words, from))
    return as(lower === 'ops' || lower === 'sre' ? 'person' : 'perhaps', 'team');
  if (doubtfulDepartments.has(lower) && head.capital) {
    if (before?.capital && (doubtfulDepartments.has(before.lower) || fields.has(before.lower)))
      return as('person', 'team');
    if (!hasDeterminer) return as('perhaps', 'team');
  } else if (
    doubtfulDepartments.has(lower) &&
    (words[from] as Word).capital &&
    !is(words[from], Class.determiner) &&
    to === from + 1
  )
    return as(fields.has((words[from] as Word).lower) ? 'person' : 'perhaps', 'team');
  else if (doubtfulDepartments.has(lower) && before && houses.has(before.lower)) return as('person', 'team');
  return undefined;
}

/** As notes jot them down: "ops forgot the drain". */
const jotted = new Set(['ops', 'sre', 'infra', 'support', 'netops', 'secops']);

const groupsOfField = new Set(['group', 'office', 'lot', 'bunch', 'crowd', 'chapter', 'lab']);

function roleStanding(scene: Scene, { from, to }: NounPhrase): Standing {
  const { words } = scene;
  const head = words[to] as Word;
  const { lower } = head;
  const singular = singularOf(lower);
  const before = to > from ? (words[to - 1] as Word) : undefined;
  if (outsiders.has(lower) || outsiders.has(singular) || companies.has(lower) || companies.has(singular))
    return 'outsider';
  if (before && artificial.has(before.lower)) return 'other';
  // "Chef", "Foreman": with a capital and alone a program.
  if (head.capital && from === to && nameKindOf(lower) === 'system') return 'other';
  if (peopledPlaces.has(lower)) return 'perhaps';
  if (lower === 'operator' || lower === 'operators') return operatorStanding(scene, to, before);
  if (singular === 'lead' && before && cables.has(before.lower)) return 'other';
  if (singular === 'responder' && before && responderSystems.has(before.lower)) return 'other';
  if (roles.has(lower) || roles.has(singular) || peopleWords.has(lower)) return 'person';
  if (
    head.acronym &&
    shortRoles.has(singular) &&
    (is(words[from], Class.determiner) || (from === to && standsAlone(words, from)))
  )
    return 'person';
  if ((lower === 'one' || lower === 'ones' || lower === 'those') && isOnDuty(words, to)) return 'person';
  if (isJudgedPerson(words, from, to) || /(?:ologist|iatrist|ographer|ician|arian)s?$/.test(lower))
    return 'person';
  if (onRota.has(lower) && isAboutPaging(scene)) return 'person';
  if (
    before &&
    rolesAtWork.has(singular) &&
    (workplaces.has(before.lower) || (to - from > 1 && workplaces.has((words[to - 2] as Word).lower)))
  )
    return 'person';
  if (singular !== lower && rolesInPlural.has(singular) && (!before || is(before, Class.determiner)))
    return 'person';
  const company = rolesInCompany.get(lower) ?? rolesInCompany.get(singular);
  if (!company) return isDoer(words, from, to) ? 'perhaps' : 'other';
  if (before && (company.has(before.lower) || company.has(singularOf(before.lower)))) return 'person';
  if (before?.possessive && is(before, Class.people)) return 'person';
  if (rolesAlone.has(singular) && before && indefinite.has(before.lower)) return 'person';
  if (rolesAlone.has(singular) && (!before || is(before, Class.determiner))) return 'perhaps';
  return isDoer(words, from, to) ? 'perhaps' : 'other';
}

/** "The sexton", "a stevedore's mate": by its ending one who does something, and no program that is known. */
function isDoer(words: readonly Word[], from: number, to: number): boolean {
  const head = words[to] as Word;
  return (
    from < to &&
    !head.acronym &&
    is(words[from], Class.determiner) &&
    namesDoer(head.lower) &&
    !/-/.test(head.lower) &&
    !isMachine(head.lower)
  );
}

/** "14:02 IC declares …": nothing but a time or a mark stands before it. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || before.kind !== 'word';
}

/** "a dispatcher", "our planner": programs have a "the". */
const indefinite = new Set(['a', 'an', 'our', 'my']);

/** Leads that are wires. */
const cables = new Set('loose power patch test jumper earth charging ecg'.split(' '));

/** Where pages are spoken of and databases are not, "the primary" is somebody. */
function isAboutPaging({ words }: Scene): boolean {
  let paging = false;
  for (let i = 0; i < words.length && i < surroundings; i++) {
    const { lower } = words[i] as Word;
    if (replicaWords.has(lower)) return false;
    paging ||= pagingWords.has(lower);
  }
  return paging;
}

/** "the one on call", "those on shift". */
function isOnDuty(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.lower === 'on' && duties.has(words[at + 2]?.lower ?? '');
}

/** "the trainee fitter", "our most senior provisioner": what is said of people alone, before a word for somebody who does something. */
function isJudgedPerson(words: readonly Word[], from: number, to: number): boolean {
  if (!/(?:er|or|ist|ian|ant|man|woman|ee)s?$/.test((words[to] as Word).lower)) return false;
  const machine = isMachine((words[to] as Word).lower);
  for (let i = from; i < to; i++) {
    const { lower } = words[i] as Word;
    // "The old driver" may be one of a disk.
    if (saidOfPeople.has(lower) && !(machine && lower === 'old')) return true;
  }
  return false;
}

/** How far around "the operator" words of its surroundings are looked for. */
const surroundings = 40;

/** A person at a console, or a program that looks after a database: decided by the words before it and around it. */
function operatorStanding({ words, classes }: Scene, at: number, before: Word | undefined): Standing {
  if (before && (before.kind === 'opaque' || operatorSystems.has(before.lower))) return 'other';
  if (before && operatorCompanies.has(before.lower)) return 'outsider';
  if (before && operatorPeople.has(before.lower)) return 'person';
  const isNearCluster =
    (classes & Class.cluster) !== 0 && hasClass(words, at - surroundings, at + surroundings, Class.cluster);
  return isNearCluster ? 'perhaps' : 'person';
}
