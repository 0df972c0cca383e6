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

/** From this sum on a sentence is taken for blame: set so that ordinary reports have less than one false alarm in a thousand sentences. */
const threshold = 2.6;

const { featuresIn, weightCount, kindWeightCount, scaleOf, scoredCategories, step, writeWeights } = await built(
  'examples.ts',
);

const examples = material().flatMap(({ text, category, register }) => {
  const sentences = featuresIn(text, register);
  return category === 'report'
    ? sentences.map((sentence) => ({ category: 'ok', sentences: [sentence] }))
    : [{ category, sentences }];
});
const blaming = examples.filter(({ category, sentences }) => category !== 'ok' && sentences.length > 0);

const leaning = learned(examples, weightCount, ({ category }) => category !== 'ok', 3);
const kinds = scoredCategories.map((wanted) =>
  learned(blaming, kindWeightCount, ({ category }) => category === wanted, 1),
);

const path = fileURLToPath(new URL('../../src/core/language/lexicon/scorerWeights.ts', import.meta.url));
const inSteps = (weights) => writeWeights(weights.map((weight) => weight / step));
const byBucket = Float64Array.from(
  { length: kindWeightCount * kinds.length },
  (_, i) => kinds[i % kinds.length].weights[Math.floor(i / kinds.length)],
);
const source = `// What the scorer has learned, written by scripts/scorer/train.mjs: ${blaming.length} blaming texts and ${examples.length - blaming.length} others went into it.

/** What no feature says, and from which sum on a sentence leans clearly towards blame. */
export const leaningBias = ${leaning.bias.toFixed(2)};
export const leaningThreshold = ${threshold};

/** The weight of each feature, in the form of \`readWeights\`. */
export const leaningWeights = '${inSteps(leaning.weights)}';

/** The weights of each feature for each way of blaming. */
export const kindWeights = '${inSteps(byBucket)}';
`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
console.log(`${blaming.length} blaming texts and ${examples.length - blaming.length} others.`);

/** Weights for features that are folded into \`size\` buckets; \`care\` is how much heavier a false alarm weighs than a miss. */
function learned(examples, size, isMeant, care) {
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
  const sumOf = (sentence) =>
    bias + scaleOf(sentence) * sentence.buckets.reduce((sum, bucket) => sum + weightOf(bucket & fold), 0);
  const next = random(7);
  const order = [...examples];
  for (let round = 0; round < 8; round++) {
    for (const example of shuffle(order, next)) {
      const wanted = isMeant(example) ? 1 : 0;
      for (const sentence of wanted ? worst(example.sentences, sumOf) : example.sentences) {
        const error = (1 / (1 + Math.exp(-sumOf(sentence))) - wanted) * (wanted ? 1 : care);
        const gradient = error * scaleOf(sentence);
        bias -= 0.01 * error;
        for (const folded of sentence.buckets) {
          const bucket = folded & fold;
          const square = squares[bucket] + gradient * gradient;
          gradients[bucket] += gradient - ((Math.sqrt(square) - Math.sqrt(squares[bucket])) / rate) * weightOf(bucket);
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

/** A TypeScript module beside this one. */
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
