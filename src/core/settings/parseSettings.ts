// Raw values from the editor and from project files → settings that can be used, and what was wrong with them.
import { sectionKinds } from '../profile/profile';
import { isMap, laidOver, type UsableValues } from './layers';
import { checkMeaning } from './meaning';
import { didYouMean } from './nearest';
import { type SettingName, type Settings, settingSchemas } from './settings';

/** Values from one place, by the settings' full names (`reports.include`). */
export interface SettingsLayer {
  /** Where they come from, in words for the user. */
  readonly name: string;
  readonly values: ReadonlyMap<string, unknown>;
}

export interface SettingsProblem {
  /** The name of the layer. */
  readonly layer: string;
  /** The full name of the setting, known or not. */
  readonly setting: string;
  /** Where inside the setting's value; empty for the value as a whole. */
  readonly path: readonly (string | number)[];
  /** Whether it is the name at that place that is wrong, rather than the value. */
  readonly at: 'name' | 'value';
  /** One sentence or two: what is wrong and what would be right. */
  readonly message: string;
}

/** A value with more mistakes than this is something else than a setting, and gets one sentence instead of a thousand. */
const mostMistakes = 50;

type Complaint = Omit<SettingsProblem, 'layer' | 'setting'>;

export const settingNames = Object.keys(settingSchemas) as readonly SettingName[];

/** `reports`, `language` and so on: the first parts of names with dots. */
const settingGroups = new Set(settingNames.flatMap((name) => name.split('.').slice(0, -1)));

/** What holds where nobody has set anything. */
export function defaultSettings(): Settings {
  return parseSettings([], { rules: new Set() }).settings;
}

/**
 * Lays the layers over the defaults, later ones over earlier ones: lists of words add up, maps (`rules`, `sections.names`,
 * `templates.byFolder`, `language.terms`) merge by key, and of all else the latest counts. What is wrong is dropped alone and told as a problem, the rest applies. Never throws.
 * @param known the ids of the rules there are
 */
export function parseSettings(
  layers: readonly SettingsLayer[],
  known: { readonly rules: ReadonlySet<string> },
): { readonly settings: Settings; readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  let merged: UsableValues = new Map(
    settingNames.map((name) => [name, settingSchemas[name].parse(undefined)] as const),
  );
  for (const layer of layers) {
    const usableValues = new Map<SettingName, unknown>();
    for (const [setting, raw] of layer.values) {
      const complain = (complaint: Complaint) => problems.push({ layer: layer.name, setting, ...complaint });
      if (!isSettingName(setting)) {
        const message = explainUnknown(setting, raw);
        if (message !== undefined) complain({ path: [], at: 'name', message });
        continue;
      }
      const value = usable(setting, raw, known.rules, complain);
      if (value !== undefined) usableValues.set(setting, value);
    }
    merged = laidOver(merged, usableValues);
  }
  return { settings: Object.fromEntries(merged) as unknown as Settings, problems };
}

/** Whether the product knows a setting of this full name. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingSchemas, name);
}

/** What to say of a name that is no setting; nothing of a group of settings (`language:`) that is still empty. */
function explainUnknown(name: string, raw: unknown): string | undefined {
  const inside = settingNames.filter((setting) => setting.startsWith(`${name}.`));
  if (inside.length > 0) {
    return raw === null || raw === undefined
      ? undefined
      : `"${name}" is a group of settings (${inside.join(', ')}), not ${described(raw)}.`;
  }
  const bare = name.replace(/^postmortem\./, '');
  const hint = isSettingName(bare)
    ? ` Did you mean "${bare}"?`
    : didYouMean(bare, [...settingNames, ...settingGroups]);
  return `There is no setting "${name}".${hint}`;
}

/** What of a raw value can be used; `undefined` where nothing can. */
function usable(
  setting: SettingName,
  raw: unknown,
  rules: ReadonlySet<string>,
  complain: (complaint: Complaint) => void,
): unknown {
  // The editor gives `null` for a setting that is there without a value, YAML for a key without one.
  if (raw === undefined || raw === null) return undefined;
  const schema = settingSchemas[setting];
  const { data, error } = schema.safeParse(raw);
  let rest: unknown = data;
  let mistyped: readonly Complaint[] = [];
  if (error) {
    if (error.issues.length > mostMistakes) {
      complain(tooMany(setting, error.issues.length));
      return undefined;
    }
    mistyped = error.issues.flatMap((issue) => explain(setting, raw, issue));
    mistyped.forEach(complain);
    rest = schema.safeParse(without(raw, mistyped)).data;
  }
  if (rest === undefined || mistyped.some(({ path }) => path.length === 0)) return undefined;
  const meaningless = checkMeaning(setting, rest, rules).map((problem): Complaint => ({
    at: 'value',
    ...problem,
  }));
  if (meaningless.length > mostMistakes) {
    complain(tooMany(setting, meaningless.length));
    return undefined;
  }
  for (const complaint of meaningless) {
    complain({ ...complaint, path: pathBefore(complaint.path, mistyped) });
  }
  if (meaningless.some(({ path }) => path.length === 0)) return undefined;
  return without(rest, meaningless);
}

function tooMany(setting: SettingName, count: number): Complaint {
  return { path: [], at: 'value', message: `"${setting}" has ${count} mistakes and is left out altogether.` };
}

/** The path that a part had before others of its list were dropped. */
function pathBefore(path: Complaint['path'], dropped: readonly Complaint[]): Complaint['path'] {
  const before: (string | number)[] = [];
  for (const step of path) {
    const neighbours = dropped
      .map((other) => other.path)
      .filter((other) => other.length === before.length + 1 && before.every((part, i) => part === other[i]))
      .map((other) => other.at(-1));
    let place = step;
    if (typeof place === 'number') {
      for (const neighbour of neighbours) if (typeof neighbour === 'number' && neighbour <= place) place++;
    }
    before.push(place);
  }
  return before;
}

/** The parts of a schema's complaint that the sentence needs. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

function explain(setting: SettingName, raw: unknown, issue: Issue): Complaint[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = path.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], raw);
  if (issue.keys) {
    return issue.keys.map((key) => ({
      path: [...path, key],
      at: 'name',
      message: `"${key}" is not a kind of section.${didYouMean(key, sectionKinds)}`,
    }));
  }
  return [{ path, at: 'value', message: explainValue([setting, ...path].join(' › '), value, issue) }];
}

function explainValue(place: string, value: unknown, issue: Issue): string {
  if (issue.values) {
    const allowed = issue.values.map(String);
    // YAML of old and people of today write `off` as a plain no.
    const hint = value === false ? ' Did you mean "off"?' : didYouMean(String(value), allowed);
    return `"${place}" is one of ${allowed.join(', ')}, not ${described(value)}.${hint}`;
  }
  if (issue.code === 'too_small') return `"${place}" may not be empty.`;
  if (issue.expected === 'array') {
    const hint = typeof value === 'string' ? ` Write [${JSON.stringify(value)}].` : '';
    return `"${place}" is a list of texts, not ${described(value)}.${hint}`;
  }
  if (issue.expected === 'record') return `"${place}" is a map of names to values, not ${described(value)}.`;
  return `"${place}" is a text, not ${described(value)}.`;
}

/** A value in a sentence, cut short. */
function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return `a ${typeof value}`;
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A list or map without the parts that were complained of. */
function without(value: unknown, complaints: readonly Pick<Complaint, 'path'>[]): unknown {
  if (complaints.length === 0) return value;
  const kept = (step: string | number, part: unknown): unknown[] => {
    const here = complaints.filter(({ path }) => path[0] === step);
    if (here.some(({ path }) => path.length === 1)) return [];
    return [
      without(
        part,
        here.map(({ path }) => ({ path: path.slice(1) })),
      ),
    ];
  };
  if (Array.isArray(value)) return value.flatMap((part: unknown, i) => kept(i, part));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => kept(key, part).map((rest) => [key, rest] as const)),
  );
}
