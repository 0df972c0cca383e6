// Globs over paths, in time that grows with the lengths of both and no faster: patterns come from repositories, and a glob that is
// turned into a regular expression can be made to take minutes over one path.
import type { Settings } from './settings';

const longestGlob = 400;
const mostAlternatives = 256;

/** One place of a folder's or file's name: a letter, any letter, any run of letters, or one letter of a set. */
type Piece = string | typeof anyLetter | typeof anyRun | LetterSet;

interface LetterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

const anyLetter = Symbol('?');
const anyRun = Symbol('*');
const anyFolders = Symbol('**');

type Segment = readonly Piece[] | typeof anyFolders;

/**
 * What is wrong with a glob, as one sentence; `undefined` where nothing is. Understood are `*`, `?`, `**` between slashes, `{a,b}` and
 * `[a-z]`, `[!a-z]`; a folder with a slash at the end stands for everything in it.
 */
export function globProblem(glob: string): string | undefined {
  const compiled = compile(glob);
  return 'problem' in compiled ? compiled.problem : undefined;
}

/**
 * Whether a path matches at least one of the globs. Paths have `/` between folders; upper and lower case are the same, and names that
 * start with a dot are names like any other. Globs with a problem match nothing.
 */
export function matchesAny(globs: readonly string[]): (path: string) => boolean {
  const alternatives = globs.flatMap((glob) => {
    const compiled = compile(glob);
    return 'problem' in compiled ? [] : compiled.alternatives;
  });
  return (path) => {
    const names = path.toLowerCase().split('/');
    return alternatives.some((segments) => matchesPath(segments, names));
  };
}

/**
 * The same for a path that begins with the name of the workspace folder. It is looked at both so and from inside that folder, so that
 * `docs/incidents/**` and a folder called `postmortems` both work.
 */
export function matchesPlace(globs: readonly string[]): (path: string) => boolean {
  const matches = matchesAny(globs);
  return (path) => matches(path) || matches(path.slice(path.indexOf('/') + 1));
}

/** The two patterns that recognition asks. */
export function reportPatterns(settings: Settings): {
  include: (path: string) => boolean;
  exclude: (path: string) => boolean;
} {
  return {
    include: matchesPlace(settings['reports.include']),
    exclude: matchesPlace(settings['reports.exclude']),
  };
}

function compile(glob: string): { alternatives: readonly (readonly Segment[])[] } | { problem: string } {
  const text = glob.trim();
  if (text === '') return { problem: 'An empty glob matches nothing.' };
  if (text.length > longestGlob) {
    return { problem: `A glob may have ${longestGlob} characters, not ${text.length}.` };
  }
  if (text.includes('\\')) return { problem: 'Globs have "/" between folders, not "\\".' };
  if (text.startsWith('!')) {
    return { problem: 'A glob cannot start with "!"; name what to leave out in reports.exclude.' };
  }
  if (/[!@+?*]\(/.test(text)) return { problem: 'Groups like "@(a|b)" are not understood; write "{a,b}".' };
  if (/\{[^{},]*\.\.[^{},]*\}/.test(text)) {
    return { problem: 'Sequences like "{1..3}" are not understood; write "{1,2,3}".' };
  }
  const relative = text
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '/**')
    .toLowerCase();
  const expanded = expandBraces(relative);
  if (typeof expanded === 'string') return { problem: expanded };
  const alternatives: Segment[][] = [];
  for (const alternative of expanded) {
    const segments: Segment[] = [];
    for (const name of alternative.split('/')) {
      if (name === '') continue;
      const segment = name === '**' ? anyFolders : readPieces(name);
      if (segment === undefined) return { problem: `"[" without "]" in "${glob}".` };
      segments.push(segment);
    }
    // `docs/**` is what lies in docs, not docs itself.
    if (segments.at(-1) === anyFolders) segments.push([anyRun]);
    alternatives.push(segments);
  }
  return { alternatives };
}

/** All texts that `{a,b}` stands for, nested ones included, or a sentence on what is wrong. */
function expandBraces(glob: string): string[] | string {
  let position = 0;

  /** Reads up to the end of an alternative; inside braces that is a comma or the closing brace. */
  const readSequence = (depth: number): string[] | string => {
    let results = [''];
    let inSet = false;
    for (; position < glob.length; position++) {
      const letter = glob.charAt(position);
      if (!inSet && letter === '{') {
        const choices = readChoices(depth + 1);
        if (typeof choices === 'string') return choices;
        if (results.length * choices.length > mostAlternatives) {
          return `A glob may stand for ${mostAlternatives} alternatives at most.`;
        }
        results = results.flatMap((start) => choices.map((choice) => start + choice));
        continue;
      }
      if (!inSet && depth > 0 && (letter === ',' || letter === '}')) break;
      if (!inSet && letter === '}') return `"}" without "{" in "${glob}".`;
      if (letter === '[') inSet = true;
      else if (letter === ']') inSet = false;
      results = results.map((start) => start + letter);
    }
    return results;
  };

  /** Reads `{…}` from its opening brace and leaves `position` on its closing one. */
  const readChoices = (depth: number): string[] | string => {
    const choices: string[] = [];
    while (position < glob.length) {
      position++;
      const choice = readSequence(depth);
      if (typeof choice === 'string') return choice;
      choices.push(...choice);
      if (choices.length > mostAlternatives) {
        return `A glob may stand for ${mostAlternatives} alternatives at most.`;
      }
      if (glob[position] === '}') return choices;
    }
    return `"{" without "}" in "${glob}".`;
  };

  return readSequence(0);
}

/** The pieces of one folder's or file's name; `undefined` where a set of letters is not closed. */
function readPieces(name: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let i = 0; i < name.length; i++) {
    const letter = name.charAt(i);
    if (letter === '*') {
      if (pieces.at(-1) !== anyRun) pieces.push(anyRun);
    } else if (letter === '?') pieces.push(anyLetter);
    else if (letter === '[') {
      const end = name.indexOf(']', i + 2);
      if (end < 0) return undefined;
      pieces.push(readSet(name.slice(i + 1, end)));
      i = end;
    } else pieces.push(letter);
  }
  return pieces;
}

function readSet(text: string): LetterSet {
  const negated = text.startsWith('!') || text.startsWith('^');
  const letters = negated ? text.slice(1) : text;
  const ranges: [string, string][] = [];
  for (let i = 0; i < letters.length; i++) {
    const from = letters.charAt(i);
    const isRange = letters[i + 1] === '-' && i + 2 < letters.length;
    ranges.push([from, isRange ? letters.charAt(i + 2) : from]);
    if (isRange) i += 2;
  }
  return { negated, ranges };
}

function matchesPath(segments: readonly Segment[], names: readonly string[]): boolean {
  return matchesWithRuns(
    segments,
    names,
    (segment) => segment === anyFolders,
    (segment, name) => segment !== anyFolders && matchesName(segment, name),
  );
}

function matchesName(pieces: readonly Piece[], name: string): boolean {
  return matchesWithRuns(pieces, name, (piece) => piece === anyRun, matchesLetter);
}

function matchesLetter(piece: Piece, letter: string): boolean {
  if (typeof piece === 'string') return piece === letter;
  if (typeof piece === 'symbol') return piece === anyLetter;
  return piece.ranges.some(([from, to]) => from <= letter && letter <= to) !== piece.negated;
}

/**
 * Whether a pattern covers all items, where some parts of it stand for a run of any items, also of none. Going back to the latest run
 * alone is enough: an earlier one could only take what the latest can take as well. So the cost is at most the product of both lengths.
 */
function matchesWithRuns<Part, Item>(
  pattern: readonly Part[],
  items: ArrayLike<Item>,
  isRun: (part: Part) => boolean,
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let at = 0;
  let item = 0;
  let runAt = -1;
  let runEnd = 0;
  while (item < items.length) {
    const part = pattern[at];
    if (part !== undefined && isRun(part)) {
      runAt = at++;
      runEnd = item;
    } else if (part !== undefined && fits(part, items[item] as Item)) {
      at++;
      item++;
    } else if (runAt >= 0) {
      at = runAt + 1;
      item = ++runEnd;
    } else return false;
  }
  while (at < pattern.length && isRun(pattern[at] as Part)) at++;
  return at === pattern.length;
}
