// How the weights of the scorer are written down: for each weight that occurs, the places that have it. Shared with the training.

/** How much a step is worth, in log-odds. */
export const step = 0.2;

/** A weight has at most so many steps to either side. */
const most = 4;

/** All signs that a string in the source may hold as they are; none of them is a quote or a backslash. */
const signs = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';

/** A sign below this ends a number, the others lead on: most gaps take one sign, almost all others two. */
const ends = 56;
const leadsOn = signs.length - ends;

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

function signsOf(gap: number): string {
  let text = signs.charAt(gap % ends);
  for (let rest = Math.floor(gap / ends); rest > 0; rest = Math.floor(rest / leadsOn))
    text = signs.charAt(ends + (rest % leadsOn)) + text;
  return text;
}

/** The weights that a text holds for so many places, in steps. */
export function readWeights(text: string, count: number): Int8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < signs.length; i++) values[signs.charCodeAt(i)] = i;
  const weights = new Int8Array(count);
  text.split(' ').forEach((line, i) => {
    const weight = weightsWritten[i] ?? 0;
    let place = 0;
    let high = 0;
    for (let k = 0; k < line.length; k++) {
      const value = values[line.charCodeAt(k)] as number;
      if (value >= ends) high = high * leadsOn + value - ends;
      else {
        place += high * ends + value;
        weights[place++] = weight;
        high = 0;
      }
    }
  });
  return weights;
}
