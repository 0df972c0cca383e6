// The arguments of the command line → what is asked for, or one sentence on what is wrong with them.
import { parseArgs } from 'node:util';
import { ruleIds } from '../core/rules';
import type { RuleId } from '../core/rules/rule';
import { didYouMean } from '../core/settings/nearest';

/** The commands that work on files. */
export type TaskName = 'lint' | 'inspect' | 'actions';
export type CommandName = TaskName | 'explain';
export type Format = 'text' | 'json';
export type FailOn = 'error' | 'warning' | 'never';

/** A command that works on files. */
export interface Task {
  readonly command: TaskName;
  /** Files and folders as given; `-` is standard input. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  /** The path that standard input counts as. */
  readonly stdinFilename: string | undefined;
}

export type Request =
  | Task
  | { readonly command: 'explain'; readonly rule: RuleId }
  | { readonly command: 'help'; readonly about: CommandName | undefined }
  | { readonly command: 'version' }
  | { readonly command: 'mistake'; readonly message: string; readonly about: CommandName | undefined };

/** An option as the parser and the help know it. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** The name of its value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly oneOf?: readonly string[];
  readonly description: string;
  /** The commands that take it; absent for all. */
  readonly only?: readonly CommandName[];
}

export const options: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'text|json',
    oneOf: ['text', 'json'],
    only: ['lint', 'inspect', 'actions'],
    description: 'For people or for programs (default: text).',
  },
  {
    name: 'fail-on',
    value: 'error|warning|never',
    oneOf: ['error', 'warning', 'never'],
    only: ['lint'],
    description: 'From which severity on the exit code is 1 (default: warning).',
  },
  {
    name: 'stdin-filename',
    value: 'PATH',
    only: ['lint', 'inspect', 'actions'],
    description: 'The path that standard input ("-") counts as.',
  },
  { name: 'help', short: 'h', description: 'Show this help.' },
  { name: 'version', description: 'Show the version.' },
];

export const commandNames: readonly CommandName[] = ['lint', 'inspect', 'actions', 'explain'];

/** Reads the arguments behind `postmortem`. Never throws. */
export function readArguments(argv: readonly string[]): Request {
  const { words, given, mistake } = takeApart(argv);
  const [first, ...paths] = words;
  const command = commandNames.find((name) => name === first);
  const wrong = (message: string): Request => ({ command: 'mistake', message, about: command });
  if (mistake !== undefined) return wrong(mistake);
  if (given.has('version')) return { command: 'version' };
  if (first === 'help') {
    return { command: 'help', about: commandNames.find((name) => name === paths[0]) };
  }
  if (given.has('help')) return { command: 'help', about: command };
  if (first === undefined) return wrong('Say what to do: lint, inspect, actions or explain.');
  if (command === undefined) return wrong(`There is no command "${first}".${suggestCommand(first)}`);
  const foreign = options.find(({ name, only }) => given.has(name) && only && !only.includes(command));
  if (foreign) return wrong(`"postmortem ${command}" has no option --${foreign.name}.`);
  if (paths.includes('')) return wrong('A path is empty.');
  return command === 'explain' ? readRule(paths, wrong) : readTask(command, paths, given, wrong);
}

/** The arguments as they were written, in their kinds. */
interface Arguments {
  readonly words: readonly string[];
  /** Option → its value; empty for a switch. */
  readonly given: ReadonlyMap<string, string>;
  /** What is wrong with the first option that is no option or has no fitting value. */
  readonly mistake: string | undefined;
}

function takeApart(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
  });
  const words: string[] = [];
  const given = new Map<string, string>();
  let mistake: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    mistake ??= explainOption(token.name, token.rawName, token.value);
    given.set(token.name, token.value ?? '');
  }
  return { words, given, mistake };
}

/** What a command that works on files is to do with which of them. */
function readTask(
  command: TaskName,
  paths: readonly string[],
  given: Arguments['given'],
  wrong: (message: string) => Request,
): Request {
  if (command === 'inspect' && paths.length > 1) {
    return wrong(`"postmortem inspect" reads one file, not ${paths.length}.`);
  }
  const stdinFilename = given.get('stdin-filename');
  if (stdinFilename !== undefined && paths.length > 0 && !paths.includes('-')) {
    return wrong('--stdin-filename goes with standard input: name "-" among the paths.');
  }
  const readsInput = paths.length === 0 && (command === 'inspect' || stdinFilename !== undefined);
  return {
    command,
    paths: readsInput ? ['-'] : paths.length === 0 ? ['.'] : paths,
    format: (given.get('format') as Format | undefined) ?? 'text',
    failOn: (given.get('fail-on') as FailOn | undefined) ?? 'warning',
    stdinFilename,
  };
}

function explainOption(name: string, written: string, value: string | undefined): string | undefined {
  const spec = options.find((option) => option.name === name);
  if (!spec) {
    const names = options.map((option) => `--${option.name}`);
    return `There is no option ${written}.${didYouMean(written, names)}`;
  }
  if (spec.value === undefined) return value === undefined ? undefined : `--${name} takes no value.`;
  if (value === undefined || value === '') return `--${name} needs a value: ${spec.value}.`;
  if (spec.oneOf && !spec.oneOf.includes(value)) {
    return `--${name} is one of ${spec.oneOf.join(', ')}, not "${value}".${didYouMean(value, spec.oneOf)}`;
  }
  return undefined;
}

/** The rule to explain, by its id or by the name behind the family. */
function readRule(words: readonly string[], wrong: (message: string) => Request): Request {
  const [name] = words;
  if (name === undefined || words.length > 1) {
    return wrong('Say which rule to explain, such as "postmortem explain blame/person-fault".');
  }
  const rule = [...ruleIds].find((id) => id === name || id.endsWith(`/${name}`));
  if (rule !== undefined) return { command: 'explain', rule: rule as RuleId };
  return wrong(`There is no rule "${name}".${didYouMean(name, ruleIds)}`);
}

function suggestCommand(word: string): string {
  // Who gives a path first most likely wants it checked.
  if (/[./\\]/.test(word)) return ` Did you mean "postmortem lint ${word}"?`;
  return didYouMean(word, commandNames);
}
