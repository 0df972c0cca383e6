// Texts that nobody writes by hand, in any size: what could make a reader slow.

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** A staircase of lists, as deep as each step is long, then down again. */
function nestedLists(length: number): string {
  const stairs = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- step ${depth}\n`).join('');
  return repeated(`${stairs}\n`, length);
}

/** Each shape by what it holds; at 5 MB there are more than 100,000 of what it is named after. */
export const shapes: Readonly<Record<string, (length: number) => string>> = {
  'one line of words': (length) => repeated('lorem ipsum ', length),
  'one line of sentences': (length) => repeated('It broke. ', length),
  'one line of brackets': (length) => repeated('[', length),
  'one line of quote marks': (length) => repeated('> ', length),
  'nested lists': nestedLists,
  'rows of a timeline': (length) =>
    `## Timeline\n\n| Time | Event |\n|---|---|\n${repeated('| 10:00 | up |\n', length)}`,
  'cells of one row': (length) =>
    `|${repeated(' a |', length / 3)}\n|${repeated('---|', length / 3)}\n|${repeated(' b |', length / 3)}\n`,
  'an unclosed fence': (length) => `\`\`\`\n${repeated('2024-01-02 10:00:00 error\n', length)}`,
  'fences one after the other': (length) => repeated('```\na\n', length),
  'action items': (length) =>
    `## Action items\n\n${repeated('- [ ] do it, owner: @kim, due 2024-01-02\n', length)}`,
  headings: (length) => repeated('## A heading of some words\n\n', length),
  'bold labels': (length) => repeated('**Impact**: some users\n\n', length),
};
