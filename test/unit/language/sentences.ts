// The labelled sentences of test/sentences as data: one to a line, under headings that say what a careful facilitator says of them.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from '../../../scripts/glob.mjs';
import type { Register } from '../../../src/core/language/blame';
import { readMarks, type Mark } from '../../support/marks';

/** `either`: facilitators differ, so that it is never scored. */
export type Label = 'blame' | 'ok' | 'either';

/**
 * `practice`: to learn from; `held-out`: to judge by, and to be read only when the rest is good; `settled`: to be right one by one;
 * `unseen`: by authors whose sentences nobody reads who writes for the engine, so that they tell what the next author will see.
 */
const marked = ['practice', 'held-out', 'settled'] as const;

export type Part = (typeof marked)[number] | 'unseen';

export interface LabelledSentence {
  readonly text: string;
  readonly label: Label;
  /** The way of blaming that its file is about, be it an example or a near miss. */
  readonly category: string;
  readonly part: Part;
  /** What the sentence is an example of. */
  readonly group: string;
  /** In what kind of text it stands. */
  readonly register: Register;
  /** Where it tells, in `text`; only where it blames. */
  readonly spans: readonly Mark[];
  /** Marked by its author as more than the engine understands. */
  readonly beyond: boolean;
  /** Whom the report's head would name. */
  readonly people: readonly string[];
  /** File and line. */
  readonly place: string;
}

const groupHeading =
  /^## (?<label>blame|ok|either)(?: (?<place>in timeline|in actions|as heading))?: (?<title>.+)$/;

const registers: Readonly<Record<string, Register>> = {
  'in timeline': 'narrative',
  'in actions': 'requirement',
  'as heading': 'heading',
};

/**
 * All labelled sentences. The folder is the part and the file's name the category. A line `people:` names whom the report
 * knows. A heading is `## LABEL: TITLE`, with `in timeline`, `in actions` or `as heading` after the label where the
 * sentences stand elsewhere than among the causes. ‹Marks› stand where a squiggle should, a star after the last sign where
 * the engine is known to be wrong. What is unseen has a form of its own. A file that breaks the form is an error with its line.
 */
export function labelledSentences(): readonly LabelledSentence[] {
  return [
    ...marked.flatMap((part) =>
      globSync(`test/sentences/${part}`, '.txt').flatMap((path) => [...sentencesOf(path, part)]),
    ),
    ...globSync('test/sentences/unseen', '.tsv').flatMap(unseenIn),
  ];
}

/** Lines of category, register and sentence, parted by tabs; `ok` where nobody is blamed. Nothing is marked in them. */
function unseenIn(path: string): readonly LabelledSentence[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line, index) => {
    const [category, register, text] = line.split('\t');
    const place = `${path}:${index + 1}`;
    if (!category || !text) throw new Error(`${place}: three fields are wanted, parted by tabs.`);
    return {
      text,
      label: category === 'ok' ? 'ok' : 'blame',
      category,
      part: 'unseen',
      group: '',
      register: register as Register,
      spans: [],
      beyond: false,
      people: [],
      place,
    };
  });
}

function* sentencesOf(path: string, part: Part): Iterable<LabelledSentence> {
  const head = { category: basename(path, '.txt'), part, people: [] as string[] };
  let group: Pick<LabelledSentence, 'label' | 'group' | 'register'> | undefined;
  for (const [index, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    const place = `${path}:${index + 1}`;
    const { label, place: where = '', title = '' } = groupHeading.exec(line)?.groups ?? {};
    if (label) group = { label: label as Label, group: title, register: registers[where] ?? 'causal' };
    else if (line.startsWith('people: ')) head.people.push(...line.slice('people: '.length).split(', '));
    else if (line.startsWith('## ')) throw new Error(`${place}: no heading of this form: ${line}`);
    else if (line !== '' && !line.startsWith('# ')) {
      if (!group) throw new Error(`${place}: this sentence stands under no heading.`);
      yield sentenceOf(line, { ...head, ...group, place });
    }
  }
}

function sentenceOf(
  line: string,
  around: Omit<LabelledSentence, 'text' | 'spans' | 'beyond'>,
): LabelledSentence {
  const beyond = /[^*]\*$/.test(line);
  const { text, marks: spans } = readMarks(beyond ? line.slice(0, -1) : line);
  if (spans.length > 0 !== (around.label === 'blame'))
    throw new Error(`${around.place}: sentences that blame have marks, the others have none.`);
  return { ...around, text, spans, beyond };
}
