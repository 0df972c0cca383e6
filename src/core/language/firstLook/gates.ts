// What is found by each word, ordered by what must stand around that word: most of it is ruled out by a few numbers in a row.
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

/** What is written of a gate before its places: how many these are, how far away they may be, and its number. */
const headOfGate = 4;

/** Stands where the count of places would, behind the last gate of a word. */
const noMore = 0xffff;

export class Gates<T> {
  private readonly gates: Gate<T>[] = [];
  /** Of each word that was asked for, its gates one after the other, so that they are read in one go. */
  private rows: Places = new Uint16Array(1 << 12);
  /** Where the rows of a word begin; 0 if it was not asked for yet. */
  private readonly rowsOf: Int32Array;
  private written = 1;

  /** For words that have numbers below `size`; what is found by one is read when it is first asked for. */
  constructor(
    size: number,
    private readonly foundBy: (clue: number) => readonly Demanding<T>[],
  ) {
    this.rowsOf = new Int32Array(size);
  }

  /** What is found by the word `clue` and has its demands met around its place in a sentence, `word`. */
  metAround(clue: number, word: number, trace: WordTrace): readonly Demanding<T>[] {
    let met: Demanding<T>[] | undefined;
    let at = (this.rowsOf[clue] as number) || this.writtenFor(clue);
    const { rows } = this;
    for (let count = rows[at] as number; count !== noMore; count = rows[at] as number) {
      const from = word - (rows[at + 1] as number);
      const to = word + (rows[at + 2] as number);
      const places = at + headOfGate;
      const end = places + count;
      if (count === 0 || trace.mayHoldBetween(rows, places, end, from, to))
        for (const one of (this.gates[rows[at + 3] as number] as Gate<T>).behind)
          if (mayMeet(trace, one.demands, word)) (met ??= []).push(one);
      at = end;
    }
    return met ?? nothing;
  }

  /** Writes the gates of a word; gives where they begin. */
  private writtenFor(clue: number): number {
    const begin = this.written;
    for (const gate of gatesOf(this.foundBy(clue))) {
      const places = gate.shared?.places ?? [];
      this.write([places.length, gate.shared?.before ?? 0, gate.shared?.behind ?? 0, this.gates.length]);
      this.write(places);
      this.gates.push(gate);
    }
    this.write([noMore]);
    return (this.rowsOf[clue] = begin);
  }

  private write(numbers: ArrayLike<number>): void {
    const end = this.written + numbers.length;
    if (end > this.rows.length) {
      const longer = new Uint16Array(Math.max(end, 2 * this.rows.length));
      longer.set(this.rows);
      this.rows = longer;
    }
    this.rows.set(numbers, this.written);
    this.written = end;
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
