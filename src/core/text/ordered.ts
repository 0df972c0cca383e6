// Lists that are in order: put so at little cost, and searched.

/** The list in order; it is sorted in place only where it is not yet, since sorting copies even a list of two. */
export function ordered<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++) {
    if (compare(list[i - 1] as T, list[i] as T) > 0) return list.sort(compare);
  }
  return list;
}

/** The index of the first value for which `holds` is true, where it stays true from there on; the length of the list where it never is. */
export function firstIndex<T>(values: readonly T[], holds: (value: T) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
