// Paragraphs for the language engine out of plain sentences, and what it says of them.
import { parsePostmortem } from '../../../src/core/document/parse';
import type { BlameMatch, Lore, Register } from '../../../src/core/language/blame';
import { findBlame } from '../../../src/core/language/findBlame';
import type { Range } from '../../../src/core/text/range';
import { SourceText } from '../../../src/core/text/source';

const frame = '# Checkout was slow\n\n## Contributing Factors\n\n';

/** The lore of a report that knows these people, each by full name and by its parts. */
export function loreOf(names: readonly string[] = [], more: Partial<Lore> = {}): Lore {
  const people = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    people.add(folded);
    for (const part of folded.split(' ')) people.add(part);
  }
  return {
    register: 'causal',
    people,
    roles: new Set(),
    teams: new Set(),
    systems: new Set(),
    allowed: [],
    ...more,
  };
}

export interface Reading {
  /** Without what is a hint alone. */
  readonly matches: readonly BlameMatch[];
  /** Where each match stands in the Markdown that was read. */
  readonly places: readonly Range[];
  /** The stretches that were found, as written. */
  readonly stretches: readonly string[];
  /** What "we" or a company did wrong, as written. */
  readonly hints: readonly string[];
}

/** What the engine finds in Markdown that stands under "Contributing Factors". */
export function read(markdown: string, lore: Lore = loreOf(), register: Register = lore.register): Reading {
  const source = new SourceText(`${frame}${markdown}\n`);
  const found = parsePostmortem(source).prose.flatMap((paragraph) =>
    paragraph.kind === 'heading' ? [] : findBlame(paragraph, { ...lore, register }),
  );
  const matches = found.filter(({ category }) => category !== 'collective');
  const written = (some: readonly BlameMatch[]) => some.map(({ range }) => source.slice(range));
  return {
    matches,
    places: matches.map(({ range: { start, end } }) => ({
      start: start - frame.length,
      end: end - frame.length,
    })),
    stretches: written(matches),
    hints: written(found.filter(({ category }) => category === 'collective')),
  };
}
