// Numbers written as signs that a text in the sources may hold as they are: none of them is a quote, a backslash or a space.

const all = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';

/** How many signs there are: a sign stands for a number below it. */
export const signCount = all.length;

/** A sign below this ends a number, the others lead on: small numbers take one sign, most others two. */
const ends = 56;
const leadsOn = signCount - ends;

export function signOf(value: number): string {
  return all.charAt(value);
}

/** A number as signs of which the last one ends it. */
export function signsOf(value: number): string {
  let text = signOf(value % ends);
  for (let rest = Math.floor(value / ends); rest > 0; rest = Math.floor(rest / leadsOn))
    text = signOf(ends + (rest % leadsOn)) + text;
  return text;
}

/** Tells the numbers that a text of such signs holds, in their order. */
export function visitNumbers(text: string, visit: (value: number) => void): void {
  const values = signValues();
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? 0;
    if (value < ends) {
      visit(high * ends + value);
      high = 0;
    } else high = high * leadsOn + value - ends;
  }
}

/** What the signs stand for, by their code. */
export function signValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < signCount; i++) values[all.charCodeAt(i)] = i;
  return values;
}
