// What the scorer learns from: labelled sentences, the practice sentences of the tests, and whole reports in which nobody is blamed.
import { readFileSync } from 'node:fs';
import { globSync } from '../glob.mjs';

const registers = { 'in timeline': 'narrative', 'in actions': 'requirement', 'as heading': 'heading' };

/**
 * Sentences as `{ text, category, register, author }`, `ok` where nobody is blamed, and whole reports as `{ text, category: 'report', author }`.
 * Run from the root of the project. No sentence by which the tests judge is among them, even if two authors wrote the same.
 */
export function material() {
  const judging = new Set(
    [
      ...globSync('test/sentences/unseen', '.tsv').flatMap(labelled),
      ...globSync('test/sentences/held-out', '.txt').flatMap(practised),
    ].map(({ text }) => text),
  );
  return [
    ...globSync('scripts/scorer/sentences', '.tsv').flatMap(labelled),
    ...['practice', 'settled'].flatMap((part) =>
      globSync(`test/sentences/${part}`, '.txt').flatMap(practised),
    ),
    ...globSync('scripts/scorer/reports', '.md').flatMap(reports),
  ].filter(({ text }) => !judging.has(text));
}

/** Lines of `category TAB register TAB sentence`. */
function labelled(path) {
  return read(path)
    .trim()
    .split('\n')
    .map((line, i) => {
      const [category, register, text, ...rest] = line.split('\t');
      if (!text || rest.length > 0) throw new Error(`${path}:${i + 1}: three fields are wanted.`);
      return { category, register, text, author: path };
    });
}

/** The form that test/unit/language/sentences.ts describes. */
function practised(path) {
  const found = [];
  const about = path.replace(/^.*\/|\.txt$/g, '');
  let label = '';
  let register = 'causal';
  for (const line of read(path).split('\n')) {
    const heading = /^## (blame|ok|either)(?: (in timeline|in actions|as heading))?:/.exec(line);
    if (heading) [label, register] = [heading[1], registers[heading[2]] ?? 'causal'];
    else if (line !== '' && !/^#|^people: /.test(line) && label !== 'either' && register !== 'heading')
      found.push({
        category: label === 'ok' ? 'ok' : about,
        register,
        author: 'practice',
        text: line.replace(/[‹›]|(?<=[^*])\*$/g, ''),
      });
  }
  return found;
}

/** Reports that stand in one file, parted by a line of equals signs. */
function reports(path) {
  return read(path)
    .split(/^=====\s*$/m)
    .map((text) => ({ category: 'report', text: text.trim(), author: path }));
}

function read(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
