// Nouns for people by what they do: roles, professions, whoever is on call; and how sure it is that they are no programs.
import { isMachine, namesDoer } from './doers';
import {
  artificial,
  companies,
  duties,
  ofSomebody,
  onRota,
  operatorCompanies,
  operatorPeople,
  operatorSystems,
  outsiders,
  pagingWords,
  peopledPlaces,
  peopleWords,
  replicaWords,
  responderSystems,
  roles,
  rolesAlone,
  rolesAtWork,
  rolesInCompany,
  rolesInPlural,
  saidOfPeople,
  shortRoles,
  workplaces,
} from '../lexicon/actors';
import type { Standing } from '../lexicon/entry';
import { Class } from '../lexicon/wordClasses';
import { nameKindOf } from './names';
import { personNamed } from './personalNames';
import { type NounPhrase, standsAlone } from '../grammar/nounPhrases';
import type { Scene } from '../words/scene';
import { singularOf } from '../words/singular';
import { hasClass } from '../words/within';
import { is, type Word } from '../words/words';
import { words as set } from '../lexicon/wordLists';

/** How far around "the operator" words of its surroundings are looked for. */
const surroundings = 40;

/** Whom the role that ends a noun phrase speaks of. */
export function roleStanding(scene: Scene, { from, to }: NounPhrase): Standing {
  const { words } = scene;
  const head = words[to] as Word;
  const { lower } = head;
  const singular = singularOf(lower);
  const before = to > from ? (words[to - 1] as Word) : undefined;
  if (isOnDuty(words, to) && (namesDoer(lower) || lower === 'one' || lower === 'ones' || lower === 'those'))
    return 'person';
  if (outsiders.has(lower) || outsiders.has(singular) || companies.has(lower) || companies.has(singular))
    return 'outsider';
  if (before && artificial.has(before.lower)) return 'other';
  // "Chef", "Foreman": with a capital and alone a program.
  if (head.capital && from === to && nameKindOf(lower) === 'system') return 'other';
  if (peopledPlaces.has(lower) && (!before || is(before, Class.determiner))) return 'perhaps';
  if (lower === 'operator' || lower === 'operators') return operatorStanding(scene, to, before);
  if (singular === 'lead' && before && cables.has(before.lower)) return 'other';
  if (singular === 'responder' && before && responderSystems.has(before.lower)) return 'other';
  if (
    roles.has(lower) ||
    roles.has(singular) ||
    roles.has(singular.replace(/^ex-/, '')) ||
    peopleWords.has(lower)
  )
    return 'person';
  if (
    head.acronym &&
    shortRoles.has(singular) &&
    (is(words[from], Class.determiner) || (from === to && standsAlone(words, from)))
  )
    return 'person';
  if (isJudgedPerson(words, from, to) || (trades.test(lower) && !isMachine(lower))) return 'person';
  if (onRota.has(lower) && isAboutPaging(scene)) return 'person';
  if (
    before &&
    rolesAtWork.has(singular) &&
    (workplaces.has(before.lower) || (to - from > 1 && workplaces.has((words[to - 2] as Word).lower)))
  )
    return 'person';
  if (
    singular !== lower &&
    rolesInPlural.has(singular) &&
    (!before || is(before, Class.determiner | Class.quantifier))
  )
    return 'person';
  if (before && ofSomebody.has(singular) && isSomebodys(scene, to - 1)) return 'person';
  const company = rolesInCompany.get(lower) ?? rolesInCompany.get(singular);
  if (!company) return isDoer(words, from, to) ? 'perhaps' : 'other';
  if (before && (company.has(before.lower) || company.has(singularOf(before.lower)))) return 'person';
  if (before?.possessive && is(before, Class.people)) return 'person';
  if (rolesAlone.has(singular) && before && indefinite.has(before.lower)) return 'person';
  if (rolesAlone.has(singular) && (!before || is(before, Class.determiner))) return 'perhaps';
  return isDoer(words, from, to) ? 'perhaps' : 'other';
}

/** "Tom's manager", "her replacement": whose it is, is somebody. */
function isSomebodys(scene: Scene, at: number): boolean {
  const owner = scene.words[at] as Word;
  if (owners.has(owner.lower) || (owner.possessive && is(owner, Class.people))) return true;
  return owner.possessive && owner.capital && personNamed(scene, { from: at, to: at })?.standing === 'person';
}

const owners = set('his her my their');

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

/** Endings that only trades have: "sonographer", "typesetter", "stationmaster". */
const trades =
  /(?:ologist|iatrist|ographer|ician|arian|[a-z]{3}(?:smith|setter|binder|blower|monger|master|man|woman))s?$/;

/** "a dispatcher", "our planner": programs have a "the". */
const indefinite = set('a an our my');

/** Leads that are wires. */
const cables = set('loose power patch test jumper earth charging ecg');

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

/** "the one on call", "those on shift", "the planner on duty": whatever else has that name, it has no shifts. */
function isOnDuty(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.lower === 'on' && duties.has(words[at + 2]?.lower ?? '');
}

/** "the trainee fitter", "our most senior provisioner": what is said of people alone, before a word for somebody who does something. */
function isJudgedPerson(words: readonly Word[], from: number, to: number): boolean {
  if (!namesDoer((words[to] as Word).lower)) return false;
  const machine = isMachine((words[to] as Word).lower);
  for (let i = from; i < to; i++) {
    const { lower } = words[i] as Word;
    // "The old driver" may be one of a disk.
    if (saidOfPeople.has(lower) && !(machine && lower === 'old')) return true;
  }
  return false;
}

/** A person at a console, or a program that looks after a database: decided by the words before it and around it. */
function operatorStanding({ words, classes }: Scene, at: number, before: Word | undefined): Standing {
  if (before && (before.kind === 'opaque' || operatorSystems.has(before.lower))) return 'other';
  if (before && operatorCompanies.has(before.lower)) return 'outsider';
  if (before && operatorPeople.has(before.lower)) return 'person';
  const isNearCluster =
    (classes & Class.cluster) !== 0 && hasClass(words, at - surroundings, at + surroundings, Class.cluster);
  return isNearCluster ? 'perhaps' : 'person';
}
