// Nouns for groups of people at work: teams, departments, desks, lines of support.
import {
  companies,
  departments,
  departmentsAlone,
  doubtfulDepartments,
  fields,
  fieldsOfWork,
  groups,
  groupsInCompany,
  groupsOfThings,
  houses,
  roles,
} from '../lexicon/actors';
import type { Standing } from '../notation/entry';
import { Class } from '../words/wordClasses';
import type { NounPhrase } from '../grammar/nounPhrases';
import { standsAlone } from '../grammar/openings';
import { singularOf } from '../words/singular';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** "Team Phoenix", "squad 3", "SRE 2" */
export function isNumberedTeam(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const name = words[to] as Word;
  const group = words[to - 1];
  if (from === to || !group) return false;
  if (name.kind === 'number')
    return (
      groups.has(group.lower) ||
      roles.has(group.lower) ||
      (to === from + 1 && group.capital && linesOfSupport.has(group.lower))
    );
  return name.capital && group.capital && groups.has(group.lower);
}

/** "Tier 2", "Level 1" */
const linesOfSupport = set('tier level');

/** How sure it is that the group of people which ends a noun phrase acts; `undefined` where none ends it. */
export function teamStanding(words: readonly Word[], phrase: NounPhrase): Standing | undefined {
  const { from, to } = phrase;
  const head = words[to] as Word;
  const { lower } = head;
  if (groups.has(lower) || groups.has(singularOf(lower)))
    return isOfCompany(words, phrase) ? 'outsider' : 'person';
  const before = to > from ? words[to - 1] : undefined;
  if (before ? isGroupOf(head, before) || isLine(words, phrase) : isDepartmentAlone(head)) return 'person';
  if (departments.has(lower) && head.capital) return 'person';
  if (!before && !head.capital && jotted.has(lower) && opensClause(words, from))
    return surelyJotted.has(lower) ? 'person' : 'perhaps';
  return doubtfulDepartments.has(lower) ? doubtfulStanding(words, phrase) : undefined;
}

/** "the Microsoft team", "the vendor's support desk" */
function isOfCompany(words: readonly Word[], { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (companies.has(word.lower) && (word.capital || word.possessive)) return true;
  }
  return false;
}

/** Whether a group is told by what stands before it: "the network group", "Priya's lab", "Airport IT", "second-line support". */
function isGroupOf(head: Word, before: Word): boolean {
  const { lower } = head;
  const singular = singularOf(lower);
  if (groupsOfField.has(singular)) {
    const isField =
      fieldsOfWork.has(before.lower) && (singular !== 'group' || !groupsOfThings.has(before.lower));
    const isOwned = before.possessive && (before.capital || is(before, Class.people));
    if (isField || isOwned) return true;
  }
  // A desk with a name is where people sit: "the IROPS desk".
  if (singular === 'desk' && !is(before, Class.determiner)) return true;
  if (lower === 'it' && head.acronym && before.capital) return true;
  if (lower === 'support' && /(?:line|level|tier|^l\d)$/.test(before.lower)) return true;
  const company = groupsInCompany.get(lower) ?? groupsInCompany.get(singular);
  return company !== undefined && (company.has(before.lower) || (singular === 'office' && before.capital));
}

const groupsOfField = set('group office lot bunch crowd chapter lab');

/** Lines of support: "second line". */
function isLine(words: readonly Word[], { from, to }: NounPhrase): boolean {
  return (
    words[to]?.lower === 'line' && isOneOf(words[to - 1], ordinals) && !is(words[from], Class.determiner)
  );
}

const ordinals = set('first second third 1st 2nd 3rd');

/** "IT", which is no "it"; "operations"; "Finance". */
function isDepartmentAlone({ lower, capital, acronym }: Word): boolean {
  return (lower === 'it' && acronym) || departments.has(lower) || (departmentsAlone.has(lower) && capital);
}

/** "03:10 ops forgot it", "since ops forgot it". */
function opensClause(words: readonly Word[], at: number): boolean {
  return standsAlone(words, at) || is(words[at - 1], Class.clauseWord);
}

/** As notes jot them down: "ops forgot the drain". */
const jotted = set('ops sre infra support netops secops');

/** Of these, the ones that are never a thing. */
const surelyJotted = set('ops sre');

/** Of words that are departments and much else: "Network", "Payments platform", "Storage Engineering". */
function doubtfulStanding(words: readonly Word[], { from, to }: NounPhrase): Standing | undefined {
  const before = to > from ? words[to - 1] : undefined;
  if ((words[to] as Word).capital) {
    if (!before) return 'perhaps';
    const isField = doubtfulDepartments.has(before.lower) || fields.has(before.lower);
    return before.capital && isField ? 'person' : undefined;
  }
  const first = words[from] as Word;
  if (first.capital && !is(first, Class.determiner) && to === from + 1)
    return fields.has(first.lower) ? 'person' : 'perhaps';
  return before && houses.has(before.lower) ? 'person' : undefined;
}
