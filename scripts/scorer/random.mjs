// Random numbers that are the same in every run.

/** Gives numbers from 0 to below 1, by a linear congruential generator. */
export function random(seed) {
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** Puts the items in an order of their own; changes the list. */
export function shuffle(items, next) {
  for (let i = items.length - 1; i > 0; i--) {
    const other = Math.floor(next() * (i + 1));
    [items[i], items[other]] = [items[other], items[i]];
  }
  return items;
}
