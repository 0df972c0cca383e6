// Sorts what is in order most of the time.

/** The list in order; it is sorted in place only where it is not yet, since sorting copies even a list of two. */
export function ordered<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    if (compare(list[i - 1] as T, list[i] as T) > 0) return list.sort(compare);
  }
  return list;
}
