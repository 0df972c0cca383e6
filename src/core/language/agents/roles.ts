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
import { eitherDoers } from '../lexicon/eitherDoers';
import type { Standing } from '../notation/entry';
import { Class } from '../words/wordClasses';
import { nameKindOf } from './names';
import { personNamed } from './personalNames';
import { shownToBe } from './somebodyShown';
import type { NounPhrase } from '../grammar/nounPhrases';
import { standsAlone } from '../grammar/openings';
import type { Scene } from '../words/scene';
import { singularOf } from '../words/singular';
import { hasClass } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** How far around "the operator" words of its surroundings are looked for. */
const surroundings = 40;

/** Whom the role that ends a noun phrase speaks of. */
export function roleStanding(scene: Scene, phrase: NounPhrase): Standing {
  const standing = ownStanding(scene, phrase);
  const { lower } = scene.words[phrase.to] as Word;
  const mayBeEither = eitherDoers.has(lower) && (standing === 'perhaps' || standing === 'other');
  const shown = mayBeEither ? shownToBe(scene.words, phrase) : undefined;
  if (shown === undefined) return standing;
  return shown === 'somebody' ? 'person' : 'other';
}

/** Whom it speaks of by itself and by the words of its phrase. */
function ownStanding(scene: Scene, phrase: NounPhrase): Standing {
  const noun = roleNounOf(scene.words, phrase);
  if (isSomebodyOnDuty(scene.words, noun)) return 'person';
  const standing = standingOfNoRole(scene, noun);
  if (standing) return standing;
  return isSurelyRole(scene, noun) ? 'person' : standingInCompany(scene.words, noun);
}

/** A noun that may be one for people, and what stands before it in its phrase. */
interface RoleNoun extends NounPhrase {
  readonly head: Word;
  readonly singular: string;
  readonly before: Word | undefined;
}

function roleNounOf(words: readonly Word[], { from, to }: NounPhrase): RoleNoun {
  const head = words[to] as Word;
  return { from, to, head, singular: singularOf(head.lower), before: to > from ? words[to - 1] : undefined };
}

/** What is no role of the house, whatever it looks like: customers, robots, cables, daemons, rooms. */
function standingOfNoRole(scene: Scene, { to, head, singular, before }: RoleNoun): Standing | undefined {
  const { lower } = head;
  if (outsiders.has(lower) || outsiders.has(singular) || companies.has(lower) || companies.has(singular))
    return 'outsider';
  if (before && artificial.has(before.lower)) return 'other';
  // "Chef", "In the night Packer": a program, where no article and no other capital stands before it.
  if (head.capital && !is(before, Class.determiner) && !before?.capital && nameKindOf(lower) === 'system')
    return 'other';
  if (peopledPlaces.has(lower) && !isQualified(before)) return 'perhaps';
  if (singular === 'operator') return operatorStanding(scene, to, before);
  if (singular === 'lead' && before && cables.has(before.lower)) return 'other';
  return singular === 'responder' && before && responderSystems.has(before.lower) ? 'other' : undefined;
}

/** Whether it is a role wherever it stands, or in this company: "the DBA", "a sonographer", "Tom's manager". */
function isSurelyRole(scene: Scene, noun: RoleNoun): boolean {
  const { words } = scene;
  const { from, to, head, singular, before } = noun;
  const { lower } = head;
  if (roles.has(lower) || roles.has(singular) || roles.has(singular.replace(/^ex-/, ''))) return true;
  if (peopleWords.has(lower) || isShortRole(words, noun)) return true;
  if (isJudgedPerson(words, from, to) || (trades.test(lower) && !isMachine(lower))) return true;
  if (onRota.has(lower) && isAboutPaging(scene)) return true;
  if (rolesAtWork.has(singular) && isOfWorkplace(words, noun)) return true;
  if (singular !== lower && rolesInPlural.has(singular) && !isQualified(before)) return true;
  return before !== undefined && ofSomebody.has(singular) && isSomebodys(scene, to - 1);
}

/** What is a role only in the right company: "the release manager", "a dispatcher"; and any doer that no list knows. */
function standingInCompany(words: readonly Word[], { from, to, head, singular, before }: RoleNoun): Standing {
  const company = rolesInCompany.get(head.lower) ?? rolesInCompany.get(singular);
  if (company && before) {
    if (company.has(before.lower) || company.has(singularOf(before.lower))) return 'person';
    if (before.possessive && is(before, Class.people)) return 'person';
    if (rolesAlone.has(singular) && indefinite.has(before.lower)) return 'person';
  }
  if (company && rolesAlone.has(singular) && !isQualified(before)) return 'perhaps';
  return isDoer(words, from, to) ? 'perhaps' : 'other';
}

/** Whether more than a "the" or a number stands before a noun. */
function isQualified(before: Word | undefined): boolean {
  return before !== undefined && !is(before, Class.determiner | Class.quantifier);
}

/** "The IC", "14:02 IC declares …" */
function isShortRole(words: readonly Word[], { from, to, head, singular }: RoleNoun): boolean {
  if (!head.acronym || !shortRoles.has(singular)) return false;
  return is(words[from], Class.determiner) || (from === to && standsAlone(words, from));
}

/** "The ward sister", "a data centre technician" */
function isOfWorkplace(words: readonly Word[], { from, to, before }: RoleNoun): boolean {
  if (!before) return false;
  return workplaces.has(before.lower) || (to - from > 1 && isOneOf(words[to - 2], workplaces));
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
function isSomebodyOnDuty(words: readonly Word[], { to, head }: RoleNoun): boolean {
  if (words[to + 1]?.lower !== 'on' || !isOneOf(words[to + 2], duties)) return false;
  return namesDoer(head.lower) || pointing.has(head.lower);
}

const pointing = set('one ones those');

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
