// What is found by one word, ordered by what must stand around that word: most of it is ruled out by a few numbers in a row.
import { mayMeet, type Companions, type Demands } from './demands';
import type { Places, WordTrace } from './wordTrace';

/** A thing, and what a sentence must hold for it. */
export interface Demanding<T> {
  readonly thing: T;
  readonly demands: Demands;
}

/** Things behind the demand that they share. */
interface Gate<T> {
  readonly shared: Companions | undefined;
  readonly behind: Demanding<T>[];
}

export class Gates<T> {
  private readonly gates: readonly Gate<T>[];
  /** The places of all shared demands, one after the other, and for each demand where they end and how far away they may be. */
  private readonly places: Places;
  private readonly ends: Int32Array;
  private readonly before: Int32Array;
  private readonly behind: Int32Array;

  constructor(all: readonly Demanding<T>[]) {
    this.gates = gatesOf(all);
    const shared = this.gates.map((gate) => gate.shared);
    this.places = Uint16Array.from(shared.flatMap((companions) => [...(companions?.places ?? [])]));
    let end = 0;
    this.ends = Int32Array.from(shared, (companions) => (end += companions?.places.length ?? 0));
    this.before = Int32Array.from(shared, (companions) => companions?.before ?? 0);
    this.behind = Int32Array.from(shared, (companions) => companions?.behind ?? 0);
  }

  /** What has its demands met around the word with a number. */
  metAround(word: number, trace: WordTrace): readonly Demanding<T>[] {
    const { gates, places, ends, before, behind } = this;
    let met: Demanding<T>[] | undefined;
    let start = 0;
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] as number;
      const from = word - (before[i] as number);
      const to = word + (behind[i] as number);
      if (end === start || trace.mayHoldBetween(places, start, end, from, to))
        for (const one of (gates[i] as Gate<T>).behind)
          if (mayMeet(trace, one.demands, word)) (met ??= []).push(one);
      start = end;
    }
    return met ?? nothing;
  }
}

const nothing: readonly never[] = [];

/** Each thing goes behind the first of its demands. */
function gatesOf<T>(all: readonly Demanding<T>[]): readonly Gate<T>[] {
  const gates: Gate<T>[] = [];
  for (const one of all) {
    const [first] = one.demands.companions;
    const known = gates.find(({ shared }) => isSame(shared, first));
    if (known) known.behind.push(one);
    else gates.push({ shared: first, behind: [one] });
  }
  return gates;
}

function isSame(one: Companions | undefined, other: Companions | undefined): boolean {
  return one?.places === other?.places && one?.before === other?.before && one?.behind === other?.behind;
}
