// The settings that a repository shares, from the text of its `.postmortem.yaml`: keys may be nested or have dots.
import { type Node, type Pair, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { nestsDeeperThan } from '../text/nesting';
import type { Range } from '../text/range';
import { isSettingName, settingNames } from './parseSettings';

export const projectFileName = '.postmortem.yaml';

/**
 * A project file is a page of settings; what is longer than this is something else. The YAML parser compares every key of a map with all
 * others, so that a file of keys alone costs its length squared.
 */
const longestProjectFile = 50_000;
const deepestNesting = 100;

export interface ProjectFileProblem {
  readonly message: string;
  readonly range: Range;
}

export interface ProjectFile {
  /** Full name → raw value, for `parseSettings`; names that are no settings included. */
  readonly values: ReadonlyMap<string, unknown>;
  /** What is wrong with the file as YAML; what could be read applies all the same. */
  readonly problems: readonly ProjectFileProblem[];
  /**
   * Where a part of a setting stands: its value, or its name. The nearest thing around it where it has no place of its own.
   * @param path as in a `SettingsProblem`
   */
  locate(setting: string, path: readonly (string | number)[], at?: 'name' | 'value'): Range;
}

/** Reads the text of a `.postmortem.yaml`. Never throws: what is no YAML is a problem with a place. */
export function readProjectFile(text: string): ProjectFile {
  const fileStart = { start: 0, end: Math.min(text.length, 1) };
  const nothing = (message: string): ProjectFile => ({
    values: new Map(),
    problems: [{ message, range: fileStart }],
    locate: () => fileStart,
  });
  if (text.length > longestProjectFile) {
    return nothing(`A project file may have ${longestProjectFile} characters, not ${text.length}.`);
  }
  if (nestsDeeperThan(text, deepestNesting)) {
    return nothing(`Lists and maps may stand inside each other ${deepestNesting} deep, not more.`);
  }
  try {
    return readDocument(text, nothing);
  } catch (error) {
    // Aliases that multiply are refused only when they are resolved.
    return nothing(`This cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readDocument(text: string, nothing: (message: string) => ProjectFile): ProjectFile {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const problems = document.errors.map((error): ProjectFileProblem => ({
    message: error.message,
    range: { start: Math.min(error.pos[0], text.length), end: Math.min(error.pos[1], text.length) },
  }));
  const isBlank =
    document.contents === null || (isScalar(document.contents) && document.contents.value === null);
  if (isBlank) return { ...nothing(''), problems };
  if (!isMap(document.contents)) {
    const message =
      'A project file is a map of settings, such as "reports: { include: [docs/incidents/**] }".';
    return { ...nothing(''), problems: [...problems, { message, range: rangeOf(document.contents) }] };
  }
  const pairs = new Map<string, Pair>();
  collectSettings('', document.contents.items, pairs);
  const values = new Map<string, unknown>();
  for (const [setting, { value }] of pairs) values.set(setting, isNode(value) ? value.toJS(document) : value);
  return { values, problems, locate: (setting, path, at) => locate(pairs.get(setting), path, at) };
}

/** Settings by their full names, however their keys are split over nested maps. */
function collectSettings(prefix: string, items: readonly Pair[], pairs: Map<string, Pair>): void {
  for (const pair of items) {
    const name = prefix + (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));
    const isGroup = settingNames.some((setting) => setting.startsWith(`${name}.`));
    if (!isSettingName(name) && isGroup && isMap(pair.value)) {
      collectSettings(`${name}.`, pair.value.items, pairs);
    } else pairs.set(name, pair);
  }
}

function locate(
  pair: Pair | undefined,
  path: readonly (string | number)[],
  at: 'name' | 'value' = 'value',
): Range {
  let place: unknown = pair;
  for (const step of path) {
    const inside: unknown = isPair(place) ? place.value : place;
    const next: unknown = isMap(inside)
      ? inside.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : isSeq(inside) && typeof step === 'number'
        ? inside.items[step]
        : undefined;
    if (next === undefined) return rangeOf(place);
    place = next;
  }
  if (!isPair(place)) return rangeOf(place);
  return rangeOf(at === 'value' && isNode(place.value) && !isEmpty(place.value) ? place.value : place.key);
}

function isEmpty(node: Node): boolean {
  return node.range?.[0] === node.range?.[1];
}

/** From the first to the last character of a node's own text, without the white space behind it. */
function rangeOf(place: unknown): Range {
  const node: unknown = isPair(place) ? place.key : place;
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
