// Teaches the scorer what blaming sentences are like and writes what it has learned: src/core/language/lexicon/scorerWeights.ts.
// usage: node scripts/scorer/train.mjs
// (it runs when there is new material, or when the lexicons have changed much)
//
// Logistic regression by FTRL-proximal (McMahan et al., "Ad click prediction: a view from the trenches", KDD 2013), in a fixed
// order, so that the same material gives the same file. Of a blaming text the sentence that looks worst is taken for the one that blames.
// It learns twice: first from all features that several authors write, each for itself, then from the strongest of these alone, as they
// will share their places. What few authors write does not carry over to others, and what weighs little costs more than it tells.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { material } from './material.mjs';
import { random, shuffle } from './random.mjs';

/** From this sum on a sentence is taken for blame in the shortest of texts: set so that of what is found among sentences that are hard to tell apart one in twenty-five is wrong, among ordinary ones one in fifty. A report calls for more, see src/core/rules/blame/likelihood.ts. */
const threshold = 1.2;

/** Below this sum a set phrase is taken to stand in a sentence by chance: one blaming sentence in a hundred and seventy is lost by it, and two in five of the false alarms of the rules in blameless reports. */
const doubt = -3;

/** A feature that fewer authors write tells of them, not of blame. */
const fewestAuthors = 3;

/** The kinds are only compared with each other, and reach farther in coarser steps. */
const coarser = 2;

/** How often the material is gone through. */
const rounds = 8;

/** So many of the sentences that would be taken for blame get past the cheap look. */
const passing = 0.95;

const {
  sentencesIn,
  weightCount,
  glanceCount,
  kindWeightCount,
  waysOfBlaming,
  step,
  readWeights,
  writeWeights,
} = await built('examples.mjs');

/** Texts with the one sentence that blames, where somebody is blamed, or all that do not. */
const examples = material().flatMap(({ text, category, register, author }) => {
  const sentences = sentencesIn(text, register);
  return category === 'report'
    ? sentences.map((sentence) => ({ category: 'ok', author, sentences: [sentence] }))
    : [{ category, author, sentences }];
});
const blaming = examples.filter(({ category, sentences }) => category !== 'ok' && sentences.length > 0);
const isBlaming = ({ category }) => category !== 'ok';

const whole = ({ whole }) => whole;
const leaning = learned(examples, {
  of: whole,
  places: weightCount,
  kept: 12000,
  isMeant: isBlaming,
  care: 3,
});
const glance = learned(examples, {
  of: ({ glance }) => glance,
  places: glanceCount,
  kept: 7000,
  isMeant: isBlaming,
  care: 1,
});
const kinds = waysOfBlaming.map((wanted) =>
  learned(blaming, {
    of: whole,
    places: kindWeightCount,
    kept: 550,
    isMeant: ({ category }) => category === wanted,
    care: 1,
  }),
);

const path = fileURLToPath(new URL('../../src/core/language/lexicon/scorerWeights.ts', import.meta.url));
const stored = (weights) => writeWeights(weights.map((weight) => weight / step));
const bar = glanceBar();
const source = `// What the scorer has learned, written by scripts/scorer/train.mjs: ${blaming.length} blaming texts and ${examples.length - blaming.length} others went into it.

/** What no word says, and from which sum on a sentence is worth being weighed. */
export const glanceBias = ${glance.bias.toFixed(2)};
export const glanceThreshold = ${bar.toFixed(2)};

/** The weights of words and pairs of words for the cheap look, in the form of \`readWeights\`. */
export const glanceWeights = '${stored(glance.weights)}';

/** What no feature says, and from which sum on a sentence leans clearly towards blame. */
export const leaningBias = ${leaning.bias.toFixed(2)};
export const leaningThreshold = ${threshold};

/** Below this sum a sentence speaks clearly against blame. */
export const doubtThreshold = ${doubt};

/** The weights of features. */
export const leaningWeights = '${stored(leaning.weights)}';

/** The weights of features for each way of blaming, in the order of \`waysOfBlaming\`. */
export const kindWeights = [
${kinds.map(({ weights }) => `  '${stored(weights.map((weight) => weight / coarser))}',`).join('\n')}
];
`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));

/** The sum that the cheap look asks for. */
function glanceBar() {
  const quick = sumBy(glance);
  const slow = sumBy(leaning);
  const sums = (examples) =>
    examples
      .flatMap(({ sentences }) => sentences)
      .map((sentence) => ({ quick: quick(sentence.glance), slow: slow(sentence.whole) }));
  const wanted = sums(blaming)
    .filter(({ slow }) => slow >= threshold)
    .map(({ quick }) => quick)
    .sort((a, b) => b - a);
  const bar = wanted[Math.floor(wanted.length * passing)];
  const others = sums(examples.filter((example) => !isBlaming(example)));
  const passed = others.filter(({ quick }) => quick >= bar).length / others.length;
  console.log(`${blaming.length} blaming texts and ${others.length} other sentences.`);
  console.log(
    `${wanted.length} blaming sentences lean; ${(passed * 100).toFixed(0)} % of the others are weighed.`,
  );
  return bar;
}

/** The sum of a sentence by weights as they are stored. */
function sumBy({ bias, weights }) {
  const steps = readWeights(stored(weights), weights.length);
  return ({ features, scale }) =>
    bias + scale * step * features.reduce((sum, feature) => sum + steps[feature & (weights.length - 1)], 0);
}

/**
 * The weights of the strongest `kept` features, in `places` that others may fall on; `care` is how much heavier a false alarm
 * weighs than a miss.
 */
function learned(examples, { of, places, kept, isMeant, care }) {
  const numbers = numbersOf(examples, of);
  const seen = (change) =>
    examples.map((example) => ({
      isMeant: isMeant(example),
      isBlaming: isBlaming(example),
      sentences: example.sentences
        .map(of)
        .map(({ features, scale }) => ({ features: change(features), scale })),
    }));
  const alone = fitted(
    seen((features) => features.flatMap((feature) => numbers.get(feature) ?? [])),
    { size: numbers.size, care, dampening: 1 },
  );
  const bar = [...alone.weights].map(Math.abs).sort((a, b) => b - a)[kept] ?? 0;
  const strong = new Set();
  for (const [feature, number] of numbers)
    if (Math.abs(alone.weights[number]) > bar) strong.add(feature & (places - 1));
  return fitted(
    seen((features) => [
      ...new Set(features.map((feature) => feature & (places - 1)).filter((place) => strong.has(place))),
    ]),
    { size: places, care, dampening: 0.5 },
  );
}

/** Numbers for the features that enough authors have written. */
function numbersOf(examples, of) {
  const authors = new Map();
  for (const { author, sentences } of examples)
    for (const sentence of sentences)
      for (const feature of of(sentence).features) {
        let those = authors.get(feature);
        if (!those) authors.set(feature, (those = []));
        if (those.length < fewestAuthors && !those.includes(author)) those.push(author);
      }
  const common = [...authors].filter(([, those]) => those.length === fewestAuthors);
  return new Map(common.map(([feature], number) => [feature, number]));
}

/** Weights for what is summed; a feature must tell more than `dampening` to get any. */
function fitted(examples, { size, care, dampening }) {
  const l2 = 2;
  const rate = 0.1;
  const gradients = new Float64Array(size);
  const squares = new Float64Array(size);
  const weights = new Float64Array(size);
  let bias = 0;
  const sumOf = ({ features, scale }) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature];
    return bias + scale * sum;
  };
  // The mean over the second half of the rounds hardly depends on their order.
  const settled = new Float64Array(size);
  let settledBias = 0;
  const next = random(1);
  const order = [...examples];
  for (let round = 1; round <= rounds; round++) {
    for (const { isMeant, isBlaming, sentences } of shuffle(order, next)) {
      for (const sentence of isBlaming ? worst(sentences, sumOf) : sentences) {
        const error = (1 / (1 + Math.exp(-sumOf(sentence))) - (isMeant ? 1 : 0)) * (isMeant ? 1 : care);
        const gradient = error * sentence.scale;
        bias -= (0.01 / round) * error;
        for (const feature of sentence.features) {
          const square = squares[feature] + gradient * gradient;
          const moved = (Math.sqrt(square) - Math.sqrt(squares[feature])) / rate;
          gradients[feature] += gradient - moved * weights[feature];
          squares[feature] = square;
          const beyond = Math.abs(gradients[feature]) - dampening;
          weights[feature] =
            beyond > 0
              ? (-Math.sign(gradients[feature]) * beyond) / ((1 + Math.sqrt(square)) / rate + l2)
              : 0;
        }
      }
    }
    if (round <= rounds / 2) continue;
    settledBias += bias;
    for (let i = 0; i < size; i++) settled[i] += weights[i];
  }
  return { bias: settledBias / (rounds / 2), weights: settled.map((sum) => sum / (rounds / 2)) };
}

/** The sentence with the highest sum, as a list; empty where there is none. */
function worst(sentences, sumOf) {
  if (sentences.length < 2) return sentences;
  const sums = sentences.map(sumOf);
  return [sentences[sums.indexOf(Math.max(...sums))]];
}

/** A module beside this one, with the parts of the engine that it takes. */
async function built(name) {
  const outfile = fileURLToPath(new URL(`../../out/scorer/${name}.cjs`, import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
    loader: { '.md': 'text' },
  });
  return createRequire(import.meta.url)(outfile);
}
