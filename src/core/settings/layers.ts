// How the settings of one place are laid over those of the places before it: choices are replaced, maps merge, words add up.
import type { SettingName, WordList } from './settings';

/** Values that can be used, by the settings' names. */
export type UsableValues = ReadonlyMap<SettingName, unknown>;

/** The settings that are words, each with those that say something else of a word: nothing is a person and a system, or allowed and reported. */
const saidOtherwise: Readonly<Record<WordList | 'language.terms', readonly SettingName[]>> = {
  'language.people': ['language.roles', 'language.teams', 'language.systems'],
  'language.roles': ['language.people', 'language.teams', 'language.systems'],
  'language.teams': ['language.people', 'language.roles', 'language.systems'],
  'language.systems': ['language.people', 'language.roles', 'language.teams'],
  'language.allow': ['language.terms'],
  'language.terms': ['language.allow'],
};

/**
 * The settings of a layer over those below it. A list of words adds to the one below, and what the layer says of a word is believed
 * against all that is said of it below: a system of the project is no person of the user's. Maps merge by key, all else is replaced.
 */
export function laidOver(below: UsableValues, layer: UsableValues): UsableValues {
  const merged = new Map(below);
  for (const [setting, value] of layer) {
    if (!isVocabulary(setting)) continue;
    const said = new Set(wordsOf(value).map(alike));
    for (const other of saidOtherwise[setting]) merged.set(other, withoutWords(merged.get(other), said));
  }
  for (const [setting, value] of layer) merged.set(setting, joined(setting, merged.get(setting), value));
  return merged;
}

function isVocabulary(setting: SettingName): setting is keyof typeof saidOtherwise {
  return Object.hasOwn(saidOtherwise, setting);
}

function joined(setting: SettingName, below: unknown, value: unknown): unknown {
  if (isMap(below) && isMap(value)) return { ...below, ...value };
  if (!isVocabulary(setting) || !isList(below) || !isList(value)) return value;
  const known = new Set(below.map(alike));
  return [...below, ...value.filter((word) => !known.has(alike(word)))];
}

function withoutWords(value: unknown, said: ReadonlySet<string>): unknown {
  if (isList(value)) return value.filter((word) => !said.has(alike(word)));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([phrase]) => !said.has(alike(phrase))));
}

function wordsOf(value: unknown): readonly string[] {
  if (isList(value)) return value;
  return isMap(value) ? Object.keys(value) : [];
}

/** Capitals do not matter to those who look a word up. */
function alike(word: string): string {
  return word.trim().toLowerCase();
}

/** Of the settings that are lists, all are lists of texts. */
function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

/** Whether a value is a map, and no list. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
