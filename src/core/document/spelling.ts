// Finds a listed name that differs by one slip of the finger: a letter too many, too few, wrong or swapped.

/** Shorter names are too near to each other. */
const shortest = 7;
const longest = 40;

/** An index of names by what is left when one letter is taken out; built when first asked. */
export class SpellingIndex<T> {
  private byRest: Map<string, string[]> | undefined;

  constructor(private readonly names: ReadonlyMap<string, T>) {}

  /** What the one listed name means that is a single slip away. */
  near(name: string): T | undefined {
    if (name.length < shortest || name.length > longest) return undefined;
    this.byRest ??= this.build();
    for (const rest of restsOf(name)) {
      for (const candidate of this.byRest.get(rest) ?? []) {
        if (isOneSlip(name, candidate)) return this.names.get(candidate);
      }
    }
    return undefined;
  }

  private build(): Map<string, string[]> {
    const byRest = new Map<string, string[]>();
    for (const name of this.names.keys()) {
      if (name.length < shortest || name.length > longest) continue;
      for (const rest of restsOf(name)) {
        const list = byRest.get(rest);
        if (list) list.push(name);
        else byRest.set(rest, [name]);
      }
    }
    return byRest;
  }
}

function restsOf(name: string): Set<string> {
  const rests = new Set([name]);
  for (let i = 0; i < name.length; i++) rests.add(name.slice(0, i) + name.slice(i + 1));
  return rests;
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
