// "Did you mean": the known name that a mistyped one was probably meant to be.

/** Longer words are not typing errors of a known name, and comparing them would cost time. */
const longestWord = 60;

/**
 * The candidate that needs the fewest single-letter changes (swapped neighbours count as one), if they are few enough
 * for the length of the word to be a slip; `undefined` where nothing is near. Of "blame/hindsight" people also write
 * "hindsight" alone.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const whole = candidate.toLowerCase();
    const forms = wanted.includes('/') ? [whole] : [whole, whole.slice(whole.lastIndexOf('/') + 1)];
    for (const form of forms) {
      if (Math.abs(form.length - word.length) >= fewest) continue;
      const changes = distance(wanted, form);
      if (changes < fewest) {
        fewest = changes;
        best = candidate;
      }
    }
  }
  return best;
}

/** The name in a sentence: ` Did you mean "x"?`, empty where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
