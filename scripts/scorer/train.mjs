// Teaches the scorer what blaming sentences are like and writes what it has learned: src/core/language/lexicon/scorerWeights.ts.
// usage: node scripts/scorer/train.mjs
// (it runs when there is new material, when the lexicons have changed much, or after scripts/scorer/meanings.mjs)
//
// Logistic regression by FTRL-proximal (McMahan et al., "Ad click prediction: a view from the trenches", KDD 2013), in a fixed
// order, so that the same material gives the same file. Of a blaming text the sentence that looks worst is taken for the one that blames.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { material } from './material.mjs';
import { random, shuffle } from './random.mjs';

/** From this sum on a sentence is taken for blame: set so that ordinary reports have about one false alarm in two thousand sentences. */
const threshold = 3.5;

/** Below this sum a set phrase is taken to stand in a sentence by chance: one blaming sentence in a hundred is lost by it, and most false alarms. */
const doubt = -2;

/** So many of the sentences that would be taken for blame get past the cheap look. */
const passing = 0.98;

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
const examples = material().flatMap(({ text, category, register }) => {
  const sentences = sentencesIn(text, register);
  return category === 'report'
    ? sentences.map((sentence) => ({ category: 'ok', sentences: [sentence] }))
    : [{ category, sentences }];
});
const blaming = examples.filter(({ category, sentences }) => category !== 'ok' && sentences.length > 0);
const isBlaming = ({ category }) => category !== 'ok';

const whole = ({ whole }) => whole;
const leaning = learned(examples, { of: whole, size: weightCount, isMeant: isBlaming, care: 3 });
const glance = learned(examples, {
  of: ({ glance }) => glance,
  size: glanceCount,
  isMeant: isBlaming,
  care: 1,
});
const kinds = waysOfBlaming.map((wanted) =>
  learned(blaming, {
    of: whole,
    size: kindWeightCount,
    isMeant: ({ category }) => category === wanted,
    care: 1,
  }),
);

const path = fileURLToPath(new URL('../../src/core/language/lexicon/scorerWeights.ts', import.meta.url));
const stored = (weights) => writeWeights(weights.map((weight) => weight / step));
const byBucket = Float64Array.from(
  { length: kindWeightCount * kinds.length },
  (_, i) => kinds[i % kinds.length].weights[Math.floor(i / kinds.length)],
);
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

/** The weight of each feature. */
export const leaningWeights = '${stored(leaning.weights)}';

/** The weights of each feature for each way of blaming. */
export const kindWeights = '${stored(byBucket)}';
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
  const steps = readWeights(stored(weights));
  return ({ buckets, scale }) =>
    bias + scale * step * buckets.reduce((sum, bucket) => sum + steps[bucket], 0);
}

/** Weights for what is summed, folded into `size` buckets; `care` is how much heavier a false alarm weighs than a miss. */
function learned(examples, { of, size, isMeant, care }) {
  const dampening = 1;
  const l2 = 5;
  const rate = 0.1;
  const gradients = new Float64Array(size);
  const squares = new Float64Array(size);
  let bias = 0;
  const weightOf = (bucket) => {
    const sum = gradients[bucket];
    if (Math.abs(sum) <= dampening) return 0;
    return -(sum - Math.sign(sum) * dampening) / ((1 + Math.sqrt(squares[bucket])) / rate + l2);
  };
  const fold = size - 1;
  const sumOf = ({ buckets, scale }) =>
    bias + scale * buckets.reduce((sum, bucket) => sum + weightOf(bucket & fold), 0);
  const next = random(7);
  const order = [...examples];
  for (let round = 0; round < 8; round++) {
    for (const example of shuffle(order, next)) {
      const wanted = isMeant(example) ? 1 : 0;
      const sentences = example.sentences.map(of);
      for (const sentence of isBlaming(example) ? worst(sentences, sumOf) : sentences) {
        const error = (1 / (1 + Math.exp(-sumOf(sentence))) - wanted) * (wanted ? 1 : care);
        const gradient = error * sentence.scale;
        bias -= 0.01 * error;
        for (const folded of sentence.buckets) {
          const bucket = folded & fold;
          const square = squares[bucket] + gradient * gradient;
          gradients[bucket] +=
            gradient - ((Math.sqrt(square) - Math.sqrt(squares[bucket])) / rate) * weightOf(bucket);
          squares[bucket] = square;
        }
      }
    }
  }
  return { bias, weights: Float64Array.from({ length: size }, (_, bucket) => weightOf(bucket)) };
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
