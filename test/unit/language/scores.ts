// How good the engine is at present, as a flat list of named figures between 0 and 1, and the floors below which none of them may fall.
import { readFileSync, writeFileSync } from 'node:fs';
import { inContext } from './context';
import { swaps, type Swap } from './swap';
import { categories, figuresOf, inPart, share, verdicts, type Share } from './verdicts';

/** The figures by name, such as "practice, hindsight: recall"; 0 where there is nothing to measure yet. */
export type Scores = Readonly<Record<string, number>>;

const path = 'test/sentences/floors.json';

export function scores(): Scores {
  const found: Record<string, number> = {};
  const add = (name: string, value: Share) => {
    found[name] = value ?? 0;
  };
  for (const part of ['practice', 'held-out', 'unseen'] as const) {
    const judged = verdicts().filter(inPart(part));
    for (const category of [undefined, ...categories()]) {
      const { precision, recall } = figuresOf(judged, category);
      add(`${part}, ${category ?? 'all'}: precision`, precision);
      add(`${part}, ${category ?? 'all'}: recall`, recall);
    }
    const { rightCategory, rightPlace } = figuresOf(judged);
    add(`${part}, all: right category`, rightCategory);
    if (part !== 'unseen') add(`${part}, all: right place`, rightPlace);
  }
  const told = swaps(categories());
  const rightOf = (isMeant: (swap: Swap) => boolean) => {
    const meant = told.filter(isMeant);
    return share(meant.filter(({ isRight }) => isRight).length, meant.length);
  };
  add(
    'swap: faults of people found',
    rightOf(({ agent, isFault }) => agent === 'person' && isFault),
  );
  add(
    'swap: faults of systems left alone',
    rightOf(({ agent, isFault }) => agent === 'system' && isFault),
  );
  add(
    'swap: harmless sentences left alone',
    rightOf(({ isFault }) => !isFault),
  );
  const blocks = inContext(categories());
  add('context: right', share(blocks.filter(({ isRight }) => isRight).length, blocks.length));
  return found;
}

export function floors(): Scores {
  return JSON.parse(readFileSync(path, 'utf8')) as Scores;
}

/** Makes the present figures the floors, in hundredths; a figure that has fallen shows in the diff. */
export function setFloors(present: Scores): void {
  const rounded = Object.fromEntries(
    Object.entries(present).map(([name, value]) => [name, Math.floor(value * 100 + 1e-9) / 100]),
  );
  writeFileSync(path, `${JSON.stringify(rounded, undefined, 2)}\n`);
}
