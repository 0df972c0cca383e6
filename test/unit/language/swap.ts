// The same fault told of people and of systems, from test/sentences/swap.txt: of the people it must be found, of the systems it must not.
import { readFileSync } from 'node:fs';
import type { Lore } from '../../../src/core/language/blame';
import { loreOf, read } from './reading';

export interface Swap {
  /** Who or what acts, and the sentence with % in that place. */
  readonly name: string;
  readonly template: string;
  readonly agent: 'person' | 'system';
  readonly isFault: boolean;
  /** Whether it is told as it should be: a person's fault is found, all else is not. */
  readonly isRight: boolean;
}

type List = 'faults' | 'harmless' | 'people' | 'systems';

/** All faults and harmless sentences told of all people and systems; `counted` are the ways of blaming that are scored. */
export function swaps(counted: readonly string[]): readonly Swap[] {
  const { faults, harmless, people, systems } = lists();
  return [
    ...people.flatMap((name) => told(name, 'person')),
    ...systems.flatMap((name) => told(name, 'system')),
  ];

  function told(written: string, agent: Swap['agent']): readonly Swap[] {
    const name = written.replace(/^head: /, '');
    const lore = name === written ? loreOf() : headThatNames(name, agent);
    // A report calls those whom its head names by their first name.
    const called = name === written ? name : (name.split(' ')[0] as string);
    const tell = (isFault: boolean) => (template: string) => {
      const text = capitalised(template.replace('%', () => called));
      const isFound = read(text, lore).matches.some(({ category }) => counted.includes(category));
      return { name, template, agent, isFault, isRight: isFound === (isFault && agent === 'person') };
    };
    return [...faults.map(tell(true)), ...harmless.map(tell(false))];
  }
}

function headThatNames(name: string, agent: Swap['agent']): Lore {
  return agent === 'person' ? loreOf([name]) : loreOf([], { systems: new Set([name.toLowerCase()]) });
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function lists(): Readonly<Record<List, readonly string[]>> {
  const found: Record<List, string[]> = { faults: [], harmless: [], people: [], systems: [] };
  let list: string[] | undefined;
  for (const line of readFileSync('test/sentences/swap.txt', 'utf8').split(/\r?\n/)) {
    if (line.startsWith('## ')) list = found[line.slice(3) as List];
    else if (line === '' || line.startsWith('# ')) continue;
    else if (list) list.push(line);
    else throw new Error(`test/sentences/swap.txt: "${line}" stands in no list.`);
  }
  return found;
}
