// Adds many to a list.

/** `list.push(...more)` would make each of them an argument, and a call with some 100,000 of them throws: long reports have as many rows. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
