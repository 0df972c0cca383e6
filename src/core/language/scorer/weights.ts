// How the weights of the scorer are written down: for each weight that occurs, the places that have it. Shared with the training.
import { signsOf, visitNumbers } from '../firstLook/signs';

/** How much a step is worth, in log-odds. */
export const step = 0.2;

/** A weight has at most so many steps to either side. */
const most = 4;

/** The weights in their order, in steps; what weighs nothing is not written. */
const weightsWritten = Array.from({ length: 2 * most + 1 }, (_, i) => i - most).filter(
  (weight) => weight !== 0,
);

/** Weights in steps as text, cut to what is written: for each weight the gaps between its places. Few places have any. */
export function writeWeights(steps: ArrayLike<number>): string {
  return weightsWritten
    .map((weight) => {
      let line = '';
      let next = 0;
      for (let place = 0; place < steps.length; place++) {
        if (Math.max(-most, Math.min(most, Math.round(steps[place] ?? 0))) !== weight) continue;
        line += signsOf(place - next);
        next = place + 1;
      }
      return line;
    })
    .join(' ');
}

/** The weights that a text holds for so many places, in steps. */
export function readWeights(text: string, count: number): Int8Array {
  const weights = new Int8Array(count);
  text.split(' ').forEach((line, i) => {
    const weight = weightsWritten[i] ?? 0;
    let next = 0;
    visitNumbers(line, (gap) => {
      weights[next + gap] = weight;
      next += gap + 1;
    });
  });
  return weights;
}
