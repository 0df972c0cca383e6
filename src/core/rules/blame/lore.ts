// What a report and the team's settings say of people, teams and systems, brought to the form the language engine reads.
import type { Register, Lore } from '../../language/blame';
import { namesMeant } from '../../language/people/writtenNames';
import type { Postmortem, ProseParagraph } from '../../document/postmortem';
import type { SectionKind } from '../../profile/profile';
import type { Vocabulary } from '../../settings/settings';
import type { RuleContext } from '../rule';
import { peopleFields, rosterOf, valuesOf } from './people/roster';

const registers = new Map<SectionKind, Register>([
  ['timeline', 'narrative'],
  ['actions', 'requirement'],
  ['went-well', 'credit'],
  ['lucky', 'credit'],
]);

/** In what kind of text a paragraph stands; sections of unknown meaning count as explanations. */
export function registerOf({ kind, section }: ProseParagraph): Register {
  if (kind === 'heading') return 'heading';
  for (let place = section; place; place = place.parent) {
    const register = place.kind && registers.get(place.kind);
    if (register) return register;
  }
  return 'causal';
}

/** What else is said of people and systems, beside the report itself. */
interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly facts: RuleContext['facts'];
}

type LoreByRegister = (register: Register) => Lore;

/** Every rule about people asks for the lore of the same report. */
const kept = new WeakMap<Postmortem, Surroundings & { readonly lore: LoreByRegister }>();

/**
 * The lore of a report, one for each register; names in lower case and without accents. The same function as before, as long as the words
 * of the team and the other reports stay the same.
 */
export function loreOf(report: Postmortem, { vocabulary, facts }: Surroundings): LoreByRegister {
  const known = kept.get(report);
  if (known && known.facts === facts && sameVocabulary(known.vocabulary, vocabulary)) return known.lore;
  const lore = readLore(report, { vocabulary, facts });
  kept.set(report, { vocabulary, facts, lore });
  return lore;
}

/** Each time a report is checked there is a new vocabulary, made of the same lists as long as the settings are the same. */
function sameVocabulary(a: Vocabulary, b: Vocabulary): boolean {
  return (
    a.people === b.people &&
    a.roles === b.roles &&
    a.teams === b.teams &&
    a.systems === b.systems &&
    a.allow === b.allow
  );
}

function readLore(report: Postmortem, { vocabulary, facts }: Surroundings): LoreByRegister {
  const people = new Set<string>();
  const teams = lowered(vocabulary.teams);
  const systems = lowered(vocabulary.systems);
  // Who owns one action owns others.
  for (const name of new Set(namesIn(report))) addPerson(name, people, teams);
  for (const name of vocabulary.people) addPerson(name, people, teams);
  for (const name of facts?.people ?? []) addPerson(name, people, teams);
  for (const field of report.fields)
    if (field.name === 'services') for (const { text } of field.values) systems.add(text.toLowerCase());
  const shared = { people, teams, systems, roles: lowered(vocabulary.roles), allowed: vocabulary.allow };
  const made = new Map<Register, Lore>();
  return (register) => {
    let lore = made.get(register);
    if (!lore) made.set(register, (lore = { ...shared, register }));
    return lore;
  };
}

function* namesIn(report: Postmortem): Iterable<string> {
  for (const field of report.fields) {
    if (!peopleFields.has(field.name)) continue;
    for (const { text } of valuesOf(field)) yield text;
  }
  for (const { name } of rosterOf(report)) yield name;
  for (const { owner } of report.actionItems) if (owner) yield owner.text;
}

function addPerson(written: string, people: Set<string>, teams: Set<string>): void {
  const { team, names } = namesMeant(written);
  if (team !== undefined) teams.add(team);
  for (const name of names) people.add(name);
}

function lowered(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase().trim()).filter((word) => word !== ''));
}
