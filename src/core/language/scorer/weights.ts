// How the weights of the scorer are written down: two to a sign, each from -4 to 4 steps. Shared with the training.

/** How much a step is worth, in log-odds. */
export const step = 0.15;

const most = 4;
const levels = 2 * most + 1;

/** All signs that a string in the source may hold as they are; none of them is a quote or a backslash. */
const signs = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{';

/** Weights in steps as text; what is beyond the range is cut. */
export function writeWeights(weights: ArrayLike<number>): string {
  const level = (i: number): number => Math.max(0, Math.min(levels - 1, Math.round(weights[i] ?? 0) + most));
  let text = '';
  for (let i = 0; i < weights.length; i += 2) text += signs.charAt(level(i) * levels + level(i + 1));
  return text;
}

/** The weights that a text holds, in steps. */
export function readWeights(text: string): Int8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < signs.length; i++) values[signs.charCodeAt(i)] = i;
  const weights = new Int8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] as number;
    weights[2 * i] = Math.floor(value / levels) - most;
    weights[2 * i + 1] = (value % levels) - most;
  }
  return weights;
}
