// Which words a sentence may hold and where: tells fast, and without keeping them, that one of them is not there.
import { hashOf } from './wordTable';

/** Where some words leave their traces. */
export type Places = Uint16Array;

const size = 1 << 12;

/** Where the last word that has a hash is kept. */
function placeOf(hash: number): number {
  return (hash & (size - 1)) << 1;
}

/** Before the count of words leaves the integers that are read fast. */
const mostWords = 1 << 29;

/** A sentence that says anything says it within so many words. */
const mostHashes = 512;

/** Never without a word that was noted, sometimes with one that was not. One is enough for all sentences, one after the other. */
export class WordTrace {
  /** For each place the last and the first word that was noted in it, side by side; counted on from sentence to sentence. */
  private readonly noted = new Int32Array(2 * size);
  private opening = 1;
  private word = 1;

  /** The hashes that were noted of the sentence, in their order; only the first `count` are of this one. */
  readonly hashes = new Int32Array(mostHashes);
  count = 0;

  /** Forgets what was noted; gives the number of the place before the first word. */
  begin(): number {
    if (this.word > mostWords) {
      this.noted.fill(0);
      this.word = 0;
    }
    this.opening = ++this.word;
    this.count = 0;
    return this.opening;
  }

  /** What is noted from here on belongs to the next word; gives the number of that word. */
  next(): number {
    return ++this.word;
  }

  note(hash: number): void {
    this.mark(hash);
    if (this.count < mostHashes) this.hashes[this.count++] = hash;
  }

  /** Notes what is no word or mark of the text, but stands for a place in it. */
  mark(hash: number): void {
    const last = placeOf(hash);
    if ((this.noted[last] as number) < this.opening) this.noted[last + 1] = this.word;
    this.noted[last] = this.word;
  }

  /** Notes what may stand anywhere in the sentence. */
  noteThroughout(hash: number): void {
    const last = placeOf(hash);
    this.noted[last + 1] = this.opening;
    this.noted[last] = this.word;
  }

  /** Whether a word that has one of the places from `start` to `end` may stand between two words given by their numbers, both included. */
  mayHoldBetween(places: Places, start: number, end: number, from: number, to: number): boolean {
    const earliest = Math.max(from, this.opening);
    for (let i = start; i < end; i++) {
      const last = places[i] as number;
      if ((this.noted[last] as number) >= earliest && (this.noted[last + 1] as number) <= to) return true;
    }
    return false;
  }
}

const known = new WeakMap<ReadonlySet<string>, Places>();

/** The places of some words; kept, as phrases share their sets of words. */
export function placesOf(words: ReadonlySet<string>): Places {
  let places = known.get(words);
  if (!places) known.set(words, (places = Uint16Array.from(words, (word) => placeOf(hashOf(word)))));
  return places;
}
