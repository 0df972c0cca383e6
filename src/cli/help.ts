// What `--help` prints, from the same tables that the rest reads.
import { rules } from '../core/rules';
import { type CommandName, commandNames, options } from './args';
import { padTo, wrap } from './report/columns';

const width = 80;

const about: Readonly<Record<CommandName, { usage: string; summary: string; more: string }>> = {
  lint: {
    usage: 'lint [options] [paths…]',
    summary: 'Check reports.',
    more: 'Folders are searched for postmortems, the working directory where no path is given. A file that is named is always checked. The exit code is 1 where something of severity error or warning was found.',
  },
  inspect: {
    usage: 'inspect [options] [FILE]',
    summary: 'Show what is read from one report.',
    more: 'Metadata, sections, timeline and action items as everything else sees them. Without a file, standard input is read.',
  },
  actions: {
    usage: 'actions [options] [paths…]',
    summary: 'List the action items of all reports.',
    more: 'Folders are searched for postmortems, the working directory where no path is given.',
  },
  explain: {
    usage: 'explain RULE',
    summary: 'Print the page of a rule.',
    more: 'What it finds and why, examples, what to write instead, and its settings. The family may be left out: "explain hindsight".',
  },
};

/** The help of one command, or of all. */
export function helpText(command: CommandName | undefined): string {
  return command === undefined ? overview() : commandHelp(command);
}

/** The line to start from after a mistake. */
export function usageLine(command: CommandName | undefined): string {
  return `Usage: postmortem ${command === undefined ? '<command> [options] [paths…]' : about[command].usage}`;
}

function overview(): string {
  return lines(
    'Blameless incident postmortems in Markdown: checked, read, and their action',
    'items listed.',
    '',
    usageLine(undefined),
    '',
    ...table(commandNames.map((name) => [about[name].usage.replace('[options] ', ''), about[name].summary])),
    '',
    'Options',
    ...optionTable(undefined),
    '',
    'Exit codes: 0 clean, 1 findings, 2 something could not be read or done.',
    'Settings are read from the nearest .postmortem.yaml above each file.',
    '"postmortem <command> --help" says more.',
  );
}

function commandHelp(command: CommandName): string {
  const ruleList = rules.map(({ id, severity, summary }): [string, string] => [
    id,
    `${summary} (${severity})`,
  ]);
  return lines(
    usageLine(command),
    '',
    ...wrap(`${about[command].summary} ${about[command].more}`, width),
    '',
    'Options',
    ...optionTable(command),
    ...(command === 'lint' || command === 'explain' ? ['', 'Rules', ...table(ruleList)] : []),
  );
}

function optionTable(command: CommandName | undefined): string[] {
  return table(
    options
      .filter(({ only }) => {
        if (!only) return true;
        return command === undefined ? only.length > 1 : only.includes(command);
      })
      .map(({ name, short, value, description }) => [
        `--${name}${value ? ` ${value}` : ''}${short ? `, -${short}` : ''}`,
        description,
      ]),
  );
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(...rows.map(([name]) => name.length));
  const indent = ' '.repeat(first + 4);
  return rows.flatMap(([name, text]) =>
    wrap(text, width - indent.length).map((line, i) =>
      i === 0 ? `  ${padTo(first, name)}  ${line}` : indent + line,
    ),
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
