// Prints how good the engine is on the labelled sentences, and on request where it is wrong.
import { inContext } from './context';
import { scores } from './scores';
import { swaps, type Swap } from './swap';
import {
  categories,
  figuresOf,
  inPart,
  isAlarm,
  isMiss,
  verdicts,
  type Share,
  type Verdict,
} from './verdicts';
import { table } from '../../bench/measure';

/** One table for each part: precision and recall of every way of blaming, and of all together; then swaps and context. */
export function printFigures(): void {
  for (const part of ['practice', 'held-out', 'unseen'] as const) {
    const judged = verdicts().filter(inPart(part));
    table(
      `Labelled sentences, ${part} (${judged.length})`,
      ['', 'precision', 'recall', 'found', 'false alarms', 'right category', 'right place', 'doubtful'],
      [...categories(), undefined].map((category) => {
        const figures = figuresOf(judged, category);
        return [
          category ?? 'all',
          told(figures.precision),
          told(figures.recall),
          `${figures.hits} of ${figures.blaming}`,
          String(figures.alarms),
          told(figures.rightCategory),
          // Nothing is marked in what is unseen.
          part === 'unseen' ? '–' : told(figures.rightPlace),
          String(figures.doubtful),
        ];
      }),
    );
  }
  table(
    'Person or system, and in context',
    ['', 'right'],
    Object.entries(scores())
      .filter(([name]) => /^(?:swap|context)/.test(name))
      .map(([name, value]) => [name, value.toFixed(3)]),
  );
}

const told = (value: Share) => value?.toFixed(3) ?? '–';

/** Every miss, false alarm and doubtful report of a part, each with its file and line. */
export function printErrors(part: 'practice' | 'held-out', category?: string): void {
  const isMeant = ({ sentence, found }: Verdict) =>
    !category || sentence.category === category || found.includes(category);
  const judged = verdicts().filter((verdict) => inPart(part)(verdict) && isMeant(verdict));
  list('Missed', judged.filter(isMiss));
  list('False alarms', judged.filter(isAlarm));
  list(
    'Doubtful, reported',
    judged.filter(({ sentence, found }) => sentence.label === 'either' && found.length > 0),
  );
}

/** Whom and what the swapped sentences are told wrongly of, then the blocks in context that are told wrongly. */
export function printSwapErrors(): void {
  const told = swaps(categories());
  for (const agent of ['person', 'system'] as const) {
    const swapped = told.filter((swap) => swap.agent === agent);
    print(`Told wrongly of a ${agent}, by name`, wrongBy('name', swapped));
    print(`Told wrongly of a ${agent}, by sentence`, wrongBy('template', swapped));
  }
  const blocks = inContext(categories()).filter(({ isRight }) => !isRight);
  print(
    'Told wrongly in context',
    blocks.map(({ line, label, text }) => `test/sentences/context.md:${line} (${label})\n${text}\n`),
  );
}

/** How many are wrong of each that has any, the worst first. */
function wrongBy(key: 'name' | 'template', swapped: readonly Swap[]): readonly string[] {
  const counts = new Map<string, { wrong: number; all: number }>();
  for (const { [key]: value, isRight } of swapped) {
    const count = counts.get(value) ?? { wrong: 0, all: 0 };
    counts.set(value, { wrong: count.wrong + (isRight ? 0 : 1), all: count.all + 1 });
  }
  return [...counts]
    .filter(([, { wrong }]) => wrong > 0)
    .sort(([, a], [, b]) => b.wrong - a.wrong)
    .map(([value, { wrong, all }]) => `${wrong} of ${all}: ${value}`);
}

function list(title: string, wrong: readonly Verdict[]): void {
  print(
    title,
    wrong.map(({ sentence, found }) => {
      const what = found.length > 0 ? ` [${found.join(', ')}]` : '';
      return `${sentence.place}${what} ${sentence.text}`;
    }),
  );
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title} (${lines.length})`);
  for (const line of lines) console.log(`  ${line}`);
}
